// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/verbs.h"
#include "core/actions/plan/planactions.h"
#include "core/exchange/csvimport.h"
#include "core/exchange/planfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace thidua::cli {

namespace {

struct CliImport {
    Q_DECLARE_TR_FUNCTIONS(CliImport)
};

Result<SheetState> statusOf(const Arguments& arguments)
{
    const QString text = arguments.value(QStringLiteral("status"), QStringLiteral("approved"));
    const auto state = parseSheetState(text);
    const bool allowed = state
        && (*state == SheetState::Draft || *state == SheetState::Submitted
            || *state == SheetState::Approved);
    if (!allowed)
        return fail(
            ErrorCode::InvalidInput,
            CliImport::tr(
                "“%1” is not a status for imported scores. Use draft, submitted or approved.")
                .arg(text));
    return *state;
}

/// One run of the verb: the same ledger, options and plan for every source.
class Importer {
public:
    Importer(Session& session, const Arguments& arguments, SheetState status, Streams& streams)
        : m_session(session), m_arguments(arguments), m_status(status), m_streams(streams)
    {
    }

    Result<bool> importSource(const QString& source)
    {
        const QString kind = m_arguments.value(QStringLiteral("as"));
        const bool json = source.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
        if (kind == QLatin1String("plan") || (kind.isEmpty() && json))
            return importPlan(source);
        return importTable(source, kind);
    }

private:
    Result<PlanId> plan() const
    {
        const auto plans = m_session.ledger().plans();
        if (!plans)
            return fail(plans.error());
        const QString code = m_arguments.value(QStringLiteral("plan"));
        for (const Plan& plan : *plans) {
            if (plan.code.compare(code, Qt::CaseInsensitive) == 0
                || (code.isEmpty() && plans->size() == 1))
                return plan.id;
        }
        return fail(ErrorCode::NotFound,
                    plans->empty()
                        ? CliImport::tr("The ledger has no plan yet. Import a plan file first.")
                        : code.isEmpty()
                        ? CliImport::tr("The ledger has several plans. Choose one with --plan.")
                        : CliImport::tr("The ledger has no plan “%1”.").arg(code));
    }

    Result<bool> importPlan(const QString& source)
    {
        const auto definition = readPlanFile(source);
        if (!definition)
            return fail(definition.error());
        const auto change = actions::loadPlan(m_session.ledger(), *definition);
        if (!change)
            return fail(change.error());
        if (!m_arguments.has(QStringLiteral("dry-run")))
            THIDUA_TRY(m_session.apply(*change));
        m_streams.out << CliImport::tr("%1: plan “%2”")
                             .arg(QFileInfo(source).fileName(), definition->plan.title)
                      << '\n';
        return true;
    }

    Result<bool> importTable(const QString& source, const QString& kindCode)
    {
        auto table = CsvTable::read(source);
        if (!table)
            return fail(table.error());
        const auto kind = kindCode.isEmpty() ? detectKind(*table) : parseCsvKind(kindCode);
        if (!kind)
            return fail(kind.error());
        const auto planId = plan();
        if (!planId)
            return fail(planId.error());
        const QString name = table->name();
        const actions::Stamp stamp{m_session.actor().name, m_session.now()};
        const auto imported =
            importCsv(m_session.ledger(), *planId, std::move(*table), *kind, m_status, stamp);
        if (!imported)
            return fail(imported.error());
        const actions::BulkChange& bulk = imported->bulk;
        if (!bulk.obstacle && !m_arguments.has(QStringLiteral("dry-run")))
            THIDUA_TRY(m_session.apply(bulk.change));
        print(name, *kind, *imported);
        THIDUA_TRY(bulk.writable());
        return bulk.refused.empty() && bulk.unmoved.empty();
    }

    void print(const QString& name, CsvKind kind, const ImportedCsv& imported)
    {
        const actions::BulkChange& bulk = imported.bulk;
        m_streams.out << CliImport::tr(
                             "%1 (%2): %3 rows = %4 new + %5 changed + %6 unchanged + %7 refused")
                             .arg(name, csvKindCode(kind))
                             .arg(bulk.total)
                             .arg(bulk.added)
                             .arg(bulk.changed)
                             .arg(bulk.unchanged)
                             .arg(bulk.refused.size())
                      << '\n';
        for (const QString& column : imported.unknownColumns)
            m_streams.err << CliImport::tr("%1: the column “%2” is not known and was not read.")
                                 .arg(name, column)
                          << '\n';
        for (const actions::Refusal& refusal : bulk.refused)
            m_streams.err << CliImport::tr("%1, line %2 (%3): %4")
                                 .arg(name)
                                 .arg(refusal.line)
                                 .arg(refusal.what.trimmed(), refusal.message)
                          << '\n';
        printUnmoved(name, bulk.unmoved);
    }

    void printUnmoved(const QString& name, const std::vector<actions::UnmovedSheet>& sheets)
    {
        if (sheets.empty())
            return;
        m_streams.err << CliImport::tr("%1: %n sheet(s) could not be put into the state “%2”.",
                                       nullptr, static_cast<int>(sheets.size()))
                             .arg(name, sheetStateName(m_status))
                      << '\n';
        for (const actions::UnmovedSheet& sheet : sheets) {
            for (const QString& reason : sheet.reasons)
                m_streams.err << CliImport::tr("%1, sheet of %2: %3").arg(name, sheet.unit, reason)
                              << '\n';
        }
    }

    Session& m_session;
    const Arguments& m_arguments;
    SheetState m_status;
    Streams& m_streams;
};

} // namespace

int importFiles(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("import FILE SOURCE… [--as "
                       "units|blocs|table|scores|targets|initiatives|steps|plan] [--plan CODE] "
                       "[--status draft|submitted|approved] [--dry-run] [--actor NAME]"),
        CliImport::tr("Reads units, blocs, a score table, scores, figures of targets, initiatives "
                      "or what units "
                      "have done from CSV, or a plan file. Each source is one step that can be "
                      "undone. Rows that are not taken and sheets that are not confirmed are "
                      "listed with the reason."),
        QStringLiteral("sothidua-cli import 2024.thidua units.csv scores.csv"),
        {QStringLiteral("dry-run")},
        {QStringLiteral("as"), QStringLiteral("plan"), QStringLiteral("status"),
         QStringLiteral("actor")},
        {},
        2,
        1000};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const auto status = statusOf(*parsed);
    if (!status)
        return wrongUsage(streams, status.error().message);
    const auto session = openLedger(*parsed, Access::Write, streams, exitCode);
    if (!session)
        return exitCode;
    bool written = false;
    bool problems = false;
    Importer importer(*session, *parsed, *status, streams);
    for (const QString& source : parsed->positional().mid(1)) {
        const auto clean = importer.importSource(source);
        if (!clean) {
            const int failure = failed(streams, clean.error());
            return written ? static_cast<int>(FoundProblems)
                           : failure; // earlier sources are in the ledger
        }
        written = !parsed->has(QStringLiteral("dry-run"));
        problems = problems || !*clean;
    }
    if (parsed->has(QStringLiteral("dry-run")))
        streams.err << CliImport::tr("Dry run: nothing was changed.") << '\n';
    return problems ? FoundProblems : Done;
}

} // namespace thidua::cli

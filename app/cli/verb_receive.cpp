// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/actions/packages/receptionrecord.h"
#include "core/domain/packages/reportwords.h"
#include "core/exchange/returnbatch.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace thidua::cli {

namespace {

struct CliReceive {
    Q_DECLARE_TR_FUNCTIONS(CliReceive)
};

/// What becomes of a row: `applied`, `unchanged` or `rejected`.
template<class Row>
QString outcomeOf(const ComparedRow<Row>& row)
{
    if (!row.problem.isEmpty())
        return QStringLiteral("rejected");
    if (row.arrival == Arrival::Unchanged)
        return QStringLiteral("unchanged");
    return row.take ? QStringLiteral("applied") : QStringLiteral("rejected");
}

/// The rows that differ, one a line.
Listing listOf(const std::vector<BatchFile>& files)
{
    Listing list;
    list.column(QStringLiteral("unit"), CliReceive::tr("unit"));
    list.column(QStringLiteral("row"), CliReceive::tr("row"));
    list.column(QStringLiteral("kind"), CliReceive::tr("kind"));
    list.column(QStringLiteral("base"), CliReceive::tr("base"));
    list.column(QStringLiteral("council"), CliReceive::tr("council"));
    list.column(QStringLiteral("unit_says"), CliReceive::tr("unit says"));
    list.column(QStringLiteral("outcome"), CliReceive::tr("outcome"));
    list.column(QStringLiteral("problem"), CliReceive::tr("problem"));
    for (const BatchFile& file : files) {
        if (!file.comparison)
            continue;
        const QString unit = file.comparison->incoming.unitName;
        forEachComparedList(file.comparison->rows, [&](const auto& rows) {
            for (const auto& row : rows) {
                if (row.arrival == Arrival::Unchanged)
                    continue;
                list.row({unit, subjectOf(row.any()), arrivalCode(row.arrival), wordsOf(row.base),
                          wordsOf(row.council), wordsOf(row.unit), outcomeOf(row),
                          row.problem.words});
            }
        });
    }
    return list;
}

/// Decides every conflict nobody decided for the unit. What somebody decided before stands.
void takeLeft(std::vector<BatchFile>& files)
{
    for (BatchFile& file : files) {
        if (!file.comparison)
            continue;
        forEachComparedList(file.comparison->rows, [&](auto& rows) {
            for (auto& row : rows) {
                row.take = row.take || row.isLeft();
            }
        });
    }
}

/// Whose rows are left to decide, and how many.
void tellLeft(const std::vector<BatchFile>& files, Streams& streams)
{
    for (const BatchFile& file : files) {
        const int left = file.comparison ? file.comparison->counts().left : 0;
        if (left > 0)
            streams.err << CliReceive::tr("%1: %n row(s) are left to decide. The ledger keeps its "
                                          "own until then.",
                                          nullptr, left)
                               .arg(file.comparison->incoming.unitName)
                        << '\n';
    }
}

/// One line a file, and the sum; true when nothing was refused, rejected or left in conflict.
Result<bool> printTotals(const Ledger& ledger, const std::vector<BatchFile>& files,
                         Streams& streams)
{
    ReturnCounts all;
    bool clean = true;
    for (const BatchFile& file : files) {
        const QString name = QFileInfo(file.path).fileName();
        if (!file.comparison) {
            clean = clean && file.fate == BatchFile::Fate::Repeated;
            streams.err << QStringLiteral("%1: %2").arg(name, file.words) << '\n';
            continue;
        }
        for (const QString& warning : file.comparison->incoming.warnings)
            streams.err << QStringLiteral("%1: %2").arg(name, warning) << '\n';
        THIDUA_ASSIGN(outcome, actions::outcomeOf(ledger, *file.comparison));
        all += outcome;
    }
    streams.err << CliReceive::tr("%1 rows = %2 new + %3 changed + %4 unchanged + %5 not taken")
                       .arg(all.total)
                       .arg(all.added)
                       .arg(all.changed)
                       .arg(all.unchanged)
                       .arg(all.rejected)
                << '\n';
    tellLeft(files, streams);
    return clean && all.rejected == 0;
}

} // namespace

int receive(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("receive FILE RETURN… [--dry-run] [--accept all|none] [--plan CODE] "
                       "[--format table|csv|json] [--actor NAME]"),
        CliReceive::tr(
            "Receives return packages and filled Excel forms of units, files or folders, as one "
            "step that can be undone. "
            "Prints every row that differs; rows both sides changed are taken with --accept "
            "all and left as the council has them otherwise."),
        QStringLiteral("sothidua-cli receive 2024.thidua tep-nop --dry-run"),
        {QStringLiteral("dry-run")},
        {QStringLiteral("accept"), QStringLiteral("plan"), QStringLiteral("format"),
         QStringLiteral("actor")},
        {},
        2,
        100'000};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const QString accept = parsed->value(QStringLiteral("accept"), QStringLiteral("none"));
    if (accept != QLatin1String("all") && accept != QLatin1String("none"))
        return wrongUsage(
            streams,
            CliReceive::tr("“%1” is not a way to decide conflicts. Use all or none.").arg(accept));
    const auto format = formatOf(*parsed, streams);
    if (!format)
        return WrongUsage;
    const auto opened = openPlan(*parsed, Access::Write, streams, exitCode);
    if (!opened)
        return exitCode;
    Session& session = *opened->session;
    const auto desk = actions::ReturnDesk::make(session.ledger(), opened->plan,
                                                session.now().toLocalTime().date());
    if (!desk)
        return failed(streams, desk.error());
    auto files = readBatch(session.ledger(), *desk, parsed->positional().mid(1));
    if (!files)
        return failed(streams, files.error());
    if (accept == QLatin1String("all"))
        takeLeft(*files);
    std::vector<ReturnComparison> returns;
    for (const BatchFile& file : *files) {
        if (file.comparison)
            returns.push_back(*file.comparison);
    }
    if (!returns.empty() && !parsed->has(QStringLiteral("dry-run"))) {
        const auto change = desk->receive(returns, {session.actor().name, session.now()});
        if (!change)
            return failed(streams, change.error());
        if (change->isEmpty()) // nothing was decided about returns received before
            streams.err << CliReceive::tr("Nothing was changed.") << '\n';
        else if (const auto written = session.apply(*change); !written)
            return failed(streams, written.error());
    }
    listOf(*files).print(*format, streams.out);
    const auto clean = printTotals(session.ledger(), *files, streams);
    if (!clean)
        return failed(streams, clean.error());
    if (parsed->has(QStringLiteral("dry-run")))
        streams.err << CliReceive::tr("Dry run: nothing was changed.") << '\n';
    return *clean ? Done : FoundProblems;
}

} // namespace thidua::cli

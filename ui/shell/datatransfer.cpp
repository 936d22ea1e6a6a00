// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/datatransfer.h"

#include "core/actions/plan/definition.h"
#include "core/actions/plan/planactions.h"
#include "core/base/wholefile.h"
#include "core/exchange/csvexport.h"
#include "core/exchange/planfile.h"
#include "ui/shell/newplandialog.h"
#include "ui/support/prompts.h"
#include "ui/units/comparedialog.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <algorithm>

namespace thidua {

namespace {

struct DataTransferText {
    Q_DECLARE_TR_FUNCTIONS(DataTransferText)
};

constexpr qsizetype kMostRefusals = 8;

QString csvFilter()
{
    return DataTransferText::tr("CSV files (*.csv *.txt)");
}

QString kindName(CsvKind kind)
{
    switch (kind) {
    case CsvKind::Units:
        return DataTransferText::tr("units");
    case CsvKind::Blocs:
        return DataTransferText::tr("blocs");
    case CsvKind::Table:
        return DataTransferText::tr("score table");
    case CsvKind::Scores:
        return DataTransferText::tr("scores");
    case CsvKind::Targets:
        return DataTransferText::tr("figures of targets");
    case CsvKind::Initiatives:
        return DataTransferText::tr("initiatives");
    case CsvKind::Steps:
        return DataTransferText::tr("what units have done");
    }
    return {};
}

/// Sheets that stay unconfirmed, each with its reasons, at most a handful of lines.
QStringList unmovedLines(const std::vector<actions::UnmovedSheet>& sheets)
{
    QStringList reasons;
    for (const actions::UnmovedSheet& sheet : sheets) {
        for (const QString& reason : sheet.reasons)
            reasons << QStringLiteral("• %1: %2").arg(sheet.unit, reason);
    }
    if (reasons.isEmpty())
        return {};
    QStringList lines{DataTransferText::tr("%n sheet(s) cannot be confirmed:", nullptr,
                                           static_cast<int>(sheets.size()))};
    lines += reasons.mid(0, kMostRefusals);
    if (reasons.size() > kMostRefusals)
        lines << DataTransferText::tr("and %n more line(s)", nullptr,
                                      static_cast<int>(reasons.size() - kMostRefusals));
    return lines;
}

/// What is refused or not read, at most a handful of lines.
QString remarks(const ImportedCsv& imported)
{
    QStringList lines;
    for (const auto& column : imported.unknownColumns)
        lines << DataTransferText::tr("The column “%1” is not known and will not be read.")
                     .arg(column);
    QStringList refused;
    for (const actions::Refusal& refusal : imported.bulk.refused)
        refused << DataTransferText::tr("Line %1: %2").arg(refusal.line).arg(refusal.message);
    lines += refused.mid(0, kMostRefusals);
    if (refused.size() > kMostRefusals)
        lines << DataTransferText::tr("and %n more line(s)", nullptr,
                                      static_cast<int>(refused.size() - kMostRefusals));
    lines += unmovedLines(imported.bulk.unmoved);
    lines << DataTransferText::tr("Nothing has been written yet.");
    return lines.join(u'\n');
}

} // namespace

bool DataTransfer::addPlanFromTemplate()
{
    NewPlanDialog dialog(NewPlanDialog::Purpose::AddPlan, {}, m_workspace.prompts(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto definition = dialog.definition();
    return definition ? add(*definition) : m_workspace.report(fail(definition.error()));
}

bool DataTransfer::addPlanFromFile()
{
    const auto path = m_workspace.prompts().openFile(DataTransferText::tr("Add plan from file"),
                                                     DataTransferText::tr("Plan files (*.json)"));
    if (path.isEmpty())
        return false;
    const auto definition = readPlanFile(path);
    return definition ? add(*definition) : m_workspace.report(fail(definition.error()));
}

bool DataTransfer::add(PlanDefinition definition)
{
    const auto plans = m_workspace.ledger().plans();
    const auto isTaken = [&](const QString& code) {
        return plans && std::ranges::any_of(*plans, [&](const Plan& plan) {
                   return plan.code.compare(code, Qt::CaseInsensitive) == 0;
               });
    };
    // A second plan from one template gets a code of its own.
    const auto code = definition.plan.code;
    for (int number = 2; isTaken(definition.plan.code); ++number)
        definition.plan.code = QStringLiteral("%1-%2").arg(code).arg(number);
    if (!m_workspace.apply(actions::loadPlan(m_workspace.ledger(), definition)))
        return false;
    if (const auto after = m_workspace.ledger().plans()) {
        const auto added = std::ranges::find(*after, definition.plan.code, &Plan::code);
        if (added != after->end())
            m_workspace.setPlan(added->id);
    }
    return true;
}

Result<ImportedCsv> DataTransfer::compare(const CsvTable& table, CsvKind kind,
                                          SheetState status) const
{
    const auto& session = m_workspace.session();
    return thidua::importCsv(m_workspace.ledger(), m_workspace.plan(), table, kind, status,
                             {session.actor().name, session.now()});
}

std::optional<SheetState> DataTransfer::askHow(const QString& file, CsvKind kind,
                                               const ImportedCsv& imported) const
{
    const QLocale locale;
    const auto& bulk = imported.bulk;
    const Question question{
        .title = DataTransferText::tr("Import %1 from “%2”").arg(kindName(kind), file),
        .fact = DataTransferText::tr(
                    "%1 lines = %2 new + %3 changed + %4 unchanged + %5 with problems.")
                    .arg(locale.toString(bulk.total), locale.toString(bulk.added),
                         locale.toString(bulk.changed), locale.toString(bulk.unchanged),
                         locale.toString(bulk.refused.size())),
        .text = remarks(imported),
        .action = DataTransferText::tr("Import %1").arg(kindName(kind))};
    if (bulk.obstacle || bulk.change.isEmpty()) {
        const auto why = bulk.obstacle ? bulk.obstacle->message
                                       : DataTransferText::tr("There is nothing to write.");
        m_workspace.prompts().inform(question.title, question.fact,
                                     QString(why + u'\n' + question.text));
        return std::nullopt;
    }
    if (kind != CsvKind::Scores)
        return m_workspace.prompts().confirm(question) ? std::optional(SheetState::Draft)
                                                       : std::nullopt;
    const auto way =
        m_workspace.prompts().choose(question,
                                     {DataTransferText::tr("Import, sheets confirmed"),
                                      DataTransferText::tr("Import, sheets as drafts")});
    if (!way)
        return std::nullopt;
    return *way == 0 ? SheetState::Approved : SheetState::Draft;
}

void DataTransfer::importCsv()
{
    auto& prompts = m_workspace.prompts();
    const auto path = prompts.openFile(DataTransferText::tr("Import from CSV"), csvFilter());
    if (path.isEmpty())
        return;
    auto table = CsvTable::read(path);
    if (!table)
        return prompts.showError(table.error());
    const auto kind = detectKind(*table);
    if (!kind)
        return prompts.showError(kind.error());
    if (isCompared(*kind)) {
        m_workspace.apply(askImport(prompts,
                                    compareImport(m_workspace.ledger(), m_workspace.plan(), *table,
                                                  *kind, m_workspace.session().now()),
                                    m_window));
        return;
    }
    const auto imported = compare(*table, *kind, SheetState::Approved);
    if (!imported)
        return prompts.showError(imported.error());
    const auto status = askHow(table->name(), *kind, *imported);
    if (!status)
        return;
    const auto wanted =
        *status == SheetState::Approved ? imported : compare(*table, *kind, *status);
    m_workspace.apply(
        wanted.and_then([](const ImportedCsv& done) { return done.bulk.writable(); }));
}

QString DataTransfer::suggestedName(const QString& what, const QString& suffix) const
{
    const auto book = m_workspace.book();
    return QString(book->plan.code + (what.isEmpty() ? QString() : QString(u'-' + what)) + suffix);
}

void DataTransfer::exportPlan()
{
    const auto plan = actions::definitionOf(m_workspace.ledger(), m_workspace.plan());
    if (!plan)
        return m_workspace.prompts().showError(plan.error());
    const auto path = m_workspace.prompts().saveFile(
        DataTransferText::tr("Save the plan as a file"), suggestedName({}, QStringLiteral(".json")),
        DataTransferText::tr("Plan files (*.json)"));
    if (!path.isEmpty())
        write(path, writePlanFile(*plan), DataTransferText::tr("The plan is saved."));
}

void DataTransfer::exportCsv(CsvKind kind)
{
    const auto text = thidua::exportCsv(m_workspace.ledger(), m_workspace.plan(), kind);
    if (!text)
        return m_workspace.prompts().showError(text.error());
    const auto path = m_workspace.prompts().saveFile(
        DataTransferText::tr("Export %1").arg(kindName(kind)),
        suggestedName(csvKindCode(kind), QStringLiteral(".csv")), csvFilter());
    if (!path.isEmpty())
        write(path, QByteArray("\xef\xbb\xbf" + text->toUtf8()),
              DataTransferText::tr("Exported: %1.").arg(kindName(kind)));
}

void DataTransfer::write(const QString& path, const QByteArray& bytes, const QString& fact)
{
    if (const auto why = writeWholeFile(path, bytes)) {
        m_workspace.prompts().showError(
            {ErrorCode::Io,
             DataTransferText::tr("“%1” could not be written: %2. Choose another folder.")
                 .arg(QDir::toNativeSeparators(path), *why)});
        return;
    }
    m_workspace.prompts().tellSaved(fact, path);
}

} // namespace thidua

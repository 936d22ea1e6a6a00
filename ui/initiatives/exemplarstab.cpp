// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/initiatives/registertabs.h"
#include "ui/initiatives/registerwords.h"
#include "ui/support/prompts.h"

#include <QMenu>

namespace thidua {

namespace {

constexpr int kLeastName = 246;
constexpr int kLeastUnit = 150;
constexpr int kLeastAchievement = 180;

RegisterWords registerWords()
{
    return {ExemplarsTab::tr("Exemplars"),
            ExemplarsTab::tr("Find by name, unit, field"),
            ExemplarsTab::tr("No exemplar is in the register yet."),
            ExemplarsTab::tr("Add exemplar"),
            ExemplarsTab::tr("Change exemplar"),
            ExemplarsTab::tr("Remove exemplar"),
            ExemplarsTab::tr("Late"),
            Icon::Star};
}

} // namespace

ExemplarsTab::ExemplarsTab(Workspace& workspace, QWidget* parent)
    : RowsTab(workspace, "exemplars", registerWords(), parent)
{
    setWidths({kLeastName, kLeastUnit, 120, 110, 110, 120, kLeastAchievement},
              {{0, kLeastName, 1}, {1, kLeastUnit, 1}, {6, kLeastAchievement, 2}});
}

Result<std::vector<ExemplarRow>> ExemplarsTab::read()
{
    return actions::exemplarRows(m_workspace.ledger(), m_workspace.plan(), m_today);
}

std::vector<RegisterColumn> ExemplarsTab::columns() const
{
    return {{tr("Exemplar")},   {tr("Unit")},         {tr("Field of work")},
            {tr("Stage")},      {tr("Since, paper")}, {tr("Next stage until")},
            {tr("Achievement")}};
}

RegisterLine ExemplarsTab::lineOf(const ExemplarRow& row) const
{
    const Exemplar& exemplar = row.exemplar;
    const QString unit = unitName(exemplar.unit);
    RegisterLine line;
    line.stage = static_cast<int>(row.stage());
    line.marked = row.late;
    line.search = QStringList{exemplar.name, unit, exemplar.field, exemplar.achievement}.join(u' ');
    RegisterCell name;
    name.text = exemplar.name;
    name.bold = true;
    name.icon = exemplar.collective ? Icon::Units : Icon::Person;
    name.second = exemplar.collective ? tr("collective") : tr("person");
    RegisterCell stage;
    stage.chip = stageChip(row.stage());
    RegisterCell since;
    const QDate on = row.steps.empty() ? QDate() : row.steps.back().on;
    since.text = on.isValid() ? formatDate(on) : tr("no day");
    since.quiet = !on.isValid();
    since.second = row.steps.empty() ? QString() : row.steps.back().document;
    since.tip = stepLines(row.steps).join(u'\n');
    RegisterCell due;
    due.text =
        row.stage() == ExemplarStage::Spread ? QStringLiteral("–") : formatDate(exemplar.nextDue);
    due.quiet = !exemplar.nextDue.isValid() || row.stage() == ExemplarStage::Spread;
    if (row.late) {
        due.icon = Icon::Warn;
        due.tone = Tone::Danger;
        due.second = tr("late");
    }
    line.cells = {name,
                  {unit},
                  {exemplar.field},
                  stage,
                  since,
                  due,
                  {QString(exemplar.achievement).replace(u'\n', QStringLiteral("; "))}};
    return line;
}

qint64 ExemplarsTab::keyOf(const ExemplarRow& row) const
{
    return row.exemplar.id.value;
}

QString ExemplarsTab::nameOf(const ExemplarRow& row) const
{
    return row.exemplar.name;
}

ExemplarRow ExemplarsTab::fresh() const
{
    ExemplarRow row;
    row.exemplar.plan = m_workspace.plan();
    return row;
}

std::optional<Result<ChangeSet>> ExemplarsTab::ask(const ExemplarRow& row)
{
    RegisterChoices choices;
    choices.units = unitChoices();
    const auto entry = askExemplar(m_workspace.prompts(), choices, row.exemplar, this);
    if (!entry)
        return {};
    return actions::saveExemplar(m_workspace.ledger(), entry->exemplar, entry->foundOn, m_today);
}

Result<ChangeSet> ExemplarsTab::removal(const ExemplarRow& row) const
{
    return actions::removeExemplar(m_workspace.ledger(), row.exemplar.id);
}

void ExemplarsTab::advance()
{
    const auto one = writable();
    const auto next = one ? stageAfter(one->stage()) : std::nullopt;
    if (!next)
        return;
    const auto answer = askNextStage(enumName(one->stage()), enumName(*next), nameOf(*one),
                                     *next != ExemplarStage::Spread);
    if (answer)
        m_workspace.apply(actions::moveExemplar(
            m_workspace.ledger(),
            {one->exemplar.id, *next, answer->on, answer->document, answer->note}, answer->nextDue,
            m_today));
}

void ExemplarsTab::moveBack()
{
    const auto one = writable();
    if (!one)
        return;
    if (const auto reason = askWayBack(nameOf(*one), enumName(one->stage())))
        m_workspace.apply(
            actions::moveExemplarBack(m_workspace.ledger(), one->exemplar.id, *reason));
}

void ExemplarsTab::addToMenu(QMenu& menu)
{
    const ExemplarRow* one = row();
    const auto next = stageAfter(one->stage());
    addStages(menu, next ? enumName(*next) : QString(), one->steps.size() > 1,
              [this] { moveBack(); });
}

} // namespace thidua

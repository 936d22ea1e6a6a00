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

constexpr int kLeastName = 190;
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

RegisterLine lineOf(const ExemplarRow& row, const QString& unit)
{
    const Exemplar& exemplar = row.exemplar;
    RegisterLine line;
    line.key = exemplar.id.value;
    line.stage = static_cast<int>(row.stage());
    line.marked = row.late;
    line.search = QStringList{exemplar.name, unit, exemplar.field, exemplar.achievement}.join(u' ');
    RegisterCell name;
    name.text = exemplar.name;
    name.bold = true;
    name.icon = exemplar.collective ? Icon::Units : Icon::Person;
    name.second = exemplar.collective ? ExemplarsTab::tr("collective") : ExemplarsTab::tr("person");
    RegisterCell stage;
    stage.chip = stageChip(row.stage());
    RegisterCell since;
    const QDate on = row.steps.empty() ? QDate() : row.steps.back().on;
    since.text = on.isValid() ? formatDate(on) : ExemplarsTab::tr("no day");
    since.quiet = !on.isValid();
    since.second = row.steps.empty() ? QString() : row.steps.back().document;
    RegisterCell due;
    due.text =
        row.stage() == ExemplarStage::Spread ? QStringLiteral("–") : formatDate(exemplar.nextDue);
    due.quiet = !exemplar.nextDue.isValid() || row.stage() == ExemplarStage::Spread;
    if (row.late) {
        due.icon = Icon::Warn;
        due.tone = Tone::Danger;
        due.second = ExemplarsTab::tr("late");
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

} // namespace

ExemplarsTab::ExemplarsTab(Workspace& workspace, QWidget* parent)
    : RegisterTab(workspace, "exemplars", registerWords(), parent)
{
    setWidths({kLeastName, kLeastUnit, 120, 110, 110, 120, kLeastAchievement},
              {{0, kLeastName, 1}, {1, kLeastUnit, 1}, {6, kLeastAchievement, 2}});
}

void ExemplarsTab::reload(QDate today, const QString& locked)
{
    m_today = today;
    m_locked = locked;
    auto read = actions::registers(m_workspace.ledger(), m_workspace.plan(), today);
    if (!read) {
        m_workspace.prompts().showError(read.error());
        return;
    }
    m_rows = std::move(read->exemplars);
    std::vector<RegisterLine> lines;
    for (const ExemplarRow& one : m_rows)
        lines.push_back(lineOf(one, unitName(one.exemplar.unit)));
    showLines({{tr("Exemplar")},
               {tr("Unit")},
               {tr("Field of work")},
               {tr("Stage")},
               {tr("Since, paper")},
               {tr("Next stage until")},
               {tr("Achievement")}},
              std::move(lines));
}

const ExemplarRow* ExemplarsTab::row() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ExemplarRow& one) {
        return one.exemplar.id.value == chosen();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void ExemplarsTab::add()
{
    if (!m_locked.isEmpty())
        return;
    Exemplar fresh;
    fresh.plan = m_workspace.plan();
    RegisterChoices choices;
    choices.units = unitChoices();
    if (const auto entry = askExemplar(m_workspace.prompts(), choices, fresh, this))
        m_workspace.apply(
            actions::saveExemplar(m_workspace.ledger(), entry->exemplar, entry->foundOn));
}

void ExemplarsTab::edit()
{
    const ExemplarRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    RegisterChoices choices;
    choices.units = unitChoices();
    if (const auto entry = askExemplar(m_workspace.prompts(), choices, one->exemplar, this))
        m_workspace.apply(actions::saveExemplar(m_workspace.ledger(), entry->exemplar));
}

void ExemplarsTab::remove()
{
    const ExemplarRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    const ExemplarId id = one->exemplar.id;
    if (confirmRemoval(one->exemplar.name))
        m_workspace.apply(actions::removeExemplar(m_workspace.ledger(), id));
}

void ExemplarsTab::advance()
{
    const ExemplarRow* one = row();
    if (!one || !m_locked.isEmpty() || one->stage() == ExemplarStage::Spread)
        return;
    const auto next = static_cast<ExemplarStage>(static_cast<int>(one->stage()) + 1);
    const ExemplarId id = one->exemplar.id;
    const auto answer =
        askStep(m_workspace.prompts(),
                {.title = tr("Next stage"),
                 .headline = tr("%1 → %2").arg(enumName(one->stage()), enumName(next)),
                 .subline = one->exemplar.name,
                 .action = tr("Record stage"),
                 .on = m_today,
                 .asksNextDue = next != ExemplarStage::Spread},
                this);
    if (answer)
        m_workspace.apply(actions::moveExemplar(
            m_workspace.ledger(), {id, next, answer->on, answer->document, answer->note},
            answer->nextDue));
}

void ExemplarsTab::moveBack()
{
    const ExemplarRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    const ExemplarId id = one->exemplar.id;
    const auto reason = m_workspace.prompts().askText(
        {.title = tr("Back one stage"),
         .fact = tr("Take “%1” back from “%2”?").arg(one->exemplar.name, enumName(one->stage())),
         .action = tr("Back one stage"),
         .cancel = tr("Keep it")},
        tr("Reason"), {});
    if (reason)
        m_workspace.apply(actions::moveExemplarBack(m_workspace.ledger(), id, *reason));
}

void ExemplarsTab::addToMenu(QMenu& menu)
{
    const ExemplarRow* one = row();
    if (one && one->stage() != ExemplarStage::Spread) {
        const auto next = static_cast<ExemplarStage>(static_cast<int>(one->stage()) + 1);
        menu.addAction(tr("Next stage: %1").arg(enumName(next)),
                       QKeySequence(Qt::CTRL | Qt::Key_Right), this, &ExemplarsTab::advance);
    }
    if (one && one->steps.size() > 1)
        menu.addAction(tr("Back one stage"), this, &ExemplarsTab::moveBack);
}

} // namespace thidua

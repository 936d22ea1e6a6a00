// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/launchactions.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/initiatives/registermodel.h"
#include "ui/initiatives/reminderdialog.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/units/launchview.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

namespace thidua {

void LaunchView::record()
{
    const auto units = chosenUnits();
    const LaunchColumn* column = m_state ? m_state->board.column(milestone()) : nullptr;
    if (units.empty() || !column || !m_locked.isEmpty())
        return;
    const MilestoneId id = column->milestone.id;
    StepQuestion question{.title = tr("Record as done"),
                          .headline = column->milestone.title,
                          .subline = tr("For %n unit(s).", nullptr, static_cast<int>(units.size())),
                          .action = tr("Record as done"),
                          .on = m_state->today,
                          .dayRequired = true};
    if (units.size() == 1) {
        const Member* member = m_state->book->member(units.front());
        question.subline = member ? member->name : QString();
        for (const LaunchCell& cell : column->cells) {
            if (cell.unit == units.front() && cell.isDone()) {
                question.on = cell.doneOn;
                question.document = cell.document;
                question.note = cell.note;
            }
        }
    }
    const auto answer = askStep(m_workspace.prompts(), question, this);
    if (answer)
        m_workspace.apply(actions::recordSteps(m_workspace.ledger(), id, units,
                                               {answer->on, answer->document, answer->note},
                                               m_state->today));
}

void LaunchView::clear()
{
    const auto units = chosenUnits();
    const LaunchColumn* column = m_state ? m_state->board.column(milestone()) : nullptr;
    if (units.empty() || !column || !m_locked.isEmpty())
        return;
    const MilestoneId id = column->milestone.id;
    if (m_workspace.prompts().confirm(
            {.title = tr("Take back"),
             .fact = tr("Take back “%1” of %n unit(s)?", nullptr, static_cast<int>(units.size()))
                         .arg(column->milestone.title),
             .text = tr("Day, paper and note of these units go. It can be undone."),
             .action = tr("Take back"),
             .cancel = tr("Keep it")}))
        m_workspace.apply(actions::clearSteps(m_workspace.ledger(), id, units));
}

void LaunchView::openMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    for (QPushButton* button : {m_record, m_clear, m_remind}) {
        QAction* action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

QString LaunchView::noLetter() const
{
    if (!m_state)
        return tr("Nothing is read yet");
    return m_state->owing().empty() ? tr("Nobody owes anything") : QString();
}

std::vector<UnitId> LaunchView::meantUnits() const
{
    auto units = chosenUnits();
    if (!units.empty())
        return units;
    if (!isFiltered() && m_search->text().isEmpty())
        return m_state ? m_state->owing() : units;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        units.push_back(UnitId{m_filter->index(row, 0).data(RegisterModel::KeyRole).toLongLong()});
    return units;
}

bool LaunchView::isFiltered() const
{
    return m_late->isChecked() || m_notDone->isChecked();
}

void LaunchView::remind()
{
    if (!m_state)
        return;
    const auto units = meantUnits();
    QString headline = chosenUnits().empty()
        ? tr("What units still owe the plan")
        : tr("What %n chosen unit(s) still owe the plan", nullptr, static_cast<int>(units.size()));
    const LaunchColumn* column = m_state->board.column(meantMilestone());
    if (column)
        headline = tr("Still missing: %1").arg(column->milestone.title);
    ReminderDialog dialog(m_workspace.prompts(), m_state->about(meantMilestone(), {}), units,
                          headline, this);
    dialog.exec();
    if (dialog.wantsLetter())
        m_workspace.preview({.kind = QStringLiteral("reminder"),
                             .units = dialog.units(),
                             .milestone = meantMilestone()});
}

void LaunchView::writeLetter()
{
    const auto units = meantUnits();
    if (!units.empty())
        m_workspace.preview(
            {.kind = QStringLiteral("reminder"), .units = units, .milestone = meantMilestone()});
}

MilestoneId LaunchView::meantMilestone() const
{
    return isFiltered() ? milestone() : MilestoneId();
}

} // namespace thidua

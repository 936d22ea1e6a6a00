// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is done to units from the list of what they send.

#include "core/actions/packages/extensionactions.h"
#include "ui/packages/issuedialog.h"
#include "ui/packages/receivewizard.h"
#include "ui/packages/remarksdialog.h"
#include "ui/packages/returnsview.h"
#include "ui/packages/sentdialog.h"

#include <QMenu>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace thidua {

void ReturnsView::issue()
{
    openIssueForms(m_workspace, this, chosenUnits());
}

void ReturnsView::receive()
{
    openReceiveWizard(m_workspace, this, {});
}

/// What is left of the chosen units; of all when nothing of these is.
void ReturnsView::decideLeft()
{
    std::vector<UnitId> units;
    std::vector<UnitId> ofChosen;
    const auto chosen = chosenUnits();
    for (const ReturnsLine& line : m_board.lines) {
        if (line.left == 0)
            continue;
        units.push_back(line.unit);
        if (std::ranges::find(chosen, line.unit) != chosen.end())
            ofChosen.push_back(line.unit);
    }
    openDecisions(m_workspace, this, ofChosen.empty() ? units : ofChosen);
}

void ReturnsView::openRemarks()
{
    if (const UnitId unit = onlyUnit())
        RemarksDialog(m_workspace, unit, {}, this).exec();
}

void ReturnsView::openSent()
{
    if (const UnitId unit = onlyUnit())
        SentDialog(m_workspace, unit, {}, this).exec();
}

void ReturnsView::openSheet()
{
    if (const UnitId unit = onlyUnit())
        m_workspace.goTo({.section = Section::Scoring, .unit = unit, .round = Round::Self});
}

void ReturnsView::printMinutes()
{
    m_workspace.preview(QStringLiteral("reception"), chosenUnits());
}

void ReturnsView::takeExtensionBack()
{
    const ReturnsLine* line = m_board.line(onlyUnit());
    if (line && line->extension)
        m_workspace.apply(actions::takeBackExtensions(m_workspace.ledger(), m_workspace.plan(),
                                                      {line->unit}, line->extension->milestone));
}

void ReturnsView::openMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    const auto chosen = chosenUnits();
    const ReturnsLine* line = m_board.line(onlyUnit());
    QAction* form = menu.addAction(tr("Give out forms…"), this, &ReturnsView::issue);
    form->setEnabled(m_workspace.isEditable() && !chosen.empty());
    menu.addSeparator();
    for (QPushButton* button : {m_messages, m_remarks, m_extend, m_paper}) {
        QAction* action = menu.addAction(button->text(), button, &QPushButton::click);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
    }
    if (line && line->extension)
        menu.addAction(tr("Take the extra time back"), this, &ReturnsView::takeExtensionBack)
            ->setEnabled(m_workspace.isEditable());
    menu.addSeparator();
    const bool came = std::ranges::any_of(chosen, [this](UnitId unit) {
        const ReturnsLine* one = m_board.line(unit);
        return one && one->reception;
    });
    const bool notTaken = std::ranges::any_of(chosen, [this](UnitId unit) {
        const ReturnsLine* one = m_board.line(unit);
        return one && one->notTaken > 0;
    });
    menu.addAction(tr("Rows that were not taken…"), this,
                   [this] { openDecisions(m_workspace, this, chosenUnits()); })
        ->setEnabled(notTaken && m_workspace.isEditable());
    menu.addAction(tr("Files and words of the unit…"), this, &ReturnsView::openSent)
        ->setEnabled(line);
    menu.addAction(tr("Print the receipt minutes…"), this, &ReturnsView::printMinutes)
        ->setEnabled(came);
    menu.addAction(tr("Open the unit's own sheet"), this, &ReturnsView::openSheet)
        ->setEnabled(line);
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace thidua

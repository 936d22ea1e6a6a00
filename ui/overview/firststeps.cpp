// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/firststeps.h"

#include "core/actions/boards/planboards.h"
#include "ui/support/buttons.h"
#include "ui/support/card.h"
#include "ui/support/chip.h"
#include "ui/support/type.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

ChipText done()
{
    return {FirstSteps::tr("Done"), Tone::Ok, Icon::Ok};
}

ChipText open()
{
    return {FirstSteps::tr("To do"), Tone::Warn, Icon::Warn};
}

} // namespace

FirstSteps::FirstSteps(Workspace& workspace, QWidget* parent) : OverviewView(workspace, parent)
{
    auto* card = new Card(tr("Three steps before scoring starts"), this);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    grid->setColumnStretch(1, 1);
    m_plan = addStep(*grid, 0, tr("Plan"), tr("Go to the plan"), Section::Plan);
    m_units = addStep(*grid, 1, tr("Units and blocs"), tr("Go to the units"), Section::Units);
    m_table = addStep(*grid, 2, tr("Score table"), tr("Go to the score table"), Section::Table);
    card->content()->addLayout(grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kPageMargin);
    column->addWidget(card);
    column->addStretch(1);
}

FirstSteps::Step FirstSteps::addStep(QGridLayout& grid, int row, const QString& title,
                                     const QString& action, Section section)
{
    Step step{new Chip({}, this), makeLabel({}, TypeRole::Small, this)};
    setTone(step.line, Tone::Neutral);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        makeLabel(QStringLiteral("%1. %2").arg(row + 1).arg(title), TypeRole::Strong, this));
    words->addWidget(step.line);
    QPushButton* go = makeButton(ButtonKind::Secondary, action, this);
    go->setObjectName(QStringLiteral("firstStep%1").arg(row + 1));
    connect(go, &QPushButton::clicked, this,
            [this, section] { workspace().goTo({.section = section}); });
    grid.addWidget(step.state, row, 0);
    grid.addLayout(words, row, 1);
    grid.addWidget(go, row, 2);
    return step;
}

bool FirstSteps::areDone(const PlanBook& book)
{
    return !book.plan.id.isNull() && !book.members.empty() && !book.table.isEmpty();
}

bool FirstSteps::isOffered(const PlanBook& book) const
{
    return !areDone(book)
        && !actions::hasMovement(workspace().ledger(), book.plan.id).value_or(false);
}

OverviewView::Headline FirstSteps::headline() const
{
    return {tr("Nothing to show yet"),
            tr("The overview fills by itself once the plan, its units and its score table are "
               "there."),
            {}};
}

void FirstSteps::read()
{
    const auto shown = workspace().book();
    const PlanBook& book = *shown;
    const bool hasPlan = !book.plan.id.isNull();
    m_plan.state->setChip(hasPlan ? done() : open());
    m_plan.line->setText(hasPlan ? book.plan.title
                                 : tr("Start from a template or enter a new plan."));
    m_units.state->setChip(book.members.empty() ? open() : done());
    m_units.line->setText(
        book.members.empty()
            ? tr("Import from a CSV file (Excel saves as CSV) or add one by one.")
            : tr("%n unit(s) in %1 bloc(s)", nullptr, static_cast<int>(book.members.size()))
                  .arg(book.blocs.size()));
    m_table.state->setChip(book.table.isEmpty() ? open() : done());
    m_table.line->setText(book.table.isEmpty()
                              ? tr("Paste from Excel or start from a template.")
                              : tr("%n criteria", nullptr, book.table.leafCount()));
}

} // namespace thidua

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

#include <algorithm>

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

FirstSteps::FirstSteps(Workspace& workspace, QWidget* parent)
    : OverviewView(workspace, parent), m_card(new Card({}, this))
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    grid->setColumnStretch(1, 1);
    addStep(*grid, 0, m_plan, tr("Plan"), tr("Go to the plan"), {.section = Section::Plan});
    addStep(*grid, 1, m_units, tr("Units and blocs"), tr("Go to the units"),
            {.section = Section::Units});
    addStep(*grid, 2, m_third, {}, {}, {});
    m_card->content()->addLayout(grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kPageMargin);
    column->addWidget(m_card);
    column->addStretch(1);
}

void FirstSteps::addStep(QGridLayout& grid, int row, Step& step, const QString& title,
                         const QString& action, const Location& place)
{
    step.state = new Chip({}, this);
    step.title =
        makeLabel(QStringLiteral("%1. %2").arg(row + 1).arg(title), TypeRole::Strong, this);
    step.line = makeLabel({}, TypeRole::Small, this);
    step.go = makeButton(ButtonKind::Secondary, action, this);
    step.place = place;
    setTone(step.line, Tone::Neutral);
    step.line->setWordWrap(true); // it may be the whole title of a plan
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(step.title);
    words->addWidget(step.line);
    step.go->setObjectName(QStringLiteral("firstStep%1").arg(row + 1));
    connect(step.go, &QPushButton::clicked, this, [this, &step] { workspace().goTo(step.place); });
    grid.addWidget(step.state, row, 0);
    grid.addLayout(words, row, 1);
    grid.addWidget(step.go, row, 2);
}

bool FirstSteps::areDone(const PlanBook& book)
{
    return !book.plan.id.isNull() && !book.members.empty() && !book.table.isEmpty();
}

bool FirstSteps::isOffered(const Ledger& ledger, const PlanBook& book)
{
    return !areDone(book)
        && (book.members.empty() || !actions::hasMovement(ledger, book.plan.id).value_or(false));
}

OverviewView::Headline FirstSteps::headline() const
{
    return {tr("Nothing to show yet"),
            m_isMovement ? tr("The overview fills by itself once the units are there.")
                         : tr("The overview fills by itself once the plan, its units and its "
                              "score table are there."),
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
    const bool asksUnits = std::ranges::any_of(book.milestones, &Milestone::perUnit);
    m_isMovement = hasPlan && !isScored(book)
        && (asksUnits || actions::hasMovement(workspace().ledger(), book.plan.id).value_or(false));
    m_card->setTitle(m_isMovement ? tr("Three steps to begin with")
                                  : tr("Three steps before scoring starts"));
    if (m_isMovement)
        readDays(book);
    else
        readTable(book);
    // What is to be done next stands out.
    for (Step* step : {&m_plan, &m_units, &m_third})
        setButtonKind(step->go, ButtonKind::Secondary);
    setButtonKind(!hasPlan                   ? m_plan.go
                      : book.members.empty() ? m_units.go
                                             : m_third.go,
                  ButtonKind::Primary);
}

void FirstSteps::readTable(const PlanBook& book)
{
    m_third.title->setText(tr("3. Score table"));
    m_third.go->setText(tr("Go to the score table"));
    m_third.place = {.section = Section::Table};
    m_third.state->setChip(book.table.isEmpty() ? open() : done());
    m_third.line->setText(book.table.isEmpty()
                              ? tr("Paste from Excel or start from a template.")
                              : tr("%n criteria", nullptr, book.table.leafCount()));
}

void FirstSteps::readDays(const PlanBook& book)
{
    int asked = 0;
    int without = 0;
    m_third.place = {.section = Section::Plan};
    for (const Milestone& milestone : book.milestones) {
        if (!milestone.perUnit)
            continue;
        ++asked;
        if (milestone.lastDay().isValid())
            continue;
        if (++without == 1)
            m_third.place.milestone = milestone.id;
    }
    m_third.title->setText(tr("3. What every unit must do, and until when"));
    m_third.go->setText(tr("Go to the dates"));
    m_third.state->setChip(asked > 0 && without == 0 ? done() : open());
    m_third.line->setText(
        asked == 0 ? tr("Mark launches, registrations and reports among the milestones.")
            : without == 0
            ? tr("%n milestone(s), each with its day", nullptr, asked)
            : tr("%n of %1 without a day: the plan leaves it open, or it is set here", nullptr,
                 without)
                  .arg(asked));
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unittargetspage.h"

#include "core/actions/targets/targetactions.h"
#include "core/actions/targets/targetreads.h"
#include "ui/support/ground.h"
#include "ui/support/pageheader.h"
#include "ui/support/prompts.h"
#include "ui/support/type.h"
#include "ui/targets/entrygridmodel.h"
#include "ui/targets/targetwords.h"
#include "ui/unitmode/targetcard.h"

#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kYearWidth = 116;

} // namespace

/// What the page was last shown.
struct UnitTargetsPage::Read {
    TargetBoard board;
    std::vector<Promise> promises;
};

UnitTargetsPage::UnitTargetsPage(Workspace& workspace, UnitPlace place)
    : UnitPage(workspace, place, tr("Targets"),
               tr("Enter what the unit registers for the year and what it has reached.")),
      m_read(std::make_unique<Read>()), m_grid(new EntryGridModel(this)), m_year(new QSpinBox(this))
{
    m_year->setObjectName(QStringLiteral("year"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setPrefix(tr("Year "));
    m_year->setMinimumWidth(scaled(kYearWidth));
    header()->addMiddle(m_year);
    auto* content = new QWidget(this);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(space::kPageMargin, space::kMedium, space::kPageMargin,
                                 space::kPageMargin);
    m_column->setSpacing(space::kMedium);
    m_column->addStretch(1);
    m_scroll = makeScrollArea(content, this);
    body()->addWidget(m_scroll, 1);
    m_year->setKeyboardTracking(false);
    connect(m_year, &QSpinBox::valueChanged, this, &UnitTargetsPage::changeYear);
}

UnitTargetsPage::~UnitTargetsPage() = default;

void UnitTargetsPage::changeYear(int year)
{
    const QSignalBlocker quiet(m_year);
    if (!m_cards.empty()) {
        // What is typed is written with the year on show, and writing reloads these cards.
        m_year->setValue(m_cards.front()->year());
        if (!mayLeaveYear())
            return;
    }
    m_yearChosen = true;
    m_year->setValue(year);
    reload();
}

/// Cards of another year take the place of these; what is typed and cannot be written would go with them.
bool UnitTargetsPage::mayLeaveYear()
{
    if (QWidget* typing = focusWidget(); typing && typing != m_year)
        typing->clearFocus(); // writes what can be written
    QStringList open;
    for (const TargetCard* card : m_cards) {
        if (card->isTyped())
            open << QStringLiteral("• ") + card->title();
    }
    if (open.isEmpty())
        return true;
    const int year = m_cards.front()->year();
    return workspace().prompts().confirm(
        {.title = tr("Targets"),
         .fact = tr("A figure of %1 is only half typed and not saved.").arg(year),
         .text = open.join(u'\n'),
         .action = tr("Drop it and change the year"),
         .cancel = tr("Stay with %1").arg(year),
         .destructive = true});
}

void UnitTargetsPage::reload()
{
    const Ledger& ledger = workspace().ledger();
    auto sources = targetSources(ledger, place().plan, today());
    if (!sources) {
        workspace().prompts().showError(sources.error());
        return;
    }
    const int first = sources->firstYear ? sources->firstYear : today().year();
    const int last = std::max(first, sources->lastYear);
    {
        const QSignalBlocker quiet(m_year);
        m_year->setRange(first, last);
        if (!m_yearChosen)
            m_year->setValue(std::clamp(today().year(), first, last));
        m_year->setVisible(first != last);
    }
    m_read->promises = sources->promises;
    m_read->board = makeTargetBoard(*sources);
    std::vector<TargetId> asked;
    m_grid->show(std::move(*sources), m_year->value(), 0);
    for (const TargetRow& row : m_read->board.rows) {
        const QModelIndex cell = m_grid->cellOf(row.target.id, place().unit);
        if (cell.isValid() && m_grid->isAsked(cell))
            asked.push_back(row.target.id);
    }
    showCards(asked);
}

void UnitTargetsPage::showCards(const std::vector<TargetId>& asked)
{
    const bool same =
        std::ranges::equal(m_cards, asked, [this](const TargetCard* card, TargetId id) {
            return card->target() == id && card->year() == m_year->value();
        });
    if (!same) {
        qDeleteAll(m_cards);
        m_cards.clear();
        for (const TargetId target : asked)
            m_cards.push_back(makeCard(target));
    }
    for (TargetCard* card : m_cards) {
        const QModelIndex cell = m_grid->cellOf(card->target(), place().unit);
        const Measurement* figure = m_grid->recorded(cell);
        card->show(figure ? std::optional(*figure) : std::nullopt, promiseOf(*card),
                   goalOf(card->target()), m_grid->doubt(cell));
    }
}

TargetCard* UnitTargetsPage::makeCard(TargetId target)
{
    const QModelIndex cell = m_grid->cellOf(target, place().unit);
    auto* card =
        new TargetCard(*m_grid->targetAt(cell), m_grid->isTicked(cell), m_year->value(), this);
    card->setObjectName(QStringLiteral("target%1").arg(m_cards.size()));
    card->setEditable(workspace().isEditable());
    connect(card, &TargetCard::figureTyped, this,
            [this, card](const QString& text) { writeFigure(card, text); });
    connect(card, &TargetCard::promiseTyped, this,
            [this, card](std::optional<Points> value) { writePromise(card, value); });
    m_column->insertWidget(m_column->count() - 1, card);
    return card;
}

void UnitTargetsPage::writeFigure(TargetCard* card, const QString& text)
{
    const QModelIndex cell = m_grid->cellOf(card->target(), place().unit);
    const Measurement* stored = m_grid->recorded(cell);
    if (text.isEmpty()) {
        if (stored)
            workspace().apply(actions::removeMeasurement(workspace().ledger(), stored->id));
        return;
    }
    const auto change = actions::enterMeasurement(workspace().ledger(), place().plan,
                                                  m_grid->entryAt(cell, text), today());
    if (!change)
        card->refuseFigure(change.error().message);
    else
        workspace().apply(change);
}

std::optional<Promise> UnitTargetsPage::promiseOf(const TargetCard& card) const
{
    const auto found = std::ranges::find_if(m_read->promises, [&](const Promise& row) {
        return row.target == card.target() && row.unit == place().unit && row.year == card.year();
    });
    return found == m_read->promises.end() ? std::nullopt : std::optional(*found);
}

void UnitTargetsPage::writePromise(TargetCard* card, std::optional<Points> value)
{
    const auto before = promiseOf(*card);
    if (!value) {
        if (before)
            workspace().apply(actions::removePromise(workspace().ledger(), before->id));
        return;
    }
    const TargetRow* row = m_read->board.row(card->target());
    Promise promise = before.value_or(Promise{});
    promise.target = card->target();
    promise.unit = place().unit;
    promise.year = card->year();
    promise.value = *value;
    if (!before && row && row->target.lowerIsBetter)
        promise.kind = GoalKind::AtMost;
    const auto change = actions::savePromise(workspace().ledger(), promise);
    if (!change)
        card->refusePromise(change.error().message);
    else
        workspace().apply(change);
}

QString UnitTargetsPage::goalOf(TargetId target) const
{
    const TargetRow* row = m_read->board.row(target);
    if (!row)
        return {};
    QStringList parts;
    // What a share of units shall be is no unit's own; what each must reach is.
    const bool share = row->target.rollup == Rollup::ShareOfUnits;
    if (share && row->target.unitGoal != GoalKind::Done)
        parts << tr("Each unit should reach: %1 %2 %3")
                     .arg(enumName(row->target.unitGoal), row->target.unitValue.toExactString(),
                          row->target.measure)
                     .trimmed();
    for (size_t i = 0; !share && i < row->goals.size() && i < row->demands.size(); ++i) {
        if (row->goals[i].year >= m_year->value()) {
            parts << tr("The plan wants by the end of %1: %2")
                         .arg(row->goals[i].year)
                         .arg(goalSentence(*row, row->demands[i]));
            break;
        }
    }
    if (!row->target.source.isEmpty())
        parts << tr("Data from: %1").arg(row->target.source);
    return parts.join(QStringLiteral("  ·  "));
}

void UnitTargetsPage::goToItem(const TodoItem& item)
{
    for (TargetCard* card : m_cards) {
        if (card->target() != item.target)
            continue;
        m_scroll->ensureWidgetVisible(card);
        card->focusFigure();
    }
}

} // namespace thidua

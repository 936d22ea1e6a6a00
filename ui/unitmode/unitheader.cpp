// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitheader.h"

#include "core/base/dates.h"
#include "ui/support/buttons.h"
#include "ui/support/chip.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kProgressWidth = 150;
constexpr int kProgressHeight = 6;
constexpr int kSoon = 7;

} // namespace

QString dueWords(QDate due, QDate today)
{
    if (!due.isValid())
        return UnitHeader::tr("no last day set");
    const auto days = static_cast<int>(today.daysTo(due));
    const QString day = formatDate(due);
    if (days < 0)
        return UnitHeader::tr("%n day(s) late, was due %1", nullptr, -days).arg(day);
    return days == 0 ? UnitHeader::tr("today is the last day")
                     : UnitHeader::tr("%n day(s) left, due %1", nullptr, days).arg(day);
}

UnitHeader::UnitHeader(QWidget* parent)
    : QWidget(parent), m_unit(new ElidedLabel({}, this)), m_plan(new ElidedLabel({}, this)),
      m_due(new Chip({}, this)), m_count(makeLabel({}, TypeRole::Small, this)),
      m_progress(new QProgressBar(this)), m_undo(makeIconButton(Icon::Undo, tr("Undo"), this)),
      m_redo(makeIconButton(Icon::Redo, tr("Redo"), this)),
      m_more(makeIconButton(Icon::More, tr("More"), this))
{
    setGround(this, Ground::Surface, Edge::Bottom);
    setRole(m_unit, TypeRole::PageTitle);
    setRole(m_plan, TypeRole::Small);
    setQuiet(m_plan);
    m_unit->setObjectName(QStringLiteral("unitName"));
    m_plan->setObjectName(QStringLiteral("planTitle"));
    m_due->setObjectName(QStringLiteral("due"));
    m_count->setObjectName(QStringLiteral("progressWords"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_redo->setObjectName(QStringLiteral("redoButton"));
    m_more->setObjectName(QStringLiteral("moreButton"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    // Whoever tabs on after the last field must not take it back with Space: keys and the menu undo too.
    for (QToolButton* button : {m_undo, m_redo})
        button->setFocusPolicy(Qt::NoFocus);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(scaled(kProgressWidth), scaled(kProgressHeight));
    m_progress->setAccessibleName(tr("How much is filled in"));
    auto* titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_unit);
    titles->addWidget(m_plan);
    auto* progress = new QVBoxLayout;
    progress->setSpacing(space::kTiny);
    progress->addWidget(m_count);
    progress->addWidget(m_progress);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kLarge);
    row->addLayout(titles, 1);
    row->addWidget(m_due, 0, Qt::AlignVCenter);
    row->addLayout(progress);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::kTiny);
    for (QToolButton* button : {m_undo, m_redo, m_more})
        buttons->addWidget(button);
    row->addLayout(buttons);
    connect(m_undo, &QToolButton::clicked, this, &UnitHeader::undoWanted);
    connect(m_redo, &QToolButton::clicked, this, &UnitHeader::redoWanted);
    setSteps({}, {});
}

void UnitHeader::setTitles(const QString& unit, const QString& plan)
{
    m_unit->setText(unit);
    m_plan->setText(plan);
}

void UnitHeader::showTodo(const UnitTodo& todo)
{
    const auto days = todo.today.daysTo(todo.due);
    const Tone tone = !todo.due.isValid() ? Tone::Neutral
        : days < 0                        ? Tone::Danger
        : days <= kSoon                   ? Tone::Warn
                                          : Tone::Info;
    m_due->setChip({dueWords(todo.due, todo.today), tone, Icon::Calendar});
    m_count->setText(tr("%1 of %2 filled in").arg(todo.done()).arg(todo.total()));
    m_progress->setRange(0, std::max(1, todo.total()));
    m_progress->setValue(todo.done());
}

void UnitHeader::setSteps(const QString& undo, const QString& redo)
{
    m_undo->setEnabled(!undo.isEmpty());
    m_redo->setEnabled(!redo.isEmpty());
    m_undo->setToolTip(undo.isEmpty() ? tr("Undo") : tr("Undo: %1 (Ctrl+Z)").arg(undo));
    m_redo->setToolTip(redo.isEmpty() ? tr("Redo") : tr("Redo: %1 (Ctrl+Y)").arg(redo));
}

} // namespace thidua

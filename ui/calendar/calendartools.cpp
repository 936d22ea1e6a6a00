// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendartools.h"

#include "ui/calendar/calendarlooks.h"
#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace thidua {

CalendarTools::CalendarTools(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kSmall);
    column->setSpacing(space::kSmall);
    column->addWidget(makeWays());
    column->addWidget(makeKinds());
}

QWidget* CalendarTools::makeWays()
{
    auto* ways = new QWidget(this);
    auto* row = new QHBoxLayout(ways);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    auto* before = makeFramedIconButton(Icon::Left, tr("Previous month (Page Up)"), ways);
    before->setObjectName(QStringLiteral("calendarPrevious"));
    auto* after = makeFramedIconButton(Icon::Right, tr("Next month (Page Down)"), ways);
    after->setObjectName(QStringLiteral("calendarNext"));
    auto* today = makeButton(ButtonKind::Secondary, tr("Today"), ways);
    today->setObjectName(QStringLiteral("calendarToday"));
    today->setToolTip(tr("Ctrl+Home in the calendar"));
    setToolSize(today);
    m_month = makeLabel({}, TypeRole::Section, ways);
    m_month->setObjectName(QStringLiteral("calendarMonth"));
    m_note = new ElidedLabel({}, ways);
    m_note->setObjectName(QStringLiteral("calendarNote"));
    setQuiet(m_note);
    for (QWidget* control : {static_cast<QWidget*>(before), static_cast<QWidget*>(after),
                             static_cast<QWidget*>(today), static_cast<QWidget*>(m_month)})
        row->addWidget(control);
    row->addSpacing(space::kMedium);
    row->addWidget(m_note, 1);
    connect(before, &QToolButton::clicked, this, [this] { emit moved(-1); });
    connect(after, &QToolButton::clicked, this, [this] { emit moved(1); });
    connect(today, &QPushButton::clicked, this, [this] { emit moved(0); });
    return ways;
}

QWidget* CalendarTools::makeKinds()
{
    auto* kinds = new QWidget(this);
    kinds->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(kinds);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    for (int each = 0; each < enumCount<CalendarKind>(); ++each) {
        const auto kind = static_cast<CalendarKind>(each);
        const CalendarLook look = calendarLook(kind);
        auto* button = makeFilterButton(enumName(kind), kinds);
        button->setObjectName(QStringLiteral("calendarKind%1").arg(each));
        button->setIcon(icon(look.icon, look.ink));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(enumName(kind));
        button->setToolTip(tr("Only these: %1").arg(enumName(kind)));
        connect(button, &QToolButton::toggled, this, &CalendarTools::kindsChanged);
        row->addWidget(button);
        m_kinds.push_back(button);
        m_counts.push_back(0);
    }
    row->addStretch(1);
    return kinds;
}

void CalendarTools::setBoard(const CalendarBoard& board)
{
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        const auto kind = static_cast<CalendarKind>(i);
        const int count = board.count(kind);
        m_counts[i] = count;
        m_kinds[i]->setVisible(count > 0);
        if (count == 0 && m_kinds[i]->isChecked())
            m_kinds[i]->setChecked(false);
    }
    fitKinds();
}

void CalendarTools::fitKinds()
{
    int wanted = 0;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        setFilterCount(m_kinds[i], enumName(static_cast<CalendarKind>(i)), m_counts[i]);
        if (m_counts[i] > 0)
            wanted += m_kinds[i]->sizeHint().width() + space::kSmall;
    }
    if (wanted <= width() - 2 * space::kPageMargin)
        return;
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setText(QString::number(m_counts[i]));
}

void CalendarTools::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitKinds();
}

void CalendarTools::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitKinds();
}

void CalendarTools::setMonth(const CalendarBoard& board, QDate month)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    m_month->setText(tr("Month %1").arg(first.toString(QStringLiteral("MM/yyyy"))));
    QString words = tr("%n working day(s)", nullptr, board.calendar.workedDays(first, last));
    if (first <= board.today && board.today <= last)
        words += tr(", %n left from today", nullptr, board.calendar.workedDays(board.today, last));
    m_note->setText(words);
}

void CalendarTools::setNote(const QString& note)
{
    m_note->setText(note);
}

int CalendarTools::kinds() const
{
    int chosen = 0;
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        if (m_kinds[i]->isChecked())
            chosen |= kindBit(static_cast<CalendarKind>(i));
    }
    return chosen;
}

} // namespace thidua

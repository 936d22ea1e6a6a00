// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthgrid.h"

#include "ui/calendar/calendarlooks.h"
#include "ui/calendar/monthpainter.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace thidua {

namespace {

constexpr int kWidth = 560;
constexpr int kHeight = 380;
constexpr int kMostWeeks = 6;
constexpr int kLeastColumn = 54;

/// The day a key leads to; invalid for keys that do not walk.
QDate walked(const QKeyEvent& event, QDate from, QDate today)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Left:
        return from.addDays(-1);
    case Qt::Key_Right:
        return from.addDays(1);
    case Qt::Key_Up:
        return from.addDays(-kWeekDays);
    case Qt::Key_Down:
        return from.addDays(kWeekDays);
    case Qt::Key_PageUp:
        return shift ? from.addYears(-1) : from.addMonths(-1);
    case Qt::Key_PageDown:
        return shift ? from.addYears(1) : from.addMonths(1);
    case Qt::Key_Home:
        return control ? today : QDate(from.year(), from.month(), 1);
    case Qt::Key_End:
        return QDate(from.year(), from.month(), from.daysInMonth());
    default:
        return {};
    }
}

} // namespace

MonthGrid::MonthGrid(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calendar of the month"));
}

void MonthGrid::setBoard(const CalendarBoard& board, int kinds)
{
    m_board = board;
    m_kinds = kinds;
    layOut();
}

void MonthGrid::setCurrent(QDate day)
{
    m_current = day;
    layOut();
}

void MonthGrid::layOut()
{
    if (!m_current.isValid())
        return;
    m_weeks = layMonth(m_board, m_current, m_kinds);
    setAccessibleDescription(dayDescription(m_board, m_current, m_kinds));
    QWidget::update();
}

void MonthGrid::walkTo(QDate day)
{
    if (day == m_current || !day.isValid())
        return;
    setCurrent(day);
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    emit currentChanged(day);
}

QSize MonthGrid::sizeHint() const
{
    return {scaled(kWidth), scaled(kHeight)};
}

QSize MonthGrid::minimumSizeHint() const
{
    return {kWeekDays * scaled(kLeastColumn),
            static_cast<int>((kMostWeeks + 1) * MonthPlaces::leastDayHeight())};
}

QDate MonthGrid::dayAt(QPointF at) const
{
    const MonthPlaces places(size(), static_cast<int>(m_weeks.size()));
    const auto [week, column] = places.dayAt(at);
    return week < 0 ? QDate() : m_weeks[static_cast<size_t>(week)].monday.addDays(column);
}

int MonthGrid::itemAt(QPointF at) const
{
    const MonthPlaces places(size(), static_cast<int>(m_weeks.size()));
    const auto [week, column] = places.dayAt(at);
    const int lane = week < 0 ? -1 : places.laneAt(week, at);
    return lane < 0 ? -1 : m_weeks[static_cast<size_t>(week)].itemAt(column, lane);
}

void MonthGrid::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    MonthPainter(m_board, m_weeks, m_current, theme())
        .paint(painter, size(), m_current, hasFocus());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme().line2);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void MonthGrid::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit dayOpened(m_current);
        return;
    }
    const QDate day = walked(*event, m_current, m_board.today);
    if (day.isValid())
        walkTo(day);
    else
        QWidget::keyPressEvent(event);
}

void MonthGrid::mousePressEvent(QMouseEvent* event)
{
    walkTo(dayAt(event->position()));
    QWidget::mousePressEvent(event);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int item = itemAt(event->position());
    if (item >= 0)
        emit itemOpened(item);
    else if (const QDate day = dayAt(event->position()); day.isValid())
        emit dayOpened(day);
}

void MonthGrid::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    QWidget::update();
}

void MonthGrid::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    QWidget::update();
}

bool MonthGrid::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int item = itemAt(help->pos());
    const QDate day = dayAt(help->pos());
    if (item >= 0)
        QToolTip::showText(help->globalPos(), calendarTip(m_board.items[static_cast<size_t>(item)]),
                           this);
    else if (day.isValid())
        QToolTip::showText(help->globalPos(), dayDescription(m_board, day, m_kinds), this);
    return true;
}

} // namespace thidua

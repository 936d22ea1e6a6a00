// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/monthpainter.h"

#include "core/domain/plan/calendartext.h"
#include "ui/calendar/calendarlooks.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kHead = 26; ///< names of the weekdays
constexpr int kNumber = 22; ///< the line with the number of a day
constexpr int kLine = 18;
constexpr int kGap = 1;
constexpr int kInset = 3; ///< of what begins or ends, from the edge of its day
constexpr int kStripe = 6;
constexpr int kMark = 13;

} // namespace

MonthPlaces::MonthPlaces(QSizeF size, int weeks) : m_size(size), m_weeks(std::max(1, weeks)) { }

QRectF MonthPlaces::weekday(int column) const
{
    const double width = m_size.width() / kWeekDays;
    return {column * width, 0, width, static_cast<double>(scaled(kHead))};
}

QRectF MonthPlaces::day(int week, int column) const
{
    const double width = m_size.width() / kWeekDays;
    const double height = (m_size.height() - scaled(kHead)) / m_weeks;
    return {column * width, scaled(kHead) + week * height, width, height};
}

QRectF MonthPlaces::line(int week, const WeekBar& bar) const
{
    const QRectF from = day(week, bar.from);
    const QRectF to = day(week, bar.to);
    const double left = from.left() + (bar.begins ? kInset : 0);
    const double right = to.right() - (bar.ends ? kInset : 0);
    return {left, from.top() + scaled(kNumber) + bar.lane * (scaled(kLine) + kGap), right - left,
            static_cast<double>(scaled(kLine))};
}

int MonthPlaces::lanes() const
{
    const double room = day(0, 0).height() - scaled(kNumber);
    return std::max(0, static_cast<int>(room / (scaled(kLine) + kGap)));
}

std::pair<int, int> MonthPlaces::dayAt(QPointF at) const
{
    if (at.x() < 0 || at.y() < scaled(kHead) || at.x() >= m_size.width()
        || at.y() >= m_size.height())
        return {-1, -1};
    const QSizeF cell = day(0, 0).size();
    return {std::min(m_weeks - 1, static_cast<int>((at.y() - scaled(kHead)) / cell.height())),
            std::min(kWeekDays - 1, static_cast<int>(at.x() / cell.width()))};
}

int MonthPlaces::laneAt(int week, QPointF at) const
{
    const double down = at.y() - day(week, 0).top() - scaled(kNumber);
    const int lane = static_cast<int>(down / (scaled(kLine) + kGap));
    return down < 0 || lane >= lanes() ? -1 : lane;
}

double MonthPlaces::leastDayHeight()
{
    return scaled(kNumber) + scaled(kLine) + kGap;
}

MonthPainter::MonthPainter(const CalendarBoard& board, const std::vector<WeekLayout>& weeks,
                           QDate month, const Theme& theme)
    : m_board(board), m_weeks(weeks), m_month(month), m_theme(theme)
{
}

void MonthPainter::paint(QPainter& painter, QSizeF size, QDate current, bool focused) const
{
    const MonthPlaces places(size, static_cast<int>(m_weeks.size()));
    painter.setRenderHint(QPainter::Antialiasing);
    paintWeekdays(painter, places);
    const int lanes = places.lanes();
    for (int week = 0; week < static_cast<int>(m_weeks.size()); ++week) {
        const WeekLayout& layout = m_weeks[static_cast<size_t>(week)];
        for (int column = 0; column < kWeekDays; ++column) {
            const QRectF cell = places.day(week, column);
            const QDate day = layout.monday.addDays(column);
            paintDay(painter, cell, day);
            paintNumber(painter, cell, day, layout.hidden(column, lanes));
        }
        for (const WeekBar& bar : layout.bars) {
            if (bar.lane < lanes)
                paintBar(painter, places.line(week, bar), bar);
        }
        const auto column = layout.monday.daysTo(current);
        if (column < 0 || column >= kWeekDays)
            continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(focused ? m_theme.accent : m_theme.ctl, focused ? 2 : 1));
        painter.drawRect(places.day(week, static_cast<int>(column)).adjusted(1, 1, -1.5, -1.5));
    }
}

void MonthPainter::paintWeekdays(QPainter& painter, const MonthPlaces& places) const
{
    painter.setFont(roleFont(TypeRole::SmallStrong));
    for (int column = 0; column < kWeekDays; ++column) {
        const QRectF head = places.weekday(column);
        painter.fillRect(head, m_theme.head);
        painter.setPen(m_theme.text2);
        const QRectF room = head.adjusted(space::kSmall, 0, 0, 0);
        QString name = QLocale().dayName(column + 1);
        if (painter.fontMetrics().horizontalAdvance(name) > room.width())
            name = QLocale().dayName(column + 1, QLocale::ShortFormat);
        painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter, name);
    }
}

void MonthPainter::paintDay(QPainter& painter, const QRectF& cell, QDate day) const
{
    const bool worked = m_board.calendar.isWorked(day);
    const bool inMonth = day.month() == m_month.month();
    painter.fillRect(cell, worked && inMonth ? m_theme.surface : m_theme.group);
    if (!m_board.calendar.holidayName(day).isEmpty())
        painter.fillRect(cell, QBrush(m_theme.hatch, Qt::BDiagPattern));
    painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), 1), m_theme.line);
    painter.fillRect(QRectF(cell.left(), cell.top(), 1, cell.height()), m_theme.line);
}

/// The number of the day, what day it is, and how many things found no room.
void MonthPainter::paintNumber(QPainter& painter, const QRectF& cell, QDate day, int hidden) const
{
    const bool today = day == m_board.today;
    const QString number =
        day.day() == 1 ? day.toString(QStringLiteral("d/M")) : QString::number(day.day());
    painter.setFont(roleFont(TypeRole::SmallStrong));
    const double wide = painter.fontMetrics().horizontalAdvance(number) + 2 * space::kTiny;
    const QRectF box(cell.left() + space::kTiny, cell.top() + 3, std::max(wide, scaled(20) * 1.0),
                     scaled(kNumber) - 5);
    if (today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.accent);
        painter.drawRoundedRect(box, space::kControlRadius, space::kControlRadius);
    }
    painter.setPen(today                                ? m_theme.onaccent
                       : day.month() == m_month.month() ? m_theme.text
                                                        : m_theme.text3);
    painter.drawText(box, Qt::AlignCenter, number);
    double right = cell.right() - space::kTiny;
    if (hidden > 0) {
        const QString more = QStringLiteral("+%1").arg(hidden);
        const double room =
            painter.fontMetrics().horizontalAdvance(more) + 2 * static_cast<double>(space::kTiny);
        const QRectF pill(right - room, box.top(), room, box.height());
        painter.setPen(m_theme.ctl);
        painter.setBrush(m_theme.surface);
        painter.drawRoundedRect(pill.adjusted(0.5, 0.5, -0.5, -0.5), space::kControlRadius,
                                space::kControlRadius);
        painter.setPen(m_theme.text);
        painter.drawText(pill, Qt::AlignCenter, more);
        right = pill.left() - space::kTiny;
    }
    const QRectF words(box.right() + space::kTiny, cell.top(), right - box.right() - space::kTiny,
                       scaled(kNumber));
    const QString name = calendarDayName(m_board.calendar, day);
    painter.setFont(roleFont(TypeRole::Caption));
    painter.setPen(m_theme.text2);
    painter.drawText(
        words, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(words.width())));
}

void MonthPainter::paintBar(QPainter& painter, const QRectF& line, const WeekBar& bar) const
{
    const CalendarItem& item = m_board.items[static_cast<size_t>(bar.item)];
    const CalendarLook look = calendarLook(item.kind);
    const bool quiet = item.state == CalendarState::Done || item.state == CalendarState::Over;
    const bool late = item.state == CalendarState::Late;
    painter.setPen(QPen(late                  ? m_theme.danger
                            : item.isWindow() ? m_theme.ctl
                                              : m_theme.line2,
                        late ? 1.5 : 1));
    painter.setBrush(item.isWindow() ? m_theme.*look.fill : m_theme.surface);
    painter.drawRoundedRect(line.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const bool ending = item.edge == CalendarEdge::Closes; // the end of a long window
    const double wide = scaled(kStripe);
    const QRectF stripe(ending ? line.right() - wide - 1 : line.left() + 1, line.top() + 1, wide,
                        line.height() - 2);
    if (bar.begins || ending)
        painter.fillRect(stripe, QBrush(m_theme.*look.ink, look.stripe));
    const double side = scaled(kMark);
    const double top = line.center().y() - side / 2;
    const QRectF mark(ending ? line.left() + 3 : stripe.right() + 3, top, side, side);
    paintIcon(&painter, look.icon, mark, m_theme.*look.ink);
    double right = (ending ? stripe.left() : line.right()) - 3;
    if (const auto state = stateIcon(item.state); state && bar.ends) {
        right -= side;
        paintIcon(&painter, *state, QRectF(right, top, side, side),
                  m_theme.*toneInk(stateTone(item.state)));
    }
    if (!item.restReason.isEmpty() && item.state == CalendarState::Ahead && bar.ends) {
        right -= side;
        paintIcon(&painter, Icon::Info, QRectF(right, top, side, side), m_theme.warn);
    }
    const QRectF words(mark.right() + 3, line.top(), right - mark.right() - 6, line.height());
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(quiet ? m_theme.text2 : m_theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(item.title, Qt::ElideRight,
                                                      static_cast<int>(words.width())));
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/yearstrip.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kMonths = 12;
constexpr int kHeight = 36;
constexpr int kLeastMonth = 34;
constexpr int kMark = 11;

} // namespace

YearStrip::YearStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Months of the year"));
    setToolTip(tr("How many things fall on each month; a triangle: some are late"));
}

void YearStrip::show(const CalendarBoard& board, QDate day, int kinds)
{
    m_day = day;
    m_today = board.today;
    for (int month = 1; month <= kMonths; ++month) {
        const QDate first(day.year(), month, 1);
        const auto found = board.between(first, first.addMonths(1).addDays(-1), kinds);
        const auto at = static_cast<size_t>(month - 1);
        m_counts[at] = static_cast<int>(found.size());
        m_late[at] = std::any_of(found.begin(), found.end(), [&](int item) {
            return board.items[static_cast<size_t>(item)].state == CalendarState::Late;
        });
    }
    setAccessibleDescription(tr("Month %1: %n thing(s)", nullptr, count(day.month()))
                                 .arg(day.toString(QStringLiteral("MM/yyyy"))));
    QWidget::update();
}

QSize YearStrip::sizeHint() const
{
    return {kMonths * scaled(kLeastMonth), scaled(kHeight)};
}

QRectF YearStrip::box(int month) const
{
    const double each = width() / static_cast<double>(kMonths);
    return {(month - 1) * each, 0, each, static_cast<double>(height())};
}

void YearStrip::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int month = 1; month <= kMonths; ++month) {
        const QRectF cell = box(month).adjusted(1.5, 1.5, -1.5, -1.5);
        const bool chosen = month == m_day.month();
        const bool now = month == m_today.month() && m_day.year() == m_today.year();
        painter.setPen(QPen(chosen ? t.accent : t.line, chosen && hasFocus() ? 2 : 1));
        painter.setBrush(chosen ? t.soft : t.surface);
        painter.drawRoundedRect(cell, space::kControlRadius, space::kControlRadius);
        const QRectF upper(cell.left(), cell.top() + 2, cell.width(), cell.height() / 2 - 2);
        const QRectF lower(cell.left(), cell.center().y() - 1, cell.width(), cell.height() / 2);
        painter.setFont(roleFont(now ? TypeRole::CaptionStrong : TypeRole::Caption));
        painter.setPen(now ? t.accent : t.text2);
        painter.drawText(upper, Qt::AlignCenter, tr("M%1").arg(month));
        painter.setFont(roleFont(TypeRole::SmallStrong));
        painter.setPen(t.text);
        const QString words =
            count(month) > 0 ? QString::number(count(month)) : QString(QChar(0x2013));
        painter.drawText(lower, Qt::AlignCenter, words);
        if (m_late[static_cast<size_t>(month - 1)]) {
            const double side = scaled(kMark);
            paintIcon(&painter, Icon::Warn,
                      QRectF(cell.right() - side - 2, cell.top() + 2, side, side), t.danger);
        }
    }
}

void YearStrip::keyPressEvent(QKeyEvent* event)
{
    const int by = event->key() == Qt::Key_Left ? -1
        : event->key() == Qt::Key_Right         ? 1
        : event->key() == Qt::Key_PageUp        ? -kMonths
        : event->key() == Qt::Key_PageDown      ? kMonths
                                                : 0;
    if (by == 0)
        QWidget::keyPressEvent(event);
    else
        emit monthChosen(QDate(m_day.year(), m_day.month(), 1).addMonths(by));
}

void YearStrip::mousePressEvent(QMouseEvent* event)
{
    for (int month = 1; month <= kMonths; ++month) {
        if (box(month).contains(event->position()))
            emit monthChosen(QDate(m_day.year(), month, 1));
    }
    QWidget::mousePressEvent(event);
}

} // namespace thidua

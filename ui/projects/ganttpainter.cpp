// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/ganttpainter.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QPainter>

#include <algorithm>

namespace thidua {

using Mark = report::GanttChart::Mark;

namespace {

constexpr int kRow = 26;
constexpr int kScale = 44; ///< names of the months, and today's flag above them
constexpr int kFlag = 18;
constexpr int kSpan = 10;
constexpr int kMark = 11;
constexpr int kWords = 190;
constexpr int kLeastTick = 64;
constexpr double kLabelShare = 0.32;
constexpr int kMostLabel = 380;
constexpr int kIndent = 16;
constexpr int kBar = 3;
constexpr int kSteps[] = {1, 3, 6, 12, 24};

int monthsBetween(QDate first, QDate last)
{
    return (last.year() - first.year()) * 12 + last.month() - first.month();
}

int stepFor(QDate first, QDate last, double width)
{
    for (const int step : kSteps) {
        if (width / std::max(1, monthsBetween(first, last) / step) >= scaled(kLeastTick))
            return step;
    }
    return kSteps[std::size(kSteps) - 1];
}

} // namespace

GanttPainter::GanttPainter(const report::GanttChart& chart, const Theme& theme)
    : m_chart(chart), m_theme(theme)
{
}

double GanttPainter::scaleHeight() const
{
    return scaled(kScale);
}

double GanttPainter::rowHeight() const
{
    return scaled(kRow);
}

double GanttPainter::height() const
{
    return scaleHeight() + rowHeight() * static_cast<double>(m_chart.rows.size());
}

double GanttPainter::Days::x(QDate day) const
{
    return left
        + width * static_cast<double>(first.daysTo(day))
        / static_cast<double>(std::max<qint64>(1, first.daysTo(last)));
}

GanttPainter::Days GanttPainter::daysFor(double width) const
{
    Days days{m_chart.today, m_chart.today};
    for (const auto& row : m_chart.rows) {
        for (const QDate day : {row.first, row.last}) {
            if (day.isValid()) {
                days.first = std::min(days.first, day);
                days.last = std::max(days.last, day);
            }
        }
    }
    days.first = QDate(days.first.year(), days.first.month(), 1);
    days.last = QDate(days.last.year(), days.last.month(), 1).addMonths(1);
    days.left = std::min(width * kLabelShare, static_cast<double>(scaled(kMostLabel)));
    days.width = std::max(1.0, width - days.left - scaled(kWords));
    return days;
}

void GanttPainter::paint(QPainter& painter, double width, int current) const
{
    const Days days = daysFor(width);
    painter.setRenderHint(QPainter::Antialiasing);
    if (current >= 0) {
        const QRectF row(0, scaleHeight() + current * rowHeight(), width, rowHeight());
        painter.fillRect(row, m_theme.row);
        painter.fillRect(QRectF(row.left(), row.top(), scaled(kBar), row.height()), m_theme.accent);
    }
    paintKey(painter, days);
    paintScale(painter, days);
    for (int row = 0; row < static_cast<int>(m_chart.rows.size()); ++row)
        paintRow(painter, days, row, width);
    paintToday(painter, days);
}

/// What the marks mean, in the corner left of the scale.
void GanttPainter::paintKey(QPainter& painter, const Days& days) const
{
    const std::pair<Mark, QString> entries[] = {{Mark::Done, m_chart.doneWord},
                                                {Mark::Open, m_chart.openWord},
                                                {Mark::Late, m_chart.lateWord}};
    const double middle = scaled(kFlag) + (scaleHeight() - scaled(kFlag)) / 2 - scaled(2);
    double x = scaled(space::kSmall);
    for (const auto& [mark, word] : entries) {
        paintMark(painter, mark, {x + scaled(kMark) / 2.0, middle});
        x += scaled(kMark) + scaled(space::kTiny);
        painter.setFont(roleFont(TypeRole::Small));
        painter.setPen(m_theme.text2);
        const double wide = painter.fontMetrics().horizontalAdvance(word);
        painter.drawText(QRectF(x, scaled(kFlag), std::max(0.0, days.left - x),
                                scaleHeight() - scaled(kFlag) - scaled(4)),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        x += wide + scaled(space::kMedium);
    }
}

void GanttPainter::paintScale(QPainter& painter, const Days& days) const
{
    const int step = stepFor(days.first, days.last, days.width);
    QDate day = days.first;
    if (step >= 12 && day.month() > 1)
        day = QDate(day.year() + 1, 1, 1);
    painter.setFont(roleFont(TypeRole::Small));
    const double bottom = height();
    for (; day < days.last; day = day.addMonths(step)) {
        const double x = days.x(day);
        painter.fillRect(
            QRectF(x, scaleHeight() - scaled(4), 1, bottom - scaleHeight() + scaled(4)),
            m_theme.line);
        painter.setPen(m_theme.text2);
        const QString name = step >= 12 ? day.toString(QStringLiteral("yyyy"))
                                        : day.toString(QStringLiteral("MM/yyyy"));
        painter.drawText(QRectF(x - scaled(kLeastTick) / 2.0, scaled(kFlag), scaled(kLeastTick),
                                scaleHeight() - scaled(kFlag) - scaled(4)),
                         Qt::AlignCenter, name);
    }
    painter.fillRect(QRectF(days.left, scaleHeight(), days.width, 1), m_theme.line2);
}

void GanttPainter::paintRow(QPainter& painter, const Days& days, int index, double width) const
{
    const auto& row = m_chart.rows[static_cast<size_t>(index)];
    const double top = scaleHeight() + index * rowHeight();
    const double middle = top + rowHeight() / 2;
    painter.fillRect(QRectF(0, top + rowHeight() - 1, width, 1), m_theme.line);
    const double indent = scaled(row.head ? space::kSmall : space::kSmall + kIndent);
    painter.setFont(roleFont(row.head ? TypeRole::Strong : TypeRole::Body));
    painter.setPen(m_theme.text);
    const QRectF label(indent, top, days.left - indent - scaled(space::kSmall), rowHeight());
    painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.label, Qt::ElideRight,
                                                      static_cast<int>(label.width())));
    if (row.last.isValid()) {
        const double end = days.x(row.last);
        if (row.first.isValid()) {
            const double start = days.x(row.first);
            const double high = scaled(kSpan);
            painter.setPen(QPen(m_theme.ctl, 1));
            painter.setBrush(row.head                     ? m_theme.g4
                                 : row.mark == Mark::Done ? m_theme.g5
                                                          : m_theme.g3);
            painter.drawRect(QRectF(start, middle - high / 2, std::max(1.0, end - start), high));
        }
        paintMark(painter, row.mark, {end, middle});
    }
    painter.setFont(roleFont(TypeRole::Small));
    painter.setPen(row.mark == Mark::Late ? m_theme.danger : m_theme.text2);
    const QRectF words(days.left + days.width + scaled(space::kMedium), top,
                       scaled(kWords) - scaled(space::kMedium), rowHeight());
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(row.words, Qt::ElideRight,
                                                      static_cast<int>(words.width())));
}

void GanttPainter::paintMark(QPainter& painter, Mark mark, QPointF at) const
{
    const double half = scaled(kMark) / 2.0;
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Open:
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(m_theme.surface);
        painter.drawPolygon(QPolygonF{at + QPointF(0, -half), at + QPointF(half, 0),
                                      at + QPointF(0, half), at + QPointF(-half, 0)});
        return;
    case Mark::Done:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.text);
        painter.drawRect(QRectF(at - QPointF(half * 0.7, half * 0.7), QSizeF(half, half) * 1.4));
        return;
    case Mark::Late:
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.danger);
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)});
        return;
    }
}

void GanttPainter::paintToday(QPainter& painter, const Days& days) const
{
    const double x = days.x(m_chart.today);
    painter.setFont(roleFont(TypeRole::CaptionStrong));
    const double wide =
        painter.fontMetrics().horizontalAdvance(m_chart.todayWord) + 2 * scaled(space::kSmall);
    const double left = std::clamp(x - wide / 2, days.left, days.left + days.width - wide);
    const QRectF flag(left, 0, wide, scaled(kFlag) - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.text);
    painter.drawRoundedRect(flag, 3, 3);
    painter.fillRect(QRectF(x - 1, flag.bottom(), 2, height() - flag.bottom()), m_theme.text);
    painter.setPen(m_theme.surface);
    painter.drawText(flag, Qt::AlignCenter, m_chart.todayWord);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QAccessible>
#include <QChart>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace thidua {

namespace {

constexpr double kDotReach = 12; ///< around a dot, so that it can be hit
constexpr double kRing = 2;
constexpr double kRingGap = 2;

} // namespace

ChartView::ChartView(QWidget* parent) : QChartView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
}

void ChartView::showChart(std::unique_ptr<QChart> chart, std::vector<ChartPlace> places)
{
    const std::unique_ptr<QChart> old(QChartView::chart());
    setChart(chart.release());
    if (m_current >= static_cast<int>(places.size()))
        m_current = -1;
    m_places = std::move(places);
}

QRect ChartView::boxOf(int row, int column) const
{
    for (const ChartPlace& place : m_places) {
        if (place.row == row && place.column == column)
            return boxOf(place).toAlignedRect();
    }
    return {};
}

QRectF ChartView::boxOf(const ChartPlace& place) const
{
    const QList<QAbstractSeries*> series = chart()->series();
    if (series.isEmpty())
        return {};
    const auto at = [&](QPointF value) {
        return QPointF(
            mapFromScene(chart()->mapToScene(chart()->mapToPosition(value, series.front()))));
    };
    const QRectF box = QRectF(at(place.box.topLeft()), at(place.box.bottomRight())).normalized();
    const double wide = box.width() < 1 ? scaled(int(kDotReach)) : 0;
    const double high = box.height() < 1 ? scaled(int(kDotReach)) : 0;
    // A bar of nothing has its place beside the names, not over them.
    return box.adjusted(high > 0 ? -wide : 0, -high, wide, high);
}

int ChartView::placeAt(QPointF point) const
{
    int found = -1;
    double nearest = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const QRectF box = boxOf(m_places[i]);
        if (!box.contains(point))
            continue;
        const QPointF away = point - box.center();
        const double distance = std::hypot(away.x(), away.y());
        if (found < 0 || distance < nearest) {
            found = static_cast<int>(i);
            nearest = distance;
        }
    }
    return found;
}

bool ChartView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = placeAt(help->pos());
    if (at < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_places[static_cast<size_t>(at)].words, viewport());
    return true;
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const bool opens = m_opens && placeAt(event->position()) >= 0;
    viewport()->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int at = event->button() == Qt::LeftButton ? placeAt(event->position()) : -1;
    if (at < 0)
        return;
    choose(at);
    const ChartPlace place = m_places[static_cast<size_t>(at)];
    if (m_opens)
        emit activated(place.row, place.column);
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_places.size());
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(std::max(m_current - 1, 0));
    case Qt::Key_Right:
        return choose(std::min(m_current + 1, count - 1));
    case Qt::Key_Up:
        return choose(besideRow(-1));
    case Qt::Key_Down:
        return choose(besideRow(1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        break;
    default:
        return QChartView::keyPressEvent(event);
    }
    if (m_opens && m_current >= 0) {
        const ChartPlace place = m_places[static_cast<size_t>(m_current)];
        emit activated(place.row, place.column);
    } else {
        emit figuresWanted();
    }
}

int ChartView::besideRow(int by) const
{
    if (m_current < 0)
        return m_places.empty() ? -1 : 0;
    const ChartPlace& here = m_places[static_cast<size_t>(m_current)];
    const double x = boxOf(here).center().x();
    int best = m_current;
    double nearest = 0;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const int rows = (m_places[i].row - here.row) * by;
        if (rows <= 0)
            continue;
        // The next row counts before the nearest mark in it.
        const double distance =
            rows * double(width() + 1) + std::abs(boxOf(m_places[i]).center().x() - x);
        if (best == m_current || distance < nearest) {
            best = static_cast<int>(i);
            nearest = distance;
        }
    }
    return best;
}

void ChartView::choose(int place)
{
    if (place < 0 || place >= static_cast<int>(m_places.size()))
        return;
    m_current = place;
    viewport()->update();
    describe();
}

/// A screen reader says the mark the ring is on.
void ChartView::describe()
{
    setAccessibleDescription(m_places[static_cast<size_t>(m_current)].words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    if (m_current < 0 && byKey)
        choose(0);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

/// The wheel belongs to the page the chart lies on.
void ChartView::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void ChartView::paintEvent(QPaintEvent* event)
{
    QChartView::paintEvent(event);
    if (!hasFocus() || m_current < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = boxOf(m_places[static_cast<size_t>(m_current)]);
    // A line of the ground inside the ring, so that it shows on a dark bar and on a pale one.
    painter.setPen(QPen(theme().surface, kRing));
    painter.drawRoundedRect(box, kRingGap, kRingGap);
    painter.setPen(QPen(theme().text, kRing));
    painter.drawRoundedRect(box.adjusted(-kRing, -kRing, kRing, kRing), kRingGap, kRingGap);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/ganttview.h"

#include "ui/projects/ganttpainter.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace thidua {

namespace {

constexpr int kLeastWidth = 640;

} // namespace

GanttView::GanttView(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GanttView::setChart(report::GanttChart chart, QStringList details)
{
    m_chart = std::move(chart);
    m_details = std::move(details);
    m_current = std::min(m_current, static_cast<int>(m_chart.rows.size()) - 1);
    updateGeometry();
    QWidget::update();
}

void GanttView::setCurrentRow(int row)
{
    row = std::clamp(row, -1, static_cast<int>(m_chart.rows.size()) - 1);
    if (row == m_current)
        return;
    m_current = row;
    setAccessibleDescription(m_details.value(row));
    QWidget::update();
    emit currentChanged(row);
}

QSize GanttView::sizeHint() const
{
    return {scaled(kLeastWidth),
            static_cast<int>(std::ceil(GanttPainter(m_chart, theme()).height()))};
}

QSize GanttView::minimumSizeHint() const
{
    return sizeHint();
}

int GanttView::rowAt(const QPoint& at) const
{
    const GanttPainter painter(m_chart, theme());
    const int row =
        static_cast<int>(std::floor((at.y() - painter.scaleHeight()) / painter.rowHeight()));
    return row < static_cast<int>(m_chart.rows.size()) ? std::max(-1, row) : -1;
}

void GanttView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    GanttPainter(m_chart, theme()).paint(painter, width(), m_current);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().accent, 2));
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void GanttView::keyPressEvent(QKeyEvent* event)
{
    const int last = static_cast<int>(m_chart.rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentRow(std::max(0, m_current - 1));
        return;
    case Qt::Key_Down:
        setCurrentRow(std::min(last, m_current + 1));
        return;
    case Qt::Key_Home:
        setCurrentRow(0);
        return;
    case Qt::Key_End:
        setCurrentRow(last);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void GanttView::mousePressEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); row >= 0)
        setCurrentRow(row);
    QWidget::mousePressEvent(event);
}

void GanttView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int row = rowAt(event->pos()); row >= 0)
        emit activated(row);
}

void GanttView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

/// A chart that was set while nobody looked may need more room now.
void GanttView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    updateGeometry();
}

bool GanttView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), m_details.value(rowAt(help->pos())), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn && m_current < 0)
        setCurrentRow(0);
    return QWidget::event(event);
}

} // namespace thidua

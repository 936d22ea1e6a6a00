// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/pageview.h"

#include "core/reports/painter.h"
#include "core/reports/units.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

namespace thidua {

namespace {

constexpr int kRoundPaper = space::kMedium;
constexpr int kLineStep = 24;
constexpr int kZoomSteps[] = {25, 50, 75, 100, 125, 150, 200, 300, 400};

} // namespace

PageView::PageView(QWidget* parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Page"));
    verticalScrollBar()->setSingleStep(kLineStep);
    horizontalScrollBar()->setSingleStep(kLineStep);
}

void PageView::setPage(std::optional<report::LaidOutPage> page)
{
    m_page = std::move(page);
    m_picture = {};
    m_turned = true;
    setAccessibleDescription(m_page ? m_page->toPlainText() : QString());
    updateBars();
    verticalScrollBar()->setValue(0);
    viewport()->update();
}

void PageView::setLargest(QSizeF largest)
{
    m_largest = largest;
    m_picture = {};
    updateBars();
    viewport()->update();
}

void PageView::setFit(Fit fit)
{
    if (fit == Fit::Fixed)
        m_percent = zoom();
    m_fit = fit;
    m_picture = {};
    updateBars();
    viewport()->update();
}

int PageView::zoom() const
{
    return m_fit == Fit::Fixed ? m_percent
                               : qRound(scale() * report::kTwipsPerInch * 100 / logicalDpiX());
}

void PageView::setZoom(int percent)
{
    m_percent = std::clamp(percent, kSmallestZoom, kLargestZoom);
    m_fit = Fit::Fixed;
    m_picture = {};
    updateBars();
    viewport()->update();
}

void PageView::zoomBy(int steps)
{
    int percent = zoom();
    for (; steps > 0; --steps) {
        const auto* next = std::upper_bound(std::begin(kZoomSteps), std::end(kZoomSteps), percent);
        percent = next == std::end(kZoomSteps) ? kLargestZoom : *next;
    }
    for (; steps < 0; ++steps) {
        const auto* next = std::lower_bound(std::begin(kZoomSteps), std::end(kZoomSteps), percent);
        percent = next == std::begin(kZoomSteps) ? kSmallestZoom : *(next - 1);
    }
    setZoom(percent);
    emit zoomChanged();
}

QSize PageView::minimumSizeHint() const
{
    return {scaled(200), scaled(200)};
}

double PageView::scale() const
{
    const double natural = double(logicalDpiX()) / report::kTwipsPerInch;
    if (!m_page || m_fit == Fit::Fixed)
        return natural * m_percent / 100;
    // As if no bar were there when the whole page fits, and always beside one when its width does.
    const QSize room = m_fit == Fit::Page
        ? maximumViewportSize()
        : maximumViewportSize() - QSize(verticalScrollBar()->sizeHint().width(), 0);
    const QSizeF paper = m_page->size.expandedTo(m_largest);
    const double width = std::max(1, room.width() - 2 * kRoundPaper) / paper.width();
    const double height = std::max(1, room.height() - 2 * kRoundPaper) / paper.height();
    return m_fit == Fit::Page ? std::min(width, height) : width;
}

QSize PageView::paperSize() const
{
    return m_page ? (m_page->size * scale()).toSize() : QSize();
}

QPoint PageView::paperCorner() const
{
    const QSize free = viewport()->size() - paperSize();
    return {free.width() >= 2 * kRoundPaper ? free.width() / 2
                                            : kRoundPaper - horizontalScrollBar()->value(),
            free.height() >= 2 * kRoundPaper ? free.height() / 2
                                             : kRoundPaper - verticalScrollBar()->value()};
}

void PageView::updateBars()
{
    const QSize whole = paperSize() + QSize(2 * kRoundPaper, 2 * kRoundPaper);
    const QSize room = maximumViewportSize();
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(
        0, m_page && whole.width() > room.width() ? whole.width() - seen.width() : 0);
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setRange(
        0, m_page && whole.height() > room.height() ? whole.height() - seen.height() : 0);
    verticalScrollBar()->setPageStep(seen.height());
}

const QPixmap& PageView::picture()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(paperSize()) * ratio).toSize();
    if (m_picture.size() == pixels)
        return m_picture;
    m_picture = QPixmap(pixels);
    // Paper is light in every scheme.
    m_picture.fill(Theme::light().surface);
    QPainter painter(&m_picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing
                           | QPainter::SmoothPixmapTransform);
    painter.scale(pixels.width() / m_page->size.width(), pixels.height() / m_page->size.height());
    report::paint(*m_page, painter);
    painter.end();
    m_picture.setDevicePixelRatio(ratio);
    return m_picture;
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().line);
    if (!m_page)
        return;
    const QPoint corner = paperCorner();
    painter.drawPixmap(corner, picture());
    painter.setPen(theme().line2);
    painter.drawRect(QRect(corner, paperSize()).adjusted(-1, -1, 0, 0));
    QPen margin(Theme::light().softline, 1, Qt::DashLine);
    margin.setCosmetic(true);
    painter.setPen(margin);
    const double factor = scale();
    painter.drawRect(
        QRectF(m_page->body.topLeft() * factor + corner, m_page->body.size() * factor).toRect());
}

void PageView::resizeEvent(QResizeEvent*)
{
    updateBars();
}

void PageView::wheelEvent(QWheelEvent* event)
{
    const int turned = event->angleDelta().y();
    if (event->modifiers() & Qt::ControlModifier) {
        if (turned != 0)
            zoomBy(turned > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QScrollBar* bar = verticalScrollBar();
    const bool atEdge =
        turned < 0 ? bar->value() >= bar->maximum() : bar->value() <= bar->minimum();
    if (turned != 0 && atEdge)
        turn(turned < 0 ? 1 : -1);
    else
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void PageView::turn(int by)
{
    m_turned = false;
    emit stepRequested(by);
    if (by < 0 && m_turned)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        bar->value() >= bar->maximum() ? turn(1)
                                       : bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->value() <= bar->minimum() ? turn(-1)
                                       : bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        emit edgeRequested(false);
        break;
    case Qt::Key_End:
        emit edgeRequested(true);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void PageView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartpictures.h"
#include "ui/support/theme.h"

#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace thidua {

namespace {

/// Bars do not grow with the window for ever: this many times their comfortable height.
constexpr int kMostStretch = 2;

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent), m_view(new QChartView(this))
{
    auto* view = static_cast<QChartView*>(m_view);
    view->setObjectName(QStringLiteral("chartView"));
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::StrongFocus);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->installEventFilter(this);
    setFocusProxy(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
}

bool ChartCanvas::drawsPictures()
{
    return true;
}

QString ChartCanvas::savingName()
{
    return tr("Save picture");
}

QString ChartCanvas::savedKinds()
{
    return tr("Picture (*.png);;PDF document (*.pdf)");
}

Result<void> ChartCanvas::save(const ChartPlate& plate, const QString& path)
{
    return saveChart(plate, path);
}

void ChartCanvas::setTitle(const QString& title)
{
    m_view->setAccessibleName(title);
}

void ChartCanvas::draw(const ChartData& figures)
{
    auto* view = static_cast<QChartView*>(m_view);
    view->setAccessibleDescription(describeFigures(figuresOf(figures)));
    if (auto chart = makeChart(figures, theme())) {
        const std::unique_ptr<QChart> old(view->chart());
        view->setChart(chart.release());
    }
    view->setBackgroundBrush(theme().surface);
    setMinimumHeight(comfortableHeight(figures));
    setMinimumWidth(comfortableWidth(figures));
    setMaximumHeight(comfortableHeight(figures) * kMostStretch);
}

bool ChartCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit figuresWanted();
            return true;
        }
    }
    // The wheel belongs to the page the chart lies on.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcanvas.h"

#include "ui/charts/chartpictures.h"
#include "ui/charts/chartview.h"
#include "ui/support/theme.h"

#include <QChart>
#include <QVBoxLayout>

namespace thidua {

namespace {

/// Bars do not grow with the window for ever: this many times their comfortable height.
constexpr int kMostStretch = 2;

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent), m_view(new ChartView(this))
{
    auto* view = static_cast<ChartView*>(m_view);
    view->setObjectName(QStringLiteral("chartView"));
    connect(view, &ChartView::figuresWanted, this, &ChartCanvas::figuresWanted);
    connect(view, &ChartView::activated, this, &ChartCanvas::activated);
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
    return tr("Picture (*.png);;Vector picture (*.svg);;PDF document (*.pdf)");
}

Result<void> ChartCanvas::save(const ChartPlate& plate, const QString& path)
{
    return saveChart(plate, path);
}

void ChartCanvas::setTitle(const QString& title)
{
    m_view->setAccessibleName(title);
}

void ChartCanvas::setOpens(bool opens)
{
    m_opens = opens;
    static_cast<ChartView*>(m_view)->setOpens(m_opens);
}

QRect ChartCanvas::boxOf(int row, int column) const
{
    return static_cast<ChartView*>(m_view)->boxOf(row, column);
}

void ChartCanvas::draw(const ChartData& figures)
{
    auto* view = static_cast<ChartView*>(m_view);
    view->setAccessibleDescription(describeFigures(figuresOf(figures)));
    if (auto chart = makeChart(figures, theme()))
        view->showChart(std::move(chart), placesOf(figures));
    view->setBackgroundBrush(theme().surface);
    setMinimumHeight(comfortableHeight(figures));
    setMinimumWidth(comfortableWidth(figures));
    setMaximumHeight(comfortableHeight(figures) * kMostStretch);
}

} // namespace thidua

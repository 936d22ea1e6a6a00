// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartframe.h"

#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QLegend>

namespace thidua {

std::unique_ptr<QChart> makePlainChart(const Theme& theme)
{
    auto chart = std::make_unique<QChart>();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setBackgroundRoundness(0);
    chart->setBackgroundPen(Qt::NoPen);
    chart->setBackgroundBrush(theme.surface);
    chart->setPlotAreaBackgroundVisible(false);
    return chart;
}

void setPlainAxis(QAbstractAxis* axis, const Theme& theme, bool strong)
{
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
    axis->setMinorGridLineVisible(false);
    axis->setLabelsColor(theme.text2);
    axis->setLabelsFont(roleFont(strong ? TypeRole::SmallStrong : TypeRole::Small));
}

double rowPosition(int row, int rows)
{
    return rows - row - 1;
}

QCategoryAxis* makeRowAxis(const QStringList& labels, const Theme& theme)
{
    const int rows = static_cast<int>(labels.size());
    auto* axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setStartValue(-0.5);
    // An axis drops a label it already has; the comment makes equal ones different.
    for (int row = rows - 1; row >= 0; --row)
        axis->append(labels[row] + QStringLiteral("<!--%1-->").arg(row), rowPosition(row, rows));
    axis->setRange(-0.5, rows - 0.5);
    axis->setTruncateLabels(false);
    setPlainAxis(axis, theme);
    return axis;
}

QString labelHtml(const QString& text, const QColor& colour, bool strong)
{
    return QStringLiteral("<span style=\"color:%1;font-weight:%2\">%3</span>")
        .arg(colour.name(), strong ? QStringLiteral("600") : QStringLiteral("400"),
             text.toHtmlEscaped());
}

int labelWidth(const QString& text)
{
    return QFontMetrics(roleFont(TypeRole::SmallStrong))
        .horizontalAdvance(fitLabel(text, kBarLabelWidth));
}

QString fitLabel(const QString& text, int width)
{
    return QFontMetrics(roleFont(TypeRole::SmallStrong))
        .elidedText(text, Qt::ElideRight, scaled(width));
}

} // namespace thidua

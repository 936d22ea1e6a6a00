// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartframe.h"
#include "ui/charts/chartmarks.h"
#include "ui/charts/chartpictures.h"
#include "ui/charts/chartplaces.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QFontMetrics>
#include <QHorizontalBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace thidua {

namespace {

/// Bars run from the bottom of the scale, rows from the top of the page. What is unknown has no bar.
QBarSet* makeSet(const BudgetBars& data, Money BudgetBars::Row::*money, int shade,
                 const Theme& theme)
{
    auto* set = new QBarSet({});
    for (auto row = data.rows.rbegin(); row != data.rows.rend(); ++row)
        set->append(static_cast<double>(((*row).*money).dong));
    set->setBrush(gradeColour(theme, shade, kBudgetShades).fill);
    set->setPen(QPen(theme.ctl, 1));
    return set;
}

QString figure(Money money, bool partial, const Theme& theme)
{
    const bool known = money.kind != Money::Kind::Unknown;
    return labelHtml(barMoneyText(money, partial), known ? theme.text : theme.text2, false);
}

/// Over two lines where one is too short, as high as the two figures beside it.
QString nameLabel(const QString& name, const Theme& theme)
{
    const auto line = [&](const QString& text) {
        return labelHtml(fitLabel(text, kBarLabelWidth), theme.text, true);
    };
    const QFontMetrics metrics(roleFont(TypeRole::SmallStrong));
    qsizetype end = name.size();
    while (end > 0 && metrics.horizontalAdvance(name.left(end)) >= scaled(kBarLabelWidth))
        end = name.lastIndexOf(u' ', end - 1);
    if (end <= 0 || end == name.size())
        return line(name);
    return line(name.left(end)) + QStringLiteral("<br>") + line(name.mid(end + 1));
}

} // namespace

std::unique_ptr<QChart> makeBudgetBars(const BudgetBars& data, const Theme& theme)
{
    auto chart = makePlainChart(theme);
    auto* series = new QHorizontalBarSeries;
    series->append(makeSet(data, &BudgetBars::Row::disbursed, kBudgetDisbursed, theme));
    series->append(makeSet(data, &BudgetBars::Row::planned, kBudgetPlanned, theme));
    series->setBarWidth(kBudgetBarWidth);
    chart->addSeries(series);

    QStringList names;
    QStringList figures;
    qint64 largest = 1;
    for (const BudgetBars::Row& row : data.rows) {
        names << nameLabel(row.name, theme);
        figures << figure(row.planned, row.plannedPartial, theme) + QStringLiteral("<br>")
                + figure(row.disbursed, row.disbursedPartial, theme);
        largest = std::max({largest, row.planned.dong, row.disbursed.dong});
    }
    auto* scale = new QValueAxis;
    scale->setRange(0, static_cast<double>(largest));
    scale->setVisible(false);
    auto* left = makeRowAxis(names, theme);
    auto* right = makeRowAxis(figures, theme);
    chart->addAxis(scale, Qt::AlignBottom);
    chart->addAxis(left, Qt::AlignLeft);
    chart->addAxis(right, Qt::AlignRight);
    series->attachAxis(scale);
    series->attachAxis(left);
    series->attachAxis(right);
    return chart;
}

} // namespace thidua

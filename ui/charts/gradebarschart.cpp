// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartframe.h"
#include "ui/charts/chartmarks.h"
#include "ui/charts/chartpictures.h"
#include "ui/charts/chartplaces.h"
#include "ui/support/theme.h"
#include "ui/support/type.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QHorizontalStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace thidua {

namespace {

/// Bars run from the bottom of the scale, blocs from the top of the page.
template<class Count>
QBarSet* makeSet(const QString& name, const GradeBars& data, const GradeColour& colour, Count count)
{
    auto* set = new QBarSet(name);
    for (auto bloc = data.blocs.rbegin(); bloc != data.blocs.rend(); ++bloc)
        set->append(count(*bloc));
    set->setBrush(colour.fill);
    set->setLabelColor(colour.ink);
    set->setLabelFont(roleFont(TypeRole::Strong));
    return set;
}

QString blocLabel(const GradeBars::Bloc& bloc, const Theme& theme)
{
    const QString name = labelHtml(fitLabel(bloc.name, kBarLabelWidth), theme.text, true);
    return bloc.detail.isEmpty() ? name
                                 : name + QStringLiteral("<br>")
            + labelHtml(fitLabel(bloc.detail, kBarLabelWidth), theme.text2, false);
}

} // namespace

std::unique_ptr<QChart> makeGradeBars(const GradeBars& data, const Theme& theme)
{
    auto chart = makePlainChart(theme);
    auto* series = new QHorizontalStackedBarSeries;
    const int grades = static_cast<int>(data.grades.size());
    for (int grade = 0; grade < grades; ++grade) {
        QBarSet* set = makeSet(data.grades[grade], data, gradeColour(theme, grade, grades),
                               [grade](const GradeBars::Bloc& bloc) {
                                   return bloc.counts[static_cast<size_t>(grade)];
                               });
        set->setBrush(gradeBrush(theme, grade, grades));
        set->setPen(QPen(theme.ctl, 1));
        series->append(set);
    }
    QBarSet* unranked = makeSet({}, data, {theme.surface, theme.text3},
                                [](const GradeBars::Bloc& bloc) { return bloc.unranked; });
    unranked->setPen(QPen(theme.ctl, 1, Qt::DashLine));
    series->append(unranked);
    series->setBarWidth(kGradeBarWidth);
    series->setLabelsVisible(true);
    series->setLabelsPosition(QAbstractBarSeries::LabelsCenter);
    chart->addSeries(series);

    auto* blocs = new QBarCategoryAxis;
    int largest = 1;
    for (auto bloc = data.blocs.rbegin(); bloc != data.blocs.rend(); ++bloc) {
        blocs->append(blocLabel(*bloc, theme) + QStringLiteral("<!--%1-->").arg(blocs->count()));
        largest = std::max(largest, bloc->total());
    }
    blocs->setTruncateLabels(false);
    setPlainAxis(blocs, theme);
    chart->addAxis(blocs, Qt::AlignLeft);
    series->attachAxis(blocs);

    auto* units = new QValueAxis;
    units->setRange(0, largest);
    units->setVisible(false);
    chart->addAxis(units, Qt::AlignBottom);
    series->attachAxis(units);
    return chart;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/projecttime.h"

#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/projecttables.h"

#include <algorithm>

namespace thidua::report {

namespace {

GanttChart::GanttRow projectRow(const ProjectStatus& status)
{
    GanttChart::GanttRow row;
    row.label = status.project.name;
    row.head = true;
    row.first = status.project.first;
    row.last = status.project.last;
    row.words = standingOnPaper(status.standing);
    return row;
}

GanttChart::GanttRow milestoneRow(const ProjectMilestone& milestone, bool open, QDate today)
{
    GanttChart::GanttRow row;
    row.label = milestone.title;
    row.first = milestone.first;
    row.last = milestone.due.isValid() ? milestone.due : milestone.doneOn;
    if (milestone.isDone(today)) {
        row.mark = GanttChart::Mark::Done;
        row.words = QStringLiteral("xong %1").arg(dayOnPaper(milestone.doneOn));
        return row;
    }
    if (!milestone.due.isValid()) {
        row.words = dayOnPaper({});
        return row;
    }
    const bool late = open && milestone.due < today;
    row.mark = late ? GanttChart::Mark::Late : GanttChart::Mark::Open;
    row.words = late ? QStringLiteral("%1, trễ %2 ngày")
                           .arg(dayOnPaper(milestone.due))
                           .arg(milestone.due.daysTo(today))
                     : dayOnPaper(milestone.due);
    return row;
}

} // namespace

std::vector<Drawing> timePlan(const Portfolio& portfolio, double widthMm)
{
    GanttChart chart;
    chart.today = portfolio.today;
    chart.todayWord = QStringLiteral("Ngày %1").arg(dayOnPaper(portfolio.today));
    chart.doneWord = QStringLiteral("Đã xong");
    chart.openWord = QStringLiteral("Chưa đến hạn");
    chart.lateWord = QStringLiteral("Trễ hạn");
    for (const ProjectStatus& status : portfolio.projects) {
        chart.rows.push_back(projectRow(status));
        for (const ProjectMilestone& milestone : status.milestones)
            chart.rows.push_back(milestoneRow(milestone, status.isOpen(), portfolio.today));
    }
    const bool dated =
        std::any_of(chart.rows.begin(), chart.rows.end(),
                    [](const GanttChart::GanttRow& row) { return row.last.isValid(); });
    return dated ? drawn(chart, widthMm) : std::vector<Drawing>{};
}

} // namespace thidua::report

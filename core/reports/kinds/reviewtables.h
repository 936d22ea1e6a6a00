// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/review/review.h"
#include "core/reports/charts.h"
#include "core/reports/document.h"

namespace thidua::report {

// The tables and charts of a phase review; each without rows where there is nothing to compare.

/// What every unit had to do, by phase and plan: obliged, done, late, percentage.
Table launchTable(const MovementReview& review);
BarChart launchChart(const MovementReview& review);

/// What the targets of a plan came to in each phase, and the change from the first to the last.
Table targetPeriodTable(const MovementReview& review, const PlanReview& plan);
/// Their figures year by year.
Table targetYearTable(const PlanReview& plan);
/// The figures of a target over the years with its goals; without lines when fewer than two are known.
LineChart targetChart(const TargetRow& row, QDate today);

/// The funnel by year, then by phase; the years and what has no day add up to the last row.
Table funnelTable(const MovementReview& review);
BarChart funnelChart(const MovementReview& review);

/// Grades and awards of each plan that was scored or rewarded somebody.
Table gradeTable(const MovementReview& review);

Table projectReviewTable(const MovementReview& review);
BarChart budgetChart(const MovementReview& review);

QString planOnPaper(const Plan& plan);
QString periodOnPaper(const MovementReview& review, int period);

} // namespace thidua::report

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/receptionrecord.h"
#include "core/domain/checks/preflight.h"
#include "ui/charts/chartdata.h"
#include "ui/ranking/blocwords.h"
#include "ui/support/icons.h"
#include "ui/workspace.h"

namespace thidua {

/// Something left to do before the list can be final, and where it is done.
struct OverviewTask {
    Icon icon = Icon::Warn;
    QString title;
    QString detail;
    Location place;
    int count = 1; ///< findings it stands for
};

/// A unit at the head of its bloc, or the tied ones as one line.
struct OverviewLeader {
    BlocId bloc;
    QString blocTitle; ///< on the first line of a bloc
    QString rank;
    QString name;
    QString total;
    bool awaiting = false; ///< a tie that is not decided
    bool awarded = false;
};

/// What the overview says, as figures: made from the plan and its standing, shown by the page.
struct OverviewFacts {
    int units = 0; ///< that count: the obliged ones
    int others = 0; ///< encouraged and duty-only, shown apart
    int sheetsIn = 0;
    QStringList sheetsMissing; ///< short names
    int graded = 0;
    QStringList ungraded;
    PlaceCount places;
    const Milestone* next = nullptr; ///< in the book: the deadline that comes next
    QDate lastDay; ///< of the plan's last milestone
    int daysLeft = 0; ///< to the next deadline; after all of them, negative since the last
    int elapsed = 0; ///< percent of the way to it, from its first day or the date before it
    std::vector<OverviewTask> tasks;
    int open = 0; ///< findings and rows to decide the tasks stand for
    std::vector<OverviewLeader> leaders; ///< each bloc's together, in the order of the plan
    std::vector<OverviewLeader> followers; ///< the ranked units after them, in the same order
    GradeBars grades;
};

/// `received` are the sheets of the first round, `findings` those of pre-flight, `left` what units sent and
/// nobody decided about.
OverviewFacts overviewFacts(const PlanBook& book, const Standing& standing,
                            const std::vector<SheetSummary>& received,
                            const std::vector<Finding>& findings, QDate today,
                            const std::vector<actions::LeftRows>& left = {});

/// The leaders with up to `each` followers after those of each bloc.
std::vector<OverviewLeader> leadersWithFollowers(const OverviewFacts& facts, int each);

/// The last day of a milestone that still counts.
QDate lastDayOf(const Milestone& milestone);
QString daysOf(const Milestone& milestone);

} // namespace thidua

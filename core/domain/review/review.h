// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/nominations/nomination.h"
#include "core/domain/plan/launchboard.h"
#include "core/domain/projects/portfolio.h"
#include "core/domain/ranking/standing.h"
#include "core/domain/targets/targetboard.h"

#include <array>
#include <map>

namespace thidua {

/// What a review compares: the phases of a movement; without any, the whole of it.
struct ReviewPeriod {
    PhaseId phase;
    QString name;
    QDate first;
    QDate last;
    bool operator==(const ReviewPeriod&) const = default;

    bool covers(QDate day) const;
};
std::vector<ReviewPeriod> reviewPeriods(const Movement& movement, const std::vector<Phase>& phases,
                                        const Plan& plan);
/// What a review is asked to be. What is left open: final once the movement is over, of all its plans and
/// phases.
struct ReviewChoice {
    std::optional<bool> isFinal = {};
    std::vector<PlanId> plans = {};
    std::vector<PhaseId> phases = {};
};
/// The periods of the chosen phases; all where none is chosen.
std::vector<ReviewPeriod> chosenPeriods(std::vector<ReviewPeriod> periods,
                                        const ReviewChoice& choice);
/// Whether a plan is among the chosen, and runs in one of the periods when phases are chosen.
bool isChosen(const Plan& plan, const std::vector<ReviewPeriod>& periods,
              const ReviewChoice& choice);
/// Phases may overlap: what lies in both is then counted in each, and papers say so.
bool overlap(const std::vector<ReviewPeriod>& periods);
/// Where a milestone belongs: its own phase, else its plan's, else the first period its day lies in; -1
/// for none.
int periodOf(const std::vector<ReviewPeriod>& periods, PhaseId milestone, PhaseId plan, QDate day);

/// How many initiatives took each stage.
struct FunnelCount {
    std::array<int, std::size(kInitiativeStages)> reached{};
    int rewarded = 0;
    bool operator==(const FunnelCount&) const = default;
};
/// The funnel by the day each stage was reached, one that was skipped by the day of the next (as
/// whenReached): years, and those without a day, add up to the total.
struct FunnelReview {
    std::map<int, FunnelCount> years;
    FunnelCount undated;
    std::vector<FunnelCount> periods; ///< parallel to the periods
    FunnelCount total;
    int initiatives = 0;
};
/// An initiative that serves several plans is counted once, also where it was rewarded.
FunnelReview funnelReview(const std::vector<InitiativeStep>& steps,
                          const std::vector<InitiativeUse>& uses,
                          const std::vector<ReviewPeriod>& periods);

/// What a target came to in a period: its last figure there, against the last goal of that period.
struct PeriodResult {
    int year = 0; ///< of the figure; 0 when there is none
    Figure figure;
    bool hasGoal = false; ///< the plan names one, if only without a figure
    Demand demand;
    std::optional<bool> met; ///< none also while the goal's year runs and more may come
    bool early = false; ///< only time keeps `met` from being told
    bool operator==(const PeriodResult&) const = default;
};
struct TargetReview {
    TargetId target;
    std::vector<PeriodResult> periods; ///< parallel to the periods
    /// From the first period with a value to the last; none with fewer than two.
    std::optional<Points> change;
};
/// Baselines are no results; years after the board's day are left out.
std::vector<TargetReview> targetReview(const TargetBoard& board,
                                       const std::vector<ReviewPeriod>& periods);

/// How the units of a plan were graded and awarded.
struct GradeReview {
    QStringList grades; ///< best first
    std::vector<int> counts; ///< parallel to the grades
    int ungraded = 0;
    int quota = 0;
    int awarded = 0;
    bool isEmpty() const { return grades.isEmpty(); }
};
GradeReview gradeReview(const PlanBook& book, const Standing& standing);

/// One plan of the movement.
struct PlanReview {
    Plan plan;
    int period = -1;
    LaunchBoard board;
    GradeReview grades; ///< empty when nothing was scored
    int rewardedCollectives = 0; ///< of its nominations
    int rewardedPersons = 0;
    Portfolio portfolio;
    TargetBoard targets; ///< without rows when it has none of its own
    std::vector<TargetReview> targetResults; ///< parallel to the rows
};

/// A movement on a day, its years and phases side by side.
struct MovementReview {
    QDate today;
    Movement movement; ///< a null id for a plan that stands alone
    std::vector<ReviewPeriod> periods;
    std::vector<PlanReview> plans; ///< by period of time
    FunnelReview funnel;
    std::vector<BudgetLine> budget; ///< of all projects, by year
    std::optional<bool> askedFinal; ///< none: by the day

    /// What was asked for; else whether the last day of the movement lies before `today`.
    bool isFinal() const;
};

} // namespace thidua

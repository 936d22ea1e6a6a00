// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/review/review.h"

#include <QSet>
#include <algorithm>

namespace thidua {

namespace {

/// The goal a period ends with: one of its phase, else the last one whose year lies in it.
const Demand* demandOf(const TargetRow& row, const ReviewPeriod& period)
{
    const Demand* demand = nullptr;
    for (size_t i = 0; i < row.goals.size(); ++i) {
        const TargetGoal& goal = row.goals[i];
        const bool own =
            goal.phase ? goal.phase == period.phase : period.covers(QDate(goal.year, 12, 31));
        if (own)
            demand = &row.demands[i];
    }
    return demand;
}

PeriodResult resultOf(const TargetRow& row, const ReviewPeriod& period, QDate today)
{
    PeriodResult result;
    if (const Demand* demand = demandOf(row, period)) {
        result.hasGoal = true;
        result.demand = *demand;
    }
    for (const TargetYear& year : row.years) {
        const bool inside =
            period.covers(QDate(year.year, 12, 31)) || period.covers(QDate(year.year, 1, 1));
        if (!inside || year.year > today.year() || year.origin == FigureOrigin::Baseline
            || !year.figure().isKnown())
            continue;
        result.year = year.year;
        result.figure = year.figure();
    }
    if (result.year)
        result.met = meets(result.figure, result.demand);
    return result;
}

/// How far the last value lies from the first.
std::optional<Points> changeOf(const std::vector<PeriodResult>& results)
{
    std::optional<Points> first;
    std::optional<Points> last;
    for (const PeriodResult& result : results) {
        if (!result.year || !result.figure.isValue() || result.figure.above)
            continue;
        last = result.figure.shown();
        if (!first) {
            first = last;
            last.reset();
        }
    }
    if (!first || !last)
        return std::nullopt;
    return *last - *first;
}

} // namespace

bool ReviewPeriod::covers(QDate day) const
{
    return day.isValid() && (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
}

std::vector<ReviewPeriod> reviewPeriods(const Movement& movement, const std::vector<Phase>& phases,
                                        const Plan& plan)
{
    std::vector<ReviewPeriod> periods;
    for (const Phase& phase : phases)
        periods.push_back({phase.id, phase.name, phase.first, phase.last});
    if (!periods.empty())
        return periods;
    if (movement.id && (movement.first.isValid() || movement.last.isValid()))
        return {{{}, movement.name, movement.first, movement.last}};
    return {{{}, plan.shortTitle.isEmpty() ? plan.title : plan.shortTitle, plan.first, plan.last}};
}

bool overlap(const std::vector<ReviewPeriod>& periods)
{
    for (size_t i = 0; i < periods.size(); ++i) {
        for (size_t j = i + 1; j < periods.size(); ++j) {
            if (periods[i].covers(periods[j].first) || periods[j].covers(periods[i].first))
                return true;
        }
    }
    return false;
}

int periodOf(const std::vector<ReviewPeriod>& periods, PhaseId milestone, PhaseId plan, QDate day)
{
    for (const PhaseId phase : {milestone, plan}) {
        const auto own =
            std::find_if(periods.begin(), periods.end(), [&](const ReviewPeriod& period) {
                return phase && period.phase == phase;
            });
        if (own != periods.end())
            return static_cast<int>(own - periods.begin());
    }
    const auto around = std::find_if(periods.begin(), periods.end(),
                                     [&](const ReviewPeriod& p) { return p.covers(day); });
    return around == periods.end() ? -1 : static_cast<int>(around - periods.begin());
}

FunnelReview funnelReview(const std::vector<InitiativeStep>& steps,
                          const std::vector<InitiativeUse>& uses,
                          const std::vector<ReviewPeriod>& periods)
{
    FunnelReview review;
    review.periods.resize(periods.size());
    const auto count = [&](QDate day, auto add) {
        add(review.total);
        add(day.isValid() ? review.years[day.year()] : review.undated);
        for (size_t i = 0; i < periods.size(); ++i) {
            if (periods[i].covers(day))
                add(review.periods[i]);
        }
    };
    QSet<InitiativeId> serving;
    QSet<InitiativeId> rewarded;
    for (const InitiativeUse& use : uses) {
        serving.insert(use.initiative);
        if (!use.rewarded || rewarded.contains(use.initiative))
            continue;
        rewarded.insert(use.initiative);
        count(use.rewardedOn, [](FunnelCount& counts) { ++counts.rewarded; });
    }
    for (const InitiativeStep& step : steps) {
        if (serving.contains(step.initiative))
            count(step.on,
                  [&](FunnelCount& counts) { ++counts.reached[static_cast<size_t>(step.stage)]; });
    }
    review.initiatives = static_cast<int>(serving.size());
    return review;
}

std::vector<TargetReview> targetReview(const TargetBoard& board,
                                       const std::vector<ReviewPeriod>& periods)
{
    std::vector<TargetReview> reviews;
    for (const TargetRow& row : board.rows) {
        TargetReview review{row.target.id, {}, {}};
        for (const ReviewPeriod& period : periods)
            review.periods.push_back(resultOf(row, period, board.today));
        review.change = changeOf(review.periods);
        reviews.push_back(std::move(review));
    }
    return reviews;
}

GradeReview gradeReview(const PlanBook& book, const Standing& standing)
{
    GradeReview review;
    std::vector<int> counts(book.grades.grades().size());
    int graded = 0;
    for (const BlocStanding& bloc : standing.blocs) {
        review.quota += bloc.awards.quota;
        review.awarded += bloc.awards.awarded;
        for (const Ranked& ranked : bloc.ranked) {
            const bool known = ranked.grade >= 0 && ranked.grade < static_cast<int>(counts.size());
            graded += known ? 1 : 0;
            ++(known ? counts[static_cast<size_t>(ranked.grade)] : review.ungraded);
        }
    }
    if (graded == 0)
        return {};
    for (const Grade& grade : book.grades.grades())
        review.grades << grade.name;
    review.counts = std::move(counts);
    return review;
}

bool MovementReview::isFinal() const
{
    QDate last = movement.last;
    for (const ReviewPeriod& period : periods)
        last = std::max(last, period.last);
    return last.isValid() && last < today;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/review/review.h"

#include "core/domain/initiatives/coverage.h"
#include "core/domain/shortname.h"

#include <QSet>
#include <algorithm>

namespace thidua {

namespace {

/// Whether what stands at the end of a year belongs to a period: the one its last day lies in; where
/// none holds that day, the one that ended in the course of the year.
bool holdsYear(const std::vector<ReviewPeriod>& periods, const ReviewPeriod& period, int year)
{
    const QDate last(year, 12, 31);
    if (period.covers(last))
        return true;
    const bool anywhere =
        std::any_of(periods.begin(), periods.end(),
                    [&](const ReviewPeriod& other) { return other.covers(last); });
    return !anywhere && period.last.isValid() && period.last.year() == year;
}

/// The goal a period ends with: one of its phase, else the last one whose year lies in it.
const Demand* demandOf(const TargetRow& row, const std::vector<ReviewPeriod>& periods,
                       const ReviewPeriod& period)
{
    const Demand* demand = nullptr;
    for (size_t i = 0; i < row.goals.size(); ++i) {
        const TargetGoal& goal = row.goals[i];
        if (goal.phase ? goal.phase == period.phase : holdsYear(periods, period, goal.year))
            demand = &row.demands[i];
    }
    return demand;
}

PeriodResult resultOf(const TargetRow& row, const std::vector<ReviewPeriod>& periods,
                      const ReviewPeriod& period, QDate today)
{
    PeriodResult result;
    if (const Demand* demand = demandOf(row, periods, period)) {
        result.hasGoal = true;
        result.demand = *demand;
    }
    for (const TargetYear& year : row.years) {
        if (!holdsYear(periods, period, year.year) || year.year > today.year()
            || year.origin == FigureOrigin::Baseline || !year.figure().isKnown())
            continue;
        result.year = year.year;
        result.figure = year.figure();
    }
    if (result.year) {
        result.met = meetsByNow(row.target, result.figure, result.year, result.demand, today);
        result.early = !result.met && meets(result.figure, result.demand).has_value();
    }
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
    return {{{}, shortTitle(plan), plan.first, plan.last}};
}

std::vector<ReviewPeriod> chosenPeriods(std::vector<ReviewPeriod> periods,
                                        const ReviewChoice& choice)
{
    if (!choice.phases.empty())
        std::erase_if(periods, [&](const ReviewPeriod& period) {
            return std::ranges::find(choice.phases, period.phase) == choice.phases.end();
        });
    return periods;
}

bool isChosen(const Plan& plan, const std::vector<ReviewPeriod>& periods,
              const ReviewChoice& choice)
{
    if (!choice.plans.empty() && std::ranges::find(choice.plans, plan.id) == choice.plans.end())
        return false;
    return choice.phases.empty() || std::ranges::any_of(periods, [&](const ReviewPeriod& period) {
               return (plan.phase && plan.phase == period.phase)
                   || ((!plan.last.isValid() || !period.first.isValid()
                        || plan.last >= period.first)
                       && (!plan.first.isValid() || !period.last.isValid()
                           || plan.first <= period.last));
           });
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
    std::map<InitiativeId, std::vector<const InitiativeStep*>> serving;
    QSet<InitiativeId> rewarded;
    for (const InitiativeUse& use : uses) {
        serving[use.initiative];
        if (!use.rewarded || rewarded.contains(use.initiative))
            continue;
        rewarded.insert(use.initiative);
        count(use.rewardedOn, [](FunnelCount& counts) { ++counts.rewarded; });
    }
    for (const InitiativeStep& step : steps) {
        if (const auto known = serving.find(step.initiative); known != serving.end())
            known->second.push_back(&step);
    }
    for (const auto& [initiative, own] : serving) {
        for (size_t i = 0; i < std::size(kInitiativeStages); ++i) {
            const Reached reached = whenReached(own, kInitiativeStages[i]);
            // What serves a plan was proposed, whether or not anybody wrote down when.
            if (reached.reached || i == 0)
                count(reached.on, [&](FunnelCount& counts) { ++counts.reached[i]; });
        }
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
            review.periods.push_back(resultOf(row, periods, period, board.today));
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
    if (askedFinal)
        return *askedFinal;
    QDate last = movement.last;
    for (const ReviewPeriod& period : periods) {
        if (!period.last.isValid() && !movement.last.isValid())
            return false;
        last = std::max(last, period.last);
    }
    return last.isValid() && last < today;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/review/reviewread.h"

#include "core/actions/launches/launchactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/actions/targets/targetreads.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct ReviewRead {
    Q_DECLARE_TR_FUNCTIONS(ReviewRead)
};

/// The plans of one movement, or the one plan.
Result<std::vector<Plan>> plansOf(const Ledger& ledger, const Plan& plan)
{
    if (!plan.movement)
        return std::vector<Plan>{plan};
    THIDUA_ASSIGN(all, ledger.plans());
    std::vector<Plan> plans;
    std::copy_if(all.begin(), all.end(), std::back_inserter(plans),
                 [&](const Plan& other) { return other.movement == plan.movement; });
    return plans;
}

Result<void> addRewards(const Ledger& ledger, PlanReview& review)
{
    THIDUA_ASSIGN(
        nominations,
        ledger.rows<Nomination>("plan = ? AND state = ?",
                                {toValue(review.plan.id), toValue(NominationState::Rewarded)}));
    for (const Nomination& nomination : nominations)
        ++(nomination.collective ? review.rewardedCollectives : review.rewardedPersons);
    return {};
}

Result<PlanReview> planReview(const Ledger& ledger, const Plan& plan,
                              const std::vector<ReviewPeriod>& periods, QDate today)
{
    PlanReview review;
    review.plan = plan;
    review.period = periodOf(periods, {}, plan.phase, plan.first);
    THIDUA_ASSIGN(book, ledger.book(plan.id));
    THIDUA_ASSIGN(board, launchBoard(ledger, plan.id, today));
    review.board = std::move(board);
    if (!book->grades.grades().empty()) {
        THIDUA_ASSIGN(standing, ledger.standing(plan.id, today));
        review.grades = gradeReview(*book, standing);
    }
    THIDUA_TRY(addRewards(ledger, review));
    THIDUA_ASSIGN(projects, portfolio(ledger, plan.id, today));
    review.portfolio = std::move(projects);
    THIDUA_ASSIGN(targets, targetBoard(ledger, plan.id, today));
    if (targets.plan == plan.id) {
        review.targets = std::move(targets);
        review.targetResults = targetReview(review.targets, periods);
    }
    return review;
}

/// The steps and uses of the initiatives that serve any of the plans.
Result<FunnelReview> funnelOf(const Ledger& ledger, const std::vector<Plan>& plans,
                              const std::vector<ReviewPeriod>& periods)
{
    std::vector<InitiativeUse> uses;
    for (const Plan& plan : plans) {
        THIDUA_ASSIGN(
            own, ledger.rows<InitiativeUse>("plan = ? ORDER BY initiative", {toValue(plan.id)}));
        uses.insert(uses.end(), own.begin(), own.end());
    }
    THIDUA_ASSIGN(steps, ledger.rows<InitiativeStep>());
    return funnelReview(steps, uses, periods);
}

} // namespace

Result<Reviewable> reviewable(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(plans, plansOf(ledger, book->plan));
    const Movement movement = book->plan.movement ? book->movement : Movement{};
    return Reviewable{std::move(plans), reviewPeriods(movement, book->phases, book->plan)};
}

Result<MovementReview> movementReview(const Ledger& ledger, PlanId plan, QDate today,
                                      const ReviewChoice& choice)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(whole, reviewable(ledger, plan));
    MovementReview review;
    review.today = today;
    review.askedFinal = choice.isFinal;
    if (book->plan.movement)
        review.movement = book->movement;
    review.periods = chosenPeriods(std::move(whole.periods), choice);
    std::vector<Plan> plans = std::move(whole.plans);
    std::erase_if(plans, [&](const Plan& one) { return !isChosen(one, review.periods, choice); });
    if (plans.empty() || review.periods.empty())
        return fail(ErrorCode::NotFound,
                    ReviewRead::tr("No plan runs in the phases that are chosen. Choose others."));
    std::vector<Funding> funding;
    for (const Plan& one : plans) {
        THIDUA_ASSIGN(part, planReview(ledger, one, review.periods, today));
        for (const ProjectStatus& project : part.portfolio.projects)
            funding.insert(funding.end(), project.funding.begin(), project.funding.end());
        review.plans.push_back(std::move(part));
    }
    THIDUA_ASSIGN(funnel, funnelOf(ledger, plans, review.periods));
    THIDUA_ASSIGN(budget, budgetByYear(funding));
    review.funnel = std::move(funnel);
    review.budget = std::move(budget);
    return review;
}

} // namespace thidua::actions

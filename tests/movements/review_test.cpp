// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/review/review.h"
#include "tests/movements/targetdata.h"
#include "tests/support/catch.h"

using namespace thidua;

namespace {

ReviewPeriod period(int phase, QDate first, QDate last)
{
    return {PhaseId{phase}, QStringLiteral("Giai đoạn %1").arg(phase), first, last};
}

const std::vector<ReviewPeriod> kTwo = {period(1, QDate(2022, 1, 1), QDate(2025, 12, 31)),
                                        period(2, QDate(2026, 1, 1), QDate(2030, 12, 31))};

InitiativeStep step(int initiative, InitiativeStage stage, QDate on)
{
    InitiativeStep row;
    row.initiative = InitiativeId{initiative};
    row.stage = stage;
    row.on = on;
    return row;
}

InitiativeUse use(int initiative, int plan, QDate rewarded = {})
{
    InitiativeUse row;
    row.initiative = InitiativeId{initiative};
    row.plan = PlanId{plan};
    row.rewarded = rewarded.isValid();
    row.rewardedOn = rewarded;
    return row;
}

} // namespace

TEST_CASE("the phases of a movement are compared, and without any the whole of it")
{
    Movement movement;
    movement.id = MovementId{1};
    movement.name = QStringLiteral("Chuyển đổi số");
    movement.first = QDate(2022, 1, 1);
    movement.last = QDate(2030, 12, 31);
    Plan plan;
    plan.title = QStringLiteral("Kế hoạch 2024");
    plan.first = QDate(2024, 1, 1);
    Phase phase;
    phase.id = PhaseId{7};
    phase.name = QStringLiteral("Giai đoạn I");
    CHECK(reviewPeriods(movement, {phase}, plan).front().name == phase.name);
    CHECK(reviewPeriods(movement, {}, plan).front().last == movement.last);
    CHECK(reviewPeriods({}, {}, plan).front().name == plan.title);
}

TEST_CASE("a milestone belongs to its phase, its plan's, or the one its day lies in")
{
    struct Case {
        PhaseId milestone;
        PhaseId plan;
        QDate day;
        int expected;
    };
    const auto [milestone, plan, day, expected] =
        GENERATE(Case{{2}, {1}, QDate(2022, 6, 30), 1}, // its own phase counts first
                 Case{{}, {1}, QDate(2029, 1, 1), 0}, // then the plan's
                 Case{{}, {}, QDate(2026, 1, 1), 1}, // then the day
                 Case{{}, {}, QDate(2031, 1, 1), -1}, // outside all
                 Case{{}, {}, QDate(), -1}); // no day was set
    CHECK(periodOf(kTwo, milestone, plan, day) == expected);
}

TEST_CASE("phases that overlap are noticed, and what lies in both counts in each")
{
    CHECK_FALSE(overlap(kTwo));
    std::vector<ReviewPeriod> both = kTwo;
    both[1].first = QDate(2025, 7, 1);
    CHECK(overlap(both));
    const FunnelReview review =
        funnelReview({step(1, InitiativeStage::Proposed, QDate(2025, 10, 1))}, {use(1, 1)}, both);
    CHECK(review.periods[0].reached[0] == 1);
    CHECK(review.periods[1].reached[0] == 1);
    CHECK(review.total.reached[0] == 1); // but only once in all
}

TEST_CASE("the years of the funnel and what has no day add up to its total")
{
    const FunnelReview review = funnelReview(
        {step(1, InitiativeStage::Proposed, QDate(2024, 1, 5)),
         step(1, InitiativeStage::Approved, QDate(2025, 1, 5)),
         step(2, InitiativeStage::Proposed, {}), //
         step(3, InitiativeStage::Proposed, QDate(2024, 2, 1))}, // serves no plan of the movement
        {use(1, 1), use(1, 2, QDate(2025, 12, 1)), use(2, 1)}, kTwo);
    CHECK(review.initiatives == 2);
    CHECK(review.years.at(2024).reached[0] == 1);
    CHECK(review.years.at(2025).reached[1] == 1);
    CHECK(review.years.at(2025).rewarded == 1);
    CHECK(review.undated.reached[0] == 1);
    CHECK(review.total.reached[0] == 2);
    CHECK(review.total.rewarded == 1);
}

TEST_CASE("the funnel of a review counts the stages a register counts")
{
    // 1 was spread and nothing else was written down: it was proposed, approved and applied as well, by
    // the day it was spread. 2 was applied, its approval has no day of its own. 3 has no step at all.
    const FunnelReview review = funnelReview({step(1, InitiativeStage::Spread, QDate(2025, 3, 1)),
                                              step(2, InitiativeStage::Proposed, QDate(2024, 1, 5)),
                                              step(2, InitiativeStage::Applied, QDate(2026, 1, 5))},
                                             {use(1, 1), use(2, 1), use(3, 1)}, kTwo);
    CHECK(review.total.reached == std::array<int, 4>{3, 2, 2, 1});
    CHECK(review.years.at(2025).reached == std::array<int, 4>{1, 1, 1, 1});
    CHECK(review.years.at(2024).reached == std::array<int, 4>{1, 0, 0, 0});
    CHECK(review.years.at(2026).reached == std::array<int, 4>{0, 1, 1, 0});
    CHECK(review.undated.reached == std::array<int, 4>{1, 0, 0, 0});
    CHECK(review.periods[0].reached == std::array<int, 4>{2, 1, 1, 1});
}

namespace {

/// What a target of the whole came to in each period: one goal and one figure, on a day.
std::vector<PeriodResult> resultsOf(const std::vector<ReviewPeriod>& periods, int goalYear,
                                    int figureYear, const char* figure, QDate today)
{
    testing::TargetCase target(Rollup::Direct);
    target.goal(goalYear, GoalKind::AtLeast, "80");
    target.value(0, figureYear, figure);
    target.sources.today = today;
    return targetReview(target.board(), periods).front().periods;
}

} // namespace

TEST_CASE("a goal of the end of a year is not missed before that year is over")
{
    const auto [today, figure, met, early] =
        GENERATE(table<QDate, const char*, std::optional<bool>, bool>({
            {QDate(2025, 1, 1), "70", std::nullopt, true},
            {QDate(2025, 12, 31), "70", std::nullopt, true},
            {QDate(2026, 1, 1), "70", false, false},
            {QDate(2025, 1, 1), "80", true, false},
        }));
    CAPTURE(today.toString(Qt::ISODate).toStdString(), figure);
    const PeriodResult result = resultsOf(kTwo, 2025, 2025, figure, today).front();
    CHECK(result.met == met);
    CHECK(result.early == early);
}

TEST_CASE(
    "a goal without a phase belongs to the period its year ends in, or that ended in its year")
{
    std::vector<ReviewPeriod> halves = {period(1, QDate(2022, 1, 1), QDate(2025, 6, 30))};
    const auto alone = resultsOf(halves, 2025, 2025, "85", QDate(2026, 1, 1));
    CHECK(alone[0].hasGoal); // no other period holds 31/12/2025
    CHECK(alone[0].year == 2025);
    halves.push_back(period(2, QDate(2025, 7, 1), QDate(2030, 12, 31)));
    const auto both = resultsOf(halves, 2025, 2025, "85", QDate(2026, 1, 1));
    CHECK_FALSE(both[0].hasGoal);
    CHECK(both[0].year == 0); // goal and figure go together
    CHECK(both[1].hasGoal);
    CHECK(both[1].year == 2025);
}

TEST_CASE("a review is final after the last day of the movement, and not on it")
{
    MovementReview review;
    review.movement.last = QDate(2025, 12, 31);
    review.today = QDate(2025, 12, 31);
    CHECK_FALSE(review.isFinal());
    review.today = QDate(2026, 1, 1);
    CHECK(review.isFinal());
    review.periods = kTwo; // a phase still runs
    CHECK_FALSE(review.isFinal());
    review.movement.last = {};
    review.today = QDate(2031, 1, 1);
    CHECK(review.isFinal());
    review.periods[1].last = {}; // nobody knows when it ends
    CHECK_FALSE(review.isFinal());
    review.periods.clear();
    CHECK_FALSE(review.isFinal()); // no end is known
}

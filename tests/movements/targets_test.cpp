// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/movements/targetdata.h"
#include "tests/support/catch.h"

using namespace thidua;
using namespace thidua::testing;

namespace {

/// yes, no, ? for what cannot be told.
std::string told(std::optional<bool> answer)
{
    return !answer ? "?" : *answer ? "yes" : "no";
}

std::string text(const Figure& figure, int decimals = 1)
{
    return figureText(figure, decimals).toStdString();
}

} // namespace

TEST_CASE("a figure meets a goal by the sign of the goal")
{
    const auto [figure, above, kind, goal, answer] =
        GENERATE(table<const char*, bool, GoalKind, const char*, const char*>({
            {"95", false, GoalKind::AtLeast, "95", "yes"},
            {"95", false, GoalKind::Above, "95", "no"}, // "trên 95 %": 95,0 does not
            {"95,0001", false, GoalKind::Above, "95", "yes"},
            {"94,9999", false, GoalKind::AtLeast, "95", "no"},
            {"5", false, GoalKind::AtMost, "5", "yes"},
            {"5", false, GoalKind::Below, "5", "no"},
            {"4,9999", false, GoalKind::Below, "5", "yes"},
            {"95", true, GoalKind::AtLeast, "95", "yes"}, // more than 95 is at least 95
            {"95", true, GoalKind::Above, "95", "yes"},
            {"90", true, GoalKind::AtLeast, "95", "?"}, // more than 90 may be 91 or 99
            {"96", true, GoalKind::AtMost, "95", "no"},
            {"90", true, GoalKind::AtMost, "95", "?"},
            {"90", false, GoalKind::NoFigure, "0", "?"},
            {"90", false, GoalKind::Done, "0", "?"}, // a value says nothing about done
        }));
    CAPTURE(figure, above, static_cast<int>(kind), goal);
    const Demand demand = demandOf(kind, points(goal), 2025, {}, false);
    CHECK(told(meets(Figure::of(points(figure), above), demand)) == answer);
}

TEST_CASE("done is met by done alone")
{
    const Demand demand = demandOf(GoalKind::Done, {}, 2025, {}, false);
    CHECK(told(meets(Figure::done(true), demand)) == "yes");
    CHECK(told(meets(Figure::done(false), demand)) == "no");
    CHECK(told(meets({}, demand)) == "?");
}

TEST_CASE("increase, decrease and maintain are judged against the baseline")
{
    const auto [kind, lower, baselineKind, baseline, figure, answer] =
        GENERATE(table<GoalKind, bool, FigureKind, const char*, const char*, const char*>({
            {GoalKind::Increase, false, FigureKind::Exact, "60", "60", "no"},
            {GoalKind::Increase, false, FigureKind::Exact, "60", "60,1", "yes"},
            {GoalKind::Increase, false, FigureKind::Unknown, "0", "60", "?"},
            {GoalKind::Increase, false, FigureKind::Above, "95", "95", "no"},
            {GoalKind::Increase, false, FigureKind::Above, "95", "97", "?"}, // it was 96 or 98
            {GoalKind::Decrease, true, FigureKind::Exact, "12", "11,9", "yes"},
            {GoalKind::Decrease, true, FigureKind::Exact, "12", "12", "no"},
            {GoalKind::Decrease, true, FigureKind::Above, "12", "12", "yes"},
            {GoalKind::Maintain, false, FigureKind::Exact, "100", "100", "yes"},
            {GoalKind::Maintain, false, FigureKind::Exact, "100", "99,9", "no"},
            {GoalKind::Maintain, true, FigureKind::Exact, "5", "5", "yes"},
            {GoalKind::Maintain, true, FigureKind::Exact, "5", "5,1", "no"},
            {GoalKind::Maintain, false, FigureKind::Above, "95", "95,1", "yes"},
            {GoalKind::Maintain, false, FigureKind::Above, "95", "95", "no"},
            {GoalKind::Maintain, false, FigureKind::Unknown, "0", "95", "?"},
        }));
    CAPTURE(static_cast<int>(kind), baseline, figure);
    const Demand demand = demandOf(kind, {}, 2025, {baselineKind, points(baseline)}, lower);
    CHECK(told(meets(Figure::of(points(figure)), demand)) == answer);
}

TEST_CASE("an increase by a figure is over the baseline by that much")
{
    const auto [kind, baselineKind, figure, answer] =
        GENERATE(table<GoalKind, FigureKind, const char*, const char*>({
            {GoalKind::Increase, FigureKind::Exact, "65", "yes"}, // 60 + 5
            {GoalKind::Increase, FigureKind::Exact, "64,9", "no"},
            {GoalKind::Increase, FigureKind::Above, "65", "no"}, // more than 60, and 5 more
            {GoalKind::Increase, FigureKind::Above, "66", "?"},
            {GoalKind::Decrease, FigureKind::Exact, "55", "yes"}, // 60 − 5
            {GoalKind::Decrease, FigureKind::Exact, "55,1", "no"},
        }));
    CAPTURE(static_cast<int>(kind), figure);
    const Demand demand = demandOf(kind, points("5"), 2025, {baselineKind, points("60")}, false);
    CHECK(told(meets(Figure::of(points(figure)), demand)) == answer);
}

TEST_CASE("maintaining after a goal holds that goal, not the baseline")
{
    TargetCase target(Rollup::Direct);
    target.baseline(FigureKind::Exact, "40", 2021)
        .goal(2025, GoalKind::Above, "95")
        .goal(2030, GoalKind::Maintain);
    const TargetRow row = target.row();
    CHECK(row.demandIn(2030)->kind == GoalKind::Above);
    CHECK(row.demandIn(2030)->value == points("95"));
}

TEST_CASE("Huế's shares: 80 % of class 2 and above, 50 % of class 3")
{
    // 10 units of class I and II, 12 of class III; by 2024 seven and six have it:
    // 7 ÷ 10 = 70,0 %, one more is 8 ÷ 10 = 80 %; 6 ÷ 12 = 50,0 % is the goal.
    const auto [classes, goal, goal30, figure, state, lacking] =
        GENERATE(table<const char*, const char*, const char*, const char*, TargetState, int>({
            {"I|II", "80", "100", "70,0", TargetState::OnCourse, 1},
            {"Hạng III", "50", "80", "50,0", TargetState::Reached, -1},
        }));
    CAPTURE(classes);
    TargetCase hue(Rollup::ShareOfUnits);
    hue.units(4, "I").units(6, "hạng 2").units(12, "Hạng III");
    hue.target().classes = q(classes);
    hue.goal(2025, GoalKind::AtLeast, goal).goal(2030, GoalKind::AtLeast, goal30);
    hue.done(1, 2, 2021).notDone(3, 8, 2021).notDone(11, 12, 2021); // 2 ÷ 10 = 20 %; 0 ÷ 12 = 0 %
    hue.done(1, 7, 2024).notDone(8, 3, 2024).done(11, 6, 2024).notDone(17, 6, 2024);
    const TargetYear year = hue.year(2024);
    CHECK(text(year.figure()) == figure);
    // The line of the first: 20 + (80 − 20) × 3 ÷ 4 = 65 by 2024.
    CHECK(year.state == state);
    CHECK(year.goal.year == 2025);
    CHECK(year.lacking.has_value() == (lacking >= 0));
    if (year.lacking)
        CHECK(year.lacking->units == lacking);
    CHECK(year.missing().size() == (lacking > 0 ? 3 : 6));
}

TEST_CASE("how many more units a share needs")
{
    const auto [met, total, kind, goal, lacking] =
        GENERATE(table<int, int, GoalKind, const char*, int>({
            {7, 10, GoalKind::AtLeast, "80", 1}, // 8 ÷ 10 = 80
            {7, 10, GoalKind::Above, "80", 2}, // 8 ÷ 10 = 80 is not more than 80
            {0, 3, GoalKind::AtLeast, "50", 2}, // 1 ÷ 3 = 33,3; 2 ÷ 3 = 66,7
            {9, 10, GoalKind::AtLeast, "80", 0},
            {18, 19, GoalKind::Above, "95", 1}, // 18 ÷ 19 = 94,7; 19 ÷ 19 = 100
            {10, 10, GoalKind::Above, "100", -1}, // no number of units is more than all
            {0, 0, GoalKind::AtLeast, "80", -1},
            {3, 10, GoalKind::AtMost, "20", -1},
        }));
    CAPTURE(met, total, goal);
    const auto found = unitsLacking(met, total, 100, demandOf(kind, points(goal), 2025, {}, false));
    CHECK(found.value_or(-1) == lacking);
}

TEST_CASE("a target without reports has no figure, not zero")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(3).goal(2025, GoalKind::AtLeast, "80").done(1, 1, 2023);
    target.sources.firstYear = 2022;
    target.sources.lastYear = 2025;
    const TargetYear none = target.year(2024);
    CHECK(none.state == TargetState::NoFigure);
    CHECK_FALSE(none.figure().isKnown());
    CHECK(none.total.why == NoFigureWhy::NoReport);
    CHECK(none.total.reported == 0);
    CHECK(none.total.expected == 3);
    CHECK(none.missing().size() == 3);
    // One of three reported and meets it: 1 ÷ 3, the silent ones in the denominator.
    const TargetYear some = target.year(2023);
    CHECK(some.figure().value == Fraction::of(1'000'000, 3).value());
    CHECK(some.total.reported == 1);
    CHECK(some.missing().size() == 2);
}

TEST_CASE("a year that still runs is not judged as if it were over")
{
    // The goal is 80 % of the units at the end of 2024. One of three is 33,3 %: on 30 June, and on the
    // last day, there is time to become two or three, whoever has reported; on 1 January there is none.
    const auto [today, told, state] = GENERATE(table<QDate, int, TargetState>({
        {QDate(2024, 6, 30), 2, TargetState::NotDue},
        {QDate(2024, 6, 30), 3, TargetState::NotDue},
        {QDate(2024, 12, 31), 3, TargetState::NotDue},
        {QDate(2025, 1, 1), 2, TargetState::Behind},
        {QDate(2025, 1, 1), 3, TargetState::Behind},
    }));
    CAPTURE(today.toString(Qt::ISODate).toStdString(), told);
    TargetCase target(Rollup::ShareOfUnits);
    target.sources.today = today;
    target.units(3).goal(2024, GoalKind::AtLeast, "80").done(1, 1, 2024).notDone(2, told - 1, 2024);
    CHECK(target.year(2024).state == state);
}

TEST_CASE("the first quarter of a sum is not held against the goal of the year")
{
    const auto [kind, first, today,
                state] = GENERATE(table<GoalKind, const char*, QDate, TargetState>({
        {GoalKind::AtLeast, "30", QDate(2026, 4, 1), TargetState::NotDue}, // 90 of 100
        {GoalKind::AtLeast, "30", QDate(2027, 1, 1), TargetState::Behind},
        {GoalKind::AtLeast, "40", QDate(2026, 4, 1), TargetState::Reached}, // 120 already
        {GoalKind::AtMost, "30", QDate(2026, 4, 1), TargetState::NotDue}, // there is more to come
        {GoalKind::AtMost, "30", QDate(2027, 1, 1), TargetState::Reached},
        {GoalKind::AtMost, "40", QDate(2026, 4, 1), TargetState::Behind}, // it does not shrink
    }));
    CAPTURE(static_cast<int>(kind), first, today.toString(Qt::ISODate).toStdString());
    TargetCase target(Rollup::Sum);
    target.sources.today = today;
    target.units(3).goal(2026, kind, "100");
    for (int unit = 1; unit <= 3; ++unit)
        target.value(unit, 2026, first, 1);
    CHECK(target.year(2026).state == state);
    CHECK(target.year(2026).total.quarter == 1);
}

TEST_CASE("a figure the department enters in April is not behind the goal of December")
{
    TargetCase target(Rollup::Direct);
    target.goal(2024, GoalKind::AtLeast, "80");
    target.value(0, 2024, "70", 1);
    target.sources.today = QDate(2024, 4, 1);
    CHECK(target.year(2024).state == TargetState::NotDue);
    target.sources.today = QDate(2025, 1, 1);
    CHECK(target.year(2024).state == TargetState::Behind);
}

TEST_CASE("years between two with figures are shown as well")
{
    TargetCase target(Rollup::Direct);
    target.value(0, 2021, "1");
    target.value(0, 2024, "2");
    CHECK(target.board().years == std::vector<int>{2021, 2022, 2023, 2024});
    target.value(0, 1950, "1"); // too far apart: only years that hold something
    CHECK(target.board().years == std::vector<int>{1950, 2021, 2024});
}

TEST_CASE("a denominator of zero is no figure and says so")
{
    TargetCase target(Rollup::RatioOfSums);
    target.units(2).goal(2025, GoalKind::AtLeast, "80");
    target.ratio(1, 2024, "0", "0");
    CHECK(target.year(2024).total.why == NoFigureWhy::ZeroDenominator);
    CHECK(target.year(2024).state == TargetState::NoFigure);
    CHECK(target.year(2024).units[0].state == UnitOutcome::State::NoFigure);
    target.ratio(2, 2024, "3", "4"); // 0 + 3 of 0 + 4
    CHECK(text(target.year(2024).figure()) == "75,0");
}

TEST_CASE("what cannot be compared is not counted as unmet in a share")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(3).goal(2025, GoalKind::AtLeast, "80");
    SECTION("an increase without last year's figure: 40, 50, 60 in the first year")
    {
        target.target().unitGoal = GoalKind::Increase;
        for (const auto& [unit, value] : {std::pair(1, "40"), {2, "50"}, {3, "60"}})
            target.value(unit, 2024, value);
        const TargetYear first = target.year(2024);
        CHECK_FALSE(first.figure().isKnown()); // unknown, not 0 of 3
        CHECK(first.total.why == NoFigureWhy::NothingToCompare);
        CHECK(first.state == TargetState::NoFigure);
        CHECK_FALSE(first.lacking);
        CHECK(first.missing().empty());
        CHECK(first.untold().size() == 3);
        // With 2023 of two of them: 40 > 30 and not 50 > 50, the third still cannot be told: 1 ÷ 2.
        target.value(1, 2023, "30");
        target.value(2, 2023, "50");
        const TargetYear next = target.year(2024);
        CHECK(text(next.figure()) == "50,0");
        CHECK(next.total.applicable() == 2);
        CHECK(next.missing().size() == 1);
        CHECK(next.untold().size() == 1);
    }
    SECTION("the plan asks a unit for nothing")
    {
        target.target().unitGoal = GoalKind::NoFigure;
        target.value(1, 2024, "40");
        CHECK(target.year(2024).total.why == NoFigureWhy::NothingToCompare);
    }
    SECTION("no case: 0 of 0")
    {
        target.target().unitGoal = GoalKind::AtLeast;
        target.target().unitValue = points("90");
        target.ratio(1, 2024, "0", "0");
        target.ratio(2, 2024, "0", "0");
        CHECK_FALSE(target.year(2024).figure().isKnown());
        target.ratio(3, 2024, "95", "100");
        CHECK(text(target.year(2024).figure()) == "100,0"); // the one that had cases
        CHECK(target.year(2024).missing().empty());
        CHECK(target.year(2024).untold().size() == 2);
    }
    SECTION("a silent unit stays in the denominator")
    {
        target.done(1, 1, 2024);
        CHECK(target.year(2024).total.applicable() == 3);
    }
}

TEST_CASE("a share of units none of which the target applies to has no figure")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(2, "III").goal(2025, GoalKind::AtLeast, "80");
    target.target().classes = q("I|II|hạng đặc biệt");
    target.done(1, 2, 2024);
    const TargetYear year = target.year(2024);
    CHECK(year.total.why == NoFigureWhy::NothingApplies);
    REQUIRE(year.units.size() == 2); // what they reported stays listed
    CHECK(year.units[0].standing == UnitStanding::OtherUnits);
}

TEST_CASE("units that except themselves leave the denominator")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(5).goal(2025, GoalKind::AtLeast, "80");
    target.done(1, 3, 2024).notDone(4, 1, 2024);
    target.report(5, 2024, Measurement::Kind::NotApplicable);
    const TargetYear year = target.year(2024);
    CHECK(text(year.figure()) == "75,0"); // 3 ÷ 4
    CHECK(year.total.expected == 5);
    CHECK(year.total.reported == 5);
    CHECK(year.total.applicable() == 4);
    CHECK(year.missing().size() == 1);
}

TEST_CASE("figures of units are rolled up exactly")
{
    SECTION("ratio of sums, not mean of ratios")
    {
        TargetCase target(Rollup::RatioOfSums);
        target.units(2);
        target.ratio(1, 2024, "172400", "284000");
        target.ratio(2, 2024, "1000000", "1000100");
        const TargetYear year = target.year(2024);
        // 1.172.400 ÷ 1.284.100 × 100
        CHECK(year.figure().value == Fraction::of(11724 * 1'000'000LL, 12841).value());
        CHECK(year.total.parts->numerator == Points::whole(1'172'400));
        CHECK(year.total.parts->denominator == Points::whole(1'284'100));
        CHECK(text(year.figure(), 2) == "91,30");
    }
    SECTION("per 10,000 people")
    {
        TargetCase target(Rollup::RatioOfSums);
        target.units(1);
        target.target().scale = 10'000;
        target.ratio(1, 2024, "3200", "1000000"); // 3200 × 10.000 ÷ 1.000.000
        CHECK(text(target.year(2024).figure()) == "32,0");
    }
    SECTION("weighted mean")
    {
        TargetCase target(Rollup::WeightedMean);
        target.units(3);
        target.value(1, 2024, "80").weight = points("100");
        target.value(2, 2024, "95").weight = points("300");
        CHECK(text(target.year(2024).figure(), 2) == "91,25"); // (8.000 + 28.500) ÷ 400
        target.value(3, 2024, "10").weight = points("0");
        CHECK(text(target.year(2024).figure(), 2) == "91,25");
    }
    SECTION("weighted mean of the ratios of 500 units with unlike denominators")
    {
        TargetCase target(Rollup::WeightedMean);
        target.units(500);
        // Unit i has 1000 + i of twice as many, with the weight i: 50 % each, and 50 % in all.
        for (int i = 1; i <= 500; ++i)
            target
                .ratio(i, 2024, QByteArray::number(1000 + i).constData(),
                       QByteArray::number(2 * (1000 + i)).constData())
                .weight = Points::whole(i);
        CHECK(target.year(2024).figure().value == Fraction(500'000));
        // i ÷ (1000 + i) has 500 denominators; 1 − i ÷ (1000 + i) is 1000 ÷ (1000 + i). The means of the
        // two add up to 100.
        const auto mean = [](auto numerator) {
            TargetCase one(Rollup::WeightedMean);
            one.units(500);
            for (int i = 1; i <= 500; ++i)
                one.ratio(i, 2024, QByteArray::number(numerator(i)).constData(),
                          QByteArray::number(1000 + i).constData())
                    .weight = Points::whole(i);
            return one.year(2024).figure();
        };
        const Figure part = mean([](int i) { return i; });
        const Figure rest = mean([](int) { return 1000; });
        REQUIRE(part.isValue());
        REQUIRE(rest.isValue());
        CHECK(text(part) == "24,4"); // Σ i² ÷ (1000 + i) ÷ Σ i = 24,390 0…
        CHECK((part.shown() + rest.shown()) == Points::whole(100));
    }
    SECTION("weighted mean of a few ratios of primes")
    {
        TargetCase target(Rollup::WeightedMean);
        target.units(8);
        const int denominators[] = {101, 103, 107, 109, 113, 127, 131, 137};
        for (int i = 0; i < 8; ++i)
            target
                .ratio(i + 1, 2024, QByteArray::number(94 + 2 * i).constData(),
                       QByteArray::number(denominators[i]).constData())
                .weight = Points::whole(10 + i);
        CHECK(target.year(2024).total.why == NoFigureWhy::None);
        // (10 × 94 ÷ 101 + 11 × 96 ÷ 103 + … + 17 × 108 ÷ 137) ÷ 108 = 86,801… %
        CHECK(text(target.year(2024).figure()) == "86,8");
    }
    SECTION("a mean without weights")
    {
        TargetCase target(Rollup::WeightedMean);
        target.units(1);
        target.value(1, 2024, "80");
        CHECK(target.year(2024).total.why == NoFigureWhy::NoWeight);
    }
    SECTION("sum, and what is known only from below makes it so")
    {
        TargetCase target(Rollup::Sum);
        target.units(2);
        target.value(1, 2024, "12,5");
        CHECK(text(target.year(2024).figure()) == "12,5");
        target.value(2, 2024, "30").above = true;
        CHECK(text(target.year(2024).figure()) == "> 42,5");
    }
    SECTION("latest value")
    {
        TargetCase target(Rollup::Latest);
        target.units(2);
        target.value(1, 2024, "70").reportedOn = QDate(2024, 11, 2);
        target.value(2, 2024, "60").reportedOn = QDate(2024, 6, 30);
        CHECK(text(target.year(2024).figure()) == "70,0");
    }
    SECTION("too large to be exact")
    {
        TargetCase target(Rollup::RatioOfSums);
        target.units(1);
        target.ratio(1, 2024, "999999999999,9999", "0,9998");
        CHECK(target.year(2024).total.why == NoFigureWhy::TooLarge);
    }
}

TEST_CASE("quarters stand for the year until the year has a figure")
{
    const auto [rollup, expected, whole] = GENERATE(table<Rollup, const char*, const char*>({
        {Rollup::Sum, "60,0", "55,0"}, // 10 + 20 + 30
        {Rollup::Latest, "30,0", "55,0"},
        {Rollup::WeightedMean, "30,0", "55,0"},
    }));
    CAPTURE(static_cast<int>(rollup));
    TargetCase target(rollup);
    target.units(1);
    // In no order: the latest quarter counts, not the last row.
    target.value(1, 2024, "30", 3).weight = points("1");
    target.value(1, 2024, "10", 1).weight = points("1");
    target.value(1, 2024, "20", 2).weight = points("1");
    CHECK(text(target.year(2024).figure()) == expected);
    CHECK(target.year(2024).units[0].reported.quarter == 3);
    target.value(1, 2024, "55").weight = points("1");
    CHECK(text(target.year(2024).figure()) == whole);
    CHECK(target.year(2024).units[0].reported.quarter == 0);
}

TEST_CASE("a unit counts by the class it had on the last day of the year")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(2, "II").goal(2025, GoalKind::AtLeast, "80");
    target.target().classes = q("I|II");
    // Unit 1 was class III until 30 June 2024.
    UnitVersion before;
    before.unit = UnitId{1};
    before.until = QDate(2024, 6, 30);
    before.name = q("Trung tâm cũ");
    before.unitClass = q("III");
    before.kind = q("Bệnh viện");
    target.sources.history = UnitHistory({before});
    target.done(1, 1, 2023).done(2, 1, 2023).notDone(1, 1, 2024).done(2, 1, 2024);
    CHECK(text(target.year(2023).figure()) == "100,0"); // unit 2 alone
    CHECK(target.year(2023).total.expected == 1);
    REQUIRE(target.year(2023).units.size() == 2);
    CHECK(target.year(2023).units[1].name == q("Trung tâm cũ"));
    CHECK(text(target.year(2024).figure()) == "50,0");
    CHECK(target.year(2024).total.expected == 2);
}

TEST_CASE("a unit merged in mid-year does not count, and its figure stays listed")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(3).goal(2025, GoalKind::AtLeast, "80");
    target.member(3).validTo = QDate(2024, 6, 30);
    target.done(1, 1, 2024).notDone(2, 1, 2024).done(3, 1, 2024);
    const TargetYear year = target.year(2024);
    CHECK(text(year.figure()) == "50,0"); // 1 ÷ 2, not 2 ÷ 3
    REQUIRE(year.units.size() == 3);
    CHECK(year.units[2].standing == UnitStanding::OutOfForce);
    CHECK(year.units[2].reported.figure.kind == Figure::Kind::Done);
}

TEST_CASE("encouraged and duty-only units are listed and do not count")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(4).goal(2025, GoalKind::AtLeast, "80");
    target.member(2).participation = Participation::Encouraged;
    target.member(3).participation = Participation::Duty;
    target.done(1, 2, 2024);
    const TargetYear year = target.year(2024);
    CHECK(text(year.figure()) == "50,0"); // units 1 and 4
    REQUIRE(year.units.size() == 3);
    CHECK(year.units[2].standing == UnitStanding::NotObliged);
}

TEST_CASE("what a unit reported before it ended belongs to the sum of the year")
{
    TargetCase target(Rollup::Sum);
    target.units(2).goal(2024, GoalKind::AtLeast, "100");
    target.member(2).validTo = QDate(2024, 6, 30); // merged into unit 1 on 1 July
    for (int quarter = 1; quarter <= 4; ++quarter)
        target.value(1, 2024, "10", quarter);
    target.value(2, 2024, "3", 1);
    target.value(2, 2024, "4", 2);
    const TargetYear year = target.year(2024);
    CHECK(text(year.figure()) == "47,0"); // 40 + 3 + 4
    CHECK(year.total.expected == 1); // nobody waits for what is left of unit 2
    REQUIRE(year.units.size() == 2);
    CHECK(year.units[1].standing == UnitStanding::Ended);
    CHECK(year.uncounted().empty());
    target.value(2, 2024, "5", 3); // a quarter it did not see
    CHECK(text(target.year(2024).figure()) == "47,0");
    // A figure of the year is not known to end where the unit did.
    target.sources.measurements.resize(4);
    target.value(2, 2024, "7");
    CHECK(text(target.year(2024).figure()) == "40,0");
    CHECK(target.year(2024).uncounted().size() == 1);
    // Of a ratio the last quarter stands for the year, and unit 1 has what came from unit 2 in it.
    target.target().rollup = Rollup::RatioOfSums;
    target.sources.measurements.clear();
    target.ratio(1, 2024, "80", "100", 4);
    target.ratio(2, 2024, "10", "50", 2);
    CHECK(text(target.year(2024).figure()) == "80,0");
    CHECK(target.year(2024).uncounted().size() == 1);
}

TEST_CASE("the filters of a target compare without case and accents")
{
    const auto [kinds, classes, levels, ownerships, applies] =
        GENERATE(table<const char*, const char*, const char*, const char*, bool>({
            {"", "", "", "", true},
            {"benh vien", "", "", "", true},
            {"Trung tâm y tế | BỆNH VIỆN", "", "", "", true},
            {"Bệnh viện đa khoa", "", "", "", false},
            {"", "I|II|hạng đặc biệt", "", "", true},
            {"", "hạng 2", "", "", true},
            {"", "hạng 1", "", "", false},
            {"", "", "Tỉnh|Huyện", "", true},
            {"", "", "tuyến tỉnh", "", true},
            {"", "", "Cấp huyện", "", false},
            {"", "", "xã", "", false},
            {"", "", "", "CÔNG LẬP", true},
            {"bệnh viện", "II", "tỉnh", "tư nhân", false},
        }));
    CAPTURE(kinds, classes, levels, ownerships);
    Target target;
    target.kinds = q(kinds);
    target.classes = q(classes);
    target.levels = q(levels);
    target.ownerships = q(ownerships);
    Unit unit;
    unit.kind = q("Bệnh viện");
    unit.unitClass = q("Hạng II");
    unit.level = q("Cấp tỉnh");
    unit.ownership = q("Công lập");
    CHECK(appliesTo(target, unit) == applies);
}

TEST_CASE("a figure short of its goal is on course or behind by the line to the goal")
{
    // From 60 in 2021 to 100 in 2025: 10 a year.
    const auto [year, figure, state] = GENERATE(table<int, const char*, TargetState>({
        {2022, "70", TargetState::OnCourse},
        {2022, "69,9999", TargetState::Behind},
        {2024, "90", TargetState::OnCourse},
        {2024, "89,9", TargetState::Behind},
        {2024, "100", TargetState::Reached},
        {2025, "99,9", TargetState::Behind}, // the year of the goal
        {2026, "99,9", TargetState::Behind}, // after the last goal
    }));
    CAPTURE(year, figure);
    TargetCase target(Rollup::Direct);
    target.sources.today = QDate(2027, 1, 1); // all these years are over
    target.baseline(FigureKind::Exact, "60", 2021).goal(2025, GoalKind::AtLeast, "100");
    target.value(0, year, figure);
    CHECK(target.year(year).state == state);
    CHECK(target.year(year).origin == FigureOrigin::Entered);
    CHECK(target.year(2021).origin == FigureOrigin::Baseline);
    CHECK(text(target.year(2021).figure()) == "60,0");
}

TEST_CASE("a figure that should fall is on course below its line")
{
    // From 20 in 2021 to below 12 in 2025: 2 a year less.
    const auto [figure, state] = GENERATE(table<const char*, TargetState>({
        {"16", TargetState::OnCourse},
        {"16,1", TargetState::Behind},
        {"12", TargetState::OnCourse}, // not below 12, and there are two years left
        {"11,9", TargetState::Reached},
    }));
    CAPTURE(figure);
    TargetCase target(Rollup::Direct);
    target.target().lowerIsBetter = true;
    target.baseline(FigureKind::Exact, "20", 2021).goal(2025, GoalKind::Below, "12");
    target.value(0, 2023, figure);
    CHECK(target.year(2023).state == state);
}

TEST_CASE("without a baseline the line starts at the first figure")
{
    TargetCase target(Rollup::Direct);
    target.sources.today = QDate(2025, 1, 1);
    target.goal(2025, GoalKind::AtLeast, "100");
    target.value(0, 2021, "20");
    target.value(0, 2023, "60"); // 20 + 80 × 2 ÷ 4
    target.value(0, 2024, "79"); // 20 + 80 × 3 ÷ 4 = 80
    // The line begins at 20 in 2021, so 20 in 2021 says nothing of keeping up with it: 0 % before a goal
    // of 100 would be on course as well.
    CHECK(target.year(2021).state == TargetState::NotDue);
    CHECK(target.year(2023).state == TargetState::OnCourse);
    CHECK(target.year(2024).state == TargetState::Behind);
}

TEST_CASE("a target whose goals name no figure shows its figures and judges nothing")
{
    TargetCase target(Rollup::Direct);
    target.goal(2027, GoalKind::NoFigure);
    target.value(0, 2024, "60");
    CHECK(target.year(2024).state == TargetState::NoGoal);
    CHECK_FALSE(target.year(2024).lacking);
}

TEST_CASE("done or not done of the whole")
{
    TargetCase target(Rollup::Direct);
    target.target().measure.clear();
    target.goal(2025, GoalKind::Done);
    target.report(0, 2023, Measurement::Kind::NotDone);
    target.report(0, 2024, Measurement::Kind::Done);
    CHECK(target.year(2023).state == TargetState::NotDue);
    CHECK(target.year(2024).state == TargetState::Reached);
    target.report(0, 2025, Measurement::Kind::NotDone);
    CHECK(target.year(2025).state == TargetState::NotDue); // there is until 31 December
    target.sources.today = QDate(2026, 1, 1);
    CHECK(target.year(2025).state == TargetState::Behind);
}

TEST_CASE("a figure of the whole stands in where no unit reported")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(2).goal(2025, GoalKind::AtLeast, "100");
    target.value(0, 2021, "45,5");
    target.value(0, 2024, "99");
    target.done(1, 1, 2024);
    CHECK(target.year(2021).origin == FigureOrigin::Entered);
    CHECK(text(target.year(2021).figure()) == "45,5");
    CHECK(target.year(2024).origin == FigureOrigin::Units);
    CHECK(text(target.year(2024).figure()) == "50,0");
    CHECK(text(target.year(2024).whole.figure) == "99,0"); // seen, not used
}

TEST_CASE("what the department entered stands where the units come to no figure")
{
    const auto kind = GENERATE(Measurement::Kind::NotApplicable, Measurement::Kind::Ratio);
    TargetCase target(Rollup::ShareOfUnits);
    target.units(3).goal(2025, GoalKind::AtLeast, "80");
    target.target().unitGoal = GoalKind::AtLeast;
    target.target().unitValue = points("90");
    target.value(0, 2024, "85");
    target.report(1, 2024, kind); // "na", or 0 of 0; the others are silent
    const TargetYear year = target.year(2024);
    CHECK(year.origin == FigureOrigin::Entered);
    CHECK(text(year.figure()) == "85,0");
    CHECK(year.total.reported == 1);
}

TEST_CASE("the goal a year is judged by is the next one with a figure")
{
    TargetCase target(Rollup::Direct);
    target.goal(2025, GoalKind::AtLeast, "80")
        .goal(2027, GoalKind::NoFigure)
        .goal(2030, GoalKind::AtLeast, "100");
    target.value(0, 2025, "80");
    target.value(0, 2026, "85");
    CHECK(target.year(2025).goal.year == 2025);
    CHECK(target.year(2026).goal.year == 2030);
    CHECK(target.year(2026).state == TargetState::OnCourse); // 80 + 20 × 1 ÷ 5 = 84
    CHECK(target.row().demandIn(2027)->isNone());
    CHECK(target.year(2026).lacking->shown(1) == points("15"));
}

TEST_CASE("what lacks never shows as nothing")
{
    TargetCase target(Rollup::Direct);
    target.goal(2025, GoalKind::Above, "95");
    target.value(0, 2024, "94,99");
    CHECK(target.year(2024).lacking->shown(1) == points("0,1"));
    target.value(0, 2025, "95");
    target.sources.today = QDate(2026, 1, 1);
    CHECK(target.year(2025).lacking->value == Fraction(0)); // touched, not passed
    CHECK(target.year(2025).state == TargetState::Behind);
}

TEST_CASE("the forecast is the straight line through the figures")
{
    SECTION("through two: 60 in 2021, 70 in 2023 is 5 a year")
    {
        TargetCase target(Rollup::Direct);
        target.goal(2025, GoalKind::AtLeast, "80").goal(2030, GoalKind::AtLeast, "100");
        target.value(0, 2021, "60");
        CHECK_FALSE(target.row().forecastIn(2025));
        target.value(0, 2023, "70");
        const TargetRow row = target.row();
        REQUIRE(row.forecastIn(2025));
        CHECK(row.forecastIn(2025)->value == points("80"));
        CHECK(told(row.forecastIn(2025)->meets) == "yes");
        CHECK(row.forecastIn(2030)->value == points("100")); // 105, but not of a percentage
        target.target().measure = q("lượt");
        CHECK(target.row().forecastIn(2030)->value == points("105"));
    }
    SECTION("least squares: 10, 20, 60 in 2021 to 2023")
    {
        // Mean 30 in 2022; slope (−1 × 10 + 1 × 60) ÷ 2 = 25; 2025: 30 + 3 × 25 = 105.
        TargetCase target(Rollup::Direct);
        target.goal(2025, GoalKind::AtLeast, "100");
        target.value(0, 2021, "10");
        target.value(0, 2022, "20");
        target.value(0, 2023, "60");
        target.target().measure = q("lượt");
        CHECK(target.row().forecastIn(2025)->value == points("105"));
        CHECK(target.row().forecastIn(2025)->figures == 3);
    }
    SECTION("a share is never more than all")
    {
        TargetCase target(Rollup::ShareOfUnits);
        target.units(2).goal(2025, GoalKind::AtLeast, "100");
        target.done(1, 1, 2022).done(1, 2, 2023); // 50, 100, then 200 by the line
        CHECK(target.row().forecastIn(2025)->value == points("100"));
    }
    SECTION("a figure known only from below is no point of the line")
    {
        TargetCase target(Rollup::Direct);
        target.goal(2025, GoalKind::AtLeast, "100");
        target.value(0, 2021, "10");
        target.value(0, 2022, "20").above = true;
        CHECK_FALSE(target.row().forecastIn(2025));
    }
    SECTION("a quarter of a running year is no point of the line: 100, 100, and 25 so far")
    {
        TargetCase target(Rollup::Sum);
        target.units(1).goal(2026, GoalKind::AtLeast, "100");
        target.target().measure = q("lượt");
        target.value(1, 2022, "100");
        target.value(1, 2023, "100");
        target.value(1, 2024, "25", 1);
        target.sources.today = QDate(2024, 4, 1);
        REQUIRE(target.row().forecastIn(2026));
        CHECK(target.row().forecastIn(2026)->value == points("100"));
        CHECK(target.row().forecastIn(2026)->figures == 2);
        target.sources.today = QDate(2025, 1, 1); // nothing more came: 100, 100, 25
        CHECK(target.row().forecastIn(2026)->figures == 3);
    }
    SECTION("a goal of a year that has its figure has no forecast")
    {
        TargetCase target(Rollup::Direct);
        target.goal(2023, GoalKind::AtLeast, "100");
        target.value(0, 2021, "10");
        target.value(0, 2023, "20");
        CHECK_FALSE(target.row().forecastIn(2023));
    }
}

TEST_CASE("a promise is compared with the unit's figure, a bloc's with its units together")
{
    TargetCase target(Rollup::RatioOfSums);
    target.units(2);
    target.ratio(1, 2024, "90", "100");
    target.ratio(2, 2024, "60", "100");
    Promise unit;
    unit.target = TargetId{1};
    unit.unit = UnitId{1};
    unit.year = 2024;
    unit.value = points("85");
    Promise bloc = unit;
    bloc.unit = {};
    bloc.bloc = BlocId{1};
    target.sources.promises = {unit, bloc};
    // While 2024 runs a promise may be kept, and has not failed.
    const auto early = target.row().promises;
    CHECK(std::count_if(early.begin(), early.end(),
                        [](const PromiseOutcome& one) { return one.met.has_value(); })
          == 1);
    target.sources.today = QDate(2025, 1, 1);
    const auto promises = target.row().promises;
    REQUIRE(promises.size() == 2);
    const auto& ofBloc = promises[0].promise.bloc ? promises[0] : promises[1];
    const auto& ofUnit = promises[0].promise.bloc ? promises[1] : promises[0];
    CHECK(told(ofUnit.met) == "yes"); // 90 against 85
    CHECK(text(ofBloc.figure) == "75,0"); // 150 ÷ 200
    CHECK(told(ofBloc.met) == "no");
}

TEST_CASE("where the plan names no figure for a unit, its approved promise is what it must meet")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.units(2).goal(2025, GoalKind::AtLeast, "100");
    target.target().unitGoal = GoalKind::NoFigure;
    target.value(1, 2024, "30");
    target.value(2, 2024, "30");
    Promise promise;
    promise.target = TargetId{1};
    promise.unit = UnitId{1};
    promise.year = 2024;
    promise.value = points("25");
    target.sources.promises = {promise};
    CHECK(target.year(2024).units[0].state == UnitOutcome::State::Reported); // not approved yet
    target.sources.promises[0].state = PromiseState::Approved;
    CHECK(target.year(2024).units[0].state == UnitOutcome::State::Met);
    // Nobody asked unit 2 for anything its 30 could be held against: 1 ÷ 1, not 1 ÷ 2.
    CHECK(text(target.year(2024).figure()) == "100,0");
    CHECK(target.year(2024).untold().size() == 1);
}

TEST_CASE("a promise to increase is held against what the unit or the bloc had itself")
{
    TargetCase target(Rollup::ShareOfUnits);
    target.sources.today = QDate(2025, 1, 1);
    target.units(2).baseline(FigureKind::Exact, "75", 2021); // of the province
    target.target().unitGoal = GoalKind::NoFigure;
    target.value(1, 2021, "40");
    target.value(1, 2024, "45");
    Promise promise;
    promise.target = TargetId{1};
    promise.unit = UnitId{1};
    promise.year = 2024;
    promise.kind = GoalKind::Increase;
    promise.state = PromiseState::Approved;
    target.sources.promises = {promise};
    CHECK(target.year(2024).units[0].state == UnitOutcome::State::Met); // 45 > 40, whatever 75 is
    CHECK(told(target.row().promises.front().met) == "yes");

    TargetCase sums(Rollup::RatioOfSums);
    sums.sources.today = QDate(2025, 1, 1);
    sums.units(2).baseline(FigureKind::Exact, "75", 2021);
    sums.ratio(1, 2021, "30", "100");
    sums.ratio(2, 2021, "50", "100"); // the bloc: 80 ÷ 200 = 40 %
    sums.ratio(1, 2024, "45", "100");
    sums.ratio(2, 2024, "45", "100"); // 90 ÷ 200 = 45 %
    promise.unit = {};
    promise.bloc = BlocId{1};
    sums.sources.promises = {promise};
    CHECK(told(sums.row().promises.front().met) == "yes");
}

TEST_CASE("figures are shown with as many decimals as their goals have, and thousands apart")
{
    TargetCase target(Rollup::Direct);
    CHECK(target.row().decimals == 1);
    target.goal(2030, GoalKind::AtLeast, "75,55");
    CHECK(target.row().decimals == 2);
    CHECK(figureText(Points::whole(1'172'400), 1) == q("1.172.400,0"));
    CHECK(figureText(points("-1234,5"), 1) == q("−1.234,5"));
    CHECK(figureText(points("999"), 0) == q("999"));
    CHECK(text(Figure::of(points("95"), true)) == "> 95,0");
    CHECK(text({}) == "–");
    CHECK(demandText(demandOf(GoalKind::Above, points("95"), 2025, {}, false), 1) == q("> 95,0"));
}

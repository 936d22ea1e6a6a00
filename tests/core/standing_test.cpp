// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rankingdata.h"

#include "core/domain/ranking/standing.h"

#include <algorithm>
#include <random>

using namespace thidua;
using namespace thidua::test;

namespace {

const QDate kDay(2024, 12, 12);

/// The blocs of the 2024 theme with the units given, in bloc order.
PlanBook bookOf(const std::vector<int>& unitsInBloc)
{
    PlanBook book;
    book.grades = scaleOf2024();
    book.rules.tieGrade = QStringLiteral("XS");
    for (size_t i = 0; i < unitsInBloc.size(); ++i) {
        Bloc bloc;
        bloc.id = {static_cast<qint64>(i) + 1};
        bloc.quotaCount = i < 2 ? 3 : 2;
        book.blocs.push_back(bloc);
        for (int unit = 0; unit < unitsInBloc[i]; ++unit) {
            Member member;
            member.unit = {static_cast<qint64>(book.members.size()) + 1};
            member.bloc = bloc.id;
            book.memberIndex.insert(member.unit, static_cast<int>(book.members.size()));
            book.members.push_back(member);
        }
    }
    return book;
}

SheetSummary approved(int unit, int total)
{
    SheetSummary summary;
    summary.sheet.unit = {unit};
    summary.sheet.round = Round::Appraisal;
    summary.sheet.state = SheetState::Approved;
    summary.result = resultOf(Points::hundredths(total));
    return summary;
}

/// Approved sheets of units 1, 2, 3 …; a total below 0 stands for no sheet.
std::vector<SheetSummary> sheetsOf(const std::vector<int>& totals)
{
    std::vector<SheetSummary> summaries;
    for (size_t i = 0; i < totals.size(); ++i) {
        if (totals[i] >= 0)
            summaries.push_back(approved(static_cast<int>(i) + 1, totals[i]));
    }
    return summaries;
}

Hold holdOn(int unit, Hold::Effect effect)
{
    Hold hold;
    hold.unit = {unit};
    hold.effect = effect;
    return hold;
}

QString standingText(const Standing& standing)
{
    QStringList lines;
    for (const BlocStanding& place : standing.blocs) {
        QString awards;
        for (const Award& given : place.awards.awards)
            awards += awardCode(given.outcome).at(0).toUpper();
        lines += rankingText(place.ranked) + u' ' + awards;
    }
    return lines.join(u'\n');
}

Standing standing(const PlanBook& book, const std::vector<SheetSummary>& summaries,
                  const std::vector<MetricValue>& values = {})
{
    return standingOf(book, summaries, values, {}, kDay);
}

} // namespace

TEST_CASE("The 2024 sample ranks, ties and awards as its plan says")
{
    const PlanBook book = bookOf({11, 13, 6});
    std::vector<SheetSummary> summaries =
        sheetsOf({10150, 9875, 9875, 9625, 9500, 9350, 9125, 8875, 8450, 7925, 7700, //
                  9925,  9750, 9750, 9750, 9575, 9475, 9250, 9250, 8900, 8625, 8150, 7370, 8425, //
                  9792,  9500, 9498, 8808, 7846, -1});
    const Standing result = standing(book, summaries);
    REQUIRE(standingText(result)
            == QStringLiteral(
                "1:K1 2=:K2 2=:K3 4:K4 5:K5 6:K6 7:K7 8:K8 9:K9 10:K10 11:K11 YYYNNNNNNNN\n"
                "1:K12 2=:K13 2=:K14 2=:K15 5:K16 6:K17 7=:K18 7=:K19 9:K20 10:K21 11:K24 12:K22 "
                "13:K23 "
                "YDDDNNNNNNNNN\n"
                "1:K25 2:K26 3:K27 4:K28 5:K29 –:K30 YYNNNI"));
    REQUIRE(result.hasOpenDocket());
    REQUIRE(result.bloc({1})->openDocket() == nullptr);
    REQUIRE(result.bloc({2})->openDocket()->units == std::vector<UnitId>{{13}, {14}, {15}});
    REQUIRE(result.bloc({4}) == nullptr);
    REQUIRE(result.bloc({3})->ranked.back().unranked == Unranked::NoSheet);

    std::shuffle(summaries.begin(), summaries.end(), std::mt19937(20241212));
    REQUIRE(standingText(standing(book, summaries)) == standingText(result));
}

TEST_CASE("Only an approved or locked sheet with a total ranks")
{
    struct Case {
        SheetState state;
        bool hasTotal;
        Unranked expected;
    };
    const auto row = GENERATE(values<Case>({
        {SheetState::Approved, true, Unranked::No},
        {SheetState::Locked, true, Unranked::No},
        {SheetState::Draft, true, Unranked::NotApproved},
        {SheetState::Submitted, true, Unranked::NotApproved},
        {SheetState::Received, true, Unranked::NotApproved},
        {SheetState::UnderAppraisal, true, Unranked::NotApproved},
        {SheetState::Appraised, true, Unranked::NotApproved},
        {SheetState::Returned, true, Unranked::Returned},
        {SheetState::Approved, false, Unranked::NoTotal},
        {SheetState::Draft, false, Unranked::NotApproved},
    }));
    std::vector<SheetSummary> summaries = sheetsOf({9500});
    summaries[0].sheet.state = row.state;
    summaries[0].sheet.reason = QStringLiteral("thiếu minh chứng 1.4");
    summaries[0].result.hasTotal = row.hasTotal;
    const Standing result = standing(bookOf({1}), summaries);
    const Ranked& unit = result.blocs[0].ranked[0];
    REQUIRE(unit.unranked == row.expected);
    REQUIRE((unit.rank > 0) == (row.expected == Unranked::No));
    REQUIRE(unit.reason.isEmpty() == (row.expected != Unranked::Returned));
}

TEST_CASE("A bloc without members, and a unit of no bloc, do no harm")
{
    PlanBook book = bookOf({1, 0});
    book.members[0].bloc = {77};
    const Standing result = standing(book, sheetsOf({9500, 9900}));
    REQUIRE(result.blocs.size() == 2);
    for (const BlocStanding& place : result.blocs) {
        REQUIRE(place.ranked.empty());
        REQUIRE(place.members == 0);
        REQUIRE(place.awards.vacant == 3);
        REQUIRE_FALSE(place.mixedDenominators());
    }
}

TEST_CASE("A share is of the obliged units, while encouraged and duty units rank as well")
{
    PlanBook book = bookOf({6});
    book.blocs[0].quotaKind = QuotaKind::Share;
    book.blocs[0].quotaShare = Points::whole(50);
    book.members[0].participation = Participation::Encouraged;
    book.members[1].participation = Participation::Duty;
    const Standing result = standing(book, sheetsOf({9900, 9800, 9700, 9600, 9500, 9400}));
    REQUIRE(result.blocs[0].members == 4);
    REQUIRE(result.blocs[0].awards.quota == 2);
    REQUIRE(standingText(result) == QStringLiteral("1:K1 2:K2 3:K3 4:K4 5:K5 6:K6 YYNNNN"));
}

TEST_CASE("A hold counts on the days it is in force")
{
    struct Case {
        QDate first;
        QDate last;
        bool expected;
    };
    const auto row = GENERATE(values<Case>({
        {{}, {}, true},
        {kDay, kDay, true},
        {kDay.addDays(1), {}, false},
        {{}, kDay.addDays(-1), false},
        {kDay.addDays(-30), {}, true},
        {{}, kDay.addDays(30), true},
    }));
    const auto effect = GENERATE(Hold::Effect::Hold, Hold::Effect::Block, Hold::Effect::Penalty,
                                 Hold::Effect::GradeCap, Hold::Effect::LowestGrade);
    PlanBook book = bookOf({2});
    Hold hold = holdOn(1, effect);
    hold.first = row.first;
    hold.last = row.last;
    hold.grade = QStringLiteral("K");
    hold.points = Points::whole(8);
    book.holds = {hold};
    const Standing result = standing(book, sheetsOf({9900, 9500}));
    const BlocStanding& place = result.blocs[0];
    const auto unit = std::find_if(place.ranked.begin(), place.ranked.end(),
                                   [](const Ranked& ranked) { return ranked.unit == UnitId{1}; });
    const Award& given = place.awards.awards[static_cast<size_t>(unit - place.ranked.begin())];
    const bool excluded = effect == Hold::Effect::Hold || effect == Hold::Effect::Block;
    const int grade = effect == Hold::Effect::GradeCap ? 2
        : effect == Hold::Effect::LowestGrade          ? 4
                                                       : 1;
    REQUIRE((given.outcome == AwardOutcome::Ineligible) == (row.expected && excluded));
    REQUIRE(unit->grade == (row.expected && !excluded ? grade : 0));
    REQUIRE(unit->rank == (row.expected && effect == Hold::Effect::Penalty ? 2 : 1));
}

TEST_CASE("A penalty in force comes off before ranking and grading, and never below zero")
{
    struct Case {
        qint64 exactFloor;
        bool aboveFloor;
        std::vector<int> penalties; ///< points
        qint64 total;
        qint64 floorAfter;
        bool aboveAfter;
        int grade;
    };
    const auto row = GENERATE(values<Case>({
        {970000, false, {8}, 890000, 890000, false, 1},
        {970000, false, {2}, 950000, 950000, false, 0}, // exactly on the edge
        {969999, true, {2}, 950000, 949999, true, 1}, // rounded to the edge, but below it
        {970000, false, {1, 2}, 940000, 940000, false, 1},
        {50000, false, {8}, 0, 0, false, 4},
        {50000, true, {8}, 0, 0, false, 4},
    }));
    PlanBook book = bookOf({1});
    for (const int points : row.penalties) {
        Hold hold = holdOn(1, Hold::Effect::Penalty);
        hold.points = Points::whole(points);
        book.holds.push_back(hold);
    }
    std::vector<SheetSummary> summaries = sheetsOf({0});
    summaries[0].result.total = Points{row.exactFloor + (row.aboveFloor ? 1 : 0)};
    summaries[0].result.exactFloor = row.exactFloor;
    summaries[0].result.aboveFloor = row.aboveFloor;
    const Standing result = standing(book, summaries);
    const Ranked& unit = result.blocs[0].ranked[0];
    REQUIRE(unit.total.raw == row.total);
    int points = 0;
    for (const int penalty : row.penalties)
        points += penalty;
    REQUIRE(unit.result.penalty == Points::whole(points));
    REQUIRE(unit.result.exactFloor == row.floorAfter);
    REQUIRE(unit.result.aboveFloor == row.aboveAfter);
    REQUIRE(unit.grade == row.grade);
}

TEST_CASE(
    "Of several grade caps the strictest counts, and one the scale does not know changes nothing")
{
    PlanBook book = bookOf({1});
    for (const char* grade : {"K", "TB", "G", "XX"}) {
        Hold hold = holdOn(1, Hold::Effect::GradeCap);
        hold.grade = QString::fromUtf8(grade);
        book.holds.push_back(hold);
    }
    REQUIRE(standing(book, sheetsOf({9900})).blocs[0].ranked[0].grade == 3);
    book.holds = {book.holds.back()};
    REQUIRE(standing(book, sheetsOf({9900})).blocs[0].ranked[0].grade == 0);
}

TEST_CASE("Different denominators among the ranked are listed, largest first")
{
    PlanBook book = bookOf({4});
    std::vector<SheetSummary> summaries = sheetsOf({9500, 9400, 9300, 9200});
    REQUIRE_FALSE(standing(book, summaries).blocs[0].mixedDenominators());
    summaries[1].result.applicable = Points::whole(65);
    summaries[2].result.applicable = Points::whole(96);
    const Standing mixed = standing(book, summaries);
    REQUIRE(mixed.blocs[0].denominators
            == std::vector<Points>{Points::whole(100), Points::whole(96), Points::whole(65)});
    REQUIRE(mixed.blocs[0].mixedDenominators());
    summaries[1].sheet.state = SheetState::Draft;
    summaries[2].sheet.state = SheetState::Draft;
    REQUIRE_FALSE(standing(book, summaries).blocs[0].mixedDenominators());
}

TEST_CASE("Maxima by kind of unit are other maxima, not converted totals")
{
    PlanBook book = bookOf({3});
    book.table = table("1 - 60 base manual kinds:bệnh_viện=50\n2 - 40 base manual");
    book.members[1].kind = QStringLiteral("bệnh_viện");
    std::vector<SheetSummary> summaries = sheetsOf({9500, 8800, 8000});
    summaries[1].result.applicable = Points::whole(90);
    const BlocStanding whole = standing(book, summaries).blocs[0];
    REQUIRE(whole.maxima == std::vector<Points>{Points::whole(100), Points::whole(90)});
    REQUIRE(whole.mixedMaxima());
    REQUIRE(whole.mixedDenominators());
    REQUIRE(whole.rescaled() == 0);
    REQUIRE_FALSE(whole.ranked[1].isRescaled());

    summaries[1].result.applicable = Points::whole(50); // criterion 2 does not apply
    const BlocStanding converted = standing(book, summaries).blocs[0];
    REQUIRE(converted.rescaled() == 1);
    REQUIRE(converted.ranked[1].isRescaled());
}

TEST_CASE("A share counts only the obliged units in force on the day")
{
    PlanBook book = bookOf({11});
    book.blocs[0].quotaKind = QuotaKind::Share;
    book.blocs[0].quotaShare = Points::whole(20);
    const std::vector<SheetSummary> summaries = sheetsOf({9900, 9800});
    struct Case {
        QDate from;
        QDate to;
        int members;
        int quota;
    };
    const auto row = GENERATE(values<Case>({
        {{}, {}, 11, 2},
        {{}, kDay, 11, 2},
        {{}, kDay.addDays(-1), 1, 0},
        {kDay, {}, 11, 2},
        {kDay.addDays(1), {}, 1, 0},
    }));
    for (size_t i = 1; i < book.members.size(); ++i) {
        book.members[i].validFrom = row.from;
        book.members[i].validTo = row.to;
    }
    const Standing result = standing(book, summaries);
    CHECK(result.blocs[0].members == row.members);
    CHECK(result.blocs[0].awards.quota == row.quota);
    CHECK(book.obligedIn({1}, kDay) == row.members);
    CHECK(result.blocs[0].ranked.size() == 11); // they stay in the list
}

TEST_CASE("A plan is ranked as of today while it runs, and of its last day ever after")
{
    struct Case {
        QDate last; ///< of the plan
        QDate milestone;
        bool excluded;
        QDate today;
        QDate expected;
    };
    const auto row = GENERATE(values<Case>({
        {{2024, 10, 31}, {2024, 12, 20}, false, {2024, 12, 12}, {2024, 12, 12}},
        {{2024, 10, 31}, {2024, 12, 20}, false, {2026, 1, 5}, {2024, 12, 20}},
        {{2024, 10, 31}, {2024, 12, 20}, true, {2026, 1, 5}, {2024, 12, 19}},
        {{2024, 12, 31}, {2024, 6, 30}, false, {2026, 1, 5}, {2024, 12, 31}},
        {{2024, 12, 31}, {}, false, {2026, 1, 5}, {2024, 12, 31}},
        {{}, {2024, 12, 20}, false, {2026, 1, 5}, {2024, 12, 20}},
        {{}, {}, false, {2026, 1, 5}, {2026, 1, 5}},
    }));
    PlanBook book;
    book.plan.last = row.last;
    Milestone milestone;
    milestone.last = row.milestone;
    milestone.lastExcluded = row.excluded;
    book.milestones = {{}, milestone};
    CHECK(book.considerationDay(row.today) == row.expected);
}

TEST_CASE("An entry of the register that has run out since changes nothing in a past plan")
{
    PlanBook book = bookOf({4});
    book.plan.last = kDay;
    Hold block = holdOn(1, Hold::Effect::Block);
    block.first = kDay.addDays(-30);
    block.last = kDay.addDays(30);
    book.holds = {block};
    const std::vector<SheetSummary> summaries = sheetsOf({9900, 9800, 9700, 9600});
    const QString then = standingText(standing(book, summaries));
    REQUIRE(then == QStringLiteral("1:K1 2:K2 3:K3 4:K4 IYYY"));
    const Standing later = standingOf(book, summaries, {}, {}, kDay.addYears(2));
    REQUIRE(standingText(later) == then);
    REQUIRE(later.day == kDay);
}

namespace {

Criterion standard(int id, const char* code, BlocId bloc = {})
{
    Criterion criterion;
    criterion.id = {id};
    criterion.seq = id;
    criterion.code = QString::fromUtf8(code);
    criterion.maximum = Points::whole(50);
    criterion.rule = RuleKind::Manual;
    criterion.bloc = bloc;
    return criterion;
}

Metric metricOf(Metric::Kind kind, int id)
{
    Metric metric;
    metric.id = {id};
    metric.kind = kind;
    metric.breaksTies = true;
    return metric;
}

} // namespace

TEST_CASE("Tie-break figures come from the sheet, or from what is stored for the unit")
{
    PlanBook book = bookOf({2});
    auto table = ScoreTable::build({standard(1, "I", {9}), standard(2, "II"), standard(3, "III")},
                                   book.rules);
    REQUIRE(table);
    book.table = *table;
    std::vector<SheetSummary> summaries = sheetsOf({9000, 9000});
    // Bloc 1 is not scored by standard I, so its sheets hold II and III.
    summaries[0].result.standards = {Points::whole(50), Points::whole(40)};
    summaries[1].result.standards = {Points::whole(49), Points::whole(41)};
    summaries[0].result.base = Points::whole(88);
    summaries[0].result.bonus = Points::whole(2);
    std::vector<MetricValue> values{{{7}, {1}, Points::whole(5)},
                                    {{8}, {2}, Points::whole(6)},
                                    {{7}, {99}, Points::whole(9)},
                                    {{99}, {1}, Points::whole(9)}};
    Metric metric = metricOf(Metric::Kind::Criterion, 7);
    std::vector<MetricFigure> expected;
    SECTION("the points of a standard")
    {
        metric.criterion = {3};
        expected = {Points::whole(40), Points::whole(41)};
    }
    SECTION("a standard the bloc is not scored by")
    {
        metric.criterion = {1};
        expected = {std::nullopt, std::nullopt};
    }
    SECTION("base points")
    {
        metric.kind = Metric::Kind::Base;
        expected = {Points::whole(88), Points::whole(90)};
    }
    SECTION("bonus points")
    {
        metric.kind = Metric::Kind::Bonus;
        expected = {Points::whole(2), Points{}};
    }
    SECTION("votes, known for one unit only")
    {
        metric.kind = Metric::Kind::Votes;
        expected = {Points::whole(5), std::nullopt};
    }
    SECTION("a measured value, by the metric's id")
    {
        metric.kind = Metric::Kind::Value;
        metric.id = {8};
        expected = {std::nullopt, Points::whole(6)};
    }
    book.metrics = {metric};
    const Standing result = standing(book, summaries, values);
    for (const Ranked& unit : result.blocs[0].ranked)
        REQUIRE(unit.metrics
                == std::vector<MetricFigure>{expected[static_cast<size_t>(unit.unit.value) - 1]});
}

TEST_CASE("A decision settles its bloc and changes no rank, total or grade")
{
    const PlanBook book = bookOf({1, 4});
    const std::vector<SheetSummary> summaries = sheetsOf({9900, 9925, 9750, 9750, 9750});
    const Standing open = standing(book, summaries);
    const Docket& docket = *open.blocs[1].openDocket();
    DecidedDocket decided;
    decided.decision.bloc = docket.bloc;
    decided.decision.total = docket.total;
    decided.decision.places = docket.places;
    for (const UnitId unit : docket.units)
        decided.units.push_back({{}, unit, unit != UnitId{4}});
    const std::vector<DecidedDocket> decisions{decided};
    const Standing settled = standingOf(book, summaries, {}, decisions, kDay);
    REQUIRE_FALSE(settled.hasOpenDocket());
    REQUIRE(standingText(open) == QStringLiteral("1:K1 Y\n1:K2 2=:K3 2=:K4 2=:K5 YDDD"));
    // Those taken stand first among the tied, so that the line parts them from the others.
    REQUIRE(standingText(settled) == QStringLiteral("1:K1 Y\n1:K2 2=:K3 2=:K5 2=:K4 YYYN"));
    REQUIRE_FALSE(settled.blocs[0].awards.staleDecision);
    for (size_t i = 0; i < open.blocs[1].ranked.size(); ++i) {
        REQUIRE(settled.blocs[1].ranked[i].total == open.blocs[1].ranked[i].total);
        REQUIRE(settled.blocs[1].ranked[i].grade == open.blocs[1].ranked[i].grade);
    }
}

TEST_CASE("A unit on hold unsettles the list only where lifting the hold could give it a place")
{
    struct Case {
        int held; ///< unit
        std::vector<int> totals;
        QString ranks; ///< of those that unsettle the list
    };
    const auto c = GENERATE(
        Case{2, {9900, 9800, 9700, 9600, 9500}, QStringLiteral("2")},
        Case{4, {9900, 9800, 9700, 9600, 9500}, QString()}, // below the line
        Case{4, {9900, 9800, 9700, 9700, 9500}, QStringLiteral("3=")}, // tied at the line
        Case{3, {9900, 9800, 9700, -1, -1}, QStringLiteral("3")}); // a place is free for it
    PlanBook book = bookOf({5});
    book.holds = {holdOn(c.held, Hold::Effect::Hold)};
    const Standing result = standing(book, sheetsOf(c.totals));
    QStringList ranks;
    for (const Ranked* unit : result.blocs[0].heldAboveLine())
        ranks << rankText(*unit);
    REQUIRE(ranks.join(u' ') == c.ranks);
    book.holds = {holdOn(c.held, Hold::Effect::Block)}; // settled
    REQUIRE(standing(book, sheetsOf(c.totals)).blocs[0].heldAboveLine().empty());
}

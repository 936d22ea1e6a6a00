// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rankingdata.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <random>

using namespace thidua;
using namespace thidua::test;

namespace {

constexpr unsigned kSeed = 20241212;

std::map<qint64, int> ranksOf(std::span<const Ranked> ranked)
{
    std::map<qint64, int> ranks;
    for (const Ranked& unit : ranked)
        ranks[unit.unit.value] = unit.rank;
    return ranks;
}

/// Few different totals, so that ties are common; some units without a rank.
std::vector<Contender> randomBloc(std::mt19937& random)
{
    std::vector<int> totals(1 + random() % 12);
    for (int& total : totals)
        total = 9400 + static_cast<int>(random() % 6) * 25;
    std::vector<Contender> contenders = contendersOf(totals);
    for (Contender& contender : contenders) {
        if (random() % 8 == 0)
            contender.unranked = Unranked::NotApproved;
    }
    return contenders;
}

Metric metricOf(bool breaksTies, bool lowerIsBetter = false)
{
    Metric metric;
    metric.breaksTies = breaksTies;
    metric.lowerIsBetter = lowerIsBetter;
    metric.kind = Metric::Kind::Value;
    return metric;
}

} // namespace

TEST_CASE("Equal totals share a rank and the next rank is skipped")
{
    struct Case {
        std::vector<int> totals;
        const char* expected;
    };
    const auto row = GENERATE(values<Case>({
        {{}, ""},
        {{9500}, "1:K1"},
        // bloc 2 of the 2024 sample: three tied for two places
        {{9925, 9750, 9750, 9750, 9575}, "1:K1 2=:K2 2=:K3 2=:K4 5:K5"},
        // bloc 1: two tied
        {{10150, 9875, 9875, 9625}, "1:K1 2=:K2 2=:K3 4:K4"},
        // all tied at the first place
        {{9500, 9500, 9500}, "1=:K1 1=:K2 1=:K3"},
        // two ties, and the lowest alone
        {{8000, 9000, 8000, 9000, 7000}, "1=:K2 1=:K4 3=:K1 3=:K3 5:K5"},
        // a tie in last place
        {{9000, 8000, 8000}, "1:K1 2=:K2 2=:K3"},
        // totals of zero are totals
        {{0, 0, 100}, "1:K3 2=:K1 2=:K2"},
    }));
    REQUIRE(rankingText(rank(contendersOf(row.totals))) == QString::fromUtf8(row.expected));
}

TEST_CASE("A ten-thousandth of a point separates two units that print alike")
{
    std::vector<Contender> contenders = contendersOf({9500, 9500});
    contenders[1].result.total.raw += 1;
    REQUIRE(rankingText(rank(contenders)) == QStringLiteral("1:K2 2:K1"));
}

TEST_CASE("The order in which the parts of a total are added never decides a rank")
{
    std::vector<Points> parts;
    for (int i = 0; i < 200; ++i)
        parts.push_back({3333 + 7 * i});
    std::mt19937 random(kSeed);
    std::vector<Contender> contenders;
    for (int unit = 1; unit <= 20; ++unit) {
        std::shuffle(parts.begin(), parts.end(), random);
        Points total;
        for (const Points part : parts)
            total += part;
        contenders.push_back(contenderOf(unit, 0));
        contenders.back().result = resultOf(total);
    }
    for (const Ranked& unit : rank(contenders)) {
        REQUIRE(unit.rank == 1);
        REQUIRE(unit.tied);
    }
}

TEST_CASE("The order of the rows never changes a ranking")
{
    std::mt19937 random(kSeed);
    for (int round = 0; round < 300; ++round) {
        std::vector<Contender> contenders = randomBloc(random);
        const QString before = rankingText(rank(contenders));
        std::shuffle(contenders.begin(), contenders.end(), random);
        CAPTURE(round);
        REQUIRE(rankingText(rank(contenders)) == before);
    }
}

TEST_CASE("Without a known name order the order of the rows still decides nothing")
{
    std::vector<Contender> contenders = contendersOf({9000, 9000, 9000});
    const QString before = rankingText(rankBloc(contenders, scaleOf2024(), {}, {}));
    std::reverse(contenders.begin(), contenders.end());
    REQUIRE(rankingText(rankBloc(contenders, scaleOf2024(), {}, {})) == before);
}

TEST_CASE("Raising one unit's total never lowers its rank, nor raises another's")
{
    std::mt19937 random(kSeed);
    for (int round = 0; round < 300; ++round) {
        std::vector<Contender> contenders = randomBloc(random);
        const auto before = ranksOf(rank(contenders));
        Contender& raised = contenders[random() % contenders.size()];
        raised.result.total += Points::hundredths(static_cast<int>(random() % 5) * 25);
        const auto after = ranksOf(rank(contenders));
        CAPTURE(round);
        for (const auto& [unit, rankBefore] : before) {
            if (unit == raised.unit.value)
                REQUIRE(after.at(unit) <= rankBefore);
            else
                REQUIRE(after.at(unit) >= rankBefore);
        }
    }
}

TEST_CASE("A rank is one more than the number of units with a higher total")
{
    std::mt19937 random(kSeed);
    for (int round = 0; round < 100; ++round) {
        const auto ranked = rank(randomBloc(random));
        for (const Ranked& unit : ranked) {
            const auto higher =
                std::count_if(ranked.begin(), ranked.end(), [&](const Ranked& other) {
                    return other.rank > 0 && other.total > unit.total;
                });
            const auto equal =
                std::count_if(ranked.begin(), ranked.end(), [&](const Ranked& other) {
                    return other.rank > 0 && other.total == unit.total;
                });
            REQUIRE(unit.rank == (unit.unranked == Unranked::No ? higher + 1 : 0));
            REQUIRE(unit.tied == (unit.unranked == Unranked::No && equal > 1));
        }
    }
}

TEST_CASE("Equal units and the unranked stand in name order")
{
    std::vector<Contender> contenders = contendersOf({9000, 9000, 9900, 9800});
    contenders[2].unranked = Unranked::Returned;
    contenders[3].unranked = Unranked::NoSheet;
    const QHash<UnitId, int> order{{{1}, 40}, {{2}, 30}, {{3}, 20}, {{4}, 10}};
    REQUIRE(rankingText(rankBloc(contenders, scaleOf2024(), {}, order))
            == QStringLiteral("1=:K2 1=:K1 –:K4 –:K3"));
}

TEST_CASE("Tie-break metrics decide between equal totals, in the order of the plan")
{
    struct Case {
        std::vector<Metric> metrics;
        std::vector<std::vector<MetricFigure>> figures; ///< of three units with equal totals
        const char* expected;
    };
    const Points one = Points::whole(1);
    const Points two = Points::whole(2);
    const auto row = GENERATE_COPY(values<Case>({
        // shown for reference only
        {{metricOf(false)}, {{one}, {two}, {one}}, "1=:K1 1=:K2 1=:K3"},
        {{metricOf(true)}, {{one}, {two}, {one}}, "1:K2 2=:K1 2=:K3"},
        {{metricOf(true, true)}, {{one}, {two}, {one}}, "1=:K1 1=:K3 3:K2"},
        // the second one only where the first is equal
        {{metricOf(true), metricOf(true)}, {{one, one}, {one, two}, {two, one}}, "1:K3 2:K2 3:K1"},
        // a reference metric between two that count
        {{metricOf(true), metricOf(false), metricOf(true, true)},
         {{one, two, two}, {one, one, one}, {one, one, two}},
         "1:K2 2=:K1 2=:K3"},
        // unknown is not zero: last, also where lower is better
        {{metricOf(true, true)}, {{std::nullopt}, {two}, {one}}, "1:K3 2:K2 3:K1"},
        {{metricOf(true)}, {{std::nullopt}, {Points{}}, {std::nullopt}}, "1:K2 2=:K1 2=:K3"},
        // no figures at all
        {{metricOf(true)}, {{}, {}, {}}, "1=:K1 1=:K2 1=:K3"},
    }));
    std::vector<Contender> contenders = contendersOf({9000, 9000, 9000});
    for (size_t i = 0; i < contenders.size(); ++i)
        contenders[i].metrics = row.figures[i];
    REQUIRE(rankingText(rank(contenders, row.metrics)) == QString::fromUtf8(row.expected));
}

TEST_CASE("A metric never overrides the total")
{
    std::vector<Contender> contenders = contendersOf({9000, 9001});
    contenders[0].metrics = {Points::whole(10)};
    contenders[1].metrics = {Points::whole(1)};
    const std::vector<Metric> metrics{metricOf(true)};
    REQUIRE(rankingText(rank(contenders, metrics)) == QStringLiteral("1:K2 2:K1"));
}

TEST_CASE("The grade comes from the exact total, never from what is printed")
{
    struct Case {
        qint64 exactFloor;
        bool aboveFloor;
        int gradeCap;
        bool lowestGrade;
        int expected;
    };
    const auto row = GENERATE(values<Case>({
        {950000, false, 0, false, 0},
        {949950, false, 0, false, 1}, // 94,995 prints as 95,00
        {949999, true, 0, false, 1}, // just below the edge, and rounded to 95,0000
        {1015000, false, 0, false, 0}, // a bonus lifts a total above 100
        {950000, false, 2, false, 2}, // a discipline caps the grade
        {700000, false, 2, false, 3}, // a cap is not a promotion
        {950000, false, 0, true, 4}, // a violation forces the lowest grade
        {0, false, 0, false, 4},
    }));
    Contender contender = contenderOf(1, 0);
    contender.result.total = Points{row.exactFloor + (row.aboveFloor ? 1 : 0)};
    contender.result.exactFloor = row.exactFloor;
    contender.result.aboveFloor = row.aboveFloor;
    contender.gradeCap = row.gradeCap;
    contender.lowestGrade = row.lowestGrade;
    const std::vector<Contender> contenders{contender};
    REQUIRE(rank(contenders).front().grade == row.expected);
}

TEST_CASE("An unranked unit keeps its figures and says why, and has no grade")
{
    struct Case {
        Unranked why;
        const char* reason;
        const char* text;
    };
    const auto row = GENERATE(values<Case>({
        {Unranked::NoSheet, "", "Not ranked: no score sheet in the deciding round yet"},
        {Unranked::NotApproved, "", "Not ranked: the score sheet is not approved yet"},
        {Unranked::NoTotal, "", "Not ranked: nothing on the score sheet counts towards a total"},
        {Unranked::Returned, "", "Not ranked: the score sheet was returned to the unit"},
        {Unranked::Returned, "thiếu minh chứng 1.4",
         "Not ranked: the score sheet was returned to the unit because thiếu minh chứng 1.4"},
    }));
    Contender contender = contenderOf(13, 8425);
    contender.unranked = row.why;
    contender.reason = QString::fromUtf8(row.reason);
    const std::vector<Contender> contenders{contender};
    const Ranked unit = rank(contenders).front();
    REQUIRE(unit.rank == 0);
    REQUIRE(unit.grade == -1);
    REQUIRE_FALSE(unit.tied);
    REQUIRE(unit.total == Points::hundredths(8425));
    REQUIRE(unrankedText(unit) == QString::fromUtf8(row.text));
    REQUIRE(rankText(unit).isEmpty());
    REQUIRE(rankTextOnPaper(unit).isEmpty());
}

TEST_CASE("A shared rank is 2= on screen and 2 (đồng hạng) on paper")
{
    const auto ranked = rank(contendersOf({9900, 9800, 9800}));
    REQUIRE(rankText(ranked[0]) == QStringLiteral("1"));
    REQUIRE(rankTextOnPaper(ranked[0]) == QStringLiteral("1"));
    REQUIRE(rankText(ranked[1]) == QStringLiteral("2="));
    REQUIRE(rankTextOnPaper(ranked[2]) == QStringLiteral("2 (đồng hạng)"));
    REQUIRE(unrankedText(ranked[0]).isEmpty());
}

TEST_CASE("A place points back to its contender")
{
    const std::vector<Contender> contenders = contendersOf({8000, 9900, 9000});
    for (const Ranked& unit : rank(contenders))
        REQUIRE(contenders[static_cast<size_t>(unit.contender)].unit == unit.unit);
}

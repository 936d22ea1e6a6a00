// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/evaluate.h"
#include "tests/core/scoringdata.h"

using namespace thidua;
using namespace thidua::test;

namespace {

using State = NodeOutcome::State;

/// One criterion of ten points, scored by one entry.
Points pointsFor(const char* rule, const Entry& entry, const SheetContext& context = {},
                 PlanRules rules = {})
{
    const ScoreTable one = test::table(rule, rules);
    return leafPoints(one, one.indexOf(QStringLiteral("1")), entry, context).value();
}

/// The part of the 2024 sample whose leaves carry the points that a unit of bloc 3 has: 65 of 100 apply.
constexpr const char* kBlocThree = R"(
    I - 0 base sum
    1.1 I 61 base manual
    1.2 I 4 base manual
    II - 0 base sum
    2.1 II 35 base manual
    T - 0 bonus sum :: cap=8
    T.1 T 5 bonus manual
    T.2 T 5 bonus manual)";

SheetContext withBasis(const PeerBasis& basis)
{
    SheetContext context;
    context.basis = [&basis](CriterionId) { return &basis; };
    return context;
}

} // namespace

TEST_CASE("Each rule gives the points its text promises")
{
    const auto v = [](const char* value) { return Entry::value(pts(value)); };
    const auto r = [](const char* n, const char* d) { return Entry::ratio(pts(n), pts(d)); };
    const auto [rule, entry, expected] = GENERATE_REF(table<const char*, Entry, const char*>({
        {"1 - 10 base manual", Entry::points(pts("8,5")), "8,5"},
        {"1 - 10 base manual", Entry::points(pts("12")), "10"}, // as far as the limit
        {"1 - 10 base manual", Entry::points(pts("-3")), "0"},
        {"1 - 10 base manual", Entry::points(pts("8,555")), "8,56"}, // once, at the criterion
        {"1 - 6 base choice :: 6:đã duyệt|2:đã lập|0:chưa", Entry::points(pts("2")), "2"},
        {"1 - 6 base ratio :: target=80", r("30", "40"), "5,63"}, // 5,625
        {"1 - 6 base ratio :: target=80", r("18432", "30720"), "4,5"},
        {"1 - 6 base ratio :: target=80", r("39", "40"), "6"}, // capped
        {"1 - 6 base ratio :: target=80", r("32", "40"), "6"}, // the target itself
        {"1 - 6 base ratio", r("0", "40"), "0"},
        {"1 - 6 base ratio", r("1", "3"), "2"},
        {"1 - 6 base ratio", r("999999999999", "999999999999"), "6"},
        {"1 - 6 base ratio :: target=33.3333", r("99999999999", "999999999999"), "1,8"},
        {"1 - 6 base ratio :: target=120", r("999999999999", "0,0001"),
         "6"}, // beyond 64 bits, and plainly full
        {"1 - 6 base ratio :: target=99.9999", r("0,0001", "999999999999"), "0"},
        {"1 - 6 base ratio :: target=120|better=low", r("999999999999", "0,0001"), "0"},
        {"1 - 6 base ratio :: target=99.9999|better=low", r("0,0001", "999999999999"), "6"},
        {"1 - 6 base ratio :: target=5|better=low", r("5", "100"), "6"}, // at the target
        {"1 - 6 base ratio :: target=5|better=low", r("10", "100"), "3"},
        {"1 - 6 base ratio :: target=5|better=low", r("0", "100"), "6"},
        {"1 - 5 base bands :: >=95:5|>=85:4|<70:0", v("96"), "5"},
        {"1 - 5 base bands :: >=95:5|>=85:4|<70:0", v("94,9999"), "4"},
        {"1 - 5 base bands :: >=95:5|>=85:4|<70:0", v("75"), "0"}, // a hole counts 0
        {"1 - 3 base bands :: >=95:5", v("96"), "3"}, // never above the maximum
        {"1 - 3 bonus count :: each=0.5", v("4"), "2"},
        {"1 - 3 bonus count :: each=0.5", v("40"), "3"},
        {"1 - 3 bonus count :: each=1000000", v("999999999999"), "3"},
        {"1 - 2 penalty penalty :: each=0.5", v("3"), "1,5"},
        {"1 - 2 penalty penalty :: each=0.5", v("9"), "2"}, // the floor
        {"1 - -2 penalty penalty :: each=0.5", v("9"), "2"}, // written as the sources write it
        {"1 - 2 base gate", v("1"), "2"},
        {"1 - 2 base gate", v("0"), "0"},
        {"1 - 0 base gate", v("1"), "0"},
        {"1 - 5 base bands :: >=95:5", Entry::points(pts("3,5")), "3,5"}, // points given directly
        {"1 - 6 base ratio", Entry::points(pts("4,25")), "4,25"},
        {"1 - 6 base manual", v("4"), "0"}, // a measured value says nothing to a manual rule
        {"1 - 5 base bands :: >=95:5", r("96", "100"), "0"},
        {"1 - 6 base ratio", Entry::notApplicable(), "0"},
    }));
    INFO(rule);
    CHECK(pointsFor(rule, entry) == pts(expected));
}

TEST_CASE("Leaves round as the table declares, and not at all where it says so")
{
    const Entry third = Entry::ratio(pts("1"), pts("3"));
    const Entry half = Entry::ratio(pts("3"), pts("32")); // 0,09375
    PlanRules rules;
    rules.decimals = 1;
    CHECK(pointsFor("1 - 10 base ratio", third, {}, rules) == pts("3,3"));
    rules.rounding = Rounding::Up;
    CHECK(pointsFor("1 - 10 base ratio", third, {}, rules) == pts("3,4"));
    rules.decimals = 3;
    rules.rounding = Rounding::HalfEven;
    CHECK(pointsFor("1 - 1 base ratio", half, {}, rules) == pts("0,094"));
    CHECK(pointsFor("1 - 10 base ratio", Entry::ratio(pts("1"), pts("16")), {}, rules)
          == pts("0,625"));
    rules.decimals = 2;
    CHECK(pointsFor("1 - 10 base ratio", Entry::ratio(pts("1"), pts("16")), {}, rules)
          == pts("0,62"));
    rules.roundLeaves = false;
    CHECK(pointsFor("1 - 10 base ratio", third, {}, rules) == pts("3,3333"));
}

TEST_CASE("Peer rules compare with the stored basis of the bloc")
{
    const auto [rule, value, best, sum, count, expected] =
        GENERATE(table<const char*, const char*, const char*, const char*, int, const char*>({
            {"1 - 10 base best_peer", "120", "150", "0", 3, "8"},
            {"1 - 10 base best_peer", "150", "150", "0", 3, "10"},
            {"1 - 10 base best_peer", "180", "150", "0", 3, "10"}, // a stale basis never gives more
            {"1 - 10 base best_peer", "0", "0", "0", 3, "0"},
            {"1 - 10 base best_peer :: better=low", "4", "2", "0", 3, "5"},
            {"1 - 10 base best_peer :: better=low", "0", "0", "0", 3, "10"},
            {"1 - 10 base best_peer :: better=low", "0", "2", "0", 3, "10"},
            {"1 - 10 base best_peer :: better=low", "4", "0", "0", 3, "0"},
            {"1 - 10 base peer_average", "30", "0", "120", 3, "7,5"}, // mean 40
            {"1 - 10 base peer_average", "50", "0", "120", 3, "10"},
            {"1 - 10 base peer_average", "10", "0", "100", 3, "3"}, // mean 33,33…, rounded once
            {"1 - 10 base peer_average :: better=low", "80", "0", "120", 3, "5"},
            {"1 - 10 base peer_average :: better=low", "0", "0", "120", 3, "10"},
        }));
    INFO(rule << " value " << value);
    PeerBasis basis;
    basis.best = pts(best);
    basis.sum = pts(sum);
    basis.count = count;
    CHECK(pointsFor(rule, Entry::value(pts(value)), withBasis(basis)) == pts(expected));
}

TEST_CASE("A figure far above the mean of many units is full marks, not an error")
{
    const auto one = test::table("1 - 10 base peer_average");
    PeerBasis basis;
    basis.criterion = {1};
    basis.count = 2000;
    basis.sum = Points::whole(1'000'000'000'001);
    const std::vector<Score> scores{
        {{1}, {1}, Entry::Kind::Value, Points::whole(999'999'999'999), {}}};
    const auto evaluation = evaluate(one, scores, {}, withBasis(basis));
    REQUIRE(evaluation);
    CHECK(evaluation->result.total == Points::whole(10));
}

TEST_CASE("A peer rule without its basis counts 0 and says so")
{
    const auto one = test::table("1 - 10 base best_peer");
    const auto evaluation = evaluated(one, "1=120");
    CHECK(at(one, evaluation, "1").state == State::NoBasis);
    CHECK(evaluation.result.total == Points{});
    CHECK(evaluation.result.hasTotal);
}

TEST_CASE("Base, bonus and penalty make the total, each within its cap")
{
    const auto whole = test::table(R"(
        I - 100 base sum
        1.1 I 60 base manual
        1.2 I 40 base manual
        T - 8 bonus sum :: cap=8
        T.1 T 5 bonus manual
        T.2 T 5 bonus manual
        P - 3 penalty sum :: cap=3
        P.1 P 2 penalty penalty :: each=0.5
        P.2 P 2 penalty manual)");
    const auto [entries, base, bonus, penalty, total] =
        GENERATE(table<const char*, const char*, const char*, const char*, const char*>({
            {"1.1=60;1.2=40", "100", "0", "0", "100"},
            {"1.1=60;1.2=40;T.1=5;T.2=5", "100", "8", "0", "108"},
            {"1.1=60;1.2=40;T.1=5;P.1=3", "100", "5", "1,5", "103,5"},
            {"1.1=60;1.2=40;P.1=9;P.2=2", "100", "0", "3", "97"},
            {"1.1=1;P.1=9;P.2=2", "1", "0", "3", "0"}, // never below 0
            {"1.1=0;1.2=0", "0", "0", "0", "0"},
        }));
    INFO(entries);
    const auto result = evaluated(whole, entries).result;
    CHECK(result.base == pts(base));
    CHECK(result.bonus == pts(bonus));
    CHECK(result.penalty == pts(penalty));
    CHECK(result.total == pts(total));
    CHECK(Points{result.exactFloor} == pts(total));
    CHECK_FALSE(result.aboveFloor);
    CHECK(result.standards.size() == 3);
}

TEST_CASE("A bonus or penalty inside a base group stays outside that group's points")
{
    const auto mixed = test::table(R"(
        I - 10 base sum
        1.1 I 10 base manual
        1.2 I 2 bonus manual
        1.3 I 3 penalty manual)");
    const auto evaluation = evaluated(mixed, "1.1=9;1.2=2;1.3=1");
    CHECK(evaluation.result.standards == std::vector<Points>{pts("9")});
    CHECK(evaluation.result.bonus == pts("2"));
    CHECK(evaluation.result.penalty == pts("1"));
    CHECK(evaluation.result.total == pts("10"));
    CHECK(mixed.maximum(CriterionType::Base) == pts("10"));
}

TEST_CASE("Rescaling at the table decides grades by the exact fraction")
{
    const auto sheet = test::table(kBlocThree);
    const auto [entries, total, floor,
                above] = GENERATE(table<const char*, const char*, const char*, bool>({
        {"1.1=57,75;1.2=4;2.1=KAD", "95", "95", false}, // 61,75 of 65
        {"1.1=57,74;1.2=4;2.1=KAD", "94,9846", "94,9846", true}, // 61,74 of 65
        {"1.1=55;1.2=4;2.1=KAD", "90,7692", "90,7692", true}, // 59 of 65
        {"1.1=61;1.2=4;2.1=KAD", "100", "100", false},
        {"1.1=61;1.2=4;2.1=KAD;T.1=5;T.2=5", "108", "108", false}, // bonus is not rescaled
        {"1.1=55;1.2=4;2.1=KAD;T.1=1", "91,7692", "91,7692", true},
        {"1.1=55;1.2=4;2.1=35", "94", "94", false}, // nothing to rescale
        {"1.1=1;1.2=4;2.1=KAD", "7,6923", "7,6923", true}, // 7,692307…
        {"1.1=2;1.2=4;2.1=KAD", "9,2308", "9,2307", true}, // 9,230769… ranks rounded, grades exact
    }));
    INFO(entries);
    const auto result = evaluated(sheet, entries).result;
    CHECK(result.total == pts(total));
    CHECK(Points{result.exactFloor} == pts(floor));
    CHECK(result.aboveFloor == above);
    CHECK(result.hasTotal);
}

TEST_CASE("A unit with 59 of 65 applicable points has 90,77 by table and 84 by group")
{
    const auto build = [](const char* policy) {
        return test::table(text(R"(
            I - 0 base sum %1
            1.1 I 25 base manual
            II - 0 base sum %1
            2.1 II 10 base manual
            2.2 II 25 base manual
            III - 0 base sum %1
            3.1 III 22 base manual
            IV - 0 base sum %1
            4.1 IV 8 base manual
            4.2 IV 10 base manual)")
                               .arg(text(policy))
                               .toUtf8()
                               .constData());
    };
    const char* const entries = "1.1=25;2.1=6;2.2=KAD;3.1=20;4.1=8;4.2=KAD";
    const auto byTable = evaluated(build(""), entries).result;
    CHECK(byTable.total == pts("90,7692"));
    CHECK(byTable.total.toString() == QStringLiteral("90,77"));
    CHECK(byTable.applicable == pts("65"));

    // 25 + 6 × 35 ÷ 10 + 20 + 8 × 18 ÷ 8
    const auto groups = build("na:rescale");
    const auto byGroup = evaluated(groups, entries);
    CHECK(at(groups, byGroup, "II").points == pts("21"));
    CHECK(at(groups, byGroup, "II").rescaled);
    CHECK_FALSE(at(groups, byGroup, "I").rescaled);
    CHECK(byGroup.result.total == pts("84"));
    CHECK(byGroup.result.applicable == pts("65"));
}

TEST_CASE("Each policy does to a not-applicable criterion what it says, wherever it is declared")
{
    // %1 at the table, %2 at the group II, %3 at the criterion 2.3
    const auto [tablePolicy, group, leaf, two, total, applicable] =
        GENERATE(table<NaPolicy, const char*, const char*, const char*, const char*, const char*>({
            {NaPolicy::Rescale, "", "", "12", "85,2632", "95"}, // (69 + 12) × 100 ÷ 95
            {NaPolicy::Full, "", "", "17", "86", "100"},
            {NaPolicy::Zero, "", "", "12", "81", "100"},
            {NaPolicy::Percent, "", "", "12", "85,2632", "95"},
            {NaPolicy::Redistribute, "", "", "16", "85", "100"}, // 10 + 5 become 13,33 + 6,67
            {NaPolicy::Zero, "na:rescale", "", "16", "85", "95"}, // 12 × 20 ÷ 15
            {NaPolicy::Zero, "na:full", "", "17", "86", "100"},
            {NaPolicy::Rescale, "na:zero", "", "12", "81", "100"},
            {NaPolicy::Zero, "na:redistribute", "", "16", "85", "100"},
            {NaPolicy::Zero, "", "na:rescale", "16", "85", "95"}, // its own group settles
            {NaPolicy::Zero, "", "na:full", "17", "86", "100"},
            {NaPolicy::Rescale, "na:rescale", "na:zero", "12", "81", "100"},
            {NaPolicy::Rescale, "na:full", "na:redistribute", "16", "85", "100"},
            {NaPolicy::Inherit, "", "", "12", "85,2632",
             "95"}, // a table that says nothing rescales
        }));
    const auto tree = text(R"(
        I - 0 base sum
        1.1 I 80 base manual
        II - 0 base sum %1
        2.1 II 10 base manual
        2.2 II 5 base manual
        2.3 II 5 base manual %2)")
                          .arg(text(group), text(leaf));
    const auto built = test::table(tree.toUtf8().constData(), rulesWith(tablePolicy));
    const auto evaluation = evaluated(built, "1.1=69;2.1=8;2.2=4;2.3=KAD");
    INFO(tree.toStdString());
    CHECK(at(built, evaluation, "II").points == pts(two));
    CHECK(evaluation.result.total == pts(total));
    CHECK(evaluation.result.applicable == pts(applicable));
    CHECK(at(built, evaluation, "2.3").state == State::NotApplicable);
}

TEST_CASE(
    "Percent counts on a scale of 100 for every unit, not only where something is not applicable")
{
    const auto big = test::table("I - 0 base sum\n1.1 I 300 base manual\n1.2 I 700 base manual",
                                 rulesWith(NaPolicy::Percent));
    CHECK(big.maximum(CriterionType::Base) == pts("100"));
    CHECK(evaluated(big, "1.1=150;1.2=700").result.total == pts("85"));
    CHECK(evaluated(big, "1.1=150;1.2=KAD").result.total == pts("50"));
    const auto group =
        test::table("I - 0 base sum na:percent\n1.1 I 4 base manual\n1.2 I 6 base manual");
    CHECK(evaluated(group, "1.1=2;1.2=6").result.total == pts("80"));
    CHECK(evaluated(group, "1.1=2;1.2=KAD").result.total == pts("50"));
}

TEST_CASE(
    "Redistribution keeps the group's sum, by largest remainder, and scales points given by hand")
{
    const auto built = test::table(R"(
        I - 16 base sum na:redistribute
        1.1 I 4 base manual
        1.2 I 4 base ratio
        1.3 I 4 base choice :: 4:có|2:một nửa|0:không
        1.4 I 4 base gate)");
    const auto evaluation = evaluated(built, "1.1=3;1.2=1/2;1.3=2;1.4=KAD");
    CHECK(at(built, evaluation, "1.1").maximum
          == pts("5,34")); // 4 ÷ 3 = 1,3333 each, one step left over
    CHECK(at(built, evaluation, "1.2").maximum == pts("5,33"));
    CHECK(at(built, evaluation, "1.3").maximum == pts("5,33"));
    CHECK(at(built, evaluation, "1.4").maximum == Points{});
    CHECK(at(built, evaluation, "I").maximum == pts("16"));
    CHECK(at(built, evaluation, "1.1").points == pts("4,01")); // 3 × 5,34 ÷ 4 = 4,005
    CHECK(at(built, evaluation, "1.2").points == pts("2,67")); // 5,33 ÷ 2 = 2,665
    CHECK(at(built, evaluation, "1.3").points == pts("2,67"));
    CHECK(evaluation.result.applicable == pts("16"));

    const auto whole = test::table("1 - 3 base manual\n2 - 7 base manual\n3 - 4 base manual",
                                   rulesWith(NaPolicy::Redistribute, 0));
    const auto uneven = evaluated(whole, "1=3;2=7;3=KAD");
    CHECK(at(whole, uneven, "1").maximum == pts("4")); // 3 + 1,2
    CHECK(at(whole, uneven, "2").maximum == pts("10")); // 7 + 2,8: the larger remainder

    const auto alone = evaluated(built, "1.1=KAD;1.2=KAD;1.3=KAD;1.4=có");
    CHECK(alone.result.total == pts("16"));
}

TEST_CASE("What cannot be redistributed leaves the denominator of the group")
{
    const auto built = test::table(R"(
        I - 0 base sum na:redistribute
        1.1 I 5 base manual
        A I 0 base sum
        a.1 A 5 base manual
        II - 0 base sum
        2.1 II 10 base manual)");
    CHECK(evaluated(built, "1.1=KAD;a.1=4;2.1=10").result.total == pts("18")); // 4 × 10 ÷ 5 + 10
}

TEST_CASE("A group none of whose criteria apply leaves its parent's denominator")
{
    const char* const tree = R"(
        I - 0 base sum
        A I 0 base sum na:rescale
        a.1 A 10 base manual
        a.2 A 10 base manual
        B I 0 base sum
        b.1 B 20 base manual
        II - 0 base sum
        2.1 II 60 base manual)";
    const auto built = test::table(tree);
    const auto evaluation = evaluated(built, "a.1=KAD;a.2=KAD;b.1=10;2.1=60");
    CHECK(at(built, evaluation, "A").state == State::NotApplicable);
    CHECK(at(built, evaluation, "A").applicable == Points{});
    CHECK(evaluation.result.total == pts("87,5")); // 70 × 100 ÷ 80
    CHECK(evaluation.result.applicable == pts("80"));

    const auto zero = test::table(tree, rulesWith(NaPolicy::Zero));
    CHECK(evaluated(zero, "a.1=KAD;a.2=KAD;b.1=10;2.1=60").result.total == pts("70"));
    const auto full = test::table(tree, rulesWith(NaPolicy::Full));
    CHECK(evaluated(full, "a.1=KAD;a.2=KAD;b.1=10;2.1=60").result.total == pts("90"));
}

TEST_CASE("A sheet on which nothing applies or nothing is entered has no total")
{
    const auto sheet = test::table(kBlocThree);
    const auto [entries, filled, missing] = GENERATE(table<const char*, int, int>({
        {"", 0, 5},
        {"1.1=KAD;1.2=KAD;2.1=KAD", 3, 2},
        {"1.1=KAD;1.2=KAD;2.1=KAD;T.1=5", 4, 1},
        {"T.1=5", 1, 4},
    }));
    INFO(entries);
    const auto result = evaluated(sheet, entries).result;
    CHECK_FALSE(result.hasTotal);
    CHECK(result.total == Points{});
    CHECK(result.filled == filled);
    CHECK(result.missing == missing);
}

TEST_CASE("Not applicable is not zero, and neither is a missing entry")
{
    const auto sheet = test::table(kBlocThree);
    CHECK(evaluated(sheet, "1.1=61;1.2=4;2.1=0").result.total == pts("65"));
    CHECK(evaluated(sheet, "1.1=61;1.2=4").result.total == pts("65")); // missing counts 0
    CHECK(evaluated(sheet, "1.1=61;1.2=4").result.missing == 3);
    CHECK(evaluated(sheet, "1.1=61;1.2=4;2.1=KAD").result.total == pts("100"));
}

TEST_CASE("A bonus that is not applicable counts 0 and changes no denominator")
{
    const auto sheet = test::table(kBlocThree, rulesWith(NaPolicy::Full));
    const auto evaluation = evaluated(sheet, "1.1=61;1.2=4;2.1=35;T.1=KAD;T.2=3");
    CHECK(evaluation.result.total == pts("103"));
    CHECK(evaluation.result.applicable == pts("100"));
    CHECK(at(sheet, evaluation, "T").maximum == pts("8"));
}

TEST_CASE("A cap of a group applies after its own rescaling")
{
    const auto built = test::table(R"(
        I - 0 base sum na:rescale :: cap=8
        1.1 I 6 base manual
        1.2 I 6 base manual
        II - 0 base sum
        2.1 II 12 base manual)");
    const auto evaluation = evaluated(built, "1.1=5;1.2=KAD;2.1=12");
    CHECK(at(built, evaluation, "I").uncapped == pts("10")); // 5 × 12 ÷ 6
    CHECK(at(built, evaluation, "I").points == pts("8"));
    CHECK(at(built, evaluation, "I").maximum == pts("8"));
    CHECK(evaluation.result.total == pts("20"));
    CHECK(built.maximum(CriterionType::Base) == pts("20"));
    CHECK(evaluated(built, "1.1=5;1.2=5;2.1=12").result.applicable == pts("20"));
}

TEST_CASE("A zero denominator is not applicable or counts as missing, as declared")
{
    const auto built = test::table(R"(
        1 - 20 base ratio :: zero=na
        2 - 20 base ratio :: zero=error
        3 - 60 base manual)");
    const auto evaluation =
        evaluated(built,
                  {score(built, "1", Entry::ratio({}, {})), score(built, "2", Entry::ratio({}, {})),
                   score(built, "3", Entry::points(pts("60")))});
    CHECK(at(built, evaluation, "1").state == State::NotApplicable);
    CHECK(at(built, evaluation, "2").state == State::Empty);
    CHECK(evaluation.result.total == pts("75")); // 60 of 80
    CHECK(evaluation.result.missing == 1);
}

TEST_CASE("A gate that is not met makes its group, or the criteria it names, 0")
{
    const auto built = test::table(R"(
        I - 0 base sum
        1.0 I 0 base gate
        1.1 I 10 base manual
        A I 0 base sum
        a.1 A 5 base manual
        1.2 I 2 penalty manual
        II - 0 base sum
        2.0 II 1 base gate :: blocks=2.2,III
        2.1 II 10 base manual
        2.2 II 10 base manual
        III - 0 base sum
        3.1 III 10 base manual)");
    const auto [gates, total] = GENERATE(table<const char*, const char*>({
        {"1.0=có;2.0=có", "42"}, // 10 + 5 + 1 + 10 + 8 + 10 − 2
        {"1.0=không;2.0=có", "27"}, // the penalty stays
        {"1.0=có;2.0=không", "23"},
        {"1.0=không;2.0=không", "8"},
        {"", "41"}, // an unanswered gate is missing and blocks nothing
        {"1.0=KAD;2.0=KAD", "41,9556"}, // 43 × 46 ÷ 45 − 2
    }));
    INFO(gates);
    const QString entries = text(gates) + QStringLiteral(";1.1=10;a.1=5;1.2=2;2.1=10;2.2=8;3.1=10");
    const auto evaluation = evaluated(built, entries.toUtf8().constData());
    CHECK(evaluation.result.total == pts(total));
    if (text(gates).contains(QStringLiteral("1.0=không"))) {
        CHECK(at(built, evaluation, "a.1").state == State::Blocked);
        CHECK(at(built, evaluation, "I").state == State::Blocked);
        CHECK(at(built, evaluation, "1.0").state == State::Scored);
        CHECK(at(built, evaluation, "1.2").state == State::Scored);
    }
}

TEST_CASE("A mean of ratings is weighted, and a rating that is not applicable leaves both sums")
{
    const auto built = test::table(R"(
        I - 10 base weighted_mean :: scale=5
        1.1 I 0 base rating :: weight=2
        1.2 I 0 base rating
        1.3 I 0 base rating
        2 - 10 base manual)");
    const auto [entries, points, total] = GENERATE(table<const char*, const char*, const char*>({
        {"1.1=4;1.2=3;1.3=5;2=10", "8", "18"}, // (8 + 3 + 5) ÷ 4 ÷ 5 × 10
        {"1.1=4;1.2=3;1.3=KAD;2=10", "7,33", "17,33"}, // 11 ÷ 3 ÷ 5 × 10
        {"1.1=4;1.2=3;2=10", "5,5", "15,5"}, // a missing rating counts 0
        {"1.1=KAD;1.2=KAD;1.3=KAD;2=9", "0", "18"}, // 9 of 10, rescaled to 20
    }));
    INFO(entries);
    const auto evaluation = evaluated(built, entries);
    CHECK(at(built, evaluation, "I").points == pts(points));
    CHECK(evaluation.result.total == pts(total));
    CHECK(at(built, evaluation, "1.1").maximum == pts("5"));
}

TEST_CASE("A kind of unit may have a maximum of its own")
{
    const auto rowsOf = [] {
        auto result = rows("1 - 10 base ratio\n2 - 90 base manual");
        result[0].maximaByKind = QStringLiteral("bệnh viện=8|trung tâm y tế=6");
        return result;
    };
    const auto built = ScoreTable::build(rowsOf(), {}).value();
    const auto scores = std::vector{score(built, "1", Entry::ratio(pts("1"), pts("2"))),
                                    score(built, "2", Entry::points(pts("90")))};
    const auto [kind, total] = GENERATE(table<const char*, const char*>({
        {"", "95"},
        {"Bệnh viện", "94"},
        {"trung tâm y tế", "93"},
        {"chi cục", "95"},
    }));
    SheetContext context;
    context.unitKind = text(kind);
    CHECK(evaluated(built, scores, {}, context).result.total == pts(total));
}

TEST_CASE("Conditions of grades are checked on the criteria that apply")
{
    using Kind = GradeCondition::Kind;
    const auto built = test::table(R"(
        1 - 10 base manual
        2 - 10 base manual
        G - 0 base gate
        T - 5 bonus manual)");
    const auto condition = [&](int seq, Kind kind, const char* share = "0",
                               const char* code = "1") {
        GradeCondition result;
        result.seq = seq;
        result.kind = kind;
        result.share = pts(share);
        result.criterion = built.node(built.indexOf(text(code))).criterion.id;
        return result;
    };
    const std::vector<GradeCondition> conditions{
        condition(0, Kind::NoZero), condition(1, Kind::EachShare, "85"),
        condition(2, Kind::CriterionShare, "90", "2"),
        condition(3, Kind::CriterionShare, "100", "G"), condition(5, Kind::SelfScored)};
    const auto [entries, selfScored, failed] = GENERATE(table<const char*, bool, qint64>({
        {"1=10;2=10;G=có", true, 0b000000},
        {"1=8,5;2=9;G=có", true, 0b000000}, // exactly at the share
        {"1=8,49;2=9;G=có", true, 0b000010},
        {"1=0;2=10;G=có", true, 0b000011},
        {"2=10;G=có", true, 0b000011}, // missing is at zero points
        {"1=KAD;2=10;G=có", true, 0b000000},
        {"1=10;2=8,9;G=có", true, 0b000100},
        {"1=10;2=10;G=không", true, 0b001000},
        {"1=10;2=10", true, 0b001000},
        {"1=10;2=10;G=có", false, 0b100000},
        {"1=10;2=10;G=có;T=0", true, 0b000000}, // bonus is nobody's duty
    }));
    INFO(entries);
    SheetContext context;
    context.selfScored = selfScored;
    CHECK(evaluated(built, typed(built, entries), conditions, context).result.failedConditions
          == failed);
}

TEST_CASE("Entries of unknown criteria and of groups are ignored")
{
    const auto built = test::table("I - 0 base sum\n1.1 I 10 base manual");
    std::vector<Score> scores = typed(built, "1.1=7");
    scores.push_back(score(built, "I", Entry::points(pts("9"))));
    scores.push_back({{1}, {4711}, Entry::Kind::Points, pts("5"), {}});
    CHECK(evaluated(built, scores).result == evaluated(built, "1.1=7").result);
}

TEST_CASE("Empty groups, empty tables and informational criteria do no harm")
{
    CHECK_FALSE(evaluated(ScoreTable{}, std::vector<Score>{}).result.hasTotal);
    const auto built =
        test::table("I - 0 base sum\nII - 0 base sum\n2.1 II 0 base manual\n2.2 II 10 base manual");
    CHECK(evaluated(built, "2.1=0;2.2=10").result.total == pts("10"));
    CHECK(evaluated(built, "2.1=KAD;2.2=10").result.total == pts("10"));
    CHECK(evaluated(built, "2.1=0;2.2=KAD").result.total == Points{});
}

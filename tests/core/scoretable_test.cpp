// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/scoretable.h"
#include "tests/core/scoringdata.h"

#include <algorithm>
#include <random>

using namespace thidua;
using namespace thidua::test;

namespace {

constexpr const char* kTable = R"(
    I - 25 base sum
    1.2 I 10 base manual
    1.10 I 10 base manual
    A I 0 base sum na:rescale
    a.1 A 5 base manual na:full
    a.2 A 5 base ratio
    T - 8 bonus sum :: cap=8
    T.1 T 5 bonus manual
    T.2 T 5 bonus manual)";

QString codes(const ScoreTable& table)
{
    QStringList result;
    for (const TableNode& node : table.nodes())
        result << node.criterion.code;
    return result.join(u' ');
}

} // namespace

TEST_CASE("A table is a tree in reading order, whatever the order of its rows")
{
    auto shuffled = rows(kTable);
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
    const auto built = ScoreTable::build(shuffled, {}).value();
    CHECK(codes(built) == QStringLiteral("I 1.2 1.10 A a.1 a.2 T T.1 T.2"));
    CHECK(built.node(4).parent == 3);
    CHECK(built.node(4).depth == 2);
    CHECK(built.node(7).top == 1);
    CHECK(built.node(0).children == std::vector<int>{1, 2, 3});
    CHECK(built.node(3).end == 6);
    CHECK(built.standards() == std::vector<int>{0, 6});
    CHECK(built.leafCount() == 6);
    CHECK(built.indexOf(QStringLiteral("T.1")) == 7);
    CHECK(built.indexOf(QStringLiteral(" t.1 ")) == 7);
    CHECK(built.indexOf(QStringLiteral("T.9")) == -1);
    CHECK(built.indexOf(CriterionId{999}) == -1);
}

TEST_CASE("Rows with the same sequence stand in the order of their codes")
{
    auto same = rows("1.10 - 1 base manual\n1.2 - 1 base manual\n1.9 - 1 base manual");
    for (Criterion& row : same)
        row.seq = 0;
    CHECK(codes(ScoreTable::build(same, {}).value()) == QStringLiteral("1.2 1.9 1.10"));
}

TEST_CASE("The policy for what is not applicable comes from the nearest that declares one")
{
    const auto built = test::table(kTable, rulesWith(NaPolicy::Zero));
    const auto [code, policy, level] = GENERATE(table<const char*, NaPolicy, int>({
        {"1.2", NaPolicy::Zero, -1},
        {"a.1", NaPolicy::Full, 3},
        {"a.2", NaPolicy::Rescale, 3},
        {"A", NaPolicy::Rescale, 3},
        {"T.1", NaPolicy::Zero, -1},
    }));
    const TableNode& node = built.node(built.indexOf(text(code)));
    CHECK(node.naPolicy == policy);
    CHECK(node.naLevel == level);
}

TEST_CASE("What cannot be evaluated at all is refused by name")
{
    const auto [lines, named] = GENERATE(table<const char*, const char*>({
        {"1 - 5 base manual\n1 - 5 base manual", "1"},
        {"a - 5 base manual\nA - 5 base manual", "A"},
        {"1.1 X 5 base manual", "1.1"},
        {"1 - 5 base manual\n1.1 1 5 base manual", "1"},
        {"1 - 5 base manual :: step=abc", "abc"},
        {"1 - 5 base rating", "1"},
        {"1 - 5 base weighted_mean\n1.1 1 5 base manual", "1.1"},
        {"1 - 2000000 base manual", "1"},
        {"1 - 5 base manual kinds:viện=x", "viện=x"},
        {"1 - 5 base manual kinds:viện", "viện"},
    }));
    INFO(lines);
    const auto built = ScoreTable::build(rows(lines), {});
    REQUIRE_FALSE(built);
    CHECK(built.error().message.contains(text(named)));
}

TEST_CASE("A cycle is refused")
{
    auto looped = rows("1 - 0 base sum\n2 1 0 base sum\n3 - 5 base manual");
    looped[0].parent = looped[1].id;
    const auto built = ScoreTable::build(looped, {});
    REQUIRE_FALSE(built);
    CHECK(built.error().message.startsWith(u'1'));
    auto blank = rows("1 - 5 base manual");
    blank[0].code = QStringLiteral(" ");
    CHECK_FALSE(ScoreTable::build(blank, {}));
}

TEST_CASE("A chain of rows is a table as long as it has no more levels than a table may have")
{
    const auto [levels, fits] = GENERATE(table<int, bool>(
        {{ScoreTable::kDeepest, true}, {ScoreTable::kDeepest + 1, false}, {20'000, false}}));
    CAPTURE(levels);
    std::vector<Criterion> chain(static_cast<size_t>(levels));
    for (size_t i = 0; i < chain.size(); ++i) {
        chain[i].id = CriterionId{static_cast<qint64>(i) + 1};
        chain[i].parent = CriterionId{static_cast<qint64>(i)};
        chain[i].code = QStringLiteral("n%1").arg(i + 1);
        chain[i].maximum = pts("5");
        chain[i].rule = i + 1 < chain.size() ? RuleKind::Sum : RuleKind::Manual;
    }
    const auto built = ScoreTable::build(chain, {});
    REQUIRE(built.has_value() == fits);
    if (!fits)
        CHECK(built.error().message.startsWith(QStringLiteral("n13: ")));
}

TEST_CASE("Maxima add up, with caps and kinds of unit")
{
    const auto built = test::table(R"(
        I - 0 base sum
        1.1 I 10 base manual kinds:viện=8
        1.2 I 5 base manual
        T - 0 bonus sum :: cap=8
        T.1 T 5 bonus manual kinds:viện=1
        T.2 T 5 bonus manual
        P - -3 penalty penalty)");
    CHECK(built.maximum(CriterionType::Base) == pts("15"));
    CHECK(built.maximum(CriterionType::Bonus) == pts("8"));
    CHECK(built.maximum(CriterionType::Penalty) == pts("3"));
    CHECK(built.maximumFor(built.indexOf(QStringLiteral("I")), QStringLiteral("Viện"))
          == pts("13"));
    CHECK(built.maximumFor(built.indexOf(QStringLiteral("T")), QStringLiteral("viện")) == pts("6"));
    CHECK(built.maximumFor(built.indexOf(QStringLiteral("1.1")), QStringLiteral("trạm"))
          == pts("10"));
}

TEST_CASE("A bloc is scored by the branches that are not another bloc's")
{
    const auto built = test::table(R"(
        I - 0 base sum
        1.1 I 10 base manual
        A I 0 base sum bloc:1
        a.1 A 5 base manual
        B I 0 base sum bloc:2
        b.1 B 5 base manual)");
    CHECK(codes(built.forBloc({1})) == QStringLiteral("I 1.1 A a.1"));
    CHECK(codes(built.forBloc({2})) == QStringLiteral("I 1.1 B b.1"));
    CHECK(codes(built.forBloc({3})) == QStringLiteral("I 1.1"));
    CHECK(built.forBloc({1}).maximum(CriterionType::Base) == pts("15"));
}

TEST_CASE("A criterion is meant for the kinds of unit it or a group above it names")
{
    auto withKinds =
        rows("I - 0 base sum\n1.1 I 5 base manual\nII - 0 base sum\n2.1 II 5 base manual");
    withKinds[1].appliesTo = QStringLiteral("Bệnh viện|trung tâm y tế");
    withKinds[2].appliesTo = QStringLiteral("chi cục");
    const auto built = ScoreTable::build(withKinds, {}).value();
    CHECK(built.appliesTo(1, QStringLiteral("bệnh viện")));
    CHECK(built.appliesTo(
        1, QStringLiteral("Trung tâm Y tế").normalized(QString::NormalizationForm_D)));
    CHECK_FALSE(built.appliesTo(1, QStringLiteral("chi cục")));
    CHECK_FALSE(built.appliesTo(3, QStringLiteral("bệnh viện")));
    CHECK(built.appliesTo(0, QString()));
}

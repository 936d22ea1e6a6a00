// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/evaluate.h"
#include "tests/core/scoringdata.h"

#include <algorithm>
#include <random>

using namespace thidua;
using namespace thidua::test;

namespace {

/// Random tables and sheets; the same seed gives the same ones.
class Generator {
public:
    explicit Generator(unsigned seed) : m_random(seed) { }

    ScoreTable table()
    {
        m_rows.clear();
        const int standards = below(4) + 1;
        for (int i = 0; i < standards; ++i)
            group({}, CriterionType::Base, 0);
        if (below(2))
            group({}, CriterionType::Bonus, 1);
        if (below(2))
            group({}, CriterionType::Penalty, 1);
        PlanRules rules;
        rules.decimals = below(5);
        rules.roundLeaves = below(4) != 0;
        rules.rounding = static_cast<Rounding>(below(4));
        rules.naPolicy = policy(0);
        auto built = ScoreTable::build(m_rows, rules);
        REQUIRE(built);
        return *built;
    }

    std::vector<Score> sheet(const ScoreTable& table)
    {
        std::vector<Score> scores;
        for (const TableNode& node : table.nodes()) {
            if (!node.isLeaf() || below(6) == 0)
                continue;
            Entry entry = Entry::points(Points{below(static_cast<int>(node.maximum.raw) + 1)});
            if (below(5) == 0)
                entry = Entry::notApplicable();
            else if (takesRatio(node.criterion.rule))
                entry = Entry::ratio(Points::whole(below(50)), Points::whole(below(50)));
            else if (takesValue(node.criterion.rule))
                entry = Entry::value(Points::whole(below(4)));
            scores.push_back({{1}, node.criterion.id, entry.kind, entry.amount, entry.denominator});
        }
        return scores;
    }

    void shuffle(std::vector<Score>& scores)
    {
        std::shuffle(scores.begin(), scores.end(), m_random);
    }
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }

private:
    NaPolicy policy(int inheritChance)
    {
        return below(10) < inheritChance ? NaPolicy::Inherit : static_cast<NaPolicy>(1 + below(5));
    }

    Criterion& add(CriterionId parent, CriterionType type)
    {
        Criterion row;
        row.id = {static_cast<qint64>(m_rows.size()) + 1};
        row.seq = static_cast<int>(m_rows.size());
        row.code = QString::number(row.id.value);
        row.parent = parent;
        row.type = type;
        row.naPolicy = policy(7);
        row.maximum = Points{(below(20) + 1) * 5'000};
        m_rows.push_back(row);
        return m_rows.back();
    }

    void group(CriterionId parent, CriterionType type, int depth)
    {
        Criterion& row = add(parent, type);
        if (below(5) == 0)
            row.ruleArgs = QStringLiteral("cap=%1").arg(below(15) + 1);
        const CriterionId id = row.id;
        const int children = below(5) + 1;
        for (int i = 0; i < children; ++i) {
            if (depth < 2 && below(4) == 0)
                group(id, type, depth + 1);
            else
                leaf(id, type);
        }
    }

    void leaf(CriterionId parent, CriterionType type)
    {
        Criterion& row = add(parent, type);
        const RuleKind kinds[] = {RuleKind::Manual, RuleKind::Ratio, RuleKind::Count,
                                  RuleKind::Gate, RuleKind::Manual};
        row.rule = type == CriterionType::Penalty ? RuleKind::Penalty : kinds[below(5)];
    }

    std::mt19937 m_random;
    std::vector<Criterion> m_rows;
};

Points sumOf(const ScoreTable& table, const Evaluation& evaluation, CriterionType type)
{
    Points sum;
    for (int i = 0; i < table.size(); ++i) {
        if (table.node(i).type() == type && table.isTypeRoot(i))
            sum += evaluation.nodes[static_cast<size_t>(i)].points;
    }
    return sum;
}

} // namespace

TEST_CASE("The order of entries never matters")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Generator generator(seed);
        const ScoreTable built = generator.table();
        auto scores = generator.sheet(built);
        const Evaluation first = evaluated(built, scores);
        generator.shuffle(scores);
        const Evaluation second = evaluated(built, scores);
        INFO("seed " << seed);
        REQUIRE(first.result == second.result);
        REQUIRE(first.nodes == second.nodes);
    }
}

TEST_CASE("The total is the sum of its parts, and never negative")
{
    int withTotal = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Generator generator(seed);
        const ScoreTable built = generator.table();
        const Evaluation evaluation = evaluated(built, generator.sheet(built));
        const SheetResult& result = evaluation.result;
        INFO("seed " << seed);
        REQUIRE(result.bonus == sumOf(built, evaluation, CriterionType::Bonus));
        REQUIRE(result.penalty == sumOf(built, evaluation, CriterionType::Penalty));
        REQUIRE(result.filled + result.missing == built.leafCount());
        REQUIRE(result.base >= Points{});
        REQUIRE(result.base <= built.maximum(CriterionType::Base));
        if (!result.hasTotal)
            continue;
        ++withTotal;
        REQUIRE(result.total == std::max(result.base + result.bonus - result.penalty, Points{}));
        // Nodes round once each, so the exact total is at most half a unit a node away.
        REQUIRE(std::abs(result.total.raw - result.exactFloor) <= built.size());
        for (int i = 0; i < built.size(); ++i) {
            const NodeOutcome& outcome = evaluation.nodes[static_cast<size_t>(i)];
            REQUIRE(outcome.points >= Points{});
            REQUIRE(outcome.points <= outcome.maximum);
            REQUIRE(outcome.applicable <= std::max(outcome.maximum, outcome.applicable));
        }
    }
    CHECK(withTotal > 200);
}

TEST_CASE("Without rescaling a group is the sum of its children up to its cap")
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Generator generator(seed);
        const ScoreTable built = generator.table();
        const Evaluation evaluation = evaluated(built, generator.sheet(built));
        for (int i = 0; i < built.size(); ++i) {
            const TableNode& node = built.node(i);
            const NodeOutcome& outcome = evaluation.nodes[static_cast<size_t>(i)];
            if (node.isLeaf() || outcome.rescaled
                || outcome.state == NodeOutcome::State::NotApplicable)
                continue;
            Points sum;
            for (const int child : node.children)
                sum += evaluation.nodes[static_cast<size_t>(child)].points;
            INFO("seed " << seed << " node " << i);
            REQUIRE(outcome.uncapped == sum);
            REQUIRE(outcome.points
                    == std::min(sum, std::get<SumRule>(node.rule).cap.value_or(sum)));
        }
    }
}

TEST_CASE("More points on one criterion never lower a total")
{
    int raised = 0;
    for (unsigned seed = 1; seed <= 300; ++seed) {
        Generator generator(seed);
        const ScoreTable built = generator.table();
        auto scores = generator.sheet(built);
        const SheetResult before = evaluated(built, scores).result;
        for (Score& one : scores) {
            const TableNode& node = built.node(built.indexOf(one.criterion));
            const bool more =
                one.kind == Entry::Kind::Points && node.type() != CriterionType::Penalty;
            if (!more || one.amount >= node.maximum)
                continue;
            const Points own = one.amount;
            one.amount += Points{1 + generator.below(static_cast<int>((node.maximum - own).raw))};
            const SheetResult after = evaluated(built, scores).result;
            one.amount = own;
            INFO("seed " << seed << " criterion " << node.criterion.code.toStdString());
            REQUIRE(after.total >= before.total);
            REQUIRE(after.exactFloor >= before.exactFloor);
            raised += after.total > before.total;
        }
    }
    CHECK(raised > 200);
}

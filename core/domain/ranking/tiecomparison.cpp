// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/tiecomparison.h"

#include <algorithm>

namespace thidua {

namespace {

using Figures = std::vector<std::optional<Points>>;

Figures figuresAt(std::span<const Evaluation> evaluations, int node)
{
    Figures figures;
    for (const Evaluation& evaluation : evaluations) {
        const auto at = static_cast<size_t>(node);
        const bool applies = at < evaluation.nodes.size()
            && evaluation.nodes[at].state != NodeOutcome::State::NotApplicable;
        figures.push_back(applies ? std::optional(evaluation.nodes[at].points) : std::nullopt);
    }
    return figures;
}

bool allEqual(const Figures& figures)
{
    return std::adjacent_find(figures.begin(), figures.end(), std::not_equal_to<>())
        == figures.end();
}

/// A maximum that is the same for every kind of the tied units; none when they differ.
template<class Maximum>
Points sharedMaximum(const QStringList& kinds, Maximum maximum)
{
    const Points first = maximum(kinds.value(0));
    const bool same = std::all_of(kinds.begin(), kinds.end(),
                                  [&](const QString& kind) { return maximum(kind) == first; });
    return same ? first : Points{};
}

Points nodeMaximum(const ScoreTable& table, const QStringList& kinds, int node)
{
    return sharedMaximum(kinds, [&](const QString& kind) { return table.maximumFor(node, kind); });
}

TieLine sumLine(TieLine::Kind kind, Points maximum, std::span<const Evaluation> evaluations,
                Points SheetResult::*sum)
{
    TieLine line{.kind = kind, .maximum = maximum};
    for (const Evaluation& evaluation : evaluations)
        line.points.emplace_back(evaluation.result.*sum);
    return line;
}

void addSums(TieComparison& comparison, const ScoreTable& table, const QStringList& kinds,
             std::span<const Evaluation> evaluations)
{
    const auto most = [&](auto... types) {
        return sharedMaximum(
            kinds, [&](const QString& kind) { return (table.maximumFor(types, kind) + ...); });
    };
    using Kind = TieLine::Kind;
    const auto add = [&](Kind kind, Points maximum, Points SheetResult::*sum) {
        comparison.lines.push_back(sumLine(kind, maximum, evaluations, sum));
    };
    add(Kind::Base, most(CriterionType::Base), &SheetResult::base);
    add(Kind::Bonus, most(CriterionType::Bonus), &SheetResult::bonus);
    const bool penalised =
        std::any_of(evaluations.begin(), evaluations.end(), [](const Evaluation& evaluation) {
            return !evaluation.result.penalty.isZero();
        });
    if (penalised)
        add(Kind::Penalty, {}, &SheetResult::penalty);
    add(Kind::Total, most(CriterionType::Base, CriterionType::Bonus), &SheetResult::total);
}

} // namespace

TieComparison compareTied(const PlanBook& book, const ScoreTable& table, const QStringList& kinds,
                          std::span<const Evaluation> evaluations)
{
    TieComparison comparison;
    for (int node = 0; node < table.size(); ++node) {
        if (!table.node(node).isLeaf())
            continue;
        Figures figures = figuresAt(evaluations, node);
        if (allEqual(figures)) {
            ++comparison.equal;
            continue;
        }
        ++comparison.differing;
        comparison.lines.push_back({.node = node,
                                    .maximum = nodeMaximum(table, kinds, node),
                                    .points = std::move(figures)});
    }
    for (size_t i = 0; i < book.metrics.size(); ++i) {
        const Metric& metric = book.metrics[i];
        const int node =
            metric.kind == Metric::Kind::Criterion ? table.indexOf(metric.criterion) : -1;
        if (node >= 0)
            comparison.lines.push_back({.kind = TieLine::Kind::Metric,
                                        .node = node,
                                        .metric = static_cast<int>(i),
                                        .maximum = nodeMaximum(table, kinds, node),
                                        .points = figuresAt(evaluations, node)});
    }
    addSums(comparison, table, kinds, evaluations);
    return comparison;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/ranking.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>
#include <tuple>

namespace thidua {

namespace {

struct RankingText {
    Q_DECLARE_TR_FUNCTIONS(Ranking)
};

/// What sorting reads of a contender, together in memory.
struct Key {
    bool ranked = false;
    Points total;
    int nameOrder = 0;
    UnitId unit;
    int contender = 0;
};

/// The tie-break metrics of a plan: positions in `Contender::metrics`, in the plan's order.
struct TieBreak {
    size_t position = 0;
    bool lowerIsBetter = false;
};

std::vector<TieBreak> tieBreaks(std::span<const Metric> metrics)
{
    std::vector<TieBreak> result;
    for (size_t i = 0; i < metrics.size(); ++i) {
        if (metrics[i].breaksTies)
            result.push_back({i, metrics[i].lowerIsBetter});
    }
    return result;
}

MetricFigure figureAt(const Contender& contender, size_t position)
{
    return position < contender.metrics.size() ? contender.metrics[position] : std::nullopt;
}

/// Below 0: `left` is better; 0: the metrics cannot tell them apart.
int compareMetrics(const Contender& left, const Contender& right,
                   std::span<const TieBreak> tieBreaks)
{
    for (const TieBreak& tieBreak : tieBreaks) {
        const MetricFigure a = figureAt(left, tieBreak.position);
        const MetricFigure b = figureAt(right, tieBreak.position);
        if (a == b)
            continue;
        if (!a || !b)
            return a ? -1 : 1;
        return (*a < *b) == tieBreak.lowerIsBetter ? -1 : 1;
    }
    return 0;
}

std::vector<Key> keysOf(std::span<const Contender> contenders, const QHash<UnitId, int>& nameOrder)
{
    std::vector<Key> keys;
    keys.reserve(contenders.size());
    for (size_t i = 0; i < contenders.size(); ++i) {
        const Contender& contender = contenders[i];
        keys.push_back({contender.unranked == Unranked::No, contender.result.total,
                        nameOrder.value(contender.unit, std::numeric_limits<int>::max()),
                        contender.unit, static_cast<int>(i)});
    }
    return keys;
}

int gradeOf(const Contender& contender, const GradeScale& grades)
{
    if (contender.lowestGrade && contender.result.hasTotal)
        return static_cast<int>(grades.grades().size()) - 1;
    return grades.gradeOf(contender.result, contender.gradeCap);
}

Ranked rankedFrom(const Contender& contender, int position)
{
    Ranked ranked;
    ranked.unit = contender.unit;
    ranked.total = contender.result.total;
    ranked.unranked = contender.unranked;
    ranked.reason = contender.reason;
    ranked.result = contender.result;
    ranked.baseMaximum = contender.baseMaximum;
    ranked.metrics = contender.metrics;
    ranked.contender = position;
    return ranked;
}

} // namespace

std::vector<Ranked> rankBloc(std::span<const Contender> contenders, const GradeScale& grades,
                             std::span<const Metric> metrics, const QHash<UnitId, int>& nameOrder)
{
    const std::vector<TieBreak> breaks = tieBreaks(metrics);
    const auto contenderOf = [&](const Key& key) -> const Contender& {
        return contenders[static_cast<size_t>(key.contender)];
    };
    // Below 0: left stands higher; 0: they share a rank.
    const auto compareMerit = [&](const Key& left, const Key& right) {
        if (left.total != right.total)
            return left.total > right.total ? -1 : 1;
        return compareMetrics(contenderOf(left), contenderOf(right), breaks);
    };
    std::vector<Key> keys = keysOf(contenders, nameOrder);
    std::sort(keys.begin(), keys.end(), [&](const Key& left, const Key& right) {
        if (left.ranked != right.ranked)
            return left.ranked;
        const int merit = left.ranked ? compareMerit(left, right) : 0;
        if (merit != 0)
            return merit < 0;
        return std::tie(left.nameOrder, left.unit) < std::tie(right.nameOrder, right.unit);
    });

    std::vector<Ranked> result;
    result.reserve(keys.size());
    for (size_t i = 0; i < keys.size(); ++i) {
        const Contender& contender = contenderOf(keys[i]);
        Ranked ranked = rankedFrom(contender, keys[i].contender);
        if (keys[i].ranked) {
            ranked.grade = gradeOf(contender, grades);
            ranked.tied = i > 0 && compareMerit(keys[i - 1], keys[i]) == 0;
            ranked.rank = ranked.tied ? result.back().rank : static_cast<int>(i) + 1;
            if (ranked.tied)
                result.back().tied = true;
        }
        result.push_back(std::move(ranked));
    }
    return result;
}

QString unrankedText(const Ranked& ranked)
{
    switch (ranked.unranked) {
    case Unranked::No:
        return {};
    case Unranked::NoSheet:
        return RankingText::tr("Not ranked: no score sheet in the deciding round yet");
    case Unranked::NotApproved:
        return RankingText::tr("Not ranked: the score sheet is not approved yet");
    case Unranked::NoTotal:
        return RankingText::tr("Not ranked: nothing on the score sheet counts towards a total");
    case Unranked::Returned:
        return ranked.reason.isEmpty()
            ? RankingText::tr("Not ranked: the score sheet was returned to the unit")
            : RankingText::tr("Not ranked: the score sheet was returned to the unit because %1")
                  .arg(ranked.reason);
    }
    return {};
}

QString rankText(const Ranked& ranked)
{
    if (ranked.rank == 0)
        return {};
    return ranked.tied ? QString::number(ranked.rank) + u'=' : QString::number(ranked.rank);
}

QString rankTextOnPaper(const Ranked& ranked)
{
    if (ranked.rank == 0)
        return {};
    return ranked.tied ? QStringLiteral("%1 (đồng hạng)").arg(ranked.rank)
                       : QString::number(ranked.rank);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/standing.h"

#include <algorithm>
#include <numeric>

namespace thidua {

namespace {

/// What the holds in force on a day do to one unit's ranking.
struct HoldEffects {
    int gradeCap = 0;
    bool lowestGrade = false;
    Points penalty;
};

/// The inputs of a standing, looked up by position in PlanBook::members.
struct Lookup {
    std::vector<const SheetSummary*> summaries;
    std::vector<HoldEffects> effects;
    std::vector<MetricFigure> stored; ///< member × metrics + metric
};

Lookup lookUp(const PlanBook& book, std::span<const SheetSummary> summaries,
              std::span<const MetricValue> values, std::span<const Hold> holds)
{
    Lookup lookup;
    lookup.summaries.resize(book.members.size());
    for (const SheetSummary& summary : summaries) {
        if (const int index = book.memberIndex.value(summary.sheet.unit, -1); index >= 0)
            lookup.summaries[static_cast<size_t>(index)] = &summary;
    }
    lookup.effects.resize(book.members.size());
    for (const Hold& hold : holds) {
        const int index = book.memberIndex.value(hold.unit, -1);
        if (index < 0)
            continue;
        HoldEffects& effects = lookup.effects[static_cast<size_t>(index)];
        if (hold.effect == Hold::Effect::GradeCap)
            effects.gradeCap = std::max(effects.gradeCap, book.grades.indexOf(hold.grade));
        else if (hold.effect == Hold::Effect::LowestGrade)
            effects.lowestGrade = true;
        else if (hold.effect == Hold::Effect::Penalty)
            effects.penalty += hold.points;
    }
    lookup.stored.resize(book.members.size() * book.metrics.size());
    for (const MetricValue& value : values) {
        const int index = book.memberIndex.value(value.unit, -1);
        const auto metric =
            std::find_if(book.metrics.begin(), book.metrics.end(),
                         [&](const Metric& candidate) { return candidate.id == value.metric; });
        if (index >= 0 && metric != book.metrics.end())
            lookup.stored[static_cast<size_t>(index) * book.metrics.size()
                          + static_cast<size_t>(metric - book.metrics.begin())] = value.value;
    }
    return lookup;
}

void takeOff(SheetResult& result, Points penalty)
{
    if (penalty.isZero())
        return;
    result.penalty += penalty;
    result.total = std::max(result.total - penalty, Points{});
    result.exactFloor -= penalty.raw;
    if (result.exactFloor < 0) {
        result.exactFloor = 0;
        result.aboveFloor = false;
    }
}

/// Positions in SheetResult::standards of the metrics that read one, −1 for the others. Sheets of
/// a bloc are evaluated by the bloc's part of the table.
std::vector<int> standardPositions(const PlanBook& book, const ScoreTable& table)
{
    std::vector<int> positions(book.metrics.size(), -1);
    for (size_t i = 0; i < book.metrics.size(); ++i) {
        const Metric& metric = book.metrics[i];
        const int node =
            metric.kind == Metric::Kind::Criterion ? table.indexOf(metric.criterion) : -1;
        const auto& tops = table.standards();
        if (const auto found = std::find(tops.begin(), tops.end(), node); found != tops.end())
            positions[i] = static_cast<int>(found - tops.begin());
    }
    return positions;
}

MetricFigure figureOf(const Metric& metric, const SheetResult& result, int standard,
                      MetricFigure stored)
{
    switch (metric.kind) {
    case Metric::Kind::Criterion:
        if (standard < 0 || static_cast<size_t>(standard) >= result.standards.size())
            return std::nullopt;
        return result.standards[static_cast<size_t>(standard)];
    case Metric::Kind::Base:
        return result.base;
    case Metric::Kind::Bonus:
        return result.bonus;
    case Metric::Kind::Votes:
    case Metric::Kind::Value:
        return stored;
    }
    return std::nullopt;
}

Unranked unrankedBy(const SheetSummary* summary)
{
    if (!summary)
        return Unranked::NoSheet;
    if (summary->sheet.state == SheetState::Returned)
        return Unranked::Returned;
    if (!summary->sheet.ranks())
        return Unranked::NotApproved;
    return summary->result.hasTotal ? Unranked::No : Unranked::NoTotal;
}

/// What a bloc's part of the table says of all its units.
class BlocTable {
public:
    BlocTable(const PlanBook& book, BlocId bloc)
        : m_table(book.table.forBloc(bloc)), m_standards(standardPositions(book, m_table))
    {
    }

    const std::vector<int>& standards() const { return m_standards; }
    Points baseMaximum(const QString& kind)
    {
        const auto known = m_maxima.constFind(kind);
        if (known != m_maxima.constEnd())
            return *known;
        return *m_maxima.insert(kind, m_table.maximumFor(CriterionType::Base, kind));
    }

private:
    ScoreTable m_table;
    std::vector<int> m_standards;
    QHash<QString, Points> m_maxima;
};

Contender contenderOf(const PlanBook& book, const Lookup& lookup, size_t position, BlocTable& table)
{
    const SheetSummary* summary = lookup.summaries[position];
    const HoldEffects& effects = lookup.effects[position];
    Contender contender;
    contender.unit = book.members[position].unit;
    contender.baseMaximum = table.baseMaximum(book.members[position].kind);
    contender.unranked = unrankedBy(summary);
    contender.gradeCap = effects.gradeCap;
    contender.lowestGrade = effects.lowestGrade;
    if (summary) {
        contender.reason =
            contender.unranked == Unranked::Returned ? summary->sheet.reason : QString();
        contender.result = summary->result;
        takeOff(contender.result, effects.penalty);
    }
    contender.metrics.reserve(book.metrics.size());
    for (size_t i = 0; i < book.metrics.size(); ++i) {
        const MetricFigure stored = lookup.stored[position * book.metrics.size() + i];
        contender.metrics.push_back(
            summary ? figureOf(book.metrics[i], contender.result, table.standards()[i], stored)
                    : stored);
    }
    return contender;
}

/// The different figures the ranked units have, largest first.
template<class Figure>
std::vector<Points> figuresOf(std::span<const Ranked> ranked, Figure figure)
{
    std::vector<Points> result;
    for (const Ranked& unit : ranked) {
        if (unit.rank > 0)
            result.push_back(figure(unit));
    }
    std::sort(result.begin(), result.end(), std::greater<>());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Of a tie that was decided, those taken stand before those not: what is awarded is one run.
void putTakenFirst(std::vector<Ranked>& ranked, BlocAwards& awards)
{
    for (const Docket& docket : awards.dockets) {
        if (!docket.decided)
            continue;
        std::vector<size_t> order(ranked.size());
        std::iota(order.begin(), order.end(), size_t{0});
        const auto isTied = [&](size_t i) { return ranked[i].rank == docket.rank; };
        const auto first = std::find_if(order.begin(), order.end(), isTied);
        const auto last = std::find_if_not(first, order.end(), isTied);
        std::stable_partition(
            first, last, [&](size_t i) { return awards.awards[i].outcome == AwardOutcome::Yes; });
        std::vector<Ranked> places;
        std::vector<Award> outcomes;
        for (const size_t i : order) {
            places.push_back(std::move(ranked[i]));
            outcomes.push_back(awards.awards[i]);
        }
        ranked = std::move(places);
        awards.awards = std::move(outcomes);
    }
}

} // namespace

const Docket* BlocStanding::openDocket() const
{
    const auto found = std::find_if(awards.dockets.begin(), awards.dockets.end(),
                                    [](const Docket& docket) { return !docket.decided; });
    return found == awards.dockets.end() ? nullptr : &*found;
}

int BlocStanding::rescaled() const
{
    return static_cast<int>(std::count_if(ranked.begin(), ranked.end(), [](const Ranked& unit) {
        return unit.rank > 0 && unit.isRescaled();
    }));
}

std::vector<const Ranked*> BlocStanding::heldAboveLine() const
{
    std::optional<Points> line; // the least total that gets or may get a place
    for (size_t i = 0; i < ranked.size(); ++i) {
        const AwardOutcome outcome = awards.awards[i].outcome;
        if (outcome == AwardOutcome::Yes || outcome == AwardOutcome::Docket)
            line = std::min(line.value_or(ranked[i].total), ranked[i].total);
    }
    std::vector<const Ranked*> held;
    for (size_t i = 0; i < ranked.size(); ++i) {
        const bool reaches = awards.vacant > 0 || (line && ranked[i].total >= *line);
        if (awards.awards[i].reason == AwardReason::OnHold && reaches)
            held.push_back(&ranked[i]);
    }
    return held;
}

bool Standing::hasOpenDocket() const
{
    return std::any_of(blocs.begin(), blocs.end(),
                       [](const BlocStanding& bloc) { return bloc.openDocket(); });
}

const BlocStanding* Standing::bloc(BlocId id) const
{
    const auto found = std::find_if(blocs.begin(), blocs.end(), [&](const BlocStanding& candidate) {
        return candidate.bloc.id == id;
    });
    return found == blocs.end() ? nullptr : &*found;
}

Standing standingOf(const PlanBook& book, std::span<const SheetSummary> summaries,
                    std::span<const MetricValue> values, std::span<const DecidedDocket> decisions,
                    QDate today)
{
    const QDate day = book.considerationDay(today);
    std::vector<Hold> holds;
    std::copy_if(book.holds.begin(), book.holds.end(), std::back_inserter(holds),
                 [&](const Hold& hold) { return hold.inForce(day); });
    const Lookup lookup = lookUp(book, summaries, values, holds);
    QHash<BlocId, std::vector<size_t>> positions;
    for (size_t i = 0; i < book.members.size(); ++i)
        positions[book.blocOn(book.members[i], day)].push_back(i);

    Standing standing;
    standing.day = day;
    standing.blocs.reserve(book.blocs.size());
    for (const Bloc& bloc : book.blocs) {
        BlocTable table(book, bloc.id);
        std::vector<Contender> contenders;
        BlocStanding place;
        place.bloc = bloc;
        for (const size_t position : positions.value(bloc.id)) {
            contenders.push_back(contenderOf(book, lookup, position, table));
            contenders.back().bloc = bloc.id;
            place.members += book.members[position].counts(day) ? 1 : 0;
        }
        place.ranked = rankBloc(contenders, book.grades, book.metrics, book.memberIndex);
        place.awards =
            awardBloc(place.ranked, bloc, place.members, book.rules, book.grades, holds, decisions);
        putTakenFirst(place.ranked, place.awards);
        place.denominators =
            figuresOf(place.ranked, [](const Ranked& unit) { return unit.result.applicable; });
        place.maxima = figuresOf(place.ranked, [](const Ranked& unit) { return unit.baseMaximum; });
        standing.blocs.push_back(std::move(place));
    }
    return standing;
}

} // namespace thidua

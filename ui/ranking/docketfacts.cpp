// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/docketfacts.h"

#include "ui/ranking/blocnotices.h"
#include "ui/ranking/blocwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct DocketText {
    Q_DECLARE_TR_FUNCTIONS(DocketFacts)
};

using Figures = std::vector<std::optional<Points>>;

std::optional<Points> pointsAt(const Evaluation& evaluation, size_t node)
{
    if (node >= evaluation.nodes.size()
        || evaluation.nodes[node].state == NodeOutcome::State::NotApplicable)
        return std::nullopt;
    return evaluation.nodes[node].points;
}

Figures figuresAt(const std::vector<Evaluation>& evaluations, size_t node)
{
    Figures figures;
    for (const Evaluation& evaluation : evaluations)
        figures.push_back(pointsAt(evaluation, node));
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

void addCriteria(DocketFacts& facts, const ScoreTable& table, const QStringList& kinds,
                 const std::vector<Evaluation>& evaluations)
{
    for (size_t node = 0; node < table.nodes().size(); ++node) {
        const TableNode& entry = table.nodes()[node];
        if (!entry.isLeaf())
            continue;
        Figures figures = figuresAt(evaluations, node);
        if (allEqual(figures)) {
            ++facts.equal;
            continue;
        }
        ++facts.differing;
        const Criterion& criterion = entry.criterion;
        facts.rows.push_back(
            {criterion.code,
             criterion.shortTitle.isEmpty() ? criterion.title : criterion.shortTitle,
             criterion.title,
             sharedMaximum(kinds,
                           [&](const QString& kind) {
                               return table.maximumFor(static_cast<int>(node), kind);
                           }),
             std::move(figures)});
    }
}

void addSum(DocketFacts& facts, const QString& title, Points maximum,
            const std::vector<Evaluation>& evaluations, Points SheetResult::*sum)
{
    Figures figures;
    for (const Evaluation& evaluation : evaluations)
        figures.push_back(evaluation.result.*sum);
    facts.rows.push_back({{}, title, title, maximum, std::move(figures), true});
}

void addSums(DocketFacts& facts, const ScoreTable& table, const QStringList& kinds,
             const std::vector<Evaluation>& evaluations)
{
    const auto most = [&](auto... types) {
        return sharedMaximum(
            kinds, [&](const QString& kind) { return (table.maximumFor(types, kind) + ...); });
    };
    const Points base = most(CriterionType::Base);
    const Points bonus = most(CriterionType::Bonus);
    addSum(facts, DocketText::tr("Base points"), base, evaluations, &SheetResult::base);
    addSum(facts, DocketText::tr("Bonus points"), bonus, evaluations, &SheetResult::bonus);
    const bool penalised =
        std::any_of(evaluations.begin(), evaluations.end(), [](const Evaluation& evaluation) {
            return !evaluation.result.penalty.isZero();
        });
    if (penalised)
        addSum(facts, DocketText::tr("Penalty points"), {}, evaluations, &SheetResult::penalty);
    addSum(facts, DocketText::tr("Total"), most(CriterionType::Base, CriterionType::Bonus),
           evaluations, &SheetResult::total);
}

} // namespace

QStringList distinctNames(const QStringList& names)
{
    if (names.size() < 2)
        return names;
    std::vector<QStringList> words;
    for (const QString& name : names)
        words.push_back(name.split(u' ', Qt::SkipEmptyParts));
    qsizetype shared = 0;
    const auto sharesWord = [&](qsizetype at) {
        return std::all_of(words.begin(), words.end(), [&](const QStringList& name) {
            return name.size() > at && name[at] == words.front()[at];
        });
    };
    while (sharesWord(shared))
        ++shared;
    const bool swallowsOne = std::any_of(
        words.begin(), words.end(), [&](const QStringList& name) { return name.size() == shared; });
    if (swallowsOne)
        return names;
    QStringList distinct;
    for (const QStringList& name : words)
        distinct << name.mid(shared).join(u' ');
    return distinct;
}

DocketFacts docketFacts(const PlanBook& book, const BlocStanding& bloc, const Docket& docket,
                        const std::vector<Evaluation>& evaluations, QDate today)
{
    DocketFacts facts;
    facts.docket = docket;
    facts.rules = book.rules;
    facts.grades = book.grades;
    facts.ranked = bloc.ranked;
    facts.planTitle = book.plan.shortTitle.isEmpty() ? book.plan.title : book.plan.shortTitle;
    facts.blocTitle = blocTitle(bloc.bloc);
    QStringList kinds;
    for (const UnitId unit : docket.units) {
        const Member* member = book.member(unit);
        kinds << (member ? member->kind : QString());
        facts.fullNames << (member ? member->name : QString());
    }
    facts.names = distinctNames(facts.fullNames);
    facts.quota = bloc.awards.quota;
    facts.awardedBefore = bloc.awards.quota - docket.places;
    facts.caseText = docketCaseText(book, docket);
    facts.today = today;
    const ScoreTable table = book.table.forBloc(bloc.bloc.id);
    addCriteria(facts, table, kinds, evaluations);
    addSums(facts, table, kinds, evaluations);
    return facts;
}

} // namespace thidua

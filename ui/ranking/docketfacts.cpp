// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/docketfacts.h"

#include "core/domain/ranking/tiecomparison.h"
#include "core/domain/shortname.h"
#include "ui/ranking/blocnotices.h"
#include "ui/ranking/blocwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct DocketText {
    Q_DECLARE_TR_FUNCTIONS(DocketFacts)
};

QString sumTitle(TieLine::Kind kind)
{
    switch (kind) {
    case TieLine::Kind::Base:
        return DocketText::tr("Base points");
    case TieLine::Kind::Bonus:
        return DocketText::tr("Bonus points");
    case TieLine::Kind::Penalty:
        return DocketText::tr("Penalty points");
    default:
        return DocketText::tr("Total");
    }
}

DocketFacts::Row rowOf(const PlanBook& book, const ScoreTable& table, const TieLine& line)
{
    DocketFacts::Row row{.maximum = line.maximum, .points = line.points, .sum = line.isSum()};
    if (line.kind == TieLine::Kind::Criterion) {
        const Criterion& criterion = table.node(line.node).criterion;
        row.code = criterion.code;
        row.title = shortTitle(criterion);
        row.fullTitle = criterion.title;
        return row;
    }
    if (line.kind == TieLine::Kind::Metric) {
        const Metric& metric = book.metrics[static_cast<size_t>(line.metric)];
        row.title = metric.breaksTies ? metric.title
                                      : DocketText::tr("%1 (for reference)").arg(metric.title);
    } else {
        row.title = sumTitle(line.kind);
    }
    row.fullTitle = row.title;
    return row;
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
    facts.planTitle = shortTitle(book.plan);
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
    const TieComparison comparison = compareTied(book, table, kinds, evaluations);
    facts.differing = comparison.differing;
    facts.equal = comparison.equal;
    for (const TieLine& line : comparison.lines)
        facts.rows.push_back(rowOf(book, table, line));
    return facts;
}

} // namespace thidua

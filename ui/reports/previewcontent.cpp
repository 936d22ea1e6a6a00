// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reports/previewcontent.h"

#include "core/actions/packages/owncopy.h"

#include <QCoreApplication>
#include <QSet>

namespace thidua {

namespace {

struct PreviewText {
    Q_DECLARE_TR_FUNCTIONS(PreviewText)
};

QString blocTitle(const Bloc* bloc)
{
    if (!bloc)
        return PreviewText::tr("Without a bloc");
    return bloc->shortName.isEmpty() ? bloc->name
                                     : QString(bloc->name + QStringLiteral("  ") + bloc->shortName);
}

/// Base criteria of the deciding round that nothing is entered for.
Result<int> missingScores(const Ledger& ledger, const PlanBook& book, const Member& member)
{
    const auto file = ledger.unitFile(book.plan.id, member.unit);
    if (!file)
        return fail(file.error());
    const ScoreTable table = book.table.forBloc(member.bloc);
    int missing = 0;
    for (const UnitFile::RoundFile& round : file->rounds) {
        if (round.sheet.round != book.rules.decidingRound())
            continue;
        QSet<CriterionId> scored;
        for (const Score& score : round.scores)
            scored.insert(score.criterion);
        for (const TableNode& node : table.nodes())
            missing += node.isLeaf() && node.type() == CriterionType::Base
                && !scored.contains(node.criterion.id);
    }
    return missing;
}

/// Why a unit's sheet is not far enough to be printed without being asked for; blank when it is.
Result<QString> obstacleOf(const Ledger& ledger, const PlanBook& book, const Member& member,
                           const Ranked* ranked)
{
    if (!ranked || ranked->unranked == Unranked::No)
        return QString();
    if (ranked->unranked != Unranked::NotApproved)
        return unrankedText(*ranked);
    const auto missing = missingScores(ledger, book, member);
    if (!missing)
        return fail(missing.error());
    return *missing == 0
        ? QString()
        : PreviewText::tr("Not all scored yet (%n criteria left)", nullptr, *missing);
}

QHash<UnitId, const Ranked*> placesOf(const Standing& standing)
{
    QHash<UnitId, const Ranked*> places;
    for (const BlocStanding& bloc : standing.blocs) {
        for (const Ranked& ranked : bloc.ranked)
            places.insert(ranked.unit, &ranked);
    }
    return places;
}

Result<PreviewContent> loadScorecards(const Ledger& ledger, const report::Request& request)
{
    const auto book = ledger.book(request.plan);
    if (!book)
        return fail(book.error());
    const auto missing = report::unitsWithoutSheet(ledger, request.plan);
    if (!missing)
        return fail(missing.error());
    const auto standing = ledger.standing(request.plan, request.at.toLocalTime().date());
    if (!standing)
        return fail(standing.error());
    const auto own = actions::isOwnCopy(ledger);
    if (!own)
        return fail(own.error());
    const QSet<UnitId> without(missing->begin(), missing->end());
    const QSet<UnitId> wanted(request.units.begin(), request.units.end());
    const auto places = placesOf(*standing);

    report::Request all = request;
    all.units.clear();
    all.bloc = {};
    PreviewContent content;
    for (const Member& member : (*book)->members) {
        PreviewPart part{blocTitle((*book)->bloc(member.bloc)),
                         member.shortName.isEmpty() ? member.name : member.shortName, member.name};
        const Ranked* ranked = places.value(member.unit);
        if (without.contains(member.unit)) {
            part.remark = PreviewText::tr("No score sheet yet");
        } else {
            part.section = static_cast<int>(all.units.size());
            all.units.push_back(member.unit);
            // The copy of a unit knows that unit alone: nothing stands in the way of its own sheet.
            const auto obstacle =
                *own ? Result<QString>(QString()) : obstacleOf(ledger, **book, member, ranked);
            if (!obstacle)
                return fail(obstacle.error());
            part.remark = *obstacle;
        }
        const bool inBloc = request.bloc.isNull() || member.bloc == request.bloc;
        part.ticked = part.section >= 0
            && (wanted.isEmpty() ? inBloc && ranked && part.remark.isEmpty()
                                 : wanted.contains(member.unit));
        content.parts.push_back(std::move(part));
    }
    auto document = report::makeReport(ledger, all);
    if (!document)
        return fail(document.error());
    content.document = std::move(*document);
    return content;
}

} // namespace

Result<PreviewContent> loadPreview(const Ledger& ledger, const report::Request& request)
{
    if (request.kind == report::Kind::Scorecard)
        return loadScorecards(ledger, request);
    auto document = report::makeReport(ledger, request);
    if (!document)
        return fail(document.error());
    PreviewContent content{std::move(*document), {}};
    for (size_t i = 0; i < content.document.sections.size(); ++i) {
        const QString& name = content.document.sections[i].bookmark;
        content.parts.push_back({{}, name, name, {}, static_cast<int>(i), true});
    }
    // Minutes are printed for all returns together, or unit by unit when somebody asks for it.
    if (request.kind == report::Kind::Reception) {
        for (size_t i = 1; i < content.parts.size(); ++i)
            content.parts[i].ticked = false;
    }
    return content;
}

} // namespace thidua

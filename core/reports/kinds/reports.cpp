// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/reports.h"

#include "core/actions/packages/owncopy.h"
#include "core/reports/kinds/docketpaper.h"
#include "core/reports/kinds/movementreports.h"
#include "core/reports/kinds/rankingpaper.h"
#include "core/reports/kinds/receptionpaper.h"
#include "core/reports/kinds/scorecard.h"

#include <QCoreApplication>

namespace thidua::report {

namespace {

struct Reports {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

Result<ScorecardUnit> readUnit(const Ledger& ledger, const PlanBook& book, const Member& member)
{
    auto file = ledger.unitFile(book.plan.id, member.unit);
    if (!file)
        return fail(file.error());
    ScorecardUnit unit{member, book.table.forBloc(member.bloc), {}};
    for (const UnitFile::RoundFile& round : file->rounds) {
        auto context = ledger.context(book, member.unit, round.sheet.round);
        if (!context)
            return fail(context.error());
        auto evaluation = evaluate(unit.table, round.scores, book.grades.conditions(), *context);
        if (!evaluation)
            return fail(evaluation.error());
        unit.rounds.push_back({round.sheet, std::move(*evaluation), round.notes});
    }
    return unit;
}

Result<std::vector<ScorecardUnit>> readUnits(const Ledger& ledger, const PlanBook& book,
                                             const std::vector<UnitId>& ids)
{
    std::vector<ScorecardUnit> units;
    for (const UnitId id : ids) {
        const Member* member = book.member(id);
        if (!member)
            continue;
        auto unit = readUnit(ledger, book, *member);
        if (!unit)
            return fail(unit.error());
        if (!unit->rounds.empty())
            units.push_back(std::move(*unit));
    }
    return units;
}

void addPlaces(const Standing& standing, std::vector<ScorecardUnit>& units)
{
    QHash<UnitId, const Ranked*> places;
    for (const BlocStanding& bloc : standing.blocs) {
        for (const Ranked& ranked : bloc.ranked)
            places.insert(ranked.unit, &ranked);
    }
    for (ScorecardUnit& unit : units) {
        if (const Ranked* ranked = places.value(unit.member.unit))
            unit.ranked = *ranked;
    }
}

Result<Document> scorecards(const Ledger& ledger, const PlanBook& book, const Request& request,
                            const PaperFrame& frame)
{
    std::vector<UnitId> ids = request.units;
    for (const Member& member : book.members) {
        if (request.units.empty() && (request.bloc.isNull() || member.bloc == request.bloc))
            ids.push_back(member.unit);
    }
    auto units = readUnits(ledger, book, ids);
    if (!units)
        return fail(units.error());
    const auto standing = ledger.standing(book.plan.id, request.at.toLocalTime().date());
    if (!standing)
        return fail(standing.error());
    addPlaces(*standing, *units);
    if (units->empty())
        return fail(ErrorCode::NotFound,
                    Reports::tr("There is no score sheet to print. Enter or import scores first."));
    Document document;
    document.title = units->size() == 1
        ? QStringLiteral("Bảng chấm điểm – %1").arg(units->front().member.name)
        : paperTitle(book, "Bảng chấm điểm");
    for (const ScorecardUnit& unit : *units)
        document.sections.push_back(scorecard(book, unit, frame));
    return document;
}

/// A list is provisional until no tie is open and every ranked sheet is locked.
Result<bool> isProvisional(const Ledger& ledger, const PlanBook& book, const Standing& standing)
{
    if (standing.hasOpenDocket())
        return true;
    auto summaries = ledger.summaries(book.plan.id, book.rules.decidingRound());
    if (!summaries)
        return fail(summaries.error());
    return summaries->empty()
        || !std::all_of(summaries->begin(), summaries->end(),
                        [](const SheetSummary& summary) { return summary.sheet.isLocked(); });
}

Result<Document> ranking(const Ledger& ledger, const PlanBook& book, const Request& request,
                         const PaperFrame& frame)
{
    auto standing = ledger.standing(book.plan.id, request.at.toLocalTime().date());
    if (!standing)
        return fail(standing.error());
    std::vector<const BlocStanding*> blocs;
    for (const BlocStanding& bloc : standing->blocs) {
        if (request.bloc.isNull() || bloc.bloc.id == request.bloc)
            blocs.push_back(&bloc);
    }
    if (blocs.empty())
        return fail(ErrorCode::NotFound,
                    Reports::tr("The plan has no blocs to rank. Add blocs and units first."));
    auto provisional = isProvisional(ledger, book, *standing);
    if (!provisional)
        return fail(provisional.error());
    Document document;
    document.title = paperTitle(book, "Bảng xếp hạng");
    document.sections.push_back(rankingPaper(book, blocs, standing->day, frame, *provisional));
    return document;
}

Result<Document> docket(const Ledger& ledger, const PlanBook& book, const Request& request,
                        const PaperFrame& frame)
{
    auto standing = ledger.standing(book.plan.id, request.at.toLocalTime().date());
    if (!standing)
        return fail(standing.error());
    Document document;
    document.title = paperTitle(book, "Hồ sơ trùng điểm");
    for (const BlocStanding& bloc : standing->blocs) {
        if (!request.bloc.isNull() && bloc.bloc.id != request.bloc)
            continue;
        for (const Docket& tie : bloc.awards.dockets) {
            auto units = readUnits(ledger, book, tie.units);
            if (!units)
                return fail(units.error());
            document.sections.push_back(docketPaper(book, bloc, tie, *units, frame));
        }
    }
    if (document.sections.empty())
        return fail(
            ErrorCode::NotFound,
            Reports::tr("No units are tied at the quota line; there is no docket to print."));
    return document;
}

/// One for all returns when there are several, then one for each unit.
Result<Document> receptions(const Ledger& ledger, const PlanBook& book, const Request& request,
                            const PaperFrame& frame)
{
    THIDUA_ASSIGN(returns, receivedReturns(ledger, book, request.units));
    if (returns.empty())
        return fail(ErrorCode::NotFound,
                    Reports::tr("Nothing was received from these units yet; there are no minutes "
                                "to print."));
    Document document;
    document.title = paperTitle(book, "Biên bản tiếp nhận");
    if (returns.size() > 1)
        document.sections.push_back(receptionPaper(book, returns, frame));
    for (const ReceivedReturn& one : returns)
        document.sections.push_back(receptionPaper(book, {one}, frame));
    return document;
}

using Maker = Result<Document> (*)(const Ledger&, const PlanBook&, const Request&,
                                   const PaperFrame&);

/// Every kind of document: in files and on the command line its code, and what makes it.
struct KindOfDocument {
    Kind kind;
    const char* code;
    Maker make;
};
constexpr KindOfDocument kKinds[] = {
    {Kind::Scorecard, "scorecard", scorecards},
    {Kind::Ranking, "ranking", ranking},
    {Kind::Docket, "docket", docket},
    {Kind::Projects, "projects", projectReport},
    {Kind::Initiatives, "initiatives", initiativeReport},
    {Kind::Reminder, "reminder", reminderLetter},
    {Kind::Targets, "targets", targetReport},
    {Kind::Review, "review", reviewReport},
    {Kind::Reception, "reception", receptions},
    {Kind::Bloc, "bloc", blocReports},
};

} // namespace

QString kindCode(Kind kind)
{
    const auto found = std::find_if(std::begin(kKinds), std::end(kKinds),
                                    [&](const KindOfDocument& one) { return one.kind == kind; });
    return QString::fromLatin1(found->code);
}

QStringList kindCodes()
{
    QStringList codes;
    for (const KindOfDocument& one : kKinds)
        codes << QString::fromLatin1(one.code);
    return codes;
}

Result<Kind> parseKind(const QString& code)
{
    for (const KindOfDocument& one : kKinds) {
        if (code == QLatin1String(one.code))
            return one.kind;
    }
    return fail(ErrorCode::InvalidInput,
                Reports::tr("“%1” is not a kind of document. Use one of: %2.")
                    .arg(code, kindCodes().join(QStringLiteral(", "))));
}

Result<Document> makeReport(const Ledger& ledger, const Request& request)
{
    auto book = ledger.book(request.plan);
    if (!book)
        return fail(book.error());
    auto frame = paperFrame(ledger, request.file, request.at);
    if (!frame)
        return fail(frame.error());
    frame->makerName = request.maker;
    const auto own = actions::isOwnCopy(ledger);
    if (!own)
        return fail(own.error());
    frame->ofUnit = *own;
    const auto found =
        std::find_if(std::begin(kKinds), std::end(kKinds),
                     [&](const KindOfDocument& one) { return one.kind == request.kind; });
    auto document = found->make(ledger, **book, request, *frame);
    if (document)
        document->date = request.at;
    return document;
}

Result<std::vector<UnitId>> unitsWithoutSheet(const Ledger& ledger, PlanId plan)
{
    auto book = ledger.book(plan);
    if (!book)
        return fail(book.error());
    QSet<UnitId> seen;
    for (const Round round : kRounds) {
        auto summaries = ledger.summaries(plan, round);
        if (!summaries)
            return fail(summaries.error());
        for (const SheetSummary& summary : *summaries)
            seen.insert(summary.sheet.unit);
    }
    std::vector<UnitId> missing;
    for (const Member& member : (*book)->members) {
        if (!seen.contains(member.unit))
            missing.push_back(member.unit);
    }
    return missing;
}

} // namespace thidua::report

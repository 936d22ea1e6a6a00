// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/reports.h"

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/movementstate.h"
#include "core/actions/projects/projectactions.h"
#include "core/actions/review/reviewread.h"
#include "core/actions/targets/targetreads.h"
#include "core/reports/kinds/blocpaper.h"
#include "core/reports/kinds/docketpaper.h"
#include "core/reports/kinds/initiativepaper.h"
#include "core/reports/kinds/projectpaper.h"
#include "core/reports/kinds/rankingpaper.h"
#include "core/reports/kinds/receptionpaper.h"
#include "core/reports/kinds/reminderpaper.h"
#include "core/reports/kinds/reviewpaper.h"
#include "core/reports/kinds/scorecard.h"
#include "core/reports/kinds/targetpaper.h"
#include "core/storage/packageentities.h"

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
        : QStringLiteral("Bảng chấm điểm – %1")
              .arg(book.plan.shortTitle.isEmpty() ? book.plan.title : book.plan.shortTitle);
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
    document.title =
        QStringLiteral("Bảng xếp hạng – %1")
            .arg(book.plan.shortTitle.isEmpty() ? book.plan.title : book.plan.shortTitle);
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
    document.title =
        QStringLiteral("Hồ sơ trùng điểm – %1")
            .arg(book.plan.shortTitle.isEmpty() ? book.plan.title : book.plan.shortTitle);
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

QString titleOf(const PlanBook& book, const char* paper)
{
    return QStringLiteral("%1 – %2").arg(QString::fromUtf8(paper),
                                         book.plan.shortTitle.isEmpty() ? book.plan.title
                                                                        : book.plan.shortTitle);
}

Result<Document> projects(const Ledger& ledger, const PlanBook& book, const Request& request,
                          const PaperFrame& frame)
{
    THIDUA_ASSIGN(portfolio,
                  actions::portfolio(ledger, book.plan.id, request.at.toLocalTime().date()));
    if (portfolio.projects.empty() && portfolio.meetings.empty())
        return fail(ErrorCode::NotFound,
                    Reports::tr("The plan has no projects to report on. Add projects first."));
    Document document;
    document.title = titleOf(book, "Tiến độ dự án");
    document.sections.push_back(projectPaper(book.plan, portfolio, frame));
    return document;
}

Result<Document> initiatives(const Ledger& ledger, const PlanBook& book, const Request& request,
                             const PaperFrame& frame)
{
    THIDUA_ASSIGN(state,
                  actions::movementState(ledger, book.plan.id, request.at.toLocalTime().date()));
    THIDUA_ASSIGN(rows, actions::initiativeRegister(ledger, book.plan.id, state.initiatives));
    if (rows.rows.empty() && state.coverage.empty())
        return fail(ErrorCode::NotFound,
                    Reports::tr("The plan has no initiatives and asks for none. Add initiatives or "
                                "a rule of coverage first."));
    Document document;
    document.title = titleOf(book, "Danh mục sáng kiến");
    document.sections.push_back(initiativePaper(state, rows, frame));
    return document;
}

Result<Document> reminder(const Ledger& ledger, const PlanBook& book, const Request& request,
                          const PaperFrame& frame)
{
    THIDUA_ASSIGN(state,
                  actions::movementState(ledger, book.plan.id, request.at.toLocalTime().date()));
    std::vector<UnitId> units = request.units;
    if (units.empty() && !request.bloc.isNull()) {
        for (const Member* member : book.membersOf(request.bloc))
            units.push_back(member->unit);
    }
    state = state.about(request.milestone, request.rule);
    if (!owesAnything(state, units))
        return fail(ErrorCode::NotFound,
                    Reports::tr("No unit owes anything that is obligatory; there is nobody to "
                                "remind."));
    Document document;
    document.title = titleOf(book, "Văn bản nhắc");
    document.sections.push_back(reminderPaper(state, units, frame));
    return document;
}

Result<Document> targets(const Ledger& ledger, const PlanBook& book, const Request& request,
                         const PaperFrame& frame)
{
    THIDUA_ASSIGN(board, targetBoard(ledger, book.plan.id, request.at.toLocalTime().date()));
    if (board.rows.empty())
        return fail(ErrorCode::NotFound,
                    Reports::tr("The plan has no targets to report on. Add targets first."));
    Document document;
    document.title = titleOf(book, "Bảng theo dõi chỉ tiêu");
    document.sections.push_back(targetPaper(book.plan, board, frame));
    return document;
}

Result<Document> review(const Ledger& ledger, const PlanBook& book, const Request& request,
                        const PaperFrame& frame)
{
    THIDUA_ASSIGN(facts,
                  actions::movementReview(ledger, book.plan.id, request.at.toLocalTime().date(),
                                          request.review));
    Document document;
    document.title = titleOf(book, facts.isFinal() ? "Báo cáo tổng kết" : "Báo cáo sơ kết");
    document.sections.push_back(reviewPaper(facts, frame));
    return document;
}

/// Difficulties and proposals of the units of a bloc, in the order of the plan.
Result<std::vector<UnitWords>> wordsOf(const Ledger& ledger, const PlanBook& book,
                                       const BlocBoard& board)
{
    std::vector<UnitWords> words;
    for (const BlocUnitLine& unit : board.units) {
        THIDUA_ASSIGN(rows,
                      ledger.rows<UnitWords>("plan = ? AND unit = ? ORDER BY topic",
                                             {book.plan.id.value, unit.member.unit.value}));
        std::erase_if(rows, [](const UnitWords& row) { return row.text.isEmpty(); });
        words.insert(words.end(), rows.begin(), rows.end());
    }
    return words;
}

Result<Document> blocs(const Ledger& ledger, const PlanBook& book, const Request& request,
                       const PaperFrame& frame)
{
    const QDate today = request.at.toLocalTime().date();
    THIDUA_ASSIGN(boards, actions::planBoards(ledger, book.plan.id, today));
    THIDUA_ASSIGN(activities, actions::activityRows(ledger, book.plan.id, today));
    Document document;
    document.title = titleOf(book, "Báo cáo của khối thi đua");
    for (const Bloc& bloc : book.blocs) {
        if (!request.bloc.isNull() && bloc.id != request.bloc)
            continue;
        THIDUA_ASSIGN(board, blocBoard(boards, bloc.id));
        THIDUA_ASSIGN(words, wordsOf(ledger, book, board));
        std::vector<ActivityRow> own;
        std::ranges::copy_if(activities, std::back_inserter(own), [&](const ActivityRow& row) {
            return std::ranges::any_of(board.units, [&](const BlocUnitLine& unit) {
                return unit.member.unit == row.activity.unit;
            });
        });
        document.sections.push_back(
            blocPaper({boards, std::move(board), std::move(own), std::move(words)}, frame));
    }
    if (document.sections.empty())
        return fail(ErrorCode::NotFound,
                    Reports::tr("The plan has no blocs to report on. Add blocs and units first."));
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
    document.title = titleOf(book, "Biên bản tiếp nhận");
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
    {Kind::Projects, "projects", projects},
    {Kind::Initiatives, "initiatives", initiatives},
    {Kind::Reminder, "reminder", reminder},
    {Kind::Targets, "targets", targets},
    {Kind::Review, "review", review},
    {Kind::Reception, "reception", receptions},
    {Kind::Bloc, "bloc", blocs},
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

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/movementreports.h"

#include "core/actions/initiatives/initiativeregister.h"
#include "core/actions/launches/movementstate.h"
#include "core/actions/projects/projectactions.h"
#include "core/actions/review/reviewread.h"
#include "core/actions/targets/targetreads.h"
#include "core/domain/shortname.h"
#include "core/reports/kinds/blocpaper.h"
#include "core/reports/kinds/initiativepaper.h"
#include "core/reports/kinds/projectpaper.h"
#include "core/reports/kinds/reminderpaper.h"
#include "core/reports/kinds/reviewpaper.h"
#include "core/reports/kinds/targetpaper.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

namespace thidua::report {

namespace {

struct MovementReports {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

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

} // namespace

QString paperTitle(const PlanBook& book, const char* paper)
{
    return QStringLiteral("%1 – %2").arg(QString::fromUtf8(paper), shortTitle(book.plan));
}

Result<Document> projectReport(const Ledger& ledger, const PlanBook& book, const Request& request,
                               const PaperFrame& frame)
{
    THIDUA_ASSIGN(portfolio,
                  actions::portfolio(ledger, book.plan.id, request.at.toLocalTime().date()));
    if (portfolio.projects.empty() && portfolio.meetings.empty())
        return fail(
            ErrorCode::NotFound,
            MovementReports::tr("The plan has no projects to report on. Add projects first."));
    Document document;
    document.title = paperTitle(book, "Tiến độ dự án");
    document.sections.push_back(projectPaper(book.plan, portfolio, frame));
    return document;
}

Result<Document> initiativeReport(const Ledger& ledger, const PlanBook& book,
                                  const Request& request, const PaperFrame& frame)
{
    THIDUA_ASSIGN(state,
                  actions::movementState(ledger, book.plan.id, request.at.toLocalTime().date()));
    THIDUA_ASSIGN(rows, actions::initiativeRegister(ledger, book.plan.id, state.initiatives));
    if (rows.rows.empty() && state.coverage.empty())
        return fail(
            ErrorCode::NotFound,
            MovementReports::tr("The plan has no initiatives and asks for none. Add initiatives or "
                                "a rule of coverage first."));
    Document document;
    document.title = paperTitle(book, "Danh mục sáng kiến");
    document.sections.push_back(initiativePaper(state, rows, frame));
    return document;
}

Result<Document> reminderLetter(const Ledger& ledger, const PlanBook& book, const Request& request,
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
        return fail(
            ErrorCode::NotFound,
            MovementReports::tr("No unit owes anything that is obligatory; there is nobody to "
                                "remind."));
    Document document;
    document.title = paperTitle(book, "Văn bản nhắc");
    document.sections.push_back(reminderPaper(state, units, frame));
    return document;
}

Result<Document> targetReport(const Ledger& ledger, const PlanBook& book, const Request& request,
                              const PaperFrame& frame)
{
    THIDUA_ASSIGN(board, targetBoard(ledger, book.plan.id, request.at.toLocalTime().date()));
    if (board.rows.empty())
        return fail(
            ErrorCode::NotFound,
            MovementReports::tr("The plan has no targets to report on. Add targets first."));
    Document document;
    document.title = paperTitle(book, "Bảng theo dõi chỉ tiêu");
    document.sections.push_back(targetPaper(book.plan, board, frame));
    return document;
}

Result<Document> reviewReport(const Ledger& ledger, const PlanBook& book, const Request& request,
                              const PaperFrame& frame)
{
    THIDUA_ASSIGN(facts,
                  actions::movementReview(ledger, book.plan.id, request.at.toLocalTime().date(),
                                          request.review));
    Document document;
    document.title = paperTitle(book, facts.isFinal() ? "Báo cáo tổng kết" : "Báo cáo sơ kết");
    document.sections.push_back(reviewPaper(facts, frame));
    return document;
}

Result<Document> blocReports(const Ledger& ledger, const PlanBook& book, const Request& request,
                             const PaperFrame& frame)
{
    const QDate today = request.at.toLocalTime().date();
    THIDUA_ASSIGN(boards, actions::planBoards(ledger, book.plan.id, today));
    THIDUA_ASSIGN(activities, actions::activityRows(ledger, book.plan.id, today));
    Document document;
    document.title = paperTitle(book, "Báo cáo của khối thi đua");
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
        return fail(
            ErrorCode::NotFound,
            MovementReports::tr("The plan has no blocs to report on. Add blocs and units first."));
    return document;
}

} // namespace thidua::report

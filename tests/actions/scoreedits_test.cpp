// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/templates.h"
#include "core/session/session.h"
#include "tests/support/catch.h"

using namespace thidua;

namespace {

/// A ledger in memory with the theme's plan and one unit.
class OneUnit {
public:
    OneUnit()
    {
        session
            ->apply(
                *actions::loadPlan(session->ledger(), *loadTemplate(QStringLiteral("theme-2024"))))
            .value();
        plan = session->ledger().plans()->front().id;
        const BlocId bloc = session->ledger().book(plan).value()->blocs.front().id;
        Unit unit;
        unit.code = QStringLiteral("TTYT-01");
        unit.name = QStringLiteral("Trung tâm Y tế huyện Thanh Thủy");
        session->apply(actions::addMember(session->ledger(), plan, bloc, unit).value()).value();
        for (const TableNode& node : session->ledger().book(plan).value()->table.nodes()) {
            if (node.criterion.rule == RuleKind::Manual)
                leaves.push_back(node.criterion.id);
        }
    }

    actions::Cell cell(size_t leaf) const
    {
        return {plan, session->ledger().book(plan).value()->members.front().unit, Round::Self,
                leaves.at(leaf)};
    }
    void type(size_t leaf, std::optional<Entry> entry)
    {
        session->apply(actions::setScore(session->ledger(), cell(leaf), entry).value()).value();
    }
    ChangeSet pasted(const std::vector<std::pair<size_t, std::optional<Entry>>>& entries) const
    {
        std::vector<actions::CellEdit> edits;
        for (const auto& [leaf, entry] : entries)
            edits.push_back({cell(leaf), entry});
        return actions::setScores(session->ledger(), edits).value().change;
    }

    std::unique_ptr<Session> session = std::move(*Session::inMemory({}));
    PlanId plan;
    std::vector<CriterionId> leaves;
};

const std::optional<Entry> kOne = Entry::points(Points::whole(1));
const std::optional<Entry> kHalf = Entry::points(Points::hundredths(50));

} // namespace

TEST_CASE("a cell typed alone is written as one among many")
{
    struct Case {
        const char* what;
        std::optional<Entry> stored;
        std::optional<Entry> typed;
        size_t rows;
    };
    const auto [what, stored, typed, rows] = GENERATE(
        Case{"first entry", std::nullopt, kOne, 1}, // inserted
        Case{"another entry", kOne, kHalf, 1}, // updated
        Case{"the same entry", kOne, kOne, 0}, Case{"cleared", kOne, std::nullopt, 1}, // removed
        Case{"cleared when blank", std::nullopt, std::nullopt, 0});
    CAPTURE(what);
    OneUnit ledger;
    ledger.type(1, kHalf); // so that the sheet is there
    if (stored)
        ledger.type(0, stored);
    const auto alone = actions::setScore(ledger.session->ledger(), ledger.cell(0), typed).value();
    // The second cell of a sheet is read another way than the first.
    const auto second = ledger.pasted({{1, kHalf}, {0, typed}});
    CHECK(alone.rows().size() == rows);
    CHECK(alone.rows() == second.rows());
}

TEST_CASE("a cell that ends as it began is not recorded")
{
    OneUnit ledger;
    ledger.type(0, kOne);
    CHECK(ledger.pasted({{0, kHalf}, {0, kOne}}).isEmpty());
    CHECK(ledger.pasted({{1, kHalf}, {1, std::nullopt}}).isEmpty());
    CHECK_FALSE(ledger.pasted({{0, kHalf}, {0, kOne}, {1, kOne}}).isEmpty());
}

TEST_CASE("the lock of a plan is taken back in turn, and never from under scores")
{
    OneUnit one;
    const qint64 lock =
        one.session->apply(actions::freezePlan(one.session->ledger(), one.plan).value()).value();
    one.type(0, kOne);
    const auto state = [&] { return one.session->ledger().book(one.plan).value()->plan.state; };

    const auto early = one.session->undoEntry(lock, false);
    REQUIRE_FALSE(early);
    CHECK(early.error().code == ErrorCode::Conflict);
    CHECK(state() == PlanState::Scoring);
    REQUIRE(one.session->dependents(lock).value().size() == 1); // the score rests on the lock
    const qint64 both = one.session->undoEntry(lock, true).value();
    CHECK(state() == PlanState::Draft);
    CHECK(one.session->ledger().rows<Score>().value().empty());
    REQUIRE(one.session->undoEntry(both, false));
    CHECK(state() == PlanState::Scoring);

    one.session
        ->apply(actions::reopenPlan(one.session->ledger(), one.plan, QStringLiteral("sửa điểm"))
                    .value())
        .value();
    one.session->apply(actions::freezePlan(one.session->ledger(), one.plan).value()).value();
    CHECK(one.session->undo()); // the second lock, over scores that were there before it
    CHECK(state() == PlanState::Draft);
    CHECK(one.session->undo()); // the reopening
    CHECK(state() == PlanState::Scoring);
    CHECK(one.session->undo()); // the score
    CHECK(one.session->undo()); // the first lock
    CHECK(state() == PlanState::Draft);
}

TEST_CASE("what a frozen plan, a closed plan or a locked sheet holds is not taken back out of turn")
{
    OneUnit one;
    Ledger::Book book = one.session->ledger().book(one.plan).value();
    Bloc bloc = book->blocs.front();
    bloc.quotaCount = 5;
    const qint64 quota =
        one.session->apply(actions::saveBloc(one.session->ledger(), bloc).value()).value();
    one.type(0, kOne);
    const qint64 second =
        one.session->apply(actions::setScore(one.session->ledger(), one.cell(1), kOne).value())
            .value();
    const auto refusedWith = [&](qint64 entry, const char* words) {
        const auto undone = one.session->undoEntry(entry, true);
        REQUIRE_FALSE(undone);
        CHECK(undone.error().message.contains(QString::fromUtf8(words)));
    };
    const auto move = [&](SheetState to) {
        const Sheet before =
            one.session->ledger().sheet(one.plan, one.cell(0).unit, Round::Self).value().value();
        Sheet after = before;
        after.state = to;
        ChangeSet change(Action::MoveSheet);
        change.update(before, after);
        one.session->apply(change).value();
    };
    refusedWith(quota, "Reopen the plan with a reason");
    CHECK(one.session->ledger().book(one.plan).value()->blocs.front().quotaCount == 5);

    one.type(2, kOne);
    move(SheetState::Locked);
    refusedWith(second, "locked since this entry");

    one.session
        ->apply(actions::reopenPlan(one.session->ledger(), one.plan, QStringLiteral("sửa")).value())
        .value();
    REQUIRE(one.session->undoEntry(quota, true));
    CHECK(one.session->ledger().book(one.plan).value()->blocs.front().quotaCount == 3);
}

TEST_CASE("an old score taken back under an approved sheet is counted as a change of it")
{
    OneUnit one;
    one.type(0, kOne);
    const qint64 old =
        one.session->apply(actions::setScore(one.session->ledger(), one.cell(1), kOne).value())
            .value();
    one.type(2, kOne);
    const Sheet before =
        one.session->ledger().sheet(one.plan, one.cell(0).unit, Round::Self).value().value();
    Sheet approved = before;
    approved.state = SheetState::Approved;
    ChangeSet change(Action::MoveSheet);
    change.update(before, approved);
    one.session->apply(change).value();

    REQUIRE(one.session->undoEntry(old, false));
    CHECK(one.session->ledger().sheet(before.id).value()->editsSinceApproval == 1);
    REQUIRE(one.session->undo());
    CHECK(one.session->ledger().sheet(before.id).value()->editsSinceApproval == 0);
}

TEST_CASE("a standard that a metric names stays a standard")
{
    const OneUnit one;
    const Ledger::Book book = one.session->ledger().book(one.plan).value();
    const auto idOf = [&](const char* code) {
        return book->table.node(book->table.indexOf(QString::fromLatin1(code))).criterion.id;
    };
    REQUIRE(book->metrics.front().criterion == idOf("IV"));
    const auto below = actions::moveCriterion(one.session->ledger(), idOf("IV"), idOf("I"), 0);
    REQUIRE_FALSE(below);
    CHECK(below.error().message.contains(QStringLiteral("Đề án 06")));
    CHECK(actions::moveCriterion(one.session->ledger(), idOf("III"), idOf("I"), 0));
}

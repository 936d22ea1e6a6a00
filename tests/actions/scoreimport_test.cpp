// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/exchange/templates.h"
#include "core/session/session.h"
#include "tests/support/catch.h"

using namespace thidua;

TEST_CASE("an import that names the same evidence again leaves it partial")
{
    const auto [named, evidence, partial] = GENERATE(table<const char*, const char*, bool>({
        {"a.pdf", "a.pdf", true},
        {" a.pdf ", "a.pdf", true},
        {"", "a.pdf", true},
        {"a.pdf; b.pdf", "a.pdf; b.pdf", false}, // other evidence: judged anew
    }));
    CAPTURE(named);
    const auto session = std::move(*Session::inMemory({}));
    const Ledger& ledger = session->ledger();
    session->apply(actions::loadPlan(ledger, *loadTemplate(QStringLiteral("theme-2024"))).value())
        .value();
    const PlanId plan = ledger.plans()->front().id;
    Unit unit;
    unit.code = QStringLiteral("TTYT-01");
    unit.name = QStringLiteral("Trung tâm Y tế huyện Thanh Thủy");
    session
        ->apply(actions::addMember(ledger, plan, ledger.book(plan).value()->blocs.front().id, unit)
                    .value())
        .value();
    const auto book = ledger.book(plan).value();
    const int leaf = book->table.indexOf(QStringLiteral("1.2"));
    const actions::Cell cell{plan, book->members.front().unit, Round::Self,
                             book->table.node(leaf).criterion.id};
    ScoreNote note;
    note.evidence = QStringLiteral("a.pdf");
    note.evidencePartial = true;
    session->apply(actions::setNote(ledger, cell, note).value()).value();

    actions::ScoreRow row;
    row.unit = unit.code;
    row.criterion = QStringLiteral("1.2");
    row.round = QStringLiteral("self");
    row.evidence = QString::fromUtf8(named);
    const auto bulk = actions::importScores(ledger, plan, {row}, SheetState::Draft, {}, {}).value();
    CHECK(bulk.unchanged == (partial ? 1 : 0));
    session->apply(bulk.writable().value()).value();
    const auto sheet = ledger.sheet(plan, cell.unit, Round::Self).value();
    const auto stored = ledger.note(sheet->id, cell.criterion).value();
    REQUIRE(stored);
    CHECK(stored->evidence == QString::fromUtf8(evidence));
    CHECK(stored->evidencePartial == partial);
}

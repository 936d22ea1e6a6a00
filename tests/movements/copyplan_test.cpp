// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/copyplan.h"
#include "core/actions/plan/definition.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/domain/plan/plandifference.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

actions::PlanCopy nextYear(PlanId source)
{
    return {source, QStringLiteral("cd-2025"), QStringLiteral("Chuyên đề năm 2025"), 1, {}, {},
            true};
}

const Milestone* milestone(const PlanBook& book, const char* words)
{
    for (const Milestone& row : book.milestones) {
        if (row.title.contains(QString::fromUtf8(words)))
            return &row;
    }
    return nullptr;
}

} // namespace

TEST_CASE("a plan is copied into the next year with its units and keeps its history apart")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    const UnitId unit = ledger.add(old, "A1", "Bệnh viện A");
    const auto before = ledger.read().book(old).value();
    const QByteArray said = [&] {
        const auto table = before->table.nodes().size();
        return QByteArray::number(static_cast<qlonglong>(table));
    }();

    const auto copied = actions::copyPlan(ledger.read(), nextYear(old));
    REQUIRE(copied.has_value());
    ledger.write(copied->change);
    const auto book = ledger.read().book(copied->plan).value();
    CHECK(book->plan.copiedFrom == old);
    CHECK(book->plan.code == QStringLiteral("cd-2025"));
    CHECK(book->plan.number.isEmpty());
    CHECK_FALSE(book->plan.issued.isValid());
    CHECK(book->plan.first == before->plan.first.addYears(1));
    CHECK(QByteArray::number(static_cast<qlonglong>(book->table.nodes().size())) == said);
    REQUIRE(book->member(unit));
    CHECK(book->bloc(book->member(unit)->bloc)->code == before->blocs.front().code);
    CHECK(book->member(unit)->bloc != before->blocs.front().id);

    // What happens to one does not touch the other.
    Plan edited = book->plan;
    edited.title = QStringLiteral("Khác");
    ledger.write(actions::editPlan(ledger.read(), edited));
    CHECK(ledger.read().book(old).value()->plan.title == before->plan.title);
    CHECK(actions::copyPlan(ledger.read(), nextYear(old)).error().code == ErrorCode::Refused);
    auto nameless = nextYear(old);
    nameless.code.clear();
    CHECK(actions::copyPlan(ledger.read(), nameless).error().code == ErrorCode::InvalidInput);
}

TEST_CASE("a deadline that falls on a holiday or a weekend moves on, and the copy says so")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    auto book = ledger.read().book(old).value();
    std::vector<Milestone> rows = book->milestones;
    Milestone tet;
    tet.title = QStringLiteral("Nộp báo cáo");
    tet.last = day("2025-02-17"); // a year on it is the first day of Tết
    Milestone before;
    before.title = QStringLiteral("Trước ngày");
    before.last = day("2025-03-01"); // "trước 01/3": its last day of 2026 is Saturday, 28/2
    before.lastExcluded = true;
    rows.push_back(tet);
    rows.push_back(before);
    ledger.write(actions::setMilestones(ledger.read(), old, rows));

    const auto copied = actions::copyPlan(ledger.read(), nextYear(old)).value();
    ledger.write(copied.change);
    book = ledger.read().book(copied.plan).value();
    REQUIRE(milestone(*book, "Nộp báo cáo"));
    CHECK(milestone(*book, "Nộp báo cáo")->lastDay() == day("2026-02-23"));
    // The eve of 1/3/2026 is a Saturday: the last worked day that counts is Monday, 2/3.
    CHECK(milestone(*book, "Trước ngày")->last == day("2026-03-03"));
    CHECK(milestone(*book, "Trước ngày")->lastDay() == day("2026-03-02"));
    const auto moved =
        std::find_if(copied.moved.begin(), copied.moved.end(), [](const actions::MovedDay& m) {
            return m.milestone == QStringLiteral("Nộp báo cáo");
        });
    REQUIRE(moved != copied.moved.end());
    CHECK(moved->from == day("2026-02-17"));
    CHECK(moved->to == day("2026-02-23"));
    CHECK_FALSE(moved->why.isEmpty());
}

TEST_CASE("a copy differs from its source in its days only, until somebody edits it")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    auto same = nextYear(old);
    same.title.clear();
    same.years = 0;
    const auto copied = actions::copyPlan(ledger.read(), same).value();
    ledger.write(copied.change);
    const auto differences = [&] {
        return differencesOf(actions::definitionOf(ledger.read(), old).value(),
                             actions::definitionOf(ledger.read(), copied.plan).value());
    };
    for (const PlanDifference& difference : differences())
        CHECK_FALSE(difference.before.isEmpty()); // number, days moved off weekends: nothing new

    const auto known = differences().size();
    const auto book = ledger.read().book(copied.plan).value();
    std::vector<Milestone> rows = book->milestones;
    rows.front().who = QStringLiteral("Tổ kiểm tra");
    rows.pop_back();
    Milestone added;
    added.title = QStringLiteral("Sơ kết");
    rows.push_back(added);
    ledger.write(actions::setMilestones(ledger.read(), copied.plan, rows));
    CHECK(differences().size() == known + 3);
}

TEST_CASE("copying a plan is one step that undo takes back whole")
{
    MovementLedger ledger;
    const PlanId old = ledger.load("theme-2024");
    ledger.add(old, "A1", "Bệnh viện A");
    ledger.write(actions::copyPlan(ledger.read(), nextYear(old)).value().change);
    CHECK(ledger.read().plans().value().size() == 2);
    REQUIRE(ledger.session().undo().has_value());
    CHECK(ledger.read().plans().value().size() == 1);
    CHECK(ledger.session().check().value().isSound());
}

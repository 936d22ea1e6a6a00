// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/exchange/csvimport.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

/// Last year's plan and this year's, with two units in both; last year's register has one initiative.
class TwoYears : public MovementLedger {
public:
    TwoYears()
    {
        last = load("danang-443-khsyt-2022");
        now = load("lamdong-2026-2030");
        hospital = add(last, "BV-01", "Bệnh viện Đa khoa");
        centre = add(last, "TTYT-02", "TTYT Đức Trọng");
        Initiative row;
        row.unit = hospital;
        row.code = QStringLiteral("SK-01");
        row.title = QStringLiteral("Hồ sơ bệnh án điện tử");
        row.effect = QStringLiteral("Giảm 30 phút");
        write(actions::saveInitiative(read(), last, row, day("2025-02-01")));
    }
    /// What a file does to this year's plan; `rows` come after the header.
    actions::BulkChange import(const char* rows)
    {
        const QString text = QStringLiteral("unit,code,title,effect,proposed_on,applied_on\n")
            + QString::fromUtf8(rows);
        return importCsv(read(), now,
                         CsvTable::parse(text.toUtf8(), QStringLiteral("tep.csv")).value(),
                         CsvKind::Initiatives, SheetState::Draft, {{}, today.startOfDay()})
            .value()
            .bulk;
    }
    /// Why a file of one row is refused; blank when it is taken.
    QString refusal(const char* row)
    {
        const auto bulk = import(row);
        return bulk.refused.empty() ? QString() : bulk.refused.front().message;
    }
    Initiative stored(const char* code)
    {
        return read().rows<Initiative>("code = ?", {QString::fromUtf8(code)}).value().front();
    }
    void close(PlanId plan)
    {
        Plan closed = read().book(plan).value()->plan;
        Plan before = closed;
        closed.state = PlanState::Closed;
        ChangeSet change(Action::EditPlan, {closed.title});
        change.update(before, closed);
        write(change);
    }

    const QDate today{2026, 8, 3};
    PlanId last;
    PlanId now;
    UnitId hospital;
    UnitId centre;
};

} // namespace

TEST_CASE("a file of initiatives never rewrites what the code means to another unit or plan")
{
    TwoYears ledger;
    const Initiative before = ledger.stored("SK-01");
    // Secretaries number anew every year: the same number is other work, of another unit or the same one.
    for (const char* row : {"TTYT-02,SK-01,Tư vấn tiêm chủng qua Zalo,,2026-02-01,\n",
                            "BV-01,SK-01,Đặt lịch khám qua Zalo,,2026-02-01,\n"}) {
        INFO(row);
        const auto bulk = ledger.import(row);
        CHECK(bulk.change.isEmpty());
        REQUIRE(bulk.refused.size() == 1);
        const QString said = bulk.refused.front().message;
        for (const QString& part : {before.title, QStringLiteral("Bệnh viện Đa khoa"),
                                    ledger.read().book(ledger.last).value()->plan.shortTitle})
            CHECK(said.contains(part));
    }
    CHECK(ledger.stored("SK-01") == before);
    // The same work of the same unit goes on in the new plan as the one it is.
    const auto bulk = ledger.import("BV-01,SK-01,Hồ sơ bệnh án  điện tử,,,2026-06-01\n");
    CHECK(bulk.refused.empty());
    CHECK(bulk.added == 0);
    ledger.write(bulk.writable());
    CHECK(ledger.read().rows<Initiative>().value().size() == 1);
    CHECK(ledger.read().rows<InitiativeUse>().value().size() == 2);
}

TEST_CASE("an initiative known without a code gets the code of the file, and no twin")
{
    TwoYears ledger;
    ledger.write(ledger.import("BV-01,,Kho thuốc thông minh,,,\n").writable());
    ledger.write(ledger.import("BV-01,SK-09,Kho thuốc thông minh,,,\n").writable());
    CHECK(ledger.read().rows<Initiative>().value().size() == 2);
    CHECK(ledger.stored("SK-09").title == QStringLiteral("Kho thuốc thông minh"));
    // With another code it is not clear which of the two codes is right.
    CHECK(
        ledger.refusal("BV-01,SK-10,Kho thuốc thông minh,,,\n").contains(QStringLiteral("SK-09")));
}

TEST_CASE("a row that may mean several initiatives of a unit is refused")
{
    TwoYears ledger;
    ledger.write(ledger.import("BV-01,A-1,Kho thuốc thông minh,,,\n").writable());
    Initiative twin = ledger.stored("A-1");
    twin.id = {};
    twin.code = QStringLiteral("A-2");
    ledger.write(actions::saveInitiative(ledger.read(), ledger.now, twin));
    CHECK_FALSE(ledger.refusal("BV-01,,Kho thuốc thông minh,Mới,,\n").isEmpty());
    CHECK(ledger.refusal("BV-01,A-2,Kho thuốc thông minh,Mới,,\n").isEmpty());
}

TEST_CASE("what a closed plan has of an initiative stays, by file and by hand")
{
    TwoYears ledger;
    const Initiative row = ledger.stored("SK-01");
    ledger.write(actions::useInitiative(ledger.read(), ledger.now, row.id, true));
    const QDate over = ledger.read().book(ledger.last).value()->plan.last;
    REQUIRE(over.isValid());
    ledger.close(ledger.last);
    CHECK_FALSE(ledger.refusal("BV-01,SK-01,Tên khác hẳn,,,\n").isEmpty());
    CHECK_FALSE(ledger.refusal("BV-01,SK-01,Hồ sơ bệnh án điện tử,Giảm 45 phút,,\n").isEmpty());
    CHECK_FALSE(ledger.refusal("BV-01,SK-01,Hồ sơ bệnh án điện tử,,2025-03-01,\n").isEmpty());
    CHECK_FALSE(ledger.refusal("BV-01,SK-01,Hồ sơ bệnh án điện tử,,,2026-06-01\n").isEmpty());
    // Nothing new is nothing to refuse.
    CHECK(ledger.refusal("BV-01,SK-01,Hồ sơ bệnh án điện tử,,2025-02-01,\n").isEmpty());

    Initiative reworded = row;
    reworded.effect = QStringLiteral("Giảm 45 phút");
    CHECK(actions::saveInitiative(ledger.read(), ledger.now, reworded).error().code
          == ErrorCode::Refused);
    const auto move = [&](InitiativeStage stage, QDate on) {
        return actions::moveInitiative(ledger.read(), ledger.now, {row.id, stage, on, {}, {}});
    };
    CHECK_FALSE(move(InitiativeStage::Proposed, day("2025-03-01")));
    CHECK_FALSE(move(InitiativeStage::Approved, over));
    CHECK_FALSE(move(InitiativeStage::Approved, {}));
    // Its life goes on after the closed plan.
    ledger.write(move(InitiativeStage::Approved, over.addDays(1)));
    CHECK_FALSE(actions::moveInitiativeBack(ledger.read(), ledger.now, row.id,
                                            QStringLiteral("Nhập nhầm")));
}

TEST_CASE("what another plan rewarded, or what was dropped, is not rewritten by a file")
{
    TwoYears ledger;
    const InitiativeId id = ledger.stored("SK-01").id;
    ledger.write(actions::useInitiative(ledger.read(), ledger.now, id, true));
    ledger.write(actions::rewardInitiative(ledger.read(), ledger.last, id, day("2025-12-01"),
                                           QStringLiteral("QĐ 811")));
    CHECK_FALSE(ledger.refusal("BV-01,SK-01,Hồ sơ bệnh án điện tử,Giảm 45 phút,,\n").isEmpty());
    CHECK(ledger.refusal("BV-01,SK-01,Hồ sơ bệnh án điện tử,,,2026-06-01\n").isEmpty());

    Initiative dropped = ledger.stored("SK-01");
    dropped.dropped = QStringLiteral("Thiếu kinh phí");
    ledger.write(actions::saveInitiative(ledger.read(), ledger.last, dropped));
    CHECK(ledger.refusal("BV-01,SK-01,Hồ sơ bệnh án điện tử,,,2026-06-01\n")
              .contains(QStringLiteral("Thiếu kinh phí")));
}

TEST_CASE("a file cannot say that something was reached on a day that lies ahead")
{
    TwoYears ledger;
    CHECK(ledger.refusal("BV-01,,Kho thuốc thông minh,,,2026-08-04\n")
              .contains(QStringLiteral("04/08/2026")));
    CHECK(ledger.refusal("BV-01,,Kho thuốc thông minh,,,2026-08-03\n").isEmpty());
}

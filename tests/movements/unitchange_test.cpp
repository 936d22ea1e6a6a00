// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/units/unitchange.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

struct Hospital {
    MovementLedger ledger;
    PlanId plan = ledger.load("theme-2024");
    UnitId id = ledger.add(plan, "BV1", "Bệnh viện huyện A", "bệnh viện");

    Unit unit() { return ledger.read().find<Unit>({id.value}).value().value(); }
    Unit on(const char* iso)
    {
        return actions::unitHistory(ledger.read()).value().on(unit(), day(iso));
    }
};

} // namespace

TEST_CASE("a unit has the class and name of the day asked for")
{
    Hospital hospital;
    Unit first = hospital.unit();
    first.unitClass = QStringLiteral("III");
    hospital.ledger.write(actions::saveUnit(hospital.ledger.read(), first));
    Unit second = first;
    second.unitClass = QStringLiteral("II");
    hospital.ledger.write(actions::changeUnit(hospital.ledger.read(), second, day("2024-07-01"),
                                              QStringLiteral("12/QĐ-SYT")));
    Unit third = second;
    third.name = QStringLiteral("Bệnh viện khu vực A");
    hospital.ledger.write(
        actions::changeUnit(hospital.ledger.read(), third, day("2025-07-01"), {}));

    struct Case {
        const char* day;
        const char* unitClass;
        const char* name;
    };
    for (const Case& now : {Case{"2023-12-31", "III", "Bệnh viện huyện A"},
                            Case{"2024-06-30", "III", "Bệnh viện huyện A"},
                            Case{"2024-07-01", "II", "Bệnh viện huyện A"},
                            Case{"2025-06-30", "II", "Bệnh viện huyện A"},
                            Case{"2025-07-01", "II", "Bệnh viện khu vực A"}}) {
        INFO(now.day);
        CHECK(hospital.on(now.day).unitClass == QString::fromUtf8(now.unitClass));
        CHECK(hospital.on(now.day).name == QString::fromUtf8(now.name));
    }
    // The code is what files know it by, and stays.
    third.code = QStringLiteral("KHAC");
    third.level = QStringLiteral("khu vực");
    hospital.ledger.write(
        actions::changeUnit(hospital.ledger.read(), third, day("2026-01-01"), {}));
    CHECK(hospital.unit().code == QStringLiteral("BV1"));
}

TEST_CASE("a change out of order, of nothing or before the unit begins is refused")
{
    Hospital hospital;
    Unit unit = hospital.unit();
    const auto refused = [&](const char* iso) {
        const auto change = actions::changeUnit(hospital.ledger.read(), unit, day(iso), QString());
        return change ? ErrorCode::Io : change.error().code;
    };
    CHECK(refused("2024-07-01") == ErrorCode::Refused); // nothing differs
    unit.unitClass = QStringLiteral("I");
    CHECK(refused("") == ErrorCode::InvalidInput);
    hospital.ledger.write(
        actions::changeUnit(hospital.ledger.read(), unit, day("2024-07-01"), QString()));
    unit.unitClass = QStringLiteral("II");
    CHECK(refused("2024-07-01") == ErrorCode::Refused);
    CHECK(refused("2024-01-01") == ErrorCode::Refused);
    unit.name = QStringLiteral(" ");
    CHECK(refused("2025-01-01") == ErrorCode::InvalidInput);
}

TEST_CASE("a merged unit ends the day before and names who continues it")
{
    Hospital hospital;
    const UnitId into = hospital.ledger.add(hospital.plan, "BV2", "Bệnh viện B");
    CHECK(actions::endUnit(hospital.ledger.read(), into, into, day("2025-07-01"), {}).error().code
          == ErrorCode::InvalidInput);
    hospital.ledger.write(
        actions::endUnit(hospital.ledger.read(), hospital.id, into, day("2025-07-01"), {}));
    CHECK(hospital.unit().validTo == day("2025-06-30"));
    CHECK(hospital.unit().successor == into);
    const auto book = hospital.ledger.read().book(hospital.plan).value();
    CHECK(book->member(hospital.id)->inForce(day("2025-06-30")));
    CHECK_FALSE(book->member(hospital.id)->inForce(day("2025-07-01")));
    CHECK(actions::endUnit(hospital.ledger.read(), hospital.id, into, day("2026-07-01"), {})
              .error()
              .code
          == ErrorCode::Refused);
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/units/unitchange.h"
#include "core/exchange/csvimport.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

/// A hospital of class I that did something in 2024, and one of which nothing is known yet.
class Hospitals : public MovementLedger {
public:
    Hospitals()
    {
        plan = load("danang-443-khsyt-2022");
        known = add(plan, "BV-01", "Bệnh viện A", "bệnh viện");
        fresh = add(plan, "BV-02", "Bệnh viện B", "bệnh viện");
        for (const UnitId id : {known, fresh}) {
            Unit row = unit(id);
            row.unitClass = QStringLiteral("I");
            write(actions::saveUnit(read(), row));
        }
        Initiative initiative;
        initiative.unit = known;
        initiative.title = QStringLiteral("Bệnh án điện tử");
        write(actions::saveInitiative(read(), plan, initiative, day("2024-03-01")));
    }
    Unit unit(UnitId id) { return read().find<Unit>({id.value}).value().value(); }
    Unit on(UnitId id, const char* iso)
    {
        return actions::unitHistory(read()).value().on(unit(id), day(iso));
    }
    actions::BulkChange import(const char* text)
    {
        return importCsv(read(), plan,
                         CsvTable::parse(QByteArray(text), QStringLiteral("tep.csv")).value(),
                         CsvKind::Units, SheetState::Draft, {})
            .value()
            .bulk;
    }

    PlanId plan;
    UnitId known;
    UnitId fresh;
};

} // namespace

TEST_CASE("a list of units does not change the class a unit had in earlier years")
{
    Hospitals ledger;
    const auto bulk = ledger.import("code,name,class\n"
                                    "BV-01,Bệnh viện A,III\n"
                                    "BV-02,Bệnh viện B,III\n");
    REQUIRE(bulk.refused.size() == 1);
    CHECK(bulk.refused.front().line == 2);
    CHECK(bulk.refused.front().message.contains(QStringLiteral("I → III")));
    CHECK(bulk.changed == 1); // nothing is recorded of the other one: its class was mistyped
    ledger.write(bulk.writable());
    CHECK(ledger.unit(ledger.known).unitClass == QStringLiteral("I"));
    CHECK(ledger.unit(ledger.fresh).unitClass == QStringLiteral("III"));
    // A name is on papers, a short name only on screens.
    CHECK(ledger.import("code,name\nBV-01,Bệnh viện khu vực A\n").refused.size() == 1);
    CHECK(ledger.import("code,name,short\nBV-01,Bệnh viện A,BVA\n").changed == 1);
    CHECK(ledger.import("code,name,class\nBV-01,Bệnh viện A,I\n").unchanged == 1);
}

TEST_CASE("a list of units says from which day a unit is another, and the years before keep it")
{
    Hospitals ledger;
    const char* file = "code,name,class,changed_on,document\n"
                       "BV-01,Bệnh viện A,III,01/07/2025,12/QĐ-SYT\n";
    ledger.write(ledger.import(file).writable());
    CHECK(ledger.on(ledger.known, "2025-06-30").unitClass == QStringLiteral("I"));
    CHECK(ledger.on(ledger.known, "2025-07-01").unitClass == QStringLiteral("III"));
    const auto versions = ledger.read().rows<UnitVersion>().value();
    REQUIRE(versions.size() == 1);
    CHECK(versions.front().document == QStringLiteral("12/QĐ-SYT"));
    CHECK(ledger.import(file).unchanged == 1); // the same file once more
    CHECK(ledger.import("code,name,class,changed_on\nBV-01,Bệnh viện A,II,2025-01-01\n")
              .refused.size()
          == 1); // before the change that is there
    CHECK(ledger.import("code,name,class,changed_on\nBV-01,Bệnh viện A,II,31/02/2026\n")
              .refused.size()
          == 1);
}

TEST_CASE("a unit or bloc something refers to is not removed, and the message says what does")
{
    Hospitals ledger;
    const auto refused = actions::removeUnit(ledger.read(), ledger.known);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Refused);
    CHECK(refused.error().message.contains(QStringLiteral("1 initiative")));
    // What it was before a dated change goes with it.
    Unit renamed = ledger.unit(ledger.fresh);
    renamed.name = QStringLiteral("Bệnh viện khu vực B");
    ledger.write(actions::changeUnit(ledger.read(), renamed, day("2025-07-01"), {}));
    ledger.write(actions::removeUnit(ledger.read(), ledger.fresh));
    CHECK(ledger.read().rows<UnitVersion>().value().empty());

    const BlocId bloc = ledger.addBloc(ledger.plan, "9");
    const TargetId target = ledger.read().newId<TargetId>();
    Target row;
    row.id = target;
    row.plan = ledger.plan;
    row.code = QStringLiteral("CT");
    Promise promise;
    promise.id = ledger.read().newId<RowId>();
    promise.target = target;
    promise.bloc = bloc;
    promise.year = 2025;
    ChangeSet change(Action::EditPromise);
    change.insert(row);
    change.insert(promise);
    ledger.write(change);
    const auto kept = actions::removeBloc(ledger.read(), bloc);
    REQUIRE_FALSE(kept);
    CHECK(kept.error().code == ErrorCode::Refused);
}

TEST_CASE("a unit goes on only in one that is there on that day")
{
    Hospitals ledger;
    const UnitId gone = ledger.add(ledger.plan, "BV-03", "Bệnh viện C");
    ledger.write(actions::endUnit(ledger.read(), gone, {}, day("2024-01-01"), {}));
    const auto ended = actions::endUnit(ledger.read(), ledger.known, gone, day("2025-07-01"), {});
    REQUIRE_FALSE(ended);
    CHECK(ended.error().message.contains(QStringLiteral("31/12/2023")));
    // Nor in a circle.
    ledger.write(
        actions::endUnit(ledger.read(), ledger.known, ledger.fresh, day("2025-07-01"), {}));
    CHECK_FALSE(actions::endUnit(ledger.read(), ledger.fresh, ledger.known, day("2026-01-01"), {}));
}

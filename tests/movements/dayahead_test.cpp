// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/actions/registers/registeractions.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

using namespace thidua;
using namespace thidua::test;

namespace {

/// A plan with one unit in it, another plan, and a day that is today.
class Sector : public MovementLedger {
public:
    Sector()
    {
        plan = load("lamdong-2026-2030");
        unit = add(plan, "BV-01", "Bệnh viện Đa khoa");
        other = load("danang-443-khsyt-2022");
        stranger = add(other, "BV-09", "Bệnh viện khác");
    }
    InitiativeId initiative()
    {
        Initiative row;
        row.unit = unit;
        row.title = QStringLiteral("Bệnh án điện tử");
        write(actions::saveInitiative(read(), plan, row, day("2026-03-01"), today));
        return read().rows<Initiative>().value().front().id;
    }
    Exemplar exemplar()
    {
        Exemplar row;
        row.plan = plan;
        row.unit = unit;
        row.name = QStringLiteral("Nguyễn Thị Hoa");
        return row;
    }

    QDate today = day("2026-11-22");
    QDate tomorrow = today.addDays(1);
    PlanId plan;
    PlanId other;
    UnitId unit;
    UnitId stranger;
};

bool isAhead(const Result<ChangeSet>& change)
{
    return !change && change.error().code == ErrorCode::InvalidInput
        && change.error().message.contains(QStringLiteral("23/11/2026"));
}

} // namespace

TEST_CASE("nothing is recorded as reached, rewarded, found or held on a day that lies ahead")
{
    Sector sector;
    const Ledger& ledger = sector.read();
    const InitiativeId id = sector.initiative();
    const auto move = [&](QDate on) {
        return actions::moveInitiative(ledger, sector.plan,
                                       {id, InitiativeStage::Approved, on, {}, {}}, sector.today);
    };
    CHECK(isAhead(move(sector.tomorrow)));
    CHECK(move(sector.today).has_value());
    const auto reward = [&](QDate on) {
        return actions::rewardInitiative(ledger, sector.plan, id, on, {}, sector.today);
    };
    CHECK(isAhead(reward(sector.tomorrow)));
    CHECK(reward(sector.today).has_value());
    Initiative row = ledger.rows<Initiative>().value().front();
    row.recognisedOn = sector.tomorrow;
    CHECK(isAhead(actions::saveInitiative(ledger, sector.plan, row, {}, sector.today)));

    const Exemplar exemplar = sector.exemplar();
    CHECK(isAhead(actions::saveExemplar(ledger, exemplar, sector.tomorrow, sector.today)));
    sector.write(actions::saveExemplar(ledger, exemplar, sector.today, sector.today));
    const ExemplarId found = ledger.rows<Exemplar>().value().front().id;
    CHECK(isAhead(actions::moveExemplar(
        ledger, {found, ExemplarStage::Fostered, sector.tomorrow, {}, {}}, {}, sector.today)));

    Activity activity;
    activity.plan = sector.plan;
    activity.title = QStringLiteral("Tập huấn");
    activity.heldOn = sector.tomorrow;
    CHECK(isAhead(actions::saveActivity(ledger, activity, sector.today)));
}

TEST_CASE("a second decision does not take the place of the one that rewarded an initiative")
{
    Sector sector;
    const InitiativeId id = sector.initiative();
    const auto reward = [&](const char* document) {
        return actions::rewardInitiative(sector.read(), sector.plan, id, day("2026-10-01"),
                                         QString::fromUtf8(document));
    };
    sector.write(reward("QĐ 811"));
    CHECK(reward("QĐ 811").has_value()); // the same once more
    const auto again = reward("QĐ 900");
    REQUIRE_FALSE(again);
    CHECK(again.error().message.contains(QStringLiteral("QĐ 811")));
    sector.write(actions::takeBackReward(sector.read(), sector.plan, id));
    CHECK(reward("QĐ 900").has_value());
}

TEST_CASE("registers take units, meetings and projects of their own plan only")
{
    Sector sector;
    Exemplar exemplar = sector.exemplar();
    exemplar.unit = sector.stranger;
    CHECK(actions::saveExemplar(sector.read(), exemplar).error().code == ErrorCode::Refused);
    Activity activity;
    activity.plan = sector.plan;
    activity.title = QStringLiteral("Tập huấn");
    activity.unit = sector.stranger;
    CHECK(actions::saveActivity(sector.read(), activity).error().code == ErrorCode::Refused);
    activity.unit = {};
    CHECK(actions::saveActivity(sector.read(), activity).has_value());

    Meeting meeting;
    meeting.plan = sector.other;
    meeting.title = QStringLiteral("Giao ban");
    sector.write(actions::saveMeeting(sector.read(), meeting, {}));
    Task task;
    task.plan = sector.plan;
    task.text = QStringLiteral("Rà soát hồ sơ");
    CHECK(actions::saveTask(sector.read(), task).has_value());
    task.meeting =
        sector.read().rows<Meeting>("plan = ?", {toValue(sector.other)}).value().front().id;
    CHECK(actions::saveTask(sector.read(), task).error().code == ErrorCode::Refused);
    task.meeting = {};
    task.state = Task::State::Done;
    CHECK(actions::saveTask(sector.read(), task).error().code == ErrorCode::InvalidInput);
}

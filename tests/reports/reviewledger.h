// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/projects/projectactions.h"
#include "core/actions/targets/targetactions.h"
#include "core/reports/kinds/reports.h"
#include "core/storage/movemententities.h"
#include "tests/movements/movementledger.h"

namespace thidua::testing {

/// A movement 2022–2030 in two phases with a plan in each, four units, launches, one target, three
/// initiatives and a project in each plan, as of 30/06/2027. The figures are samples.
class ReviewLedger : public test::MovementLedger {
public:
    ReviewLedger()
    {
        first = addPlan("KH-2022", "Kế hoạch 2022–2025", 1, QDate(2022, 1, 1), QDate(2025, 12, 31));
        second =
            addPlan("KH-2026", "Kế hoạch 2026–2030", 2, QDate(2026, 1, 1), QDate(2030, 12, 31));
        addUnits();
        addLaunches();
        addTarget();
        addInitiatives();
        addProject(first, "Bệnh án điện tử", 2024, 8'000, 8'000);
        addProject(second, "Hồ sơ sức khỏe điện tử", 2026, 12'000, 3'000);
    }

    report::Document document(QDate day) const
    {
        auto made = report::makeReport(read(),
                                       {.kind = report::Kind::Review,
                                        .plan = first,
                                        .file = QStringLiteral("sơ kết.thidua"),
                                        .at = QDateTime(day, QTime(9, 41))});
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        return *made;
    }
    static QDate day() { return QDate(2027, 6, 30); }

    PlanId first;
    PlanId second;

private:
    static QString q(const char* text) { return QString::fromUtf8(text); }

    static Phase phase(int id, const char* name, QDate first, QDate last)
    {
        Phase phase;
        phase.id = PhaseId{id};
        phase.code = QStringLiteral("GD%1").arg(id);
        phase.name = q(name);
        phase.first = first;
        phase.last = last;
        return phase;
    }

    static Milestone launch(int id, const char* title, MilestoneKind kind, QDate last)
    {
        Milestone row;
        row.id = MilestoneId{id};
        row.seq = id;
        row.title = q(title);
        row.kind = kind;
        row.perUnit = true;
        row.last = last;
        return row;
    }

    PlanId addPlan(const char* code, const char* title, int inPhase, QDate from, QDate to)
    {
        PlanDefinition plan;
        plan.movement.code = q("CDS");
        plan.movement.name = q("Ngành Y tế thi đua chuyển đổi số");
        plan.movement.first = QDate(2022, 1, 1);
        plan.movement.last = QDate(2030, 12, 31);
        plan.phases = {phase(1, "Giai đoạn 2022–2025", QDate(2022, 1, 1), QDate(2025, 12, 31)),
                       phase(2, "Giai đoạn 2026–2030", QDate(2026, 1, 1), QDate(2030, 12, 31))};
        plan.plan.phase = PhaseId{inPhase};
        plan.plan.code = q(code);
        plan.plan.title = q(title);
        plan.plan.shortTitle = q(title);
        plan.plan.first = from;
        plan.plan.last = to;
        plan.milestones = {
            launch(1, "Phát động phong trào", MilestoneKind::Launch, from.addMonths(3)),
            launch(2, "Đăng ký thi đua", MilestoneKind::Registration, from.addMonths(6))};
        write(actions::loadPlan(read(), plan));
        return read().rows<Plan>("code = ?", {plan.plan.code}).value().front().id;
    }

    void addUnits()
    {
        for (const char* code : {"A", "B", "C", "D"}) {
            add(first, code, code, "bệnh viện");
            units.push_back(read().rows<Unit>("code = ?", {q(code)}).value().front().id);
        }
        addBloc(second, "1");
        const BlocId bloc = read().book(second).value()->blocs.front().id;
        for (const UnitId unit : units)
            write(actions::setMembership(read(), second, unit, bloc, Participation::Obliged));
    }

    void done(PlanId plan, size_t milestone, size_t unit, QDate day)
    {
        const auto book = read().book(plan).value();
        write(actions::recordSteps(read(), book->milestones[milestone].id, {units[unit]}, {day},
                                   ReviewLedger::day()));
    }

    /// First plan: 4 launched (1 late), 3 registered. Second: 2 launched, 1 registered.
    void addLaunches()
    {
        for (size_t unit = 0; unit < 4; ++unit)
            done(first, 0, unit, unit == 3 ? QDate(2022, 5, 1) : QDate(2022, 3, 1));
        for (size_t unit = 0; unit < 3; ++unit)
            done(first, 1, unit, QDate(2022, 6, 1));
        for (size_t unit = 0; unit < 2; ++unit)
            done(second, 0, unit, QDate(2026, 3, 1));
        done(second, 1, 0, QDate(2026, 6, 1));
    }

    /// 80 % in 2024, 91,5 % in 2025, 93 % in 2026; wanted are ≥ 90 in 2025 and > 95 in 2030.
    void addTarget()
    {
        Target target;
        target.plan = first;
        target.title = q("Người dân có hồ sơ sức khỏe điện tử");
        target.measure = q("%");
        target.baselineKind = FigureKind::Exact;
        target.baseline = Points::whole(60);
        target.baselineYear = 2021;
        TargetGoal near;
        near.year = 2025;
        near.kind = GoalKind::AtLeast;
        near.value = Points::whole(90);
        TargetGoal far;
        far.year = 2030;
        far.kind = GoalKind::Above;
        far.value = Points::whole(95);
        write(actions::saveTarget(read(), target, {near, far}));
        const TargetId id = read().rows<Target>().value().front().id;
        for (const auto& [year, value] :
             {std::pair(2024, "80"), std::pair(2025, "91,5"), std::pair(2026, "93")}) {
            actions::MeasurementEntry entry;
            entry.target = id;
            entry.year = year;
            entry.value = q(value);
            write(actions::enterMeasurement(read(), first, entry, day()));
        }
    }

    InitiativeId addInitiative(PlanId plan, const char* title, QDate proposed)
    {
        Initiative row;
        row.unit = units.front();
        row.title = q(title);
        write(actions::saveInitiative(read(), plan, row, proposed));
        return read().rows<Initiative>("title = ?", {row.title}).value().front().id;
    }

    void move(PlanId plan, InitiativeId id, InitiativeStage stage, QDate on)
    {
        InitiativeStep step;
        step.initiative = id;
        step.stage = stage;
        step.on = on;
        write(actions::moveInitiative(read(), plan, step));
    }

    /// One proposed and approved in 2024, applied in 2026, serving both plans and rewarded once; one
    /// proposed in 2025; one without a day.
    void addInitiatives()
    {
        const InitiativeId long_ = addInitiative(first, "Ký số từ xa", QDate(2024, 3, 1));
        move(first, long_, InitiativeStage::Approved, QDate(2024, 9, 1));
        move(first, long_, InitiativeStage::Applied, QDate(2026, 2, 1));
        write(actions::useInitiative(read(), second, long_, true));
        write(actions::rewardInitiative(read(), second, long_, QDate(2026, 12, 1), q("45/QĐ")));
        addInitiative(first, "Đặt lịch khám qua điện thoại", QDate(2025, 5, 1));
        addInitiative(second, "Kho thuốc thông minh", {});
    }

    void addProject(PlanId plan, const char* name, int year, qint64 planned, qint64 disbursed)
    {
        constexpr qint64 kMillion = 1'000'000;
        Project row;
        row.plan = plan;
        row.name = q(name);
        row.budget = Money::exact(planned * kMillion);
        row.state = ProjectState::Running;
        write(actions::saveProject(read(), row));
        const ProjectId id = read().rows<Project>("name = ?", {row.name}).value().front().id;
        write(actions::setFunding(read(), id,
                                  {{{},
                                    {},
                                    year,
                                    q("Ngân sách tỉnh"),
                                    Money::exact(planned * kMillion),
                                    Money::exact(disbursed * kMillion)}}));
    }

    std::vector<UnitId> units;
};

} // namespace thidua::testing

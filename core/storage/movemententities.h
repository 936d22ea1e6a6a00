// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/nominations/nomination.h"
#include "core/domain/plan/calendar.h"
#include "core/domain/plan/clause.h"
#include "core/domain/plan/unitstep.h"
#include "core/domain/projects/project.h"
#include "core/domain/registers/activity.h"
#include "core/domain/registers/exemplar.h"
#include "core/domain/registers/task.h"
#include "core/domain/targets/target.h"
#include "core/domain/units/blocmove.h"
#include "core/domain/units/unitversion.h"
#include "core/storage/entities.h"

namespace thidua {

// The entities of schema 2 (002_movements.sql): what runs over phases beside scores and awards; and of schema 4. As in entities.h:
// numbers and the order of fields are cited by history; never reuse, never reorder, append only.

/// Tables from here on are in no PlanBook and move no sums.
inline constexpr quint16 kFirstMovementTable = 25;

template<>
struct Entity<Holiday> {
    static constexpr quint16 table = 25;
    static constexpr auto name = "holiday";
    static constexpr auto fields =
        std::tuple{key("day", &Holiday::day), field("name", &Holiday::name),
                   field("worked", &Holiday::worked)};
};
template<>
struct Entity<Clause> {
    static constexpr quint16 table = 26;
    static constexpr auto name = "clause";
    static constexpr auto fields =
        std::tuple{key("id", &Clause::id), field("plan", &Clause::plan), field("seq", &Clause::seq),
                   field("kind", &Clause::kind), field("text", &Clause::text)};
};
template<>
struct Entity<Duty> {
    static constexpr quint16 table = 27;
    static constexpr auto name = "duty";
    static constexpr auto fields =
        std::tuple{key("id", &Duty::id),       field("plan", &Duty::plan),
                   field("seq", &Duty::seq),   field("organisation", &Duty::organisation),
                   field("role", &Duty::role), field("text", &Duty::text)};
};
template<>
struct Entity<UnitVersion> {
    static constexpr quint16 table = 28;
    static constexpr auto name = "unit_version";
    static constexpr auto fields = std::tuple{key("id", &UnitVersion::id),
                                              field("unit", &UnitVersion::unit),
                                              field("until", &UnitVersion::until),
                                              field("name", &UnitVersion::name),
                                              field("short_name", &UnitVersion::shortName),
                                              field("kind", &UnitVersion::kind),
                                              field("class", &UnitVersion::unitClass),
                                              field("level", &UnitVersion::level),
                                              field("ownership", &UnitVersion::ownership),
                                              field("document", &UnitVersion::document)};
};
template<>
struct Entity<UnitStep> {
    static constexpr quint16 table = 29;
    static constexpr auto name = "unit_step";
    static constexpr auto fields =
        std::tuple{key("milestone", &UnitStep::milestone), key("unit", &UnitStep::unit),
                   field("done_on", &UnitStep::doneOn), field("document", &UnitStep::document),
                   field("note", &UnitStep::note)};
};
template<>
struct Entity<Target> {
    static constexpr quint16 table = 30;
    static constexpr auto name = "target";
    static constexpr auto fields = std::tuple{key("id", &Target::id),
                                              field("plan", &Target::plan),
                                              field("seq", &Target::seq),
                                              field("code", &Target::code),
                                              field("title", &Target::title),
                                              field("short_title", &Target::shortTitle),
                                              field("output", &Target::output),
                                              field("measure", &Target::measure),
                                              field("lower_is_better", &Target::lowerIsBetter),
                                              field("rollup", &Target::rollup),
                                              field("numerator", &Target::numerator),
                                              field("denominator", &Target::denominator),
                                              field("scale", &Target::scale),
                                              field("weight", &Target::weight),
                                              field("kinds", &Target::kinds),
                                              field("classes", &Target::classes),
                                              field("levels", &Target::levels),
                                              field("ownerships", &Target::ownerships),
                                              field("unit_goal", &Target::unitGoal),
                                              field("unit_value", &Target::unitValue),
                                              field("baseline_kind", &Target::baselineKind),
                                              field("baseline", &Target::baseline),
                                              field("baseline_year", &Target::baselineYear),
                                              field("source", &Target::source),
                                              field("evidence", &Target::evidence),
                                              field("lead", &Target::lead),
                                              field("area", &Target::area),
                                              field("note", &Target::note)};
};
template<>
struct Entity<TargetGoal> {
    static constexpr quint16 table = 31;
    static constexpr auto name = "target_goal";
    static constexpr auto fields =
        std::tuple{key("id", &TargetGoal::id),         field("target", &TargetGoal::target),
                   field("phase", &TargetGoal::phase), field("year", &TargetGoal::year),
                   field("kind", &TargetGoal::kind),   field("value", &TargetGoal::value)};
};
template<>
struct Entity<Promise> {
    static constexpr quint16 table = 32;
    static constexpr auto name = "promise";
    static constexpr auto fields = std::tuple{key("id", &Promise::id),
                                              field("target", &Promise::target),
                                              field("unit", &Promise::unit),
                                              field("bloc", &Promise::bloc),
                                              field("year", &Promise::year),
                                              field("kind", &Promise::kind),
                                              field("value", &Promise::value),
                                              field("state", &Promise::state),
                                              field("decided_by", &Promise::decidedBy),
                                              field("decided_on", &Promise::decidedOn),
                                              field("note", &Promise::note)};
};
template<>
struct Entity<Measurement> {
    static constexpr quint16 table = 33;
    static constexpr auto name = "measurement";
    static constexpr auto fields = std::tuple{key("id", &Measurement::id),
                                              field("target", &Measurement::target),
                                              field("unit", &Measurement::unit),
                                              field("year", &Measurement::year),
                                              field("quarter", &Measurement::quarter),
                                              field("kind", &Measurement::kind),
                                              field("amount", &Measurement::amount),
                                              field("denominator", &Measurement::denominator),
                                              field("weight", &Measurement::weight),
                                              field("above", &Measurement::above),
                                              field("reported_on", &Measurement::reportedOn),
                                              field("source", &Measurement::source),
                                              field("evidence", &Measurement::evidence),
                                              field("note", &Measurement::note)};
};
template<>
struct Entity<Initiative> {
    static constexpr quint16 table = 34;
    static constexpr auto name = "initiative";
    static constexpr auto fields = std::tuple{key("id", &Initiative::id),
                                              field("unit", &Initiative::unit),
                                              field("code", &Initiative::code),
                                              field("title", &Initiative::title),
                                              field("kind", &Initiative::kind),
                                              field("field", &Initiative::field),
                                              field("scope", &Initiative::scope),
                                              field("authors", &Initiative::authors),
                                              field("summary", &Initiative::summary),
                                              field("effect", &Initiative::effect),
                                              field("benefit", &Initiative::benefit),
                                              field("recognition", &Initiative::recognition),
                                              field("recognised_on", &Initiative::recognisedOn),
                                              field("recogniser", &Initiative::recogniser),
                                              field("dropped", &Initiative::dropped)};
};
template<>
struct Entity<InitiativeStep> {
    static constexpr quint16 table = 35;
    static constexpr auto name = "initiative_step";
    static constexpr auto fields = std::tuple{
        key("initiative", &InitiativeStep::initiative), key("stage", &InitiativeStep::stage),
        field("done_on", &InitiativeStep::on), field("document", &InitiativeStep::document),
        field("note", &InitiativeStep::note)};
};
template<>
struct Entity<InitiativeUse> {
    static constexpr quint16 table = 36;
    static constexpr auto name = "initiative_use";
    static constexpr auto fields =
        std::tuple{key("initiative", &InitiativeUse::initiative), key("plan", &InitiativeUse::plan),
                   field("rewarded", &InitiativeUse::rewarded),
                   field("rewarded_on", &InitiativeUse::rewardedOn),
                   field("document", &InitiativeUse::document)};
};
template<>
struct Entity<CoverageRule> {
    static constexpr quint16 table = 37;
    static constexpr auto name = "coverage_rule";
    static constexpr auto fields = std::tuple{key("id", &CoverageRule::id),
                                              field("plan", &CoverageRule::plan),
                                              field("seq", &CoverageRule::seq),
                                              field("title", &CoverageRule::title),
                                              field("subject", &CoverageRule::subject),
                                              field("kinds", &CoverageRule::kinds),
                                              field("stage", &CoverageRule::stage),
                                              field("evaluated", &CoverageRule::evaluated),
                                              field("count", &CoverageRule::count),
                                              field("period", &CoverageRule::period),
                                              field("phase", &CoverageRule::phase),
                                              field("unit_kinds", &CoverageRule::unitKinds),
                                              field("encouraged", &CoverageRule::encouraged),
                                              field("words", &CoverageRule::words)};
};
template<>
struct Entity<Exemplar> {
    static constexpr quint16 table = 38;
    static constexpr auto name = "exemplar";
    static constexpr auto fields = std::tuple{key("id", &Exemplar::id),
                                              field("plan", &Exemplar::plan),
                                              field("unit", &Exemplar::unit),
                                              field("collective", &Exemplar::collective),
                                              field("name", &Exemplar::name),
                                              field("field", &Exemplar::field),
                                              field("achievement", &Exemplar::achievement),
                                              field("next_due", &Exemplar::nextDue)};
};
template<>
struct Entity<ExemplarStep> {
    static constexpr quint16 table = 39;
    static constexpr auto name = "exemplar_step";
    static constexpr auto fields =
        std::tuple{key("exemplar", &ExemplarStep::exemplar), key("stage", &ExemplarStep::stage),
                   field("done_on", &ExemplarStep::on), field("document", &ExemplarStep::document),
                   field("note", &ExemplarStep::note)};
};
template<>
struct Entity<Activity> {
    static constexpr quint16 table = 40;
    static constexpr auto name = "activity";
    static constexpr auto fields =
        std::tuple{key("id", &Activity::id),           field("plan", &Activity::plan),
                   field("unit", &Activity::unit),     field("kind", &Activity::kind),
                   field("title", &Activity::title),   field("channel", &Activity::channel),
                   field("due", &Activity::due),       field("held_on", &Activity::heldOn),
                   field("people", &Activity::people), field("document", &Activity::document),
                   field("note", &Activity::note)};
};
template<>
struct Entity<Programme> {
    static constexpr quint16 table = 41;
    static constexpr auto name = "programme";
    static constexpr auto fields = std::tuple{key("id", &Programme::id),
                                              field("plan", &Programme::plan),
                                              field("seq", &Programme::seq),
                                              field("code", &Programme::code),
                                              field("name", &Programme::name),
                                              field("number", &Programme::number),
                                              field("approved_on", &Programme::approvedOn),
                                              field("approver", &Programme::approver),
                                              field("first_year", &Programme::firstYear),
                                              field("last_year", &Programme::lastYear),
                                              field("budget", &Programme::budget),
                                              field("note", &Programme::note)};
};
template<>
struct Entity<Project> {
    static constexpr quint16 table = 42;
    static constexpr auto name = "project";
    static constexpr auto fields = std::tuple{key("id", &Project::id),
                                              field("plan", &Project::plan),
                                              field("programme", &Project::programme),
                                              field("seq", &Project::seq),
                                              field("code", &Project::code),
                                              field("name", &Project::name),
                                              field("state", &Project::state),
                                              field("budget", &Project::budget),
                                              field("lead", &Project::lead),
                                              field("support", &Project::support),
                                              field("first", &Project::first),
                                              field("last", &Project::last),
                                              field("blocked", &Project::blocked),
                                              field("description", &Project::description),
                                              field("note", &Project::note)};
};
template<>
struct Entity<Funding> {
    static constexpr quint16 table = 43;
    static constexpr auto name = "funding";
    static constexpr auto fields = std::tuple{key("id", &Funding::id),
                                              field("project", &Funding::project),
                                              field("year", &Funding::year),
                                              field("source", &Funding::source),
                                              field("planned", &Funding::planned),
                                              field("disbursed", &Funding::disbursed)};
};
template<>
struct Entity<ProjectMilestone> {
    static constexpr quint16 table = 44;
    static constexpr auto name = "project_milestone";
    static constexpr auto fields = std::tuple{key("id", &ProjectMilestone::id),
                                              field("project", &ProjectMilestone::project),
                                              field("seq", &ProjectMilestone::seq),
                                              field("title", &ProjectMilestone::title),
                                              field("responsible", &ProjectMilestone::responsible),
                                              field("first", &ProjectMilestone::first),
                                              field("due", &ProjectMilestone::due),
                                              field("done_on", &ProjectMilestone::doneOn),
                                              field("note", &ProjectMilestone::note)};
};
template<>
struct Entity<Risk> {
    static constexpr quint16 table = 45;
    static constexpr auto name = "risk";
    static constexpr auto fields = std::tuple{key("id", &Risk::id),
                                              field("project", &Risk::project),
                                              field("title", &Risk::title),
                                              field("level", &Risk::level),
                                              field("response", &Risk::response),
                                              field("owner", &Risk::owner),
                                              field("closed_on", &Risk::closedOn)};
};
template<>
struct Entity<Meeting> {
    static constexpr quint16 table = 46;
    static constexpr auto name = "meeting";
    static constexpr auto fields = std::tuple{key("id", &Meeting::id),
                                              field("plan", &Meeting::plan),
                                              field("held_on", &Meeting::on),
                                              field("title", &Meeting::title),
                                              field("chair", &Meeting::chair),
                                              field("document", &Meeting::document),
                                              field("summary", &Meeting::summary)};
};
template<>
struct Entity<Task> {
    static constexpr quint16 table = 47;
    static constexpr auto name = "task";
    static constexpr auto fields = std::tuple{key("id", &Task::id),
                                              field("plan", &Task::plan),
                                              field("seq", &Task::seq),
                                              field("source", &Task::source),
                                              field("text", &Task::text),
                                              field("given_by", &Task::givenBy),
                                              field("given_on", &Task::givenOn),
                                              field("document", &Task::document),
                                              field("lead", &Task::lead),
                                              field("support", &Task::support),
                                              field("due", &Task::due),
                                              field("due_words", &Task::dueWords),
                                              field("recurrence", &Task::recurrence),
                                              field("state", &Task::state),
                                              field("done_on", &Task::doneOn),
                                              field("result", &Task::result),
                                              field("project", &Task::project),
                                              field("meeting", &Task::meeting)};
};
template<>
struct Entity<Nomination> {
    static constexpr quint16 table = 48;
    static constexpr auto name = "nomination";
    static constexpr auto fields = std::tuple{key("id", &Nomination::id),
                                              field("plan", &Nomination::plan),
                                              field("unit", &Nomination::unit),
                                              field("collective", &Nomination::collective),
                                              field("name", &Nomination::name),
                                              field("position", &Nomination::position),
                                              field("achievement", &Nomination::achievement),
                                              field("form", &Nomination::form),
                                              field("state", &Nomination::state),
                                              field("decided_on", &Nomination::decidedOn),
                                              field("document", &Nomination::document),
                                              field("note", &Nomination::note)};
};
template<>
struct Entity<NominationMark> {
    static constexpr quint16 table = 49;
    static constexpr auto name = "nomination_mark";
    static constexpr auto fields = std::tuple{
        key("nomination", &NominationMark::nomination), key("clause", &NominationMark::clause),
        field("met", &NominationMark::met), field("note", &NominationMark::note)};
};
/// Of schema 4 (004_moves.sql); read with the plan's book, and always written with the membership.
template<>
struct Entity<BlocMove> {
    static constexpr quint16 table = 56;
    static constexpr auto name = "bloc_move";
    static constexpr auto fields = std::tuple{
        key("plan", &BlocMove::plan), key("unit", &BlocMove::unit), key("day", &BlocMove::day),
        field("from_bloc", &BlocMove::from), field("document", &BlocMove::document)};
};

/// As forEachPlanEntity, for the entities of this header.
template<class Visit>
void forEachMovementEntity(Visit&& visit)
{
    visit.template operator()<Holiday>();
    visit.template operator()<Clause>();
    visit.template operator()<Duty>();
    visit.template operator()<UnitVersion>();
    visit.template operator()<UnitStep>();
    visit.template operator()<Target>();
    visit.template operator()<TargetGoal>();
    visit.template operator()<Promise>();
    visit.template operator()<Measurement>();
    visit.template operator()<Initiative>();
    visit.template operator()<InitiativeStep>();
    visit.template operator()<InitiativeUse>();
    visit.template operator()<CoverageRule>();
    visit.template operator()<Exemplar>();
    visit.template operator()<ExemplarStep>();
    visit.template operator()<Activity>();
    visit.template operator()<Programme>();
    visit.template operator()<Project>();
    visit.template operator()<Funding>();
    visit.template operator()<ProjectMilestone>();
    visit.template operator()<Risk>();
    visit.template operator()<Meeting>();
    visit.template operator()<Task>();
    visit.template operator()<Nomination>();
    visit.template operator()<NominationMark>();
    visit.template operator()<BlocMove>();
}

} // namespace thidua

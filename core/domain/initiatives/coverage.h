// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/plan/planbook.h"
#include "core/domain/units/unitversion.h"

#include <optional>
#include <span>

namespace thidua {

/// The initiatives that serve a plan, with the stages they reached.
struct InitiativeBook {
    std::vector<Initiative> initiatives; ///< by code, then title
    std::vector<InitiativeStep> steps; ///< by initiative, then stage
    std::vector<InitiativeUse> uses; ///< of these initiatives, in any plan; by initiative

    std::vector<const InitiativeStep*> stepsOf(InitiativeId id) const;
    std::span<const InitiativeUse> usesOf(InitiativeId id) const;
};

/// When an initiative reached a stage: the day of that stage's own step, unknown while nobody has written it
/// down (plans ask for what is registered, applied … within a year: that is not guessed from later days);
/// of a stage that was skipped the first day of a later one, by which it had been passed.
struct Reached {
    bool reached = false;
    QDate on; ///< none when it was reached but nobody wrote down when
    bool operator==(const Reached&) const = default;
};
Reached whenReached(std::span<const InitiativeStep* const> steps, InitiativeStage stage);

/// One unit, bloc or the sector, and what it has for a rule in a period.
struct CoverageLine {
    UnitId unit; ///< CoverageSubject::Unit
    BlocId bloc; ///< CoverageSubject::Bloc, and the bloc of a unit
    std::vector<InitiativeId> initiatives;
    bool met = false;
    bool operator==(const CoverageLine&) const = default;

    int count() const { return static_cast<int>(initiatives.size()); }
};

/// Whether a period is over: what is missing in one that still runs is not yet a failure.
enum class PeriodState { Over, Running, Ahead };

/// A rule in one of its periods.
struct CoverageSpan {
    QString label; ///< `2026`, the phase's name; blank for the whole plan
    QDate first; ///< none: open
    QDate last;
    PeriodState state = PeriodState::Running;
    std::vector<CoverageLine> lines; ///< those the rule binds, in the order of the plan
    std::vector<CoverageLine> others; ///< units in force it does not bind and that have something
    int met = 0; ///< of `lines`
    std::optional<Fraction> share; ///< met of lines; none when it binds nobody
    bool operator==(const CoverageSpan&) const = default;

    std::vector<const CoverageLine*> missing() const;
};

struct RuleCoverage {
    CoverageRule rule;
    std::vector<CoverageSpan> spans; ///< by day
    /// Initiatives that reached the stage on a day nobody wrote down: they count for the whole plan only.
    std::vector<InitiativeId> undated;
    bool operator==(const RuleCoverage&) const = default;

    /// The span people ask about: the one that runs, else the last one over, else the first.
    const CoverageSpan* current() const;
    /// Whether the rule counts by periods and this initiative in none, for want of that day.
    bool misses(InitiativeId initiative) const;
    /// Whether a span that is over lacks something the rule demands (never of an encouraged rule).
    bool fails() const;
};

/// What coverage rules are evaluated against.
struct CoverageSources {
    std::vector<CoverageRule> rules;
    InitiativeBook initiatives;
    std::vector<Unit> units; ///< for successors and kinds of unit
    UnitHistory history;
};

/// Evaluates the rules of a plan on a day; a stage dated after it is not reached yet. An initiative counts once for each rule, in the period in which
/// it reached the rule's stage; one that was dropped counts for none. A unit merged into another hands it
/// what it has. A year is a calendar year, from the first of the plan to today's or the plan's last.
std::vector<RuleCoverage> coverage(const PlanBook& book, const CoverageSources& sources,
                                   QDate today);

/// The plan's own days; what it leaves open its phase and its movement say.
std::pair<QDate, QDate> planPeriod(const PlanBook& book);

/// Who lacks what a rule asks for in a span: units by their short names, blocs, or the sector.
QStringList missingNames(const PlanBook& book, const CoverageSpan& span);
/// The title of a rule; of one without, what it demands.
QString ruleTitle(const CoverageRule& rule, const PlanBook& book);
/// What a rule demands, in the program's language: "each unit: at least 1 model applied, each year".
QString ruleSentence(const CoverageRule& rule, const PlanBook& book);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/award.h"
#include "core/domain/scoring/gradescale.h"
#include "core/domain/scoring/scoretable.h"
#include "core/domain/units/blocmove.h"
#include "core/domain/units/unit.h"

#include <vector>

namespace thidua {

/// A unit as a plan sees it: its membership with the name, kind and class that count for this plan
/// (frozen ones where frozen).
struct Member {
    UnitId unit;
    BlocId bloc;
    Participation participation = Participation::Obliged;
    QString code;
    QString name;
    QString shortName;
    QString kind;
    QString unitClass;
    QDate validFrom; ///< of the unit
    QDate validTo;
    bool operator==(const Member&) const = default;

    bool inForce(QDate day) const
    {
        return (!validFrom.isValid() || day >= validFrom) && (!validTo.isValid() || day <= validTo);
    }
    /// Whether percentages and shares count it on a day: obliged, and in force.
    bool counts(QDate day) const { return participation == Participation::Obliged && inForce(day); }
};

/// Everything of one plan except its scores: what every page, verb and report reads. Loaded by the
/// ledger, shared as const, replaced as a whole when something in it changes.
struct PlanBook {
    Plan plan;
    PlanRules rules;
    Movement movement;
    std::vector<Phase> phases; ///< of the movement, by date
    std::vector<LegalBasis> legalBases;
    std::vector<ContentArea> contentAreas;
    std::vector<Milestone> milestones;
    std::vector<Paper> papers;
    ScoreTable table;
    GradeScale grades;
    std::vector<Bloc> blocs; ///< by sequence
    std::vector<Member>
        members; ///< by bloc, then by code (digits as numbers): the order of every list
    std::vector<BlocMove> moves; ///< by unit, then by day
    std::vector<Metric> metrics;
    std::vector<Hold> holds;
    QHash<UnitId, int> memberIndex; ///< position in members
    QString problem; ///< why table or grades could not be built; both are empty then

    const Member* member(UnitId unit) const;
    const Member* memberByCode(const QString& code) const;
    const Bloc* bloc(BlocId id) const;
    const Bloc* blocByCode(const QString& code) const; ///< by code or name
    std::vector<const Member*> membersOf(BlocId bloc) const;
    /// The bloc a unit was in on a day; a member's own is the one it is in now.
    BlocId blocOn(const Member& member, QDate day) const;
    /// The units a bloc had on a day.
    std::vector<const Member*> membersOf(BlocId bloc, QDate day) const;
    /// Units that count for percentages and shares: the obliged ones in force on the day.
    int obligedIn(BlocId bloc, QDate day) const;
    /// The day as of which the plan is ranked: `today`, but never later than the last day the plan
    /// names for itself or a milestone, so that the result of a past plan stays what it was.
    QDate considerationDay(QDate today) const;
    const Phase* phase() const; ///< of the plan; null when none is set
};

} // namespace thidua

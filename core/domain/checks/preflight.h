// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "core/domain/ranking/standing.h"
#include "core/domain/scoring/evaluate.h"

namespace thidua {

/// Something that stands between a plan and its award list, or that a reader would ask about.
struct Finding {
    enum class Kind {
        TableProblem,
        NoGrades,
        NoBlocs,
        NoUnits,
        NoSheet,
        SheetNotApproved,
        MissingScores,
        MissingEvidence,
        MissingExplanation,
        MissingReason,
        ValueWhereNotApplicable,
        OutOfLimits,
        OpenDocket,
        StaleDecision,
        MixedDenominators,
        VacantPlaces,
        StaleBasis,
        NearGradeEdge,
        EditedAfterApproval,
        ConstraintBroken,
        MissingMetric,
        NotInForce,
        HoldNotCounted,
        OnHold,
    };
    Kind kind = Kind::TableProblem;
    Severity severity = Severity::Warning;
    UnitId unit; ///< null: the plan
    BlocId bloc;
    CriterionId criterion;
    QString message; ///< in the program's language: what, where, what to do
    bool operator==(const Finding&) const = default;
};

/// What pre-flight reads of one unit: all its sheets, scores and notes.
struct UnitFile {
    UnitId unit;
    struct RoundFile {
        Sheet sheet;
        SheetResult result;
        std::vector<Score> scores;
        std::vector<ScoreNote> notes;
    };
    std::vector<RoundFile> rounds; ///< in the order of the rounds
};

/// Checks one unit: sheet there and approved, leaves without score, evidence required and missing or
/// partial (explained: for information; not explained: a warning), a round that differs from the one
/// before without a reason, entries out of limits.
std::vector<Finding> checkUnit(const PlanBook& book, const UnitFile& file);

/// Checks what belongs to the plan as a whole: table lint, grades, blocs, units and entries of the
/// register not in force on the day, demands nothing can meet, dockets, vacancies, mixed denominators, tie-break figures that are not known, totals within 0,50
/// of a grade edge.
std::vector<Finding> checkPlan(const PlanBook& book, const Standing& standing);

/// Compares the stored bases of peer rules with what the scores give now (`current`): one finding
/// for each that is missing or differs.
std::vector<Finding> checkBases(const PlanBook& book, std::span<const PeerBasis> stored,
                                std::span<const PeerBasis> current);

} // namespace thidua

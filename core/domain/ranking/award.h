// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/hold.h"
#include "core/domain/ranking/ranking.h"

namespace thidua {

/// The chair's decision on a tie docket (hồ sơ xin ý kiến trùng điểm). Holds only for the tie it was
/// made for: the same units at the same total with the same places left.
struct DocketDecision {
    DecisionId id;
    PlanId plan;
    BlocId bloc;
    Points total;
    int places = 0; ///< left when the docket was opened
    QString decidedBy;
    QDate decidedOn;
    QString document; ///< number of the paper
    QString reason;
    bool operator==(const DocketDecision&) const = default;
};

/// A tied unit of a decision, taken or not.
struct DocketUnit {
    DecisionId decision;
    UnitId unit;
    bool taken = false;
    bool operator==(const DocketUnit&) const = default;
};

/// A decision with its units.
struct DecidedDocket {
    DocketDecision decision;
    std::vector<DocketUnit> units;
    bool operator==(const DecidedDocket&) const = default;
};

/// The case a docket is.
enum class DocketCase {
    MayGrow, ///< every tied unit meets the demanded grade: the chair may take more than the places left
    MayNotGrow, ///< some do not: at most the places left, or none
};

/// An open or decided tie at the quota line.
struct Docket {
    BlocId bloc;
    Points total;
    int rank = 0;
    int places = 0; ///< left for the tied units
    std::vector<UnitId> units; ///< in name order
    DocketCase docketCase = DocketCase::MayGrow;
    int mayTake = 0; ///< most units the chair may take
    bool decided = false;
    DocketDecision decision;
    std::vector<UnitId> taken;
    bool staleDecision = false; ///< a decision is on file, but for another tie: it no longer counts
};

enum class AwardOutcome { No, Yes, Docket, Ineligible };

/// Why a unit is not eligible, or got what it got.
enum class AwardReason {
    None,
    WithinQuota,
    TakenByDecision,
    NotTakenByDecision,
    AwaitingDecision,
    BelowQuota,
    BelowGrade,
    Unranked,
    OnHold,
    Blocked,
};

struct Award {
    AwardOutcome outcome = AwardOutcome::No;
    AwardReason reason = AwardReason::None;
};

/// What a bloc's ranking means for awards.
struct BlocAwards {
    int quota = 0;
    int awarded = 0; ///< more than the quota when a decision let the number grow
    int vacant = 0; ///< places no eligible unit can take; 0 while a docket is open
    std::vector<Award> awards; ///< parallel to the ranked units
    std::vector<Docket> dockets; ///< at most one
    bool staleDecision = false; ///< decisions are on file, but none for the tie there is now
    bool isFinal() const; ///< no docket is open
};

/// Number of awards of a bloc with `members` units that count: a number, or a share with its
/// rounding (58 % of 50 is 29; 29 % of 100 is 29), never by binary fractions.
int quotaOf(const Bloc& bloc, int members);

/// Gives awards from the top until the quota is full. A tie at the line that does not fit stops and
/// opens a docket, unless one of `decisions` settles just this tie (of several, the last recorded);
/// places a decision leaves free stay vacant. `holds` are those in force; `decisions` may hold those
/// of other blocs. Source of the tie rule: plan of 2024, III.1.
BlocAwards awardBloc(std::span<const Ranked> ranked, const Bloc& bloc, int members,
                     const PlanRules& rules, const GradeScale& grades, std::span<const Hold> holds,
                     std::span<const DecidedDocket> decisions);

/// Whether a decision may be recorded for a docket: made for this tie, only tied units taken, not
/// more than the plan allows, who, when, why and document given. Taking none is a decision too. The
/// error says what is missing or too much.
Result<void> validateDecision(const Docket& docket, const DecidedDocket& decision,
                              const PlanRules& rules, const GradeScale& grades,
                              std::span<const Ranked> ranked);

QString awardCode(AwardOutcome outcome); ///< `yes`, `no`, `docket`, `ineligible`
QString awardReasonText(AwardReason reason); ///< in the program's language

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/nominations/nomination.h"
#include "core/domain/plan/clause.h"
#include "core/storage/ledger.h"

namespace thidua {

/// A nomination against the standards of the plan.
struct NominationRow {
    Nomination nomination;
    QString formText; ///< the award asked for; blank while none is chosen
    std::vector<NominationMark> marks;
    int standards = 0; ///< how many standards the plan has for its kind
    int met = 0; ///< how many of them it meets
    int priorities = 0; ///< priority groups it belongs to
};

/// The nominations of a plan and what they are judged by.
struct Nominations {
    std::vector<NominationRow> rows; ///< by unit in the order of the plan, collectives first
    std::vector<Clause> forms;
    std::vector<Clause> collectiveStandards;
    std::vector<Clause> individualStandards;
    std::vector<Clause> priorities;

    const std::vector<Clause>& standards(bool collective) const
    {
        return collective ? collectiveStandards : individualStandards;
    }
};

namespace actions {

/// Writes a nomination with how it stands to each standard and priority group (`marks` replaces those
/// there are; a standard without a mark is not judged yet). Refused when the form is no award form of
/// the plan, or a mark names no standard for its kind and no priority of the plan.
Result<ChangeSet> saveNomination(const Ledger& ledger, const Nomination& nomination,
                                 std::vector<NominationMark> marks);
Result<ChangeSet> removeNomination(const Ledger& ledger, NominationId nomination);
/// Reviewed, rewarded or rejected; a reward needs the day and the number of its decision, a refusal a note.
Result<ChangeSet> decideNomination(const Ledger& ledger, NominationId nomination,
                                   NominationState state, QDate on, const QString& document,
                                   const QString& note);

Result<Nominations> nominations(const Ledger& ledger, PlanId plan);

} // namespace actions
} // namespace thidua

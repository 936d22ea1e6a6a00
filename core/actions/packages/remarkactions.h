// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "core/domain/packages/packagerows.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// The remarks to a unit of a plan, the open ones first, then by day. They go out with its next form.
Result<std::vector<Remark>> remarks(const Ledger& ledger, PlanId plan, UnitId unit);

/// Writes a remark to a unit, about a criterion or (null) the sheet. Refused: no text, a unit or a
/// criterion the plan does not have, a closed plan.
Result<ChangeSet> addRemark(const Ledger& ledger, PlanId plan, UnitId unit, CriterionId criterion,
                            const QString& text, const Stamp& stamp);
Result<ChangeSet> editRemark(const Ledger& ledger, RowId remark, const QString& text);
/// Settled, or open again.
Result<ChangeSet> closeRemark(const Ledger& ledger, RowId remark, bool closed);
/// Refused for one the unit has answered: that one is closed instead.
Result<ChangeSet> removeRemark(const Ledger& ledger, RowId remark);
/// What a unit answers, in its own copy; blank takes the answer back.
Result<ChangeSet> answerRemark(const Ledger& ledger, RowId remark, const QString& answer,
                               QDate today);

} // namespace thidua::actions

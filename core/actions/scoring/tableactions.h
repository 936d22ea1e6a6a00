// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/units/unitactions.h"

namespace thidua::actions {

// The score table: all refused once the plan is frozen.

/// Adds (null id, at the end of its parent) or changes a criterion. Refused when the rule's
/// arguments cannot be read, the code is blank or taken, or the table could no longer be evaluated.
Result<ChangeSet> saveCriterion(const Ledger& ledger, const Criterion& criterion);
/// Removes a criterion and everything below it.
Result<ChangeSet> removeCriterion(const Ledger& ledger, CriterionId criterion);
/// Moves a criterion to a parent (null: top level) at a position among its siblings.
Result<ChangeSet> moveCriterion(const Ledger& ledger, CriterionId criterion, CriterionId parent,
                                int position);

/// A row of a table file: the parent is named by code.
struct CriterionRow {
    int line = 0;
    Criterion criterion;
    QString parent;
};
/// Replaces the table by these rows: same code is changed, new ones are added, others removed. It is
/// taken whole or not at all: rows that are refused, among them those of the file that could not be
/// read, are an obstacle.
Result<BulkChange> importTable(const Ledger& ledger, PlanId plan,
                               const std::vector<CriterionRow>& rows, const QString& file,
                               const std::vector<Refusal>& unread = {});

} // namespace thidua::actions

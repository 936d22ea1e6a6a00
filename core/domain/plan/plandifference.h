// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"

namespace thidua {

/// One thing in which two plans differ, in words: what was only in the earlier one has no `after`, what
/// is new no `before`.
struct PlanDifference {
    QString part; ///< "Score table", "Milestones" …, in the program's language
    QString what; ///< code, title or number of the row
    QString before;
    QString after;
    bool operator==(const PlanDifference&) const = default;
};

/// What changed from an earlier plan to a later one, in everything that counts for a result or on paper:
/// rows are the same when they have the same code, or where they have none the same title; several of one
/// title in their order. By part, in the order of the later plan; what is gone last.
std::vector<PlanDifference> differencesOf(const PlanDefinition& before,
                                          const PlanDefinition& after);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

namespace thidua {

// What the choices of a criterion are called, for lists and cells.

std::span<const RuleKind> ruleKinds(); ///< in the order of the list
QString ruleName(RuleKind rule); ///< `Share of a target`
QString typeName(CriterionType type);
QString naPolicyName(NaPolicy policy);
/// What a policy does to the total, in a sentence.
QString naPolicyMeaning(NaPolicy policy);

/// Arguments of a rule that can be read, for a criterion that takes this rule for the first time.
QString startingArgs(RuleKind rule, Points maximum);

} // namespace thidua

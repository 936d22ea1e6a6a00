// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "tests/benchmarks/benchledger.h"

namespace thidua::bench {

/// The plan of a generated ledger: base criteria of 100 points in groups, bonus and penalty.
PlanDefinition planOf(const LedgerSize& size);

/// What unit number `unit` has at a leaf in a round; every seventh repeats the unit before, so that
/// there are ties.
Entry entryOf(const TableNode& node, int unit, Round round);

} // namespace thidua::bench

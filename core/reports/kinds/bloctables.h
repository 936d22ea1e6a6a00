// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/blocpaper.h"

namespace thidua::report {

// The tables of a bloc's report; without rows where there is nothing to say.

/// Each target by what the units of the bloc reported and met in its last year with a report.
Table blocTargetTable(const BlocReport& report);
/// What the bloc itself registered for its targets, and what came of it.
Table blocPromiseTable(const BlocReport& report);
/// Each rule of coverage in its present period: how many units of the bloc, or the bloc itself, have it.
Table blocCoverageTable(const BlocReport& report);
/// The initiatives of its units.
Table blocInitiativeTable(const InitiativeRegister& initiatives);
/// Open tasks its units lead, late ones first.
Table blocTaskTable(const BlocReport& report);
/// The initiatives of its units as a register of their own, with its funnel.
InitiativeRegister initiativesOf(const BlocReport& report);

} // namespace thidua::report

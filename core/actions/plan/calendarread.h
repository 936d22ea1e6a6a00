// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// Everything of a plan that falls on days, as it stands on a day.
Result<CalendarBoard> calendarBoard(const Ledger& ledger, PlanId plan, QDate today);

} // namespace thidua::actions

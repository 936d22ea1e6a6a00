// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendar.h"
#include "core/storage/ledger.h"

namespace thidua::actions {

/// The holidays of a year as the ledger has them, or those the Labour Code fixes when nobody has
/// entered any for that year.
Result<std::vector<Holiday>> holidaysOf(const Ledger& ledger, int year);
/// Which days are worked, over all years a plan may reach.
Result<WorkCalendar> workCalendar(const Ledger& ledger);
/// Replaces the holidays of one year. Refused when a day lies in another year or stands twice.
Result<ChangeSet> setHolidays(const Ledger& ledger, int year, const std::vector<Holiday>& holidays);

} // namespace thidua::actions

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

class QWidget;

namespace thidua {

class Prompts;

/// Asks what happens to a unit from a day on: another name, class, kind, level or bloc of the plan, or its
/// end with the unit that continues it. What a change of bloc leads to is asked about once more. The change
/// to write; none when the user leaves.
std::optional<Result<ChangeSet>> askForUnitChange(Prompts& prompts, const Ledger& ledger,
                                                  PlanId plan, const Unit& unit, QDate today,
                                                  QWidget* parent);

} // namespace thidua

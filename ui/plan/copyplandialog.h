// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plan/copyplan.h"

class QWidget;

namespace thidua {

class Prompts;

/// Asks what the copy of a plan is called and how many years later it runs; none when the user leaves.
std::optional<actions::PlanCopy> askForCopy(Prompts& prompts, const PlanBook& source,
                                            QWidget* parent);

/// What a copy did to days nobody works on, as one sentence a day; blank when it moved none.
QString movedDaysText(const std::vector<actions::MovedDay>& moved);

} // namespace thidua

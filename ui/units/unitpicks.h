// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "ui/scoring/objectpicker.h"

namespace thidua {

/// A unit in a picker: its name, its bloc behind it, found by name, short name, code and bloc.
PickerItem unitPick(const PlanBook& book, const Member& member);

} // namespace thidua

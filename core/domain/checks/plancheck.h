// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checks/preflight.h"

namespace thidua {

Finding ofBloc(Finding::Kind kind, Severity severity, const Bloc& bloc, const QString& message);

/// The part of the preflight that no score changes: the table, blocs, members and the register as they
/// stand on the day of the ranking, and demands nothing can meet.
std::vector<Finding> checkPlanRows(const PlanBook& book, QDate day);

} // namespace thidua

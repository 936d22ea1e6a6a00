// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

namespace thidua {

/// What waits for a person in the plan on show; the badges of the sidebar and the status bar.
struct Waiting {
    int tableErrors = 0; ///< what lint finds, as long as the table can still be edited
    int sheets = 0; ///< units whose sheet of the deciding round is not confirmed yet
    int confirmed = 0; ///< sheets of the deciding round that rank
    int units = 0; ///< of the plan
    int dockets = 0; ///< ties at the line without a decision
    bool operator==(const Waiting&) const = default;
};

Waiting waitingIn(const Workspace& workspace, QDate day);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/returnsboard.h"
#include "ui/workspace.h"

class QWidget;

namespace thidua {

// What is done to units from the list of what they send; each writes through the workspace.

/// Asks until when these units have more time, who allowed it and why.
void giveMoreTime(Workspace& workspace, const ReturnsBoard& board, const std::vector<UnitId>& units,
                  QWidget* parent);
/// Asks for the paper of a unit (null: which one), records it and goes to its own sheet to key it in.
void enterPaper(Workspace& workspace, const ReturnsBoard& board, UnitId unit, QWidget* parent);
/// Shows what these units still owe, to be copied; all that owe something when none is named.
void showMessages(Workspace& workspace, const ReturnsBoard& board, const std::vector<UnitId>& units,
                  QWidget* parent);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"
#include "ui/initiatives/messagesdialog.h"

namespace thidua {

/// The messages to units about what a movement lacks of them. Ends, besides, in the wish for the letter.
class ReminderDialog : public MessagesDialog {
    Q_OBJECT
public:
    /// `units` in the order to show; those that owe nothing are left out.
    ReminderDialog(Prompts& prompts, const MovementState& state, const std::vector<UnitId>& units,
                   const QString& headline, QWidget* parent = nullptr);

    /// Whether the dialog was left for the letter to these units.
    bool wantsLetter() const { return result() == Accepted; }
};

} // namespace thidua

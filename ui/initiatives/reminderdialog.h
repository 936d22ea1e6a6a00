// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"
#include "ui/support/dialogframe.h"

class QListWidget;
class QPlainTextEdit;

namespace thidua {

/// The messages to units that owe something: at the left the units, at the right the text of the chosen one
/// ready to be pasted into Zalo or an e-mail. Copies one or all, or ends in the wish
/// for the letter.
class ReminderDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `units` in the order to show; those that owe nothing are left out.
    ReminderDialog(Prompts& prompts, const MovementState& state, const std::vector<UnitId>& units,
                   const QString& headline, QWidget* parent = nullptr);

    const std::vector<UnitId>& units() const { return m_units; }
    /// Whether the dialog was left for the letter to these units.
    bool wantsLetter() const { return result() == Accepted; }

private:
    void showText();
    void copyOne();
    void copyAll();

    std::vector<UnitId> m_units;
    QStringList m_texts; ///< parallel to the units
    QListWidget* m_list;
    QPlainTextEdit* m_text;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/dialogframe.h"
#include "ui/units/unitssnapshot.h"

class QComboBox;
class QLineEdit;

namespace thidua {

class DateEdit;
class FormField;

/// One unit and its place in the plan: the entry in, the entry out. Where the plan is frozen its
/// place is shown and cannot be changed.
class UnitDialog : public DialogFrame {
    Q_OBJECT
public:
    UnitDialog(Prompts& prompts, const UnitsSnapshot& snapshot, const UnitEntry& entry,
               const QString& placeLocked, QWidget* parent = nullptr);

    UnitEntry entry() const;

private:
    void fillChoices(const UnitsSnapshot& snapshot, const QString& placeLocked);
    void arrange();
    void showState();

    UnitEntry m_entry;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_shortName;
    QComboBox* m_kind;
    QLineEdit* m_class;
    QLineEdit* m_level;
    QLineEdit* m_ownership;
    QComboBox* m_bloc;
    QComboBox* m_participation;
    DateEdit* m_from;
    DateEdit* m_to;
    FormField* m_place = nullptr;
    QString m_locked;
    QPushButton* m_primary = nullptr;
};

} // namespace thidua

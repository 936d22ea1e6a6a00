// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/target.h"
#include "ui/support/dialogframe.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace thidua {

class DemandEdit;
class GoalsEdit;
class NumberEdit;

/// A target with its goals.
struct TargetEntry {
    Target target;
    std::vector<TargetGoal> goals;
};

/// One target: what it measures, whom it applies to, how the whole comes about, its start and its goals.
/// The entry in, the entry out.
class TargetDialog : public DialogFrame {
    Q_OBJECT
public:
    TargetDialog(Prompts& prompts, const TargetEntry& entry, int nextYear,
                 QWidget* parent = nullptr);

    TargetEntry entry() const;

private:
    QWidget* makeForm();
    void fill();
    void showState();

    TargetEntry m_entry;
    QLineEdit* m_code;
    QLineEdit* m_title;
    QLineEdit* m_shortTitle;
    QLineEdit* m_measure;
    QLineEdit* m_output;
    QComboBox* m_rollup;
    QLineEdit* m_numerator;
    QLineEdit* m_denominator;
    QSpinBox* m_scale;
    QLineEdit* m_weight;
    QCheckBox* m_lower;
    QLineEdit* m_kinds;
    QLineEdit* m_classes;
    QLineEdit* m_levels;
    QLineEdit* m_ownerships;
    DemandEdit* m_unitGoal;
    QComboBox* m_baselineKind;
    NumberEdit* m_baseline;
    QSpinBox* m_baselineYear;
    GoalsEdit* m_goals;
    QLineEdit* m_source;
    QLineEdit* m_evidence;
    QLineEdit* m_lead;
    QLineEdit* m_area;
    QLineEdit* m_note;
    QPushButton* m_primary = nullptr;
};

} // namespace thidua

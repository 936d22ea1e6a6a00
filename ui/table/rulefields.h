// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/rule.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace thidua {

class FormField;
class NumberEdit;

/// The small form of a rule that has no rows: cap, step, target, points per item and the like. Shows
/// the fields its kind of rule has and gives the rule back.
class RuleFields : public QWidget {
    Q_OBJECT
public:
    explicit RuleFields(QWidget* parent = nullptr);

    void setRule(const Rule& rule);
    /// The rule as the fields have it.
    Rule rule() const;

signals:
    /// A field was left with something new in it.
    void edited();

private:
    NumberEdit* addNumber(const QString& label, const char* name, FormField*& field);
    void showFields(RuleKind kind);

    Rule m_rule;
    NumberEdit* m_cap;
    NumberEdit* m_scale;
    NumberEdit* m_step;
    NumberEdit* m_target;
    NumberEdit* m_each;
    NumberEdit* m_weight;
    QComboBox* m_zero;
    QCheckBox* m_lower;
    QLineEdit* m_blocks;
    FormField* m_capField = nullptr;
    FormField* m_scaleField = nullptr;
    FormField* m_stepField = nullptr;
    FormField* m_targetField = nullptr;
    FormField* m_eachField = nullptr;
    FormField* m_weightField = nullptr;
    FormField* m_zeroField = nullptr;
    FormField* m_blocksField = nullptr;
};

} // namespace thidua

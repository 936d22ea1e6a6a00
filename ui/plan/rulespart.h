// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/planpart.h"

#include <array>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace thidua {

class FormField;
class ParagraphEdit;

/// How a plan scores, rounds, ranks and awards, each rule with what it means. Frozen with the first
/// score.
class RulesPart : public PlanPart {
    Q_OBJECT
public:
    explicit RulesPart(Workspace& workspace, QWidget* parent = nullptr);

    void showBook(Ledger::Book book) override;

private:
    void fillChoices();
    void arrange();
    void connectFields();
    void showGrades();
    void showHints();
    PlanRules entered() const;
    void commit();

    Ledger::Book m_book;
    bool m_filling = false;
    std::array<QCheckBox*, std::size(kRounds)> m_rounds;
    QComboBox* m_decimals;
    QComboBox* m_rounding;
    QComboBox* m_leaves;
    QComboBox* m_policy;
    QComboBox* m_minimum;
    QComboBox* m_tieGrade;
    QComboBox* m_binds;
    QLineEdit* m_awardForm;
    ParagraphEdit* m_tieRule;
    PlanPart* m_metrics;
    FormField* m_policyField = nullptr;
    FormField* m_tieField = nullptr;
    FormField* m_bindsField = nullptr;
};

} // namespace thidua

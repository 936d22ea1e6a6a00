// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace thidua {

class FormField;
class NumberEdit;
class RuleFields;
class RuleRows;
class RuleTester;

/// The chosen criterion at the side of the table: its rule in words and in a form of its own, what
/// it applies to, and a place to try it. Asks for a change as soon as a field is left; a rule that
/// cannot be read is marked and not asked for.
class CriterionPanel : public QWidget {
    Q_OBJECT
public:
    explicit CriterionPanel(QWidget* parent = nullptr);

    /// `locked` says why nothing can be changed; blank when it can.
    void show(std::shared_ptr<const PlanBook> book, CriterionId criterion, const QString& locked);

signals:
    void editRequested(const thidua::Criterion& criterion);

private:
    void arrange();
    void connectFields();
    void fillRules(const TableNode& node);
    void fillBlocs();
    void showRule(const TableNode& node);
    void showValues(const TableNode& node);
    void enableFields(bool editable);
    void changeKind();
    void commitRule();
    void commitArgs();
    void commitFields();
    void request(const Criterion& criterion);

    std::shared_ptr<const PlanBook> m_book;
    Criterion m_criterion;
    bool m_editable = false;
    bool m_filling = false;
    QLabel* m_title;
    QLabel* m_words;
    QLabel* m_nothing;
    QWidget* m_form;
    QLineEdit* m_shortTitle;
    QComboBox* m_kind;
    RuleFields* m_fields;
    RuleRows* m_rows;
    QLineEdit* m_numerator;
    QLineEdit* m_denominator;
    QLineEdit* m_args;
    NumberEdit* m_maximum;
    QComboBox* m_type;
    QCheckBox* m_evidence;
    QLineEdit* m_appliesTo;
    QComboBox* m_bloc;
    QLineEdit* m_maxima;
    QComboBox* m_policy;
    QLineEdit* m_note;
    RuleTester* m_tester;
    FormField* m_numeratorField = nullptr;
    FormField* m_denominatorField = nullptr;
    FormField* m_argsField = nullptr;
    FormField* m_policyField = nullptr;
    FormField* m_maximaField = nullptr;
};

} // namespace thidua

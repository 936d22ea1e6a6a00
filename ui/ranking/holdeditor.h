// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "ui/support/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace thidua {

class DateEdit;
class FormField;
class NumberEdit;

/// One entry of the register of holds and exclusions: the entry in, the entry out.
class HoldEditor : public DialogFrame {
    Q_OBJECT
public:
    HoldEditor(Prompts& prompts, const PlanBook& book, const Hold& hold, QWidget* parent = nullptr);

    Hold hold() const;

private:
    void fillChoices(const PlanBook& book);
    void arrange();
    void showEffect();
    void showState();

    Hold m_hold;
    QComboBox* m_unit;
    QComboBox* m_effect;
    QComboBox* m_grade;
    NumberEdit* m_points;
    DateEdit* m_first;
    DateEdit* m_last;
    QLineEdit* m_source;
    QLineEdit* m_document;
    QLineEdit* m_note;
    FormField* m_gradeField = nullptr;
    FormField* m_pointsField = nullptr;
    QPushButton* m_primary = nullptr;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "ui/support/dialogframe.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace thidua {

class FormField;
class NumberEdit;

/// One bloc with its number of awards, head and deputy: the bloc in, the bloc out.
class BlocDialog : public DialogFrame {
    Q_OBJECT
public:
    BlocDialog(Prompts& prompts, const PlanBook& book, const Bloc& bloc, QWidget* parent = nullptr);

    Bloc bloc() const;

private:
    void fillChoices(const PlanBook& book);
    void arrange();
    void showState();

    const int m_members;
    Bloc m_bloc;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QLineEdit* m_shortName;
    QPlainTextEdit* m_composition;
    QComboBox* m_kind;
    NumberEdit* m_quota;
    QComboBox* m_rounding;
    QComboBox* m_head;
    QComboBox* m_deputy;
    FormField* m_quotaField = nullptr;
    FormField* m_roundingField = nullptr;
    QPushButton* m_primary = nullptr;
};

/// What a rounding does, in words: `to the nearest, half up`.
QString roundingName(Rounding rounding);

} // namespace thidua

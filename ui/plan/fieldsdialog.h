// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"
#include "ui/support/dialogframe.h"

#include <QDate>
#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace thidua {

class DateEdit;
class FormField;
class NumberEdit;
class ParagraphEdit;

/// A small dialog made of a few fields, one below the other: for the rows of a plan's lists. The act
/// waits until required fields are filled and dates and numbers can be read.
class FieldsDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `what` names the row: "Legal basis".
    FieldsDialog(Prompts& prompts, const QString& what, bool fresh, QWidget* parent);

    QLineEdit* line(const QString& label, const char* name, const QString& text,
                    bool required = false);
    ParagraphEdit* paragraphs(const QString& label, const char* name, const QString& text,
                              int lines);
    DateEdit* date(const QString& label, const char* name, QDate date);
    NumberEdit* number(const QString& label, const char* name, std::optional<Points> value,
                       bool required = false);
    QCheckBox* check(const QString& text, const char* name, bool checked);
    /// Pairs of text and value.
    QComboBox* choice(const QString& label, const char* name,
                      const QList<std::pair<QString, QVariant>>& items, const QVariant& chosen);
    /// A standing line of help under the last field.
    void hint(const QString& text);

    bool ask(); ///< true when the user wants the row as entered

private:
    template<class W>
    W* add(const QString& label, const char* name, W* control, bool required);
    void showState();

    std::vector<QLineEdit*> m_required;
    std::vector<DateEdit*> m_dates;
    std::vector<NumberEdit*> m_numbers;
    FormField* m_last = nullptr;
    bool m_fresh;
    QPushButton* m_primary = nullptr;
};

} // namespace thidua

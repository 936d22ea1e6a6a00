// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/points.h"
#include "ui/support/dialogframe.h"

#include <QDate>
#include <functional>
#include <tuple>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace thidua {

class DateEdit;
class FormField;
class MoneyEdit;
class NumberEdit;
class ParagraphEdit;

/// A small dialog made of a few fields, one below the other (a medium one has them in two columns): for the rows of a plan's lists. The act
/// waits until required fields are filled and dates and numbers can be read.
class FieldsDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `what` names the row: "Legal basis".
    FieldsDialog(Prompts& prompts, const QString& what, bool fresh, QWidget* parent,
                 DialogSize size = DialogSize::Small);

    QLineEdit* line(const QString& label, const char* name, const QString& text,
                    bool required = false);
    ParagraphEdit* paragraphs(const QString& label, const char* name, const QString& text,
                              int lines, bool required = false);
    DateEdit* date(const QString& label, const char* name, QDate date, bool required = false);
    NumberEdit* number(const QString& label, const char* name, std::optional<Points> value,
                       bool required = false);
    /// A whole number.
    QSpinBox* count(const QString& label, const char* name, int value, int least, int most);
    MoneyEdit* money(const QString& label, const char* name, Money money);
    QCheckBox* check(const QString& text, const char* name, bool checked);
    /// A field of boxes side by side, named by code; any of them may be ticked.
    std::vector<QCheckBox*> checks(const QString& label,
                                   const std::vector<std::tuple<QString, QString, bool>>& boxes);
    /// Pairs of text and value.
    QComboBox* choice(const QString& label, const char* name,
                      const QList<std::pair<QString, QVariant>>& items, const QVariant& chosen);
    /// One of these has to be filled; `words` say so while none is.
    void requireAny(std::vector<QLineEdit*> edits, const QString& words);
    /// The next field takes the whole width of a dialog of two columns.
    void spread() { m_spread = true; }
    /// A standing line of help under the last field.
    void hint(const QString& text);
    /// A line under the last field, a date, that follows what is typed.
    void hint(DateEdit* date, std::function<QString(QDate)> words);

    /// True when the user wants the row as entered. `act` names the button; blank: add or save.
    bool ask(const QString& act = {});

private:
    template<class W>
    W* add(const QString& label, const char* name, W* control, bool required);
    void showState();
    QString reason() const;

    std::vector<QWidget*> m_required;
    std::vector<QLineEdit*> m_any;
    QString m_anyWords;
    std::vector<DateEdit*> m_dates;
    std::vector<NumberEdit*> m_numbers;
    std::vector<MoneyEdit*> m_amounts;
    FormField* m_last = nullptr;
    QGridLayout* m_grid = nullptr; ///< of a dialog of two columns
    int m_place = 0; ///< of the next field in it, row by row
    bool m_spread = false;
    bool m_fresh;
    QPushButton* m_primary = nullptr;
};

} // namespace thidua

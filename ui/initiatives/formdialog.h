// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/money.h"
#include "ui/support/dialogframe.h"

#include <QComboBox>
#include <QDate>

class QCheckBox;
class QGridLayout;
class QLineEdit;

namespace thidua {

class DateEdit;
class FormField;
class MoneyEdit;
class ParagraphEdit;
struct PickerItem;

/// A dialog of many fields in two columns. Fields come one after the other; a wide one takes a row of its
/// own. The act waits until what is required is there and dates and amounts can be read.
class FormDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Width { Half, Whole };

    /// `what` names the thing: "Initiative"; `headline` stands on top.
    FormDialog(Prompts& prompts, const QString& what, const QString& headline, QWidget* parent,
               DialogSize size = DialogSize::Medium);

    QLineEdit* line(const QString& label, const char* name, const QString& text,
                    Width width = Width::Half);
    ParagraphEdit* paragraphs(const QString& label, const char* name, const QString& text,
                              int lines, Width width = Width::Whole);
    DateEdit* date(const QString& label, const char* name, QDate date);
    MoneyEdit* money(const QString& label, const char* name, Money money);
    QCheckBox* check(const QString& text, const char* name, bool checked);
    /// Pairs of text and value.
    QComboBox* choice(const QString& label, const char* name,
                      const QList<std::pair<QString, QVariant>>& items, const QVariant& chosen,
                      Width width = Width::Half);
    /// A choice of many, found by typing.
    QComboBox* picker(const QString& label, const char* name, std::vector<PickerItem> items,
                      qint64 chosen);
    /// A choice of all values of an enumeration with EnumWords.
    template<class E>
    QComboBox* enumChoice(const QString& label, const char* name, E chosen);
    /// Any widget in a row of its own.
    void row(QWidget* widget);
    /// Any control with a label above it.
    void field(const QString& label, QWidget* control, Width width);
    /// The field last added must be filled; a choice then needs something other than its first item.
    void require();
    void hint(const QString& text);

    /// Shows the dialog; true when the user wants what was entered. `action` names the act.
    bool ask(const QString& action);

signals:
    /// A field that others may depend on was changed.
    void edited();

private:
    template<class W>
    W* add(const QString& label, const char* name, W* control, Width width);
    void place(QWidget* widget, Width width);
    void showState();
    QString reason() const;

    QGridLayout* m_grid;
    int m_row = 0;
    int m_column = 0;
    FormField* m_last = nullptr;
    std::vector<QWidget*> m_required;
    std::vector<DateEdit*> m_dates;
    std::vector<MoneyEdit*> m_amounts;
    QPushButton* m_primary = nullptr;
};

template<class E>
QComboBox* FormDialog::enumChoice(const QString& label, const char* name, E chosen)
{
    QList<std::pair<QString, QVariant>> items;
    for (int i = 0; i < enumCount<E>(); ++i)
        items.append({enumName(static_cast<E>(i)), i});
    return choice(label, name, items, static_cast<int>(chosen));
}

/// What is chosen in a choice of rows of the ledger, or of an enumeration.
template<class IdType>
IdType chosenId(const QComboBox* box)
{
    return IdType{box->currentData().toLongLong()};
}
template<class E>
E chosenEnum(const QComboBox* box)
{
    return static_cast<E>(box->currentData().toInt());
}
/// A choice of rows that may also be left open.
inline QList<std::pair<QString, QVariant>> withNone(const QString& none,
                                                    QList<std::pair<QString, QVariant>> items)
{
    items.prepend({none, qint64(0)});
    return items;
}

} // namespace thidua

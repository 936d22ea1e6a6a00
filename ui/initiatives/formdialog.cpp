// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/formdialog.h"

#include "ui/plan/paragraphedit.h"
#include "ui/scoring/objectpicker.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/moneyedit.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

bool isFilled(const QWidget* control)
{
    if (const auto* box = qobject_cast<const QComboBox*>(control))
        return box->currentData().toLongLong() != 0;
    const auto* edit = qobject_cast<const QLineEdit*>(control);
    return edit && !edit->text().trimmed().isEmpty();
}

} // namespace

FormDialog::FormDialog(Prompts& prompts, const QString& what, const QString& headline,
                       QWidget* parent, DialogSize size)
    : DialogFrame(prompts, size, parent), m_grid(new QGridLayout)
{
    resize(width(), 0); // a short form is short: it grows to its fields when it is shown
    setWindowTitle(what);
    setHeadline(headline);
    m_grid->setHorizontalSpacing(space::kLarge);
    m_grid->setVerticalSpacing(space::kSmall);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);
    content()->addStretch(1);
}

void FormDialog::place(QWidget* widget, Width width)
{
    if (width == Width::Whole && m_column == 1) {
        ++m_row;
        m_column = 0;
    }
    m_grid->addWidget(widget, m_row, m_column, 1, width == Width::Whole ? 2 : 1, Qt::AlignTop);
    if (width == Width::Whole || m_column == 1) {
        ++m_row;
        m_column = 0;
    } else {
        m_column = 1;
    }
}

template<class W>
W* FormDialog::add(const QString& label, const char* name, W* control, Width width)
{
    control->setObjectName(QLatin1String(name));
    m_last = new FormField(label, control, this);
    place(m_last, width);
    if constexpr (std::is_base_of_v<QLineEdit, W>) {
        connect(control, &QLineEdit::textChanged, this, &FormDialog::showState);
        connect(control, &QLineEdit::textChanged, this, &FormDialog::edited);
    }
    if constexpr (std::is_base_of_v<QComboBox, W>) {
        connect(control, &QComboBox::currentIndexChanged, this, &FormDialog::showState);
        connect(control, &QComboBox::currentIndexChanged, this, &FormDialog::edited);
    }
    return control;
}

QLineEdit* FormDialog::line(const QString& label, const char* name, const QString& text,
                            Width width)
{
    return add(label, name, new QLineEdit(text, this), width);
}

ParagraphEdit* FormDialog::paragraphs(const QString& label, const char* name, const QString& text,
                                      int lines, Width width)
{
    auto* edit = add(label, name, new ParagraphEdit(lines, this), width);
    edit->setText(text);
    return edit;
}

DateEdit* FormDialog::date(const QString& label, const char* name, QDate date)
{
    auto* edit = add(label, name, new DateEdit(this), Width::Half);
    edit->setDate(date);
    m_dates.push_back(edit);
    return edit;
}

MoneyEdit* FormDialog::money(const QString& label, const char* name, Money money)
{
    auto* edit = add(label, name, new MoneyEdit(this), Width::Half);
    edit->setMoney(money);
    m_amounts.push_back(edit);
    return edit;
}

QCheckBox* FormDialog::check(const QString& text, const char* name, bool checked)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(checked);
    connect(box, &QCheckBox::toggled, this, &FormDialog::edited);
    place(box, Width::Whole);
    return box;
}

QComboBox* FormDialog::choice(const QString& label, const char* name,
                              const QList<std::pair<QString, QVariant>>& items,
                              const QVariant& chosen, Width width)
{
    auto* box = new QComboBox(this);
    for (const auto& [text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return add(label, name, box, width);
}

QComboBox* FormDialog::picker(const QString& label, const char* name, std::vector<PickerItem> items,
                              qint64 chosen)
{
    auto* box = new PickerField(label, this);
    box->setItems(std::move(items));
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return add(label, name, box, Width::Half);
}

void FormDialog::row(QWidget* widget)
{
    place(widget, Width::Whole);
}

void FormDialog::field(const QString& label, QWidget* control, Width width)
{
    m_last = new FormField(label, control, this);
    place(m_last, width);
}

void FormDialog::require()
{
    m_last->setRequired(true);
    m_required.push_back(m_last->control());
}

void FormDialog::hint(const QString& text)
{
    m_last->setHint(text);
}

bool FormDialog::ask(const QString& action)
{
    // After the fields, so that Tab comes to the buttons last.
    m_primary = addEnding(tr("Cancel"), action);
    m_primary->setObjectName(QStringLiteral("saveForm"));
    showState();
    return exec() == QDialog::Accepted;
}

QString FormDialog::reason() const
{
    for (const DateEdit* edit : m_dates) {
        if (!edit->isBlank() && !edit->date().isValid())
            return tr("Mend the date.");
    }
    for (const MoneyEdit* edit : m_amounts) {
        if (!edit->isValid())
            return tr("Mend the amount.");
    }
    for (const QWidget* control : m_required) {
        if (!isFilled(control))
            return tr("Fill in what is required.");
    }
    return {};
}

void FormDialog::showState()
{
    if (!m_primary)
        return;
    setDisabledReason(m_primary, reason());
    setFootNote(reason());
}

} // namespace thidua

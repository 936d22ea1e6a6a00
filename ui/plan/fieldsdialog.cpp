// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/fieldsdialog.h"

#include "ui/plan/paragraphedit.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/moneyedit.h"
#include "ui/support/numberedit.h"
#include "ui/support/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kBoxesARow = 3;

bool isFilled(const QWidget* control)
{
    if (const auto* paragraphs = qobject_cast<const ParagraphEdit*>(control))
        return !paragraphs->text().isEmpty();
    const auto* edit = qobject_cast<const QLineEdit*>(control);
    return edit && !edit->text().trimmed().isEmpty();
}

} // namespace

FieldsDialog::FieldsDialog(Prompts& prompts, const QString& what, bool fresh, QWidget* parent,
                           DialogSize size)
    : DialogFrame(prompts, size, parent), m_fresh(fresh)
{
    if (size != DialogSize::Small) {
        m_grid = new QGridLayout;
        m_grid->setHorizontalSpacing(space::kLarge);
        m_grid->setVerticalSpacing(space::kMedium);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 1);
        content()->addLayout(m_grid);
        content()->addStretch(1);
    }
    setWindowTitle(what);
    setHeadline(what);
}

template<class W>
W* FieldsDialog::add(const QString& label, const char* name, W* control, bool required)
{
    control->setObjectName(QLatin1String(name));
    m_last = new FormField(label, control, this);
    m_last->setRequired(required);
    if (!m_grid) {
        content()->addWidget(m_last);
        return control;
    }
    m_place += m_spread ? m_place % 2 : 0;
    m_grid->addWidget(m_last, m_place / 2, m_place % 2, 1, m_spread ? 2 : 1, Qt::AlignTop);
    m_place += m_spread ? 2 : 1;
    m_spread = false;
    return control;
}

QLineEdit* FieldsDialog::line(const QString& label, const char* name, const QString& text,
                              bool required)
{
    auto* edit = add(label, name, new QLineEdit(text, this), required);
    edit->setCursorPosition(0); // a long text is read from its beginning
    if (required)
        m_required.push_back(edit);
    connect(edit, &QLineEdit::textChanged, this, &FieldsDialog::showState);
    return edit;
}

ParagraphEdit* FieldsDialog::paragraphs(const QString& label, const char* name, const QString& text,
                                        int lines, bool required)
{
    auto* edit = add(label, name, new ParagraphEdit(lines, this), required);
    edit->setText(text);
    if (required)
        m_required.push_back(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, &FieldsDialog::showState);
    return edit;
}

DateEdit* FieldsDialog::date(const QString& label, const char* name, QDate date, bool required)
{
    auto* edit = add(label, name, new DateEdit(this), required);
    edit->setDate(date);
    m_dates.push_back(edit);
    if (required)
        m_required.push_back(edit);
    connect(edit, &QLineEdit::textChanged, this, &FieldsDialog::showState);
    return edit;
}

NumberEdit* FieldsDialog::number(const QString& label, const char* name,
                                 std::optional<Points> value, bool required)
{
    auto* edit = add(label, name, new NumberEdit(NumberEdit::Kind::Points, this), required);
    edit->setValue(value);
    m_numbers.push_back(edit);
    if (required)
        m_required.push_back(edit);
    connect(edit, &QLineEdit::textChanged, this, &FieldsDialog::showState);
    return edit;
}

QSpinBox* FieldsDialog::count(const QString& label, const char* name, int value, int least,
                              int most)
{
    auto* box = add(label, name, new QSpinBox(this), false);
    box->setRange(least, most);
    box->setValue(value);
    return box;
}

MoneyEdit* FieldsDialog::money(const QString& label, const char* name, Money money)
{
    auto* edit = add(label, name, new MoneyEdit(this), false);
    edit->setMoney(money);
    m_amounts.push_back(edit);
    connect(edit, &QLineEdit::textChanged, this, &FieldsDialog::showState);
    return edit;
}

QCheckBox* FieldsDialog::check(const QString& text, const char* name, bool checked)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(QLatin1String(name));
    box->setChecked(checked);
    content()->addWidget(box);
    return box;
}

std::vector<QCheckBox*> FieldsDialog::checks(
    const QString& label, const std::vector<std::tuple<QString, QString, bool>>& boxes)
{
    auto* all = new QWidget(this);
    auto* grid = new QGridLayout(all);
    grid->setContentsMargins({});
    std::vector<QCheckBox*> made;
    for (const auto& [text, name, checked] : boxes) {
        auto* box = new QCheckBox(text, all);
        box->setObjectName(name);
        box->setChecked(checked);
        const int place = static_cast<int>(made.size());
        grid->addWidget(box, place / kBoxesARow, place % kBoxesARow);
        made.push_back(box);
    }
    add(label, "boxes", all, false);
    return made;
}

QComboBox* FieldsDialog::choice(const QString& label, const char* name,
                                const QList<std::pair<QString, QVariant>>& items,
                                const QVariant& chosen)
{
    auto* box = add(label, name, new QComboBox(this), false);
    for (const auto& [text, value] : items)
        box->addItem(text, value);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

void FieldsDialog::requireAny(std::vector<QLineEdit*> edits, const QString& words)
{
    m_any = std::move(edits);
    m_anyWords = words;
}

void FieldsDialog::hint(const QString& text)
{
    m_last->setHint(text);
}

void FieldsDialog::hint(DateEdit* date, std::function<QString(QDate)> words)
{
    FormField* field = m_last;
    const auto show = [field, date, words = std::move(words)] {
        field->setHint(words(date->date()));
    };
    connect(date, &QLineEdit::textChanged, field, show);
    show();
}

bool FieldsDialog::ask(const QString& act)
{
    // After the fields, so that Tab comes to the buttons last.
    m_primary = addEnding(tr("Cancel"), !act.isEmpty() ? act : m_fresh ? tr("Add") : tr("Save"));
    m_primary->setObjectName(QStringLiteral("saveRow"));
    showState();
    return exec() == QDialog::Accepted;
}

void FieldsDialog::showState()
{
    if (!m_primary)
        return;
    const QString why = reason();
    setDisabledReason(m_primary, why);
    setFootNote(why);
}

QString FieldsDialog::reason() const
{
    for (const MoneyEdit* edit : m_amounts) {
        if (!edit->isValid())
            return tr("Mend the amount.");
    }
    for (const NumberEdit* edit : m_numbers) {
        if (!edit->isBlank() && !edit->value())
            return tr("Mend the number.");
    }
    for (const DateEdit* edit : m_dates) {
        if (!edit->isBlank() && !edit->date().isValid())
            return tr("Mend the date.");
    }
    if (!std::ranges::all_of(m_required, isFilled))
        return tr("Fill in what is required.");
    return m_any.empty() || std::ranges::any_of(m_any, isFilled) ? QString() : m_anyWords;
}

} // namespace thidua

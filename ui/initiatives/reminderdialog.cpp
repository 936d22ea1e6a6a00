// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/reminderdialog.h"

#include "ui/support/buttons.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

ReminderDialog::ReminderDialog(Prompts& prompts, const MovementState& state,
                               const std::vector<UnitId>& units, const QString& headline,
                               QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent), m_list(new QListWidget(this)),
      m_text(new QPlainTextEdit(this))
{
    setWindowTitle(tr("Reminders"));
    setHeadline(headline);
    setAsksBeforeClosing(false);
    m_list->setObjectName(QStringLiteral("reminderUnits"));
    m_list->setAccessibleName(tr("Units that owe something"));
    styleList(m_list);
    m_text->setObjectName(QStringLiteral("reminderText"));
    m_text->setAccessibleName(tr("Message to the unit"));
    m_text->setReadOnly(true);
    for (const UnitId unit : units) {
        const Member* member = state.book->member(unit);
        const QString text = state.reminder(unit);
        if (!member || text.isEmpty())
            continue;
        m_units.push_back(unit);
        m_texts.append(text);
        m_list->addItem(member->name);
    }
    setSubline(m_units.empty()
                   ? tr("Nobody owes anything.")
                   : tr("%n unit(s) owe something.", nullptr, static_cast<int>(m_units.size())));
    auto* panes = new QHBoxLayout;
    panes->setSpacing(space::kLarge);
    panes->addWidget(m_list, 2);
    panes->addWidget(m_text, 3);
    content()->addLayout(panes, 1);
    auto* one = addLeft(makeButton(ButtonKind::Secondary, tr("Copy message"), Icon::Copy));
    one->setObjectName(QStringLiteral("copyReminder"));
    auto* all = addLeft(makeButton(ButtonKind::Quiet, tr("Copy all messages")));
    all->setObjectName(QStringLiteral("copyReminders"));
    auto* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    auto* letter = addRight(makeButton(ButtonKind::Primary, tr("Write the letter"), Icon::Mail));
    letter->setObjectName(QStringLiteral("writeLetter"));
    connect(one, &QPushButton::clicked, this, &ReminderDialog::copyOne);
    connect(all, &QPushButton::clicked, this, &ReminderDialog::copyAll);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(letter, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton* button : {one, all, letter})
        button->setEnabled(!m_units.empty());
    connect(m_list, &QListWidget::currentRowChanged, this, &ReminderDialog::showText);
    m_list->setCurrentRow(0);
}

void ReminderDialog::showText()
{
    m_text->setPlainText(m_texts.value(m_list->currentRow()));
}

void ReminderDialog::copyOne()
{
    QGuiApplication::clipboard()->setText(m_texts.value(m_list->currentRow()));
    setFootNote(tr("Copied."));
}

void ReminderDialog::copyAll()
{
    QGuiApplication::clipboard()->setText(m_texts.join(QStringLiteral("\n\n")));
    setFootNote(tr("%n message(s) copied.", nullptr, static_cast<int>(m_texts.size())));
}

} // namespace thidua

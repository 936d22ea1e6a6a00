// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/messagesdialog.h"

#include "ui/initiatives/registermodel.h"
#include "ui/support/buttons.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTime>
#include <QVBoxLayout>

namespace thidua {

MessagesDialog::MessagesDialog(Prompts& prompts, const QString& headline,
                               std::vector<UnitMessage> messages, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent), m_messages(std::move(messages)),
      m_model(new RegisterModel(this)), m_list(new QTableView(this)),
      m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("messagesDialog"));
    setWindowTitle(tr("Messages to units"));
    setHeadline(headline);
    setSubline(m_messages.empty()
                   ? tr("Nobody owes anything.")
                   : tr("%n unit(s) owe something. Copy a message, then paste it into Zalo or an "
                        "e-mail.",
                        nullptr, static_cast<int>(m_messages.size())));
    setAsksBeforeClosing(false);
    m_list->setObjectName(QStringLiteral("messageUnits"));
    m_list->setAccessibleName(tr("Units that owe something"));
    styleTable(m_list, RowHeight::Normal, true);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setAccessibleName(tr("Message to the unit"));
    m_text->setReadOnly(true);
    auto* panes = new QHBoxLayout;
    panes->setSpacing(space::kLarge);
    panes->addWidget(m_list, 2);
    panes->addWidget(m_text, 3);
    content()->addLayout(panes, 1);
    auto* one = addLeft(makeButton(ButtonKind::Secondary, tr("Copy message"), Icon::Copy));
    one->setObjectName(QStringLiteral("copyMessage"));
    auto* all = addLeft(makeButton(ButtonKind::Quiet, tr("Copy all messages")));
    all->setObjectName(QStringLiteral("copyMessages"));
    connect(one, &QPushButton::clicked, this, [this] { copy(false); });
    connect(all, &QPushButton::clicked, this, [this] { copy(true); });
    auto* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {one, all})
        button->setEnabled(!m_messages.empty());
    one->setDefault(true);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MessagesDialog::showText);
    showList();
    m_list->selectRow(0);
    showText();
}

std::vector<UnitId> MessagesDialog::units() const
{
    std::vector<UnitId> units;
    for (const UnitMessage& message : m_messages)
        units.push_back(message.unit);
    return units;
}

int MessagesDialog::current() const
{
    return m_list->currentIndex().row();
}

void MessagesDialog::showList()
{
    std::vector<RegisterLine> lines;
    for (const UnitMessage& message : m_messages)
        lines.push_back(
            {message.unit.value, {{.text = message.name, .second = message.copied, .bold = true}}});
    m_model->show({{tr("Unit")}}, std::move(lines));
    setColumnWidths(m_list, {0});
}

void MessagesDialog::showText()
{
    m_text->setPlainText(current() < 0 ? QString()
                                       : m_messages[static_cast<size_t>(current())].text);
}

void MessagesDialog::copy(bool all)
{
    const int chosen = current();
    QStringList texts;
    std::vector<UnitId> units;
    const QString now = QTime::currentTime().toString(QStringLiteral("HH:mm"));
    for (size_t i = 0; i < m_messages.size(); ++i) {
        if (!all && static_cast<int>(i) != chosen)
            continue;
        texts.append(m_messages[i].text);
        units.push_back(m_messages[i].unit);
        m_messages[i].copied = tr("copied at %1").arg(now);
    }
    QGuiApplication::clipboard()->setText(texts.join(QStringLiteral("\n\n")));
    emit copied(units);
    showList();
    m_list->selectRow(std::max(0, chosen));
    setFootNote(tr("%n message(s) copied.", nullptr, static_cast<int>(texts.size())));
}

} // namespace thidua

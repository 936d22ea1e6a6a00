// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/holdsdialog.h"

#include "core/base/dates.h"
#include "ui/ranking/holdeditor.h"
#include "ui/ranking/holdsmodel.h"
#include "ui/support/buttons.h"
#include "ui/support/emptystate.h"
#include "ui/support/prompts.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"

#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

HoldsDialog::HoldsDialog(Prompts& prompts, bool editable, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent), m_book(std::make_shared<const PlanBook>()),
      m_editable(editable), m_model(new HoldsModel(this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(Icon::Lock, tr("No unit is on hold or excluded."), this))
{
    setWindowTitle(tr("Holds and exclusions"));
    setHeadline(tr("Holds and exclusions"));
    setAsksBeforeClosing(false);
    m_table->setObjectName(QStringLiteral("holdsTable"));
    m_table->setAccessibleName(tr("Register of holds and exclusions"));
    styleTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(m_table, {280, 190, 190, 0, 140});
    content()->addWidget(m_empty);
    content()->addWidget(m_table, 1);

    QPushButton* add = addLeft(makeButton(ButtonKind::Secondary, tr("Add entry"), Icon::Add));
    add->setObjectName(QStringLiteral("addHold"));
    m_change = addLeft(makeButton(ButtonKind::Secondary, tr("Change entry")));
    m_remove = addLeft(makeButton(ButtonKind::Danger, tr("Remove entry")));
    m_remove->setObjectName(QStringLiteral("removeHold"));
    add->setEnabled(editable);
    QPushButton* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    connect(add, &QPushButton::clicked, this, [this] { addFor(m_unit); });
    connect(m_change, &QPushButton::clicked, this, &HoldsDialog::editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &HoldsDialog::removeCurrent);
    connect(m_table, &QTableView::activated, this, &HoldsDialog::editCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HoldsDialog::showState);
    connect(close, &QPushButton::clicked, this, &HoldsDialog::reject);
    showState();
}

void HoldsDialog::showRegister(std::shared_ptr<const PlanBook> book, QDate day)
{
    m_book = book;
    setSubline(tr("Entries in force on %1, the day of the ranking, count when units are ranked "
                  "and proposed.")
                   .arg(formatDate(day)));
    m_model->show(std::move(book), day);
    showState();
}

void HoldsDialog::addFor(UnitId unit)
{
    Hold hold;
    hold.plan = m_book->plan.id;
    hold.unit = unit;
    edit(hold);
}

void HoldsDialog::edit(const Hold& hold)
{
    HoldEditor editor(m_prompts, *m_book, hold, this);
    if (editor.exec() == QDialog::Accepted)
        emit saveRequested(editor.hold());
}

void HoldsDialog::editCurrent()
{
    const Hold* hold = m_model->holdAt(m_table->currentIndex().row());
    if (hold && m_editable)
        edit(*hold);
}

void HoldsDialog::removeCurrent()
{
    const Hold* hold = m_model->holdAt(m_table->currentIndex().row());
    if (!hold)
        return;
    const QString unit =
        m_model->index(m_table->currentIndex().row(), HoldsModel::Unit).data().toString();
    const HoldId id = hold->id;
    if (m_prompts.confirm({.title = windowTitle(),
                           .fact = tr("Remove the entry on %1?").arg(unit),
                           .text = tr("The unit is considered again from now on."),
                           .action = tr("Remove entry"),
                           .cancel = tr("Keep it"),
                           .destructive = true}))
        emit removeRequested(id);
}

void HoldsDialog::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_table->setVisible(any);
    const bool chosen = any && m_table->currentIndex().isValid();
    const QString reason = chosen ? QString() : tr("Choose an entry first");
    setDisabledReason(m_change, m_editable ? reason : tr("The ledger is open for reading only"));
    setDisabledReason(m_remove, m_editable ? reason : tr("The ledger is open for reading only"));
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/remarksdialog.h"

#include "core/actions/packages/remarkactions.h"
#include "core/base/dates.h"
#include "ui/initiatives/registermodel.h"
#include "ui/packages/criterionwords.h"
#include "ui/packages/issuedialog.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/formfield.h"
#include "ui/support/prompts.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

QString criterionName(const PlanBook& book, CriterionId criterion)
{
    const int node = criterion ? book.table.indexOf(criterion) : -1;
    return node < 0 ? RemarksDialog::tr("The whole sheet")
                    : criterionWords(book.table.node(node).criterion);
}

ChipText stateOf(const Remark& remark)
{
    if (remark.closed)
        return {RemarksDialog::tr("Settled"), Tone::Neutral, Icon::Check};
    if (!remark.answer.isEmpty())
        return {RemarksDialog::tr("Answered"), Tone::Info, Icon::Note};
    return {RemarksDialog::tr("Open"), Tone::Warn, Icon::Warn};
}

} // namespace

RemarksDialog::RemarksDialog(Workspace& workspace, UnitId unit, CriterionId criterion,
                             QWidget* parent)
    : DialogFrame(workspace.prompts(), DialogSize::Large, parent), m_workspace(workspace),
      m_unit(unit), m_model(new RegisterModel(this)), m_table(new QTableView(this))
{
    const Ledger::Book book = workspace.book();
    const Member* member = book->member(unit);
    setObjectName(QStringLiteral("remarksDialog"));
    setWindowTitle(tr("Remarks to the unit"));
    setHeadline(tr("Remarks to %1").arg(member ? member->name : QString()));
    setSubline(tr("What the unit is to mend or explain. Open remarks go out with its next form; "
                  "its answers come back with its return."));
    setAsksBeforeClosing(false);
    m_table->setObjectName(QStringLiteral("remarks"));
    m_table->setAccessibleName(tr("Remarks"));
    styleTable(m_table, RowHeight::Normal, true)->setWrapped({1, 2});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(),
                                {{0, 150, 1, 260}, {1, 240, 3, 0}, {2, 180, 2, 0}});
    m_whole = makeLabel({}, TypeRole::Body, this);
    m_whole->setObjectName(QStringLiteral("wholeRemark"));
    m_whole->setWordWrap(true);
    m_whole->setTextInteractionFlags(Qt::TextSelectableByMouse);
    content()->addWidget(m_table, 1);
    content()->addWidget(m_whole);
    content()->addWidget(makeEntry(criterion));
    m_close = addLeft(makeButton(ButtonKind::Secondary, tr("Settle"), Icon::Check));
    m_close->setObjectName(QStringLiteral("closeRemark"));
    m_remove = addLeft(makeButton(ButtonKind::Quiet, tr("Remove"), Icon::Trash));
    m_remove->setObjectName(QStringLiteral("removeRemark"));
    auto* form =
        addRight(makeButton(ButtonKind::Secondary, tr("Give out a new form…"), Icon::Package));
    form->setObjectName(QStringLiteral("formWithRemarks"));
    auto* done = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    connect(form, &QPushButton::clicked, this,
            [this] { openIssueForms(m_workspace, this, {m_unit}); });
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (const Remark* remark = chosen())
            m_workspace.apply(
                actions::closeRemark(m_workspace.ledger(), remark->id, !remark->closed));
        reload();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const Remark* remark = chosen())
            m_workspace.apply(actions::removeRemark(m_workspace.ledger(), remark->id));
        reload();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RemarksDialog::showState);
    reload();
}

QWidget* RemarksDialog::makeEntry(CriterionId criterion)
{
    const Ledger::Book book = m_workspace.book();
    auto* bar = new QWidget(this);
    m_criterion = new QComboBox(bar);
    m_criterion->setObjectName(QStringLiteral("remarkCriterion"));
    m_criterion->addItem(criterionName(*book, {}), qint64(0));
    for (const TableNode& node : book->table.nodes()) {
        if (node.isLeaf())
            m_criterion->addItem(criterionName(*book, node.criterion.id), node.criterion.id.value);
    }
    m_criterion->setCurrentIndex(std::max(0, m_criterion->findData(criterion.value)));
    m_criterion->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_criterion->setMinimumContentsLength(24);
    m_text = new QLineEdit(bar);
    m_text->setObjectName(QStringLiteral("remarkText"));
    m_add = makeButton(ButtonKind::Secondary, tr("Write the remark"), Icon::Add, bar);
    m_add->setObjectName(QStringLiteral("addRemark"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    row->addWidget(new FormField(tr("About"), m_criterion, bar), 1, Qt::AlignTop);
    row->addWidget(new FormField(tr("What the unit is to do"), m_text, bar), 2, Qt::AlignTop);
    row->addWidget(m_add, 0, Qt::AlignBottom);
    connect(m_text, &QLineEdit::textChanged, this, &RemarksDialog::showState);
    connect(m_text, &QLineEdit::returnPressed, this, &RemarksDialog::add);
    connect(m_add, &QPushButton::clicked, this, &RemarksDialog::add);
    return bar;
}

void RemarksDialog::reload()
{
    auto rows = actions::remarks(m_workspace.ledger(), m_workspace.plan(), m_unit);
    if (!rows) {
        m_prompts.showError(rows.error());
        return;
    }
    m_remarks = std::move(*rows);
    const Ledger::Book book = m_workspace.book();
    std::vector<RegisterLine> lines;
    for (const Remark& remark : m_remarks) {
        RegisterLine line;
        line.key = remark.id.value;
        line.cells.push_back({.text = criterionName(*book, remark.criterion), .bold = true});
        line.cells.push_back({.text = remark.text, .quiet = remark.closed});
        line.cells.push_back(
            {.text = remark.answer.isEmpty() ? QStringLiteral("–") : remark.answer,
             .second = remark.answer.isEmpty() ? QString() : formatDate(remark.answeredOn),
             .quiet = remark.answer.isEmpty()});
        line.cells.push_back({.text = formatDate(remark.madeOn), .second = remark.madeBy});
        line.cells.push_back({.chip = stateOf(remark)});
        lines.push_back(std::move(line));
    }
    m_model->show(
        {{tr("About")}, {tr("Remark")}, {tr("Answer of the unit")}, {tr("Made")}, {tr("State")}},
        std::move(lines));
    setColumnWidths(m_table, {0, 0, 0, 130, 116});
    m_filler->fill();
    showState();
}

const Remark* RemarksDialog::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 || row >= static_cast<int>(m_remarks.size())
        ? nullptr
        : &m_remarks[static_cast<size_t>(row)];
}

/// Below the list, where there is room for it.
void RemarksDialog::showWhole(const Remark* remark)
{
    m_whole->setVisible(remark != nullptr);
    if (!remark)
        return;
    const QString answer = remark->answer.isEmpty()
        ? tr("not answered yet")
        : QStringLiteral("%1 (%2)").arg(remark->answer, formatDate(remark->answeredOn));
    m_whole->setText(tr("Remark: %1").arg(remark->text) + u'\n'
                     + tr("Answer of the unit: %1").arg(answer));
}

void RemarksDialog::showState()
{
    const bool editable = m_workspace.isEditable();
    const Remark* remark = chosen();
    showWhole(remark);
    m_close->setText(remark && remark->closed ? tr("Open again") : tr("Settle"));
    setDisabledReason(m_close, remark && editable ? QString() : tr("Choose a remark first"));
    setDisabledReason(m_remove, remark && editable ? QString() : tr("Choose a remark first"));
    setDisabledReason(m_add,
                      !editable ? tr("The ledger is open for reading only.")
                          : m_text->text().trimmed().isEmpty() ? tr("Write the remark first")
                                                               : QString());
}

void RemarksDialog::add()
{
    if (m_text->text().trimmed().isEmpty())
        return;
    const Session& session = m_workspace.session();
    const bool written = m_workspace.apply(
        actions::addRemark(m_workspace.ledger(), m_workspace.plan(), m_unit,
                           CriterionId{m_criterion->currentData().toLongLong()}, m_text->text(),
                           {session.actor().name, session.now()}));
    if (written)
        m_text->clear();
    reload();
}

} // namespace thidua

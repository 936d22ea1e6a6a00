// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rulerows.h"

#include "core/base/text.h"
#include "ui/support/buttons.h"
#include "ui/support/formfield.h"
#include "ui/support/infoline.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/table/rulerowsmodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QToolButton>

namespace thidua {

namespace {

constexpr int kFewestShown = 3;
constexpr int kMostShown = 7;
constexpr int kPointsWidth = 84;

} // namespace

RuleRows::RuleRows(QWidget* parent)
    : QWidget(parent), m_model(new RuleRowsModel(this)), m_table(new QTableView(this)),
      m_refusal(new InfoLine(Tone::Danger, {}, this)), m_unit(new QLineEdit(this)),
      m_unitField(new FormField(tr("What is measured"), m_unit, this)),
      m_add(makeIconButton(Icon::Add, tr("Add row"), this)),
      m_remove(makeIconButton(Icon::Trash, tr("Remove row"), this)),
      m_up(makeIconButton(Icon::Up, tr("Move up"), this)),
      m_down(makeIconButton(Icon::Down, tr("Move down"), this))
{
    styleTable(m_table, RowHeight::Compact);
    m_table->setObjectName(QStringLiteral("ruleRows"));
    m_table->setAccessibleName(tr("Levels or bands"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                             | QAbstractItemView::AnyKeyPressed);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_table->setProperty("pane", true);
    m_unit->setObjectName(QStringLiteral("ruleUnit"));
    m_refusal->hide();
    auto* tools = new QHBoxLayout;
    tools->setSpacing(space::kTiny);
    for (QToolButton* button : {m_add, m_remove, m_up, m_down})
        tools->addWidget(button);
    tools->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kSmall);
    column->addWidget(m_table);
    column->addWidget(m_refusal);
    column->addLayout(tools);
    column->addWidget(m_unitField);
    connect(m_add, &QToolButton::clicked, m_model, &RuleRowsModel::addRow);
    connect(m_remove, &QToolButton::clicked, this,
            [this] { m_model->removeRow(m_table->currentIndex().row()); });
    connect(m_up, &QToolButton::clicked, this,
            [this] { m_model->moveRow(m_table->currentIndex().row(), -1); });
    connect(m_down, &QToolButton::clicked, this,
            [this] { m_model->moveRow(m_table->currentIndex().row(), 1); });
    connect(m_model, &RuleRowsModel::edited, this, [this] {
        m_refusal->hide();
        showState();
        emit edited();
    });
    connect(m_model, &RuleRowsModel::refused, this, [this](const QString& message) {
        m_refusal->setMessage(Tone::Danger, message);
        m_refusal->show();
    });
    connect(m_unit, &QLineEdit::editingFinished, this, &RuleRows::edited);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RuleRows::showState);
}

void RuleRows::setRule(const Rule& rule)
{
    const int row = m_table->currentIndex().row();
    m_model->setRule(rule);
    const auto* bands = std::get_if<BandsRule>(&rule);
    m_unitField->setVisible(bands != nullptr);
    m_unit->setText(bands ? bands->unit : QString());
    m_refusal->hide();
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    if (!bands) {
        header->setSectionResizeMode(0, QHeaderView::Fixed);
        header->resizeSection(0, scaled(kPointsWidth));
    }
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    fitHeight();
    showState();
}

void RuleRows::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), kFewestShown, kMostShown);
    m_table->setFixedHeight(m_table->verticalHeader()->defaultSectionSize() * rows
                            + scaled(space::kTableHeader) + 2);
}

Rule RuleRows::rule() const
{
    Rule rule = m_model->rule();
    if (auto* bands = std::get_if<BandsRule>(&rule))
        bands->unit = cleaned(m_unit->text());
    return rule;
}

void RuleRows::setEditable(bool editable)
{
    m_editable = editable;
    m_model->setEditable(editable);
    m_unit->setReadOnly(!editable);
    showState();
}

void RuleRows::showState()
{
    const int row = m_table->currentIndex().row();
    m_add->setEnabled(m_editable);
    m_remove->setEnabled(m_editable && row >= 0 && m_model->rowCount() > 1);
    m_up->setEnabled(m_editable && row > 0);
    m_down->setEnabled(m_editable && row >= 0 && row + 1 < m_model->rowCount());
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/receivedecidepage.h"

#include "ui/packages/decisionmodel.h"
#include "ui/packages/rowdetail.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/infoline.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

ReceiveDecidePage::ReceiveDecidePage(ReceiveBatch& batch, QWidget* parent)
    : QWidget(parent), m_batch(batch), m_model(new DecisionModel(batch, this)),
      m_table(new QTableView(this)), m_detail(new RowDetail(this)),
      m_line(new InfoLine(Tone::Info, {}, this)), m_progress(new QProgressBar(this))
{
    m_table->setObjectName(QStringLiteral("decisions"));
    m_table->setAccessibleName(tr("Rows to decide"));
    styleTable(m_table, RowHeight::Normal, true)->setWrapped(DecisionModel::Reason);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(),
                                {{DecisionModel::Base, 90, 0, 150},
                                 {DecisionModel::Keep, 120, 1, 180},
                                 {DecisionModel::Take, 120, 1, 180},
                                 {DecisionModel::Subject, 210, 3, 560},
                                 {DecisionModel::UnitName, 150, 2, 230},
                                 {DecisionModel::Reason, 150, 2, 300}});
    m_line->setObjectName(QStringLiteral("decisionLine"));
    m_tools = makeTools();
    m_reasons = makeReason();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kMedium);
    column->addWidget(m_tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_detail);
    column->addWidget(m_reasons);
    column->addWidget(m_progress);
    column->addWidget(m_line);
    m_progress->setAccessibleName(tr("Returns made ready"));
    m_progress->hide();
    setFocusProxy(m_table);
    connect(m_model, &DecisionModel::decided, this, &ReceiveDecidePage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReceiveDecidePage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ReceiveDecidePage::showDetail);
}

QWidget* ReceiveDecidePage::makeTools()
{
    auto* bar = new QWidget(this);
    m_file = new QComboBox(bar);
    m_file->setObjectName(QStringLiteral("decisionFile"));
    m_file->setAccessibleName(tr("File"));
    m_file->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_file->setMinimumContentsLength(28);
    m_all = makeFilterButton(tr("Also what would be taken without asking"), bar);
    m_all->setObjectName(QStringLiteral("decideAll"));
    m_keep = makeButton(ButtonKind::Secondary, {}, bar);
    m_keep->setObjectName(QStringLiteral("keepLedger"));
    m_take = makeButton(ButtonKind::Secondary, {}, bar);
    m_take->setObjectName(QStringLiteral("takeUnit"));
    for (QWidget* control : {static_cast<QWidget*>(m_file), static_cast<QWidget*>(m_keep),
                             static_cast<QWidget*>(m_take)})
        setToolSize(control);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    row->addWidget(m_file);
    row->addWidget(m_all);
    row->addStretch(1);
    row->addWidget(m_keep);
    row->addWidget(m_take);
    connect(m_file, &QComboBox::activated, this, &ReceiveDecidePage::showRows);
    connect(m_all, &QToolButton::toggled, this, &ReceiveDecidePage::showRows);
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(false); });
    connect(m_take, &QPushButton::clicked, this, [this] { decide(true); });
    return bar;
}

QWidget* ReceiveDecidePage::makeReason()
{
    auto* bar = new QWidget(this);
    m_reason = new QLineEdit(bar);
    m_reason->setObjectName(QStringLiteral("decisionReason"));
    m_reason->setAccessibleName(tr("Reason for keeping what the ledger has"));
    m_reason->setPlaceholderText(
        tr("Why the ledger's value is kept; it stands in the receipt minutes"));
    m_write = makeButton(ButtonKind::Secondary, {}, bar);
    m_write->setObjectName(QStringLiteral("writeReason"));
    auto* label = makeLabel(tr("Reason"), TypeRole::SmallStrong, bar);
    label->setBuddy(m_reason);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    row->addWidget(label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_write);
    connect(m_write, &QPushButton::clicked, this, &ReceiveDecidePage::writeReason);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReceiveDecidePage::writeReason);
    return bar;
}

void ReceiveDecidePage::clear()
{
    m_model->show({}, false);
}

void ReceiveDecidePage::show(int settled)
{
    m_settled = settled;
    m_file->clear();
    m_file->addItem(tr("All files"), -1);
    for (const int file : m_batch.compared())
        m_file->addItem(m_batch.comparison(file).incoming.unitName, file);
    const QSignalBlocker quiet(m_all);
    m_all->setChecked(false);
    showRows();
}

void ReceiveDecidePage::setBusy(bool busy)
{
    for (QWidget* control : {m_tools, static_cast<QWidget*>(m_table), m_reasons})
        control->setEnabled(!busy);
    m_progress->setVisible(busy);
    if (!busy)
        showState();
}

void ReceiveDecidePage::setProgress(int done, int all)
{
    m_progress->setRange(0, all);
    m_progress->setValue(done);
    m_line->setMessage(
        Tone::Info,
        tr("Making ready return %1 of %2. Nothing is written yet.").arg(done + 1).arg(all));
}

std::vector<int> ReceiveDecidePage::chosenFiles() const
{
    const int file = m_file->currentData().toInt();
    return file < 0 ? m_batch.compared() : std::vector<int>{file};
}

void ReceiveDecidePage::showRows()
{
    m_model->show(chosenFiles(), m_all->isChecked());
    m_filler->fill();
    showState();
    showDetail();
}

void ReceiveDecidePage::showDetail()
{
    if (const BatchPlace* place = m_model->placeAt(m_table->currentIndex().row()))
        m_detail->show(m_batch.comparison(place->file).incoming.unitName, m_batch.facts(*place));
    else
        m_detail->clear();
}

std::vector<int> ReceiveDecidePage::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    for (int row = 0; rows.empty() && row < m_model->rowCount(); ++row) {
        for (int each = 0; each < m_model->rowCount(); ++each)
            rows.push_back(each);
    }
    return rows;
}

/// Of the chosen rows those that are not taken. With none chosen, those kept without a reason; where there are
/// none, those nobody decided: a reason decides them, which the button says.
std::vector<int> ReceiveDecidePage::rowsForReason() const
{
    std::vector<int> rows = chosenRows();
    std::erase_if(rows, [&](int row) { return m_model->isTaken(row); });
    if (!m_table->selectionModel()->selectedRows().isEmpty())
        return rows;
    std::erase_if(rows, [&](int row) { return m_model->hasReason(row); });
    const auto left = std::stable_partition(rows.begin(), rows.end(),
                                            [&](int row) { return !m_model->isLeft(row); });
    if (left != rows.begin())
        rows.erase(left, rows.end());
    return rows;
}

void ReceiveDecidePage::showState()
{
    const int chosen = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_keep->setText(chosen > 0 ? tr("Keep the ledger's in %n row(s)", nullptr, chosen)
                               : tr("Keep the ledger's in all"));
    m_take->setText(chosen > 0 ? tr("Take the unit's in %n row(s)", nullptr, chosen)
                               : tr("Take the unit's in all"));
    const std::vector<int> forReason = rowsForReason();
    const int meant = static_cast<int>(forReason.size());
    const bool decides = meant > 0 && m_model->isLeft(forReason.front());
    m_write->setText(
        chosen > 0 ? tr("Write the reason in %n row(s)", nullptr, meant)
            : decides
            ? tr("Keep the ledger's in %n undecided row(s) with this reason", nullptr, meant)
            : tr("Write the reason in %n row(s) without one", nullptr, meant));
    setDisabledReason(m_write,
                      meant > 0 ? QString()
                                : tr("Choose rows in which the ledger's value is kept first"));
    const bool none = m_model->rowCount() == 0;
    for (QWidget* control : {static_cast<QWidget*>(m_keep), static_cast<QWidget*>(m_take),
                             static_cast<QWidget*>(m_reason)})
        control->setEnabled(!none);
    const int without = m_model->withoutReason();
    if (m_model->conflicts() == 0 && m_settled > 0)
        m_line->setMessage(Tone::Info,
                           tr("%n row(s) were to be decided, but both sides say the same by now. "
                              "Take them off the list with the button below.",
                              nullptr, m_settled));
    else if (m_model->conflicts() == 0)
        m_line->setMessage(Tone::Ok,
                           tr("Nothing has to be decided: no row was changed by both sides."));
    else if (const int left = m_model->left(); left > 0)
        m_line->setMessage(Tone::Warn,
                           tr("%n row(s) are not decided: the ledger keeps its own, and they are "
                              "listed with the returns until somebody decides.",
                              nullptr, left));
    else if (without > 0)
        m_line->setMessage(Tone::Warn,
                           tr("%n row(s) stay as the ledger has them, without a reason. Units ask "
                              "for it.",
                              nullptr, without));
    else
        m_line->setMessage(Tone::Ok, tr("Everything is decided."));
}

void ReceiveDecidePage::decide(bool forUnit)
{
    m_model->decide(chosenRows(), forUnit);
}

void ReceiveDecidePage::writeReason()
{
    const auto rows = rowsForReason();
    if (rows.empty() || m_reason->text().trimmed().isEmpty())
        return;
    m_model->setReason(rows, m_reason->text());
    // Before the button greys: the focus would go on to the one that closes the dialog.
    m_table->setFocus();
    m_reason->clear();
}

} // namespace thidua

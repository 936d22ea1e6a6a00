// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/unitspage.h"

#include "ui/packages/returnsview.h"
#include "ui/plan/planlock.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/support/segments.h"
#include "ui/support/settings.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/units/launchview.h"
#include "ui/units/unitsmodel.h"
#include "ui/units/unittreemodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kTreeWidth = 320;
constexpr int kMostColumn = 160;

} // namespace

UnitsPage::UnitsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_treeModel(new UnitTreeModel(this)), m_model(new UnitsModel(this)),
      m_filter(new UnitsFilter(this))
{
    setGround(this, Ground::Surface);
    m_filter->setSourceModel(m_model);
    m_lock = new InfoLine(Tone::Info, {}, this);
    m_lock->setObjectName(QStringLiteral("unitsLock"));
    m_lock->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                               space::kSmall);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeRight());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(kTreeWidth), scaled(kTreeWidth) * 3});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    auto* list = new QWidget(this);
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_lock);
    rows->addWidget(splitter, 1);
    m_launches = new LaunchView(workspace, this);
    connect(m_launches, &LaunchView::statusChanged, this, &UnitsPage::showStatus);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(list);
    m_stack->addWidget(m_launches);
    m_returns = new ReturnsView(workspace, this);
    connect(m_returns, &ReturnsView::statusChanged, this, &UnitsPage::showStatus);
    m_stack->addWidget(m_returns);
    connect(m_issue, &QPushButton::clicked, m_returns, &ReturnsView::issue);
    connect(m_receive, &QPushButton::clicked, m_returns, &ReturnsView::receive);
    column->addWidget(m_stack, 1);
    makeActions();
    connectViews();
    setView(List);
}

void UnitsPage::setView(View view)
{
    m_segments->setCurrent(view);
    m_stack->setCurrentIndex(view);
    for (QPushButton* button : {m_export, m_paste, m_import, m_add})
        button->setVisible(view == List);
    m_letter->setVisible(view == Launches);
    for (QPushButton* button : {m_issue, m_receive})
        button->setVisible(view == Returns);
    if (m_snapshot.book)
        showStatus();
}

void UnitsPage::print()
{
    if (m_stack->currentIndex() == Launches && m_launches->noLetter().isEmpty())
        m_launches->writeLetter();
}

void UnitsPage::reload()
{
    m_launches->reload();
    m_returns->reload();
    for (QPushButton* button : {m_issue, m_receive})
        setDisabledReason(button,
                          workspace().isEditable() ? QString()
                                                   : tr("The ledger is open for reading only."));
    setDisabledReason(m_letter, m_launches->noLetter());
    const auto chosen = chosenUnits();
    const QModelIndex current = m_tree->currentIndex();
    const UnitId treeUnit{current.data(UnitTreeModel::UnitRole).toLongLong()};
    const BlocId treeBloc = chosenBloc();
    auto snapshot = UnitsSnapshot::read(workspace().ledger(), workspace().book());
    if (!snapshot) {
        workspace().prompts().showError(snapshot.error());
        return;
    }
    m_snapshot = std::move(*snapshot);
    m_treeModel->show(m_snapshot);
    m_model->show(m_snapshot);
    // Units have no figures of their own: their names may run over those columns.
    for (int bloc = 0; bloc < m_treeModel->rowCount(); ++bloc) {
        const QModelIndex parent = m_treeModel->index(bloc, UnitTreeModel::Name);
        for (int unit = 0; unit < m_treeModel->rowCount(parent); ++unit)
            m_tree->setFirstColumnSpanned(unit, parent, true);
    }
    m_tree->expandAll();
    showColumns();
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_tree), static_cast<QAbstractItemView*>(m_table)})
        setRowHeight(view, workspace().settings().rowHeight(), window()->height());
    const QModelIndex unitIndex = treeUnit ? m_treeModel->indexOf(treeUnit) : QModelIndex();
    if (unitIndex.isValid() || treeBloc)
        m_tree->setCurrentIndex(unitIndex.isValid() ? unitIndex : m_treeModel->indexOf(treeBloc));
    if (chosen.size() == 1)
        choose(chosen.front());
    showLocks();
    showFilter();
}

void UnitsPage::goTo(const Location& location)
{
    if (location.part == Part::Launches)
        setView(Launches);
    if (location.part == Part::Returns)
        setView(Returns);
    if (m_stack->currentIndex() == Launches) {
        if (location.milestone)
            m_launches->choose(location.milestone);
        m_launches->choose(location.unit);
        return;
    }
    if (m_stack->currentIndex() == Returns) {
        m_returns->choose(location.unit);
        return;
    }
    m_search->clear();
    if (location.unit)
        choose(location.unit);
    else if (location.bloc)
        m_tree->setCurrentIndex(m_treeModel->indexOf(location.bloc));
}

void UnitsPage::find()
{
    if (m_stack->currentIndex() == Launches) {
        m_launches->find();
        return;
    }
    if (m_stack->currentIndex() == Returns) {
        m_returns->find();
        return;
    }
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

BlocId UnitsPage::chosenBloc() const
{
    const QModelIndex index = m_tree->currentIndex();
    return index.isValid() ? BlocId{index.data(UnitTreeModel::BlocRole).toLongLong()} : BlocId{};
}

std::vector<UnitId> UnitsPage::chosenUnits() const
{
    std::vector<UnitId> units;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        units.push_back(UnitId{index.data(UnitsModel::UnitRole).toLongLong()});
    const UnitId inTree{m_tree->currentIndex().data(UnitTreeModel::UnitRole).toLongLong()};
    if (m_tree->hasFocus() && inTree)
        return {inTree};
    return units;
}

void UnitsPage::choose(UnitId unit)
{
    const QModelIndex inTree = m_treeModel->indexOf(unit);
    if (inTree.isValid() && m_tree->currentIndex().isValid()
        && m_tree->currentIndex().parent() != inTree.parent()
        && m_tree->currentIndex() != inTree.parent())
        m_tree->setCurrentIndex(inTree.parent());
    const QModelIndex row = m_filter->mapFromSource(m_model->index(m_model->rowOf(unit), 0));
    if (!row.isValid())
        return;
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

void UnitsPage::showLocks()
{
    m_locked = figuresLocked(workspace());
    m_lock->setVisible(!m_locked.isEmpty());
    m_lock->setMessage(
        Tone::Info,
        m_locked.isEmpty()
            ? QString()
            : tr("%1: units, blocs and numbers of awards stay as they are.").arg(m_locked));
    for (QAbstractButton* button :
         {static_cast<QAbstractButton*>(m_add), static_cast<QAbstractButton*>(m_import),
          static_cast<QAbstractButton*>(m_paste)})
        setDisabledReason(button, m_locked);
    m_addBloc->setEnabled(m_locked.isEmpty());
}

/// Columns nobody has anything in give their room to the names.
void UnitsPage::showColumns()
{
    for (const int column : {int(UnitsModel::ShortName), int(UnitsModel::Class),
                             int(UnitsModel::Level), int(UnitsModel::Ownership)}) {
        bool any = false;
        for (int row = 0; row < m_model->rowCount() && !any; ++row)
            any = !m_model->index(row, column).data().toString().isEmpty();
        m_table->setColumnHidden(column, !any);
    }
    m_tree->resizeColumnToContents(UnitTreeModel::Awards);
    fitToContents(m_table,
                  {UnitsModel::Code, UnitsModel::Kind, UnitsModel::Class, UnitsModel::Level,
                   UnitsModel::Ownership, UnitsModel::Part, UnitsModel::Sheet},
                  kMostColumn);
    m_filler->fill();
    m_treeFiller->fill();
}

void UnitsPage::showFilter()
{
    const QModelIndex index = m_tree->currentIndex();
    const auto bloc = index.isValid() ? std::optional<BlocId>(chosenBloc()) : std::nullopt;
    m_filter->setBloc(bloc);
    const Bloc* chosen = bloc ? m_snapshot.book->bloc(*bloc) : nullptr;
    m_scope->setText(!bloc ? tr("All units") : chosen ? chosen->name : tr("Not in a bloc"));
    const bool editable = chosen && m_locked.isEmpty();
    m_editBloc->setEnabled(editable);
    m_removeBloc->setEnabled(editable);
    if (const UnitId unit{index.data(UnitTreeModel::UnitRole).toLongLong()}; unit)
        choose(unit);
    showEmpty();
    showStatus();
}

void UnitsPage::showEmpty()
{
    const bool none = m_snapshot.units.empty();
    const bool lost = !none && m_filter->rowCount() == 0;
    const bool searched = lost && !m_search->text().trimmed().isEmpty();
    m_empty->setSentence(
        none ? tr(
            "No units yet. Import from a CSV file (Excel saves as CSV) or add them one by one.")
            : searched ? tr("“%1” was not found. Accents do not matter; try fewer letters.")
                             .arg(m_search->text().trimmed())
                       : tr("This bloc has no units yet. Move units into it or add new ones."));
    m_empty->setAction(none && m_locked.isEmpty() ? tr("Import CSV") : QString());
    m_empty->setLink(!searched && m_locked.isEmpty() ? tr("Add unit") : QString());
    m_views->setCurrentWidget(none || lost ? static_cast<QWidget*>(m_empty) : m_table);
}

void UnitsPage::showStatus()
{
    if (m_stack->currentIndex() == Launches) {
        emit statusChanged(m_launches->status());
        return;
    }
    if (m_stack->currentIndex() == Returns) {
        emit statusChanged(m_returns->status());
        return;
    }
    if (!m_snapshot.book)
        return;
    const auto chosen = m_table->selectionModel()->selectedRows().size();
    const auto blocs = static_cast<int>(m_snapshot.book->blocs.size());
    const QString units = tr("%n unit(s)", nullptr, m_filter->rowCount());
    emit statusChanged(chosen > 1 ? tr("%1 of %2 chosen").arg(QString::number(chosen), units)
                                  : tr("%1, %2").arg(units, tr("%n bloc(s)", nullptr, blocs)));
}

} // namespace thidua

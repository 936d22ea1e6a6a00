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
#include "ui/support/pageheader.h"
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

constexpr int kTreeWidth = 360;
constexpr int kLeastName = 220;
constexpr int kLeastInTree = 150;

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

QWidget* UnitsPage::makeHeader()
{
    auto* header = new PageHeader(tr("Units and blocs"), this);
    m_segments = new Segments(tr("Views of the units"), this);
    m_segments->setObjectName(QStringLiteral("unitViews"));
    m_segments->addSegment(tr("List"));
    m_segments->addSegment(tr("Launch, registration"));
    m_segments->addSegment(tr("Forms and returns"));
    connect(m_segments, &Segments::chosen, this,
            [this](int view) { setView(static_cast<View>(view)); });
    header->addMiddle(m_segments);
    m_export = makeButton(ButtonKind::Quiet, tr("Export CSV"), Icon::Export);
    m_export->setObjectName(QStringLiteral("exportUnits"));
    m_paste = makeButton(ButtonKind::Quiet, tr("Paste from Excel"), Icon::Copy);
    m_paste->setObjectName(QStringLiteral("pasteUnits"));
    m_import = makeButton(ButtonKind::Secondary, tr("Import CSV"), Icon::Import);
    m_import->setObjectName(QStringLiteral("importUnits"));
    m_add = makeButton(ButtonKind::Primary, tr("Add unit"), Icon::Add);
    m_add->setObjectName(QStringLiteral("addUnit"));
    m_letter = makeButton(ButtonKind::Primary, tr("Write the letter"), Icon::Mail);
    m_letter->setObjectName(QStringLiteral("writeReminder"));
    connect(m_letter, &QPushButton::clicked, this, &UnitsPage::print);
    connect(m_export, &QPushButton::clicked, this, &UnitsPage::exportFile);
    connect(m_paste, &QPushButton::clicked, this, &UnitsPage::paste);
    connect(m_import, &QPushButton::clicked, this, &UnitsPage::importFile);
    connect(m_add, &QPushButton::clicked, this, &UnitsPage::addUnit);
    m_issue = makeButton(ButtonKind::Secondary, tr("Give out forms"), Icon::Package);
    m_issue->setObjectName(QStringLiteral("giveOutForms"));
    m_receive = makeButton(ButtonKind::Primary, tr("Receive returns"), Icon::Import);
    m_receive->setObjectName(QStringLiteral("receiveReturns"));
    for (QPushButton* button : {m_export, m_paste, m_import, m_add, m_letter, m_issue, m_receive})
        header->addAction(button);
    return header;
}

QWidget* UnitsPage::makeLeft()
{
    auto* left = new QWidget(this);
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(space::kPageMargin, space::kSmall, space::kSmall, space::kSmall);
    tools->setSpacing(space::kTiny);
    m_addBloc = makeIconButton(Icon::Add, tr("Add bloc"), left);
    m_addBloc->setObjectName(QStringLiteral("addBloc"));
    m_editBloc = makeIconButton(Icon::Score, tr("Change bloc"), left);
    m_editBloc->setObjectName(QStringLiteral("editBloc"));
    m_removeBloc = makeIconButton(Icon::Trash, tr("Remove bloc"), left);
    m_removeBloc->setObjectName(QStringLiteral("removeBloc"));
    connect(m_addBloc, &QToolButton::clicked, this, &UnitsPage::addBloc);
    connect(m_editBloc, &QToolButton::clicked, this, &UnitsPage::editBloc);
    connect(m_removeBloc, &QToolButton::clicked, this, &UnitsPage::removeBloc);
    tools->addWidget(makeLabel(tr("Blocs"), TypeRole::Strong, left), 1);
    for (QToolButton* button : {m_addBloc, m_editBloc, m_removeBloc})
        tools->addWidget(button);
    m_tree = new QTreeView(left);
    m_tree->setObjectName(QStringLiteral("unitTree"));
    m_tree->setAccessibleName(tr("Blocs and their units"));
    m_tree->setProperty("pane", true);
    styleTree(m_tree);
    m_tree->setModel(m_treeModel);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    setColumnWidths(m_tree, {kLeastInTree, 58, 64});
    m_treeFiller =
        new ColumnFiller(m_tree, m_tree->header(), {{UnitTreeModel::Name, kLeastInTree, 1}});
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_tree, 1);
    return left;
}

QWidget* UnitsPage::makeRight()
{
    auto* right = new QWidget(this);
    m_search = new SearchEdit(tr("Find a unit by code, name, kind"), right);
    m_search->setObjectName(QStringLiteral("unitSearch"));
    m_search->setAccessibleName(tr("Find a unit"));
    setToolSize(m_search);
    m_scope = makeLabel({}, TypeRole::Body, right);
    m_scope->setObjectName(QStringLiteral("unitScope"));
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(space::kLarge, space::kSmall, space::kPageMargin, space::kSmall);
    tools->setSpacing(space::kLarge);
    tools->addWidget(m_scope, 1);
    tools->addWidget(m_search, 1);
    m_table = new QTableView(right);
    m_table->setObjectName(QStringLiteral("unitTable"));
    m_table->setAccessibleName(tr("Units"));
    m_table->setProperty("pane", true);
    styleTable(m_table);
    m_table->setModel(m_filter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->horizontalHeader()->setMinimumSectionSize(scaled(48));
    setColumnWidths(m_table, {64, kLeastName, 140, 116, 56, 66, 80, 92, 124});
    m_filler =
        new ColumnFiller(m_table, m_table->horizontalHeader(), {{UnitsModel::Name, kLeastName, 1}});
    m_empty = new EmptyState(Icon::Units, {}, right);
    m_empty->setObjectName(QStringLiteral("unitsEmpty"));
    connect(m_empty->setAction(tr("Import CSV")), &QPushButton::clicked, this,
            &UnitsPage::importFile);
    connect(m_empty->setLink(tr("Add unit")), &QPushButton::clicked, this, &UnitsPage::addUnit);
    m_views = new QStackedWidget(right);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_views, 1);
    return right;
}

void UnitsPage::makeActions()
{
    const auto add = [this](QWidget* owner, const QKeySequence& key, void (UnitsPage::*act)()) {
        auto* action = new QAction(owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        owner->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(this, Qt::Key_Insert, &UnitsPage::addUnit);
    for (QWidget* view : {static_cast<QWidget*>(m_tree), static_cast<QWidget*>(m_table)}) {
        add(view, Qt::Key_F2, &UnitsPage::editUnit);
        add(view, Qt::Key_Delete, &UnitsPage::removeUnits);
        add(view, QKeySequence::Paste, &UnitsPage::paste);
    }
    for (const int by : {-1, 1}) {
        auto* action = new QAction(this);
        action->setShortcut(
            QKeySequence(Qt::ALT | Qt::SHIFT | (by < 0 ? Qt::Key_Up : Qt::Key_Down)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, [this, by] { moveUnits(by); });
    }
}

void UnitsPage::connectViews()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &UnitsPage::showFilter);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.data(UnitTreeModel::UnitRole).toLongLong() == 0)
            editBloc();
        else
            editUnit();
    });
    connect(m_table, &QTableView::doubleClicked, this, &UnitsPage::editUnit);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &UnitsPage::showStatus);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        showEmpty();
        showStatus();
    });
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_tree), static_cast<QAbstractItemView*>(m_table)})
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint& at) {
            openMenu(view, view->viewport()->mapToGlobal(at));
        });
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

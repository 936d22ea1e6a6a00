// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/returnsview.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/emptystate.h"
#include "ui/support/pageheader.h"
#include "ui/support/searchedit.h"
#include "ui/support/segments.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/units/launchview.h"
#include "ui/units/unitsmodel.h"
#include "ui/units/unitspage.h"
#include "ui/units/unittreemodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kLeastName = 190;
constexpr int kLeastInTree = 150;

} // namespace

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

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/tablepage.h"

#include "ui/plan/planlock.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/infoline.h"
#include "ui/support/pageheader.h"
#include "ui/support/prompts.h"
#include "ui/support/rowdelegate.h"
#include "ui/support/searchedit.h"
#include "ui/support/settings.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/table/criteriamodel.h"
#include "ui/table/criterionpanel.h"
#include "ui/table/problemsmodel.h"
#include "ui/table/tabletotals.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kSideWidth = 332;
constexpr int kLeastTitle = 220;
constexpr int kLeastShortTitle = 128;
constexpr int kLeastRule = 130;
constexpr int kMostRule = 304; ///< before the columns after it have what they need
constexpr int kLeastAppliesTo = 96;
constexpr int kShortTitleFrom = 960; ///< narrower trees leave the short names to the panel
constexpr int kProblemRows = 4;

} // namespace

TablePage::TablePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_book(std::make_shared<const PlanBook>()),
      m_model(new CriteriaModel(this)), m_problems(new ProblemsModel(this))
{
    setGround(this, Ground::Surface);
    m_lock = new InfoLine(Tone::Info, {}, this);
    m_lock->setObjectName(QStringLiteral("tableLock"));
    m_lock->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, 0);
    m_totals = new TableTotals(this);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(makeLeft());
    splitter->addWidget(makeSide());
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({scaled(kSideWidth) * 3, scaled(kSideWidth)});
    m_empty = new EmptyState(
        Icon::Table, tr("No criteria yet. Paste from Excel, or begin with the template 100 + 8."),
        this);
    m_empty->setObjectName(QStringLiteral("tableEmpty"));
    connect(m_empty->setAction(tr("Begin with the template 100 + 8")), &QPushButton::clicked, this,
            &TablePage::startFromTemplate);
    connect(m_empty->setLink(tr("Add criterion")), &QPushButton::clicked, this,
            &TablePage::addSibling);
    m_views = new QStackedWidget(this);
    m_views->addWidget(splitter);
    m_views->addWidget(m_empty);
    m_toolbar = makeToolbar();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_lock);
    column->addWidget(m_toolbar);
    column->addWidget(m_views, 1);
    column->addWidget(m_totals);
    makeActions();
    connect(m_model, &CriteriaModel::editRequested, this, &TablePage::save);
    connect(m_model, &CriteriaModel::editRefused, this,
            [this](const Error& error) { this->workspace().prompts().showError(error); });
    connect(m_panel, &CriterionPanel::editRequested, this, &TablePage::save);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePage::showChosen);
}

QWidget* TablePage::makeHeader()
{
    auto* header = new PageHeader(tr("Score table"), this);
    QPushButton* exporting = makeButton(ButtonKind::Quiet, tr("Export CSV"), Icon::Export);
    exporting->setObjectName(QStringLiteral("exportTable"));
    m_paste = makeButton(ButtonKind::Quiet, tr("Paste from Excel"), Icon::Copy);
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    m_import = makeButton(ButtonKind::Secondary, tr("Import CSV"), Icon::Import);
    m_import->setObjectName(QStringLiteral("importTable"));
    m_primary = makeButton(ButtonKind::Primary, tr("Lock the score table"), Icon::Lock);
    m_primary->setObjectName(QStringLiteral("lockTable"));
    connect(exporting, &QPushButton::clicked, this, &TablePage::exportFile);
    connect(m_paste, &QPushButton::clicked, this, &TablePage::paste);
    connect(m_import, &QPushButton::clicked, this, &TablePage::importFile);
    connect(m_primary, &QPushButton::clicked, this, &TablePage::lockTable);
    for (QPushButton* button : {exporting, m_paste, m_import, m_primary})
        header->addAction(button);
    return header;
}

QWidget* TablePage::makeToolbar()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kTiny);
    const auto button = [&](Icon icon, const QString& name, const char* id, auto act) {
        QToolButton* made = makeIconButton(icon, name, bar);
        made->setObjectName(QLatin1String(id));
        connect(made, &QToolButton::clicked, this, act);
        row->addWidget(made);
        m_edits.push_back(made);
    };
    button(Icon::Add, tr("Add criterion (Ins)"), "addSibling", &TablePage::addSibling);
    button(Icon::Tree, tr("Add a criterion below (Shift+Ins)"), "addChild", &TablePage::addChild);
    button(Icon::Trash, tr("Remove criterion (Delete)"), "removeCriterion",
           &TablePage::removeCurrent);
    row->addSpacing(space::kMedium);
    button(Icon::Left, tr("One level out (Alt+←)"), "moveOut", &TablePage::moveOut);
    button(Icon::Right, tr("One level in (Alt+→)"), "moveIn", &TablePage::moveIn);
    button(Icon::Up, tr("Move up (Alt+↑)"), "moveUp", [this] { moveCurrent(-1); });
    button(Icon::Down, tr("Move down (Alt+↓)"), "moveDown", [this] { moveCurrent(1); });
    row->addStretch(1);
    m_search = new SearchEdit(tr("Find a criterion"), bar);
    m_search->setObjectName(QStringLiteral("criterionSearch"));
    m_search->setAccessibleName(tr("Find a criterion"));
    setToolSize(m_search);
    m_search->setMinimumWidth(scaled(kSideWidth) - space::kPageMargin);
    connect(m_search, &QLineEdit::textChanged, this, [this] { findNext(); });
    connect(m_search, &QLineEdit::returnPressed, this, &TablePage::findNext);
    row->addWidget(m_search);
    return bar;
}

QWidget* TablePage::makeLeft()
{
    auto* left = new QWidget(this);
    m_tree = new QTreeView(left);
    m_tree->setObjectName(QStringLiteral("criteriaTree"));
    m_tree->setAccessibleName(tr("Score table"));
    m_tree->setProperty("pane", true);
    RowDelegate* delegate = styleTree(m_tree);
    delegate->setColumnLine(CriteriaModel::ShortTitle, RowDelegate::ColumnLine::Thin);
    delegate->setColumnLine(CriteriaModel::Maximum, RowDelegate::ColumnLine::Thin);
    m_tree->setModel(m_model);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->header()->setMinimumSectionSize(scaled(40));
    setColumnWidths(m_tree, {72, kLeastTitle, kLeastShortTitle, 62, kLeastRule, 76, 96, 130});
    m_filler = new ColumnFiller(m_tree, m_tree->header(),
                                {{CriteriaModel::Title, kLeastTitle, 1},
                                 {CriteriaModel::RuleColumn, kLeastRule, 1, kMostRule},
                                 {CriteriaModel::AppliesTo, kLeastAppliesTo},
                                 {CriteriaModel::ShortTitle, kLeastShortTitle}});
    m_problemTitle = new InfoLine(Tone::Warn, {}, left);
    m_problemTitle->setObjectName(QStringLiteral("problemCount"));
    m_problemTitle->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin,
                                       space::kTiny);
    m_problemList = new QListView(left);
    m_problemList->setObjectName(QStringLiteral("problemList"));
    m_problemList->setAccessibleName(tr("What the check of the table found"));
    m_problemList->setProperty("pane", true);
    styleList(m_problemList);
    m_problemList->setModel(m_problems);
    const auto jump = [this](const QModelIndex& index) {
        choose(CriterionId{index.data(ProblemsModel::CriterionRole).toLongLong()});
    };
    connect(m_problemList, &QListView::clicked, this, jump);
    connect(m_problemList, &QListView::activated, this, jump);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(makeHairline(Qt::Horizontal, left));
    column->addWidget(m_problemTitle);
    column->addWidget(m_problemList);
    return left;
}

QWidget* TablePage::makeSide()
{
    m_panel = new CriterionPanel;
    m_side = makeScrollArea(m_panel, this);
    m_side->setObjectName(QStringLiteral("criterionSide"));
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setMinimumWidth(scaled(kSideWidth));
    return m_side;
}

void TablePage::makeActions()
{
    const auto add = [this](const QKeySequence& key, auto act) {
        auto* action = new QAction(m_tree);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_tree->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(Qt::Key_Insert, &TablePage::addSibling);
    add(QKeySequence(Qt::SHIFT | Qt::Key_Insert), &TablePage::addChild);
    add(Qt::Key_Delete, &TablePage::removeCurrent);
    add(QKeySequence(Qt::ALT | Qt::Key_Left), &TablePage::moveOut);
    add(QKeySequence(Qt::ALT | Qt::Key_Right), &TablePage::moveIn);
    add(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveCurrent(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveCurrent(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_V), &TablePage::paste);
}

void TablePage::reload()
{
    const CriterionId chosen = current();
    m_book = workspace().book();
    m_locked = figuresLocked(workspace());
    auto problems = m_book->table.isEmpty() ? std::vector<TableProblem>() : lint(m_book->table);
    if (!m_book->problem.isEmpty())
        problems.insert(problems.begin(), {Severity::Error, {}, {}, m_book->problem});
    m_model->show(m_book, problems, m_locked.isEmpty());
    m_tree->expandAll();
    const auto& nodes = m_book->table.nodes();
    m_tree->setColumnHidden(CriteriaModel::NotApplicable,
                            std::all_of(nodes.begin(), nodes.end(), [](const TableNode& node) {
                                return node.criterion.naPolicy == NaPolicy::Inherit;
                            }));
    fitHeaders(m_tree->header());
    m_filler->fill();
    giveWay();
    setRowHeight(m_tree, workspace().settings().rowHeight(), window()->height());
    m_totals->show(m_book->table);
    showProblems(problems);
    showLocks();
    const bool empty = m_book->table.isEmpty() && m_book->problem.isEmpty();
    m_views->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_views->widget(0));
    m_toolbar->setVisible(!empty);
    m_totals->setVisible(!empty);
    choose(m_book->table.indexOf(chosen) >= 0 || m_book->table.isEmpty()
               ? chosen
               : m_book->table.node(0).criterion.id);
    showChosen();
}

void TablePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    giveWay();
}

/// The panel shows the short name too; the tree needs the room for titles and rules.
void TablePage::giveWay()
{
    m_tree->setColumnHidden(CriteriaModel::ShortTitle,
                            m_tree->viewport()->width() < scaled(kShortTitleFrom));
}

void TablePage::goTo(const Location& location)
{
    if (location.criterion)
        choose(location.criterion);
}

void TablePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

CriterionId TablePage::current() const
{
    return CriterionId{m_tree->currentIndex().data(CriteriaModel::CriterionRole).toLongLong()};
}

int TablePage::currentNode() const
{
    return m_model->nodeOf(m_tree->currentIndex());
}

void TablePage::choose(CriterionId criterion)
{
    const int column = std::max(int(CriteriaModel::Title), m_tree->currentIndex().column());
    const QModelIndex index = m_model->indexOf(criterion, column);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void TablePage::showChosen()
{
    m_panel->show(m_book, current(), m_locked);
    const int node = currentNode();
    if (node < 0)
        emit statusChanged({});
    else
        emit statusChanged(m_book->table.node(node).criterion.code + u' '
                           + m_book->table.node(node).criterion.title);
}

void TablePage::showLocks()
{
    m_lock->setVisible(!m_locked.isEmpty());
    m_lock->setMessage(Tone::Info,
                       m_locked.isEmpty()
                           ? QString()
                           : tr("%1: criteria, rules and maxima stay as they are.").arg(m_locked));
    for (QToolButton* button : m_edits)
        button->setEnabled(m_locked.isEmpty());
    setDisabledReason(m_import, m_locked);
    setDisabledReason(m_paste, m_locked);
    m_empty->setEnabled(m_locked.isEmpty());
    m_primary->setVisible(m_book->plan.state == PlanState::Draft);
    const auto problems =
        m_book->table.isEmpty() ? std::vector<TableProblem>() : lint(m_book->table);
    const bool broken = !m_book->problem.isEmpty()
        || std::any_of(problems.begin(), problems.end(),
                       [](const TableProblem& p) { return p.severity == Severity::Error; });
    setDisabledReason(m_primary,
                      !m_locked.isEmpty()           ? m_locked
                          : m_book->table.isEmpty() ? tr("There are no criteria yet")
                          : broken                  ? tr("Correct the errors of the table first")
                                                    : QString());
}

void TablePage::showProblems(const std::vector<TableProblem>& problems)
{
    m_problems->show(problems);
    const int count = static_cast<int>(problems.size());
    const bool serious = std::any_of(problems.begin(), problems.end(), [](const TableProblem& p) {
        return p.severity != Severity::Info;
    });
    m_problemTitle->setMessage(
        count == 0    ? Tone::Ok
            : serious ? Tone::Warn
                      : Tone::Info,
        count == 0 ? tr("The check of the table found nothing")
                   : tr("The check of the table found %n thing(s)", nullptr, count));
    m_problemList->setVisible(count > 0);
    const int rows = std::min(count, kProblemRows);
    m_problemList->setFixedHeight(std::max(1, rows) * m_problemList->sizeHintForRow(0)
                                  + space::kTiny);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/launchview.h"

#include "ui/initiatives/registermodel.h"
#include "ui/initiatives/registerwords.h"
#include "ui/plan/planlock.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/emptystate.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/support/settings.h"
#include "ui/support/stattile.h"
#include "ui/support/tableheader.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/units/csvfiles.h"
#include "ui/units/launchrows.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kUnitWidth = 260;
constexpr int kStepWidth = 180;
constexpr int kMilestoneLetters = 24;

} // namespace

LaunchView::LaunchView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(new RegisterModel(this)),
      m_filter(new RegisterFilter(this)), m_tileRow(new QWidget(this)),
      m_tiles(new QHBoxLayout(m_tileRow))
{
    m_filter->setSourceModel(m_model);
    m_tiles->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, 0);
    m_tiles->setSpacing(space::kMedium);
    makeTable();
    m_empty = new EmptyState(Icon::Calendar, {}, this);
    m_empty->setObjectName(QStringLiteral("launchEmpty"));
    connect(m_empty->setAction(tr("Open the plan")), &QPushButton::clicked, this,
            [this] { m_workspace.goTo({.section = Section::Plan}); });
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tileRow);
    m_tools = makeTools();
    column->addWidget(m_tools);
    column->addWidget(m_views, 1);
}

QWidget* LaunchView::makeTools()
{
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kSmall);
    m_late = makeFilterButton(tr("Overdue"), tools);
    m_late->setObjectName(QStringLiteral("launchLate"));
    m_notDone = makeFilterButton(tr("Not yet done"), tools);
    m_notDone->setObjectName(QStringLiteral("launchNotDone"));
    m_search = new SearchEdit(tr("Find a unit"), tools);
    m_search->setObjectName(QStringLiteral("launchSearch"));
    m_search->setAccessibleName(tr("Find a unit"));
    m_milestone = new QComboBox(tools);
    m_milestone->setObjectName(QStringLiteral("launchMilestone"));
    m_milestone->setAccessibleName(tr("What was done"));
    m_milestone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_milestone->setMinimumContentsLength(kMilestoneLetters);
    m_record = makeButton(ButtonKind::Secondary, tr("Record as done"), Icon::Check, tools);
    m_record->setObjectName(QStringLiteral("recordSteps"));
    m_clear = makeButton(ButtonKind::Quiet, tr("Take back"), tools);
    m_clear->setObjectName(QStringLiteral("clearSteps"));
    m_remind = makeButton(ButtonKind::Quiet, tr("Reminder texts"), Icon::Copy, tools);
    m_remind->setObjectName(QStringLiteral("remindLaunches"));
    QPushButton* csv = makeCsvButton(
        m_workspace, CsvKind::Steps, tr("what units have done"), [this] { return m_locked; },
        tools);
    for (QWidget* control : {static_cast<QWidget*>(m_search), static_cast<QWidget*>(m_milestone),
                             static_cast<QWidget*>(m_record), static_cast<QWidget*>(m_clear),
                             static_cast<QWidget*>(m_remind), static_cast<QWidget*>(csv)})
        setToolSize(control);
    row->addWidget(m_milestone, 2);
    for (QWidget* control : {static_cast<QWidget*>(m_late), static_cast<QWidget*>(m_notDone)})
        row->addWidget(control);
    row->addWidget(m_search, 1);
    for (QPushButton* button : {m_record, m_clear, m_remind, csv})
        row->addWidget(button);
    connect(m_late, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setMarkedOnly(on);
        showEmpty();
    });
    connect(m_notDone, &QToolButton::toggled, this, [this](bool on) {
        m_filter->setStage(on ? 1 : 0);
        showEmpty();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setNeedle(text);
        showEmpty();
    });
    connect(m_milestone, &QComboBox::activated, this, &LaunchView::showMarks);
    connect(m_record, &QPushButton::clicked, this, &LaunchView::record);
    connect(m_clear, &QPushButton::clicked, this, &LaunchView::clear);
    connect(m_remind, &QPushButton::clicked, this, &LaunchView::remind);
    return tools;
}

void LaunchView::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("launchTable"));
    m_table->setAccessibleName(tr("Units and what each must do"));
    m_table->setProperty("pane", true);
    styleTable(m_table, RowHeight::Normal, true);
    headerOf(m_table)->setTwoLines(true);
    m_table->setModel(m_filter);
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(), {});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &LaunchView::openMenu);
    connect(m_table, &QTableView::doubleClicked, this, &LaunchView::record);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LaunchView::showButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (index.column() <= 0)
                    return;
                if (index.column() - 1 == m_milestone->currentIndex())
                    return;
                m_milestone->setCurrentIndex(index.column() - 1);
                // Later: the rows may not change while one is being chosen.
                QTimer::singleShot(0, this, &LaunchView::showMarks);
            });
}

void LaunchView::reload()
{
    m_locked = wordingLocked(m_workspace);
    auto state = actions::movementState(m_workspace.ledger(), m_workspace.plan(),
                                        m_workspace.session().now().toLocalTime().date());
    if (!state) {
        m_workspace.prompts().showError(state.error());
        return;
    }
    m_state = std::move(*state);
    showTiles();
    showMilestones();
    showRows();
}

void LaunchView::showTiles()
{
    qDeleteAll(m_tileWidgets);
    m_tileWidgets.clear();
    while (QLayoutItem* item = m_tiles->takeAt(0))
        delete item;
    for (const LaunchColumn& column : m_state->board.columns) {
        auto* tile = new StatTile(column.milestone.title, m_tileRow);
        tile->setFigure(QString::number(column.done), QStringLiteral("/%1").arg(column.obliged));
        tile->setProgress(percentBar(column.share));
        if (column.isComplete())
            tile->setChip(ChipText{QStringLiteral("100%"), Tone::Ok, Icon::Check});
        else if (column.late > 0)
            tile->setChip(ChipText{tr("overdue: %1").arg(column.late), Tone::Danger, Icon::Warn});
        const QString line = column.deadline.isValid()
            ? tr("%1, until %2").arg(percentWords(column.share), deadlineWords(column))
            : tr("%1, no deadline is set").arg(percentWords(column.share));
        tile->setLine(line);
        tile->setToolTip(QStringLiteral("%1\n%2").arg(column.milestone.title, line));
        m_tiles->addWidget(tile, 1);
        m_tileWidgets.push_back(tile);
    }
    m_tileRow->setVisible(!m_state->board.columns.empty());
    m_tools->setVisible(!m_state->board.columns.empty());
}

void LaunchView::showMilestones()
{
    const MilestoneId before = milestone();
    m_milestone->clear();
    for (const LaunchColumn& column : m_state->board.columns)
        m_milestone->addItem(milestoneName(m_state->board.columns, column.milestone),
                             column.milestone.id.value);
    m_milestone->setCurrentIndex(std::max(0, m_milestone->findData(before.value)));
}

void LaunchView::showCounts(const std::vector<RegisterLine>& lines)
{
    const auto late = std::count_if(lines.begin(), lines.end(),
                                    [](const RegisterLine& line) { return line.marked; });
    const auto open = std::count_if(lines.begin(), lines.end(),
                                    [](const RegisterLine& line) { return line.stage > 0; });
    setFilterCount(m_late, tr("Overdue"), static_cast<int>(late));
    setFilterCount(m_notDone, tr("Not yet done"), static_cast<int>(open));
    headerOf(m_table)->setActiveColumn(m_milestone->currentIndex() + 1);
}

void LaunchView::showMarks()
{
    auto lines = launchLines(*m_state->book, m_state->board, milestone());
    showCounts(lines);
    m_model->remark(std::move(lines));
    showEmpty();
}

void LaunchView::showRows()
{
    const LaunchBoard& board = m_state->board;
    const auto chosen = chosenUnits();
    auto lines = launchLines(*m_state->book, board, milestone());
    showCounts(lines);
    m_model->show(launchColumns(board), std::move(lines));
    std::vector<FilledColumn> filled{{0, kUnitWidth, 2}};
    for (int column = 1; column < m_model->columnCount(); ++column)
        filled.push_back({column, kStepWidth, 1});
    m_filler->setColumns(std::move(filled));
    m_filler->fill();
    setRowHeight(m_table, m_workspace.settings().rowHeight(), window()->height());
    for (const UnitId unit : chosen) {
        const int row = m_model->rowOf(unit.value);
        const QModelIndex index =
            row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, 0));
        if (index.isValid())
            m_table->selectionModel()->select(
                index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    showEmpty();
    showButtons();
}

void LaunchView::showEmpty()
{
    const bool noMilestone = !m_state || m_state->board.columns.empty();
    const bool none = m_model->rowCount() == 0;
    const bool lost = !none && m_filter->rowCount() == 0;
    m_empty->setSentence(
        noMilestone ? tr("The plan has no milestone that every unit must do. Mark launches, "
                         "registrations and reports so among the milestones of the plan.")
            : none  ? tr("No units yet. Import them or add them one by one in the list.")
                    : tr("Nobody is left by the filters above."));
    m_empty->setAction(noMilestone ? tr("Open the plan") : QString());
    m_views->setCurrentWidget(noMilestone || none || lost ? static_cast<QWidget*>(m_empty)
                                                          : m_table);
    emit statusChanged();
}

void LaunchView::showButtons()
{
    const bool any = !chosenUnits().empty();
    const QString reason = !m_locked.isEmpty() ? m_locked
        : !milestone()                         ? tr("The plan has no milestone of this kind")
        : any                                  ? QString()
                                               : tr("Choose the units first");
    setDisabledReason(m_record, reason);
    setDisabledReason(m_clear, reason);
    setDisabledReason(m_remind, noLetter());
    emit statusChanged();
}

MilestoneId LaunchView::milestone() const
{
    return MilestoneId{m_milestone->currentData().toLongLong()};
}

std::vector<UnitId> LaunchView::chosenUnits() const
{
    std::vector<UnitId> units;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        units.push_back(UnitId{index.data(RegisterModel::KeyRole).toLongLong()});
    return units;
}

void LaunchView::choose(UnitId unit)
{
    const int row = m_model->rowOf(unit.value);
    if (row >= 0)
        m_table->setCurrentIndex(m_filter->mapFromSource(m_model->index(row, 0)));
}

void LaunchView::choose(MilestoneId milestone)
{
    const int index = m_milestone->findData(milestone.value);
    if (index < 0)
        return;
    m_milestone->setCurrentIndex(index);
    showMarks();
    m_search->clear();
    m_notDone->setChecked(true);
    m_table->setFocus(Qt::OtherFocusReason);
}

void LaunchView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString LaunchView::status() const
{
    if (!m_state)
        return {};
    const auto chosen = m_table->selectionModel()->selectedRows().size();
    const QString units = tr("%n unit(s)", nullptr, m_filter->rowCount());
    return chosen > 1 ? tr("%1 of %2 chosen").arg(QString::number(chosen), units) : units;
}

} // namespace thidua

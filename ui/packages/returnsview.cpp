// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/returnsview.h"

#include "core/actions/packages/submission.h"
#include "core/base/dates.h"
#include "ui/packages/returnsdialogs.h"
#include "ui/packages/returnsrows.h"
#include "ui/support/buttons.h"
#include "ui/support/columnfiller.h"
#include "ui/support/emptystate.h"
#include "ui/support/infoline.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"
#include "ui/support/settings.h"
#include "ui/support/stattile.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

using State = ReturnsLine::State;

ReturnsView::ReturnsView(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_model(new RegisterModel(this)),
      m_filter(new RegisterFilter(this))
{
    m_filter->setSourceModel(m_model);
    makeTable();
    m_empty = new EmptyState(Icon::Package, {}, this);
    m_empty->setObjectName(QStringLiteral("returnsEmpty"));
    m_views = new QStackedWidget(this);
    m_views->addWidget(m_table);
    m_views->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTiles());
    column->addWidget(makeTools());
    column->addWidget(m_views, 1);
    m_detail = new InfoLine(Tone::Info, {}, this);
    m_detail->setObjectName(QStringLiteral("receptionDetail"));
    m_detail->setContentsMargins(space::kPageMargin, space::kTiny, space::kPageMargin,
                                 space::kTiny);
    m_detail->hide();
    column->addWidget(m_detail);
}

QWidget* ReturnsView::makeTiles()
{
    const QString captions[] = {tr("Forms given out"), tr("Files and papers received"),
                                tr("Overdue"), tr("Remarks open")};
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, 0);
    row->setSpacing(space::kMedium);
    for (size_t i = 0; i < std::size(m_tiles); ++i) {
        m_tiles[i] = new StatTile(captions[i], bar);
        row->addWidget(m_tiles[i], 1);
    }
    return bar;
}

QWidget* ReturnsView::makeTools()
{
    auto* tools = new QWidget(this);
    m_missing = makeFilterButton(tr("Nothing received"), tools);
    m_missing->setObjectName(QStringLiteral("returnsMissing"));
    m_overdue = makeFilterButton(tr("Overdue"), tools);
    m_overdue->setObjectName(QStringLiteral("returnsOverdue"));
    m_search = new SearchEdit(tr("Find a unit"), tools);
    m_search->setObjectName(QStringLiteral("returnsSearch"));
    m_search->setAccessibleName(tr("Find a unit"));
    m_messages = makeButton(ButtonKind::Secondary, tr("Copy the reminder…"), Icon::Copy, tools);
    m_messages->setObjectName(QStringLiteral("copyReturnReminders"));
    m_remarks = makeButton(ButtonKind::Quiet, tr("Remarks…"), Icon::Note, tools);
    m_remarks->setObjectName(QStringLiteral("openRemarks"));
    m_extend = makeButton(ButtonKind::Quiet, tr("More time…"), Icon::Calendar, tools);
    m_extend->setObjectName(QStringLiteral("giveMoreTime"));
    m_decide = makeButton(ButtonKind::Secondary, {}, Icon::Tie, tools);
    m_decide->setObjectName(QStringLiteral("decideRowsLeft"));
    m_paper = makeButton(ButtonKind::Quiet, tr("Key in a paper…"), Icon::Score, tools);
    m_paper->setObjectName(QStringLiteral("enterPaper"));
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    row->setSpacing(space::kSmall);
    row->addWidget(m_missing);
    row->addWidget(m_overdue);
    row->addWidget(m_search, 1);
    setToolSize(m_search);
    for (QPushButton* button : {m_decide, m_messages, m_remarks, m_extend, m_paper}) {
        setToolSize(button);
        row->addWidget(button);
    }
    connect(m_missing, &QToolButton::toggled, this, &ReturnsView::showFilter);
    connect(m_overdue, &QToolButton::toggled, this, &ReturnsView::showFilter);
    connect(m_search, &QLineEdit::textChanged, this, &ReturnsView::showFilter);
    connect(m_decide, &QPushButton::clicked, this, &ReturnsView::decideLeft);
    connect(m_messages, &QPushButton::clicked, this,
            [this] { showMessages(m_workspace, m_board, chosenUnits(), this); });
    connect(m_remarks, &QPushButton::clicked, this, &ReturnsView::openRemarks);
    connect(m_extend, &QPushButton::clicked, this,
            [this] { giveMoreTime(m_workspace, m_board, chosenUnits(), this); });
    connect(m_paper, &QPushButton::clicked, this,
            [this] { enterPaper(m_workspace, m_board, onlyUnit(), this); });
    return tools;
}

void ReturnsView::makeTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("returnsTable"));
    m_table->setAccessibleName(tr("Units and what they sent"));
    m_table->setProperty("pane", true);
    styleTable(m_table, RowHeight::Normal, true);
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filler = new ColumnFiller(m_table, m_table->horizontalHeader(),
                                {{0, 220, 3, 380},
                                 {1, 215, 1, 245},
                                 {2, 110, 1, 170},
                                 {3, 120, 1, 190},
                                 {4, 110, 1, 190},
                                 {5, 108, 1, 125},
                                 {6, 138, 1, 165}});
    connect(m_table, &QWidget::customContextMenuRequested, this, &ReturnsView::openMenu);
    connect(m_table, &QTableView::doubleClicked, this, &ReturnsView::openSheet);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ReturnsView::showButtons);
}

void ReturnsView::reload()
{
    const QDate today = m_workspace.session().now().toLocalTime().date();
    auto board = actions::returnsBoard(m_workspace.ledger(), m_workspace.plan(), today);
    auto state = actions::movementState(m_workspace.ledger(), m_workspace.plan(), today);
    if (!board || !state) {
        m_workspace.prompts().showError(board ? state.error() : board.error());
        return;
    }
    m_board = std::move(*board);
    m_state = std::move(*state);
    showTiles();
    showRows();
}

void ReturnsView::showTiles()
{
    const int units = static_cast<int>(m_board.lines.size());
    int given = 0;
    int remarks = 0;
    int answered = 0;
    for (const ReturnsLine& line : m_board.lines) {
        given += line.form ? 1 : 0;
        remarks += line.openRemarks;
        answered += line.answeredRemarks;
    }
    const int late = m_board.count(State::ReceivedLate);
    const int received = m_board.count(State::Received) + late;
    const int overdue = m_board.count(State::Overdue);
    const QString all = QStringLiteral("/%1").arg(units);
    const auto percent = [units](int part) { return units == 0 ? 0 : part * 100 / units; };
    m_tiles[0]->setFigure(QString::number(given), all);
    m_tiles[0]->setProgress(percent(given));
    m_tiles[1]->setFigure(QString::number(received), all);
    m_tiles[1]->setProgress(percent(received));
    const int left = m_board.left();
    const int scored = m_board.count(State::ScoresOnly);
    QStringList lines{late == 0 ? QString() : tr("%n of them late", nullptr, late),
                      scored == 0 ? QString() : tr("%n with scores only", nullptr, scored)};
    lines.removeAll(QString());
    m_tiles[1]->setLine(lines.join(QStringLiteral("; ")));
    m_tiles[1]->setChip(
        left == 0 ? std::optional<ChipText>()
                  : ChipText{tr("%n row(s) to decide", nullptr, left), Tone::Warn, Icon::Tie});
    m_tiles[2]->setFigure(QString::number(overdue), all);
    m_tiles[2]->setProgress(-1); // a full bar says that all is done
    m_tiles[2]->setChip(overdue == 0 ? std::optional<ChipText>()
                                     : ChipText{tr("to be reminded"), Tone::Danger, Icon::Warn});
    m_tiles[3]->setFigure(QString::number(remarks));
    m_tiles[3]->setProgress(-1);
    m_tiles[3]->setLine(remarks == 0 ? QString() : tr("%n answered", nullptr, answered));
}

void ReturnsView::showRows()
{
    const auto chosen = chosenUnits();
    std::vector<RegisterLine> lines;
    for (const ReturnsLine& line : m_board.lines) {
        const auto owed = actions::owedBy(m_workspace.ledger(), m_board, *m_state, line.unit);
        QStringList missing;
        for (const MissingThing& thing : owed.value_or(std::vector<MissingThing>()))
            missing.append(missingWords(thing));
        lines.push_back(returnsRow(m_board, line, missing));
    }
    const auto none = std::ranges::count_if(
        m_board.lines, [](const ReturnsLine& line) { return !line.reception; });
    setFilterCount(m_missing, tr("Nothing received"), static_cast<int>(none));
    setFilterCount(m_overdue, tr("Overdue"), m_board.count(State::Overdue));
    m_model->show(returnsColumns(), std::move(lines));
    setRowHeight(m_table, m_workspace.settings().rowHeight(), window()->height());
    m_filler->fill();
    for (const UnitId unit : chosen)
        addToChosen(unit);
    showFilter();
}

void ReturnsView::showFilter()
{
    m_filter->setStage(m_missing->isChecked() ? 1 : 0);
    m_filter->setMarkedOnly(m_overdue->isChecked());
    m_filter->setNeedle(m_search->text());
    const bool none = m_model->rowCount() == 0;
    m_empty->setSentence(none ? tr("No units yet. Import them or add them one by one in the list.")
                              : tr("Nobody is left by the filters above."));
    m_views->setCurrentWidget(m_filter->rowCount() == 0 ? static_cast<QWidget*>(m_empty) : m_table);
    showButtons();
}

void ReturnsView::showDetail()
{
    const ReturnsLine* line = m_board.line(onlyUnit());
    const Member* member = line ? m_board.book->member(line->unit) : nullptr;
    const auto decisions = member && line->reception
        ? actions::laterDecisions(m_workspace.ledger(), m_workspace.plan(), line->unit)
        : Result<std::vector<actions::LaterDecision>>(fail(ErrorCode::NotFound, {}));
    m_detail->setVisible(decisions.has_value());
    if (decisions)
        m_detail->setMessage(Tone::Info, receptionWords(*member, *line->reception, *decisions));
}

void ReturnsView::showButtons()
{
    showDetail();
    const QString reading =
        m_workspace.isEditable() ? QString() : tr("The ledger is open for reading only.");
    const auto chosen = chosenUnits();
    const auto needs = [&](bool met, const QString& reason) {
        return !reading.isEmpty() ? reading : met ? QString() : reason;
    };
    const int left = m_board.left();
    m_decide->setVisible(left > 0);
    m_decide->setText(tr("Decide %n row(s)…", nullptr, left));
    setDisabledReason(m_decide, reading);
    setDisabledReason(m_remarks, needs(chosen.size() == 1, tr("Choose one unit first")));
    setDisabledReason(m_extend, needs(!chosen.empty(), tr("Choose the units first")));
    setDisabledReason(m_paper, needs(!m_board.lines.empty(), tr("The plan has no units yet.")));
    emit statusChanged();
}

std::vector<UnitId> ReturnsView::chosenUnits() const
{
    std::vector<UnitId> units;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows())
        units.push_back(UnitId{index.data(RegisterModel::KeyRole).toLongLong()});
    return units;
}

UnitId ReturnsView::onlyUnit() const
{
    const auto chosen = chosenUnits();
    return chosen.size() == 1 ? chosen.front() : UnitId();
}

void ReturnsView::choose(UnitId unit)
{
    m_table->clearSelection();
    addToChosen(unit);
}

void ReturnsView::addToChosen(UnitId unit)
{
    const int row = m_model->rowOf(unit.value);
    if (row < 0)
        return;
    const QModelIndex index = m_filter->mapFromSource(m_model->index(row, 0));
    m_table->selectionModel()->select(index,
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

void ReturnsView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QString ReturnsView::status() const
{
    const auto chosen = m_table->selectionModel()->selectedRows().size();
    const QString units = tr("%n unit(s)", nullptr, m_filter->rowCount());
    return chosen > 1 ? tr("%1 of %2 chosen").arg(QString::number(chosen), units) : units;
}

} // namespace thidua

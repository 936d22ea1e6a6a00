// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoringpage.h"

#include "ui/scoring/findbar.h"
#include "ui/scoring/gridpopups.h"
#include "ui/scoring/rulestrip.h"
#include "ui/scoring/scoreediting.h"
#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoreview.h"
#include "ui/scoring/scoringheader.h"
#include "ui/scoring/scoringtoolbar.h"
#include "ui/scoring/totalsmodel.h"
#include "ui/support/banner.h"
#include "ui/support/emptystate.h"
#include "ui/support/ground.h"
#include "ui/support/settings.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

ScoringPage::ScoringPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent), m_model(new ScoreModel(this)),
      m_totals(new TotalsModel(*m_model, this)), m_header(new ScoringHeader(this)),
      m_toolbar(new ScoringToolbar(this)), m_strip(new RuleStrip(this)), m_find(new FindBar(this)),
      m_grid(new ScoreGrid(*m_model, *m_totals, this)),
      m_editing(new ScoreEditing(workspace, *m_model, *m_grid, this)),
      m_freeze(new Banner(Tone::Info, {}, {}, this)),
      m_report(new Banner(Tone::Danger, {}, {}, this)),
      m_notice(new Banner(Tone::Info, {}, {}, this)),
      m_empty(new EmptyState(
          Icon::Score,
          tr("There is no unit to score yet. Import units from Excel, or add them one by one."),
          this)),
      m_stack(new QStackedWidget(this))
{
    setGround(this, Ground::Surface);
    build();
    connectToolbar();
    connectGrid();
}

/// The grid goes after the page; a line still open there is committed then and has nobody to tell.
ScoringPage::~ScoringPage()
{
    disconnect(&m_grid->cells(), nullptr, this, nullptr);
    disconnect(m_editing, nullptr, this, nullptr);
}

void ScoringPage::build()
{
    m_freeze->setObjectName(QStringLiteral("freezeBanner"));
    m_freeze->setFlush(true);
    m_freeze->setClosable(true);
    m_report->setObjectName(QStringLiteral("pasteReport"));
    m_report->setFlush(true);
    m_report->setClosable(true);
    m_notice->setObjectName(QStringLiteral("scoringNotice"));
    m_notice->setFlush(true);
    m_notice->setClosable(true);
    m_freeze->hide();
    m_report->hide();
    m_notice->hide();
    connect(m_freeze, &Banner::closed, this, [this] {
        m_freeze->hide();
        m_freezeTold = true;
    });
    connect(m_report, &Banner::closed, this, &ScoringPage::closeReport);

    auto* content = new QWidget(m_stack);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    for (QWidget* part : std::initializer_list<QWidget*>{m_toolbar, m_freeze, m_find, m_strip})
        rows->addWidget(part);
    rows->addWidget(m_grid, 1);
    rows->addWidget(m_notice);
    rows->addWidget(m_report);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    connect(m_empty->setAction(tr("Go to the units")), &QPushButton::clicked, this,
            [this] { workspace().goTo({.section = Section::Units}); });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    setFocusProxy(&m_grid->cells());
}

void ScoringPage::connectToolbar()
{
    connect(m_header, &ScoringHeader::picked, this, &ScoringPage::pick);
    connect(m_header, &ScoringHeader::printWanted, this, &ScoringPage::print);
    connect(m_header, &ScoringHeader::moveWanted, this, &ScoringPage::moveSheet);
    connect(m_header, &ScoringHeader::takeOverWanted, this,
            [this] { m_editing->takeOverAll(m_model->activeRound()); });
    connect(m_header, &ScoringHeader::remarksWanted, this, [this] { openRemarks({}); });
    connect(m_header, &ScoringHeader::sentWanted, this, [this] { openSent({}); });
    connect(m_toolbar, &ScoringToolbar::layoutChosen, this, &ScoringPage::showLayout);
    connect(m_toolbar, &ScoringToolbar::roundChosen, this, &ScoringPage::showRound);
    connect(m_toolbar, &ScoringToolbar::filterChosen, this, [this](RowFilter filter) {
        m_model->setFilter(filter);
        m_toolbar->setCounts(*m_model);
    });
    connect(m_toolbar, &ScoringToolbar::belowThresholdToggled, m_model,
            &ScoreModel::setMarkBelowThreshold);
    connect(m_toolbar, &ScoringToolbar::foldWanted, m_model, &ScoreModel::setAllCollapsed);
    connect(m_toolbar, &ScoringToolbar::legendWanted, this,
            [this] { (new LegendPopup(this))->openBelow(*m_toolbar->legendButton()); });
    connect(m_model, &ScoreModel::countsChanged, this, [this] { m_toolbar->setCounts(*m_model); });
    connect(m_find, &FindBar::nextWanted, this, &ScoringPage::findNext);
    connect(m_find, &FindBar::closed, this, [this] { m_grid->cells().setFocus(); });
    connect(m_strip, &RuleStrip::ruleWanted, this, &ScoringPage::openRule);
    connect(m_strip, &RuleStrip::whyWanted, this,
            [this] { explainIndex(m_grid->cells().currentIndex()); });
}

void ScoringPage::connectGrid()
{
    ScoreView& cells = m_grid->cells();
    connect(cells.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScoringPage::currentMoved);
    connect(cells.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ScoringPage::showStatus);
    connect(&cells, &ScoreView::typing, this, &ScoringPage::showPreview);
    connect(&cells, &ScoreView::typingEnded, this, &ScoringPage::showRule);
    connect(&cells, &ScoreView::explainWanted, this, &ScoringPage::explainIndex);
    connect(&cells, &ScoreView::ruleWanted, this, &ScoringPage::openRule);
    connect(&cells, &ScoreView::findWanted, this, &ScoringPage::find);
    connect(&cells, &ScoreView::findNextWanted, this, &ScoringPage::findNext);
    connect(&cells, &ScoreView::unitWanted, m_header, &ScoringHeader::step);
    connect(&cells, &QWidget::customContextMenuRequested, this, &ScoringPage::showContextMenu);
    connect(&cells, &ScoreView::typedOnFixedCell, this, [this](const QModelIndex& index) {
        const QString why =
            index.data(Qt::AccessibleDescriptionRole).toString().section(u'\n', 0, 0);
        emit statusChanged(why.isEmpty() ? tr("This cell is computed; it cannot be typed in.")
                                         : why);
    });
    connect(m_grid, &ScoreGrid::totalExplained, this, [this](int column) {
        if (m_model->snapshot().units.empty())
            return;
        const bool score = column >= 0 && m_model->columnAt(column).kind == GridColumn::Kind::Score;
        const int unit = score ? m_model->columnAt(column).unit : 0;
        explain(unit, score ? m_model->columnAt(column).round : m_model->activeRound(), {});
    });
    connect(m_editing, &ScoreEditing::edited, this, [this] {
        forgetPaste();
        showStatus();
        showRule();
    });
    connect(m_editing, &ScoreEditing::pasted, this, &ScoringPage::showPaste);
    connect(m_editing, &ScoreEditing::refused, this, &ScoringPage::showRefused);
    connect(m_editing, &ScoreEditing::told, this, &ScoringPage::tell);
}

void ScoringPage::chooseDefaults()
{
    const Ledger::Book book = workspace().book();
    if (m_plan != book->plan.id) {
        m_plan = book->plan.id;
        m_unit = {};
        m_bloc = {};
        m_round =
            book->rules.has(Round::Appraisal) ? Round::Appraisal : book->rules.decidingRound();
        m_freezeTold = false;
        m_freeze->hide();
        m_planState = book->plan.state;
    }
    if (!book->rules.has(m_round))
        m_round = book->rules.decidingRound();
    if (!book->member(m_unit))
        m_unit = book->members.empty() ? UnitId{} : book->members.front().unit;
    if (const Member* member = book->member(m_unit);
        member && (m_layout == GridLayout::Unit || !book->bloc(m_bloc)))
        m_bloc = member->bloc;
}

void ScoringPage::reload()
{
    chooseDefaults();
    showChosen();
}

void ScoringPage::showChosen()
{
    const Ledger::Book book = workspace().book();
    std::vector<UnitId> units;
    if (m_layout == GridLayout::Unit && m_unit)
        units.push_back(m_unit);
    for (const Member* member :
         m_layout == GridLayout::Matrix ? book->membersOf(m_bloc) : std::vector<const Member*>{})
        units.push_back(member->unit);
    m_stack->setCurrentIndex(units.empty() || book->table.isEmpty() ? 1 : 0);
    m_empty->setSentence(
        !units.empty()
            ? tr("There is no criterion to score yet. Enter the score table first.")
            : tr(
                "There is no unit to score yet. Import units from Excel, or add them one by one."));
    showUnits(units);
}

void ScoringPage::showUnits(const std::vector<UnitId>& units)
{
    ScoreView& cells = m_grid->cells();
    const QModelIndex before = cells.currentIndex();
    const int node = before.isValid() ? m_model->nodeAt(before.row()) : -1;
    const int column = before.isValid() ? before.column() : 0;
    const GridLayout layoutBefore = m_model->layout();
    ScoreSnapshot snapshot = loadSnapshot(workspace().ledger(), workspace().book(), m_bloc, units,
                                          workspace().isEditable());
    const int round = std::max(0, snapshot.roundIndex(m_round));
    m_nextRefused = 0;
    m_grid->setRowHeight(workspace().settings().rowHeight());
    m_model->setSnapshot(std::move(snapshot), m_layout, round);
    int row = std::max(0, m_model->rowOf(node));
    while (node < 0 && row + 1 < m_model->rowCount() && !m_model->isLeafRow(row))
        ++row;
    const bool fresh = column < ScoreModel::kFrozenColumns || column >= m_model->columnCount()
        || layoutBefore != m_layout;
    const int place =
        m_layout == GridLayout::Unit ? round : std::max(0, m_model->snapshot().unitIndex(m_unit));
    const int start = fresh ? ScoreModel::kFrozenColumns + place : column;
    const QModelIndex index = m_model->index(
        row,
        std::clamp(start, int(ScoreModel::kFrozenColumns),
                   std::max(int(ScoreModel::kFrozenColumns), m_model->columnCount() - 1)));
    if (index.isValid()) {
        cells.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        if (row <= 1)
            cells.scrollToTop();
        else
            cells.scrollTo(index);
    }
    refreshFrame();
    forgetPaste();
}

void ScoringPage::update(const ChangeSummary& summary)
{
    const Ledger::Book book = workspace().book();
    if (book->plan.id != m_plan || !book->member(m_unit)) {
        reload();
        return;
    }
    // Remarks and files of the units belong to no sheet.
    if (summary.everything || summary.units || summary.movements || summary.touches(m_plan)) {
        std::vector<UnitId> units;
        for (const UnitScores& unit : m_model->snapshot().units)
            units.push_back(unit.member.unit);
        m_model->refresh(
            loadSnapshot(workspace().ledger(), book, m_bloc, units, workspace().isEditable()));
    } else {
        refreshUnits(summary);
    }
    refreshFrame();
    forgetPaste();
    if (summary.action == Action::Undo || summary.action == Action::Redo)
        showTakenBack(summary);
}

void ScoringPage::refreshUnits(const ChangeSummary& summary)
{
    for (const SheetId id : summary.sheets) {
        const auto sheet = workspace().ledger().sheet(id);
        const int unit = sheet && *sheet ? m_model->snapshot().unitIndex((*sheet)->unit) : -1;
        if (unit >= 0) {
            const Member member = m_model->snapshot().units[static_cast<size_t>(unit)].member;
            m_model->refreshUnit(loadUnit(workspace().ledger(), m_model->snapshot(), member));
        }
    }
}

void ScoringPage::refreshFrame()
{
    m_toolbar->setLayoutShown(m_layout);
    m_toolbar->setRounds(m_model->snapshot().rounds, m_model->activeRound());
    m_toolbar->setCounts(*m_model);
    refreshHeader();
    refreshRanks();
    showFreezeBanner();
    showRule();
    showStatus();
}

void ScoringPage::refreshRanks()
{
    m_totals->refresh(m_layout == GridLayout::Matrix
                          ? liveRanks(workspace().ledger(), m_model->snapshot(), m_round,
                                      workspace().session().now().date())
                          : std::vector<LiveRank>{});
}

void ScoringPage::pick(qint64 id)
{
    if (m_layout == GridLayout::Unit)
        m_unit = UnitId{id};
    else
        m_bloc = BlocId{id};
    chooseDefaults();
    showChosen();
}

void ScoringPage::showLayout(GridLayout layout)
{
    if (layout == m_layout)
        return;
    m_layout = layout;
    if (layout == GridLayout::Unit && !m_model->snapshot().units.empty())
        m_unit = currentUnit();
    chooseDefaults();
    m_model->setFilter(RowFilter::All);
    showChosen();
}

void ScoringPage::showRound(int index)
{
    if (index < 0 || index >= static_cast<int>(m_model->snapshot().rounds.size()))
        return;
    m_round = m_model->snapshot().rounds[static_cast<size_t>(index)];
    m_model->setActiveRound(index);
    if (m_model->filter() == RowFilter::Unscored)
        m_model->setFilter(m_model->count(RowFilter::Unscored) > 0 ? RowFilter::Unscored
                                                                   : RowFilter::All);
    ScoreView& cells = m_grid->cells();
    const QModelIndex current = cells.currentIndex();
    if (m_layout == GridLayout::Unit && current.isValid())
        cells.selectionModel()->setCurrentIndex(
            m_model->index(current.row(), ScoreModel::kFrozenColumns + index),
            QItemSelectionModel::ClearAndSelect);
    refreshFrame();
}

void ScoringPage::goTo(const Location& location)
{
    m_layout = location.matrix ? GridLayout::Matrix : GridLayout::Unit;
    if (location.unit)
        m_unit = location.unit;
    if (location.bloc)
        m_bloc = location.bloc;
    else if (const Member* member = workspace().book()->member(m_unit))
        m_bloc = member->bloc;
    if (workspace().book()->rules.has(location.round))
        m_round = location.round;
    chooseDefaults();
    showChosen();
    // The cell that was current before has its own column, which is not where this leads.
    showRound(m_model->snapshot().roundIndex(location.round));
    if (!location.criterion) {
        if (location.round == Round::Self)
            beginPaper();
        return;
    }
    const int node = m_model->snapshot().table.indexOf(location.criterion);
    m_model->reveal(node);
    m_grid->goToRow(m_model->rowOf(node));
}

void ScoringPage::print()
{
    std::vector<UnitId> units;
    for (const UnitScores& unit : m_model->snapshot().units)
        units.push_back(unit.member.unit);
    if (!units.empty())
        workspace().preview(QStringLiteral("scorecard"), units,
                            m_layout == GridLayout::Matrix ? m_bloc : BlocId{});
}

} // namespace thidua

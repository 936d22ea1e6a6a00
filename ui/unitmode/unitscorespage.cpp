// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/unitscorespage.h"

#include "ui/scoring/entrypreview.h"
#include "ui/scoring/explanationdialog.h"
#include "ui/scoring/gridpopups.h"
#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoreview.h"
#include "ui/scoring/totalsmodel.h"
#include "ui/support/banner.h"
#include "ui/support/buttons.h"
#include "ui/support/ground.h"
#include "ui/support/type.h"
#include "ui/unitmode/answerpanel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kPanelWidth = 348;
constexpr int kGridWidth = 420;

} // namespace

UnitScoresPage::UnitScoresPage(Workspace& workspace, UnitPlace place)
    : UnitPage(workspace, place, tr("Own score sheet"),
               tr("Choose a line, type the points or the figure asked for, then Enter.")),
      m_model(new ScoreModel(this)), m_totals(new TotalsModel(*m_model, this)),
      m_grid(new ScoreGrid(*m_model, *m_totals, this)),
      m_editing(new ScoreEditing(workspace, *m_model, *m_grid, this)),
      m_panel(new AnswerPanel(workspace, place, this)),
      m_notice(new Banner(Tone::Info, {}, {}, this))
{
    m_notice->setObjectName(QStringLiteral("scoresNotice"));
    m_notice->setClosable(true);
    m_notice->setFlush(true);
    m_notice->hide();
    connect(m_notice, &Banner::closed, m_notice, &QWidget::hide);
    m_grid->setMinimumWidth(scaled(kGridWidth));
    m_panel->setMinimumWidth(scaled(kPanelWidth));
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_grid);
    split->addWidget(m_panel);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    body()->addWidget(makeTools());
    body()->addWidget(split, 1);
    body()->addWidget(m_notice);
    setFocusProxy(&m_grid->cells());
    connectGrid();
}

/// The grid goes after the page; a line still open there is committed then and has nobody to tell.
UnitScoresPage::~UnitScoresPage()
{
    disconnect(&m_grid->cells(), nullptr, this, nullptr);
    disconnect(m_editing, nullptr, this, nullptr);
}

QWidget* UnitScoresPage::makeTools()
{
    auto* tools = new QWidget(this);
    setGround(tools, Ground::Surface, Edge::Bottom);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(space::kPageMargin, space::kTiny, space::kPageMargin, space::kTiny);
    row->setSpacing(space::kSmall);
    m_unscored = makeFilterButton(tr("Not scored yet"), tools);
    m_unscored->setObjectName(QStringLiteral("unscored"));
    m_unproven = makeFilterButton(tr("Evidence missing"), tools);
    m_unproven->setObjectName(QStringLiteral("unproven"));
    row->addWidget(makeLabel(tr("Show only:"), TypeRole::Small, tools));
    row->addWidget(m_unscored);
    row->addWidget(m_unproven);
    m_lacking = makeButton(ButtonKind::Quiet, {}, Icon::Right, tools);
    m_lacking->setObjectName(QStringLiteral("firstLacking"));
    setToolSize(m_lacking);
    m_lacking->hide();
    row->addWidget(m_lacking);
    row->addStretch(1);
    connect(m_lacking, &QPushButton::clicked, this, [this] { emit itemWanted(m_firstLacking); });
    auto* legend = new QToolButton(tools);
    legend->setObjectName(QStringLiteral("legendButton"));
    legend->setText(tr("What the marks mean"));
    legend->setIcon(icon(Icon::Info));
    legend->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row->addWidget(legend);
    connect(legend, &QToolButton::clicked, this, [this, legend] {
        (new LegendPopup(this, LegendPopup::Of::OwnSheet))->openBelow(*legend);
    });
    const auto filter = [this](QToolButton* button, QToolButton* other, RowFilter rows) {
        connect(button, &QToolButton::clicked, this, [this, other, rows](bool on) {
            other->setChecked(false);
            m_model->setFilter(on ? rows : RowFilter::All);
            showCurrent();
        });
    };
    filter(m_unscored, m_unproven, RowFilter::Unscored);
    filter(m_unproven, m_unscored, RowFilter::EvidenceMissing);
    connect(m_model, &ScoreModel::countsChanged, this, &UnitScoresPage::showFilters);
    return tools;
}

void UnitScoresPage::connectGrid()
{
    ScoreView& cells = m_grid->cells();
    connect(cells.selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        emit statusChanged({}); // what was said was about another line
        showCurrent();
    });
    connect(&cells, &ScoreView::typing, this, &UnitScoresPage::showPreview);
    connect(&cells, &ScoreView::typingEnded, this, [this] { m_panel->setPreview({}, false); });
    connect(&cells, &ScoreView::explainWanted, this, &UnitScoresPage::explain);
    connect(&cells, &ScoreView::typedOnFixedCell, this, [this](const QModelIndex&) {
        emit statusChanged(tr("This line is a sum; enter the lines below it."));
    });
    connect(m_panel, &AnswerPanel::noteTyped, this, &UnitScoresPage::writeNote);
    connect(m_panel, &AnswerPanel::notApplicableToggled, this, [this] {
        m_editing->toggleNotApplicable();
        showCurrent(); // as it is, should it have been refused
    });
    connect(m_editing, &ScoreEditing::edited, m_notice, &QWidget::hide);
    connect(m_editing, &ScoreEditing::told, this,
            [this](const QString& fact, const QString& why) { tell(Tone::Info, fact, why); });
    connect(m_editing, &ScoreEditing::refused, this,
            [this](const std::vector<RefusedCell>& refused) {
                if (!refused.empty())
                    tell(Tone::Danger,
                         tr("Not written: %1, “%2”")
                             .arg(refused.front().where, refused.front().refused.text),
                         refused.front().refused.message);
            });
    connect(m_editing, &ScoreEditing::pasted, this, [this](const PasteResult& result) {
        const int refused = static_cast<int>(result.refused.size());
        tell(refused > 0 ? Tone::Danger : Tone::Ok,
             tr("%n cell(s) taken", nullptr, result.accepted),
             refused > 0 ? tr("%n cell(s) could not be taken; they are marked.", nullptr, refused)
                         : QString());
    });
}

ScoreSnapshot UnitScoresPage::snapshot() const
{
    const Ledger::Book book = workspace().book();
    const Member* member = book->member(place().unit);
    ScoreSnapshot snapshot = loadSnapshot(
        workspace().ledger(), book, member ? member->bloc : BlocId{}, {}, workspace().isEditable());
    // The unit answers for its own round; what the council gives is not in its copy.
    snapshot.rounds = {Round::Self};
    if (member)
        snapshot.units.push_back(loadUnit(workspace().ledger(), snapshot, *member));
    for (UnitScores& unit : snapshot.units) {
        // Who is asked reads it here, not who asks.
        for (QString& words : unit.missingEvidence)
            words = tr("Evidence is required and is not all there. Attach it, or write an "
                       "explanation.");
        for (auto reason = unit.missingReasons.begin(); reason != unit.missingReasons.end();
             ++reason)
            *reason = unit.missingEvidence.contains(reason.key())
                ? tr("Without evidence an explanation is needed.")
                : tr("Write why it does not apply.");
    }
    return snapshot;
}

void UnitScoresPage::reload()
{
    m_grid->setRowHeight(workspace().settings().rowHeight());
    if (!m_begun) {
        m_begun = true;
        m_model->setSnapshot(snapshot(), GridLayout::Unit, 0);
        int row = 0;
        while (row + 1 < m_model->rowCount() && !m_model->isLeafRow(row))
            ++row;
        m_grid->cells().setCurrentIndex(m_model->index(row, ScoreModel::kFrozenColumns));
        m_grid->cells().scrollToTop();
    } else {
        m_model->refresh(snapshot());
    }
    m_totals->refresh({});
    showFilters();
    showCurrent();
}

void UnitScoresPage::showFilters()
{
    setFilterCount(m_unscored, tr("Not scored yet"), m_model->count(RowFilter::Unscored));
    setFilterCount(m_unproven, tr("Evidence missing"), m_model->count(RowFilter::EvidenceMissing));
    // Of the leaves of the table; groups have no evidence of their own.
    m_unproven->setVisible(m_model->count(RowFilter::EvidenceMissing) > 0
                           || m_unproven->isChecked());
}

/// A question of the council comes first: it is seen in no cell of its own.
void UnitScoresPage::showTodo(const UnitTodo& todo)
{
    const TodoPart* part = todo.part(UnitPart::Scores);
    m_lacking->setVisible(part && !part->missing.empty());
    if (!m_lacking->isVisibleTo(this))
        return;
    const auto asked = std::ranges::find_if(
        part->missing, [](const TodoItem& item) { return !item.remark.isNull(); });
    m_firstLacking = asked == part->missing.end() ? part->missing.front() : *asked;
    const Ledger::Book book = workspace().book();
    const int node = book->table.indexOf(m_firstLacking.criterion);
    const QString code = node >= 0 ? book->table.node(node).criterion.code : tr("the sheet");
    m_lacking->setText(
        (m_firstLacking.remark ? tr("Answer the council: %1") : tr("Go to what is missing: %1"))
            .arg(code));
    m_lacking->setToolTip(m_firstLacking.text);
}

void UnitScoresPage::showCurrent()
{
    const QModelIndex current = m_grid->cells().currentIndex();
    m_panel->show(m_model->snapshot(), current.isValid() ? m_model->nodeAt(current.row()) : -1);
}

void UnitScoresPage::showPreview(const QModelIndex& index, const QString& text)
{
    const auto place = m_model->placeAt(index);
    if (!place)
        return;
    const auto entry = m_model->parse(*place, text);
    const bool tooMuch = !entry && entry.error().code == ErrorCode::OutOfRange;
    m_panel->setPreview(tooMuch               ? entry.error().message
                            : entry && *entry ? entryPreview(m_model->snapshot(), *place, **entry)
                                              : QString(),
                        tooMuch);
}

void UnitScoresPage::tell(Tone tone, const QString& fact, const QString& meaning)
{
    m_notice->setMessage(tone, fact, meaning);
    m_notice->show();
}

void UnitScoresPage::explain(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    ExplanationDialog dialog(workspace(), place().unit, Round::Self, this);
    dialog.showCriterion(m_model->snapshot().table.node(m_model->nodeAt(index.row())).criterion.id);
    dialog.exec();
}

void UnitScoresPage::writeNote(int node, const ScoreNote& note)
{
    const actions::Cell cell{place().plan, place().unit, Round::Self,
                             m_model->snapshot().table.node(node).criterion.id};
    workspace().apply(actions::setNote(workspace().ledger(), cell, note));
}

void UnitScoresPage::goToItem(const TodoItem& item)
{
    const int node = m_model->snapshot().table.indexOf(item.criterion);
    if (node < 0)
        return;
    m_unscored->setChecked(false);
    m_unproven->setChecked(false);
    m_model->setFilter(RowFilter::All);
    m_model->reveal(node);
    const QModelIndex index = m_model->index(m_model->rowOf(node), ScoreModel::kFrozenColumns);
    m_grid->cells().setCurrentIndex(index);
    m_grid->cells().setFocus(Qt::OtherFocusReason);
    if (item.remark)
        m_panel->goToRemark(item.remark);
}

void UnitScoresPage::print()
{
    workspace().preview(QStringLiteral("scorecard"), {place().unit});
}

} // namespace thidua

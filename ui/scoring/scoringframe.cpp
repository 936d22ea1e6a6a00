// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/explanationdialog.h"
#include "ui/scoring/findbar.h"
#include "ui/scoring/gridpopups.h"
#include "ui/scoring/rulestrip.h"
#include "ui/scoring/scoreediting.h"
#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoreview.h"
#include "ui/scoring/scoringheader.h"
#include "ui/scoring/scoringpage.h"
#include "ui/support/banner.h"
#include "ui/support/prompts.h"

#include "core/base/text.h"

#include <QMenu>
#include <QPushButton>

namespace thidua {

// What stands around the grid: header, status, rule strip, reports and menus.

namespace {

const UnitScores* only(const ScoreSnapshot& snapshot)
{
    return snapshot.units.empty() ? nullptr : &snapshot.units.front();
}

QString shortBloc(const Bloc& bloc)
{
    return bloc.shortName.isEmpty() || bloc.name.size() <= bloc.shortName.size() ? bloc.name
                                                                                 : bloc.shortName;
}

} // namespace

std::vector<PickerItem> ScoringPage::pickerItems() const
{
    const PlanBook& book = *m_model->snapshot().book;
    std::vector<PickerItem> items;
    if (m_layout == GridLayout::Matrix) {
        for (const Bloc& bloc : book.blocs)
            items.push_back({bloc.id.value, bloc.name, {}, bloc.code + u' ' + bloc.name});
        return items;
    }
    for (const Member& member : book.members) {
        const Bloc* bloc = book.bloc(member.bloc);
        const QString where = bloc ? shortBloc(*bloc) : QString();
        items.push_back(
            {member.unit.value, member.name, where,
             member.code + u' ' + member.name + u' ' + member.shortName + u' ' + where});
    }
    return items;
}

void ScoringPage::showUnitChips()
{
    const ScoreSnapshot& snapshot = m_model->snapshot();
    const UnitScores* unit = only(snapshot);
    if (!unit) {
        m_header->setChips({}, {});
        return;
    }
    const Bloc* bloc = snapshot.book->bloc(unit->member.bloc);
    const RoundScores& round = unit->rounds[static_cast<size_t>(m_model->activeRound())];
    ChipText state =
        round.sheet ? stateChip(*round.sheet) : ChipText{tr("No sheet yet"), Tone::Neutral, {}};
    if (round.sheet && round.sheet->editsSinceApproval > 0)
        state = {
            tr("%1, %n change(s) since", nullptr, round.sheet->editsSinceApproval).arg(state.text),
            Tone::Warn, Icon::Warn};
    m_header->setChips({bloc ? shortBloc(*bloc) : QString(), Tone::Neutral, {}}, state);
}

void ScoringPage::showBlocChips()
{
    const ScoreSnapshot& snapshot = m_model->snapshot();
    int done = 0;
    int returned = 0;
    for (const UnitScores& unit : snapshot.units) {
        const auto& sheet = unit.rounds[static_cast<size_t>(m_model->activeRound())].sheet;
        done += sheet && (sheet->ranks() || sheet->state == SheetState::Appraised) ? 1 : 0;
        returned += sheet && sheet->state == SheetState::Returned ? 1 : 0;
    }
    const ChipText confirmed{
        tr("%1/%2 sheets confirmed").arg(done).arg(snapshot.units.size()), Tone::Neutral, {}};
    m_header->setChips(confirmed,
                       returned == 0 ? ChipText{}
                                     : ChipText{tr("%n sheet(s) returned", nullptr, returned),
                                                Tone::Warn, Icon::Undo});
}

QString ScoringPage::whyNoMove() const
{
    if (!workspace().isEditable())
        return tr("The ledger is open for reading only.");
    if (m_model->snapshot().book->plan.state == PlanState::Closed)
        return tr("The plan is closed.");
    const UnitScores* unit = only(m_model->snapshot());
    if (unit && !unit->rounds[static_cast<size_t>(m_model->activeRound())].sheet)
        return tr("Enter a score first: this round has no sheet yet.");
    return {};
}

void ScoringPage::refreshHeader()
{
    m_header->setItems(pickerItems(), m_layout == GridLayout::Unit ? m_unit.value : m_bloc.value);
    if (m_layout == GridLayout::Matrix) {
        showBlocChips();
        m_header->setMoves({}, {});
        return;
    }
    showUnitChips();
    const UnitScores* unit = only(m_model->snapshot());
    if (!unit) {
        m_header->setMoves({}, {});
        return;
    }
    const auto& sheet = unit->rounds[static_cast<size_t>(m_model->activeRound())].sheet;
    const SheetState first =
        m_round == Round::Self ? SheetState::Draft : SheetState::UnderAppraisal;
    m_header->setMoves(movesFrom(m_round, sheet ? sheet->state : first), whyNoMove());
}

void ScoringPage::moveSheet(const SheetMove& move)
{
    const UnitScores* unit = only(m_model->snapshot());
    if (!unit)
        return;
    const QString name = unit->member.name;
    QString reason;
    if (move.back) {
        const Question question{
            .title = move.text,
            .fact = tr("%1: %2?").arg(name, move.text),
            .text = tr("The scores are kept. The reason stands in the history and on the sheet."),
            .action = move.text};
        const auto answer = workspace().prompts().askText(question, tr("Reason"), {});
        if (!answer)
            return;
        reason = *answer;
    } else if (move.to == SheetState::Locked) {
        const Question question{.title = move.text,
                                .fact = tr("Lock the sheet of %1?").arg(name),
                                .text = tr("Afterwards no score of this round can be changed until "
                                           "it is unlocked with a reason."),
                                .action = move.text,
                                .cancel = tr("Later")};
        if (!workspace().prompts().confirm(question))
            return;
    }
    const Session& session = workspace().session();
    workspace().apply(actions::moveSheet(workspace().ledger(), m_plan, unit->member.unit, m_round,
                                         move.to, {session.actor().name, session.now()}, reason));
}

UnitId ScoringPage::currentUnit() const
{
    const auto place = m_model->placeAt(m_grid->cells().currentIndex());
    const ScoreSnapshot& snapshot = m_model->snapshot();
    return snapshot.units[static_cast<size_t>(place ? place->unit : 0)].member.unit;
}

/// The round one types in is the round being scored.
void ScoringPage::currentMoved(const QModelIndex& current)
{
    const auto place = m_model->placeAt(current);
    if (m_layout == GridLayout::Unit && place && place->round != m_model->activeRound()) {
        m_round = m_model->snapshot().rounds[static_cast<size_t>(place->round)];
        m_model->setActiveRound(place->round);
        refreshFrame();
        return;
    }
    showRule();
    showStatus();
}

void ScoringPage::showStatus()
{
    const QModelIndex current = m_grid->cells().currentIndex();
    const ScoreSnapshot& snapshot = m_model->snapshot();
    QStringList parts;
    const QModelIndexList cells = m_grid->cells().selectionModel()->selectedIndexes();
    Points sum;
    int count = 0;
    for (const QModelIndex& cell : cells) {
        if (const QVariant points = cell.data(ScoreModel::PointsRole); points.isValid()) {
            sum += Points{points.toLongLong()};
            ++count;
        }
    }
    if (cells.size() > 1) {
        const Points mean{count > 0 ? mulDiv(sum.raw, 1, count, Rounding::HalfUp).value_or(0) : 0};
        parts << tr("%n cell(s) selected", nullptr, static_cast<int>(cells.size()));
        if (count > 0)
            parts << tr("Sum %1").arg(sum.toString(snapshot.decimals()))
                  << tr("Average %1").arg(mean.toString(snapshot.decimals()))
                  << tr("Count %1").arg(count);
    } else if (m_layout == GridLayout::Matrix) {
        parts << tr("%n unit(s)", nullptr, static_cast<int>(snapshot.units.size()))
              << tr("%n criteria", nullptr, snapshot.table.leafCount());
    }
    if (current.isValid() && cells.size() <= 1)
        parts << current.data(Qt::AccessibleTextRole).toString();
    emit statusChanged(parts.join(QStringLiteral("   ")));
}

void ScoringPage::showRule()
{
    const QModelIndex current = m_grid->cells().currentIndex();
    const ScoreSnapshot& snapshot = m_model->snapshot();
    if (!current.isValid() || snapshot.units.empty()) {
        m_strip->setRule({}, {});
        return;
    }
    const int node = m_model->nodeAt(current.row());
    const TableNode& each = snapshot.table.nodes()[static_cast<size_t>(node)];
    const auto place =
        m_model->placeAt(current).value_or(CellPlace{0, m_model->activeRound(), node});
    const RoundScores& round =
        snapshot.units[static_cast<size_t>(place.unit)].rounds[static_cast<size_t>(place.round)];
    const auto& entry = round.entries[static_cast<size_t>(node)];
    const QString text = each.isLeaf() && entry
        ? explainLeaf(snapshot.table, node, &*entry, round.outcome(node), round.context)
        : describeRule(each.criterion, each.rule, snapshot.decimals());
    m_strip->setRule(each.criterion.code, text);
}

void ScoringPage::openRule()
{
    const QModelIndex current = m_grid->cells().currentIndex();
    if (!current.isValid())
        return;
    const ScoreSnapshot& snapshot = m_model->snapshot();
    const TableNode& node =
        snapshot.table.nodes()[static_cast<size_t>(m_model->nodeAt(current.row()))];
    QStringList paragraphs{describeRule(node.criterion, node.rule, snapshot.decimals())};
    if (!node.criterion.numerator.isEmpty())
        paragraphs << tr("Counted: %1").arg(node.criterion.numerator);
    if (!node.criterion.denominator.isEmpty())
        paragraphs << tr("Out of: %1").arg(node.criterion.denominator);
    if (node.isLeaf())
        paragraphs << (node.criterion.evidence == EvidenceRule::Required
                           ? tr("Evidence is required.")
                           : tr("Evidence is not required."));
    if (!node.criterion.note.isEmpty())
        paragraphs << node.criterion.note;
    auto* popup =
        new RulePopup(node.criterion.code + u' ' + node.criterion.title, paragraphs, this);
    popup->openAt(m_strip->mapToGlobal(QPoint(0, m_strip->height())));
}

void ScoringPage::explain(int unit, int round, CriterionId criterion)
{
    const ScoreSnapshot& snapshot = m_model->snapshot();
    ExplanationDialog dialog(workspace(), snapshot.units[static_cast<size_t>(unit)].member.unit,
                             snapshot.rounds[static_cast<size_t>(round)], this);
    if (criterion)
        dialog.showCriterion(criterion);
    dialog.exec();
}

void ScoringPage::explainIndex(const QModelIndex& index)
{
    if (!index.isValid() || m_model->snapshot().units.empty())
        return;
    const int node = m_model->nodeAt(index.row());
    const auto place = m_model->placeAt(index).value_or(CellPlace{0, m_model->activeRound(), node});
    explain(place.unit, place.round,
            m_model->snapshot().table.nodes()[static_cast<size_t>(node)].criterion.id);
}

void ScoringPage::showContextMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QModelIndex current = m_grid->cells().currentIndex();
    const bool editable = m_model->isEditable(current);
    const auto add = [&](const QString& text, const QString& key, bool enabled, auto run) {
        QAction* action = menu->addAction(text + u'\t' + key);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Copy"), QStringLiteral("Ctrl+C"), true, [this] { m_editing->copy(false); });
    add(tr("Copy with headers"), QStringLiteral("Ctrl+Shift+C"), true,
        [this] { m_editing->copy(true); });
    add(tr("Paste"), QStringLiteral("Ctrl+V"), workspace().isEditable(),
        [this] { m_editing->paste(); });
    add(tr("Fill down"), QStringLiteral("Ctrl+D"), workspace().isEditable(),
        [this] { m_editing->fillDown(); });
    add(tr("Clear"), QStringLiteral("Delete"), editable, [this] { m_editing->clear(); });
    menu->addSeparator();
    add(tr("Not applicable"), QStringLiteral("Ctrl+Space"), editable,
        [this] { m_editing->toggleNotApplicable(); });
    add(tr("Reason or note"), QStringLiteral("Shift+F2"), m_model->isLeafRow(current.row()),
        [this] { m_editing->editNote(); });
    add(tr("Evidence is partial"), {},
        m_layout == GridLayout::Unit && m_model->isLeafRow(current.row()),
        [this] { m_editing->togglePartialEvidence(); });
    menu->addSeparator();
    add(tr("The rule"), QStringLiteral("F1"), current.isValid(), [this] { openRule(); });
    add(tr("Why?"), QStringLiteral("Ctrl+Enter"), current.isValid(),
        [this] { explainIndex(m_grid->cells().currentIndex()); });
    if (m_layout == GridLayout::Matrix)
        add(tr("Open the unit's sheet"), {}, current.isValid(),
            [this] { showLayout(GridLayout::Unit); });
    menu->popup(m_grid->cells().viewport()->mapToGlobal(at));
}

void ScoringPage::find()
{
    m_find->open();
}

void ScoringPage::findNext()
{
    if (m_find->text().isEmpty()) {
        m_find->open();
        return;
    }
    const auto& nodes = m_model->snapshot().table.nodes();
    const int size = static_cast<int>(nodes.size());
    const QModelIndex current = m_grid->cells().currentIndex();
    const int from = current.isValid() ? m_model->nodeAt(current.row()) : -1;
    for (int step = 1; step <= size; ++step) {
        const int node = (from + step + size) % size;
        const Criterion& criterion = nodes[static_cast<size_t>(node)].criterion;
        QString text = criterion.code + u' ' + criterion.title + u' ' + criterion.shortTitle;
        if (m_layout == GridLayout::Unit && nodes[static_cast<size_t>(node)].isLeaf())
            text += u' ' + reasonText(m_model->snapshot(), 0, node);
        if (!matchesSearch(text, m_find->text()))
            continue;
        m_model->reveal(node);
        m_grid->goToRow(m_model->rowOf(node));
        m_find->setFound(true);
        return;
    }
    m_find->setFound(false);
}

void ScoringPage::showReport(int accepted, const std::vector<RefusedCell>& refused)
{
    m_refused = refused;
    m_nextRefused = 0;
    const int bad = static_cast<int>(refused.size());
    QStringList details;
    for (const RefusedCell& cell : refused) {
        if (details.size() < 3)
            details << (cell.refused.message.startsWith(cell.where)
                            ? cell.refused.message
                            : tr("%1 was given %2: %3")
                                  .arg(cell.where, cell.refused.text, cell.refused.message));
    }
    const QString pastedCells = tr("%n cell(s) pasted", nullptr, std::max(0, accepted));
    const QString badCells = tr("%n cell(s) not valid", nullptr, bad);
    const QString fact = accepted < 0 ? badCells
        : bad == 0                    ? pastedCells
                                      : pastedCells + QStringLiteral("; ") + badCells;
    m_report->clearActions();
    m_report->setMessage(bad > 0 ? Tone::Danger : Tone::Ok, fact + u'.', details.join(u' '));
    if (bad > 0)
        connect(m_report->addAction(ButtonKind::Secondary, tr("Show %n cell(s)", nullptr, bad)),
                &QPushButton::clicked, this, &ScoringPage::goToNextRefused);
    m_report->show();
}

void ScoringPage::goToNextRefused()
{
    for (size_t step = 0; step < m_refused.size(); ++step) {
        const RefusedCell& cell = m_refused[m_nextRefused++ % m_refused.size()];
        if (!cell.place)
            continue;
        m_model->reveal(cell.place->node);
        const QModelIndex index = m_model->indexOf(*cell.place);
        if (!index.isValid())
            continue;
        ScoreView& cells = m_grid->cells();
        cells.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        cells.scrollTo(index);
        cells.setFocus();
        return;
    }
}

void ScoringPage::showFreezeBanner()
{
    const PlanState now = m_model->snapshot().book->plan.state;
    if (m_planState == PlanState::Draft && now == PlanState::Scoring) {
        m_freezeTold = false;
        m_freeze->setMessage(Tone::Info, tr("The first score has frozen the plan."),
                             tr("Score table, grades, quotas and blocs can no longer be changed. "
                                "Undo (Ctrl+Z) takes it back."));
        m_freeze->show();
    } else if (now == PlanState::Draft && workspace().isEditable()
               && !m_model->snapshot().units.empty()) {
        m_freeze->setMessage(
            Tone::Info, tr("The first score will freeze the plan."),
            tr("Score table, grades, quotas and blocs can no longer be changed after it."));
        m_freeze->setVisible(!m_freezeTold);
    } else if (now == PlanState::Closed) {
        m_freeze->hide();
    }
    m_planState = now;
}

} // namespace thidua

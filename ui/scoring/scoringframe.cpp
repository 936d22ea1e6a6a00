// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/remarksdialog.h"
#include "ui/packages/sentdialog.h"
#include "ui/scoring/entryhint.h"
#include "ui/scoring/entrypreview.h"
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

QString shortBloc(const Bloc& bloc)
{
    return bloc.shortName.isEmpty() || bloc.name.size() <= bloc.shortName.size() ? bloc.name
                                                                                 : bloc.shortName;
}

} // namespace

const UnitScores* ScoringPage::onlyUnit() const
{
    const auto& units = m_model->snapshot().units;
    return units.empty() ? nullptr : &units.front();
}

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
    const UnitScores* unit = onlyUnit();
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
    QStringList parts{text};
    if (m_model->placeAt(current) && m_model->isEditable(current)) {
        const QString& kind = snapshot.units[static_cast<size_t>(place.unit)].member.kind;
        QString hint = entryHint(snapshot.table, node, kind);
        parts.prepend(hint.replace(0, 1, hint.left(1).toUpper()));
        const CellStates states(current.data(ScoreModel::CellStateRole).toInt());
        if (states & CellState::NotMeant)
            parts.prepend(notMeantHint());
        if (states & CellState::Doubtful)
            parts = {pointsDoubt(snapshot, place), text};
    }
    m_strip->setRule(each.criterion.code, parts.join(QStringLiteral("  ·  ")));
}

/// What is being typed, as it would count; a text that is not an entry yet leaves the rule on show.
void ScoringPage::showPreview(const QModelIndex& index, const QString& text)
{
    const auto place = m_model->placeAt(index);
    if (!place)
        return;
    const auto entry = m_model->parse(*place, text);
    const bool tooMuch = !entry && entry.error().code == ErrorCode::OutOfRange;
    if (!tooMuch && (!entry || !*entry)) {
        showRule();
        return;
    }
    const ScoreSnapshot& snapshot = m_model->snapshot();
    m_strip->setRule(snapshot.table.node(place->node).criterion.code,
                     tooMuch ? entry.error().message : entryPreview(snapshot, *place, **entry));
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
    const auto place = m_model->placeAt(current);
    if (place && place->round > 0)
        add(tr("Take the score of “%1”")
                .arg(roundName(m_model->snapshot().rounds[static_cast<size_t>(place->round - 1)])),
            QStringLiteral("Ctrl+R"), editable, [this] { m_editing->takeOver(); });
    menu->addSeparator();
    add(tr("Not applicable"), QStringLiteral("Ctrl+Space"), editable,
        [this] { m_editing->toggleNotApplicable(); });
    add(tr("Reason or note"), QStringLiteral("Shift+F2"), m_model->isLeafRow(current.row()),
        [this] { m_editing->editNote(); });
    add(tr("Evidence is partial"), {},
        m_layout == GridLayout::Unit && m_model->isLeafRow(current.row()),
        [this] { m_editing->togglePartialEvidence(); });
    add(tr("Files of the unit…"), {}, onlyUnit() && m_model->isLeafRow(current.row()), [this] {
        const int node = m_model->nodeAt(m_grid->cells().currentIndex().row());
        openSent(m_model->snapshot().table.nodes()[static_cast<size_t>(node)].criterion.id);
    });
    add(tr("Remark to the unit…"), {}, onlyUnit() && m_model->isLeafRow(current.row()), [this] {
        const int node = m_model->nodeAt(m_grid->cells().currentIndex().row());
        openRemarks(m_model->snapshot().table.nodes()[static_cast<size_t>(node)].criterion.id);
    });
    menu->addSeparator();
    add(tr("The rule"), QStringLiteral("F1"), current.isValid(), [this] { openRule(); });
    add(tr("Why?"), QStringLiteral("Ctrl+Enter"), current.isValid(),
        [this] { explainIndex(m_grid->cells().currentIndex()); });
    if (m_layout == GridLayout::Matrix)
        add(tr("Open the unit's sheet"), {}, current.isValid(),
            [this] { showLayout(GridLayout::Unit); });
    menu->popup(m_grid->cells().viewport()->mapToGlobal(at));
}

void ScoringPage::openSent(CriterionId criterion)
{
    if (const UnitScores* unit = onlyUnit())
        SentDialog(workspace(), unit->member.unit, criterion, this).exec();
}

void ScoringPage::openRemarks(CriterionId criterion)
{
    if (const UnitScores* unit = onlyUnit())
        RemarksDialog(workspace(), unit->member.unit, criterion, this).exec();
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

} // namespace thidua

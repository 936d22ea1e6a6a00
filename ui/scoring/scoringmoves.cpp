// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/packagewords.h"
#include "ui/scoring/scoreediting.h"
#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoreview.h"
#include "ui/scoring/scoringheader.h"
#include "ui/scoring/scoringpage.h"
#include "ui/scoring/scoringtoolbar.h"
#include "ui/support/prompts.h"

#include <algorithm>

namespace thidua {

// The moves of the sheet on show, and what stops them.

QString ScoringPage::whyNoMove() const
{
    if (!workspace().isEditable())
        return tr("The ledger is open for reading only.");
    if (m_model->snapshot().book->plan.state == PlanState::Closed)
        return tr("The plan is closed.");
    const UnitScores* unit = onlyUnit();
    if (unit && !unit->rounds[static_cast<size_t>(m_model->activeRound())].sheet)
        return tr("Enter a score first: this round has no sheet yet.");
    return {};
}

void ScoringPage::refreshHeader()
{
    m_header->setItems(pickerItems(), m_layout == GridLayout::Unit ? m_unit.value : m_bloc.value);
    m_header->setRemarks(onlyUnit() && workspace().isEditable());
    if (m_layout == GridLayout::Matrix) {
        showBlocChips();
        m_header->setMoves({}, {});
        m_header->setTakeOver({});
        return;
    }
    showUnitChips();
    const UnitScores* unit = onlyUnit();
    if (!unit) {
        m_header->setMoves({}, {});
        return;
    }
    const auto& sheet = unit->rounds[static_cast<size_t>(m_model->activeRound())].sheet;
    const SheetState first =
        m_round == Round::Self ? SheetState::Draft : SheetState::UnderAppraisal;
    m_header->setMoves(sheet ? movesOf(*sheet) : movesFrom(m_round, first), whyNoMove());
    const int round = m_model->activeRound();
    const auto empty = takeOverPlaces(*m_model, 0, round).size();
    m_header->setTakeOver(
        empty == 0
            ? QString()
            : tr("Take the scores of “%1” into %n empty cell(s)", nullptr, static_cast<int>(empty))
                  .arg(roundName(m_model->snapshot().rounds[static_cast<size_t>(round - 1)])));
}

/// Says what stops a sheet from being confirmed, and leads to the first such cell.
bool ScoringPage::mayConfirm(const UnitScores& unit, const SheetMove& move)
{
    const auto file = workspace().ledger().unitFile(m_plan, unit.member.unit);
    if (!file)
        return workspace().report(fail(file.error()));
    const auto findings = actions::whatStopsConfirming(*m_model->snapshot().book, *file, m_round);
    if (findings.empty())
        return true;
    QStringList messages;
    for (const Finding& finding : findings)
        messages << finding.message;
    const bool scores = findings.front().kind == Finding::Kind::MissingScores;
    const Question question{.title = move.text,
                            .fact = tr("The sheet of %1 is not complete.").arg(unit.member.name),
                            .text = messages.join(u'\n'),
                            .action =
                                scores ? tr("Show what is not scored") : tr("Go to the first one"),
                            .cancel = tr("Later")};
    if (workspace().prompts().confirm(question)) {
        if (scores)
            m_model->setFilter(RowFilter::Unscored);
        goToCell({0, m_model->activeRound(),
                  m_model->snapshot().table.indexOf(findings.front().criterion)},
                 findings.front().kind == Finding::Kind::MissingReason);
        m_toolbar->setCounts(*m_model);
    }
    return false;
}

void ScoringPage::goToCell(const CellPlace& place, bool reason)
{
    m_model->reveal(place.node);
    QModelIndex index = m_model->indexOf(place);
    if (!index.isValid())
        return;
    for (int column = 0; reason && column < m_model->columnCount(); ++column) {
        if (m_model->columnAt(column).kind == GridColumn::Kind::Reason)
            index = index.siblingAtColumn(column);
    }
    ScoreView& cells = m_grid->cells();
    cells.selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    cells.scrollTo(index);
    cells.setFocus();
}

/// Who is led to a self-score right after recording its paper keys it in, from its first line to the last.
/// Later the sheet is the unit's own again, and changing it is asked about.
void ScoringPage::beginPaper()
{
    const auto& nodes = m_model->snapshot().table.nodes();
    const auto first = std::ranges::find_if(nodes, &TableNode::isLeaf);
    const UnitScores* unit = onlyUnit();
    const auto lastStep = workspace().session().nextUndo();
    if (m_layout != GridLayout::Unit || m_round != Round::Self || !unit || first == nodes.end()
        || !lastStep || !isPaperOf(unit->member.name, lastStep->action, lastStep->arguments))
        return;
    m_editing->expectPaper();
    m_model->setFilter(RowFilter::All);
    m_toolbar->setCounts(*m_model);
    goToCell({0, m_model->activeRound(), static_cast<int>(first - nodes.begin())}, false);
    m_grid->cells().scrollToTop();
}

void ScoringPage::moveSheet(const SheetMove& move)
{
    const UnitScores* unit = onlyUnit();
    if (!unit)
        return;
    const QString name = unit->member.name;
    QString reason;
    if (!move.back && actions::confirms(move.to) && !mayConfirm(*unit, move))
        return;
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

} // namespace thidua

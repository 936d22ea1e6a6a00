// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/scoreactions.h"

#include "core/actions/scoring/sheeteditor.h"
#include "core/actions/support.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct ScoreActions {
    Q_DECLARE_TR_FUNCTIONS(ScoreActions)
};

QString unitName(const PlanBook& book, UnitId unit)
{
    const Member* member = book.member(unit);
    return member ? member->name : QString();
}

QString criterionCode(const PlanBook& book, CriterionId criterion)
{
    const int node = book.table.indexOf(criterion);
    return node < 0 ? QString() : book.table.nodes()[static_cast<size_t>(node)].criterion.code;
}

QStringList cellArguments(const PlanBook& book, const Cell& cell)
{
    return {unitName(book, cell.unit), criterionCode(book, cell.criterion), roundCode(cell.round)};
}

} // namespace

Result<ChangeSet> setScore(const Ledger& ledger, const Cell& cell,
                           const std::optional<Entry>& entry)
{
    THIDUA_ASSIGN(book, openBook(ledger, cell.plan));
    SheetEditor editor(ledger, book, Action::SetScore, cellArguments(*book, cell));
    THIDUA_TRY(editor.set(cell, entry));
    return editor.finish();
}

Result<BulkScores> setScores(const Ledger& ledger, const std::vector<CellEdit>& edits)
{
    BulkScores bulk;
    if (edits.empty())
        return bulk;
    THIDUA_ASSIGN(book, openBook(ledger, edits.front().cell.plan));
    const bool oneUnit = std::all_of(edits.begin(), edits.end(), [&](const CellEdit& edit) {
        return edit.cell.unit == edits.front().cell.unit;
    });
    const Member* member = book->member(edits.front().cell.unit);
    const Bloc* bloc = member ? book->bloc(member->bloc) : nullptr;
    const QString where = oneUnit || !bloc ? unitName(*book, edits.front().cell.unit) : bloc->name;
    SheetEditor editor(ledger, book, Action::SetScores, {where, QString::number(edits.size())});
    for (const CellEdit& edit : edits) {
        if (edit.cell.plan != book->plan.id) {
            bulk.refused.push_back(
                {edit.cell, edit.text, ScoreActions::tr("The cell belongs to another plan.")});
            continue;
        }
        const auto outcome = editor.set(edit.cell, edit.entry);
        if (outcome)
            ++bulk.accepted;
        else
            bulk.refused.push_back({edit.cell, edit.text, outcome.error().message});
    }
    THIDUA_ASSIGN(change, editor.finish());
    bulk.change = std::move(change);
    return bulk;
}

Result<ChangeSet> setNote(const Ledger& ledger, const Cell& cell, const ScoreNote& note)
{
    THIDUA_ASSIGN(book, openBook(ledger, cell.plan));
    SheetEditor editor(ledger, book, Action::SetNote,
                       {unitName(*book, cell.unit), criterionCode(*book, cell.criterion)});
    THIDUA_TRY(editor.setNote(cell, note, false));
    return editor.finish();
}

} // namespace thidua::actions

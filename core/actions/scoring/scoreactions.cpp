// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/scoreactions.h"

#include "core/actions/scoring/sheeteditor.h"
#include "core/actions/support.h"

#include <QCoreApplication>

#include <algorithm>

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

QString noteText(const ScoreNote& note)
{
    for (const QString& text : {note.reason, note.explanation}) {
        if (!text.isEmpty())
            return text;
    }
    return note.evidence;
}

SheetEditor editorOfScores(const Ledger& ledger, const Ledger::Book& book,
                           const std::vector<CellEdit>& edits)
{
    const UnitId first = edits.front().cell.unit;
    const bool oneUnit = std::all_of(edits.begin(), edits.end(), [first](const CellEdit& edit) {
        return edit.cell.unit == first;
    });
    const Member* member = book->member(first);
    const Bloc* bloc = member ? book->bloc(member->bloc) : nullptr;
    const QString where = oneUnit || !bloc ? unitName(*book, first) : bloc->name;
    return {ledger, book, Action::SetScores, {where, QString::number(edits.size())}};
}

/// Named after the first few of their criteria.
SheetEditor editorOfNotes(const Ledger& ledger, const Ledger::Book& book,
                          const std::vector<NoteEdit>& notes)
{
    constexpr qsizetype kNamed = 3;
    QStringList codes;
    for (const NoteEdit& edit : notes)
        codes << criterionCode(*book, edit.cell.criterion);
    codes.removeDuplicates();
    if (codes.size() > kNamed)
        codes = codes.mid(0, kNamed) << QStringLiteral("…");
    return {ledger,
            book,
            Action::SetNote,
            {unitName(*book, notes.front().cell.unit), codes.join(QStringLiteral(", "))}};
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
    return setScores(ledger, edits, {});
}

Result<BulkScores> setScores(const Ledger& ledger, const std::vector<CellEdit>& edits,
                             const std::vector<NoteEdit>& notes)
{
    BulkScores bulk;
    if (edits.empty() && notes.empty())
        return bulk;
    const PlanId plan = edits.empty() ? notes.front().cell.plan : edits.front().cell.plan;
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    SheetEditor editor =
        edits.empty() ? editorOfNotes(ledger, book, notes) : editorOfScores(ledger, book, edits);
    const auto take = [&](const Cell& cell, const QString& text, auto&& edit,
                          std::vector<CellRefusal>& refused) {
        if (cell.plan != plan)
            refused.push_back({cell, text, ScoreActions::tr("The cell belongs to another plan.")});
        else if (const Result<SheetEditor::Outcome> outcome = edit(); outcome)
            ++bulk.accepted;
        else
            refused.push_back({cell, text, outcome.error().message});
    };
    for (const CellEdit& each : edits)
        take(
            each.cell, each.text, [&] { return editor.set(each.cell, each.entry); }, bulk.refused);
    for (const auto& [cell, note] : notes)
        take(
            cell, noteText(note),
            [&editor, &cell = cell, &note = note] { return editor.setNote(cell, note, false); },
            bulk.refusedNotes);
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

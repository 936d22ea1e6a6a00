// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/sheeteditor.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/support.h"
#include "core/base/text.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct SheetEdits {
    Q_DECLARE_TR_FUNCTIONS(SheetEdits)
};

Score scoreOf(SheetId sheet, CriterionId criterion, const Entry& entry)
{
    return {sheet, criterion, entry.kind, entry.amount, entry.denominator};
}

template<class T>
std::optional<T> find(const QHash<CriterionId, T>& rows, CriterionId id)
{
    const auto found = rows.find(id);
    return found == rows.end() ? std::nullopt : std::optional<T>(*found);
}

ScoreNote cleanedNote(const ScoreNote& note)
{
    ScoreNote result = note;
    result.reason = cleaned(note.reason);
    result.explanation = cleaned(note.explanation);
    result.evidence = cleaned(note.evidence);
    return result;
}

} // namespace

SheetEditor::SheetEditor(const Ledger& ledger, Ledger::Book book, Action action, QStringList arguments)
    : m_ledger(ledger), m_book(std::move(book)), m_change(action, std::move(arguments))
{
}

void SheetEditor::setState(SheetState state, const Stamp& stamp)
{
    m_state = state;
    m_stamp = stamp;
}

Result<int> SheetEditor::nodeOf(const Cell& cell) const
{
    const int node = m_book->table.indexOf(cell.criterion);
    if (node < 0 || !m_book->table.nodes()[static_cast<size_t>(node)].isLeaf())
        return fail(ErrorCode::NotFound, SheetEdits::tr("This row is not scored. Enter points in a criterion below it."));
    return node;
}

Result<SheetEditor::OpenSheet*> SheetEditor::open(const Cell& cell)
{
    const auto key = std::pair(cell.unit, cell.round);
    if (const auto known = m_sheets.find(key); known != m_sheets.end())
        return &known->second;
    const Member* member = m_book->member(cell.unit);
    if (!member)
        return fail(ErrorCode::NotFound, SheetEdits::tr("The unit is not in any bloc of this plan. Put it into a bloc first."));
    if (!m_book->rules.has(cell.round))
        return fail(ErrorCode::Refused,
                    SheetEdits::tr("The plan has no round “%1”. Its rounds are chosen in the plan.").arg(roundName(cell.round)));
    THIDUA_ASSIGN(stored, m_ledger.sheet(cell.plan, cell.unit, cell.round));
    OpenSheet sheet;
    sheet.before = stored;
    if (stored) {
        if (stored->isLocked())
            return fail(ErrorCode::Refused, SheetEdits::tr("The sheet of %1 is locked. It can no longer be changed.").arg(member->name));
        sheet.sheet = *stored;
        THIDUA_ASSIGN(scores, m_ledger.scores(stored->id));
        THIDUA_ASSIGN(notes, m_ledger.notes(stored->id));
        for (const Score& score : scores)
            sheet.storedScores.insert(score.criterion, score);
        for (const ScoreNote& note : notes)
            sheet.storedNotes.insert(note.criterion, note);
        sheet.scores = sheet.storedScores;
        sheet.notes = sheet.storedNotes;
    } else {
        sheet.sheet.id = m_ledger.newId<SheetId>();
        sheet.sheet.plan = cell.plan;
        sheet.sheet.unit = cell.unit;
        sheet.sheet.round = cell.round;
        sheet.sheet.state = cell.round == Round::Self ? SheetState::Draft : SheetState::UnderAppraisal;
    }
    return &m_sheets.emplace(key, std::move(sheet)).first->second;
}

Result<SheetEditor::Outcome> SheetEditor::set(const Cell& cell, const std::optional<Entry>& entry)
{
    THIDUA_ASSIGN(node, nodeOf(cell));
    THIDUA_ASSIGN(sheet, open(cell));
    if (entry)
        THIDUA_TRY(m_book->table.validate(node, *entry, m_book->member(cell.unit)->kind));
    const auto before = find(sheet->scores, cell.criterion);
    if (before && entry && before->entry() == *entry)
        return Outcome::Unchanged;
    if (!before && !entry)
        return Outcome::Unchanged;
    sheet->touchedScores.insert(cell.criterion, true);
    if (entry)
        sheet->scores.insert(cell.criterion, scoreOf(sheet->sheet.id, cell.criterion, *entry));
    else
        sheet->scores.remove(cell.criterion);
    return before ? Outcome::Changed : Outcome::Added;
}

Result<SheetEditor::Outcome> SheetEditor::setNote(const Cell& cell, const ScoreNote& note, bool merge)
{
    THIDUA_ASSIGN(node, nodeOf(cell));
    Q_UNUSED(node)
    THIDUA_ASSIGN(sheet, open(cell));
    const auto before = find(sheet->notes, cell.criterion);
    ScoreNote after = cleanedNote(note);
    if (merge && before) {
        if (after.reason.isEmpty())
            after.reason = before->reason;
        if (after.explanation.isEmpty())
            after.explanation = before->explanation;
        if (after.evidence.isEmpty()) {
            after.evidence = before->evidence;
            after.evidencePartial = before->evidencePartial;
        }
    }
    after.sheet = sheet->sheet.id;
    after.criterion = cell.criterion;
    if (before ? after == *before : after.isEmpty())
        return Outcome::Unchanged;
    sheet->touchedNotes.insert(cell.criterion, true);
    if (after.isEmpty())
        sheet->notes.remove(cell.criterion);
    else
        sheet->notes.insert(cell.criterion, after);
    return before ? Outcome::Changed : Outcome::Added;
}

void SheetEditor::writeSheet(OpenSheet& sheet, ChangeSet& rows, bool edited)
{
    if (m_state && sheet.sheet.state != *m_state) {
        sheet.sheet.state = *m_state;
        sheet.sheet.changedBy = m_stamp.who;
        sheet.sheet.changedAt = m_stamp.at;
    }
    if (edited && sheet.before && sheet.before->ranks())
        ++sheet.sheet.editsSinceApproval;
    if (sheet.before)
        rows.update(*sheet.before, sheet.sheet);
    else
        rows.insert(sheet.sheet);
}

Result<ChangeSet> SheetEditor::finish()
{
    ChangeSet rows;
    bool scored = false;
    for (auto& [key, sheet] : m_sheets) {
        const bool edited = !sheet.touchedScores.isEmpty() || !sheet.touchedNotes.isEmpty();
        if (!edited && !(m_state && sheet.before))
            continue;
        writeSheet(sheet, rows, edited);
        scored = scored || !sheet.touchedScores.isEmpty();
        QList<CriterionId> criteria = sheet.touchedScores.keys();
        std::sort(criteria.begin(), criteria.end());
        for (const CriterionId id : criteria) {
            const auto before = find(sheet.storedScores, id);
            const auto after = find(sheet.scores, id);
            if (before || after)
                rows.put(before, after);
        }
        criteria = sheet.touchedNotes.keys();
        std::sort(criteria.begin(), criteria.end());
        for (const CriterionId id : criteria) {
            const auto before = find(sheet.storedNotes, id);
            const auto after = find(sheet.notes, id);
            if (before || after)
                rows.put(before, after);
        }
    }
    if (scored)
        THIDUA_TRY(appendFreeze(m_ledger, m_book->plan.id, m_change));
    m_change.append(rows);
    return std::move(m_change);
}

} // namespace thidua::actions

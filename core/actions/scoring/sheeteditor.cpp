// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/sheeteditor.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/support.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua::actions {

namespace {

struct SheetEdits {
    Q_DECLARE_TR_FUNCTIONS(SheetEdits)
};

Score scoreOf(SheetId sheet, CriterionId criterion, const Entry& entry)
{
    return {sheet, criterion, entry.kind, entry.amount, entry.denominator};
}

// The two kinds of rows of a cell, read alike.
Result<std::optional<Score>> readOne(const Ledger& ledger, SheetId sheet, CriterionId criterion,
                                     const Score*)
{
    return ledger.score(sheet, criterion);
}
Result<std::optional<ScoreNote>> readOne(const Ledger& ledger, SheetId sheet, CriterionId criterion,
                                         const ScoreNote*)
{
    return ledger.note(sheet, criterion);
}
Result<std::vector<Score>> readAll(const Ledger& ledger, SheetId sheet, const Score*)
{
    return ledger.scores(sheet);
}
Result<std::vector<ScoreNote>> readAll(const Ledger& ledger, SheetId sheet, const ScoreNote*)
{
    return ledger.notes(sheet);
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

SheetEditor::SheetEditor(const Ledger& ledger, Ledger::Book book, Action action,
                         QStringList arguments)
    : m_ledger(ledger), m_book(std::move(book)), m_change(action, std::move(arguments))
{
}

template<class Row>
bool SheetEditor::Rows<Row>::isEdited() const
{
    return std::any_of(edits.begin(), edits.end(),
                       [](const auto& entry) { return entry.second.before != entry.second.after; });
}

template<class Row>
void SheetEditor::Rows<Row>::write(ChangeSet& change) const
{
    for (const auto& [criterion, edit] : edits)
        change.put(edit.before, edit.after);
}

template<class Row>
void SheetEditor::Rows<Row>::applyTo(std::vector<Row>& target) const
{
    std::erase_if(target, [this](const Row& row) { return edits.contains(row.criterion); });
    for (const auto& [criterion, edit] : edits) {
        if (edit.after)
            target.push_back(*edit.after);
    }
}

template<class Row>
Result<SheetEditor::Edit<Row>*> SheetEditor::edit(const OpenSheet& sheet, Rows<Row>& rows,
                                                  CriterionId criterion) const
{
    if (const auto known = rows.edits.find(criterion); known != rows.edits.end())
        return &known->second;
    std::optional<Row> stored;
    if (sheet.before && rows.edits.empty()) {
        THIDUA_ASSIGN(
            row, readOne(m_ledger, sheet.sheet.id, criterion, static_cast<const Row*>(nullptr)));
        stored = std::move(row);
    } else if (sheet.before) {
        if (!rows.stored) {
            THIDUA_ASSIGN(all, readAll(m_ledger, sheet.sheet.id, static_cast<const Row*>(nullptr)));
            rows.stored.emplace();
            for (const Row& row : all)
                rows.stored->emplace_hint(rows.stored->end(), row.criterion, row);
        }
        if (const auto found = rows.stored->find(criterion); found != rows.stored->end())
            stored = found->second;
    }
    return &rows.edits.emplace(criterion, Edit<Row>{stored, stored}).first->second;
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
        return fail(
            ErrorCode::NotFound,
            SheetEdits::tr("This row is not scored. Enter points in a criterion below it."));
    const Member* member = m_book->member(cell.unit);
    for (int at = node; member && at >= 0; at = m_book->table.node(at).parent) {
        const BlocId bloc = m_book->table.node(at).criterion.bloc;
        if (bloc && bloc != member->bloc)
            return fail(ErrorCode::Refused,
                        SheetEdits::tr("This criterion belongs to another bloc than %1. Score it "
                                       "by its own bloc's part of the table.")
                            .arg(member->name));
    }
    return node;
}

Result<SheetEditor::OpenSheet*> SheetEditor::open(const Cell& cell)
{
    const auto key = std::pair(cell.unit, cell.round);
    if (const auto known = m_sheets.find(key); known != m_sheets.end())
        return &known->second;
    const Member* member = m_book->member(cell.unit);
    if (!member)
        return fail(
            ErrorCode::NotFound,
            SheetEdits::tr("The unit is not in any bloc of this plan. Put it into a bloc first."));
    if (!m_book->rules.has(cell.round))
        return fail(ErrorCode::Refused,
                    SheetEdits::tr("The plan has no round “%1”. Its rounds are chosen in the plan.")
                        .arg(roundName(cell.round)));
    THIDUA_ASSIGN(stored, m_ledger.sheet(cell.plan, cell.unit, cell.round));
    OpenSheet sheet;
    sheet.before = stored;
    if (stored) {
        if (stored->isLocked())
            return fail(ErrorCode::Refused,
                        SheetEdits::tr("The sheet of %1 is locked. It can no longer be changed.")
                            .arg(member->name));
        sheet.sheet = *stored;
    } else {
        sheet.sheet.id = m_ledger.newId<SheetId>();
        sheet.sheet.plan = cell.plan;
        sheet.sheet.unit = cell.unit;
        sheet.sheet.round = cell.round;
        sheet.sheet.state =
            cell.round == Round::Self ? SheetState::Draft : SheetState::UnderAppraisal;
    }
    return &m_sheets.emplace(key, std::move(sheet)).first->second;
}

Result<void> SheetEditor::check(const Cell& cell, const std::optional<Entry>& entry)
{
    THIDUA_ASSIGN(node, nodeOf(cell));
    THIDUA_TRY(open(cell));
    return entry ? m_book->table.validate(node, *entry, m_book->member(cell.unit)->kind)
                 : Result<void>();
}

Result<SheetEditor::Outcome> SheetEditor::set(const Cell& cell, const std::optional<Entry>& entry)
{
    THIDUA_TRY(check(cell, entry));
    THIDUA_ASSIGN(sheet, open(cell));
    THIDUA_ASSIGN(row, edit(*sheet, sheet->scores, cell.criterion));
    sheet->taken = true;
    const bool wasThere = row->after.has_value();
    if (wasThere == entry.has_value() && (!entry || row->after->entry() == *entry))
        return Outcome::Unchanged;
    row->after =
        entry ? std::optional(scoreOf(sheet->sheet.id, cell.criterion, *entry)) : std::nullopt;
    return wasThere ? Outcome::Changed : Outcome::Added;
}

Result<SheetEditor::Outcome> SheetEditor::setNote(const Cell& cell, const ScoreNote& note,
                                                  bool merge)
{
    THIDUA_ASSIGN(node, nodeOf(cell));
    Q_UNUSED(node)
    THIDUA_ASSIGN(sheet, open(cell));
    THIDUA_ASSIGN(row, edit(*sheet, sheet->notes, cell.criterion));
    sheet->taken = true;
    const std::optional<ScoreNote> before = row->after;
    ScoreNote after = cleanedNote(note);
    if (merge && before) {
        if (after.reason.isEmpty())
            after.reason = before->reason;
        if (after.explanation.isEmpty())
            after.explanation = before->explanation;
        if (after.evidence.isEmpty())
            after.evidence = before->evidence;
        if (after.evidence == before->evidence)
            after.evidencePartial = before->evidencePartial;
    }
    after.sheet = sheet->sheet.id;
    after.criterion = cell.criterion;
    if (before ? after == *before : after.isEmpty())
        return Outcome::Unchanged;
    row->after = after.isEmpty() ? std::nullopt : std::optional(after);
    return before ? Outcome::Changed : Outcome::Added;
}

void SheetEditor::refuse(UnitId unit, std::optional<Round> round)
{
    for (auto& [key, sheet] : m_sheets) {
        if (key.first == unit && (!round || key.second == *round))
            sheet.refused = true;
    }
}

/// The unit's sheets as they are to be.
Result<UnitFile> SheetEditor::fileOf(UnitId unit) const
{
    THIDUA_ASSIGN(file, m_ledger.unitFile(m_book->plan.id, unit));
    for (const auto& [key, open] : m_sheets) {
        if (key.first != unit)
            continue;
        auto round = std::ranges::lower_bound(
            file.rounds, key.second, {},
            [](const UnitFile::RoundFile& known) { return known.sheet.round; });
        if (round == file.rounds.end() || round->sheet.round != key.second)
            round = file.rounds.insert(round, UnitFile::RoundFile{});
        round->sheet = open.sheet;
        open.scores.applyTo(round->scores);
        open.notes.applyTo(round->notes);
    }
    return std::move(file);
}

Result<QStringList> SheetEditor::whatStops(const OpenSheet& sheet) const
{
    const Member* member = m_book->member(sheet.sheet.unit);
    if (sheet.refused)
        return QStringList{
            SheetEdits::tr("%1, %2: rows meant for this sheet were refused. Correct "
                           "them and import them again.")
                .arg(member ? member->name : QString(), roundName(sheet.sheet.round))};
    if (!confirms(*m_state))
        return QStringList();
    THIDUA_ASSIGN(file, fileOf(sheet.sheet.unit));
    for (UnitFile::RoundFile& round : file.rounds) {
        if (round.sheet.round == sheet.sheet.round)
            round.sheet.state = *m_state;
    }
    QStringList reasons;
    for (const Finding& finding :
         whatStopsConfirming(*m_book, std::move(file), sheet.sheet.round)) {
        if (finding.kind != Finding::Kind::MissingReason)
            reasons.append(finding.message);
    }
    return reasons;
}

Result<void> SheetEditor::moveSheet(OpenSheet& sheet)
{
    Sheet& row = sheet.sheet;
    const bool back = sheet.before && row.state != SheetState::Returned && m_state < row.state;
    if (!m_state || row.state == *m_state || !sheet.taken || back)
        return {};
    THIDUA_ASSIGN(reasons, whatStops(sheet));
    if (!reasons.isEmpty()) {
        const Member* member = m_book->member(row.unit);
        m_unmoved.push_back({member ? member->code : QString(), std::move(reasons)});
        return {};
    }
    row.state = *m_state;
    row.changedBy = m_stamp.who;
    row.changedAt = m_stamp.at;
    row.reason.clear();
    return {};
}

Result<void> SheetEditor::writeSheet(OpenSheet& sheet, ChangeSet& rows, bool edited)
{
    THIDUA_TRY(moveSheet(sheet));
    if (edited && sheet.before && sheet.before->ranks())
        ++sheet.sheet.editsSinceApproval;
    if (sheet.before)
        rows.update(*sheet.before, sheet.sheet);
    else
        rows.insert(sheet.sheet);
    return {};
}

Result<ChangeSet> SheetEditor::finish()
{
    const bool scored = std::any_of(m_sheets.begin(), m_sheets.end(), [](const auto& entry) {
        return entry.second.scores.isEdited();
    });
    if (scored)
        THIDUA_TRY(appendFreeze(m_ledger, m_book->plan.id, m_change));
    for (auto& [key, sheet] : m_sheets) {
        const bool edited = sheet.scores.isEdited() || sheet.notes.isEdited();
        if (!edited && !(m_state && sheet.before && sheet.taken))
            continue;
        THIDUA_TRY(writeSheet(sheet, m_change, edited));
        sheet.scores.write(m_change);
        sheet.notes.write(m_change);
    }
    return std::move(m_change);
}

} // namespace thidua::actions

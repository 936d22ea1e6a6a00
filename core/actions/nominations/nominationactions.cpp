// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/nominations/nominationactions.h"

#include "core/actions/planrow.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace thidua::actions {

namespace {

struct NominationActions {
    Q_DECLARE_TR_FUNCTIONS(NominationActions)
};

/// A clause of the plan, whatever its kind.
Result<Clause> clauseOf(const Ledger& ledger, PlanId plan, ClauseId id)
{
    THIDUA_ASSIGN(clause, existing<Clause>(ledger, id));
    if (clause.plan != plan)
        return fail(ErrorCode::Refused,
                    NominationActions::tr("“%1” belongs to another plan. Choose one of this plan.")
                        .arg(clause.text));
    return clause;
}

Result<void> checkForm(const Ledger& ledger, const Nomination& nomination)
{
    if (!nomination.form)
        return {};
    THIDUA_ASSIGN(form, clauseOf(ledger, nomination.plan, nomination.form));
    if (form.kind != ClauseKind::AwardForm)
        return fail(ErrorCode::Refused,
                    NominationActions::tr("“%1” is no award form. Choose one of the plan's.")
                        .arg(form.text));
    return {};
}

Result<void> checkMark(const Ledger& ledger, const Nomination& nomination, ClauseId id)
{
    THIDUA_ASSIGN(clause, clauseOf(ledger, nomination.plan, id));
    const ClauseKind standard =
        nomination.collective ? ClauseKind::CollectiveStandard : ClauseKind::IndividualStandard;
    if (clause.kind != standard && clause.kind != ClauseKind::Priority)
        return fail(ErrorCode::Refused,
                    (nomination.collective
                         ? NominationActions::tr("“%1” is no standard for collectives.")
                         : NominationActions::tr("“%1” is no standard for individuals."))
                        .arg(clause.text));
    return {};
}

Result<void> checkState(const Nomination& nomination)
{
    if (nomination.state == NominationState::Rewarded
        && (!nomination.decidedOn.isValid() || nomination.document.isEmpty()))
        return fail(ErrorCode::InvalidInput,
                    NominationActions::tr("The reward of %1 needs the day and the number of its "
                                          "decision. Enter both.")
                        .arg(nomination.name));
    if (nomination.state == NominationState::Rejected && nomination.note.isEmpty())
        return fail(
            ErrorCode::InvalidInput,
            NominationActions::tr("%1 is not proposed further. Enter why.").arg(nomination.name));
    return {};
}

Result<std::vector<NominationMark>> marksOf(const Ledger& ledger, NominationId id)
{
    return ledger.rows<NominationMark>("nomination = ? ORDER BY clause", {toValue(id)});
}

/// Takes the marks of a nomination from `before` to `after`.
void replaceMarks(const std::vector<NominationMark>& before,
                  const std::vector<NominationMark>& after, ChangeSet& change)
{
    const auto markOn = [](const std::vector<NominationMark>& marks, ClauseId clause) {
        return std::find_if(marks.begin(), marks.end(),
                            [&](const NominationMark& mark) { return mark.clause == clause; });
    };
    for (const NominationMark& old : before) {
        if (markOn(after, old.clause) == after.end())
            change.remove(old);
    }
    for (const NominationMark& mark : after) {
        const auto old = markOn(before, mark.clause);
        if (old == before.end())
            change.insert(mark);
        else
            change.update(*old, mark);
    }
}

int countMet(const std::vector<NominationMark>& marks, const std::vector<Clause>& clauses)
{
    return static_cast<int>(
        std::count_if(clauses.begin(), clauses.end(), [&](const Clause& clause) {
            return std::any_of(marks.begin(), marks.end(), [&](const NominationMark& mark) {
                return mark.clause == clause.id && mark.met;
            });
        }));
}

} // namespace

Result<ChangeSet> saveNomination(const Ledger& ledger, const Nomination& nomination,
                                 std::vector<NominationMark> marks)
{
    Nomination after = nomination;
    for (QString* text :
         {&after.name, &after.position, &after.achievement, &after.document, &after.note})
        *text = cleaned(*text);
    std::vector<NominationMark> before;
    if (after.id) {
        THIDUA_ASSIGN(old, existing<Nomination>(ledger, after.id));
        after.plan = old.plan;
        THIDUA_ASSIGN(oldMarks, marksOf(ledger, after.id));
        before = std::move(oldMarks);
    }
    THIDUA_ASSIGN(book, openBook(ledger, after.plan));
    if (after.name.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    NominationActions::tr("A nomination needs a name. Enter it."));
    if (!book->member(after.unit))
        return fail(ErrorCode::InvalidInput,
                    NominationActions::tr("Choose the unit that puts %1 forward, one of the plan.")
                        .arg(after.name));
    THIDUA_TRY(checkForm(ledger, after));
    THIDUA_TRY(checkState(after));
    THIDUA_ASSIGN(change, saveRow(ledger, after, Action::EditNomination, after.name));
    QSet<ClauseId> judged;
    for (NominationMark& mark : marks) {
        mark.nomination = after.id;
        mark.note = cleaned(mark.note);
        THIDUA_TRY(checkMark(ledger, after, mark.clause));
        if (judged.contains(mark.clause))
            return fail(
                ErrorCode::InvalidInput,
                NominationActions::tr("%1 is judged twice by the same standard. Keep one of "
                                      "the two.")
                    .arg(after.name));
        judged.insert(mark.clause);
    }
    replaceMarks(before, marks, change);
    return change;
}

Result<ChangeSet> removeNomination(const Ledger& ledger, NominationId nomination)
{
    THIDUA_ASSIGN(row, openRow<Nomination>(ledger, nomination));
    if (row.state == NominationState::Rewarded)
        return fail(ErrorCode::Refused,
                    NominationActions::tr("%1 was rewarded by %2. A nomination that was decided "
                                          "stays in the register.")
                        .arg(row.name, row.document));
    THIDUA_ASSIGN(marks, marksOf(ledger, nomination));
    ChangeSet change(Action::EditNomination, aboutRow(row.name, Made::Removed));
    for (const NominationMark& mark : marks)
        change.remove(mark);
    change.remove(row);
    return change;
}

Result<ChangeSet> decideNomination(const Ledger& ledger, NominationId nomination,
                                   NominationState state, QDate on, const QString& document,
                                   const QString& note)
{
    THIDUA_ASSIGN(row, existing<Nomination>(ledger, nomination));
    THIDUA_ASSIGN(marks, marksOf(ledger, nomination));
    Nomination after = row;
    after.state = state;
    after.decidedOn = on;
    after.document = document;
    if (!cleaned(note).isEmpty())
        after.note = note;
    return saveNomination(ledger, after, marks);
}

Result<Nominations> nominations(const Ledger& ledger, PlanId plan)
{
    Nominations result;
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(clauses, ledger.rows<Clause>("plan = ? ORDER BY seq, id", {toValue(plan)}));
    for (const Clause& clause : clauses) {
        if (clause.kind == ClauseKind::AwardForm)
            result.forms.push_back(clause);
        else if (clause.kind == ClauseKind::CollectiveStandard)
            result.collectiveStandards.push_back(clause);
        else if (clause.kind == ClauseKind::IndividualStandard)
            result.individualStandards.push_back(clause);
        else if (clause.kind == ClauseKind::Priority)
            result.priorities.push_back(clause);
    }
    THIDUA_ASSIGN(rows, ledger.rows<Nomination>("plan = ? ORDER BY id", {toValue(plan)}));
    THIDUA_ASSIGN(marks,
                  ledger.rows<NominationMark>(
                      "nomination IN (SELECT id FROM nomination WHERE plan = ?) ORDER BY "
                      "nomination, clause",
                      {toValue(plan)}));
    for (const Nomination& nomination : rows) {
        NominationRow row;
        row.nomination = nomination;
        const auto own = std::ranges::equal_range(marks, nomination.id, std::less<>{},
                                                  &NominationMark::nomination);
        row.marks.assign(own.begin(), own.end());
        const auto form = std::find_if(result.forms.begin(), result.forms.end(),
                                       [&](const Clause& c) { return c.id == nomination.form; });
        row.formText = form == result.forms.end() ? QString() : form->text;
        const std::vector<Clause>& standards = result.standards(nomination.collective);
        row.standards = static_cast<int>(standards.size());
        row.met = countMet(row.marks, standards);
        row.priorities = countMet(row.marks, result.priorities);
        result.rows.push_back(std::move(row));
    }
    const auto place = [&](const NominationRow& row) {
        return std::pair(book->memberIndex.value(row.nomination.unit, INT_MAX),
                         !row.nomination.collective);
    };
    std::stable_sort(result.rows.begin(), result.rows.end(),
                     [&](const NominationRow& left, const NominationRow& right) {
                         return place(left) < place(right);
                     });
    return result;
}

} // namespace thidua::actions

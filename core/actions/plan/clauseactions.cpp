// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/clauseactions.h"

#include "core/actions/support.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct ClauseActions {
    Q_DECLARE_TR_FUNCTIONS(ClauseActions)
};

template<class T>
Result<ChangeSet> setRows(const Ledger& ledger, PlanId plan, std::vector<T> rows,
                          const QString& part)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(before, ledger.rows<T>("plan = ?", {toValue(plan)}));
    int seq = 0;
    for (T& row : rows) {
        row.plan = plan;
        row.seq = seq++;
    }
    ChangeSet change(Action::EditPlan, {part});
    replaceRows(ledger, before, std::move(rows), change);
    return change;
}

/// How many nominations ask for a clause or are judged by it.
Result<int> namedBy(const Ledger& ledger, ClauseId clause)
{
    THIDUA_ASSIGN(asked, ledger.rows<Nomination>("form = ?", {toValue(clause)}));
    THIDUA_ASSIGN(marked, ledger.rows<NominationMark>("clause = ?", {toValue(clause)}));
    return static_cast<int>(asked.size() + marked.size());
}

} // namespace

Result<ChangeSet> setClauses(const Ledger& ledger, PlanId plan, std::vector<Clause> rows)
{
    for (Clause& row : rows) {
        row.text = cleaned(row.text);
        if (row.text.isEmpty())
            return fail(ErrorCode::InvalidInput,
                        ClauseActions::tr("A clause is blank. Enter its words or remove it."));
    }
    THIDUA_ASSIGN(before, ledger.rows<Clause>("plan = ?", {toValue(plan)}));
    for (const Clause& old : before) {
        const bool stays = std::any_of(rows.begin(), rows.end(), [&](const Clause& row) {
            return row.id == old.id && row.kind == old.kind;
        });
        if (stays)
            continue;
        THIDUA_ASSIGN(count, namedBy(ledger, old.id));
        if (count > 0)
            return fail(ErrorCode::Refused,
                        ClauseActions::tr("Nominations are judged by “%1”. It can be reworded, but "
                                          "not removed or moved to another kind.")
                            .arg(old.text));
    }
    return setRows(ledger, plan, std::move(rows), QStringLiteral("part:clauses"));
}

Result<ChangeSet> setDuties(const Ledger& ledger, PlanId plan, std::vector<Duty> rows)
{
    for (Duty& row : rows) {
        row.organisation = cleaned(row.organisation);
        row.text = cleaned(row.text);
        if (row.organisation.isEmpty() || row.text.isEmpty())
            return fail(ErrorCode::InvalidInput,
                        ClauseActions::tr("A duty needs an organisation and words. Enter both."));
    }
    return setRows(ledger, plan, std::move(rows), QStringLiteral("part:duties"));
}

Result<ChangeSet> setCoverage(const Ledger& ledger, PlanId plan, std::vector<CoverageRule> rows)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    for (CoverageRule& row : rows) {
        row.title = cleaned(row.title);
        row.words = cleaned(row.words);
        row.unitKinds = cleaned(row.unitKinds);
        if (row.title.isEmpty())
            return fail(ErrorCode::InvalidInput,
                        ClauseActions::tr("A rule of coverage needs a title. Enter it."));
        if (row.count < 1)
            return fail(ErrorCode::OutOfRange,
                        ClauseActions::tr("“%1” asks for %2. A rule asks for at least 1.")
                            .arg(row.title)
                            .arg(row.count));
        if (row.period != CoveragePeriod::Phase) {
            row.phase = {};
            continue;
        }
        const bool known = std::any_of(book->phases.begin(), book->phases.end(),
                                       [&](const Phase& phase) { return phase.id == row.phase; });
        if (!known)
            return fail(ErrorCode::InvalidInput,
                        ClauseActions::tr("“%1” goes by a phase but names none of the movement. "
                                          "Choose one.")
                            .arg(row.title));
    }
    return setRows(ledger, plan, std::move(rows), QStringLiteral("part:coverage"));
}

} // namespace thidua::actions

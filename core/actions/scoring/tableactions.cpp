// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/tableactions.h"

#include "core/actions/support.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace thidua::actions {

namespace {

struct TableActions {
    Q_DECLARE_TR_FUNCTIONS(TableActions)
};

std::vector<Criterion> rowsOf(const PlanBook& book)
{
    std::vector<Criterion> rows;
    for (const TableNode& node : book.table.nodes())
        rows.push_back(node.criterion);
    return rows;
}

/// The rows as stored: the book's table is empty when they could not be built into one.
Result<std::vector<Criterion>> storedRows(const Ledger& ledger, const PlanBook& book)
{
    if (!book.table.isEmpty())
        return rowsOf(book);
    return ledger.rows<Criterion>("plan = ?", {toValue(book.plan.id)});
}

/// Parents before children, so that every row finds the one it points to.
std::vector<Criterion> parentsFirst(std::vector<Criterion> rows)
{
    std::vector<Criterion> ordered;
    QSet<CriterionId> placed{CriterionId{}};
    while (!rows.empty()) {
        const auto middle =
            std::stable_partition(rows.begin(), rows.end(), [&](const Criterion& row) {
                return placed.contains(row.parent);
            });
        if (middle == rows.begin())
            break;
        for (auto it = rows.begin(); it != middle; ++it)
            placed.insert(it->id);
        ordered.insert(ordered.end(), rows.begin(), middle);
        rows.erase(rows.begin(), middle);
    }
    ordered.insert(ordered.end(), rows.begin(), rows.end());
    return ordered;
}

/// The change from one table to another: removals from the leaves up, then the rest from the top down.
ChangeSet tableChange(const QString& what, const std::vector<Criterion>& before,
                      std::vector<Criterion> after)
{
    ChangeSet change(Action::EditTable, {what});
    QHash<CriterionId, const Criterion*> kept;
    for (const Criterion& row : after)
        kept.insert(row.id, &row);
    const auto old = parentsFirst(before);
    QHash<CriterionId, const Criterion*> known;
    for (auto row = old.rbegin(); row != old.rend(); ++row) {
        known.insert(row->id, &*row);
        if (!kept.contains(row->id))
            change.remove(*row);
    }
    for (const Criterion& row : parentsFirst(std::move(after))) {
        if (const Criterion* stored = known.value(row.id))
            change.update(*stored, row);
        else
            change.insert(row);
    }
    return change;
}

/// Everything below a row, the row itself included.
QSet<CriterionId> branch(const std::vector<Criterion>& rows, CriterionId top)
{
    QSet<CriterionId> ids{top};
    bool grew = true;
    while (grew) {
        grew = false;
        for (const Criterion& row : rows) {
            if (ids.contains(row.parent) && !ids.contains(row.id)) {
                ids.insert(row.id);
                grew = true;
            }
        }
    }
    return ids;
}

Result<Criterion> checkedRow(Criterion row)
{
    row.code = cleaned(row.code);
    row.title = cleaned(row.title);
    row.shortTitle = cleaned(row.shortTitle);
    if (row.code.isEmpty() || row.title.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    TableActions::tr("A criterion needs a number and a title. Enter both."));
    if (row.maximum < Points())
        return fail(ErrorCode::OutOfRange,
                    TableActions::tr("%1: the maximum cannot be below 0.").arg(row.code));
    auto rule = parseRule(row.rule, row.ruleArgs);
    if (!rule)
        return fail(rule.error().code,
                    QStringLiteral("%1: %2").arg(row.code, rule.error().message));
    return row;
}

void renumberSiblings(std::vector<Criterion>& rows, CriterionId parent,
                      const std::vector<CriterionId>& order)
{
    for (Criterion& row : rows) {
        const auto at = std::find(order.begin(), order.end(), row.id);
        if (row.parent == parent && at != order.end())
            row.seq = static_cast<int>(at - order.begin());
    }
}

std::vector<CriterionId> siblings(const std::vector<Criterion>& rows, CriterionId parent)
{
    std::vector<const Criterion*> found;
    for (const Criterion& row : rows) {
        if (row.parent == parent)
            found.push_back(&row);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Criterion* a, const Criterion* b) { return a->seq < b->seq; });
    std::vector<CriterionId> ids;
    for (const Criterion* row : found)
        ids.push_back(row->id);
    return ids;
}

/// Refuses to let go of criteria that a metric or a condition of a grade names.
Result<void> mayGo(const PlanBook& book, const std::vector<Criterion>& before,
                   const QSet<CriterionId>& gone)
{
    const auto codeOf = [&](CriterionId id) {
        const auto row = std::find_if(before.begin(), before.end(),
                                      [&](const Criterion& r) { return r.id == id; });
        return row == before.end() ? QString() : row->code;
    };
    for (const Metric& metric : book.metrics) {
        if (gone.contains(metric.criterion))
            return fail(
                ErrorCode::Refused,
                TableActions::tr("%1 is used by the tie-break metric “%2”. Change that first.")
                    .arg(codeOf(metric.criterion), metric.title));
    }
    for (const GradeCondition& condition : book.grades.conditions()) {
        if (gone.contains(condition.criterion))
            return fail(
                ErrorCode::Refused,
                TableActions::tr("%1 is named by a condition of a grade. Change that first.")
                    .arg(codeOf(condition.criterion)));
    }
    return {};
}

/// Refuses to move a standard that a metric names below another row: only standards can tell units
/// apart.
Result<void> staysStandard(const PlanBook& book, const std::vector<Criterion>& before,
                           const std::vector<Criterion>& after)
{
    const auto rowOf = [](const std::vector<Criterion>& rows, CriterionId id) {
        const auto row =
            std::find_if(rows.begin(), rows.end(), [&](const Criterion& r) { return r.id == id; });
        return row == rows.end() ? nullptr : &*row;
    };
    for (const Metric& metric : book.metrics) {
        const Criterion* old = rowOf(before, metric.criterion);
        const Criterion* row = rowOf(after, metric.criterion);
        if (old && row && !old->parent && row->parent)
            return fail(ErrorCode::Refused,
                        TableActions::tr("%1 is used by the tie-break metric “%2” and must stay at "
                                         "the top of the table. Change that first.")
                            .arg(row->code, metric.title));
    }
    return {};
}

/// Whether a table may take the place of the one before: it can be built, and no row that is named
/// elsewhere is left out.
Result<void> tableFits(const PlanBook& book, const std::vector<Criterion>& before,
                       const std::vector<Criterion>& after)
{
    THIDUA_TRY(ScoreTable::build(after, book.rules));
    THIDUA_TRY(staysStandard(book, before, after));
    QSet<CriterionId> gone;
    for (const Criterion& row : before)
        gone.insert(row.id);
    for (const Criterion& row : after)
        gone.remove(row.id);
    return mayGo(book, before, gone);
}

} // namespace

Result<ChangeSet> saveCriterion(const Ledger& ledger, const Criterion& criterion)
{
    THIDUA_ASSIGN(book, draftBook(ledger, criterion.plan));
    THIDUA_ASSIGN(row, checkedRow(criterion));
    THIDUA_ASSIGN(before, storedRows(ledger, *book));
    std::vector<Criterion> after = before;
    if (row.id) {
        const auto old = std::find_if(after.begin(), after.end(),
                                      [&](const Criterion& r) { return r.id == row.id; });
        if (old == after.end())
            return fail(
                ErrorCode::NotFound,
                TableActions::tr("The criterion is no longer in the table. Open the table again."));
        *old = row;
    } else {
        row.id = ledger.newId<CriterionId>();
        row.seq = static_cast<int>(siblings(after, row.parent).size());
        after.push_back(row);
    }
    THIDUA_TRY(ScoreTable::build(after, book->rules));
    return tableChange(row.code, before, std::move(after));
}

Result<ChangeSet> removeCriterion(const Ledger& ledger, CriterionId criterion)
{
    THIDUA_ASSIGN(row, existing<Criterion>(ledger, criterion));
    THIDUA_ASSIGN(book, draftBook(ledger, row.plan));
    THIDUA_ASSIGN(before, storedRows(ledger, *book));
    const auto gone = branch(before, criterion);
    std::vector<Criterion> after = before;
    std::erase_if(after, [&](const Criterion& r) { return gone.contains(r.id); });
    THIDUA_TRY(mayGo(*book, before, gone));
    for (const CriterionId id : gone) {
        THIDUA_ASSIGN(scores, ledger.rows<Score>("criterion = ? LIMIT 1", {toValue(id)}));
        if (!scores.empty())
            return fail(ErrorCode::Refused,
                        TableActions::tr("%1 has scores. Undo or clear them before removing it.")
                            .arg(row.code));
    }
    return tableChange(row.code, before, std::move(after));
}

Result<ChangeSet> moveCriterion(const Ledger& ledger, CriterionId criterion, CriterionId parent,
                                int position)
{
    THIDUA_ASSIGN(row, existing<Criterion>(ledger, criterion));
    THIDUA_ASSIGN(book, draftBook(ledger, row.plan));
    THIDUA_ASSIGN(before, storedRows(ledger, *book));
    if (branch(before, criterion).contains(parent))
        return fail(ErrorCode::Refused,
                    TableActions::tr("%1 cannot be moved below itself.").arg(row.code));
    std::vector<Criterion> after = before;
    for (Criterion& r : after) {
        if (r.id == criterion)
            r.parent = parent;
    }
    auto order = siblings(after, parent);
    std::erase(order, criterion);
    const auto at = std::clamp<std::ptrdiff_t>(position, 0, std::ssize(order));
    order.insert(order.begin() + at, criterion);
    renumberSiblings(after, parent, order);
    if (row.parent != parent)
        renumberSiblings(after, row.parent, siblings(after, row.parent));
    THIDUA_TRY(staysStandard(*book, before, after));
    THIDUA_TRY(ScoreTable::build(after, book->rules));
    return tableChange(row.code, before, std::move(after));
}

Result<BulkChange> importTable(const Ledger& ledger, PlanId plan,
                               const std::vector<CriterionRow>& rows, const QString& file,
                               const std::vector<Refusal>& unread)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    THIDUA_ASSIGN(before, storedRows(ledger, *book));
    QHash<QString, Criterion> old;
    for (const Criterion& row : before)
        old.insert(row.code.toLower(), row);
    BulkChange bulk;
    bulk.total = static_cast<int>(rows.size());
    std::vector<Criterion> after;
    QHash<QString, CriterionId> placed;
    QHash<CriterionId, int> children;
    QHash<QString, int> levels; ///< of refused rows too, so that those below them are told the same
    for (const CriterionRow& source : rows) {
        const auto refuse = [&](const QString& message) {
            bulk.refused.push_back({source.line, source.criterion.code, message});
        };
        auto row = checkedRow(source.criterion);
        const QString parent = cleaned(source.parent).toLower();
        const int level = levels.value(parent) + 1;
        levels.insert(cleaned(source.criterion.code).toLower(), level);
        if (!row) {
            refuse(row.error().message);
        } else if (level > ScoreTable::kDeepest) {
            refuse(TableActions::tr("A table may be at most %1 levels deep. Give the row another "
                                    "parent.")
                       .arg(ScoreTable::kDeepest));
        } else if (placed.contains(row->code.toLower())) {
            refuse(TableActions::tr("The number “%1” occurs twice in the file. Keep one row.")
                       .arg(row->code));
        } else if (!parent.isEmpty() && !placed.contains(parent)) {
            refuse(TableActions::tr(
                       "The parent “%1” does not stand above this row. Add it or move it up.")
                       .arg(source.parent));
        } else {
            const auto known = old.constFind(row->code.toLower());
            if (known == old.constEnd()) {
                row->id = ledger.newId<CriterionId>();
            } else {
                row->id = known->id;
                row->bloc = known->bloc; // a table file has no columns for these two
                row->maximaByKind = known->maximaByKind;
            }
            row->plan = plan;
            row->parent = placed.value(parent);
            row->seq = children[row->parent]++;
            placed.insert(row->code.toLower(), row->id);
            if (known == old.constEnd())
                ++bulk.added;
            else if (*known == *row)
                ++bulk.unchanged;
            else
                ++bulk.changed;
            after.push_back(*row);
        }
    }
    bulk.refuse(unread);
    if (const auto fits = tableFits(*book, before, after); !bulk.refused.empty())
        bulk.obstacle =
            Error{ErrorCode::Refused,
                  TableActions::tr("A score table is taken whole or not at all. Correct "
                                   "the refused rows first.")};
    else if (!fits)
        bulk.obstacle = fits.error();
    bulk.change = ChangeSet(Action::ImportTable, {QString::number(rows.size()), file});
    bulk.change.append(tableChange({}, before, std::move(after)));
    return bulk;
}

} // namespace thidua::actions

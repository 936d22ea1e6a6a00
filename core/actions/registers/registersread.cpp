// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/registers/registeractions.h"

#include "core/storage/movemententities.h"

#include <algorithm>

namespace thidua {

ExemplarStage ExemplarRow::stage() const
{
    return steps.empty() ? ExemplarStage::Found : steps.back().stage;
}

namespace {

/// Late ones first, then what has a day by it, then what has none; equal ones stay as they are.
template<class Row, class DueOf>
void sortByDue(std::vector<Row>& rows, DueOf due)
{
    std::stable_sort(rows.begin(), rows.end(), [&](const Row& left, const Row& right) {
        if (left.late != right.late)
            return left.late;
        const QDate l = due(left);
        const QDate r = due(right);
        return l.isValid() != r.isValid() ? l.isValid() : l < r;
    });
}

} // namespace

namespace actions {

Result<std::vector<ExemplarRow>> exemplarRows(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(exemplars, ledger.rows<Exemplar>("plan = ? ORDER BY id", {toValue(plan)}));
    THIDUA_ASSIGN(steps,
                  ledger.rows<ExemplarStep>("exemplar IN (SELECT id FROM exemplar WHERE plan = ?) "
                                            "ORDER BY exemplar, stage",
                                            {toValue(plan)}));
    std::vector<ExemplarRow> rows;
    for (const Exemplar& exemplar : exemplars) {
        const auto [first, last] =
            std::ranges::equal_range(steps, exemplar.id, std::less<>{}, &ExemplarStep::exemplar);
        ExemplarRow row{exemplar, {first, last}, false};
        row.late = exemplar.nextDue.isValid() && exemplar.nextDue < today
            && row.stage() != ExemplarStage::Spread;
        rows.push_back(std::move(row));
    }
    const auto place = [&](UnitId unit) {
        return book->memberIndex.value(unit, static_cast<int>(book->members.size()));
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ExemplarRow& left, const ExemplarRow& right) {
                         return place(left.exemplar.unit) < place(right.exemplar.unit);
                     });
    return rows;
}

Result<std::vector<ActivityRow>> activityRows(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(activities, ledger.rows<Activity>("plan = ? ORDER BY id", {toValue(plan)}));
    std::vector<ActivityRow> rows;
    for (const Activity& activity : activities) {
        const bool late =
            !activity.heldOn.isValid() && activity.due.isValid() && activity.due < today;
        rows.push_back({activity, late});
    }
    sortByDue(rows, [](const ActivityRow& row) { return row.activity.due; });
    return rows;
}

Result<std::vector<TaskRow>> taskRows(const Ledger& ledger, PlanId plan, QDate today)
{
    THIDUA_ASSIGN(tasks, ledger.rows<Task>("plan = ? ORDER BY seq, id", {toValue(plan)}));
    std::vector<TaskRow> rows;
    for (const Task& task : tasks)
        rows.push_back({task, task.nextDue(), task.isLate(today)});
    sortByDue(rows, [](const TaskRow& row) { return row.nextDue; });
    return rows;
}

} // namespace actions
} // namespace thidua

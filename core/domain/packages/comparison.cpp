// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/incoming.h"

namespace thidua {

ReportComparison compareReports(const UnitReport& base, const UnitReport& council,
                                const UnitReport& unit)
{
    return {compareLists(base.steps, council.steps, unit.steps),
            compareLists(base.scores, council.scores, unit.scores),
            compareLists(base.figures, council.figures, unit.figures),
            compareLists(base.promises, council.promises, unit.promises),
            compareLists(base.initiatives, council.initiatives, unit.initiatives),
            compareLists(base.words, council.words, unit.words),
            compareLists(base.files, council.files, unit.files)};
}

ReturnCounts& ReturnCounts::operator+=(const ReturnCounts& other)
{
    total += other.total;
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    rejected += other.rejected;
    conflicts += other.conflicts;
    merged += other.merged;
    problems += other.problems;
    left += other.left;
    return *this;
}

ReturnCounts ReturnComparison::counts() const
{
    ReturnCounts counts;
    const auto count = [&](const auto& row) {
        ++counts.total;
        counts.conflicts += row.arrival == Arrival::Conflict;
        counts.left += row.isLeft();
        if (row.arrival == Arrival::Unchanged && row.problem.isEmpty()) {
            ++counts.unchanged;
        } else if (!row.take || !row.problem.isEmpty()) {
            ++counts.rejected;
            counts.problems += !row.problem.isEmpty();
        } else if (row.arrival == Arrival::New) {
            ++counts.added;
        } else {
            ++counts.changed;
            counts.merged += row.arrival == Arrival::Merged;
        }
    };
    forEachComparedList(rows, [&](const auto& list) {
        for (const auto& row : list)
            count(row);
    });
    return counts;
}

void ReturnComparison::tellUnread()
{
    int list = 0;
    forEachComparedList(rows, [&](auto& compared) {
        for (auto& row : compared) {
            const auto found = incoming.unread.find({list, row.key()});
            if (found == incoming.unread.end())
                continue;
            row.problem = found->second;
            row.take = false;
            if (row.arrival == Arrival::Unchanged) // what can be read of it is
                row.arrival = Arrival::Changed;
        }
        ++list;
    });
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/packages/comparison.h"

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
    problems += other.problems;
    cameNew += other.cameNew;
    cameChanged += other.cameChanged;
    merged += other.merged;
    left += other.left;
    return *this;
}

ReturnCounts ReturnComparison::counts() const
{
    ReturnCounts counts;
    const auto count = [&](const auto& row) {
        const bool refused = !row.problem.isEmpty();
        ++counts.total;
        counts.left += row.isLeft();
        if (refused)
            ++counts.problems;
        else if (row.isConflict())
            ++counts.conflicts;
        else if (row.arrival != Arrival::Unchanged)
            ++(row.arrival == Arrival::New ? counts.cameNew : counts.cameChanged);
        counts.merged += row.arrival == Arrival::Merged && !refused;
        if (row.arrival == Arrival::Unchanged && !refused)
            ++counts.unchanged;
        else if (!row.take || refused)
            ++counts.rejected;
        else
            ++(row.arrival == Arrival::New ? counts.added : counts.changed);
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

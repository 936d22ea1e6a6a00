// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/targets/targetactions.h"

#include "core/actions/support.h"
#include "core/actions/targets/measurementreader.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QSet>

namespace thidua::actions {

namespace {

struct TargetActions {
    Q_DECLARE_TR_FUNCTIONS(TargetActions)
};

Result<void> checkYear(int year)
{
    if (year >= kFirstTargetYear && year <= kLastTargetYear)
        return {};
    return fail(ErrorCode::OutOfRange,
                TargetActions::tr("“%1” is not a year of a target. Write a year from %2 to %3.")
                    .arg(year)
                    .arg(kFirstTargetYear)
                    .arg(kLastTargetYear));
}

Result<void> checkGoals(const std::vector<TargetGoal>& goals)
{
    QSet<int> years;
    for (const TargetGoal& goal : goals) {
        THIDUA_TRY(checkYear(goal.year));
        if (years.contains(goal.year))
            return fail(ErrorCode::InvalidInput,
                        TargetActions::tr("The target has two goals for %1. Keep one of them.")
                            .arg(goal.year));
        years.insert(goal.year);
    }
    return {};
}

/// Goals are told apart by their year, so that years may change places.
void putGoals(const Ledger& ledger, const std::vector<TargetGoal>& before, TargetId target,
              const std::vector<TargetGoal>& after, ChangeSet& change)
{
    const auto ofYear = [](const std::vector<TargetGoal>& goals, int year) {
        return std::find_if(goals.begin(), goals.end(),
                            [&](const TargetGoal& goal) { return goal.year == year; });
    };
    for (const TargetGoal& old : before) {
        if (ofYear(after, old.year) == after.end())
            change.remove(old);
    }
    for (TargetGoal goal : after) {
        goal.target = target;
        const auto old = ofYear(before, goal.year);
        if (old != before.end()) {
            goal.id = old->id;
            change.update(*old, goal);
        } else {
            goal.id = ledger.newId<RowId>();
            change.insert(goal);
        }
    }
}

Result<std::vector<TargetGoal>> goalsOf(const Ledger& ledger, TargetId target)
{
    return ledger.rows<TargetGoal>("target = ?", {toValue(target)});
}

Result<std::vector<Target>> targetsOf(const Ledger& ledger, PlanId plan)
{
    return ledger.rows<Target>("plan = ? ORDER BY seq, id", {toValue(plan)});
}

QString nextCode(const std::vector<Target>& targets)
{
    int highest = 0;
    for (const Target& target : targets)
        highest = std::max(highest, target.code.toInt());
    return QString::number(highest + 1);
}

/// Refuses a change that recorded figures do not survive: they would be there and count for nothing.
Result<void> checkRecorded(const Ledger& ledger, const Target& before, const Target& after)
{
    if (before.rollup == after.rollup && before.unitGoal == after.unitGoal
        && before.measure.isEmpty() == after.measure.isEmpty())
        return {};
    THIDUA_ASSIGN(rows, ledger.rows<Measurement>("target = ?", {toValue(after.id)}));
    const auto lost = std::count_if(rows.begin(), rows.end(), [&](const Measurement& row) {
        return checkKind(before, row) && !checkKind(after, row);
    });
    if (lost == 0)
        return {};
    return fail(ErrorCode::Refused,
                TargetActions::tr("%n recorded figure(s) of “%1” are not of the kind it would ask "
                                  "for, and would no longer count. Remove them first, or add a "
                                  "target of its own.",
                                  nullptr, static_cast<int>(lost))
                    .arg(after.title));
}

/// What is typed, as it is stored; refused when something a target needs is missing.
Result<Target> prepared(Target target, const std::vector<Target>& others)
{
    target.title = cleaned(target.title);
    target.code = cleaned(target.code);
    if (target.title.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    TargetActions::tr("The target has no title. Enter one."));
    if (target.scale < 1)
        return fail(ErrorCode::OutOfRange,
                    TargetActions::tr("The scale of a ratio is at least 1: 100 for percent."));
    if (target.baselineYear != 0)
        THIDUA_TRY(checkYear(target.baselineYear));
    if (target.code.isEmpty())
        target.code = nextCode(others);
    for (const Target& other : others) {
        if (other.id != target.id && other.code.compare(target.code, Qt::CaseInsensitive) == 0)
            return fail(
                ErrorCode::InvalidInput,
                TargetActions::tr("The target “%1” already has the code “%2”. Choose another.")
                    .arg(other.title, target.code));
    }
    if (target.id.isNull())
        target.seq = others.empty() ? 1 : others.back().seq + 1;
    return target;
}

Result<ChangeSet> save(const Ledger& ledger, Target target, const std::vector<TargetGoal>* goals)
{
    std::optional<Target> before;
    if (target.id) {
        THIDUA_ASSIGN(stored, existing<Target>(ledger, target.id));
        target.plan = stored.plan;
        target.seq = stored.seq;
        before = stored;
    }
    THIDUA_TRY(openBook(ledger, target.plan));
    THIDUA_ASSIGN(others, targetsOf(ledger, target.plan));
    THIDUA_ASSIGN(after, prepared(target, others));
    if (before)
        THIDUA_TRY(checkRecorded(ledger, *before, after));
    ChangeSet change(Action::EditTarget,
                     aboutRow(after.title, before ? Made::Edited : Made::Added));
    if (!before)
        after.id = ledger.newId<TargetId>();
    change.put(before, std::optional(after));
    if (goals) {
        THIDUA_TRY(checkGoals(*goals));
        THIDUA_ASSIGN(old, goalsOf(ledger, after.id));
        putGoals(ledger, old, after.id, *goals, change);
    }
    return change;
}

} // namespace

Result<ChangeSet> saveTarget(const Ledger& ledger, const Target& target,
                             const std::vector<TargetGoal>& goals)
{
    return save(ledger, target, &goals);
}

Result<ChangeSet> saveTarget(const Ledger& ledger, const Target& target)
{
    return save(ledger, target, nullptr);
}

Result<ChangeSet> addTargets(const Ledger& ledger, PlanId plan, const std::vector<Target>& targets,
                             const std::vector<TargetGoal>& goals)
{
    THIDUA_TRY(openBook(ledger, plan));
    ChangeSet change(Action::EditTarget,
                     targets.size() == 1
                         ? aboutRow(targets.front().title, Made::Added)
                         : QStringList{QString::number(targets.size()), QStringLiteral("several")});
    THIDUA_ASSIGN(others, targetsOf(ledger, plan));
    for (const Target& target : targets) {
        Target fresh = target;
        fresh.id = {};
        fresh.plan = plan;
        THIDUA_ASSIGN(row, prepared(fresh, others));
        row.id = ledger.newId<TargetId>();
        others.push_back(row);
        change.insert(row);
        for (TargetGoal goal : goals) {
            if (goal.target != target.id)
                continue;
            goal.id = ledger.newId<RowId>();
            goal.target = row.id;
            goal.phase = {}; // a phase of another movement
            change.insert(goal);
        }
    }
    return change;
}

Result<ChangeSet> removeTarget(const Ledger& ledger, TargetId id)
{
    THIDUA_ASSIGN(target, existing<Target>(ledger, id));
    THIDUA_TRY(openBook(ledger, target.plan));
    THIDUA_ASSIGN(figures, ledger.rows<Measurement>("target = ?", {toValue(id)}));
    THIDUA_ASSIGN(promises, ledger.rows<Promise>("target = ?", {toValue(id)}));
    if (!figures.empty() || !promises.empty())
        return fail(ErrorCode::Refused,
                    TargetActions::tr("“%1” has %n recorded figure(s) and promise(s). Remove them "
                                      "first, or keep the target.",
                                      nullptr, static_cast<int>(figures.size() + promises.size()))
                        .arg(target.title));
    ChangeSet change(Action::EditTarget, aboutRow(target.title, Made::Removed));
    THIDUA_ASSIGN(goals, goalsOf(ledger, id));
    for (const TargetGoal& goal : goals)
        change.remove(goal);
    change.remove(target);
    return change;
}

Result<ChangeSet> moveTarget(const Ledger& ledger, TargetId id, int by)
{
    THIDUA_ASSIGN(target, existing<Target>(ledger, id));
    THIDUA_TRY(openBook(ledger, target.plan));
    THIDUA_ASSIGN(rows, ledger.rows<Target>("plan = ? ORDER BY seq, id", {toValue(target.plan)}));
    const auto at =
        std::find_if(rows.begin(), rows.end(), [&](const Target& row) { return row.id == id; })
        - rows.begin();
    const auto to = at + by;
    ChangeSet change(Action::EditTarget, aboutRow(target.title, Made::Edited));
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(rows.size()))
        return change;
    const Target& other = rows[static_cast<size_t>(to)];
    Target moved = target;
    Target pushed = other;
    // Rows of an older file may share a number: the one that goes up takes a smaller one.
    moved.seq = other.seq != target.seq ? other.seq : target.seq + by;
    pushed.seq = target.seq;
    change.update(target, moved);
    change.update(other, pushed);
    return change;
}

Result<ChangeSet> setGoals(const Ledger& ledger, TargetId id, const std::vector<TargetGoal>& goals)
{
    THIDUA_ASSIGN(target, existing<Target>(ledger, id));
    THIDUA_TRY(openBook(ledger, target.plan));
    THIDUA_TRY(checkGoals(goals));
    THIDUA_ASSIGN(before, goalsOf(ledger, id));
    ChangeSet change(Action::EditTarget, aboutRow(target.title, Made::Edited));
    putGoals(ledger, before, id, goals, change);
    return change;
}

} // namespace thidua::actions

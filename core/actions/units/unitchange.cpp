// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/units/unitchange.h"

#include "core/actions/support.h"
#include "core/base/dates.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct UnitChanges {
    Q_DECLARE_TR_FUNCTIONS(UnitChanges)
};

Result<void> checkDay(QDate day, const Unit& unit)
{
    if (!day.isValid())
        return fail(ErrorCode::InvalidInput,
                    UnitChanges::tr("Say from which day on “%1” changes.").arg(unit.name));
    if (unit.validFrom.isValid() && day <= unit.validFrom)
        return fail(ErrorCode::Refused,
                    UnitChanges::tr("“%1” begins on %2. Choose a later day.")
                        .arg(unit.name, formatDate(unit.validFrom)));
    return {};
}

Result<void> checkLast(const Ledger& ledger, const Unit& unit, QDate day)
{
    THIDUA_ASSIGN(versions, ledger.rows<UnitVersion>("unit = ?", {unit.id.value}));
    for (const UnitVersion& version : versions) {
        if (day <= version.until.addDays(1))
            return fail(ErrorCode::Refused,
                        UnitChanges::tr("“%1” has a change from %2 on already. Choose a later "
                                        "day, or take that change back first.")
                            .arg(unit.name, formatDate(version.until.addDays(1))));
    }
    return {};
}

/// Whether a unit may go on in another: one that is there on that day and after.
Result<void> checkSuccessor(const Ledger& ledger, const Unit& unit, UnitId into, QDate day)
{
    THIDUA_ASSIGN(next, existing<Unit>(ledger, into));
    if (next.validTo.isValid() && next.validTo < day)
        return fail(
            ErrorCode::Refused,
            UnitChanges::tr("“%1” cannot go on in “%2”, which ended on %3 itself. Choose the "
                            "unit that is there.")
                .arg(unit.name, next.name, formatDate(next.validTo)));
    if (next.validFrom.isValid() && next.validFrom > day)
        return fail(ErrorCode::Refused,
                    UnitChanges::tr("“%1” cannot go on in “%2”, which begins on %3 only. Check the "
                                    "day.")
                        .arg(unit.name, next.name, formatDate(next.validFrom)));
    return {};
}

/// What a unit was until the day before `day`.
UnitVersion versionUntil(const Ledger& ledger, const Unit& unit, QDate day, const QString& document)
{
    UnitVersion version;
    version.id = ledger.newId<RowId>();
    version.unit = unit.id;
    version.until = day.addDays(-1);
    version.name = unit.name;
    version.shortName = unit.shortName;
    version.kind = unit.kind;
    version.unitClass = unit.unitClass;
    version.level = unit.level;
    version.ownership = unit.ownership;
    version.document = document;
    return version;
}

} // namespace

Result<void> appendUnitChange(const Ledger& ledger, const Unit& before, const Unit& after,
                              QDate day, const QString& document, ChangeSet& change)
{
    THIDUA_TRY(checkDay(day, before));
    THIDUA_TRY(checkLast(ledger, before, day));
    change.insert(versionUntil(ledger, before, day, document));
    change.update(before, after);
    return {};
}

Result<ChangeSet> changeUnit(const Ledger& ledger, const Unit& after, QDate day,
                             const QString& document)
{
    THIDUA_ASSIGN(before, existing<Unit>(ledger, after.id));
    Unit changed = before;
    changed.name = after.name.trimmed();
    changed.shortName = after.shortName.trimmed();
    changed.kind = after.kind.trimmed();
    changed.unitClass = after.unitClass.trimmed();
    changed.level = after.level.trimmed();
    changed.ownership = after.ownership.trimmed();
    if (changed.name.isEmpty())
        return fail(ErrorCode::InvalidInput, UnitChanges::tr("A unit needs a name."));
    ChangeSet change(Action::ChangeUnit, {before.name});
    THIDUA_TRY(appendUnitChange(ledger, before, changed, day, document, change));
    if (changed == before)
        return fail(ErrorCode::Refused,
                    UnitChanges::tr("Nothing of “%1” would change. Enter what it becomes.")
                        .arg(before.name));
    return change;
}

Result<ChangeSet> endUnit(const Ledger& ledger, UnitId unit, UnitId into, QDate day,
                          const QString& document)
{
    THIDUA_ASSIGN(before, existing<Unit>(ledger, unit));
    THIDUA_TRY(checkDay(day, before));
    THIDUA_TRY(checkLast(ledger, before, day));
    if (into == unit)
        return fail(ErrorCode::InvalidInput,
                    UnitChanges::tr("“%1” cannot be merged into itself.").arg(before.name));
    if (before.validTo.isValid())
        return fail(ErrorCode::Refused,
                    UnitChanges::tr("“%1” ended on %2 already.")
                        .arg(before.name, formatDate(before.validTo)));
    if (into)
        THIDUA_TRY(checkSuccessor(ledger, before, into, day));
    Unit ended = before;
    ended.validTo = day.addDays(-1);
    ended.successor = into;
    ChangeSet change(Action::ChangeUnit, {before.name});
    change.insert(versionUntil(ledger, before, day, document));
    change.update(before, ended);
    return change;
}

Result<UnitHistory> unitHistory(const Ledger& ledger)
{
    THIDUA_ASSIGN(versions, ledger.rows<UnitVersion>());
    return UnitHistory(std::move(versions));
}

} // namespace thidua::actions

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/support.h"
#include "core/actions/units/unitactions.h"
#include "core/actions/units/unitchange.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace thidua::actions {

namespace {

struct UnitImport {
    Q_DECLARE_TR_FUNCTIONS(UnitImport)
};

void refuse(BulkChange& bulk, int line, const QString& what, const QString& message)
{
    bulk.refused.push_back({line, what, message});
}

/// Takes what the file says and keeps what it is silent about.
Unit merged(const Unit& before, const Unit& row)
{
    Unit after = before;
    after.name = cleaned(row.name);
    const auto take = [](QString& target, const QString& text) {
        if (const QString value = cleaned(text); !value.isEmpty())
            target = value;
    };
    take(after.shortName, row.shortName);
    take(after.kind, row.kind);
    take(after.unitClass, row.unitClass);
    take(after.level, row.level);
    take(after.ownership, row.ownership);
    if (row.validFrom.isValid())
        after.validFrom = row.validFrom;
    return after;
}

/// Units something was recorded of: what they are now is not what they always were.
constexpr char kWithPast[] =
    "id IN (SELECT unit FROM sheet UNION SELECT unit FROM measurement WHERE unit IS NOT NULL "
    "UNION SELECT unit FROM unit_step UNION SELECT unit FROM initiative UNION SELECT unit FROM "
    "promise "
    "WHERE unit IS NOT NULL UNION SELECT unit FROM unit_version)";

/// In what a row differs that counts in figures and on papers, as `class: II → III`.
QStringList differences(const Unit& before, const Unit& after)
{
    QStringList words;
    const auto compare = [&](const QString& what, const QString& old, const QString& now) {
        if (old != now)
            words += QStringLiteral("%1: %2 → %3")
                         .arg(what, old.isEmpty() ? QStringLiteral("–") : old, now);
    };
    compare(UnitImport::tr("name"), before.name, after.name);
    compare(UnitImport::tr("kind"), before.kind, after.kind);
    compare(UnitImport::tr("class"), before.unitClass, after.unitClass);
    compare(UnitImport::tr("level"), before.level, after.level);
    compare(UnitImport::tr("ownership"), before.ownership, after.ownership);
    return words;
}

/// Takes a row up for a unit the ledger has: from a day on, or as a correction while the unit has no past.
Result<void> changeKnown(const Ledger& ledger, const Unit& before, const UnitRow& row, bool hasPast,
                         ChangeSet& change)
{
    const Unit after = merged(before, row.unit);
    const QStringList words = differences(before, after);
    if (row.changedOn.isValid() && after != before)
        return appendUnitChange(ledger, before, after, row.changedOn, cleaned(row.document),
                                change);
    if (hasPast && !words.isEmpty())
        return fail(ErrorCode::Refused,
                    UnitImport::tr("This would change earlier years too (%1). If it changed on a "
                                   "day, write that day into the column changed_on; if it was "
                                   "always wrong, correct it with “Change unit” in the program.")
                        .arg(words.join(QStringLiteral("; "))));
    change.update(before, after);
    return {};
}

/// Why a row cannot be taken at all; blank when it can.
QString whyNot(const UnitRow& row, bool seen, const Bloc* bloc, const Membership* member)
{
    const QString code = cleaned(row.unit.code);
    if (code.isEmpty() || cleaned(row.unit.name).isEmpty())
        return UnitImport::tr("The row has no code or no name. Fill in both.");
    if (seen)
        return UnitImport::tr("The code “%1” occurs twice in the file. Keep one row.").arg(code);
    if (!bloc && !row.bloc.trimmed().isEmpty())
        return UnitImport::tr("The plan has no bloc “%1”. Add it, or correct the row.")
            .arg(row.bloc);
    if (!bloc && !member && row.participation)
        return UnitImport::tr("The unit is in no bloc of the plan, so it has no participation "
                              "there. Name its bloc, or leave the participation blank.");
    return {};
}

} // namespace

void BulkChange::refuse(const std::vector<Refusal>& unread)
{
    total += static_cast<int>(unread.size());
    refused.insert(refused.end(), unread.begin(), unread.end());
    std::ranges::stable_sort(refused, {}, &Refusal::line);
}

void BulkChange::take(int line, size_t first, bool isNew)
{
    const size_t last = change.rows().size();
    effects.push_back({line, isNew, first, last});
    ++(isNew ? added : last > first ? changed : unchanged);
}

Result<BulkChange> importUnits(const Ledger& ledger, PlanId plan, const std::vector<UnitRow>& rows,
                               const QString& file)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    THIDUA_ASSIGN(known, ledger.units());
    THIDUA_ASSIGN(memberships, ledger.rows<Membership>("plan = ?", {toValue(plan)}));
    THIDUA_ASSIGN(withPast, ledger.rows<Unit>(kWithPast));
    QSet<UnitId> past;
    for (const Unit& unit : withPast)
        past.insert(unit.id);
    QHash<QString, const Unit*> byCode;
    for (const Unit& unit : known)
        byCode.insert(unit.code.toLower(), &unit);
    QHash<UnitId, const Membership*> byUnit;
    for (const Membership& membership : memberships)
        byUnit.insert(membership.unit, &membership);

    BulkChange bulk;
    bulk.change = ChangeSet(Action::ImportUnits, {QString::number(rows.size()), file});
    bulk.total = static_cast<int>(rows.size());
    QSet<QString> seen;
    for (const UnitRow& row : rows) {
        const QString code = cleaned(row.unit.code);
        const Unit* old = byCode.value(code.toLower());
        const Membership* member = old ? byUnit.value(old->id) : nullptr;
        const Bloc* bloc =
            row.bloc.trimmed().isEmpty() ? nullptr : book->blocByCode(cleaned(row.bloc));
        const QString why = whyNot(row, seen.contains(code.toLower()), bloc, member);
        if (!why.isEmpty()) {
            refuse(bulk, row.line, code, why);
            continue;
        }
        seen.insert(code.toLower());
        const auto before = bulk.change.rows().size();
        UnitId id = old ? old->id : ledger.newId<UnitId>();
        if (old) {
            const auto taken = changeKnown(ledger, *old, row, past.contains(old->id), bulk.change);
            if (!taken) {
                refuse(bulk, row.line, code, taken.error().message);
                continue;
            }
        } else {
            Unit fresh = merged({}, row.unit);
            fresh.id = id;
            fresh.code = code;
            bulk.change.insert(fresh);
        }
        if (bloc || member) {
            const Participation stored = member ? member->participation : Participation::Obliged;
            const Membership after{
                plan, id, bloc ? bloc->id : member->bloc, row.participation.value_or(stored), {},
                {},   {}};
            bulk.change.put(member ? std::optional(*member) : std::nullopt, std::optional(after));
        }
        bulk.take(row.line, before, !old);
    }
    return bulk;
}

Result<BulkChange> importBlocs(const Ledger& ledger, PlanId plan, const std::vector<BlocRow>& rows,
                               const QString& file)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    BulkChange bulk;
    bulk.change = ChangeSet(Action::ImportBlocs, {QString::number(rows.size()), file});
    bulk.total = static_cast<int>(rows.size());
    int seq = book->blocs.empty() ? 0 : book->blocs.back().seq + 1;
    QSet<QString> seen;
    for (const BlocRow& row : rows) {
        const QString code = cleaned(row.bloc.code);
        const QString name = cleaned(row.bloc.name);
        if (code.isEmpty() || name.isEmpty() || seen.contains(code.toLower())) {
            refuse(
                bulk, row.line, code,
                UnitImport::tr("The row has no code, no name, or a code used above. Correct it."));
            continue;
        }
        if (const auto valid = validateBloc(row.bloc); !valid) {
            refuse(bulk, row.line, code, valid.error().message);
            continue;
        }
        seen.insert(code.toLower());
        const auto old =
            std::find_if(book->blocs.begin(), book->blocs.end(), [&](const Bloc& bloc) {
                return bloc.code.compare(code, Qt::CaseInsensitive) == 0;
            });
        if (old == book->blocs.end()) {
            Bloc fresh = row.bloc;
            fresh.id = ledger.newId<BlocId>();
            fresh.plan = plan;
            fresh.seq = seq++;
            fresh.code = code;
            fresh.name = name;
            bulk.change.insert(fresh);
            ++bulk.added;
            continue;
        }
        Bloc after = *old;
        after.name = name;
        after.quotaKind = row.bloc.quotaKind;
        after.quotaCount = row.bloc.quotaCount;
        after.quotaShare = row.bloc.quotaShare;
        if (after == *old)
            ++bulk.unchanged;
        else
            ++bulk.changed;
        bulk.change.update(*old, after);
    }
    return bulk;
}

} // namespace thidua::actions

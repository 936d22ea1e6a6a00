// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/extensionactions.h"

#include "core/actions/support.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua::actions {

namespace {

struct ExtensionText {
    Q_DECLARE_TR_FUNCTIONS(ExtensionText)
};

/// History names one unit by its name, several by their number.
QString whose(const PlanBook& book, const std::vector<UnitId>& units)
{
    const Member* only = units.size() == 1 ? book.member(units.front()) : nullptr;
    return only ? only->name
                : ExtensionText::tr("%n unit(s)", nullptr, static_cast<int>(units.size()));
}

Result<Extension> checked(const PlanBook& book, Extension terms, QDate today)
{
    const auto milestone = std::ranges::find(book.milestones, terms.milestone, &Milestone::id);
    if (milestone == book.milestones.end())
        return gone("milestone");
    if (!terms.until.isValid() || terms.until <= milestone->lastDay())
        return fail(ErrorCode::InvalidInput,
                    ExtensionText::tr("“%1” already runs until %2. Choose a later day.")
                        .arg(milestone->title, formatDate(milestone->lastDay())));
    terms.allowedBy = cleaned(terms.allowedBy);
    terms.reason = cleaned(terms.reason);
    if (terms.allowedBy.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    ExtensionText::tr("Say who allowed more time: a name, or a paper's number."));
    THIDUA_TRY(checkHappened(ExtensionText::tr("The day it was allowed"), terms.allowedOn, today));
    return terms;
}

} // namespace

Result<ChangeSet> extend(const Ledger& ledger, PlanId plan, const std::vector<UnitId>& units,
                         const Extension& terms, QDate today)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    THIDUA_ASSIGN(after, checked(*book, terms, today));
    ChangeSet change(Action::EditExtension, aboutRow(whose(*book, units), Made::Edited));
    for (const UnitId unit : units) {
        if (!book->member(unit))
            return gone("unit");
        after.unit = unit;
        THIDUA_ASSIGN(before, ledger.find<Extension>({toValue(after.milestone), toValue(unit)}));
        change.put(before, std::optional(after));
    }
    return change;
}

Result<ChangeSet> takeBackExtensions(const Ledger& ledger, PlanId plan,
                                     const std::vector<UnitId>& units, MilestoneId milestone)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    ChangeSet change(Action::EditExtension, aboutRow(whose(*book, units), Made::Removed));
    for (const UnitId unit : units) {
        THIDUA_ASSIGN(before, ledger.find<Extension>({toValue(milestone), toValue(unit)}));
        change.put(before, std::optional<Extension>());
    }
    return change;
}

} // namespace thidua::actions

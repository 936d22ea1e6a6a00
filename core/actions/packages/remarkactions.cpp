// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/remarkactions.h"

#include "core/actions/support.h"
#include "core/base/text.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua::actions {

namespace {

struct RemarkText {
    Q_DECLARE_TR_FUNCTIONS(RemarkText)
};

Result<QString> memberName(const Ledger& ledger, PlanId plan, UnitId unit)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    const Member* member = book->member(unit);
    if (!member)
        return fail(
            ErrorCode::NotFound,
            RemarkText::tr("The unit does not take part in the plan “%1”.").arg(book->plan.title));
    return member->name;
}

Result<QString> checkedText(const QString& text)
{
    const QString words = cleaned(text);
    if (words.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    RemarkText::tr("The remark says nothing yet. Write what the unit is to do."));
    return words;
}

/// The change of one remark from what it is to what `edit` makes of it.
template<class Edit>
Result<ChangeSet> changed(const Ledger& ledger, RowId id, Edit edit)
{
    THIDUA_ASSIGN(before, existing<Remark>(ledger, id));
    THIDUA_ASSIGN(name, memberName(ledger, before.plan, before.unit));
    Remark after = before;
    edit(after);
    ChangeSet change(Action::EditRemark, aboutRow(name, Made::Edited));
    change.update(before, after);
    return change;
}

} // namespace

Result<std::vector<Remark>> remarks(const Ledger& ledger, PlanId plan, UnitId unit)
{
    return ledger.rows<Remark>("plan = ? AND unit = ? ORDER BY closed, made_on, id",
                               {toValue(plan), toValue(unit)});
}

Result<ChangeSet> addRemark(const Ledger& ledger, PlanId plan, UnitId unit, CriterionId criterion,
                            const QString& text, const Stamp& stamp)
{
    THIDUA_ASSIGN(name, memberName(ledger, plan, unit));
    THIDUA_ASSIGN(words, checkedText(text));
    THIDUA_ASSIGN(book, ledger.book(plan));
    if (criterion && book->table.indexOf(criterion) < 0)
        return fail(ErrorCode::NotFound,
                    RemarkText::tr("The score table no longer has this criterion."));
    ChangeSet change(Action::EditRemark, aboutRow(name, Made::Added));
    change.insert(Remark{ledger.newId<RowId>(),
                         plan,
                         unit,
                         criterion,
                         words,
                         stamp.at.toLocalTime().date(),
                         stamp.who,
                         {},
                         {},
                         false});
    return change;
}

Result<ChangeSet> editRemark(const Ledger& ledger, RowId remark, const QString& text)
{
    THIDUA_ASSIGN(words, checkedText(text));
    return changed(ledger, remark, [&](Remark& row) { row.text = words; });
}

Result<ChangeSet> closeRemark(const Ledger& ledger, RowId remark, bool closed)
{
    return changed(ledger, remark, [&](Remark& row) { row.closed = closed; });
}

Result<ChangeSet> removeRemark(const Ledger& ledger, RowId remark)
{
    THIDUA_ASSIGN(row, existing<Remark>(ledger, remark));
    THIDUA_ASSIGN(name, memberName(ledger, row.plan, row.unit));
    if (!row.answer.isEmpty())
        return fail(ErrorCode::Refused,
                    RemarkText::tr("%1 has answered this remark. Close it instead of removing it.")
                        .arg(name));
    ChangeSet change(Action::EditRemark, aboutRow(name, Made::Removed));
    change.remove(row);
    return change;
}

Result<ChangeSet> answerRemark(const Ledger& ledger, RowId remark, const QString& answer,
                               QDate today)
{
    const QString words = cleaned(answer);
    THIDUA_ASSIGN(change, changed(ledger, remark, [&](Remark& row) {
                      row.answeredOn = words.isEmpty() ? QDate() : today;
                      row.answer = words;
                  }));
    ChangeSet answered(change.action(), {change.arguments().value(0), QStringLiteral("answered")});
    answered.append(change);
    return answered;
}

} // namespace thidua::actions

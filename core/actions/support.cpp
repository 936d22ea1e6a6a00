// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/support.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {
struct ActionSupport {
    Q_DECLARE_TR_FUNCTIONS(ActionSupport)
};
} // namespace

QStringList aboutRow(const QString& name, Made made)
{
    switch (made) {
    case Made::Added:
        return {name, QStringLiteral("added")};
    case Made::Removed:
        return {name, QStringLiteral("removed")};
    case Made::Edited:
        break;
    }
    return {name};
}

Result<void> checkHappened(const QString& what, QDate day, QDate today)
{
    if (!today.isValid() || !day.isValid() || day <= today)
        return {};
    return fail(
        ErrorCode::InvalidInput,
        ActionSupport::tr("%1 lies ahead: “%2” cannot have come so far by then. Enter the day "
                          "on which it did.")
            .arg(formatDate(day), what));
}

tl::unexpected<Error> gone(const char* table)
{
    return fail(ErrorCode::NotFound,
                ActionSupport::tr("This row is no longer in the ledger: it was removed in the "
                                  "meantime. Read the page again."),
                QString::fromLatin1(table));
}

Result<Ledger::Book> openBook(const Ledger& ledger, PlanId plan)
{
    auto book = ledger.book(plan);
    if (book && (*book)->plan.state == PlanState::Closed)
        return fail(
            ErrorCode::Refused,
            ActionSupport::tr("The plan “%1” is closed. Nothing in it can be changed any more.")
                .arg((*book)->plan.title));
    return book;
}

Result<Ledger::Book> draftBook(const Ledger& ledger, PlanId plan)
{
    auto book = openBook(ledger, plan);
    if (book && (*book)->plan.state != PlanState::Draft)
        return fail(ErrorCode::Refused,
                    ActionSupport::tr(
                        "Scoring of “%1” has begun: score table, grades, quotas and blocs are "
                        "locked. Reopen the plan with a reason to change them.")
                        .arg((*book)->plan.title));
    return book;
}

} // namespace thidua::actions

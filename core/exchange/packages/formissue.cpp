// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/formissue.h"

#include "core/actions/support.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QUuid>

namespace thidua {

namespace {

struct FormIssueText {
    Q_DECLARE_TR_FUNCTIONS(FormIssueText)
};

} // namespace

Result<FormTicket> drawTicket(const Ledger& ledger, const PlanBook& book, UnitId unit)
{
    const Member* member = book.member(unit);
    if (!member)
        return fail(ErrorCode::NotFound,
                    FormIssueText::tr("A unit does not take part in the plan “%1”. Put it into a "
                                      "bloc first.")
                        .arg(book.plan.title));
    THIDUA_ASSIGN(row, actions::existing<Unit>(ledger, unit));
    return FormTicket{member, row, ledger.newId(),
                      QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

IssuedForm issueOne(const FormTicket& ticket, const PlanBook& book, const FormKey& key,
                    const actions::Stamp& stamp, const char* ending, QByteArray bytes,
                    ChangeSet& change)
{
    change.insert(Form{ticket.number, book.plan.id, ticket.unit.id, ticket.uid, key.openKey,
                       key.scoreTable, stamp.at, stamp.who, key.locked});
    return {ticket.unit.id,
            QStringLiteral("bieu-mau_%1_%2.%3")
                .arg(packageName(ticket.member->name, ticket.unit.code, book.plan.code))
                .arg(ticket.number)
                .arg(QLatin1String(ending)),
            std::move(bytes)};
}

} // namespace thidua

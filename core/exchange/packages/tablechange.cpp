// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/tablechange.h"

#include "core/actions/plan/definition.h"
#include "core/base/dates.h"
#include "core/exchange/planfile.h"
#include "core/storage/blobs.h"
#include "core/storage/ledger.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct TableChangeText {
    Q_DECLARE_TR_FUNCTIONS(TableChangeText)
};

bool isSame(const Criterion& left, const Criterion& right)
{
    return left.title == right.title && left.rule == right.rule && left.ruleArgs == right.ruleArgs
        && left.maximum == right.maximum && left.maximaByKind == right.maximaByKind
        && left.numerator == right.numerator && left.denominator == right.denominator;
}

QString words(const Criterion& criterion)
{
    return TableChangeText::tr("“%1” (at most %2)")
        .arg(criterion.title, criterion.maximum.toString());
}

} // namespace

QByteArray tableOf(const PlanDefinition& plan)
{
    PlanDefinition table;
    table.plan.code = QStringLiteral("table");
    table.plan.title = table.plan.code;
    table.blocs = plan.blocs;
    table.criteria = plan.criteria;
    return writePlanFile(table);
}

Result<const TableChanges::Table*> TableChanges::current(PlanId plan)
{
    const auto known = m_current.find(plan);
    if (known != m_current.end())
        return &known->second;
    THIDUA_ASSIGN(definition, actions::definitionOf(m_ledger, plan));
    Table table{blobHash(tableOf(definition)), std::move(definition.criteria)};
    return &m_current.emplace(plan, std::move(table)).first->second;
}

Result<std::map<QString, QString>> TableChanges::since(PlanId plan, const QString& fingerprint)
{
    THIDUA_ASSIGN(now, current(plan));
    if (fingerprint == now->fingerprint)
        return std::map<QString, QString>();
    if (const auto known = m_known.find({plan, fingerprint}); known != m_known.end())
        return known->second;
    THIDUA_ASSIGN(bytes, m_ledger.blob(fingerprint));
    THIDUA_ASSIGN(then, readPlanFile(bytes, TableChangeText::tr("the table of the form")));
    std::map<QString, QString> others;
    for (const Criterion& criterion : then.criteria) {
        const auto found = std::ranges::find(now->criteria, criterion.code, &Criterion::code);
        if (found == now->criteria.end() || isSame(criterion, *found))
            continue;
        others.emplace(criterion.code,
                       TableChangeText::tr("In the form of the unit, %1 was %2; now it is %3. "
                                           "Take it only if it means the same.")
                           .arg(criterion.code, words(criterion), words(*found)));
    }
    m_known.emplace(std::pair(plan, fingerprint), others);
    return others;
}

QString wordsOfMove(const PlanBook& book, const Form& form)
{
    const Member* member = book.member(form.unit);
    const QDate made = form.issuedAt.toLocalTime().date();
    const BlocId then = member ? blocOn(book.moves, form.unit, member->bloc, made) : BlocId();
    const Bloc* before = book.bloc(then);
    const Bloc* now = member ? book.bloc(member->bloc) : nullptr;
    if (!before || !now || before->id == now->id)
        return {};
    QDate since;
    for (const BlocMove& move : book.moves) {
        if (move.unit == form.unit)
            since = move.day;
    }
    return TableChangeText::tr("%1 has been in “%2” since %3; its form was made while it was in "
                               "“%4”.")
        .arg(member->name, now->name, formatDate(since), before->name);
}

} // namespace thidua

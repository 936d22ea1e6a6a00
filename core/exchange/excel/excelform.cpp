// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excelform.h"

#include "core/actions/packages/reportread.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/plan/definition.h"
#include "core/actions/support.h"
#include "core/domain/targets/rollup.h"
#include "core/exchange/excel/excelsheets.h"
#include "core/exchange/packages/councilkey.h"
#include "core/exchange/packages/formissue.h"
#include "core/exchange/packages/tablechange.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct ExcelFormText {
    Q_DECLARE_TR_FUNCTIONS(ExcelFormText)
};

/// Everything the forms of one plan share while they are made.
struct ExcelMaker {
    const Ledger& ledger;
    const actions::ReportReader& reader;
    const actions::Stamp& stamp;
    ExcelIdentity common;
    ExcelTargets targets; ///< of all units
    SigningKey council;

    Result<IssuedForm> make(const FormRequest& request, ChangeSet& change) const;
};

/// Years of the plan near the day the form is made; a plan without dates is of that day's year.
std::vector<int> yearsOf(const Plan& plan, QDate day)
{
    const int first = plan.first.isValid() ? plan.first.year() : day.year();
    const int last = plan.last.isValid() ? plan.last.year() : first;
    std::vector<int> years;
    for (int year = first; year <= last; ++year) {
        if (last - first < 3 || std::abs(year - day.year()) <= 1)
            years.push_back(year);
    }
    if (years.empty())
        years.push_back(std::clamp(day.year(), first, last));
    return years;
}

Result<ExcelTargets> targetsOf(const Ledger& ledger, const actions::ReportReader& reader, QDate day)
{
    ExcelTargets targets;
    const Value plan = toValue(reader.planOfTargets());
    THIDUA_ASSIGN(rows, ledger.rows<Target>("plan = ? ORDER BY seq, id", {plan}));
    std::ranges::copy_if(rows, std::back_inserter(targets.targets), [](const Target& target) {
        return target.rollup != Rollup::Direct; // the department enters those
    });
    THIDUA_ASSIGN(goals,
                  ledger.rows<TargetGoal>(
                      "target IN (SELECT id FROM target WHERE plan = ?) ORDER BY year", {plan}));
    targets.goals = std::move(goals);
    targets.years = yearsOf(reader.book().plan, day);
    return targets;
}

Result<QByteArray> bytesOf(const ExcelMaker& all, ExcelIdentity identity, const Unit& unit,
                           const Member& member, QDate due)
{
    const PlanBook& plan = all.reader.book();
    THIDUA_ASSIGN(book, XlsxWriter::make(plan.plan.title, identity.office, all.stamp.at));
    ExcelSheetMaker maker{book, plan, member, identity};
    writeGuideSheet(maker, due);
    if (plan.rules.has(Round::Self) && !plan.table.isEmpty())
        writeScoreSheet(maker);
    writeStepSheet(maker);
    ExcelTargets own = all.targets;
    std::erase_if(own.targets, [&](const Target& target) { return !appliesTo(target, unit); });
    writeTargetSheet(maker, own);
    writeInitiativeSheet(maker);
    writeWordsSheet(maker);
    book.hide(writeIdentity(identity, all.council));
    return book.finish();
}

Result<IssuedForm> ExcelMaker::make(const FormRequest& request, ChangeSet& change) const
{
    const PlanBook& plan = reader.book();
    if (!request.passcode.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput,
                    ExcelFormText::tr("An Excel form has no passcode: what comes back is not "
                                      "signed. Leave the passcode out."));
    THIDUA_ASSIGN(ticket, drawTicket(ledger, plan, request.unit));
    ExcelIdentity identity = common;
    THIDUA_ASSIGN(report, reader.read(request.unit));
    identity.base = std::move(report);
    identity.base.files.clear(); // a workbook carries none
    identity.form = ticket.number;
    identity.uid = ticket.uid;
    identity.unitCode = ticket.unit.code;
    identity.unitName = ticket.member->name;
    const QDate today = stamp.at.toLocalTime().date();
    THIDUA_ASSIGN(due, actions::returnDeadline(ledger, plan, request.unit, today));
    THIDUA_ASSIGN(bytes, bytesOf(*this, identity, ticket.unit, *ticket.member, due));
    return issueOne(ticket, plan, {QLatin1String(kExcelKey), identity.scoreTable, false}, stamp,
                    kExcelEnding, std::move(bytes), change);
}

} // namespace

Result<IssuedForms> issueExcelForms(const Ledger& ledger, PlanId plan,
                                    const std::vector<FormRequest>& requests,
                                    const actions::Stamp& stamp,
                                    const std::function<bool(int done, int all)>& progress)
{
    THIDUA_TRY(actions::openBook(ledger, plan));
    THIDUA_TRY(mayGiveOutForms(ledger));
    THIDUA_ASSIGN(reader, actions::ReportReader::make(ledger, plan));
    const PlanBook& book = reader.book();
    const Member* only = requests.size() == 1 ? book.member(requests.front().unit) : nullptr;
    IssuedForms issued{ChangeSet(Action::IssueForms,
                                 {QString::number(requests.size()), only ? only->name : QString()}),
                       {}};
    THIDUA_ASSIGN(council, councilKey(ledger, issued.change));
    THIDUA_ASSIGN(office, ledger.setting(QStringLiteral("office.name")));
    THIDUA_ASSIGN(definition, actions::definitionOf(ledger, plan));
    THIDUA_ASSIGN(targets, targetsOf(ledger, reader, stamp.at.toLocalTime().date()));
    ExcelMaker maker{ledger, reader, stamp, {}, std::move(targets), council};
    maker.common.planCode = book.plan.code;
    maker.common.planTitle = book.plan.title;
    maker.common.office = office;
    maker.common.scoreTable = issued.change.keep(tableOf(definition));
    maker.common.madeAt = stamp.at;
    for (const FormRequest& request : requests) {
        if (progress
            && !progress(static_cast<int>(issued.files.size()), static_cast<int>(requests.size())))
            return fail(ErrorCode::Cancelled, ExcelFormText::tr("Stopped. No form was given out."));
        THIDUA_ASSIGN(form, maker.make(request, issued.change));
        issued.files.push_back(std::move(form));
    }
    return issued;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/form.h"

#include "core/actions/packages/reportread.h"
#include "core/actions/plan/definition.h"
#include "core/actions/support.h"
#include "core/base/text.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/packages/councilkey.h"
#include "core/exchange/packages/formissue.h"
#include "core/exchange/packages/reportjson.h"
#include "core/exchange/packages/tablechange.h"
#include "core/exchange/planfile.h"
#include "core/exchange/planfilefields.h"
#include "core/storage/blobs.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace thidua {

namespace {

using planfile::Fields;

struct FormText {
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

const QString kPlanPart = QStringLiteral("plan.json");
const QString kUnitPart = QStringLiteral("unit.json");
const QString kReportPart = QStringLiteral("report.json");
const QString kRemarksPart = QStringLiteral("remarks.json");
const QString kKeyPart = QStringLiteral("unit.key");

/// What of a plan concerns a unit: not the department's projects and meetings.
Result<PlanDefinition> planForUnits(const Ledger& ledger, const actions::ReportReader& reader)
{
    THIDUA_ASSIGN(plan, actions::definitionOf(ledger, reader.book().plan.id));
    if (reader.planOfTargets() != reader.book().plan.id) {
        THIDUA_ASSIGN(parent, actions::definitionOf(ledger, reader.planOfTargets()));
        plan.targets = parent.targets;
        plan.goals = parent.goals;
    }
    plan.programmes.clear();
    plan.projects.clear();
    plan.funding.clear();
    plan.projectMilestones.clear();
    plan.risks.clear();
    plan.meetings.clear();
    plan.tasks.clear();
    return std::move(plan);
}

QByteArray writeUnit(const Unit& unit, const Bloc* bloc, Participation participation)
{
    Fields fields;
    fields.text("code", unit.code).text("name", unit.name).text("short_name", unit.shortName);
    fields.text("kind", unit.kind).text("class", unit.unitClass).text("level", unit.level);
    fields.text("ownership", unit.ownership);
    fields.date("valid_from", unit.validFrom).date("valid_to", unit.validTo);
    fields.text("bloc", bloc ? bloc->code : QString());
    fields.number("participation", static_cast<int>(participation), 0);
    return QJsonDocument(fields.json()).toJson(QJsonDocument::Indented);
}

Result<void> readUnit(const QByteArray& json, const QString& file, FormContent& form)
{
    JsonReader reader(json, file);
    {
        JsonObject root(reader, reader.root(), {});
        form.unit.code = root.requiredText("code");
        form.unit.name = root.requiredText("name");
        form.unit.shortName = root.text("short_name");
        form.unit.kind = root.text("kind");
        form.unit.unitClass = root.text("class");
        form.unit.level = root.text("level");
        form.unit.ownership = root.text("ownership");
        form.unit.validFrom = root.date("valid_from");
        form.unit.validTo = root.date("valid_to");
        form.bloc = root.requiredText("bloc");
        const int participation = root.integer("participation", 0);
        if (participation < 0 || participation > 2)
            root.fail("participation", FormText::tr("this is no way of taking part."));
        else
            form.participation = static_cast<Participation>(participation);
    }
    return reader.error() ? fail(*reader.error()) : Result<void>();
}

/// Everything forms of one plan share while they are made.
struct FormMaker {
    const Ledger& ledger;
    const actions::ReportReader& reader;
    const actions::Stamp& stamp;
    PackageManifest common;
    QByteArray plan;
    SigningKey council;

    Result<IssuedForm> make(const FormRequest& request, ChangeSet& change) const;
};

Result<IssuedForm> FormMaker::make(const FormRequest& request, ChangeSet& change) const
{
    const PlanBook& book = reader.book();
    THIDUA_ASSIGN(ticket, drawTicket(ledger, book, request.unit));
    THIDUA_ASSIGN(report, reader.read(request.unit));
    report.files.clear(); // the unit has them
    THIDUA_ASSIGN(remarks, remarksFor(ledger, book, request.unit));
    const SigningKey key = SigningKey::make();
    const bool locked = !request.passcode.trimmed().isEmpty();
    const QByteArray secret = locked ? seal(key.seed, request.passcode) : key.seed;
    if (secret.isEmpty())
        return fail(ErrorCode::Io,
                    FormText::tr("There is not enough memory to lock the form of %1. Close other "
                                 "programs and try again.")
                        .arg(ticket.unit.name));

    PackageManifest manifest = common;
    manifest.form = ticket.number;
    manifest.uid = ticket.uid;
    manifest.unitCode = ticket.unit.code;
    manifest.unitName = ticket.member->name;
    manifest.unitKey = key.open;
    manifest.locked = locked;
    const auto bloc = std::ranges::find(book.blocs, ticket.member->bloc, &Bloc::id);
    THIDUA_ASSIGN(bytes,
                  makePackage(manifest,
                              {{kPlanPart, plan, false},
                               {kUnitPart,
                                writeUnit(ticket.unit, bloc == book.blocs.end() ? nullptr : &*bloc,
                                          ticket.member->participation),
                                false},
                               {kReportPart, writeReport(report), false},
                               {kRemarksPart, writeRemarks(remarks), false},
                               {kKeyPart, secret.toBase64(), true}},
                              council));
    return issueOne(ticket, book,
                    {QString::fromLatin1(key.open.toBase64()), manifest.scoreTable, locked}, stamp,
                    kFormEnding, std::move(bytes), change);
}

} // namespace

Result<void> mayGiveOutForms(const Ledger& ledger)
{
    THIDUA_ASSIGN(own, ledger.setting(QStringLiteral("unit.form")));
    if (!own.isEmpty())
        return fail(ErrorCode::Refused,
                    FormText::tr("This file is a unit's copy. Forms are made in the ledger of the "
                                 "department."));
    return {};
}

Result<IssuedForms> issueForms(const Ledger& ledger, PlanId plan,
                               const std::vector<FormRequest>& requests,
                               const actions::Stamp& stamp, const QString& machine,
                               const std::function<bool(int done, int all)>& progress)
{
    THIDUA_TRY(actions::openBook(ledger, plan));
    THIDUA_TRY(mayGiveOutForms(ledger));
    THIDUA_ASSIGN(reader, actions::ReportReader::make(ledger, plan));
    THIDUA_ASSIGN(definition, planForUnits(ledger, reader));
    const Member* only =
        requests.size() == 1 ? reader.book().member(requests.front().unit) : nullptr;
    IssuedForms issued{ChangeSet(Action::IssueForms,
                                 {QString::number(requests.size()), only ? only->name : QString()}),
                       {}};
    THIDUA_ASSIGN(council, councilKey(ledger, issued.change));
    THIDUA_ASSIGN(office, ledger.setting(QStringLiteral("office.name")));
    FormMaker maker{ledger, reader, stamp, {}, writePlanFile(definition), council};
    maker.common.kind = PackageKind::Form;
    maker.common.planCode = reader.book().plan.code;
    maker.common.planTitle = reader.book().plan.title;
    maker.common.office = office;
    maker.common.scoreTable = issued.change.keep(tableOf(definition));
    maker.common.councilKey = council.open;
    maker.common.madeAt = stamp.at;
    maker.common.madeBy = stamp.who;
    maker.common.machine = machine;
    maker.common.program = QStringLiteral(THIDUA_VERSION);
    for (const FormRequest& request : requests) {
        if (progress
            && !progress(static_cast<int>(issued.files.size()), static_cast<int>(requests.size())))
            return fail(ErrorCode::Cancelled, FormText::tr("Stopped. No form was given out."));
        THIDUA_ASSIGN(form, maker.make(request, issued.change));
        issued.files.push_back(std::move(form));
    }
    return issued;
}

Result<FormContent> readForm(const QByteArray& bytes, const QString& fileName)
{
    THIDUA_ASSIGN(archive, ArchiveReader::open(bytes, fileName));
    THIDUA_ASSIGN(package, Package::open(std::move(archive), PackageKind::Form));
    FormContent form;
    form.manifest = package.manifest();
    if (!package.signedBy(form.manifest.councilKey))
        return fail(ErrorCode::Corrupt,
                    FormText::tr("%1 was changed after it was signed. Ask the department for "
                                 "the form again.")
                        .arg(fileName));
    THIDUA_ASSIGN(plan, package.part(kPlanPart));
    THIDUA_ASSIGN(definition, readPlanFile(plan, fileName));
    form.plan = std::move(definition);
    THIDUA_ASSIGN(unit, package.part(kUnitPart));
    THIDUA_TRY(readUnit(unit, fileName, form));
    THIDUA_ASSIGN(report, package.part(kReportPart));
    THIDUA_ASSIGN(rows, readReport(report, fileName));
    form.report = std::move(rows);
    if (package.has(kRemarksPart)) {
        THIDUA_ASSIGN(json, package.part(kRemarksPart));
        THIDUA_ASSIGN(remarks, readRemarks(json, fileName));
        form.remarks = std::move(remarks);
    }
    THIDUA_ASSIGN(key, package.part(kKeyPart));
    form.key = QByteArray::fromBase64(key.trimmed());
    return form;
}

} // namespace thidua

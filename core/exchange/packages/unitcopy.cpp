// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/unitcopy.h"

#include "core/actions/packages/returndesk.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/packages/reportjson.h"
#include "core/exchange/packages/returnfile.h"
#include "core/session/issuer.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

namespace thidua {

namespace {

struct UnitCopyText {
    Q_DECLARE_TR_FUNCTIONS(UnitCopyText)
};

const QString kForm = QStringLiteral("unit.form");
const QString kBase = QStringLiteral("unit.base");
const QString kInstance = QStringLiteral("unit.instance");
const QString kRevision = QStringLiteral("unit.revision");

Result<void> apply(Session& session, const Result<ChangeSet>& change)
{
    if (!change)
        return fail(change.error());
    const auto done = session.apply(*change);
    return done ? Result<void>() : fail(done.error());
}

/// The one plan and the one unit of a copy.
Result<std::pair<PlanId, UnitId>> placeOf(const Ledger& ledger, const PackageManifest& manifest)
{
    THIDUA_ASSIGN(plans, ledger.plans());
    for (const Plan& plan : plans) {
        if (plan.code != manifest.planCode)
            continue;
        THIDUA_ASSIGN(book, ledger.book(plan.id));
        if (const Member* member = book->memberByCode(manifest.unitCode))
            return std::pair(plan.id, member->unit);
    }
    return fail(
        ErrorCode::Corrupt,
        UnitCopyText::tr("The plan or the unit of the form is no longer in this file. Open the "
                         "form of the department again."));
}

Result<void> fill(Session& session, const FormContent& form, const QByteArray& bytes)
{
    const Ledger& ledger = session.ledger();
    THIDUA_TRY(apply(session, actions::loadPlan(ledger, form.plan)));
    THIDUA_ASSIGN(plans, ledger.plans());
    THIDUA_ASSIGN(book, ledger.book(plans.front().id));
    const auto bloc = std::ranges::find(book->blocs, form.bloc, &Bloc::code);
    if (bloc == book->blocs.end())
        return fail(
            ErrorCode::Corrupt,
            UnitCopyText::tr("The form names the bloc %1, which its plan does not have. Ask "
                             "for the form again.")
                .arg(form.bloc));
    THIDUA_TRY(
        apply(session,
              actions::addMember(ledger, book->plan.id, bloc->id, form.unit, form.participation)));
    THIDUA_ASSIGN(place, placeOf(ledger, form.manifest));
    IncomingReturn own;
    std::tie(own.plan, own.unit) = place;
    own.unitName = form.unit.name;
    own.report = form.report;
    THIDUA_ASSIGN(desk,
                  actions::ReturnDesk::make(ledger, own.plan, session.now().toLocalTime().date()));
    THIDUA_ASSIGN(rows, desk.compare(std::move(own)));
    THIDUA_TRY(apply(session, desk.adopt(rows)));
    // What a return is made from is what the copy holds, which may be less than the form brought.
    THIDUA_ASSIGN(reader, actions::ReportReader::make(ledger, place.first));
    THIDUA_ASSIGN(held, reader.read(place.second));
    ChangeSet role(Action::EditSettings);
    role.insert(Setting{kBase, role.keep(writeReport(held))});
    role.insert(Setting{kForm, role.keep(bytes)});
    role.insert(Setting{kInstance, QUuid::createUuid().toString(QUuid::WithoutBraces)});
    return apply(session, role);
}

} // namespace

Result<std::unique_ptr<Session>> makeUnitCopy(const QByteArray& bytes, const QString& fileName,
                                              const QString& path, const Session::Options& options)
{
    THIDUA_ASSIGN(form, readForm(bytes, fileName));
    const qint64 number = form.manifest.form;
    {
        THIDUA_ASSIGN(session, Session::create(path, options));
        const auto filled = fill(*session, form, bytes);
        session.reset();
        const auto done = filled ? becomeIssuer(path, number) : filled;
        if (!done) {
            QFile::remove(path);
            return fail(done.error());
        }
    }
    return Session::open(path, options);
}

Result<std::optional<UnitCopy>> unitCopyOf(const Ledger& ledger)
{
    THIDUA_ASSIGN(hash, ledger.setting(kForm));
    if (hash.isEmpty())
        return std::optional<UnitCopy>();
    THIDUA_ASSIGN(bytes, ledger.blob(hash));
    THIDUA_ASSIGN(form, readForm(bytes, UnitCopyText::tr("the form in this file")));
    THIDUA_ASSIGN(place, placeOf(ledger, form.manifest));
    THIDUA_ASSIGN(instance, ledger.setting(kInstance));
    THIDUA_ASSIGN(revision, ledger.setting(kRevision));
    return std::optional(
        UnitCopy{std::move(form), place.first, place.second, instance, revision.toInt()});
}

Result<ExportedReturn> exportReturn(Session& session, const UnitCopy& copy, const QString& passcode)
{
    const PackageManifest& form = copy.form.manifest;
    QByteArray seed = copy.form.key;
    if (form.locked) {
        THIDUA_ASSIGN(opened, unseal(copy.form.key, passcode));
        seed = opened;
    }
    THIDUA_ASSIGN(key, SigningKey::fromSeed(seed));
    THIDUA_ASSIGN(reader, actions::ReportReader::make(session.ledger(), copy.plan));
    THIDUA_ASSIGN(report, reader.read(copy.unit));
    THIDUA_ASSIGN(baseHash, session.ledger().setting(kBase));
    THIDUA_ASSIGN(baseBytes, session.ledger().blob(baseHash));
    THIDUA_ASSIGN(base, readReport(baseBytes, UnitCopyText::tr("the form in this file")));
    PackageManifest manifest = form;
    manifest.kind = PackageKind::Return;
    manifest.instance = copy.instance;
    manifest.revision = copy.revision + 1;
    manifest.madeAt = session.now();
    manifest.madeBy = session.actor().name;
    manifest.machine = session.actor().host;
    manifest.program = QStringLiteral(THIDUA_VERSION);
    std::map<QString, QByteArray> files;
    for (const ReportedFile& file : report.files) {
        THIDUA_ASSIGN(bytes, session.ledger().blob(file.sha256));
        files.emplace(file.sha256, std::move(bytes));
    }
    THIDUA_ASSIGN(bytes, makeReturn(manifest, base, report, files, key));
    THIDUA_TRY(apply(session,
                     actions::editSettings(session.ledger(),
                                           {{kRevision, QString::number(manifest.revision)}})));
    return ExportedReturn{returnFileName(manifest), std::move(bytes), manifest.revision};
}

} // namespace thidua

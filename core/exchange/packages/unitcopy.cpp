// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/unitcopy.h"

#include "core/actions/packages/owncopy.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/packages/copycarry.h"
#include "core/exchange/packages/reportjson.h"
#include "core/exchange/packages/returnfile.h"
#include "core/session/issuer.h"
#include "core/session/ledgerlock.h"

#include <QCoreApplication>
#include <QUuid>

namespace thidua {

namespace {

struct UnitCopyText {
    Q_DECLARE_TR_FUNCTIONS(UnitCopyText)
};

const QString kBase = QStringLiteral("unit.base");
const QString kInstance = QStringLiteral("unit.instance");
const QString kRevision = QStringLiteral("unit.revision");
const QString kSent =
    QStringLiteral("unit.sent"); ///< digests of the returns exported, the oldest first
constexpr qsizetype kMostFollowed = 200;

Result<void> apply(Session& session, const Result<ChangeSet>& change)
{
    if (!change)
        return fail(change.error());
    const auto done = session.apply(*change);
    return done ? Result<void>() : fail(done.error());
}

/// What names a package; refused here already when the council would refuse it: too large, too long texts.
Result<QString> digestOfOwn(const QByteArray& bytes, const QString& fileName)
{
    THIDUA_ASSIGN(archive, ArchiveReader::open(bytes, fileName));
    THIDUA_ASSIGN(package, Package::open(std::move(archive), PackageKind::Return));
    THIDUA_ASSIGN(report, package.part(QStringLiteral("report.json")));
    THIDUA_TRY(readReport(report, fileName));
    return package.digest();
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
    ChangeSet remarks(Action::EditRemark, {form.unit.name});
    keepRemarks(form.remarks, *book, place.second, remarks);
    THIDUA_TRY(apply(session, remarks));
    IncomingReturn own;
    std::tie(own.plan, own.unit) = place;
    own.unitName = form.unit.name;
    own.report = form.report;
    THIDUA_ASSIGN(desk,
                  actions::ReturnDesk::make(ledger, own.plan, session.now().toLocalTime().date()));
    THIDUA_ASSIGN(rows, desk.compare(std::move(own)));
    THIDUA_TRY(apply(session, desk.adopt(rows)));
    THIDUA_TRY(apply(session,
                     initiativesOfOwn(ledger, place.first, place.second, form.report.initiatives)));
    // What a return is made from is what the copy holds, which may be less than the form brought.
    THIDUA_ASSIGN(reader, actions::ReportReader::make(ledger, place.first));
    THIDUA_ASSIGN(held, reader.read(place.second));
    ChangeSet role(Action::EditSettings);
    role.insert(Setting{kBase, role.keep(writeReport(held))});
    role.insert(Setting{actions::kOwnForm, role.keep(bytes)});
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
            removeLedgerFile(path);
            return fail(done.error());
        }
    }
    auto session = Session::open(path, options);
    if (!session)
        removeLedgerFile(path);
    return session;
}

Result<std::optional<UnitCopy>> unitCopyOf(const Ledger& ledger)
{
    THIDUA_ASSIGN(hash, ledger.setting(actions::kOwnForm));
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

Result<UnitReport> baseOf(const Ledger& copy)
{
    THIDUA_ASSIGN(hash, copy.setting(kBase));
    THIDUA_ASSIGN(bytes, copy.blob(hash));
    return readReport(bytes, UnitCopyText::tr("the form in this file"));
}

Result<ChangeSet> setBase(const Ledger& copy, const UnitReport& base)
{
    ChangeSet change(Action::EditReport);
    THIDUA_ASSIGN(set, actions::editSettings(copy, {{kBase, change.keep(writeReport(base))}}));
    change.append(set);
    return change;
}

Result<ExportedReturn> exportReturn(Session& session, const UnitCopy& copy, const QString& passcode)
{
    const Ledger& ledger = session.ledger();
    const PackageManifest& form = copy.form.manifest;
    QByteArray seed = copy.form.key;
    if (form.locked) {
        THIDUA_ASSIGN(opened, unseal(copy.form.key, passcode));
        seed = opened;
    }
    THIDUA_ASSIGN(key, SigningKey::fromSeed(seed));
    THIDUA_ASSIGN(reader, actions::ReportReader::make(ledger, copy.plan));
    THIDUA_ASSIGN(report, reader.read(copy.unit));
    THIDUA_ASSIGN(base, baseOf(ledger));
    // Counted in the file, not in the value at hand: that may be of before the last export.
    THIDUA_ASSIGN(revision, ledger.setting(kRevision));
    THIDUA_ASSIGN(sent, ledger.setting(kSent));
    PackageManifest manifest = form;
    manifest.kind = PackageKind::Return;
    manifest.instance = copy.instance;
    manifest.revision = revision.toInt() + 1;
    manifest.follows = sent.split(u' ', Qt::SkipEmptyParts);
    manifest.madeAt = session.now();
    manifest.madeBy = session.actor().name;
    manifest.machine = session.actor().host;
    manifest.program = QStringLiteral(THIDUA_VERSION);
    std::map<QString, QByteArray> files;
    for (const ReportedFile& file : report.files) {
        THIDUA_ASSIGN(bytes, ledger.blob(file.sha256));
        files.emplace(file.sha256, std::move(bytes));
    }
    THIDUA_ASSIGN(bytes, makeReturn(manifest, base, report, files, key));
    const QString fileName = returnFileName(manifest);
    THIDUA_ASSIGN(digest, digestOfOwn(bytes, fileName));
    manifest.follows.append(digest);
    if (manifest.follows.size() > kMostFollowed)
        manifest.follows.removeFirst();
    THIDUA_ASSIGN(counted,
                  actions::editSettings(ledger,
                                        {{kRevision, QString::number(manifest.revision)},
                                         {kSent, manifest.follows.join(u' ')}}));
    // A file that left this computer is not taken back by undo, nor is its number.
    ChangeSet change(Action::IssueForms,
                     {QStringLiteral("return"), QString::number(manifest.revision)});
    change.append(counted);
    THIDUA_TRY(apply(session, change));
    return ExportedReturn{fileName, std::move(bytes), manifest.revision};
}

} // namespace thidua

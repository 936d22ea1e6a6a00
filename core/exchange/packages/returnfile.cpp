// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/returnfile.h"

#include "core/base/dates.h"
#include "core/exchange/packages/form.h"
#include "core/exchange/packages/reportjson.h"
#include "core/storage/ledger.h"
#include "core/storage/packageentities.h"
#include "core/storage/readsnapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct ReturnText {
    Q_DECLARE_TR_FUNCTIONS(ReturnText)
};

const QString kReportPart = QStringLiteral("report.json");
const QString kBasePart = QStringLiteral("base.json");

tl::unexpected<Error> notOurs(const QString& file, const QString& why)
{
    return fail(ErrorCode::Refused, ReturnText::tr("%1 was not received: %2").arg(file, why));
}

QByteArray openKeyOf(const Form& form)
{
    return QByteArray::fromBase64(form.openKey.toLatin1());
}

/// Says whose signature it is, when it is another unit's.
tl::unexpected<Error> wrongSignature(const Ledger& ledger, const OpenedReturn& opened,
                                     const Form& form)
{
    const QString& unit = opened.manifest.unitName;
    const auto others = ledger.rows<Form>("plan = ?", {toValue(form.plan)});
    for (const Form& other : others ? *others : std::vector<Form>()) {
        if (other.unit == form.unit
            || !verify(opened.manifestBytes, opened.signature, openKeyOf(other)))
            continue;
        const auto signer = ledger.find<Unit>({toValue(other.unit)});
        return notOurs(opened.fileName,
                       ReturnText::tr("it says it is from %1, but %2 signed it. Ask both which of "
                                      "them made it.")
                           .arg(unit, signer && *signer ? (*signer)->name : QString()));
    }
    return notOurs(opened.fileName,
                   ReturnText::tr("its signature is not that of %1. Ask the unit to export it "
                                  "again.")
                       .arg(unit));
}

/// The form a return answers: given out by this ledger, for this unit and plan, and signed with its key.
Result<Form> formOf(const Ledger& ledger, const OpenedReturn& opened)
{
    const PackageManifest& manifest = opened.manifest;
    THIDUA_ASSIGN(form, ledger.find<Form>({manifest.form}));
    if (form && form->uid != manifest.uid)
        return notOurs(
            opened.fileName,
            ReturnText::tr("its form has a number this ledger gave to another one: the ledger was "
                           "restored from a backup. Make a new form for %1.")
                .arg(manifest.unitName));
    if (!form)
        return notOurs(
            opened.fileName,
            ReturnText::tr("the form it answers was not given out by this ledger. Open the "
                           "ledger that made the form of %1.")
                .arg(manifest.unitName));
    if (opened.signature.isEmpty())
        return notOurs(
            opened.fileName,
            ReturnText::tr("nobody signed it. Ask %1 to export it again.").arg(manifest.unitName));
    if (!opened.isSigned)
        return wrongSignature(ledger, opened, *form);
    return *form;
}

/// Who says it: the names a return bears are those of its form, or were until the council corrected them.
Result<void> checkNames(const Ledger& ledger, const OpenedReturn& opened, const Member& member,
                        const PlanBook& book, QStringList& warnings)
{
    const PackageManifest& manifest = opened.manifest;
    if (member.code == manifest.unitCode && book.plan.code == manifest.planCode)
        return {};
    THIDUA_ASSIGN(plans, ledger.plans());
    const bool namesOther =
        (member.code != manifest.unitCode && book.memberByCode(manifest.unitCode))
        || (book.plan.code != manifest.planCode
            && std::ranges::find(plans, manifest.planCode, &Plan::code) != plans.end());
    if (namesOther)
        return notOurs(
            opened.fileName,
            ReturnText::tr("it names %1 and the plan %2, but its form was given to %3 for %4.")
                .arg(manifest.unitCode, manifest.planCode, member.code, book.plan.code));
    warnings.append(ReturnText::tr("It names %1 and the plan %2: codes that were changed since its "
                                   "form was made.")
                        .arg(manifest.unitCode, manifest.planCode));
    return {};
}

QString wordsApart(const Reception& other, const PackageManifest& manifest)
{
    const QString day = formatDate(other.receivedOn);
    if (other.form != RowId{manifest.form})
        return ReturnText::tr("The return received on %1 answers another form (number %2). Where "
                              "the two differ, choose.")
            .arg(day)
            .arg(other.form.value);
    if (other.instance != manifest.instance)
        return ReturnText::tr("The return received on %1 was made on another computer (%2). Where "
                              "the two differ, choose.")
            .arg(day, other.machine);
    if (other.revision == manifest.revision)
        return ReturnText::tr("On %1 another file with the same number %2 was received: the unit's "
                              "file was copied or restored. Where the two differ, choose.")
            .arg(day)
            .arg(other.revision);
    return ReturnText::tr(
               "It was made without what the return received on %1 says: the unit's file "
               "was copied or restored. Where the two differ, choose.")
        .arg(day);
}

void takeOver(const OpenedReturn& opened, Reception& reception)
{
    const PackageManifest& manifest = opened.manifest;
    reception.form = RowId{manifest.form};
    reception.digest = opened.digest;
    reception.instance = manifest.instance;
    reception.revision = manifest.revision;
    reception.madeAt = manifest.madeAt;
    reception.madeBy = manifest.madeBy;
    reception.machine = manifest.machine;
    reception.file = opened.fileName;
}

} // namespace

Result<QByteArray> makeReturn(const PackageManifest& manifest, const UnitReport& base,
                              const UnitReport& report, const std::map<QString, QByteArray>& files,
                              const SigningKey& key)
{
    std::vector<ArchivePart> parts{{kReportPart, writeReport(report), false},
                                   {kBasePart, writeReport(base), false}};
    for (const auto& [hash, bytes] : files)
        parts.push_back({partOfFile(hash), bytes, true});
    return makePackage(manifest, parts, key);
}

QString returnFileName(const PackageManifest& manifest)
{
    return QStringLiteral("tep-nop_%1_%2_lan-%3.%4")
        .arg(packageName(manifest.unitName, manifest.unitCode, manifest.planCode))
        .arg(manifest.form)
        .arg(manifest.revision)
        .arg(QLatin1String(kReturnEnding));
}

/// Keeps one archive open, so that the files of a return are read without opening it for each. Who keeps them
/// proves their hashes.
struct ReturnReader::Shelf {
    QString path;
    std::optional<ArchiveReader> archive;

    Result<QByteArray> bytes(const QString& from, const QString& hash)
    {
        if (!archive || path != from) {
            archive.reset();
            THIDUA_ASSIGN(opened, ArchiveReader::read(from));
            archive = std::move(opened);
            path = from;
        }
        return archive->part(partOfFile(hash));
    }
};

ReturnReader::ReturnReader(const Ledger& ledger)
    : m_ledger(ledger), m_tables(ledger), m_shelf(std::make_shared<Shelf>())
{
}

Result<FormKeys> ReturnReader::keys() const
{
    THIDUA_ASSIGN(forms, m_ledger.rows<Form>());
    FormKeys keys;
    for (const Form& form : forms)
        keys.insert(form.number, openKeyOf(form));
    return keys;
}

Result<ReadReturn> ReturnReader::read(const QString& path)
{
    THIDUA_ASSIGN(known, keys());
    THIDUA_ASSIGN(opened, openReturn(path, known));
    return read(std::move(opened), path);
}

Result<ReadReturn> ReturnReader::read(OpenedReturn opened, const QString& path)
{
    THIDUA_ASSIGN(read, place(std::move(opened)));
    read.incoming.fileBytes = [shelf = m_shelf, path](const QString& hash) {
        return shelf->bytes(path, hash);
    };
    return std::move(read);
}

Result<ReadReturn> ReturnReader::read(ArchiveReader archive)
{
    THIDUA_ASSIGN(package, Package::open(std::move(archive), PackageKind::Return));
    THIDUA_ASSIGN(known, keys());
    THIDUA_ASSIGN(opened, openReturn(package, known));
    THIDUA_ASSIGN(read, place(std::move(opened)));
    read.incoming.fileBytes = [kept = std::make_shared<const Package>(std::move(package))](
                                  const QString& hash) { return kept->part(partOfFile(hash)); };
    return std::move(read);
}

Result<ReadReturn> ReturnReader::place(OpenedReturn opened)
{
    const ReadSnapshot snapshot(m_ledger);
    const PackageManifest& manifest = opened.manifest;
    THIDUA_ASSIGN(form, formOf(m_ledger, opened));
    THIDUA_ASSIGN(book, m_ledger.book(form.plan));
    const Member* member = book->member(form.unit);
    if (!member)
        return notOurs(
            opened.fileName,
            ReturnText::tr("%1 no longer takes part in the plan “%2”. Put it back into a bloc "
                           "first.")
                .arg(manifest.unitName, book->plan.title));
    ReadReturn read;
    IncomingReturn& incoming = read.incoming;
    THIDUA_TRY(checkNames(m_ledger, opened, *member, *book, incoming.warnings));
    if (manifest.scoreTable != form.scoreTable)
        return notOurs(opened.fileName,
                       ReturnText::tr("it names another score table than its form."));
    read.follows = manifest.follows;
    incoming.plan = form.plan;
    incoming.unit = form.unit;
    incoming.unitName = member->name;
    takeOver(opened, incoming.reception);
    incoming.manifest = opened.manifestBytes;
    incoming.signature = opened.signature;
    incoming.content = opened.content;
    incoming.start = opened.start;
    incoming.report = std::move(opened.report);
    incoming.base = std::move(opened.base);
    incoming.files = std::move(opened.files);
    if (const QString moved = wordsOfMove(*book, form); !moved.isEmpty())
        incoming.warnings.append(moved);
    THIDUA_TRY(compareTable(form, incoming));
    THIDUA_TRY(follow(manifest, read));
    return read;
}

Result<void> ReturnReader::compareTable(const Form& form, IncomingReturn& incoming)
{
    THIDUA_ASSIGN(others, m_tables.since(form.plan, form.scoreTable));
    if (others.empty())
        return {};
    incoming.otherCriteria = std::move(others);
    incoming.warnings.append(
        ReturnText::tr("The score table was changed after this form was made: %n criteria are "
                       "others now. Their scores wait for a decision.",
                       nullptr, static_cast<int>(incoming.otherCriteria.size())));
    return {};
}

Result<void> ReturnReader::follow(const PackageManifest& manifest, ReadReturn& read) const
{
    IncomingReturn& incoming = read.incoming;
    THIDUA_ASSIGN(chain, ReturnChain::of(m_ledger, incoming.plan, incoming.unit));
    const QString& digest = incoming.reception.digest;
    if (const Reception* same = chain.withDigest(digest)) {
        read.standing = ReturnStanding::Repeated;
        read.received = same->id;
        read.words = ReturnText::tr("This file was received on %1. There is nothing new to write.")
                         .arg(formatDate(same->receivedOn));
        return {};
    }
    THIDUA_ASSIGN(later, chain.laterThan(digest, manifest.instance));
    if (later) {
        read.standing = ReturnStanding::Outdated;
        read.words = ReturnText::tr("Revision %1 of %2 was received on %3; this file is the older "
                                    "revision %4. Nothing was changed.")
                         .arg(later->revision)
                         .arg(incoming.unitName, formatDate(later->receivedOn))
                         .arg(manifest.revision);
        return {};
    }
    const Reception* known = chain.lastOf(manifest.follows);
    if (known) {
        THIDUA_ASSIGN(base, chain.agreed(*known, incoming.base));
        incoming.base = std::move(base);
        incoming.follows = known->digest;
    }
    if (const Reception* apart = chain.lastApart(manifest.follows, known, incoming.reception.form))
        incoming.warnings.append(wordsApart(*apart, manifest));
    return {};
}

Result<ReadReturn> readReturn(const Ledger& ledger, const QString& path)
{
    return ReturnReader(ledger).read(path);
}

Result<ReadReturn> readReturn(const Ledger& ledger, ArchiveReader archive)
{
    return ReturnReader(ledger).read(std::move(archive));
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/returnfile.h"

#include "core/base/dates.h"
#include "core/exchange/packages/form.h"
#include "core/exchange/packages/reportjson.h"
#include "core/storage/ledger.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace thidua {

namespace {

struct ReturnText {
    Q_DECLARE_TR_FUNCTIONS(ReturnText)
};

const QString kReportPart = QStringLiteral("report.json");
const QString kBasePart = QStringLiteral("base.json");
const QString kFilesFolder = QStringLiteral("files/");

tl::unexpected<Error> notOurs(const QString& file, const QString& why)
{
    return fail(ErrorCode::Refused, ReturnText::tr("%1 was not received: %2").arg(file, why));
}

/// The form a return answers: given out by this ledger, for this unit and plan, and signed with its key.
Result<Form> formOf(const Ledger& ledger, const Package& package)
{
    const PackageManifest& manifest = package.manifest();
    THIDUA_ASSIGN(form, ledger.find<Form>({manifest.form}));
    if (!form || form->uid != manifest.uid)
        return notOurs(
            package.fileName(),
            ReturnText::tr("the form it answers was not given out by this ledger. Open the "
                           "ledger that made the form of %1.")
                .arg(manifest.unitName));
    if (!package.signedBy(QByteArray::fromBase64(form->openKey.toLatin1())))
        return notOurs(
            package.fileName(),
            ReturnText::tr("its signature is missing or is not that of %1. Ask the unit to "
                           "export it again.")
                .arg(manifest.unitName));
    return *form;
}

/// Files the report names, each as its hash says.
Result<std::map<QString, QByteArray>> filesOf(const Package& package, const UnitReport& report)
{
    std::map<QString, QByteArray> files;
    for (const ReportedFile& file : report.files) {
        const QString part = kFilesFolder + file.sha256;
        if (files.contains(file.sha256) || !package.has(part))
            continue; // a file that did not come along is a problem of its row
        THIDUA_ASSIGN(bytes, package.part(part));
        if (bytes.size() != file.bytes)
            return notOurs(package.fileName(),
                           ReturnText::tr("the file “%1” is not the one it names.").arg(file.name));
        files.emplace(file.sha256, std::move(bytes));
    }
    return files;
}

/// Replaces the rows of these keys by what `base` has of them.
template<class Row>
void putBack(std::vector<Row>& rows, const std::vector<Row>& base, const QSet<QString>& keys)
{
    std::erase_if(rows, [&](const Row& row) { return keys.contains(row.key()); });
    std::ranges::copy_if(base, std::back_inserter(rows),
                         [&](const Row& row) { return keys.contains(row.key()); });
}

/// What the unit's next revision starts from: what was taken of the report received last from the same
/// copy. Of rows that were not taken, what the return itself began with.
Result<UnitReport> lastTaken(const Ledger& ledger, const Reception& reception,
                             const UnitReport& base)
{
    THIDUA_ASSIGN(packed, ledger.blob(reception.content));
    THIDUA_ASSIGN(report,
                  readReport(qUncompress(packed), ReturnText::tr("the return received before")));
    THIDUA_ASSIGN(lists, ledger.blob(reception.lists));
    std::map<int, QSet<QString>> notTaken; // by list, in the order of forEachReportList
    const QJsonArray rows = QJsonDocument::fromJson(qUncompress(lists)).array();
    for (const QJsonValue& row : rows) {
        const QJsonArray fields = row.toArray();
        if (!fields.at(3).toBool() || !fields.at(4).toString().isEmpty())
            notTaken[fields.at(0).toInt()].insert(fields.at(1).toString());
    }
    putBack(report.steps, base.steps, notTaken[0]);
    putBack(report.scores, base.scores, notTaken[1]);
    putBack(report.figures, base.figures, notTaken[2]);
    putBack(report.promises, base.promises, notTaken[3]);
    putBack(report.initiatives, base.initiatives, notTaken[4]);
    putBack(report.words, base.words, notTaken[5]);
    putBack(report.files, base.files, notTaken[6]);
    report.arrange();
    return std::move(report);
}

/// Compares with what was received of the same form.
Result<void> place(const Ledger& ledger, const PackageManifest& manifest, ReadReturn& read)
{
    IncomingReturn& incoming = read.incoming;
    THIDUA_ASSIGN(receptions,
                  ledger.rows<Reception>("plan = ? AND unit = ? ORDER BY id",
                                         {toValue(incoming.plan), toValue(incoming.unit)}));
    const Reception* sameCopy = nullptr;
    const Reception* otherCopy = nullptr;
    for (const Reception& reception : receptions) {
        if (reception.digest == incoming.reception.digest) {
            read.standing = ReturnStanding::Repeated;
            read.words =
                ReturnText::tr("This file was received on %1. There is nothing new to write.")
                    .arg(formatDate(reception.receivedOn));
            return {};
        }
        if (reception.source != ReturnSource::Package)
            continue;
        (reception.instance == manifest.instance ? sameCopy : otherCopy) = &reception;
    }
    if (sameCopy && sameCopy->revision > manifest.revision) {
        read.standing = ReturnStanding::Outdated;
        read.words = ReturnText::tr("Revision %1 of %2 was received on %3; this file is the older "
                                    "revision %4. Nothing was changed.")
                         .arg(sameCopy->revision)
                         .arg(incoming.unitName, formatDate(sameCopy->receivedOn))
                         .arg(manifest.revision);
        return {};
    }
    if (sameCopy) {
        THIDUA_ASSIGN(base, lastTaken(ledger, *sameCopy, incoming.base));
        incoming.base = std::move(base);
    } else if (otherCopy) {
        incoming.warnings.append(
            ReturnText::tr(
                "The return received on %1 was made on another computer (%2). Where the two "
                "differ, choose.")
                .arg(formatDate(otherCopy->receivedOn), otherCopy->machine));
    }
    return {};
}

} // namespace

Result<QByteArray> makeReturn(const PackageManifest& manifest, const UnitReport& base,
                              const UnitReport& report, const std::map<QString, QByteArray>& files,
                              const SigningKey& key)
{
    std::vector<ArchivePart> parts{{kReportPart, writeReport(report), false},
                                   {kBasePart, writeReport(base), false}};
    for (const auto& [hash, bytes] : files)
        parts.push_back({kFilesFolder + hash, bytes, true});
    return makePackage(manifest, parts, key);
}

QString returnFileName(const PackageManifest& manifest)
{
    return QStringLiteral("tep-nop_%1_%2_lan-%3.%4")
        .arg(plainName(manifest.unitCode), plainName(manifest.planCode))
        .arg(manifest.revision)
        .arg(QLatin1String(kReturnEnding));
}

Result<ReadReturn> readReturn(const Ledger& ledger, const QString& path)
{
    THIDUA_ASSIGN(archive, ArchiveReader::read(path));
    return readReturn(ledger, std::move(archive));
}

Result<ReadReturn> readReturn(const Ledger& ledger, ArchiveReader archive)
{
    THIDUA_ASSIGN(package, Package::open(std::move(archive), PackageKind::Return));
    const PackageManifest& manifest = package.manifest();
    THIDUA_ASSIGN(form, formOf(ledger, package));
    THIDUA_ASSIGN(book, ledger.book(form.plan));
    const Member* member = book->member(form.unit);
    if (!member)
        return notOurs(
            package.fileName(),
            ReturnText::tr("%1 no longer takes part in the plan “%2”. Put it back into a bloc "
                           "first.")
                .arg(manifest.unitName, book->plan.title));
    if (member->code != manifest.unitCode || book->plan.code != manifest.planCode)
        return notOurs(
            package.fileName(),
            ReturnText::tr("it names %1 and the plan %2, but its form was given to %3 for %4.")
                .arg(manifest.unitCode, manifest.planCode, member->code, book->plan.code));
    ReadReturn read;
    IncomingReturn& incoming = read.incoming;
    incoming.plan = form.plan;
    incoming.unit = form.unit;
    incoming.unitName = member->name;
    Reception& reception = incoming.reception;
    reception.form = RowId{form.number};
    reception.digest = package.digest();
    reception.instance = manifest.instance;
    reception.revision = manifest.revision;
    reception.madeAt = manifest.madeAt;
    reception.madeBy = manifest.madeBy;
    reception.machine = manifest.machine;
    reception.file = package.fileName();
    THIDUA_ASSIGN(content, package.part(kReportPart));
    incoming.content = content;
    THIDUA_ASSIGN(report, readReport(content, package.fileName()));
    incoming.report = std::move(report);
    THIDUA_ASSIGN(baseBytes, package.part(kBasePart));
    THIDUA_ASSIGN(base, readReport(baseBytes, package.fileName()));
    incoming.base = std::move(base);
    THIDUA_ASSIGN(files, filesOf(package, incoming.report));
    incoming.files = std::move(files);
    if (manifest.scoreTable != form.scoreTable)
        return notOurs(package.fileName(),
                       ReturnText::tr("it names another score table than its form."));
    THIDUA_TRY(place(ledger, manifest, read));
    return read;
}

} // namespace thidua

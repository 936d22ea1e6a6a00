// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/package.h"

#include "core/base/text.h"
#include "core/exchange/jsonreader.h"
#include "core/exchange/planfilefields.h"
#include "core/storage/blobs.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace thidua {

namespace {

// With folder and ending a path stays within what Windows opens everywhere.
constexpr qsizetype kLongestUnit = 48;
constexpr qsizetype kLongestPlan = 32;

using planfile::Fields;

struct PackageText {
    Q_DECLARE_TR_FUNCTIONS(PackageText)
};

constexpr int kFormat = 1; ///< raised when an older program could no longer read a package
constexpr qint64 kLargestManifest = 1 << 20;
constexpr auto kManifest = "manifest.json";
constexpr auto kSignature = "manifest.sig";
constexpr auto kUnitRole = "unit"; ///< heads of blocs and appraisers have none yet

QString kindCode(PackageKind kind)
{
    return kind == PackageKind::Form ? QStringLiteral("sothidua-form")
                                     : QStringLiteral("sothidua-return");
}

tl::unexpected<Error> damaged(const QString& file, const QString& why)
{
    return fail(ErrorCode::Corrupt,
                PackageText::tr("%1 was changed or damaged on its way: %2. Ask for the file again.")
                    .arg(file, why));
}

QByteArray keyOf(const QString& base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

/// With one dash between words, whole words as far as they fit.
QString inWords(const QString& text, qsizetype most)
{
    QString name;
    for (const QString& word : plainName(text).split(u'-', Qt::SkipEmptyParts)) {
        if (!name.isEmpty() && name.size() + 1 + word.size() > most)
            break;
        name += (name.isEmpty() ? QString() : QStringLiteral("-")) + word;
    }
    return name.left(most);
}

QString keyText(const QByteArray& key)
{
    return QString::fromLatin1(key.toBase64());
}

} // namespace

QString plainName(const QString& text)
{
    QString name = folded(text).simplified();
    for (QChar& c : name) {
        if (!c.isLetterOrNumber() || c.unicode() > 0x7f)
            c = u'-';
    }
    return name.left(60);
}

QString packageName(const QString& unitName, const QString& unitCode, const QString& planCode)
{
    const QString unit = inWords(unitName, kLongestUnit);
    return QStringLiteral("%1_%2").arg(unit.isEmpty() ? inWords(unitCode, kLongestUnit) : unit,
                                       inWords(planCode, kLongestPlan));
}

Result<Package> Package::open(ArchiveReader archive, PackageKind kind)
{
    Package package(std::move(archive));
    THIDUA_TRY(package.readManifest(kind));
    return package;
}

Result<void> Package::readManifest(PackageKind kind)
{
    const QString manifest = QLatin1String(kManifest);
    if (!m_archive.has(manifest) || !m_archive.has(QLatin1String(kSignature)))
        return fail(
            ErrorCode::InvalidInput,
            PackageText::tr("%1 is not a file of this program. Choose the file the unit or the "
                            "department sent.")
                .arg(fileName()));
    if (m_archive.size(manifest) > kLargestManifest)
        return damaged(fileName(), PackageText::tr("its contents list is too large"));
    THIDUA_ASSIGN(bytes, m_archive.part(manifest));
    m_manifestBytes = bytes;
    m_digest = blobHash(bytes);
    THIDUA_ASSIGN(signature, m_archive.part(QLatin1String(kSignature)));
    m_signature = QByteArray::fromBase64(signature.trimmed());

    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QString format = json.value(QLatin1String("format")).toString();
    if (format != kindCode(kind)) {
        const bool isOther =
            format == kindCode(PackageKind::Form) || format == kindCode(PackageKind::Return);
        if (!isOther)
            return damaged(fileName(), PackageText::tr("its contents list cannot be read"));
        return fail(
            ErrorCode::InvalidInput,
            kind == PackageKind::Return
                ? PackageText::tr("%1 is a form for a unit, not a return. Ask the unit for the "
                                  "file it exported.")
                      .arg(fileName())
                : PackageText::tr("%1 is a return of a unit, not a form. Open the file the "
                                  "department sent.")
                      .arg(fileName()));
    }
    const int version = json.value(QLatin1String("version")).toInt();
    if (version > kFormat)
        return fail(
            ErrorCode::NewerLedger,
            PackageText::tr("%1 was made by a later version of the program (%2). Update this "
                            "one to read it.")
                .arg(fileName(), json.value(QLatin1String("program")).toString()));
    THIDUA_TRY(checkParts(json.value(QLatin1String("parts")).toObject()));
    JsonReader reader(bytes, fileName());
    {
        JsonObject root(reader, reader.root(), {});
        root.text("format");
        root.integer("version", 1);
        m_manifest.kind = kind;
        m_manifest.role = root.requiredText("role");
        m_manifest.form = root.integer("form", 0); // below 2³⁰, see becomeIssuer
        m_manifest.uid = root.requiredText("uid");
        m_manifest.planCode = root.requiredText("plan");
        m_manifest.planTitle = root.text("plan_title");
        m_manifest.unitCode = root.requiredText("unit");
        m_manifest.unitName = root.text("unit_name");
        m_manifest.office = root.text("office");
        m_manifest.scoreTable = root.text("score_table");
        m_manifest.councilKey = keyOf(root.requiredText("council_key"));
        m_manifest.unitKey = keyOf(root.requiredText("unit_key"));
        m_manifest.locked = root.flag("locked", false);
        m_manifest.follows = root.texts("follows");
        m_manifest.instance = root.text("instance");
        m_manifest.revision = root.integer("revision", 0);
        m_manifest.madeAt = QDateTime::fromString(root.text("made_at"), Qt::ISODate);
        m_manifest.madeBy = root.text("made_by");
        m_manifest.machine = root.text("machine");
        m_manifest.program = root.text("program");
        root.object("parts", [&](JsonObject& parts) {
            const QStringList names = m_archive.parts();
            for (const QString& name : names) {
                if (const QByteArray key = name.toUtf8(); parts.has(key.constData()))
                    m_hashes.insert(name, parts.text(key.constData()));
            }
        });
    }
    if (reader.error())
        return damaged(fileName(), reader.error()->message);
    if (m_manifest.role != QLatin1String(kUnitRole))
        return fail(
            ErrorCode::NewerLedger,
            PackageText::tr("%1 is filled in by another role (%2), which this version of the "
                            "program does not know. Update it to read the file.")
                .arg(fileName(), m_manifest.role));
    return {};
}

Result<void> Package::checkParts(const QJsonObject& parts)
{
    const QStringList names = m_archive.parts();
    for (const QString& name : names) {
        if (name != QLatin1String(kManifest) && name != QLatin1String(kSignature)
            && !parts.contains(name))
            return damaged(fileName(), PackageText::tr("the part “%1” was added").arg(name));
    }
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        if (!m_archive.has(part.key()))
            return damaged(fileName(), PackageText::tr("the part “%1” is missing").arg(part.key()));
    }
    return {};
}

bool Package::signedBy(const QByteArray& openKey) const
{
    return verify(m_manifestBytes, m_signature, openKey);
}

Result<QByteArray> Package::part(const QString& name) const
{
    THIDUA_ASSIGN(bytes, m_archive.part(name));
    if (blobHash(bytes) != m_hashes.value(name))
        return damaged(fileName(),
                       PackageText::tr("the part “%1” is not what was signed").arg(name));
    return std::move(bytes);
}

Result<QByteArray> makePackage(const PackageManifest& manifest,
                               const std::vector<ArchivePart>& parts, const SigningKey& key)
{
    Fields fields;
    fields.text("format", kindCode(manifest.kind)).value("version", kFormat);
    fields.text("role", manifest.role).value("form", manifest.form).text("uid", manifest.uid);
    fields.text("plan", manifest.planCode).text("plan_title", manifest.planTitle);
    fields.text("unit", manifest.unitCode).text("unit_name", manifest.unitName);
    fields.text("office", manifest.office).text("score_table", manifest.scoreTable);
    fields.text("council_key", keyText(manifest.councilKey));
    fields.text("unit_key", keyText(manifest.unitKey)).flag("locked", manifest.locked);
    if (!manifest.follows.isEmpty())
        fields.value("follows", QJsonArray::fromStringList(manifest.follows));
    fields.text("instance", manifest.instance).number("revision", manifest.revision, 0);
    fields.text("made_at", manifest.madeAt.toUTC().toString(Qt::ISODate));
    fields.text("made_by", manifest.madeBy).text("machine", manifest.machine);
    fields.text("program", manifest.program);
    QJsonObject hashes;
    for (const ArchivePart& part : parts)
        hashes.insert(part.name, blobHash(part.bytes));
    fields.value("parts", hashes);
    const QByteArray bytes = QJsonDocument(fields.json()).toJson(QJsonDocument::Indented);
    std::vector<ArchivePart> all{{QLatin1String(kManifest), bytes, false},
                                 {QLatin1String(kSignature), sign(bytes, key).toBase64(), true}};
    all.insert(all.end(), parts.begin(), parts.end());
    return makeArchive(all);
}

} // namespace thidua

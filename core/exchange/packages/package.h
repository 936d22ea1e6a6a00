// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/archive.h"
#include "core/exchange/packages/signature.h"

#include <QDateTime>
#include <QHash>

namespace thidua {

enum class PackageKind {
    Form, ///< council → unit (tệp biểu mẫu)
    Return, ///< unit → council (tệp nộp)
};

/// What a package says of itself. All of it is covered by the signature, and so is every part by its hash.
struct PackageManifest {
    PackageKind kind = PackageKind::Return;
    QString role = QStringLiteral("unit"); ///< who fills it; later `bloc_head`, `appraiser`
    qint64 form = 0; ///< number of the form: issuer number of what is made with it
    QString uid; ///< of the form
    QString planCode;
    QString planTitle;
    QString unitCode;
    QString unitName;
    QString office; ///< of the council, as it signs
    QString scoreTable; ///< fingerprint of the table the form was made with
    QByteArray councilKey; ///< open key of the council
    QByteArray unitKey; ///< open key of the unit
    bool locked = false; ///< a passcode opens the unit's signing key
    QString instance; ///< return: of the copy of the form that made it
    int revision = 0; ///< return: counted by that copy, from 1
    QStringList follows; ///< return: digests of those its copy made before, the oldest first
    QDateTime madeAt;
    QString madeBy;
    QString machine;
    QString program; ///< version of the program that made it
};

/// A package opened: its manifest read, every part there and as its hash says, and no part more. Whether
/// the right one signed it is asked with signedBy().
class Package {
public:
    /// Refused, each with its own words: what is no package, another kind of package, one of a later
    /// version of the program, parts missing, added or changed.
    static Result<Package> open(ArchiveReader archive, PackageKind kind);

    const PackageManifest& manifest() const { return m_manifest; }
    const QString& digest() const
    {
        return m_digest;
    } ///< SHA-256 of the manifest: what names the package
    const QString& fileName() const { return m_archive.name(); }
    const QByteArray& manifestBytes() const { return m_manifestBytes; } ///< what was signed
    const QByteArray& signature() const { return m_signature; }
    bool signedBy(const QByteArray& openKey) const;
    bool has(const QString& part) const { return m_archive.has(part); }
    Result<QByteArray> part(const QString& name) const; ///< its hash proven
    QString hashOf(const QString& name) const
    {
        return m_hashes.value(name);
    } ///< as the manifest says

private:
    explicit Package(ArchiveReader archive) : m_archive(std::move(archive)) { }
    Result<void> readManifest(PackageKind kind);
    Result<void> checkParts(const QJsonObject& parts);

    ArchiveReader m_archive;
    PackageManifest m_manifest;
    QByteArray m_manifestBytes;
    QByteArray m_signature;
    QString m_digest;
    QHash<QString, QString> m_hashes;
};

/// The bytes of a package. Same input, same bytes.
Result<QByteArray> makePackage(const PackageManifest& manifest,
                               const std::vector<ArchivePart>& parts, const SigningKey& key);

/// Text as part of a file name on every system: letters without accents, digits and dashes.
QString plainName(const QString& text);

/// What files of a unit and a plan are called: `benh-vien-da-khoa-tinh_cntt-2024`. A unit whose name has no
/// letter left goes by its code.
QString packageName(const QString& unitName, const QString& unitCode, const QString& planCode);

/// Endings of the two kinds of file, without dot.
inline constexpr char kFormEnding[] = "thiduabm";
inline constexpr char kReturnEnding[] = "thiduanop";

} // namespace thidua

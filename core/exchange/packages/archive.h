// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace thidua {

/// What an archive from elsewhere may claim before it is refused. A unit's whole evidence fits; a zip
/// bomb does not.
struct ArchiveLimits {
    qint64 fileBytes = 600ll << 20; ///< of the archive itself
    qint64 partBytes = 64ll << 20; ///< of one part, unpacked
    qint64 totalBytes = 1ll << 30; ///< of all parts, unpacked
    qint64 parts = 4000;
    /// How many times larger than packed a part of more than 1 MB may be.
    qint64 ratio = 1000;
    /// Its two lists of parts must agree in every field; what office programs write is laxer.
    bool strict = true;
};

/// A zip file that may come from anybody, read part by part. Refused on opening: what is no zip or is
/// cut short, encrypted parts, links, names twice, names that lead out of a folder or cannot be a file
/// name on Windows, and more or larger parts than the limits. Nothing is ever written to disk by it.
class ArchiveReader {
public:
    /// `name` is the file's, for messages.
    static Result<ArchiveReader> open(const QByteArray& bytes, const QString& name,
                                      const ArchiveLimits& limits = {});
    static Result<ArchiveReader> read(const QString& path, const ArchiveLimits& limits = {});
    ArchiveReader(ArchiveReader&&) noexcept;
    ArchiveReader& operator=(ArchiveReader&&) noexcept;
    ~ArchiveReader();

    const QString& name() const { return m_name; }
    const QStringList& parts() const { return m_parts; } ///< in the order of the archive
    bool has(const QString& part) const;
    qint64 size(const QString& part) const; ///< unpacked, in bytes; 0 when there is none
    /// The part unpacked, its checksum proven. Refused when it is missing, damaged or larger than said.
    Result<QByteArray> part(const QString& part) const;

private:
    struct Private;
    explicit ArchiveReader(std::unique_ptr<Private> priv, QString name);
    Result<void> inspect(const ArchiveLimits& limits);

    std::unique_ptr<Private> d;
    QString m_name;
    QStringList m_parts;
};

/// A part of an archive to be written.
struct ArchivePart {
    QString name;
    QByteArray bytes;
    bool stored = false; ///< as it is: pictures and PDFs do not get smaller
};

/// A zip file of these parts, in this order. Same parts, same bytes: the time inside is always the same.
Result<QByteArray> makeArchive(const std::vector<ArchivePart>& parts);

} // namespace thidua

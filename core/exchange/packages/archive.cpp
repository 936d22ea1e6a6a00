// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <array>
#include <zip.h>

namespace thidua {

namespace {

struct ArchiveText {
    Q_DECLARE_TR_FUNCTIONS(ArchiveText)
};

constexpr qint64 kSmall = 1 << 20; ///< below this nobody is harmed by a high ratio
constexpr zip_uint32_t kUnixLink = 0120000;
constexpr zip_uint32_t kUnixKind = 0170000;

struct Closer {
    void operator()(zip_t* archive) const { zip_discard(archive); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

tl::unexpected<Error> damaged(const QString& name, const QString& why)
{
    return fail(
        ErrorCode::Corrupt,
        ArchiveText::tr("%1 is damaged or incomplete: %2. Ask for the file again.").arg(name, why));
}

tl::unexpected<Error> hostile(const QString& name, const QString& why)
{
    return fail(ErrorCode::Refused,
                ArchiveText::tr("%1 was not opened: %2. Nothing was read from it.").arg(name, why));
}

QString errorText(zip_error_t& error)
{
    const QString text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

/// Names Windows keeps for devices, whatever follows the first dot.
bool isDevice(const QString& segment)
{
    static const QSet<QString> kDevices{QStringLiteral("con"), QStringLiteral("prn"),
                                        QStringLiteral("aux"), QStringLiteral("nul")};
    const QString stem = segment.section(u'.', 0, 0).trimmed().toLower();
    const bool numbered = stem.size() == 4 && stem[3].isDigit()
        && (stem.startsWith(QLatin1String("com")) || stem.startsWith(QLatin1String("lpt")));
    return numbered || kDevices.contains(stem);
}

/// Whether a name is a plain path below a folder, on every system we run on.
bool isSafe(const QString& name)
{
    if (name.isEmpty() || name.size() > 240 || name.startsWith(u'/') || name.endsWith(u'/'))
        return false;
    for (const QChar c : name) {
        if (c < u' ' || c == u'\x7f' || c == u'\\' || c == u':' || c == u'*' || c == u'?'
            || c == u'"' || c == u'<' || c == u'>' || c == u'|')
            return false;
    }
    const QStringList segments = name.split(u'/');
    for (const QString& segment : segments) {
        if (segment.isEmpty() || segment.endsWith(u'.') || segment.endsWith(u' ')
            || isDevice(segment)) // "." and ".." end in a dot
            return false;
    }
    return true;
}

} // namespace

struct ArchiveReader::Private {
    QByteArray bytes; ///< outlives the archive that reads from it
    std::unique_ptr<zip_t, Closer> archive;
    struct Entry {
        zip_uint64_t index = 0;
        qint64 size = 0;
    };
    QHash<QString, Entry> entries;
};

ArchiveReader::ArchiveReader(std::unique_ptr<Private> priv, QString name)
    : d(std::move(priv)), m_name(std::move(name))
{
}

ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

Result<ArchiveReader> ArchiveReader::open(const QByteArray& bytes, const QString& name,
                                          const ArchiveLimits& limits)
{
    if (bytes.isEmpty())
        return damaged(name, ArchiveText::tr("the file is empty"));
    if (bytes.size() > limits.fileBytes)
        return hostile(name, ArchiveText::tr("it is larger than a package may be"));
    auto priv = std::make_unique<Private>();
    priv->bytes = bytes;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        priv->bytes.constData(), static_cast<zip_uint64_t>(priv->bytes.size()), 0, &error);
    if (!source)
        return damaged(name, errorText(error));
    zip_t* archive = zip_open_from_source(
        source, limits.strict ? ZIP_RDONLY | ZIP_CHECKCONS : ZIP_RDONLY, &error);
    if (!archive) {
        zip_source_free(source);
        const bool isNone = zip_error_code_zip(&error) == ZIP_ER_NOZIP;
        const QString words = errorText(error);
        if (isNone && bytes.startsWith("PK"))
            return damaged(name, ArchiveText::tr("its end is missing, it was not copied whole"));
        return damaged(name, words);
    }
    zip_error_fini(&error);
    priv->archive.reset(archive);
    ArchiveReader reader(std::move(priv), name);
    THIDUA_TRY(reader.inspect(limits));
    return reader;
}

Result<ArchiveReader> ArchiveReader::read(const QString& path, const ArchiveLimits& limits)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Io,
                    ArchiveText::tr("%1 cannot be read: %2.")
                        .arg(QDir::toNativeSeparators(path), file.errorString()));
    }
    if (file.size() > limits.fileBytes)
        return hostile(name, ArchiveText::tr("it is larger than a package may be"));
    return open(file.readAll(), name, limits);
}

Result<void> ArchiveReader::inspect(const ArchiveLimits& limits)
{
    const zip_int64_t count = zip_get_num_entries(d->archive.get(), 0);
    if (count > limits.parts)
        return hostile(m_name, ArchiveText::tr("it has %n part(s)", nullptr, int(count)));
    qint64 total = 0;
    QSet<QString> folded; // Windows does not tell A from a
    for (zip_int64_t i = 0; i < count; ++i) {
        const auto index = static_cast<zip_uint64_t>(i);
        zip_stat_t stat;
        zip_stat_init(&stat);
        if (zip_stat_index(d->archive.get(), index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_NAME)
            || !(stat.valid & ZIP_STAT_SIZE) || !(stat.valid & ZIP_STAT_COMP_SIZE))
            return damaged(m_name, ArchiveText::tr("its list of parts cannot be read"));
        const QString part = QString::fromUtf8(stat.name);
        if (part.endsWith(u'/') && stat.size == 0 && isSafe(part.chopped(1)))
            continue; // a folder
        if (!isSafe(part))
            return hostile(m_name, ArchiveText::tr("a part has the name “%1”").arg(part));
        if (folded.contains(part.toCaseFolded()))
            return hostile(m_name, ArchiveText::tr("the part “%1” is there twice").arg(part));
        folded.insert(part.toCaseFolded());
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(d->archive.get(), index, 0, &system, &attributes);
        if (system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kUnixKind) == kUnixLink)
            return hostile(m_name, ArchiveText::tr("the part “%1” is a link").arg(part));
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
            return hostile(m_name, ArchiveText::tr("the part “%1” is encrypted").arg(part));
        const auto size = static_cast<qint64>(stat.size);
        const auto packed = static_cast<qint64>(stat.comp_size);
        if (stat.size > static_cast<zip_uint64_t>(limits.partBytes)
            || (size > kSmall && size / std::max<qint64>(packed, 1) > limits.ratio))
            return hostile(m_name,
                           ArchiveText::tr("the part “%1” would unpack to more than "
                                           "a package may hold")
                               .arg(part));
        total += size;
        if (total > limits.totalBytes)
            return hostile(m_name,
                           ArchiveText::tr("it would unpack to more than a package may hold"));
        d->entries.insert(part, {index, size});
        m_parts.append(part);
    }
    return {};
}

bool ArchiveReader::has(const QString& part) const
{
    return d->entries.contains(part);
}

qint64 ArchiveReader::size(const QString& part) const
{
    return d->entries.value(part).size;
}

Result<QByteArray> ArchiveReader::part(const QString& part) const
{
    const auto entry = d->entries.constFind(part);
    if (entry == d->entries.constEnd())
        return damaged(m_name, ArchiveText::tr("the part “%1” is missing").arg(part));
    const std::unique_ptr<zip_file_t, Closer> file(
        zip_fopen_index(d->archive.get(), entry->index, 0));
    if (!file)
        return damaged(m_name, QString::fromUtf8(zip_strerror(d->archive.get())));
    QByteArray bytes(entry->size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < bytes.size()) {
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + done,
                                          static_cast<zip_uint64_t>(bytes.size() - done));
        if (got <= 0)
            return damaged(m_name, ArchiveText::tr("the part “%1” cannot be unpacked").arg(part));
        done += got;
    }
    std::array<char, 1> beyond; // reaching the end proves the checksum
    if (zip_fread(file.get(), beyond.data(), 1) != 0)
        return damaged(m_name, ArchiveText::tr("the part “%1” cannot be unpacked").arg(part));
    return bytes;
}

Result<QByteArray> makeArchive(const std::vector<ArchivePart>& parts)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive =
        target ? zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
    const auto failed = [&](const QString& why) {
        return fail(ErrorCode::Io, ArchiveText::tr("The package could not be made: %1.").arg(why));
    };
    if (!archive) {
        if (target)
            zip_source_free(target);
        return failed(errorText(error));
    }
    zip_error_fini(&error);
    zip_source_keep(target); // closing the archive would free what it wrote to
    std::unique_ptr<zip_t, Closer> guard(archive);
    const std::unique_ptr<zip_source_t, void (*)(zip_source_t*)> written(target, &zip_source_free);
    for (const ArchivePart& part : parts) {
        zip_source_t* source = zip_source_buffer(archive, part.bytes.constData(),
                                                 static_cast<zip_uint64_t>(part.bytes.size()), 0);
        const zip_int64_t index = source
            ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8)
            : -1;
        if (index < 0) {
            if (source)
                zip_source_free(source);
            return failed(QString::fromUtf8(zip_strerror(archive)));
        }
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, at, part.stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, 0);
        zip_file_set_dostime(archive, at, 0, (1 << 5) | 1, 0); // 01/01/1980
    }
    if (zip_close(archive) != 0)
        return failed(QString::fromUtf8(zip_strerror(archive)));
    (void)guard.release(); // closed
    if (zip_source_open(target) != 0 || zip_source_seek(target, 0, SEEK_END) != 0)
        return failed(ArchiveText::tr("it cannot be read back"));
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    const zip_int64_t got =
        zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    if (got != bytes.size())
        return failed(ArchiveText::tr("it cannot be read back"));
    return bytes;
}

} // namespace thidua

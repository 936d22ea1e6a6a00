// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/openedreturn.h"

#include "core/exchange/packages/reportjson.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace thidua {

namespace {

struct OpenedReturnText {
    Q_DECLARE_TR_FUNCTIONS(OpenedReturnText)
};

constexpr unsigned kMostThreads = 4;
constexpr size_t kAhead = 64; ///< opened and not yet taken
constexpr qint64 kLarge = 32ll << 20;

Result<std::map<QString, qint64>> filesOf(const Package& package, const UnitReport& report)
{
    std::map<QString, qint64> files;
    for (const ReportedFile& file : report.files) {
        const QString part = partOfFile(file.sha256);
        if (!package.has(part))
            continue; // a file that did not come along is a problem of its row
        if (!files.contains(file.sha256)) {
            THIDUA_ASSIGN(bytes, package.part(part));
            files.emplace(file.sha256, bytes.size());
        }
        if (package.hashOf(part) != file.sha256 || files[file.sha256] != file.bytes)
            return fail(ErrorCode::Refused,
                        OpenedReturnText::tr("%1 was not received: the file “%2” is not the one it "
                                             "names.")
                            .arg(package.fileName(), file.name));
    }
    return files;
}

} // namespace

QString partOfFile(const QString& hash)
{
    return QStringLiteral("files/") + hash;
}

Result<OpenedReturn> openReturn(const Package& package, const FormKeys& keys)
{
    OpenedReturn opened;
    opened.manifest = package.manifest();
    opened.manifestBytes = package.manifestBytes();
    opened.signature = package.signature();
    opened.digest = package.digest();
    opened.fileName = package.fileName();
    opened.isSigned = package.signedBy(keys.value(opened.manifest.form));
    if (!opened.isSigned)
        return opened;
    THIDUA_ASSIGN(content, package.part(QStringLiteral("report.json")));
    THIDUA_ASSIGN(report, readReport(content, package.fileName()));
    THIDUA_ASSIGN(baseBytes, package.part(QStringLiteral("base.json")));
    THIDUA_ASSIGN(base, readReport(baseBytes, package.fileName()));
    THIDUA_ASSIGN(files, filesOf(package, report));
    opened.content = packReport(content);
    opened.start = baseBytes;
    opened.report = std::move(report);
    opened.base = std::move(base);
    opened.files = std::move(files);
    return opened;
}

Result<OpenedReturn> openReturn(const QString& path, const FormKeys& keys)
{
    THIDUA_ASSIGN(archive, ArchiveReader::read(path));
    THIDUA_ASSIGN(package, Package::open(std::move(archive), PackageKind::Return));
    return openReturn(package, keys);
}

ReturnsAhead::ReturnsAhead(QStringList paths, FormKeys keys)
    : m_paths(std::move(paths)), m_keys(std::move(keys)),
      m_opened(static_cast<size_t>(m_paths.size()))
{
    const size_t threads = std::min<size_t>(
        std::clamp(std::thread::hardware_concurrency(), 1u, kMostThreads), m_opened.size());
    for (size_t i = 0; i < threads; ++i)
        m_threads.emplace_back([this] { work(); });
}

ReturnsAhead::~ReturnsAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void ReturnsAhead::work()
{
    while (true) {
        size_t mine = 0;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] {
                return m_stop || m_next == m_opened.size() || m_next < m_taken + kAhead;
            });
            if (m_stop || m_next == m_opened.size())
                return;
            mine = m_next++;
        }
        const QString& path = m_paths[static_cast<qsizetype>(mine)];
        std::unique_lock large(m_large, std::defer_lock);
        if (QFileInfo(path).size() > kLarge)
            large.lock();
        auto opened = openReturn(path, m_keys);
        {
            const std::lock_guard lock(m_mutex);
            m_opened[mine] = std::move(opened);
        }
        m_changed.notify_all();
    }
}

Result<OpenedReturn> ReturnsAhead::take()
{
    std::unique_lock lock(m_mutex);
    auto& slot = m_opened[m_taken];
    m_changed.wait(lock, [&] { return slot.has_value(); });
    ++m_taken;
    auto opened = std::move(*slot);
    slot.reset();
    lock.unlock();
    m_changed.notify_all();
    return opened;
}

} // namespace thidua

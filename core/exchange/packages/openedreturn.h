// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"
#include "core/exchange/packages/package.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace thidua {

/// Open keys of the units, by the number of their form.
using FormKeys = QHash<qint64, QByteArray>;

/// A return package as far as it is read without a ledger. What it says is read only when the key of its
/// form signed it.
struct OpenedReturn {
    PackageManifest manifest;
    QByteArray manifestBytes;
    QByteArray signature;
    QString digest;
    QString fileName;
    bool isSigned = false;
    QByteArray content; ///< the report packed, for the ledger to keep
    QByteArray start; ///< what the copy was made with, as bytes
    UnitReport report;
    UnitReport base;
    std::map<QString, qint64> files; ///< sizes by hash of those that came along, each proven
};

/// Refused: damage, and whatever a report may not hold.
Result<OpenedReturn> openReturn(const Package& package, const FormKeys& keys);
Result<OpenedReturn> openReturn(const QString& path, const FormKeys& keys);
/// The part of a package a file is in.
QString partOfFile(const QString& hash);

/// Opens returns ahead of the one who takes them, on a few threads. Of large ones only one at a time, so that
/// a folder of scans does not fill the memory.
class ReturnsAhead {
public:
    ReturnsAhead(QStringList paths, FormKeys keys);
    ~ReturnsAhead();
    ReturnsAhead(const ReturnsAhead&) = delete;
    ReturnsAhead& operator=(const ReturnsAhead&) = delete;

    /// The next one, in the order of the paths.
    Result<OpenedReturn> take();

private:
    void work();

    const QStringList m_paths;
    const FormKeys m_keys;
    std::mutex m_mutex;
    std::mutex m_large;
    std::condition_variable m_changed;
    std::vector<std::optional<Result<OpenedReturn>>> m_opened;
    size_t m_next = 0; ///< to be opened
    size_t m_taken = 0;
    bool m_stop = false;
    std::vector<std::thread> m_threads;
};

} // namespace thidua

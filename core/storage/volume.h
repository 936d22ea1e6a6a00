// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace thidua {

/// What a file lies on, as far as it decides how it is written.
enum class Volume {
    Fixed, ///< a disk of this machine: write-ahead log
    Removable, ///< a stick or card, pulled out at any time
    Network, ///< a share: shared memory between machines does not work
};

/// By the mount point of the file or, before it exists, of its folder. Anything unknown is Fixed.
Volume volumeOf(const QString& path);
/// By the name the system gives a file system: `nfs4`, `cifs`, `vfat` …
Volume volumeOfFileSystem(const QByteArray& type);

} // namespace thidua

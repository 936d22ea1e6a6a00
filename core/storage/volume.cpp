// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/volume.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

namespace thidua {

namespace {

#ifndef Q_OS_WIN
/// Linux says for each block device whether its medium can be taken out; a partition asks its disk.
bool isRemovableDevice(const QByteArray& device)
{
    const QString name = QFileInfo(QString::fromLocal8Bit(device)).fileName();
    const QString folder =
        QFileInfo(QStringLiteral("/sys/class/block/") + name).canonicalFilePath();
    for (const QString& place : {folder, QFileInfo(folder).path()}) {
        QFile flag(place + QStringLiteral("/removable"));
        if (!folder.isEmpty() && flag.open(QIODevice::ReadOnly))
            return flag.readAll().trimmed() == "1";
    }
    return false;
}
#endif

} // namespace

Volume volumeOfFileSystem(const QByteArray& type)
{
    static constexpr const char* kNetwork[] = {
        "nfs",         "nfs4",  "cifs", "smb", "smb2",       "smb3",
        "smbfs",       "ncpfs", "afs",  "9p",  "fuse.sshfs", "fuse.gvfsd-fuse",
        "fuse.rclone", "davfs", "ceph"};
    static constexpr const char* kRemovable[] = {"vfat", "exfat", "msdos", "fuseblk.exfat"};
    const auto is = [&](const char* name) { return type.compare(name, Qt::CaseInsensitive) == 0; };
    if (std::any_of(std::begin(kNetwork), std::end(kNetwork), is))
        return Volume::Network;
    return std::any_of(std::begin(kRemovable), std::end(kRemovable), is) ? Volume::Removable
                                                                         : Volume::Fixed;
}

Volume volumeOf(const QString& path)
{
    const QFileInfo file(path);
    const QString place = file.exists() ? file.absoluteFilePath() : file.absolutePath();
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(place);
    if (native.startsWith(QLatin1String("\\\\")))
        return Volume::Network;
    const QString root = native.left(3);
    switch (GetDriveTypeW(reinterpret_cast<const wchar_t*>(root.utf16()))) {
    case DRIVE_REMOTE:
        return Volume::Network;
    case DRIVE_REMOVABLE:
        return Volume::Removable;
    default:
        return Volume::Fixed;
    }
#else
    const QStorageInfo storage(place);
    const Volume byType = volumeOfFileSystem(storage.fileSystemType());
    if (byType != Volume::Fixed)
        return byType;
    return isRemovableDevice(storage.device()) ? Volume::Removable : Volume::Fixed;
#endif
}

} // namespace thidua

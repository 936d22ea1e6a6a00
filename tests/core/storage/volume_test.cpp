// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/volume.h"

#include "tests/support/catch.h"

#include <QDir>

using namespace thidua;

TEST_CASE("file systems of shares and sticks are known by name")
{
    const auto [type, expected] = GENERATE(table<const char*, Volume>({
        {"ext4", Volume::Fixed},
        {"btrfs", Volume::Fixed},
        {"tmpfs", Volume::Fixed},
        {"NTFS", Volume::Fixed},
        {"nfs4", Volume::Network},
        {"cifs", Volume::Network},
        {"SMB2", Volume::Network},
        {"fuse.sshfs", Volume::Network},
        {"vfat", Volume::Removable}, // USB sticks come formatted so
        {"exfat", Volume::Removable},
        {"something new", Volume::Fixed},
    }));
    CHECK(volumeOfFileSystem(type) == expected);
}

TEST_CASE(
    "the temporary folder of this machine is a fixed disk, also for a file that is not there yet")
{
    CHECK(volumeOf(QDir::tempPath() + QStringLiteral("/chua-co.thidua")) == Volume::Fixed);
}

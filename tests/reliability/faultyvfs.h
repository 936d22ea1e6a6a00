// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace thidua::reliability {

enum class Fault {
    DiskFull, ///< a write finds no room
    BrokenDisk, ///< write, sync, truncate, open or delete fail
};

/// While it lives, SQLite works through a file system whose n-th dangerous operation fails (and, when
/// told so, all later ones, as after a stick was pulled out). One at a time.
class FaultyFileSystem {
public:
    /// `failing` 0: none fails, only counted.
    FaultyFileSystem(int failing, Fault fault, bool forGood);
    ~FaultyFileSystem();
    FaultyFileSystem(const FaultyFileSystem&) = delete;
    FaultyFileSystem& operator=(const FaultyFileSystem&) = delete;

    int operations() const; ///< so far
    bool hasFailed() const;
    /// The disk is well again.
    void heal();
};

} // namespace thidua::reliability

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua {

/// While one lives, reads of the ledger see one state of the file, and do not lock it one by one. One within
/// another does nothing. Not across anything that waits for a person, nor anything that writes: a write is
/// refused meanwhile. What is told of progress under one may draw and take a wish to stop, no more.
class ReadSnapshot {
public:
    explicit ReadSnapshot(const Ledger& ledger);
    ~ReadSnapshot();
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;

private:
    Database* m_database = nullptr; ///< none where the reads lock for themselves
};

} // namespace thidua

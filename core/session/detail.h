// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"
#include "core/storage/rowwriter.h"

namespace thidua {

/// The rows of a change in words, at most `limit` lines.
std::vector<HistoryDetail> describeRows(const Ledger& ledger, const std::vector<RowChange>& rows,
                                        int limit);

/// One conflict as a line: which row, which field, what was expected and what the file holds.
QString describeConflict(const Ledger& ledger, const RowConflict& conflict);

/// A column in words: "maximum", "name" … (in the program's language).
QString fieldName(const char* column);

} // namespace thidua

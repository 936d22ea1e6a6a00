// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvimport.h"

#include <QHash>

namespace thidua {

// What the kinds of CSV file have for columns.

using CsvAliases = QHash<QString, QStringList>;

/// Canonical column names with the Vietnamese headers our own exports write.
const CsvAliases& aliasesOf(CsvKind kind);
/// Refuses a table that lacks a column its kind cannot do without; its columns are named.
Result<void> requireColumns(const CsvTable& table, CsvKind kind);

} // namespace thidua

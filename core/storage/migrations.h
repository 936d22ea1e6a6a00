// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

#include <span>

namespace thidua {

/// A numbered schema step: readable SQL that comes with the program and is never edited once released.
struct SchemaStep {
    int number = 0;
    QByteArray sql;
};

inline constexpr qint64 kApplicationId = 0x54484455; // "THDU"

/// The steps of this program, in order.
const std::vector<SchemaStep>& schemaSteps();
int currentSchema();

/// Makes the tables of a new file.
Result<void> createSchema(Database& database, std::span<const SchemaStep> steps = schemaSteps());

/// What a file says it is. Fails: NotALedger, NewerLedger (by the version that wrote it), Corrupt.
Result<int> schemaOf(Database& database, std::span<const SchemaStep> steps = schemaSteps());

/// Where the copy made before an upgrade goes: `so.schema1.thidua` beside `so.thidua`, numbered when taken.
QString upgradeBackupPath(const QString& path, int schema);

/// Brings an older file up to date: copies it beside itself and checks the copy, then runs each step
/// together with its number in one transaction. A step that fails leaves the file at the step before.
Result<void> upgrade(Database& database, std::span<const SchemaStep> steps = schemaSteps());

/// Copies a database into a new file and checks the copy; an unfinished copy is removed.
Result<void> copyVerified(const Database& source, const QString& target);

} // namespace thidua

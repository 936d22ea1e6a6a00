// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"

#include <QByteArray>

namespace thidua {

/// A unit's report as a package carries it (docs/packages.md).
QByteArray writeReport(const UnitReport& report);

/// Reads what writeReport wrote. Refused with part and line: broken JSON, unknown or missing fields,
/// values out of range, rows that are there twice, text longer than a field may hold.
Result<UnitReport> readReport(const QByteArray& json, const QString& name);
/// The same for what was not written by this program or is wrong: slower, and with words.
Result<UnitReport> readReportWithCare(const QByteArray& json, const QString& name);

/// A report's bytes as the ledger keeps them from one revision to the next.
QByteArray packReport(const QByteArray& json);
Result<UnitReport> readPackedReport(const QByteArray& packed, const QString& name);

} // namespace thidua

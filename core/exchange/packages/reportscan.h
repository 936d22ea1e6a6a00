// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"

#include <QByteArray>
#include <optional>

namespace thidua {

/// Reads a report as this program writes it, in one pass. Nothing for everything else, valid or not:
/// readReport() then reads it with care and says what is wrong. What it does read, readReport() would read
/// the same.
std::optional<UnitReport> scanReport(const QByteArray& json);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/excel/xlsxbook.h"

namespace thidua {

/// Reads a workbook (.xlsx) that may come from anybody: values only, nothing is run and nothing fetched.
/// Refused, each with its own words: other formats under this ending, files under a password, macros,
/// links to other files, document types (entities), more sheets or cells than a form has, damage.
Result<XlsxBook> readXlsx(const QByteArray& bytes, const QString& name);
/// The bytes of a file, no larger than a form can be.
Result<QByteArray> readXlsxFile(const QString& path);

} // namespace thidua

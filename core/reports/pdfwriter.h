// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/layout.h"

#include <QByteArray>

namespace thidua::report {

/// The bytes of a PDF file. They depend on the pages, the date of the document and the fonts, and
/// on nothing else: not on the time, the time zone or the machine.
Result<QByteArray> pdfBytes(const LaidOutDocument& document, const Watch& watch = {});

/// Writes the file in one step: on any failure what was at `path` before is still there.
Result<void> writePdf(const LaidOutDocument& document, const QString& path,
                      const Watch& watch = {});

/// The same file with `date` as its date of creation, and its table of objects put right.
QByteArray withCreationDate(QByteArray pdf, const QDateTime& date);

} // namespace thidua::report

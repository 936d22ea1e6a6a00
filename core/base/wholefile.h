// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace thidua {

/// Writes a file whole or not at all: what was there stays until the new bytes are safe. Returns why
/// it was not written, in the system's words; the caller says what and where.
std::optional<QString> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace thidua

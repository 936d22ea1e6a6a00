// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace thidua {

/// Text as it is stored: normal form C, no leading or trailing space, no control characters.
QString cleaned(const QString& text);

/// For searching: lower case, without accents, `đ` as `d`, whatever the normal form.
/// `folded("Bệnh viện Đa khoa") == "benh vien da khoa"`.
QString folded(const QString& text);

/// True when every word of `needle` occurs in `haystack`, both folded.
bool matchesSearch(const QString& haystack, const QString& needle);

/// Vietnamese collation; digits compare as numbers, so that `K2-9` comes before `K2-10`.
/// Ties fall back to the code points, so that the order is total.
bool lessVietnamese(const QString& left, const QString& right);
int compareVietnamese(const QString& left, const QString& right);

/// What people are sorted by: given name first (`Lê Thị Hạnh` → `Hạnh Lê Thị`).
QString givenNameFirst(const QString& fullName);

} // namespace thidua

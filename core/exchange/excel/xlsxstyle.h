// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

struct lxw_format;

namespace thidua {

/// How a cell of a form looks. Entry cells, the last ones, are all a protected sheet lets people change.
enum class XlsxStyle {
    Title,
    Plain, ///< no border
    Label, ///< no border, bold
    Header,
    Text,
    Number,
    Group,
    GroupNumber,
    Total,
    TotalNumber,
    Worked, ///< a number a formula works out
    Off, ///< a cell of an entry column that this row does not have
    EntryText,
    EntryNumber,
    EntryChoice,
    EntryDate,
};

/// Font, fill, border and number format of a style.
void shape(lxw_format* format, XlsxStyle style);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace thidua {

// What stands for a row where room is short: its short title or name, or the whole one where it has none.

template<class Row>
QString shortTitle(const Row& row)
{
    return row.shortTitle.isEmpty() ? row.title : row.shortTitle;
}

template<class Row>
QString shortName(const Row& row)
{
    return row.shortName.isEmpty() ? row.name : row.shortName;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/paginate.h"
#include "core/reports/table.h"

namespace thidua::report {

/// The strips of a table set across `width`. A row that would not fit a page of `pageHeight` comes
/// as one strip a line.
std::vector<Slice> layoutTable(const Table& table, double width, double pageHeight,
                               TextShaper& shaper);

/// Left edges of the columns and the right edge of the last, in twips from 0.
std::vector<double> columnEdges(const std::vector<Column>& columns, double width);

} // namespace thidua::report

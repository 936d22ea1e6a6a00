// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/domain/plan/plan.h"
#include "core/reports/document.h"

namespace thidua::report {

// What papers say in the same words everywhere. Issued papers are Vietnamese, whatever language the
// program speaks.

/// `58.240.000.000`, `hơn 58.000.000.000`, `chưa có số liệu`; `unit` adds "đồng" to an amount.
QString moneyOnPaper(Money money, bool unit = false);
/// `06/05/2024`; `chưa đặt hạn` for none.
QString dayOnPaper(QDate day);
/// How a letter or report begins that carries a plan out: "Thực hiện Kế hoạch số 12/KH-SYT ngày …".
QString beginningOnPaper(const Plan& plan);
/// `–` for nothing.
QString orDash(const QString& text);

/// A paragraph of running text, its first line set in.
Paragraph running(Text text);
/// One head of a table: bold words, one cell a column.
Row headRow(const QStringList& titles);
/// A row that names what the rows under it are about, across `columns`.
Row groupRow(const QString& title, int columns);
Row bodyRow(const QStringList& cells);

} // namespace thidua::report

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/kinds/office.h"
#include "core/reports/kinds/reports.h"

namespace thidua::report {

// The documents of a movement: each reads what it needs of the ledger. NotFound when there is nothing to
// print.

/// `Báo cáo sơ kết – Chuyển đổi số`
QString paperTitle(const PlanBook& book, const char* paper);

Result<Document> projectReport(const Ledger& ledger, const PlanBook& book, const Request& request,
                               const PaperFrame& frame);
Result<Document> initiativeReport(const Ledger& ledger, const PlanBook& book,
                                  const Request& request, const PaperFrame& frame);
Result<Document> reminderLetter(const Ledger& ledger, const PlanBook& book, const Request& request,
                                const PaperFrame& frame);
Result<Document> targetReport(const Ledger& ledger, const PlanBook& book, const Request& request,
                              const PaperFrame& frame);
Result<Document> reviewReport(const Ledger& ledger, const PlanBook& book, const Request& request,
                              const PaperFrame& frame);
Result<Document> blocReports(const Ledger& ledger, const PlanBook& book, const Request& request,
                             const PaperFrame& frame);

} // namespace thidua::report

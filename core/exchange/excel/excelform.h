// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/form.h"

namespace thidua {

/// Ending of an Excel form, without dot.
inline constexpr char kExcelEnding[] = "xlsx";

/// Makes Excel forms (biểu mẫu Excel) of a plan for units that cannot run the program: a workbook each, with
/// a number, the unit's own rows and the council's signature on them. As issueForms(), but nothing the unit
/// sends back is signed by it: passcodes are refused.
Result<IssuedForms> issueExcelForms(const Ledger& ledger, PlanId plan,
                                    const std::vector<FormRequest>& requests,
                                    const actions::Stamp& stamp,
                                    const std::function<bool(int done, int all)>& progress = {});

} // namespace thidua

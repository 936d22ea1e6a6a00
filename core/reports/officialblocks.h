// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/document.h"
#include "core/reports/paginate.h"

namespace thidua::report {

// The fixed parts of a Vietnamese official paper, each one strip across `width` (Decree
// 30/2020/NĐ-CP, Annex I).
Slice nationalHeader(const NationalHeader& header, double width, TextShaper& shaper);
Slice titleBlock(const TitleBlock& title, double width, TextShaper& shaper);
Slice splitLine(const SplitLine& line, double width, TextShaper& shaper);
Slice signatureBlock(const SignatureBlock& block, double width, TextShaper& shaper);
Slice recipientsBlock(const Recipients& recipients, double width, TextShaper& shaper);

} // namespace thidua::report

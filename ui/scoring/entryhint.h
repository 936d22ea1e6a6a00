// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/scoretable.h"

namespace thidua {

/// What is to be typed at a leaf, with an example: "gõ kết quả đo, ví dụ 96". What a bare number means
/// depends on the rule, so the rule strip says it first.
QString entryHint(const ScoreTable& table, int node, const QString& unitKind);

} // namespace thidua

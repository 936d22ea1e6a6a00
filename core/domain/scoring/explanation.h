// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/evaluate.h"

namespace thidua {

/// One line of "Vì sao?": what went in, which rule, how it was rounded, what came out.
struct ExplanationLine {
    int depth = 0;
    int node = -1; ///< in the table; −1 for the lines of the total
    QString code;
    QString title;
    QString how; ///< "30 ÷ 40 = 75,0%; ÷ 80,0% × 6,00 = 5,63" in the program's language
    QString points; ///< right-aligned figure, "KAĐ" or "–"
    QString maximum;
    bool strong = false; ///< groups and totals
    bool operator==(const ExplanationLine&) const = default;
};

/// The whole way from the entries to total and grade, in table order. `only` limits it to one node
/// and what is below it (−1: everything).
std::vector<ExplanationLine> explain(const ScoreTable& table, std::span<const Score> scores,
                                     const Evaluation& evaluation, const GradeScale& grades,
                                     const SheetContext& context, int only = -1);

/// The rule strip's one line for a leaf with its figures.
QString explainLeaf(const ScoreTable& table, int node, const Entry* entry,
                    const NodeOutcome& outcome, const SheetContext& context);

/// Whether a measured result gives no points and is no more than the points to be had: somebody may have
/// typed points. An invitation to look again, never a refusal.
bool looksLikePoints(const TableNode& node, const Entry& entry, Points points, Points maximum);

} // namespace thidua

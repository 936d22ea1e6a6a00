// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/explanation.h"
#include "ui/support/dialogframe.h"

class QTreeView;

namespace thidua {

class Workspace;

/// "Why?": the whole way from what was entered to the total and the grade of one unit in one round,
/// as a tree; can be copied and printed. Value in, nothing out.
class ExplanationDialog : public DialogFrame {
    Q_OBJECT
public:
    ExplanationDialog(Workspace& workspace, UnitId unit, Round round, QWidget* parent = nullptr);

    /// Unfolds and selects one criterion.
    void showCriterion(CriterionId criterion);
    const std::vector<ExplanationLine>& lines() const { return m_lines; }

private:
    void read(Workspace& workspace, UnitId unit, Round round);
    void build(Workspace& workspace, UnitId unit);
    void copyAll() const;

    std::vector<ExplanationLine> m_lines;
    ScoreTable m_table;
    QTreeView* m_view = nullptr;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "ui/overview/overviewview.h"

class QGridLayout;
class QLabel;

namespace thidua {

class Chip;

/// What a ledger needs before there is anything to show: the plan, its units, its score table, each
/// with how far it is and the way there.
class FirstSteps : public OverviewView {
    Q_OBJECT
public:
    explicit FirstSteps(Workspace& workspace, QWidget* parent = nullptr);

    bool isOffered(const PlanBook& book) const override;
    void read() override;
    Headline headline() const override;
    /// Whether all three are done, so that the overview has something to say.
    static bool areDone(const PlanBook& book);

private:
    struct Step {
        Chip* state = nullptr;
        QLabel* line = nullptr;
    };
    Step addStep(QGridLayout& grid, int row, const QString& title, const QString& action,
                 Section section);

    Step m_plan;
    Step m_units;
    Step m_table;
};

} // namespace thidua

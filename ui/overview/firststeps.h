// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "ui/overview/overviewview.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace thidua {

class Card;
class Chip;

/// What a ledger needs before there is anything to show: the plan, its units, and its score table or, of a
/// movement that ranks nobody, the days by which units must do something; each with how far it is and the
/// way there.
class FirstSteps : public OverviewView {
    Q_OBJECT
public:
    explicit FirstSteps(Workspace& workspace, QWidget* parent = nullptr);

    static bool isOffered(const Ledger& ledger, const PlanBook& book);
    static bool shows(Board) { return false; }
    void read() override;
    Headline headline() const override;
    /// Whether all three are done, so that the overview has something to say.
    static bool areDone(const PlanBook& book);

private:
    struct Step {
        Chip* state = nullptr;
        QLabel* title = nullptr;
        QLabel* line = nullptr;
        QPushButton* go = nullptr;
        Location place;
    };
    void addStep(QGridLayout& grid, int row, Step& step, const QString& title,
                 const QString& action, const Location& place);
    void readTable(const PlanBook& book);
    void readDays(const PlanBook& book);

    Card* m_card;
    Step m_plan;
    Step m_units;
    Step m_third; ///< the score table, or the days
    bool m_isMovement = false;
};

} // namespace thidua

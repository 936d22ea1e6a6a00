// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/initiatives/initiative.h"
#include "core/domain/plan/calendar.h"
#include "core/domain/plan/planbook.h"
#include "ui/support/theme.h"

#include <QFrame>

class QVBoxLayout;

namespace thidua {

/// Something the side of the plan page says about the plan: right, or what is missing.
struct PlanCheck {
    Tone tone = Tone::Ok;
    QString text;
    bool operator==(const PlanCheck&) const = default;
};

/// What can be said of a plan before scoring: sums, table, grades, blocs, numbers of awards, units,
/// dates, deadlines nobody works on, rules of coverage that bind more than they may mean. `unitsOutside` counts the units of the ledger that are in no bloc.
std::vector<PlanCheck> planChecks(const PlanBook& book, int unitsOutside,
                                  const WorkCalendar& calendar = WorkCalendar(),
                                  const std::vector<CoverageRule>& rules = {});

/// Shows the checks, one below the other.
class PlanChecks : public QFrame {
    Q_OBJECT
public:
    explicit PlanChecks(QWidget* parent = nullptr);

    void show(const std::vector<PlanCheck>& checks);

private:
    QVBoxLayout* m_lines;
};

} // namespace thidua

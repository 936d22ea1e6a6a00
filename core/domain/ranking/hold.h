// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/points.h"

#include <QDate>
#include <QString>

namespace thidua {

/// An entry of the register of holds and exclusions (tạm dừng xét, không xét) of one unit in a plan.
struct Hold {
    enum class Effect {
        Hold, ///< not considered until lifted
        Block, ///< not considered
        GradeCap, ///< no better grade than `grade`
        LowestGrade,
        Penalty, ///< `points` off the total
    };
    HoldId id;
    PlanId plan;
    UnitId unit;
    Effect effect = Effect::Hold;
    QString grade; ///< code, for GradeCap
    Points points; ///< for Penalty
    QDate first; ///< in force from
    QDate last; ///< until; open when missing
    QString source; ///< the law or rule it rests on
    QString document; ///< the paper that found it
    QString note;
    bool operator==(const Hold&) const = default;

    bool inForce(QDate day) const
    {
        return (!first.isValid() || day >= first) && (!last.isValid() || day <= last);
    }
};

/// What an entry does, in the program's language: "not considered until lifted".
QString holdEffectName(Hold::Effect effect);

} // namespace thidua

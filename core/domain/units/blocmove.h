// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>
#include <span>

namespace thidua {

/// A unit that went over to another bloc of a plan in mid-year, by a paper. Its membership names the bloc it
/// is in now; a move says where it was before that day.
struct BlocMove {
    PlanId plan;
    UnitId unit;
    QDate day; ///< the first day in the other bloc
    BlocId from; ///< where it was until the day before
    QString document; ///< the paper that says so
    bool operator==(const BlocMove&) const = default;
};

/// The bloc a unit was in on a day; `now` is the one it is in now. Moves are by unit, then by day.
BlocId blocOn(std::span<const BlocMove> moves, UnitId unit, BlocId now, QDate day);

} // namespace thidua

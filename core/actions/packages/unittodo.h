// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua {

/// A part of what a plan asks of a unit.
enum class UnitPart { Scores, Steps, Targets, Initiatives, Words };

/// Something a unit has not given yet, and where it belongs. Never stops a return.
struct TodoItem {
    UnitPart part = UnitPart::Scores;
    QString text; ///< "1.2 Bệnh án điện tử: chưa chấm điểm"
    CriterionId criterion = {};
    MilestoneId milestone = {};
    TargetId target = {};
    RowId remark = {}; ///< the question of the council it is about
};

/// One part: how much of it is there.
struct TodoPart {
    UnitPart part = UnitPart::Scores;
    bool optional = false; ///< nothing of it is demanded
    int done = 0;
    int total = 0;
    std::vector<TodoItem> missing;
    std::vector<TodoItem> doubts; ///< what may have been meant otherwise
    std::vector<TodoItem> hints; ///< papers that are only named: they do not go along
};

/// What a plan asks of one unit and what the unit has given, on a day.
struct UnitTodo {
    QDate today;
    QDate due; ///< last day to report; none when the plan names none
    int year = 0; ///< figures of targets are asked for; 0 where there are none
    std::vector<TodoPart> parts; ///< only those the plan asks for

    const TodoPart* part(UnitPart part) const;
    std::vector<TodoItem> missing() const;
    /// Doubts and hints: what may be sent as it is and deserves another look.
    std::vector<TodoItem> hints() const;
    int done() const;
    int total() const;
};

namespace actions {
Result<UnitTodo> unitTodo(const Ledger& ledger, PlanId plan, UnitId unit, QDate today);
}

} // namespace thidua

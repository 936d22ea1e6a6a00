// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/units/unitactions.h"
#include "core/domain/initiatives/initiative.h"

#include <array>

namespace thidua::actions {

/// A row of a file of initiatives. What the file is silent about stays as it is.
struct InitiativeFileRow {
    int line = 0;
    QString unit; ///< code
    QString code;
    QString title;
    std::optional<InitiativeKind> kind;
    std::optional<InitiativeField> field;
    std::optional<InitiativeScope> scope;
    QString authors;
    QString summary;
    QString effect;
    std::optional<Money> benefit;
    QString recognition;
    QDate recognisedOn;
    QString recogniser;
    struct Stage {
        bool reached = false;
        QDate on; ///< none: reached, nobody knows when
        QString document;
    };
    std::array<Stage, std::size(kInitiativeStages)> stages;
};
/// Adds initiatives to a plan or changes those it has: known by code inside their unit, else by unit and
/// title. A code that another unit, or other work of another plan, has is refused, and so is what typing
/// would not be allowed: days after `today`, what closed plans have, what another plan rewarded. A new one
/// without any stage was proposed on an unknown day.
Result<BulkChange> importInitiatives(const Ledger& ledger, PlanId plan,
                                     const std::vector<InitiativeFileRow>& rows,
                                     const QString& file, QDate today);

} // namespace thidua::actions

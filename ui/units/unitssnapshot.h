// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua {

/// A unit of the ledger as the chosen plan has it: where it belongs and how far its sheet is.
struct UnitEntry {
    Unit unit;
    BlocId bloc; ///< null: not in the plan
    Participation participation = Participation::Obliged;
    std::optional<SheetState> sheet; ///< in the plan's deciding round
    bool operator==(const UnitEntry&) const = default;
};

/// What the page about units shows: the plan's members by bloc, then the units it leaves out.
struct UnitsSnapshot {
    Ledger::Book book = std::make_shared<const PlanBook>();
    std::vector<UnitEntry> units;

    static Result<UnitsSnapshot> read(const Ledger& ledger, Ledger::Book book);

    const UnitEntry* find(UnitId unit) const;
    std::vector<const UnitEntry*> in(BlocId bloc) const; ///< null: those in no bloc
};

} // namespace thidua

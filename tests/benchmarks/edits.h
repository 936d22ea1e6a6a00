// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "core/session/session.h"

namespace thidua::bench {

/// A score somebody types.
struct Edit {
    actions::Cell cell;
    SheetId sheet;
    Entry entry;
};

/// An endless row of edits, spread over the units of a ledger and its manual criteria; the same
/// each time. Each changes the cell it meets.
class Edits {
public:
    explicit Edits(const Ledger& ledger);
    Edit next();
    /// Types the next edit: action and session, as a page does.
    void applyNext(Session& session);

private:
    Ledger::Book m_book;
    std::vector<std::pair<UnitId, SheetId>> m_sheets;
    std::vector<CriterionId> m_criteria;
    size_t m_count = 0;
};

} // namespace thidua::bench

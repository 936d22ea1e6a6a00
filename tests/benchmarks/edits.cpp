// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/edits.h"

#include "tests/benchmarks/measure.h"

#include <numeric>

namespace thidua::bench {

namespace {
constexpr size_t kStride = 7919; ///< a prime: neighbours in time are not neighbours in the file
constexpr Round kRound =
    Round::Appraisal; ///< its sheets are not approved yet, as when scores are typed
} // namespace

Edits::Edits(const Ledger& ledger)
{
    m_book = must(ledger.book(must(ledger.plans()).front().id));
    for (const SheetSummary& summary : must(ledger.summaries(m_book->plan.id, kRound)))
        m_sheets.emplace_back(summary.sheet.unit, summary.sheet.id);
    for (const TableNode& node : m_book->table.nodes()) {
        if (node.criterion.rule == RuleKind::Manual && node.criterion.type == CriterionType::Base)
            m_criteria.push_back(node.criterion.id);
    }
}

Edit Edits::next()
{
    const size_t turn = m_count++;
    const auto& [unit, sheet] = m_sheets[turn * kStride % m_sheets.size()];
    Edit edit;
    edit.sheet = sheet;
    edit.cell = {m_book->plan.id, unit, kRound, m_criteria[turn % m_criteria.size()]};
    // No generated score is this low, and whoever comes to a cell again meets the other value.
    edit.entry =
        Entry::points({turn / std::lcm(m_sheets.size(), m_criteria.size()) % 2 == 0 ? 500 : 1'000});
    return edit;
}

void Edits::applyNext(Session& session)
{
    const Edit edit = next();
    const auto change = must(actions::setScore(session.ledger(), edit.cell, edit.entry));
    must(session.apply(change));
}

} // namespace thidua::bench

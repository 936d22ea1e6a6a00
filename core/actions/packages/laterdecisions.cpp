// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/laterdecisions.h"

#include "core/storage/packageentities.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace thidua::actions {

namespace {

/// Whether the row is as the unit says because of the decision, and not because both say the same by now.
bool wasTaken(const ReceptionLine& line)
{
    return line.taken && line.arrival != Arrival::Unchanged;
}

} // namespace

std::vector<LaterDecision> laterDecisions(const std::vector<ReceptionRecord>& records)
{
    std::vector<LaterDecision> decisions;
    std::set<std::tuple<QDateTime, QString, int, QString>> known;
    for (const ReceptionRecord& record : records) {
        for (const ReceptionLine& line : record.lines) {
            if (!line.decidedAt.isValid()
                || !known.emplace(line.decidedAt, line.decidedBy, line.list, line.key).second)
                continue;
            const auto same = std::ranges::find_if(decisions, [&](const LaterDecision& one) {
                return one.at == line.decidedAt && one.who == line.decidedBy;
            });
            LaterDecision& decision = same == decisions.end()
                ? decisions.emplace_back(LaterDecision{line.decidedBy, line.decidedAt})
                : *same;
            ++(wasTaken(line) ? decision.taken : decision.kept);
        }
    }
    std::ranges::stable_sort(decisions, {}, &LaterDecision::at);
    return decisions;
}

Result<std::vector<LaterDecision>> laterDecisions(const Ledger& ledger, PlanId plan, UnitId unit)
{
    THIDUA_ASSIGN(receptions,
                  ledger.rows<Reception>("plan = ? AND unit = ? ORDER BY id",
                                         {toValue(plan), toValue(unit)}));
    std::vector<ReceptionRecord> records;
    for (const Reception& reception : receptions) {
        THIDUA_ASSIGN(record, receptionRecord(ledger, reception));
        records.push_back(std::move(record));
    }
    return laterDecisions(records);
}

} // namespace thidua::actions

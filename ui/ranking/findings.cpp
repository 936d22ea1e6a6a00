// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/findings.h"

#include "core/actions/scoring/scoreactions.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct FindingsText {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

} // namespace

int countOpen(const std::vector<Finding>& findings)
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(),
                      [](const Finding& finding) { return finding.severity != Severity::Info; }));
}

bool isBasisStale(const Ledger& ledger, const PlanBook& book)
{
    const auto& nodes = book.table.nodes();
    const bool comparesPeers = std::any_of(nodes.begin(), nodes.end(), [](const TableNode& node) {
        return node.criterion.rule == RuleKind::BestPeer
            || node.criterion.rule == RuleKind::PeerAverage;
    });
    if (!comparesPeers)
        return false;
    const auto update = actions::updateBasis(ledger, book.plan.id, book.rules.decidingRound());
    return update && !update->isEmpty();
}

Result<std::vector<Finding>> gatherFindings(const Ledger& ledger, const PlanBook& book,
                                            const Standing& standing,
                                            const FindingProgress& progress)
{
    std::vector<Finding> findings = checkPlan(book, standing);
    if (isBasisStale(ledger, book))
        findings.push_back(
            {Finding::Kind::StaleBasis,
             Severity::Warning,
             {},
             {},
             {},
             FindingsText::tr(
                 "The figures units are compared with are older than the scores. Update the "
                 "basis before ranking.")});
    const int units = static_cast<int>(book.members.size());
    for (int i = 0; i < units; ++i) {
        const auto file = ledger.unitFile(book.plan.id, book.members[static_cast<size_t>(i)].unit);
        if (!file)
            return fail(file.error());
        const std::vector<Finding> found = checkUnit(book, *file);
        findings.insert(findings.end(), found.begin(), found.end());
        if (progress && !progress(i + 1, units))
            return fail(ErrorCode::Cancelled, {});
    }
    return findings;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/findings.h"

#include "core/actions/packages/returnsboard.h"
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

FindingSearch::FindingSearch(const Ledger& ledger, Ledger::Book book, Standing standing)
    : m_ledger(ledger), m_book(std::move(book)), m_standing(std::move(standing))
{
}

Result<void> FindingSearch::next(int units)
{
    if (!m_begun) {
        m_begun = true;
        m_findings = checkPlan(*m_book, m_standing);
        if (isBasisStale(m_ledger, *m_book))
            m_findings.push_back(
                {Finding::Kind::StaleBasis,
                 Severity::Warning,
                 {},
                 {},
                 {},
                 FindingsText::tr(
                     "The figures units are compared with are older than the scores. Update the "
                     "basis before ranking.")});
    }
    const size_t end = std::min(m_units + static_cast<size_t>(units), m_book->members.size());
    for (; m_units < end; ++m_units) {
        THIDUA_ASSIGN(file, m_ledger.unitFile(m_book->plan.id, m_book->members[m_units].unit));
        const std::vector<Finding> found = checkUnit(*m_book, file);
        m_findings.insert(m_findings.end(), found.begin(), found.end());
    }
    return {};
}

Result<std::vector<Finding>> gatherFindings(const Ledger& ledger, const Ledger::Book& book,
                                            const Standing& standing,
                                            const FindingProgress& progress)
{
    FindingSearch search(ledger, book, standing);
    const int units = static_cast<int>(book->members.size());
    for (int done = 0; !search.isDone(); ++done) {
        THIDUA_TRY(search.next(1));
        if (progress && !progress(std::min(done + 1, units), units))
            return fail(ErrorCode::Cancelled, {});
    }
    std::vector<Finding> findings = search.findings();
    THIDUA_ASSIGN(undecided, actions::undecidedFindings(ledger, *book));
    findings.insert(findings.end(), undecided.begin(), undecided.end());
    return findings;
}

} // namespace thidua

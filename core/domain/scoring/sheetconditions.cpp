// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/sheetevaluation.h"

namespace thidua {

namespace {

constexpr int kMostConditions = 62;

} // namespace

bool SheetEvaluation::reaches(size_t i, Points share) const
{
    const NodeOutcome& outcome = m_evaluation.nodes[i];
    if (outcome.state == NodeOutcome::State::NotApplicable)
        return true;
    if (m_nodes[i].criterion.rule == RuleKind::Gate)
        return m_work[i].meaning == EntryMeaning::Applies && opensGate(m_work[i].entry);
    const qint64 of =
        m_nodes[i].criterion.rule == RuleKind::Sum ? m_work[i].denominator : outcome.maximum.raw;
    return Fraction::product(outcome.points.raw, kHundredPercent, 1).value_or(Fraction())
        >= Fraction::product(of, share.raw, 1).value_or(Fraction());
}

bool SheetEvaluation::everyBaseItem(const std::function<bool(size_t)>& holds) const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].isItem() && m_nodes[i].type() == CriterionType::Base
            && m_evaluation.nodes[i].maximum.raw > 0
            && m_evaluation.nodes[i].state != NodeOutcome::State::NotApplicable && !holds(i))
            return false;
    }
    return true;
}

bool SheetEvaluation::conditionHolds(const GradeCondition& condition) const
{
    switch (condition.kind) {
    case GradeCondition::Kind::NoZero:
        return everyBaseItem([&](size_t i) { return m_evaluation.nodes[i].points.raw > 0; });
    case GradeCondition::Kind::EachShare:
        return everyBaseItem([&](size_t i) { return reaches(i, condition.share); });
    case GradeCondition::Kind::CriterionShare: {
        const int index = m_table.indexOf(condition.criterion);
        return index < 0 || reaches(static_cast<size_t>(index), condition.share);
    }
    case GradeCondition::Kind::SelfScored:
        return m_context.selfScored;
    }
    return true;
}

void SheetEvaluation::checkConditions(std::span<const GradeCondition> conditions)
{
    for (const GradeCondition& condition : conditions) {
        if (condition.seq >= 0 && condition.seq <= kMostConditions && !conditionHolds(condition))
            m_evaluation.result.failedConditions |= qint64(1) << condition.seq;
    }
}

} // namespace thidua

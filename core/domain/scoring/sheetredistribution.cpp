// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/sheetevaluation.h"

#include <algorithm>

namespace thidua {

bool SheetEvaluation::isRedistributed(size_t i) const
{
    return m_nodes[i].isItem() && m_nodes[i].type() == CriterionType::Base
        && m_work[i].meaning == EntryMeaning::NotApplicable
        && m_nodes[i].naPolicy == NaPolicy::Redistribute;
}

void SheetEvaluation::redistribute()
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (isRedistributed(i) && m_evaluation.nodes[i].maximum.raw > 0)
            redistributeAmong(m_nodes[i].parent < 0
                                  ? m_table.standards()
                                  : m_nodes[static_cast<size_t>(m_nodes[i].parent)].children);
    }
}

void SheetEvaluation::redistributeAmong(const std::vector<int>& siblings)
{
    struct Part {
        size_t node;
        qint64 remainder;
    };
    std::vector<Part> receivers;
    qint64 spread = 0;
    qint64 sum = 0;
    for (const int sibling : siblings) {
        const auto i = static_cast<size_t>(sibling);
        if (isRedistributed(i)) {
            spread += m_work[i].declared.raw;
        } else if (m_nodes[i].isItem() && m_nodes[i].type() == CriterionType::Base
                   && m_work[i].meaning != EntryMeaning::NotApplicable
                   && m_work[i].declared.raw > 0) {
            receivers.push_back({i, 0});
            sum += m_work[i].declared.raw;
        }
    }
    if (receivers.empty())
        return;
    qint64 left = spread;
    const qint64 step = m_rounding.step;
    for (Part& part : receivers) {
        const qint64 own = m_work[part.node].declared.raw;
        const qint64 share = mulDiv(spread, own, sum, Rounding::Down).value_or(0) / step * step;
        // Below `sum` × step, and both products wrap alike.
        part.remainder =
            static_cast<qint64>(static_cast<quint64>(spread) * static_cast<quint64>(own)
                                - static_cast<quint64>(share) * static_cast<quint64>(sum));
        m_evaluation.nodes[part.node].maximum = Points{own + share};
        left -= share;
    }
    std::stable_sort(receivers.begin(), receivers.end(),
                     [](const Part& a, const Part& b) { return a.remainder > b.remainder; });
    for (size_t i = 0; left > 0; i = (i + 1) % receivers.size()) {
        const qint64 share = std::min(step, left);
        m_evaluation.nodes[receivers[i].node].maximum += Points{share};
        left -= share;
    }
    for (const int sibling : siblings) {
        if (isRedistributed(static_cast<size_t>(sibling)))
            m_evaluation.nodes[static_cast<size_t>(sibling)].maximum = Points{};
    }
}

} // namespace thidua

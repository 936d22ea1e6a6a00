// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/plantreemodel.h"

#include <algorithm>

namespace thidua {

namespace {

constexpr int kShownLetters = 32; ///< of a title, before a narrow list cuts it

} // namespace

QString planStateName(PlanState state)
{
    switch (state) {
    case PlanState::Draft:
        return PlanTreeModel::tr("Draft");
    case PlanState::Scoring:
        return PlanTreeModel::tr("Scoring");
    case PlanState::Closed:
        return PlanTreeModel::tr("Closed");
    }
    return {};
}

QString PlanTreeModel::markOf(const Plan& plan)
{
    if (!plan.first.isValid())
        return plan.code;
    const int first = plan.first.year();
    const int last = plan.last.isValid() ? plan.last.year() : first;
    const QString years =
        first == last ? QString::number(first) : QStringLiteral("%1–%2").arg(first).arg(last);
    return plan.code.isEmpty() ? years : QStringLiteral("%1 · %2").arg(years, plan.code);
}

void PlanTreeModel::setLines(std::vector<Line> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    m_nodes.clear();
    m_roots.clear();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const auto& line = m_lines[i];
        int parent = -1;
        for (const auto& above : {line.movement, line.phase}) {
            if (!above.isEmpty())
                parent = childNamed(parent, above);
        }
        const bool isAlone = std::ranges::count_if(m_lines,
                                                   [&](const Line& other) {
                                                       return other.plan.title.left(kShownLetters)
                                                           == line.plan.title.left(kShownLetters);
                                                   })
            < 2;
        // The mark first: titles are long, and cut at their end.
        add(parent,
            {.text = isAlone ? line.plan.title
                             : QStringLiteral("%1: %2").arg(markOf(line.plan), line.plan.title),
             .plan = static_cast<int>(i)});
    }
    endResetModel();
}

int PlanTreeModel::childNamed(int parent, const QString& text)
{
    const auto& siblings = parent < 0 ? m_roots : m_nodes[parent].children;
    const auto found = std::ranges::find_if(
        siblings, [&](int node) { return m_nodes[node].plan < 0 && m_nodes[node].text == text; });
    return found != siblings.end() ? *found : add(parent, {.text = text});
}

int PlanTreeModel::add(int parent, Node node)
{
    const int number = static_cast<int>(m_nodes.size());
    node.parent = parent;
    node.row = static_cast<int>((parent < 0 ? m_roots : m_nodes[parent].children).size());
    m_nodes.push_back(std::move(node));
    (parent < 0 ? m_roots : m_nodes[parent].children).push_back(number);
    return number;
}

const std::vector<int>& PlanTreeModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_roots;
}

QModelIndex PlanTreeModel::indexOf(PlanId plan) const
{
    for (size_t i = 0; i < m_nodes.size(); ++i) {
        if (m_nodes[i].plan >= 0 && m_lines[m_nodes[i].plan].plan.id == plan)
            return createIndex(m_nodes[i].row, 0, i);
    }
    return {};
}

QModelIndex PlanTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, static_cast<quintptr>(childrenOf(parent)[row]));
}

QModelIndex PlanTreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const int above = m_nodes[child.internalId()].parent;
    return above < 0 ? QModelIndex()
                     : createIndex(m_nodes[above].row, 0, static_cast<quintptr>(above));
}

int PlanTreeModel::rowCount(const QModelIndex& parent) const
{
    return static_cast<int>(childrenOf(parent).size());
}

QVariant PlanTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& node = m_nodes[index.internalId()];
    const auto* line = node.plan < 0 ? nullptr : &m_lines[node.plan];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return node.text;
    case PlanRole:
        return line ? QVariant::fromValue(line->plan.id.value) : QVariant();
    case StateRole:
    case Qt::AccessibleDescriptionRole:
        return line ? planStateName(line->plan.state) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags PlanTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_nodes[index.internalId()].plan < 0 ? Qt::ItemIsEnabled
                                                : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace thidua

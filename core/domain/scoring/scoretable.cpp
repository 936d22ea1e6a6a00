// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/scoretable.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct TableText {
    Q_DECLARE_TR_FUNCTIONS(ScoreTable)
};

/// Keeps every sum of a table far inside 64 bits.
constexpr Points kLargestMaximum = Points::whole(1'000'000);
constexpr Points kHundred = Points::whole(100);

QString codeKey(const QString& code)
{
    return code.trimmed().toLower();
}

Result<std::vector<TableNode::KindMaximum>> parseKindMaxima(const Criterion& criterion)
{
    std::vector<TableNode::KindMaximum> maxima;
    for (const QString& part : criterion.maximaByKind.split(u'|', Qt::SkipEmptyParts)) {
        const auto equals = part.lastIndexOf(u'=');
        const auto points = equals > 0 ? Points::parse(part.mid(equals + 1)) : Points::parse({});
        if (!points || *points < Points{} || *points > kLargestMaximum)
            return fail(ErrorCode::InvalidInput,
                        TableText::tr("%1: “%2” is not a maximum for a kind of unit. Write the "
                                      "kind and its points, for "
                                      "example hospital=8.")
                            .arg(criterion.code, part.trimmed()));
        maxima.push_back({part.left(equals).trimmed(), *points});
    }
    return maxima;
}

/// Puts rows into reading order and links them.
class TableBuilder {
public:
    TableBuilder(std::vector<Criterion> rows, const PlanRules& rules)
        : m_rows(std::move(rows)), m_rules(rules)
    {
    }

    Result<std::vector<TableNode>> nodes()
    {
        THIDUA_TRY(indexRows());
        THIDUA_TRY(placeChildrenOf(CriterionId{}, -1));
        if (m_nodes.size() != m_rows.size())
            return fail(ErrorCode::InvalidInput,
                        TableText::tr("%1 stands below itself. Give it another parent.")
                            .arg(unplacedCode()));
        for (size_t i = 0; i < m_nodes.size(); ++i)
            THIDUA_TRY(readNode(static_cast<int>(i)));
        for (size_t i = 0; i < m_nodes.size(); ++i)
            link(static_cast<int>(i));
        for (auto node = m_nodes.rbegin(); node != m_nodes.rend(); ++node)
            node->maximum = maximumOf(*node);
        return std::move(m_nodes);
    }

private:
    Result<void> indexRows()
    {
        QHash<QString, int> codes;
        for (const Criterion& row : m_rows) {
            if (codeKey(row.code).isEmpty() || row.id.isNull())
                return fail(ErrorCode::InvalidInput,
                            TableText::tr(
                                "“%1” has no code. Give every row of the table a code of its own.")
                                .arg(row.title));
            if (codes.contains(codeKey(row.code)) || m_byId.contains(row.id))
                return fail(
                    ErrorCode::InvalidInput,
                    TableText::tr(
                        "The code %1 is used twice. Give every row of the table a code of its own.")
                        .arg(row.code));
            codes.insert(codeKey(row.code), 0);
            m_byId.insert(row.id, &row);
        }
        for (const Criterion& row : m_rows) {
            if (row.parent && !m_byId.contains(row.parent))
                return fail(
                    ErrorCode::NotFound,
                    TableText::tr(
                        "%1: its parent is not in the table. Add the parent or choose another one.")
                        .arg(row.code));
            m_children[row.parent].push_back(&row);
        }
        for (auto& siblings : m_children)
            std::sort(siblings.begin(), siblings.end(),
                      [](const Criterion* left, const Criterion* right) {
                          return left->seq != right->seq ? left->seq < right->seq
                                                         : lessVietnamese(left->code, right->code);
                      });
        return {};
    }

    Result<void> placeChildrenOf(CriterionId parent, int parentIndex)
    {
        const auto siblings = m_children.constFind(parent);
        if (siblings == m_children.constEnd())
            return {};
        if (parentIndex >= 0 && at(parentIndex).depth + 1 >= ScoreTable::kDeepest)
            return fail(ErrorCode::InvalidInput,
                        TableText::tr("%1: a table may be at most %2 levels deep. Give the row "
                                      "another parent.")
                            .arg(siblings->front()->code)
                            .arg(ScoreTable::kDeepest));
        for (const Criterion* row : *siblings) {
            const int index = static_cast<int>(m_nodes.size());
            TableNode node;
            node.criterion = *row;
            node.parent = parentIndex;
            if (parentIndex >= 0) {
                node.depth = at(parentIndex).depth + 1;
                node.top = at(parentIndex).top;
                at(parentIndex).children.push_back(index);
            } else {
                node.top = m_tops++;
            }
            m_nodes.push_back(std::move(node));
            THIDUA_TRY(placeChildrenOf(row->id, index));
            at(index).end = static_cast<int>(m_nodes.size());
        }
        return {};
    }

    QString unplacedCode() const
    {
        for (const Criterion& row : m_rows) {
            if (std::none_of(m_nodes.begin(), m_nodes.end(),
                             [&](const auto& n) { return n.criterion.id == row.id; }))
                return row.code;
        }
        return {};
    }

    Result<void> readNode(int index)
    {
        TableNode& node = at(index);
        const Criterion& criterion = node.criterion;
        auto rule = parseRule(criterion.rule, criterion.ruleArgs);
        if (!rule)
            return fail(rule.error().code,
                        criterion.code + QStringLiteral(": ") + rule.error().message);
        node.rule = std::move(*rule);
        if (criterion.maximum > kLargestMaximum || criterion.maximum < -kLargestMaximum)
            return fail(ErrorCode::OutOfRange,
                        TableText::tr("%1: a maximum may be at most 1.000.000 points.")
                            .arg(criterion.code));
        auto maxima = parseKindMaxima(criterion);
        if (!maxima)
            return fail(maxima.error());
        node.kindMaxima = std::move(*maxima);
        if (node.isLeaf() && !node.children.empty())
            return fail(ErrorCode::InvalidInput,
                        TableText::tr("%1 is scored by itself but has criteria below it. Make it a "
                                      "group (rule sum) or "
                                      "move them.")
                            .arg(criterion.code));
        const bool ratedGroup =
            node.parent >= 0 && at(node.parent).criterion.rule == RuleKind::WeightedMean;
        if (node.isRating() != ratedGroup)
            return fail(ErrorCode::InvalidInput,
                        TableText::tr("%1: ratings, and only they, stand below a weighted mean. "
                                      "Change its rule or its parent.")
                            .arg(criterion.code));
        return {};
    }

    void link(int index)
    {
        TableNode& node = at(index);
        resolvePolicy(index);
        if (node.criterion.rule == RuleKind::Gate) {
            const auto& codes = std::get<GateRule>(node.rule).blocks;
            for (const QString& code : codes) {
                for (size_t i = 0; i < m_nodes.size(); ++i) {
                    if (codeKey(m_nodes[i].criterion.code) == codeKey(code))
                        node.blocks.push_back(static_cast<int>(i));
                }
            }
            if (codes.empty() && node.parent >= 0)
                node.blocks.push_back(node.parent);
        }
        const bool scales = node.criterion.naPolicy == NaPolicy::Rescale
            || node.criterion.naPolicy == NaPolicy::Percent;
        if (scales && node.criterion.rule == RuleKind::Sum) {
            node.settles = true;
            node.percent = node.percent || node.criterion.naPolicy == NaPolicy::Percent;
        } else if (node.isItem() && node.criterion.naPolicy == NaPolicy::Percent
                   && node.parent >= 0) {
            at(node.parent).percent = true;
        }
    }

    void resolvePolicy(int index)
    {
        TableNode& node = at(index);
        node.naPolicy = node.criterion.naPolicy;
        if (node.naPolicy != NaPolicy::Inherit) {
            node.naLevel = node.criterion.rule == RuleKind::Sum ? index : node.parent;
        } else if (node.parent >= 0) {
            node.naPolicy = at(node.parent).naPolicy;
            node.naLevel = at(node.parent).naLevel;
        } else {
            node.naPolicy =
                m_rules.naPolicy == NaPolicy::Inherit ? NaPolicy::Rescale : m_rules.naPolicy;
            node.naLevel = -1;
        }
    }

    Points maximumOf(const TableNode& node)
    {
        if (node.isRating())
            return std::get<WeightedMeanRule>(at(node.parent).rule).scale;
        if (node.isItem())
            return node.itemMaximum({});
        Points sum;
        for (const int child : node.children) {
            if (at(child).type() == node.type())
                sum += at(child).maximum;
        }
        if (node.percent)
            sum = kHundred;
        return std::min(sum, std::get<SumRule>(node.rule).cap.value_or(sum));
    }

    TableNode& at(int index) { return m_nodes[static_cast<size_t>(index)]; }

    const std::vector<Criterion> m_rows;
    const PlanRules& m_rules;
    std::vector<TableNode> m_nodes;
    QHash<CriterionId, const Criterion*> m_byId;
    QHash<CriterionId, std::vector<const Criterion*>> m_children;
    int m_tops = 0;
};

} // namespace

Points TableNode::itemMaximum(const QString& unitKind) const
{
    Points own = criterion.maximum;
    for (const KindMaximum& special : kindMaxima) {
        if (special.kind.compare(unitKind, Qt::CaseInsensitive) == 0)
            own = special.maximum;
    }
    if (type() == CriterionType::Penalty && own < Points{})
        own = -own;
    own = std::max(own, Points{});
    if (const auto* mean = std::get_if<WeightedMeanRule>(&rule))
        own = std::min(own, mean->cap.value_or(own));
    return own;
}

Result<ScoreTable> ScoreTable::build(std::vector<Criterion> rows, const PlanRules& rules)
{
    ScoreTable table;
    table.m_rules = rules;
    table.m_rules.decimals = std::clamp(rules.decimals, 0, Points::kDecimals);
    auto nodes = TableBuilder(std::move(rows), rules).nodes();
    if (!nodes)
        return fail(nodes.error());
    table.m_nodes = std::move(*nodes);
    table.m_percent = rules.naPolicy == NaPolicy::Percent;
    for (int i = 0; i < table.size(); ++i) {
        const TableNode& node = table.node(i);
        table.m_byId.insert(node.criterion.id, i);
        table.m_byCode.insert(codeKey(node.criterion.code), i);
        if (node.parent < 0) {
            table.m_standards.push_back(i);
            if (node.isItem() && node.type() == CriterionType::Base
                && node.criterion.naPolicy == NaPolicy::Percent)
                table.m_percent = true;
        }
    }
    return table;
}

int ScoreTable::indexOf(const QString& code) const
{
    return m_byCode.value(codeKey(code), -1);
}

int ScoreTable::leafCount() const
{
    return static_cast<int>(
        std::count_if(m_nodes.begin(), m_nodes.end(), [](const auto& n) { return n.isLeaf(); }));
}

bool ScoreTable::isTypeRoot(int index) const
{
    const int parent = node(index).parent;
    return parent < 0 || node(parent).type() != node(index).type();
}

qint64 ScoreTable::leafStep() const
{
    qint64 step = 1;
    for (int i = m_rules.roundLeaves ? m_rules.decimals : Points::kDecimals; i < Points::kDecimals;
         ++i)
        step *= 10;
    return step;
}

Points ScoreTable::maximum(CriterionType type) const
{
    if (type == CriterionType::Base && m_percent)
        return kHundred;
    Points sum;
    for (int i = 0; i < size(); ++i) {
        if (node(i).type() == type && isTypeRoot(i))
            sum += node(i).maximum;
    }
    return sum;
}

ScoreTable ScoreTable::forBloc(BlocId bloc) const
{
    const auto foreign = [&](const TableNode& n) {
        return n.criterion.bloc && n.criterion.bloc != bloc;
    };
    if (std::none_of(m_nodes.begin(), m_nodes.end(), foreign))
        return *this;
    std::vector<Criterion> rows;
    for (int i = 0; i < size();) {
        if (foreign(node(i))) {
            i = node(i).end;
            continue;
        }
        rows.push_back(node(i).criterion);
        ++i;
    }
    // A part of a table that was built can be built: no row that stays loses its parent.
    return build(std::move(rows), m_rules).value_or(ScoreTable{});
}

Points ScoreTable::maximumFor(int index, const QString& unitKind) const
{
    const TableNode& node = this->node(index);
    if (node.isRating())
        return node.maximum;
    if (node.isItem())
        return node.itemMaximum(unitKind);
    if (node.percent)
        return node.maximum;
    Points sum;
    for (const int child : node.children) {
        if (this->node(child).type() == node.type())
            sum += maximumFor(child, unitKind);
    }
    return std::min(sum, std::get<SumRule>(node.rule).cap.value_or(sum));
}

Points ScoreTable::maximumFor(CriterionType type, const QString& unitKind) const
{
    if (type == CriterionType::Base && m_percent)
        return kHundred;
    Points sum;
    for (int i = 0; i < size(); ++i) {
        if (node(i).type() == type && isTypeRoot(i))
            sum += maximumFor(i, unitKind);
    }
    return sum;
}

bool ScoreTable::appliesTo(int index, const QString& unitKind) const
{
    for (int at = index; at >= 0; at = node(at).parent) {
        const QString& kinds = node(at).criterion.appliesTo;
        if (kinds.trimmed().isEmpty())
            continue;
        const auto names = kinds.split(u'|');
        if (std::none_of(names.begin(), names.end(), [&](const QString& kind) {
                return folded(kind.trimmed()) == folded(unitKind.trimmed());
            }))
            return false;
    }
    return true;
}

} // namespace thidua

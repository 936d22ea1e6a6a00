// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/entry.h"
#include "core/domain/scoring/rule.h"

#include <QHash>
#include <vector>

namespace thidua {

/// One node of a built table: the stored row, its parsed rule and its place.
struct TableNode {
    Criterion criterion;
    Rule rule;
    int parent = -1; ///< index in ScoreTable::nodes(), −1 at the top
    int depth = 0;
    int top = 0; ///< position among the top-level nodes (the standards) it belongs to
    std::vector<int> children;
    NaPolicy naPolicy = NaPolicy::Rescale; ///< resolved, never Inherit
    int naLevel =
        -1; ///< the node at which a not-applicable leaf is settled; −1: the whole base part

    // Worked out once at build, so that evaluating a sheet touches no text.
    int end = 0; ///< the index after the last node below
    Points maximum; ///< of this node for a kind of unit without a maximum of its own
    struct KindMaximum {
        QString kind;
        Points maximum;
        bool operator==(const KindMaximum&) const = default;
    };
    std::vector<KindMaximum> kindMaxima; ///< `maximaByKind`, read
    std::vector<int> blocks; ///< of a gate: the nodes a "no" makes 0
    bool settles = false; ///< declares rescale or percent: what is not applicable below ends here
    bool percent = false; ///< counts on a scale of 100

    bool isLeaf() const { return !isGroup(criterion.rule); }
    bool isRating() const { return criterion.rule == RuleKind::Rating; }
    /// One criterion in effect: a leaf, or the mean of ratings.
    bool isItem() const { return criterion.rule != RuleKind::Sum && !isRating(); }
    CriterionType type() const { return criterion.type; }
    /// Own maximum of an item for a kind of unit.
    Points itemMaximum(const QString& unitKind) const;
};

/// How a problem of a table weighs.
enum class Severity { Error, Warning, Info };

/// Something lint found.
struct TableProblem {
    Severity severity = Severity::Warning;
    CriterionId criterion;
    QString code; ///< of the criterion, as printed
    QString message;
    bool operator==(const TableProblem&) const = default;
};

/// The score table (bảng điểm) of a plan, as the tree it is: nodes in reading order, parents before
/// children, siblings by their sequence. Built once, then only read.
class ScoreTable {
public:
    /// Levels a table may have, in every way it comes in.
    static constexpr int kDeepest = 12;

    ScoreTable() = default;
    /// Refuses what cannot be evaluated at all: a rule or a maximum that cannot be read, a parent that
    /// is missing, a cycle, more levels than the deepest table has, a code that is blank or used twice,
    /// a leaf with children, a rating outside a weighted mean. Everything else is lint's.
    static Result<ScoreTable> build(std::vector<Criterion> rows, const PlanRules& rules);

    const std::vector<TableNode>& nodes() const { return m_nodes; }
    const PlanRules& rules() const { return m_rules; }
    const TableNode& node(int index) const { return m_nodes[static_cast<size_t>(index)]; }
    int size() const { return static_cast<int>(m_nodes.size()); }
    bool isEmpty() const { return m_nodes.empty(); }
    int indexOf(CriterionId id) const { return m_byId.value(id, -1); }
    int indexOf(const QString& code) const; ///< ignores case; −1 when there is none
    const std::vector<int>& standards() const { return m_standards; } ///< the top-level nodes
    bool isStandard(CriterionId id) const
    {
        const int index = indexOf(id);
        return index >= 0 && node(index).parent < 0;
    }
    /// True when the node adds to the sum of its own type and not to the group above: a top-level
    /// node, or a bonus or penalty that stands inside a group of another type.
    bool isTypeRoot(int node) const;
    /// Whether the whole base part counts on a scale of 100.
    bool percent() const { return m_percent; }
    /// What leaves are rounded to, in 1/10,000.
    qint64 leafStep() const;
    int leafCount() const;
    Points maximum(CriterionType type)
        const; ///< sum over top-level nodes of the type, capped groups at their cap

    /// The part of the table a bloc is scored by: branches of other blocs left out.
    ScoreTable forBloc(BlocId bloc) const;

    /// What a person may enter at this leaf; the error says the limit ("12,00 is above the maximum of
    /// 10,00"), and keeps to: kind fits the rule, 0…maximum, the step, an existing option, whole counts,
    /// denominator not below zero, numerator within the denominator unless the target exceeds 100 %.
    Result<void> validate(int node, const Entry& entry, const QString& unitKind) const;
    /// Turns typed text into an entry for this leaf: `4,5`, `30/40` for ratios, `KAD`/`NA` for not
    /// applicable, an option's label for a choice, `có`/`không` for a gate. Where the rule takes a
    /// measured value, `4,5 điểm` gives the points directly.
    Result<Entry> parseEntry(int node, const QString& text, const QString& unitKind) const;
    /// The text parseEntry reads back: what an editor opens with.
    QString formatEntry(int node, const Entry& entry) const;
    /// Maximum of a leaf or group for a kind of unit.
    Points maximumFor(int node, const QString& unitKind) const;
    /// What maximum() is for a kind of unit.
    Points maximumFor(CriterionType type, const QString& unitKind) const;
    /// Whether the criterion is meant for this kind of unit (its `appliesTo`).
    bool appliesTo(int node, const QString& unitKind) const;

private:
    std::vector<TableNode> m_nodes;
    std::vector<int> m_standards;
    QHash<CriterionId, int> m_byId;
    QHash<QString, int> m_byCode; ///< in lower case
    PlanRules m_rules;
    bool m_percent = false;
};

/// Whether typed text says that a criterion does not apply: `KAĐ`, `NA`, `N/A`, `không áp dụng`.
bool saysNotApplicable(const QString& text);

/// Looks for what would make a total wrong or surprising: children that do not add up to their
/// parent, a maximum no branch reaches, bands that overlap or leave holes, options above the
/// maximum, a bonus inside a base group, codes without short names.
std::vector<TableProblem> lint(const ScoreTable& table);

} // namespace thidua

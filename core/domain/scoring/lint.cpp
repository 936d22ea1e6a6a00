// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/scoretable.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct LintText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

constexpr int kShortTitleLength = 28;
constexpr Points kHundred = Points::whole(100);

/// One end of a band on the line of values; `inclusive` belongs to the side below the cut.
struct Edge {
    Points value;
    bool inclusive = false;
    bool infinite = false;
};

/// Whether everything up to `reached` leaves values uncovered before a band that starts at `band`.
bool leavesHole(const Edge& reached, const BandsRule::Band& band)
{
    if (reached.infinite || !band.hasMinimum)
        return false;
    if (band.minimum == reached.value)
        return !reached.inclusive && !band.minimumClosed;
    return band.minimum > reached.value;
}

bool reachesFurther(const BandsRule::Band& band, const Edge& reached)
{
    if (!band.hasMaximum)
        return true;
    return band.maximum > reached.value || (band.maximum == reached.value && band.maximumClosed);
}

bool within(const BandsRule::Band& inner, const BandsRule::Band& outer)
{
    const bool low = !outer.hasMinimum
        || (inner.hasMinimum
            && (inner.minimum > outer.minimum
                || (inner.minimum == outer.minimum
                    && (outer.minimumClosed || !inner.minimumClosed))));
    const bool high = !outer.hasMaximum
        || (inner.hasMaximum
            && (inner.maximum < outer.maximum
                || (inner.maximum == outer.maximum
                    && (outer.maximumClosed || !inner.maximumClosed))));
    return low && high;
}

bool overlap(const BandsRule::Band& a, const BandsRule::Band& b)
{
    const auto& low = a.minimum <= b.minimum ? a : b;
    const auto& high = a.minimum <= b.minimum ? b : a;
    return high.minimum < low.maximum
        || (high.minimum == low.maximum && high.minimumClosed && low.maximumClosed)
        || (a.minimum == b.minimum && a.minimumClosed && b.minimumClosed);
}

/// Collects what is wrong, node by node, in reading order.
class Linter {
public:
    explicit Linter(const ScoreTable& table) : m_table(table) { }

    std::vector<TableProblem> run()
    {
        const auto& nodes = m_table.nodes();
        if (std::none_of(nodes.begin(), nodes.end(), [](const TableNode& n) {
                return n.isItem() && n.type() == CriterionType::Base;
            }))
            m_problems.push_back(
                {Severity::Error,
                 {},
                 {},
                 LintText::tr(
                     "The table has no base criteria: no unit would get a total. Add criteria.")});
        for (int i = 0; i < m_table.size(); ++i) {
            m_node = &m_table.node(i);
            checkPlace();
            if (m_node->criterion.rule == RuleKind::Sum)
                checkSum();
            else if (!m_node->isRating())
                checkItem();
            if (m_node->criterion.rule == RuleKind::WeightedMean && m_node->children.empty())
                add(Severity::Error, LintText::tr("The mean has no ratings below it. Add them."));
        }
        return std::move(m_problems);
    }

private:
    void add(Severity severity, const QString& message)
    {
        m_problems.push_back({severity, m_node->criterion.id, m_node->criterion.code,
                              m_node->criterion.code + QStringLiteral(": ") + message});
    }

    QString shown(Points points) const { return points.toExactString(m_table.rules().decimals); }

    void checkPlace()
    {
        const Criterion& criterion = m_node->criterion;
        if (m_node->parent >= 0) {
            const TableNode& parent = m_table.node(m_node->parent);
            if (parent.type() != m_node->type() && m_node->type() == CriterionType::Bonus)
                add(Severity::Warning,
                    LintText::tr("A bonus inside %1. It counts as bonus, outside that group's "
                                 "points. Move it below the line.")
                        .arg(parent.criterion.code));
            else if (parent.type() != m_node->type() && m_node->type() == CriterionType::Penalty)
                add(Severity::Warning,
                    LintText::tr("A penalty inside %1. It is taken off the total, not off that "
                                 "group. Move it below the line.")
                        .arg(parent.criterion.code));
            else if (parent.type() != m_node->type())
                add(Severity::Error,
                    LintText::tr("Base points inside %1, which is no base group. Change its type "
                                 "or its parent.")
                        .arg(parent.criterion.code));
        }
        if (criterion.rule == RuleKind::Penalty && criterion.type != CriterionType::Penalty)
            add(Severity::Error,
                LintText::tr("Points off would be added to the total. Set its type to penalty."));
        if (m_node->isItem() && criterion.shortTitle.isEmpty()
            && criterion.title.size() > kShortTitleLength)
            add(Severity::Info,
                LintText::tr("It has no short name for the matrix and the charts. Add one of at "
                             "most %1 letters.")
                    .arg(kShortTitleLength));
    }

    void checkSum()
    {
        if (m_node->children.empty()) {
            add(Severity::Error,
                LintText::tr("The group has no criteria. Add them or remove the group."));
            return;
        }
        Points sum;
        for (const int child : m_node->children) {
            if (m_table.node(child).type() == m_node->type())
                sum += m_table.node(child).maximum;
        }
        const auto& cap = std::get<SumRule>(m_node->rule).cap;
        const Points declared = m_node->criterion.maximum;
        if (cap && *cap > sum)
            add(Severity::Warning,
                LintText::tr(
                    "The cap of %1 is above what its criteria add up to, %2. Lower the cap.")
                    .arg(shown(*cap), shown(sum)));
        const Points counted = std::min(sum, cap.value_or(sum));
        if (!declared.isZero() && declared != counted && m_node->type() != CriterionType::Penalty)
            add(Severity::Error,
                LintText::tr("Its criteria add up to %1, but it says %2. Correct one of them, or "
                             "declare a cap.")
                    .arg(shown(counted), shown(declared)));
        if (m_node->percent && sum != kHundred)
            add(Severity::Warning,
                LintText::tr(
                    "It counts on a scale of 100 because of its rule for what is not applicable, "
                    "but its criteria add up to %1.")
                    .arg(shown(sum)));
        if (!m_node->kindMaxima.empty())
            add(Severity::Warning,
                LintText::tr("A group's maximum comes from its criteria. Give the maxima by kind "
                             "of unit there."));
    }

    void checkItem()
    {
        const Points maximum = m_node->maximum;
        if (m_node->criterion.maximum < Points{} && m_node->type() != CriterionType::Penalty)
            add(Severity::Error, LintText::tr("Its maximum is below 0. Enter 0 or more."));
        else if (maximum.isZero() && m_node->criterion.rule != RuleKind::Gate)
            add(Severity::Warning, LintText::tr("Its maximum is 0: it never counts."));
        if (maximum.raw % m_table.leafStep() != 0)
            add(Severity::Warning,
                LintText::tr("Its maximum, %1, has more decimals than the table shows.")
                    .arg(shown(maximum)));
        if (const auto* manual = std::get_if<ManualRule>(&m_node->rule);
            manual && manual->step.raw > 0 && maximum.raw % manual->step.raw != 0)
            add(Severity::Warning,
                LintText::tr("Its maximum, %1, is not a multiple of its step, %2.")
                    .arg(shown(maximum), shown(manual->step)));
        if (const auto* choice = std::get_if<ChoiceRule>(&m_node->rule)) {
            Points best;
            for (const auto& option : choice->options)
                best = std::max(best, option.points);
            checkReached(best);
        }
        if (const auto* bands = std::get_if<BandsRule>(&m_node->rule)) {
            Points best;
            for (const auto& band : bands->bands)
                best = std::max(best, band.points);
            checkReached(best);
            checkOverlaps(*bands);
            checkHoles(*bands);
        }
        if (const auto* gate = std::get_if<GateRule>(&m_node->rule))
            checkGate(*gate);
    }

    void checkReached(Points best)
    {
        if (best > m_node->maximum)
            add(Severity::Error,
                LintText::tr("It can give %1, above its maximum of %2. Correct one of them.")
                    .arg(shown(best), shown(m_node->maximum)));
        else if (best < m_node->maximum)
            add(Severity::Warning,
                LintText::tr("It gives at most %1: its maximum of %2 cannot be reached.")
                    .arg(shown(best), shown(m_node->maximum)));
    }

    void checkOverlaps(const BandsRule& rule)
    {
        for (size_t i = 1; i < rule.bands.size(); ++i) {
            const auto& band = rule.bands[i];
            for (size_t j = 0; j < i; ++j) {
                const auto& earlier = rule.bands[j];
                const bool bothBounded =
                    band.hasMinimum && band.hasMaximum && earlier.hasMinimum && earlier.hasMaximum;
                if (within(band, earlier)) {
                    add(Severity::Warning,
                        LintText::tr("The band “%1” is never used: “%2” comes first.")
                            .arg(describeBand(band), describeBand(earlier)));
                    break;
                }
                if (bothBounded && overlap(earlier, band)) {
                    add(Severity::Warning,
                        LintText::tr("The bands “%1” and “%2” overlap; the first one counts.")
                            .arg(describeBand(earlier), describeBand(band)));
                    break;
                }
            }
        }
    }

    void checkHoles(const BandsRule& rule)
    {
        auto bands = rule.bands;
        std::stable_sort(bands.begin(), bands.end(), [](const auto& a, const auto& b) {
            if (!a.hasMinimum || !b.hasMinimum)
                return !a.hasMinimum && b.hasMinimum;
            return a.minimum != b.minimum ? a.minimum < b.minimum
                                          : a.minimumClosed && !b.minimumClosed;
        });
        if (bands.front().hasMinimum && bands.front().minimum > Points{})
            add(Severity::Info,
                LintText::tr("Values below the band “%1” count 0.")
                    .arg(describeBand(bands.front())));
        Edge reached{bands.front().minimum, !bands.front().minimumClosed, false};
        for (const auto& band : bands) {
            if (leavesHole(reached, band))
                add(Severity::Warning,
                    LintText::tr("No band catches the values between %1 and %2: they count 0.")
                        .arg(formatMeasured(reached.value), formatMeasured(band.minimum)));
            if (!reached.infinite && reachesFurther(band, reached))
                reached = {band.maximum, band.maximumClosed, !band.hasMaximum};
        }
        if (!reached.infinite)
            add(Severity::Info,
                LintText::tr("No band catches values above %1: they count 0.")
                    .arg(formatMeasured(reached.value)));
    }

    void checkGate(const GateRule& rule)
    {
        for (const QString& code : rule.blocks) {
            if (m_table.indexOf(code) < 0)
                add(Severity::Error,
                    LintText::tr("It blocks %1, which is not in the table. Correct the code.")
                        .arg(code));
        }
        if (rule.blocks.empty() && m_node->parent < 0)
            add(Severity::Error,
                LintText::tr("The precondition stands in no group and names no criteria: it blocks "
                             "nothing."));
    }

    const ScoreTable& m_table;
    const TableNode* m_node = nullptr;
    std::vector<TableProblem> m_problems;
};

} // namespace

std::vector<TableProblem> lint(const ScoreTable& table)
{
    return Linter(table).run();
}

} // namespace thidua

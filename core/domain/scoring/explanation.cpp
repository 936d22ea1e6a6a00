// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/explanation.h"

#include "core/domain/scoring/leafpoints.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

using State = NodeOutcome::State;

/// Writes figures of one table the way all its lines show them.
class Writer {
public:
    Writer(const ScoreTable& table, const SheetContext& context)
        : m_table(table), m_context(context)
    {
    }

    QString points(Points value) const { return value.toExactString(m_table.rules().decimals); }

    static QString percent(qint64 numerator, qint64 denominator)
    {
        const auto share = mulDiv(numerator, 100 * Points::kScale, denominator, Rounding::HalfUp);
        return Points{share.value_or(0)}.toString(1) + u'%';
    }

    QString leaf(const TableNode& node, const Entry* entry, const NodeOutcome& outcome) const
    {
        switch (outcome.state) {
        case State::Empty:
            return entry ? Explain::tr("The entry cannot be read by this rule; it counts 0")
                         : Explain::tr("No score yet; it counts 0");
        case State::NotApplicable:
            return notApplicable(node, outcome);
        case State::Blocked:
            return Explain::tr("0, because a precondition is not met");
        case State::NoBasis:
            return Explain::tr("No figure of the bloc to compare with yet; it counts 0");
        case State::Scored:
            break;
        }
        if (!entry)
            return {};
        return withMaximum(node, outcome,
                           entry->kind == Entry::Kind::Points ? direct(node, *entry, outcome)
                                                              : byRule(node, *entry, outcome));
    }

    QString group(const TableNode& node, const NodeOutcome& outcome,
                  const Evaluation& evaluation) const
    {
        if (outcome.state == State::NotApplicable)
            return notApplicable(node, outcome);
        if (outcome.state == State::Blocked)
            return Explain::tr("0, because a precondition is not met");
        if (node.criterion.rule == RuleKind::WeightedMean)
            return mean(node, outcome, evaluation);
        Points earned;
        QStringList parts;
        for (const int child : node.children) {
            if (m_table.node(child).type() != node.type())
                continue;
            earned += evaluation.nodes[static_cast<size_t>(child)].points;
            parts << points(evaluation.nodes[static_cast<size_t>(child)].points);
        }
        QString text = parts.join(QStringLiteral(" + "));
        if (parts.size() > 1)
            text += QStringLiteral(" = ") + points(earned);
        if (outcome.rescaled)
            text += QStringLiteral("; ")
                + Explain::tr("rescaled for what is not applicable: %1")
                      .arg(points(outcome.uncapped));
        if (outcome.uncapped > outcome.points)
            text += QStringLiteral("; ") + Explain::tr("at most %1").arg(points(outcome.points));
        return text;
    }

private:
    QString notApplicable(const TableNode& node, const NodeOutcome& outcome) const
    {
        if (node.type() != CriterionType::Base)
            return Explain::tr("Not applicable; it counts 0");
        switch (node.naPolicy) {
        case NaPolicy::Full:
            return Explain::tr("Not applicable; it counts as full marks");
        case NaPolicy::Zero:
            return Explain::tr("Not applicable; it counts 0");
        case NaPolicy::Redistribute:
            if (outcome.maximum.isZero())
                return Explain::tr(
                    "Not applicable; its points are shared among the others of its group");
            [[fallthrough]];
        default:
            return Explain::tr("Not applicable; it leaves the denominator");
        }
    }

    QString direct(const TableNode& node, const Entry& entry, const NodeOutcome& outcome) const
    {
        if (const auto* choice = std::get_if<ChoiceRule>(&node.rule)) {
            for (const auto& option : choice->options) {
                if (option.points == entry.amount && !option.label.isEmpty())
                    return option.label + QStringLiteral(": ") + points(outcome.points);
            }
        }
        if (node.isRating())
            return rating(node, entry);
        return Explain::tr("Points given: %1").arg(points(entry.amount));
    }

    QString rating(const TableNode& node, const Entry& entry) const
    {
        return Explain::tr("Level %1 × weight %2")
            .arg(entry.amount.toExactString(),
                 std::get<RatingRule>(node.rule).weight.toExactString());
    }

    QString byRule(const TableNode& node, const Entry& entry, const NodeOutcome& outcome) const
    {
        const QString value = formatMeasured(entry.amount);
        const QString result = points(outcome.points);
        switch (node.criterion.rule) {
        case RuleKind::Ratio:
            return ratio(node, entry, outcome);
        case RuleKind::Bands: {
            const auto* band = bandOf(std::get<BandsRule>(node.rule), entry.amount);
            return band ? Explain::tr("%1 is in the band %2: %3")
                              .arg(value, describeBand(*band), points(band->points))
                        : Explain::tr("No band catches %1; it counts 0").arg(value);
        }
        case RuleKind::Count:
            return value + QStringLiteral(" × ") + points(std::get<CountRule>(node.rule).each)
                + QStringLiteral(" = ") + points(outcome.uncapped);
        case RuleKind::Penalty:
            return Explain::tr("%1 × %2 off = %3")
                .arg(value, points(std::get<PenaltyRule>(node.rule).each),
                     points(outcome.uncapped));
        case RuleKind::Gate:
            return opensGate(entry) ? Explain::tr("The precondition is met")
                                    : Explain::tr("The precondition is not met");
        case RuleKind::BestPeer:
        case RuleKind::PeerAverage:
            return peer(node, entry, outcome);
        case RuleKind::Rating:
            return rating(node, entry);
        default:
            return result;
        }
    }

    QString ratio(const TableNode& node, const Entry& entry, const NodeOutcome& outcome) const
    {
        const auto& rule = std::get<RatioRule>(node.rule);
        const QString share = formatMeasured(entry.amount) + QStringLiteral(" ÷ ")
            + formatMeasured(entry.denominator) + QStringLiteral(" = ")
            + percent(entry.amount.raw, entry.denominator.raw);
        const QString target = rule.target.toString(1) + u'%';
        const QString maximum = points(outcome.maximum);
        if (rule.lowerIsBetter)
            return share + QStringLiteral("; ")
                + Explain::tr("target %1 or less, %2 points: %3")
                      .arg(target, maximum, points(outcome.points));
        if (rule.target == Points::whole(100))
            return share + QStringLiteral(" × ") + maximum + QStringLiteral(" = ")
                + points(outcome.uncapped);
        return share + QStringLiteral("; ÷ ") + target + QStringLiteral(" × ") + maximum
            + QStringLiteral(" = ") + points(outcome.uncapped);
    }

    QString peer(const TableNode& node, const Entry& entry, const NodeOutcome& outcome) const
    {
        const PeerBasis* basis = m_context.basis ? m_context.basis(node.criterion.id) : nullptr;
        if (!basis || basis->count <= 0)
            return {};
        const QString value = formatMeasured(entry.amount);
        if (node.criterion.rule == RuleKind::BestPeer)
            return Explain::tr("%1 against the best of the bloc, %2; × %3 = %4")
                .arg(value, formatMeasured(basis->best), points(outcome.maximum),
                     points(outcome.points));
        const auto mean = mulDiv(basis->sum.raw, 1, basis->count, Rounding::HalfUp);
        return Explain::tr("%1 against the mean of the bloc, %2; × %3 = %4")
            .arg(value, formatMeasured(Points{mean.value_or(0)}.roundedTo(2, Rounding::HalfUp)),
                 points(outcome.maximum), points(outcome.points));
    }

    QString mean(const TableNode& node, const NodeOutcome& outcome,
                 const Evaluation& evaluation) const
    {
        QStringList products;
        Points weights;
        for (const int child : node.children) {
            const NodeOutcome& rated = evaluation.nodes[static_cast<size_t>(child)];
            if (rated.state == State::NotApplicable)
                continue;
            const Points weight = std::get<RatingRule>(m_table.node(child).rule).weight;
            weights += weight;
            products << QString(weight.toExactString() + QStringLiteral(" × ")
                                + rated.points.toExactString());
        }
        return u'(' + products.join(QStringLiteral(" + ")) + QStringLiteral(") ÷ ")
            + weights.toExactString() + QStringLiteral(" ÷ ")
            + std::get<WeightedMeanRule>(node.rule).scale.toExactString() + QStringLiteral(" × ")
            + points(outcome.maximum) + QStringLiteral(" = ") + points(outcome.points);
    }

    QString withMaximum(const TableNode& node, const NodeOutcome& outcome, QString text) const
    {
        if (node.isRating())
            return text;
        const Points declared = node.itemMaximum(m_context.unitKind);
        if (outcome.maximum > declared)
            text += QStringLiteral("; ")
                + Explain::tr("maximum raised from %1 to %2: %3")
                      .arg(points(declared), points(outcome.maximum), points(outcome.points));
        else if (outcome.uncapped > outcome.points)
            text += QStringLiteral("; ") + Explain::tr("at most %1").arg(points(outcome.points));
        return text;
    }

    const ScoreTable& m_table;
    const SheetContext& m_context;
};

ExplanationLine totalLine(QString title, QString how, QString points)
{
    ExplanationLine line;
    line.title = std::move(title);
    line.how = std::move(how);
    line.points = std::move(points);
    line.strong = true;
    return line;
}

QString earnedText(const ScoreTable& table, const Evaluation& evaluation, const Writer& write)
{
    Points earned;
    for (int i = 0; i < table.size(); ++i) {
        if (table.node(i).type() == CriterionType::Base && table.isTypeRoot(i))
            earned += evaluation.nodes[static_cast<size_t>(i)].points;
    }
    const SheetResult& result = evaluation.result;
    if (earned == result.base)
        return {};
    return Explain::tr("%1 of %2 applicable points, rescaled: %3")
        .arg(write.points(earned), write.points(result.applicable), write.points(result.base));
}

QString gradeText(const GradeScale& grades, const SheetResult& result, const Writer& write)
{
    const int byPoints = grades.gradeOf(result.total);
    const int reached = grades.gradeOf(result);
    const Grade& grade = grades.grades()[static_cast<size_t>(reached)];
    if (reached > byPoints && result.failedConditions != 0)
        return Explain::tr("“%1” by points; a condition of that grade is not met")
            .arg(grades.grades()[static_cast<size_t>(byPoints)].name);
    const QString edge = write.points(grade.minimum);
    return grade.minimumClosed ? Explain::tr("from %1 points").arg(edge)
                               : Explain::tr("above %1 points").arg(edge);
}

void addTotals(std::vector<ExplanationLine>& lines, const ScoreTable& table,
               const Evaluation& evaluation, const GradeScale& grades, const Writer& write,
               const QString& unitKind)
{
    const SheetResult& result = evaluation.result;
    auto base = totalLine(Explain::tr("Base points"), earnedText(table, evaluation, write),
                          write.points(result.base));
    base.maximum = write.points(table.maximumFor(CriterionType::Base, unitKind));
    lines.push_back(std::move(base));
    const auto has = [&](CriterionType type) {
        return std::any_of(table.nodes().begin(), table.nodes().end(),
                           [&](const auto& n) { return n.type() == type; });
    };
    QString sum = write.points(result.base);
    if (has(CriterionType::Bonus)) {
        auto bonus = totalLine(Explain::tr("Bonus points"), {}, write.points(result.bonus));
        bonus.maximum = write.points(table.maximumFor(CriterionType::Bonus, unitKind));
        lines.push_back(std::move(bonus));
        sum += QStringLiteral(" + ") + write.points(result.bonus);
    }
    if (has(CriterionType::Penalty)) {
        lines.push_back(
            totalLine(Explain::tr("Penalty points"), {}, write.points(-result.penalty)));
        sum += QStringLiteral(" − ") + write.points(result.penalty);
    }
    if (!result.hasTotal) {
        lines.push_back(totalLine(Explain::tr("Total"),
                                  Explain::tr("No total: nothing that applies has a score"),
                                  QString(QChar(0x2013))));
        return;
    }
    lines.push_back(totalLine(Explain::tr("Total"), sum, write.points(result.total)));
    if (!grades.isEmpty())
        lines.push_back(
            totalLine(Explain::tr("Grade"), gradeText(grades, result, write),
                      grades.grades()[static_cast<size_t>(grades.gradeOf(result))].name));
}

} // namespace

std::vector<ExplanationLine> explain(const ScoreTable& table, std::span<const Score> scores,
                                     const Evaluation& evaluation, const GradeScale& grades,
                                     const SheetContext& context, int only)
{
    QHash<CriterionId, Entry> entries;
    for (const Score& score : scores)
        entries.insert(score.criterion, score.entry());
    const Writer write(table, context);
    const int first = only < 0 ? 0 : only;
    const int end = only < 0 ? table.size() : table.node(only).end;
    std::vector<ExplanationLine> lines;
    for (int i = first; i < end; ++i) {
        const TableNode& node = table.node(i);
        const NodeOutcome& outcome = evaluation.nodes[static_cast<size_t>(i)];
        const auto entry = entries.constFind(node.criterion.id);
        ExplanationLine line;
        line.depth = node.depth;
        line.node = i;
        line.code = node.criterion.code;
        line.title = node.criterion.title;
        line.strong = !node.isLeaf();
        line.how = node.isLeaf()
            ? write.leaf(node, entry == entries.constEnd() ? nullptr : &entry.value(), outcome)
            : write.group(node, outcome, evaluation);
        const bool counts = outcome.state != State::NotApplicable || outcome.points.raw > 0;
        line.points = !counts               ? QStringLiteral("KAĐ")
            : outcome.state == State::Empty ? QString(QChar(0x2013))
                                            : write.points(outcome.points);
        line.maximum = write.points(outcome.maximum);
        lines.push_back(std::move(line));
    }
    if (only < 0)
        addTotals(lines, table, evaluation, grades, write, context.unitKind);
    return lines;
}

QString explainLeaf(const ScoreTable& table, int index, const Entry* entry,
                    const NodeOutcome& outcome, const SheetContext& context)
{
    const TableNode& node = table.node(index);
    const Writer write(table, context);
    if (!entry && outcome.state == State::Empty) {
        Criterion criterion = node.criterion;
        criterion.maximum = outcome.maximum;
        return describeRule(criterion, node.rule, table.rules().decimals);
    }
    const auto* ratio = std::get_if<RatioRule>(&node.rule);
    if (!ratio || !entry || entry->kind != Entry::Kind::Ratio || outcome.state != State::Scored)
        return write.leaf(node, entry, outcome);
    QString text = Explain::tr("%1 of a target of %2 × %3 points = %4.")
                       .arg(Writer::percent(entry->amount.raw, entry->denominator.raw),
                            QString(ratio->target.toString(1) + u'%'),
                            write.points(outcome.maximum), write.points(outcome.points));
    const auto named = [](const QString& name, Points value) {
        return QString(name + u' ' + formatMeasured(value));
    };
    if (!node.criterion.numerator.isEmpty() && !node.criterion.denominator.isEmpty()) {
        QString figures = named(node.criterion.numerator, entry->amount) + QStringLiteral(", ")
            + named(node.criterion.denominator, entry->denominator) + u'.';
        figures[0] = figures[0].toUpper();
        text += u' ' + figures;
    }
    return text;
}

bool looksLikePoints(const TableNode& node, const Entry& entry, Points points, Points maximum)
{
    return entry.kind == Entry::Kind::Value && node.criterion.rule == RuleKind::Bands
        && points.isZero() && entry.amount > Points{} && entry.amount <= maximum;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excellayout.h"
#include "core/exchange/excel/excelscores.h"

#include <algorithm>

namespace thidua {

namespace {

template<class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

/// Names of the cells a leaf's points come from, and how they are rounded.
struct LeafCells {
    QString figure;
    QString denominator;
    QString maximum;
    QString rounding;
    int decimals = 2;

    QString rounded(const QString& formula) const
    {
        return QStringLiteral("%1(%2,%3)").arg(rounding, formula).arg(decimals);
    }
    QString capped(const QString& formula) const
    {
        return QStringLiteral("MIN(%1,%2)").arg(maximum, formula);
    }
};

QString conditionOf(const BandsRule::Band& band, const QString& cell)
{
    QStringList conditions;
    if (band.hasMinimum)
        conditions.append(cell + (band.minimumClosed ? QStringLiteral(">=") : QStringLiteral(">"))
                          + inFormula(band.minimum));
    if (band.hasMaximum)
        conditions.append(cell + (band.maximumClosed ? QStringLiteral("<=") : QStringLiteral("<"))
                          + inFormula(band.maximum));
    return conditions.isEmpty() ? QStringLiteral("TRUE")
                                : QStringLiteral("AND(%1)").arg(conditions.join(u','));
}

QString bandsFormula(const BandsRule& rule, const LeafCells& cells)
{
    QString formula = QStringLiteral("0");
    for (auto band = rule.bands.rbegin(); band != rule.bands.rend(); ++band)
        formula = QStringLiteral("IF(%1,%2,%3)")
                      .arg(conditionOf(*band, cells.figure), inFormula(band->points), formula);
    return cells.capped(formula);
}

QString ratioFormula(const RatioRule& rule, const LeafCells& cells)
{
    const QString share = rule.lowerIsBetter ? QStringLiteral("IF(%1=0,1,%3/100*%2/%1)")
                                             : QStringLiteral("%1/%2*100/%3");
    const QString value = share.arg(cells.figure, cells.denominator, inFormula(rule.target));
    return QStringLiteral("IF(N(%1)<=0,\"\",%2)")
        .arg(cells.denominator, cells.rounded(cells.capped(cells.maximum + u'*' + value)));
}

QString countFormula(Points each, const LeafCells& cells)
{
    return cells.rounded(cells.capped(QStringLiteral("%1*%2").arg(cells.figure, inFormula(each))));
}

QString roundingOf(Rounding rounding)
{
    switch (rounding) {
    case Rounding::Down:
        return QStringLiteral("ROUNDDOWN");
    case Rounding::Up:
        return QStringLiteral("ROUNDUP");
    default:
        return QStringLiteral("ROUND");
    }
}

/// Points with as many decimals as they have, at least one way people read them.
QString shown(Points value)
{
    return value.toExactString(0);
}

QString optionsOf(const ChoiceRule& rule)
{
    QStringList options;
    for (const auto& option : rule.options)
        options.append(option.label.isEmpty()
                           ? shown(option.points)
                           : QStringLiteral("%1: %2").arg(shown(option.points), option.label));
    return QStringLiteral("Chọn một mức: %1.").arg(options.join(QStringLiteral("; ")));
}

QString bandsOf(const BandsRule& rule)
{
    QStringList bands;
    for (const auto& band : rule.bands)
        bands.append(QStringLiteral("%1: %2 điểm")
                         .arg(band.hasMinimum || band.hasMaximum ? describeBand(band)
                                                                 : QStringLiteral("còn lại"),
                              shown(band.points)));
    const QString unit = rule.unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(rule.unit);
    return QStringLiteral("Ghi số đo%1. %2.").arg(unit, bands.join(QStringLiteral("; ")));
}

QString ratioWords(const Criterion& criterion, const RatioRule& rule)
{
    const auto named = [](const QString& column, const QString& what) {
        return what.isEmpty() ? column : QStringLiteral("%1 là %2").arg(column, what);
    };
    return QStringLiteral("Ghi %1, %2. Đủ điểm khi đạt %3 %%4.")
        .arg(named(QStringLiteral("tử số"), criterion.numerator),
             named(QStringLiteral("mẫu số"), criterion.denominator), shown(rule.target),
             rule.lowerIsBetter ? QStringLiteral(" trở xuống") : QString());
}

} // namespace

QString leafFormula(const TableNode& node, Points maximum, const PlanRules& rules, int row)
{
    const LeafCells cells{cellName(row, ScoreColumn::Figure),
                          cellName(row, ScoreColumn::Denominator), inFormula(maximum),
                          roundingOf(rules.rounding),
                          rules.roundLeaves ? rules.decimals : Points::kDecimals};
    const QString core = std::visit(
        Overloaded{
            [&](const ManualRule&) { return cells.figure; },
            [&](const ChoiceRule&) { return cells.figure; },
            [&](const RatioRule& rule) { return ratioFormula(rule, cells); },
            [&](const BandsRule& rule) { return bandsFormula(rule, cells); },
            [&](const CountRule& rule) { return countFormula(rule.each, cells); },
            [&](const PenaltyRule& rule) { return countFormula(rule.each, cells); },
            [&](const GateRule&) {
                return QStringLiteral("IF(%1=\"%2\",%3,0)")
                    .arg(cells.figure, excelYes(), cells.maximum);
            },
            [](const auto&) { return QString(); }}, // compared with the bloc, or part of a mean
        node.rule);
    if (core.isEmpty())
        return {};
    return QStringLiteral("=IFERROR(IF(OR(%1<>\"\",%2=\"\"),\"\",%3),\"\")")
        .arg(cellName(row, ScoreColumn::NotApplicable), cells.figure, core);
}

QString howToFill(const TableNode& node, Points maximum, const PlanRules& rules)
{
    return std::visit(
        Overloaded{
            [&](const ManualRule& rule) {
                const QString step = rule.step.raw > 0
                    ? QStringLiteral(", bước %1").arg(shown(rule.step))
                    : QString();
                return QStringLiteral("Ghi điểm, từ 0 đến %1%2.").arg(shown(maximum), step);
            },
            [](const ChoiceRule& rule) { return optionsOf(rule); },
            [&](const RatioRule& rule) { return ratioWords(node.criterion, rule); },
            [](const BandsRule& rule) { return bandsOf(rule); },
            [](const CountRule& rule) {
                return QStringLiteral("Ghi số lượng; mỗi nội dung %1 điểm.").arg(shown(rule.each));
            },
            [](const PenaltyRule& rule) {
                return QStringLiteral("Ghi số lần; mỗi lần trừ %1 điểm.").arg(shown(rule.each));
            },
            [](const GateRule&) { return QStringLiteral("Điều kiện: chọn Có hoặc Không."); },
            [&](const RatingRule& rule) {
                return QStringLiteral("Ghi mức, từ 1 đến %1; hệ số %2.")
                    .arg(shown(node.maximum), shown(rule.weight));
            },
            [](const BestPeerRule&) {
                return QStringLiteral("Ghi số liệu; Hội đồng tính điểm theo kết quả của khối.");
            },
            [](const PeerAverageRule&) {
                return QStringLiteral("Ghi số liệu; Hội đồng tính điểm theo kết quả của khối.");
            },
            [&](const auto&) {
                return QStringLiteral("Tối đa %1 điểm.").arg(maximum.toString(rules.decimals));
            }},
        node.rule);
}

} // namespace thidua

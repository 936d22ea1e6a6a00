// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/rule.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct RuleText {
    Q_DECLARE_TR_FUNCTIONS(Rule)
};

QString number(Points value)
{
    return value.toExactString(0, NumberStyle::C);
}

template<class... Handlers>
struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

QString formatBand(const BandsRule::Band& band)
{
    QString range = QStringLiteral("*");
    if (band.hasMinimum && band.hasMaximum) {
        if (band.minimum == band.maximum && band.minimumClosed && band.maximumClosed) {
            range = u'=' + number(band.minimum);
        } else {
            range = number(band.minimum) + QStringLiteral("..") + number(band.maximum);
            if (!band.minimumClosed || band.maximumClosed)
                range =
                    (band.minimumClosed ? u'[' : u'(') + range + (band.maximumClosed ? u']' : u')');
        }
    } else if (band.hasMinimum) {
        range = (band.minimumClosed ? QStringLiteral(">=") : QStringLiteral(">"))
            + number(band.minimum);
    } else if (band.hasMaximum) {
        range = (band.maximumClosed ? QStringLiteral("<=") : QStringLiteral("<"))
            + number(band.maximum);
    }
    return range + u':' + number(band.points);
}

QString formatBands(const BandsRule& rule)
{
    QStringList bands;
    for (const auto& band : rule.bands)
        bands << formatBand(band);
    QString text = bands.join(u'|');
    if (!rule.unit.isEmpty())
        text += QStringLiteral(" (") + rule.unit + u')';
    return text;
}

QString formatChoice(const ChoiceRule& rule)
{
    QStringList options;
    for (const auto& option : rule.options)
        options << QString(option.label.isEmpty() ? number(option.points)
                                                  : number(option.points) + u':' + option.label);
    return options.join(u'|');
}

QString formatRatio(const RatioRule& rule)
{
    QString text = QStringLiteral("target=") + number(rule.target);
    if (rule.zero == ZeroDenominator::Error)
        text += QStringLiteral("|zero=error");
    if (rule.lowerIsBetter)
        text += QStringLiteral("|better=low");
    return text;
}

QString formatMean(const WeightedMeanRule& rule)
{
    QString text = QStringLiteral("scale=") + number(rule.scale);
    if (rule.cap)
        text += QStringLiteral("|cap=") + number(*rule.cap);
    return text;
}

QString formatGate(const GateRule& rule)
{
    if (rule.blocks.empty())
        return {};
    return QStringLiteral("blocks=")
        + QStringList(rule.blocks.begin(), rule.blocks.end()).join(u',');
}

QString low(bool lowerIsBetter)
{
    return lowerIsBetter ? QStringLiteral("better=low") : QString();
}

QString describeBands(const BandsRule& rule, int decimals)
{
    QStringList bands;
    for (const auto& band : rule.bands)
        bands << QString(describeBand(band) + QStringLiteral(": ")
                         + band.points.toString(decimals));
    const QString text = RuleText::tr("By bands: %1").arg(bands.join(QStringLiteral("; ")));
    return rule.unit.isEmpty() ? text : QString(text + QStringLiteral(" (") + rule.unit + u')');
}

QString describeChoice(const ChoiceRule& rule, int decimals)
{
    QStringList options;
    for (const auto& option : rule.options) {
        const QString points = option.points.toString(decimals);
        options << QString(option.label.isEmpty() ? points
                                                  : points + QStringLiteral(": ") + option.label);
    }
    return RuleText::tr("One of: %1").arg(options.join(QStringLiteral("; ")));
}

QString describeRatio(const RatioRule& rule, const QString& maximum)
{
    const QString target = rule.target.toString(1) + u'%';
    return rule.lowerIsBetter
        ? RuleText::tr("Share, full marks at %1 or less, at most %2 points").arg(target, maximum)
        : RuleText::tr("Share of a target of %1, at most %2 points").arg(target, maximum);
}

} // namespace

QString describeBand(const BandsRule::Band& band)
{
    const QString minimum = formatMeasured(band.minimum);
    const QString maximum = formatMeasured(band.maximum);
    if (band.hasMinimum && band.hasMaximum) {
        if (band.minimum == band.maximum)
            return QStringLiteral("= ") + minimum;
        return (band.minimumClosed ? QString() : QStringLiteral("> ")) + minimum + QChar(0x2013)
            + (band.maximumClosed ? QString() : QStringLiteral("<")) + maximum;
    }
    if (band.hasMinimum)
        return (band.minimumClosed ? QStringLiteral("≥ ") : QStringLiteral("> ")) + minimum;
    if (band.hasMaximum)
        return (band.maximumClosed ? QStringLiteral("≤ ") : QStringLiteral("< ")) + maximum;
    return RuleText::tr("any other value");
}

QString formatRule(const Rule& rule)
{
    return std::visit(
        Overloaded{
            [](const SumRule& r) {
                return r.cap ? QString(QStringLiteral("cap=") + number(*r.cap)) : QString();
            },
            [](const WeightedMeanRule& r) { return formatMean(r); },
            [](const ManualRule& r) {
                return r.step.isZero() ? QString()
                                       : QString(QStringLiteral("step=") + number(r.step));
            },
            [](const ChoiceRule& r) { return formatChoice(r); },
            [](const RatioRule& r) { return formatRatio(r); },
            [](const BandsRule& r) { return formatBands(r); },
            [](const CountRule& r) { return QString(QStringLiteral("each=") + number(r.each)); },
            [](const PenaltyRule& r) { return QString(QStringLiteral("each=") + number(r.each)); },
            [](const GateRule& r) { return formatGate(r); },
            [](const BestPeerRule& r) { return low(r.lowerIsBetter); },
            [](const PeerAverageRule& r) { return low(r.lowerIsBetter); },
            [](const RatingRule& r) {
                return QString(QStringLiteral("weight=") + number(r.weight));
            },
        },
        rule);
}

QString describeRule(const Criterion& criterion, const Rule& rule, int decimals)
{
    const QString maximum = criterion.maximum.toString(decimals);
    return std::visit(
        Overloaded{
            [&](const SumRule& r) {
                return r.cap ? RuleText::tr("Sum of its criteria, at most %1 points")
                                   .arg(r.cap->toString(decimals))
                             : RuleText::tr("Sum of its criteria");
            },
            [&](const WeightedMeanRule& r) {
                return RuleText::tr("Weighted mean of levels 1–%1, at most %2 points")
                    .arg(r.scale.toExactString(), maximum);
            },
            [&](const ManualRule& r) {
                return r.step.isZero() ? RuleText::tr("Points from 0 to %1").arg(maximum)
                                       : RuleText::tr("Points from 0 to %1 in steps of %2")
                                             .arg(maximum, r.step.toExactString(decimals));
            },
            [&](const ChoiceRule& r) { return describeChoice(r, decimals); },
            [&](const RatioRule& r) { return describeRatio(r, maximum); },
            [&](const BandsRule& r) { return describeBands(r, decimals); },
            [&](const CountRule& r) {
                return RuleText::tr("%1 points each, at most %2 points")
                    .arg(r.each.toExactString(decimals), maximum);
            },
            [&](const PenaltyRule& r) {
                return RuleText::tr("%1 points off each, at most %2 points off")
                    .arg(r.each.toExactString(decimals), maximum);
            },
            [&](const GateRule& r) {
                return r.blocks.empty()
                    ? RuleText::tr("Precondition: without it the whole group is 0")
                    : RuleText::tr("Precondition: without it these are 0: %1")
                          .arg(QStringList(r.blocks.begin(), r.blocks.end())
                                   .join(QStringLiteral(", ")));
            },
            [&](const BestPeerRule&) {
                return RuleText::tr("Against the best of the bloc, at most %1 points").arg(maximum);
            },
            [&](const PeerAverageRule&) {
                return RuleText::tr("Against the mean of the bloc, at most %1 points").arg(maximum);
            },
            [&](const RatingRule& r) {
                return RuleText::tr("Level, weight %1").arg(r.weight.toExactString());
            },
        },
        rule);
}

} // namespace thidua

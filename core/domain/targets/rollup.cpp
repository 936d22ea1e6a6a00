// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/targets/rollup.h"

#include "core/base/exactsum.h"
#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace thidua {

namespace {

/// Class names as a plan or a list of units writes them: `Hạng I`, `hạng 1`, `I`.
QString className(const QString& text)
{
    static const QString prefix = QStringLiteral("hang ");
    static const QStringList roman{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                   QStringLiteral("iv")};
    QString name = folded(text).simplified();
    if (name.startsWith(prefix))
        name = name.mid(prefix.size());
    const auto number = roman.indexOf(name);
    return number < 0 ? name : QString::number(number + 1);
}

QString plainName(const QString& text)
{
    return folded(text).simplified();
}

/// Levels the same way: `Tuyến tỉnh`, `cấp tỉnh`, `tỉnh`.
QString levelName(const QString& text)
{
    const QString name = plainName(text);
    for (const QLatin1String prefix : {QLatin1String("tuyen "), QLatin1String("cap ")}) {
        if (name.startsWith(prefix))
            return name.mid(prefix.size());
    }
    return name;
}

bool passes(const QString& filter, const QString& value, QString (*name)(const QString&))
{
    if (filter.trimmed().isEmpty())
        return true;
    const QStringList wanted = filter.split(u'|');
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QString& one) { return name(one) == name(value); });
}

/// The figure of one row of the ledger, and why there is none.
std::pair<Figure, NoFigureWhy> figureOf(const Target& target, const Measurement& row)
{
    switch (row.kind) {
    case Measurement::Kind::Number:
        return {Figure::of(row.amount, row.above), NoFigureWhy::None};
    case Measurement::Kind::Done:
        return {Figure::done(true), NoFigureWhy::None};
    case Measurement::Kind::NotDone:
        return {Figure::done(false), NoFigureWhy::None};
    case Measurement::Kind::NotApplicable:
        return {{}, NoFigureWhy::NothingApplies};
    case Measurement::Kind::Ratio:
        break;
    }
    if (row.denominator.isZero())
        return {{}, NoFigureWhy::ZeroDenominator};
    const auto value =
        Fraction::product(row.amount.raw, target.scale * Points::kScale, row.denominator.raw);
    if (!value)
        return {{}, NoFigureWhy::TooLarge};
    return {Figure::of(*value, row.above), NoFigureWhy::None};
}

Reported reportedBy(const Target& target, const Measurement& row)
{
    Reported reported;
    reported.any = true;
    reported.notApplicable = row.kind == Measurement::Kind::NotApplicable;
    std::tie(reported.figure, reported.why) = figureOf(target, row);
    if (row.kind == Measurement::Kind::Ratio)
        reported.parts = Parts{row.amount, row.denominator};
    reported.weight = row.weight;
    reported.quarter = row.quarter;
    reported.reportedOn = row.reportedOn;
    reported.source = row.source;
    reported.evidence = row.evidence;
    reported.note = row.note;
    return reported;
}

/// Figures added up, each as often as its weight says.
struct Total {
    ExactSum sum;
    bool above = false;

    void add(const Figure& part, qint64 weight = 1)
    {
        sum.add(part.value, weight);
        above = above || part.above;
    }
    /// The total ÷ `divisor`, or why there is none.
    std::pair<Figure, NoFigureWhy> over(qint64 divisor) const
    {
        const auto value = sum.over(divisor);
        if (!value)
            return {{}, NoFigureWhy::TooLarge};
        return {Figure::of(*value, above), NoFigureWhy::None};
    }
};

Reported sumOfQuarters(const Target& target, const std::vector<const Measurement*>& quarters)
{
    Reported reported = reportedBy(target, *quarters.back());
    Total total;
    for (const Measurement* quarter : quarters) {
        const auto [figure, why] = figureOf(target, *quarter);
        if (figure.isValue())
            total.add(figure);
    }
    if (total.sum.isEmpty())
        return reported;
    reported.notApplicable = false;
    reported.parts.reset();
    std::tie(reported.figure, reported.why) = total.over(1);
    return reported;
}

using Counted = std::vector<const UnitOutcome*>;

void share(const Target& target, RolledUp& result)
{
    result.parts = Parts{Points::whole(result.met), Points::whole(result.applicable())};
    const auto value =
        Fraction::product(result.met, target.scale * Points::kScale, result.applicable());
    if (value)
        result.figure = Figure::of(*value);
    else
        result.why = NoFigureWhy::TooLarge;
}

void ratioOfSums(const Target& target, const Counted& units, RolledUp& result)
{
    Total numerators;
    Total denominators;
    for (const UnitOutcome* unit : units) {
        if (const auto& parts = unit->reported.parts) {
            numerators.add(Figure::of(parts->numerator, unit->reported.figure.above));
            denominators.add(Figure::of(parts->denominator));
        }
    }
    if (numerators.sum.isEmpty()) {
        result.why = NoFigureWhy::NoReport;
        return;
    }
    const auto [top, topWhy] = numerators.over(1);
    const auto [bottom, bottomWhy] = denominators.over(1);
    result.why = topWhy != NoFigureWhy::None ? topWhy : bottomWhy;
    if (result.why != NoFigureWhy::None)
        return;
    const Parts parts{top.shown(), bottom.shown()};
    result.parts = parts;
    if (parts.denominator.isZero()) {
        result.why = NoFigureWhy::ZeroDenominator;
        return;
    }
    const auto value = Fraction::product(parts.numerator.raw, target.scale * Points::kScale,
                                         parts.denominator.raw);
    if (value)
        result.figure = Figure::of(*value, top.above);
    else
        result.why = NoFigureWhy::TooLarge;
}

void weightedMean(const Counted& units, RolledUp& result)
{
    qint64 common = 0;
    for (const UnitOutcome* unit : units) {
        if (unit->reported.figure.isValue())
            common = std::gcd(common, unit->reported.weight.raw);
    }
    if (common == 0) {
        result.why = NoFigureWhy::NoWeight;
        return;
    }
    Total total;
    Total weights;
    for (const UnitOutcome* unit : units) {
        const Figure& figure = unit->reported.figure;
        if (!figure.isValue())
            continue;
        const qint64 weight = unit->reported.weight.raw / common;
        total.add(figure, weight);
        weights.add(Figure::of(Fraction(weight)));
    }
    const auto weight = weights.sum.over(1);
    if (weight)
        std::tie(result.figure, result.why) = total.over(weight->numerator());
    else
        result.why = NoFigureWhy::TooLarge;
}

void sum(const Counted& units, RolledUp& result)
{
    Total total;
    for (const UnitOutcome* unit : units) {
        if (unit->reported.figure.isValue())
            total.add(unit->reported.figure);
    }
    std::tie(result.figure, result.why) = total.over(1);
}

void latest(const Counted& units, RolledUp& result)
{
    const auto when = [](const UnitOutcome* unit) {
        const int quarter = unit->reported.quarter;
        return std::pair(unit->reported.reportedOn, quarter == 0 ? 4 : quarter);
    };
    const UnitOutcome* last = nullptr;
    for (const UnitOutcome* unit : units) {
        if (unit->reported.figure.isKnown() && (!last || when(last) <= when(unit)))
            last = unit;
    }
    if (!last)
        return;
    result.figure = last->reported.figure;
    result.parts = last->reported.parts;
}

/// Why units that all reported come to no figure: what the first of them says.
NoFigureWhy whyOf(const Counted& units)
{
    for (const UnitOutcome* unit : units) {
        if (!unit->reported.figure.isKnown())
            return unit->reported.why;
    }
    return NoFigureWhy::NoReport;
}

void rollUpValues(const Target& target, const Counted& units, RolledUp& result)
{
    const bool anyValue = std::any_of(units.begin(), units.end(), [](const UnitOutcome* unit) {
        return unit->reported.figure.isKnown();
    });
    if (target.rollup == Rollup::ShareOfUnits)
        share(target, result);
    else if (target.rollup == Rollup::RatioOfSums)
        ratioOfSums(target, units, result);
    else if (!anyValue)
        result.why = whyOf(units);
    else if (target.rollup == Rollup::WeightedMean)
        weightedMean(units, result);
    else if (target.rollup == Rollup::Sum)
        sum(units, result);
    else
        latest(units, result);
}

} // namespace

bool appliesTo(const Target& target, const Unit& unit)
{
    return passes(target.kinds, unit.kind, plainName)
        && passes(target.classes, unit.unitClass, className)
        && passes(target.levels, unit.level, levelName)
        && passes(target.ownerships, unit.ownership, plainName);
}

bool asksDone(const Target& target, bool ofUnit)
{
    return ofUnit ? target.rollup == Rollup::ShareOfUnits && target.unitGoal == GoalKind::Done
                  : target.rollup == Rollup::Direct && target.measure.isEmpty();
}

QString filterWords(const Target& target)
{
    QStringList parts;
    for (const QString& filter : {target.kinds, target.classes, target.levels, target.ownerships}) {
        QStringList names;
        for (const QString& name : filter.split(u'|', Qt::SkipEmptyParts)) {
            if (!name.trimmed().isEmpty())
                names << name.trimmed();
        }
        if (!names.isEmpty())
            parts << names.join(QStringLiteral(", "));
    }
    return parts.join(QStringLiteral("; "));
}

Reported reportedIn(const Target& target, std::vector<const Measurement*> ofOneYear)
{
    if (ofOneYear.empty())
        return {};
    std::sort(ofOneYear.begin(), ofOneYear.end(),
              [](const Measurement* left, const Measurement* right) {
                  return left->quarter < right->quarter;
              });
    if (ofOneYear.front()->quarter == 0)
        return reportedBy(target, *ofOneYear.front());
    return target.rollup == Rollup::Sum ? sumOfQuarters(target, ofOneYear)
                                        : reportedBy(target, *ofOneYear.back());
}

RolledUp rollUp(const Target& target, std::span<const UnitOutcome> outcomes)
{
    using State = UnitOutcome::State;
    const bool share = target.rollup == Rollup::ShareOfUnits;
    RolledUp result;
    Counted reporting;
    bool ofYear = false;
    for (const UnitOutcome& outcome : outcomes) {
        const bool ended = outcome.standing == UnitStanding::Ended && target.rollup == Rollup::Sum;
        if (!outcome.counts() && !ended)
            continue;
        if (outcome.counts()) {
            const bool untold =
                outcome.state == State::Reported || outcome.state == State::NoFigure;
            ++result.expected;
            result.reported += outcome.reported.any;
            result.excepted += outcome.state == State::NotApplicable;
            result.untold += share && untold;
            result.met += outcome.state == State::Met;
        }
        if (!outcome.reported.any || outcome.state == State::NotApplicable)
            continue;
        reporting.push_back(&outcome);
        ofYear = ofYear || outcome.reported.quarter == 0;
        result.quarter = std::max(result.quarter, outcome.reported.quarter);
    }
    if (ofYear)
        result.quarter = 0;
    const int told = result.reported - result.excepted - result.untold;
    if (result.expected == result.excepted && reporting.empty())
        result.why = NoFigureWhy::NothingApplies;
    else if (reporting.empty())
        result.why = NoFigureWhy::NoReport;
    else if (share && told == 0)
        result.why = NoFigureWhy::NothingToCompare;
    else
        rollUpValues(target, reporting, result);
    return result;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/targetwords.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct TargetText {
    Q_DECLARE_TR_FUNCTIONS(TargetText)
};

constexpr qsizetype kMostNames = 6;

QString names(const std::vector<const UnitOutcome*>& units, bool reported)
{
    QStringList found;
    for (const UnitOutcome* unit : units) {
        if (unit->reported.any == reported)
            found << unit->name;
    }
    const qsizetype more = found.size() - kMostNames;
    if (more <= 0)
        return found.join(QStringLiteral(", "));
    return TargetText::tr("%1 and %n more", nullptr, static_cast<int>(more))
        .arg(found.mid(0, kMostNames).join(QStringLiteral(", ")));
}

/// A goal without a figure of its own, short enough for a column.
QString shortGoal(GoalKind kind)
{
    switch (kind) {
    case GoalKind::Done:
        return TargetText::tr("be done");
    case GoalKind::Increase:
        return TargetText::tr("increase");
    case GoalKind::Decrease:
        return TargetText::tr("decrease");
    case GoalKind::Maintain:
        return TargetText::tr("maintain");
    default:
        return TargetText::tr("no level named");
    }
}

QString plainMeasure(const Target& target)
{
    return target.measure.isEmpty()            ? QString()
        : target.measure == QLatin1String("%") ? target.measure
                                               : QString(u' ' + target.measure);
}

QString shareSentence(const TargetRow& row, const TargetYear& year)
{
    return TargetText::tr("%1 of %2 units meet it (%3%4).")
        .arg(year.total.met)
        .arg(year.total.applicable())
        .arg(figureWords(year.figure(), row.decimals), plainMeasure(row.target));
}

QString partsSentence(const TargetRow& row, const TargetYear& year)
{
    const Parts& parts = *year.total.parts;
    return TargetText::tr("%1 of %2 (%3%4).")
        .arg(formatMeasured(parts.numerator), formatMeasured(parts.denominator),
             figureWords(year.figure(), row.decimals), plainMeasure(row.target));
}

QString forecastSentence(const TargetRow& row)
{
    QStringList parts;
    for (const auto& guess : row.forecasts) {
        if (guess)
            parts << QStringLiteral("%1: %2")
                         .arg(guess->year)
                         .arg(figureText(guess->value, row.decimals));
    }
    return parts.isEmpty()
        ? QString()
        : TargetText::tr("Forecast by the trend: %1.").arg(parts.join(QStringLiteral(", ")));
}

QString baselineSentence(const TargetRow& row)
{
    const Target& target = row.target;
    if (target.baselineKind == FigureKind::Unknown)
        return {};
    const QString figure = figureText(
        Figure::of(target.baseline, target.baselineKind == FigureKind::Above), row.decimals);
    return target.baselineYear > 0
        ? TargetText::tr("At the start (%1): %2.").arg(target.baselineYear).arg(figure)
        : TargetText::tr("At the start: %1.").arg(figure);
}

QString promiseSentence(const TargetRow& row, int year)
{
    int all = 0;
    int approved = 0;
    for (const PromiseOutcome& promise : row.promises) {
        if (promise.promise.year != year)
            continue;
        ++all;
        approved += promise.promise.state == PromiseState::Approved;
    }
    return all == 0 ? QString()
                    : TargetText::tr("%n figure(s) registered for %1, %2 approved.", nullptr, all)
                          .arg(year)
                          .arg(approved);
}

} // namespace

QString stateWord(TargetState state)
{
    switch (state) {
    case TargetState::Reached:
        return TargetText::tr("Reached");
    case TargetState::OnCourse:
        return TargetText::tr("On course");
    case TargetState::NotDue:
        return TargetText::tr("Not due yet");
    case TargetState::Behind:
        return TargetText::tr("Behind");
    case TargetState::NoGoal:
        return TargetText::tr("No goal to compare with");
    case TargetState::NoFigure:
        break;
    }
    return TargetText::tr("No figure yet");
}

QString stateName(TargetState state, int goalYear)
{
    return state == TargetState::NoFigure || state == TargetState::NoGoal || goalYear == 0
        ? stateWord(state)
        : TargetText::tr("%1, goal of %2").arg(stateWord(state)).arg(goalYear);
}

QString figureWords(const Figure& figure, int decimals)
{
    switch (figure.kind) {
    case Figure::Kind::Done:
        return enumName(Measurement::Kind::Done);
    case Figure::Kind::NotDone:
        return enumName(Measurement::Kind::NotDone);
    default:
        return figureText(figure, decimals);
    }
}

QString whyWords(NoFigureWhy why)
{
    switch (why) {
    case NoFigureWhy::ZeroDenominator:
        return TargetText::tr("The denominator is 0: there is nothing to divide by.");
    case NoFigureWhy::NothingApplies:
        return TargetText::tr("The target applies to no unit of the plan.");
    case NoFigureWhy::NothingToCompare:
        return TargetText::tr("What was reported cannot be compared with anything yet.");
    case NoFigureWhy::NoWeight:
        return TargetText::tr("No weight is given, so no mean can be taken.");
    case NoFigureWhy::TooLarge:
        return TargetText::tr("The figures are too large to be computed exactly.");
    case NoFigureWhy::None:
    case NoFigureWhy::NoReport:
        break;
    }
    return {};
}

QString goalWords(const TargetRow& row, int year)
{
    for (size_t i = 0; i < row.goals.size(); ++i) {
        if (row.goals[i].year != year)
            continue;
        const Demand& demand = row.demands[i];
        if (demand.kind == GoalKind::AtLeast)
            return figureText(demand.value, row.decimals);
        if (demand.isValue())
            return demandText(demand, row.decimals);
        return shortGoal(row.goals[i].kind);
    }
    return QStringLiteral("–");
}

QString goalSentence(const TargetRow& row, const Demand& demand)
{
    if (demand.isValue())
        return demandText(demand, row.decimals) + plainMeasure(row.target);
    return enumName(demand.kind);
}

QString audienceWords(const TargetRow& row)
{
    const QString words = filterWords(row.target);
    if (row.target.rollup == Rollup::Direct)
        return words.isEmpty() ? row.target.denominator : words;
    const QString count = TargetText::tr("%n unit(s)", nullptr, row.unitsNow);
    return words.isEmpty() ? count : words + QStringLiteral(": ") + count;
}

QString detailHeadline(const TargetRow& row, const TargetYear* year)
{
    const QString title = shortTitle(row.target);
    if (!year || !year->figure().isKnown())
        return TargetText::tr("%1: no figure yet").arg(title);
    if (year->goal.isNone() || year->state == TargetState::NoGoal)
        return TargetText::tr("%1: %2 in %3, and no goal to compare with")
            .arg(title, figureWords(year->figure(), row.decimals))
            .arg(year->year);
    if (year->state == TargetState::Reached)
        return TargetText::tr("%1: the goal of %2 is reached").arg(title).arg(year->goal.year);
    if (year->lacking && year->lacking->units)
        return TargetText::tr("%1: %n more unit(s) to the goal of %2", nullptr,
                              *year->lacking->units)
            .arg(title)
            .arg(year->goal.year);
    if (year->lacking && year->lacking->value.numerator() == 0)
        return TargetText::tr("%1: just at the bound of %2, which must be passed")
            .arg(title)
            .arg(year->goal.year);
    if (year->lacking)
        return TargetText::tr("%1: %2 short of the goal of %3")
            .arg(title,
                 figureText(year->lacking->shown(row.decimals), row.decimals)
                     + plainMeasure(row.target))
            .arg(year->goal.year);
    return TargetText::tr("%1: %2, goal of %3")
        .arg(title, figureWords(year->figure(), row.decimals))
        .arg(year->goal.year);
}

QString detailSentence(const TargetRow& row, const TargetYear* year)
{
    if (!year)
        return {};
    QStringList parts;
    const bool share =
        row.target.rollup == Rollup::ShareOfUnits && year->origin == FigureOrigin::Units;
    if (share && year->figure().isKnown())
        parts << shareSentence(row, *year);
    else if (year->total.parts && year->figure().isKnown())
        parts << partsSentence(row, *year);
    parts << whyWords(year->total.why);
    const auto missing = year->missing();
    if (const QString unmet = share ? names(missing, true) : QString(); !unmet.isEmpty())
        parts << TargetText::tr("Not met by: %1.").arg(unmet);
    if (const QString untold = names(year->untold(), true); !untold.isEmpty())
        parts << TargetText::tr("Cannot be compared: %1.").arg(untold);
    if (const QString silent = names(missing, false); !silent.isEmpty())
        parts << TargetText::tr("Not reported: %1.").arg(silent);
    if (const QString gone = names(year->uncounted(), true); !gone.isEmpty())
        parts << TargetText::tr("Reported, but not in force at the end of the year: %1.").arg(gone);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString detailBasis(const TargetRow& row, const TargetYear* year)
{
    QStringList parts;
    if (year && year->origin == FigureOrigin::Units)
        parts << TargetText::tr("%1 of %2 units reported for %3.")
                     .arg(year->total.reported)
                     .arg(year->total.expected)
                     .arg(year->year);
    if (year && year->origin == FigureOrigin::Entered)
        parts << (year->whole.reportedOn.isValid() ? TargetText::tr("Entered for the whole on %1.")
                                                         .arg(formatDate(year->whole.reportedOn))
                                                   : TargetText::tr("Entered for the whole."));
    parts << baselineSentence(row);
    if (year)
        parts << promiseSentence(row, year->year);
    parts << forecastSentence(row);
    const auto add = [&](const QString& words, const QString& text) {
        QString line = QString(text).replace(u'\n', QStringLiteral("; "));
        if (line.endsWith(u'.'))
            line.chop(1); // the sentence brings its own
        if (!line.isEmpty())
            parts << words.arg(line);
    };
    add(TargetText::tr("Output: %1."), row.target.output);
    add(TargetText::tr("Source: %1."), row.target.source);
    add(TargetText::tr("Evidence: %1."), row.target.evidence);
    add(TargetText::tr("Aggregated by: %1."), row.target.lead);
    add(TargetText::tr("Note: %1."), row.target.note);
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString yearSentence(const TargetRow& row, const TargetYear& year)
{
    QStringList parts{QStringLiteral("%1, %2: %3%4")
                          .arg(shortTitle(row.target))
                          .arg(year.year)
                          .arg(figureWords(year.figure(), row.decimals),
                               year.figure().isValue() ? plainMeasure(row.target) : QString())};
    parts << stateName(year.state, year.goal.year);
    if (!year.goal.isNone() && year.figure().isKnown())
        parts.back() += QStringLiteral(": ") + goalSentence(row, year.goal);
    if (const QString why = whyWords(year.total.why); !why.isEmpty())
        parts << why;
    if (year.total.expected > 0 && row.target.rollup != Rollup::Direct)
        parts << TargetText::tr("%1 of %2 units reported for %3.")
                     .arg(year.total.reported)
                     .arg(year.total.expected)
                     .arg(year.year);
    if (year.origin == FigureOrigin::Baseline)
        parts << TargetText::tr("The figure the target starts from.");
    return parts.join(u'\n');
}

TargetTrend trendOf(const TargetRow& row)
{
    TargetTrend trend;
    for (const TargetYear& year : row.years) {
        if (year.figure().isValue())
            trend.figures.push_back(
                {year.year, year.figure().shown(), figureWords(year.figure(), row.decimals)});
    }
    for (const Demand& demand : row.demands) {
        if (demand.isValue())
            trend.goals.push_back({demand.year, demand.value, demandText(demand, row.decimals)});
    }
    for (const auto& guess : row.forecasts) {
        if (guess)
            trend.forecast.push_back(
                {guess->year, guess->value, figureText(guess->value, row.decimals)});
    }
    return trend;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/plandifference.h"

#include "core/base/dates.h"
#include "core/domain/initiatives/coverage.h"
#include "core/domain/plan/planbook.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua {

namespace {

struct Differences {
    Q_DECLARE_TR_FUNCTIONS(Differences)
};

/// A row as a reader compares it: its name, and everything that counts of it in one line.
struct Line {
    QString key;
    QString text;
};

QString joined(const QStringList& parts)
{
    QStringList some;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            some += part;
    }
    return some.join(QStringLiteral("; "));
}

QString flag(bool set, const QString& words)
{
    return set ? words : QString();
}

/// A fact with its name, or nothing where the plan says nothing.
QString fact(const QString& name, const QString& text)
{
    return text.isEmpty() ? QString() : QStringLiteral("%1: %2").arg(name, text);
}

QString phaseOf(const PlanDefinition& plan, PhaseId id)
{
    const auto phase = std::ranges::find(plan.phases, id, &Phase::id);
    return id && phase != plan.phases.end() ? phase->name : QString();
}

QString roundingWords(Rounding rounding)
{
    switch (rounding) {
    case Rounding::HalfUp:
        return Differences::tr("half up");
    case Rounding::HalfEven:
        return Differences::tr("half to even");
    case Rounding::Down:
        return Differences::tr("down");
    case Rounding::Up:
        break;
    }
    return Differences::tr("up");
}

std::vector<Line> generalOf(const PlanDefinition& plan)
{
    return {
        {Differences::tr("Title"), plan.plan.title},
        {Differences::tr("Number"), plan.plan.number},
        {Differences::tr("Period"), DateRange{plan.plan.first, plan.plan.last, false}.toString()},
        {Differences::tr("Phase"), phaseOf(plan, plan.plan.phase)},
        {Differences::tr("Who takes part"), plan.plan.subject},
        {Differences::tr("Purpose"), plan.plan.purpose}};
}

std::vector<Line> rulesOf(const PlanDefinition& plan)
{
    const PlanRules& rules = plan.rules;
    QStringList rounds;
    for (const Round round : kRounds) {
        if (rules.has(round))
            rounds += roundName(round);
    }
    return {{Differences::tr("Rounds"), rounds.join(QStringLiteral(", "))},
            {Differences::tr("Decimals shown"), QString::number(rules.decimals)},
            {Differences::tr("Rounding"), roundingWords(rules.rounding)},
            {Differences::tr("Each criterion is rounded"),
             rules.roundLeaves ? Differences::tr("yes") : Differences::tr("no")},
            {Differences::tr("Not applicable"), naPolicyCode(rules.naPolicy)},
            {Differences::tr("Award form"), rules.awardForm},
            {Differences::tr("Lowest grade for an award"), rules.minimumGrade},
            {Differences::tr("Grade that tied units need"), rules.tieGrade},
            {Differences::tr("Whom that grade binds"),
             rules.tieGrade.isEmpty() ? QString()
                 : rules.tieGradeBinds == TieGradeBinds::Overflow
                 ? Differences::tr("tied units only")
                 : Differences::tr("every winner")},
            {Differences::tr("Tie rule"), rules.tieRule}};
}

Line lineOf(const PlanDefinition&, const Grade& grade)
{
    const QString minimum =
        QString(grade.minimumClosed ? u'≥' : u'>') + u' ' + grade.minimum.toExactString();
    const QString maximum = grade.bounded
        ? QString(grade.maximumClosed ? u'≤' : u'<') + u' ' + grade.maximum.toExactString()
        : QString();
    return {grade.name, joined({grade.code, minimum, maximum})};
}

QString codeOf(const PlanDefinition& plan, CriterionId id)
{
    const auto criterion = std::ranges::find(plan.criteria, id, &Criterion::id);
    return criterion == plan.criteria.end() ? QString() : criterion->code;
}

Line lineOf(const PlanDefinition& plan, const GradeCondition& condition)
{
    const auto grade = std::ranges::find(plan.grades, condition.grade, &Grade::id);
    const QString name = grade == plan.grades.end() ? Differences::tr("every grade") : grade->name;
    const QString share = condition.share.toExactString();
    switch (condition.kind) {
    case GradeCondition::Kind::NoZero:
        return {name, Differences::tr("no criterion at zero")};
    case GradeCondition::Kind::EachShare:
        return {name, Differences::tr("each criterion at least %1 %").arg(share)};
    case GradeCondition::Kind::CriterionShare:
        return {name,
                Differences::tr("criterion %1 at least %2 %")
                    .arg(codeOf(plan, condition.criterion), share)};
    case GradeCondition::Kind::SelfScored:
        break;
    }
    return {name, Differences::tr("the unit has scored itself")};
}

Line lineOf(const PlanDefinition&, const Bloc& bloc)
{
    const QString quota = bloc.quotaKind == QuotaKind::Share
        ? Differences::tr("awards: %1 % (%2)")
              .arg(bloc.quotaShare.toExactString(), roundingWords(bloc.quotaRounding))
        : Differences::tr("awards: %1").arg(bloc.quotaCount);
    return {bloc.code, joined({bloc.name, quota, bloc.composition})};
}

Line lineOf(const PlanDefinition& plan, const Criterion& criterion)
{
    const auto bloc = std::ranges::find(plan.blocs, criterion.bloc, &Bloc::id);
    return {
        criterion.code,
        joined(
            {criterion.title,
             Differences::tr("at most %1 points").arg(criterion.maximum.toExactString()),
             fact(Differences::tr("part of"), codeOf(plan, criterion.parent)),
             criterion.type == CriterionType::Base ? QString() : criterionTypeCode(criterion.type),
             criterion.rule == RuleKind::Sum ? QString() : ruleCode(criterion.rule),
             criterion.ruleArgs, criterion.numerator, criterion.denominator,
             flag(criterion.evidence == EvidenceRule::Required,
                  Differences::tr("evidence required")),
             criterion.naPolicy == NaPolicy::Inherit ? QString() : naPolicyCode(criterion.naPolicy),
             criterion.maximaByKind, criterion.appliesTo,
             bloc == plan.blocs.end() ? QString() : bloc->code, criterion.note})};
}

Line lineOf(const PlanDefinition& plan, const Metric& metric)
{
    const auto kind = [&] {
        switch (metric.kind) {
        case Metric::Kind::Base:
            return Differences::tr("base points");
        case Metric::Kind::Bonus:
            return Differences::tr("bonus points");
        case Metric::Kind::Votes:
            return Differences::tr("votes");
        case Metric::Kind::Value:
            return Differences::tr("a figure that is entered");
        case Metric::Kind::Criterion:
            break;
        }
        return codeOf(plan, metric.criterion);
    };
    return {metric.title,
            joined({kind(), flag(metric.lowerIsBetter, Differences::tr("lower is better")),
                    metric.breaksTies ? Differences::tr("breaks ties")
                                      : Differences::tr("for information")})};
}

Line lineOf(const PlanDefinition& plan, const Milestone& milestone)
{
    return {milestone.title,
            joined({DateRange{milestone.first, milestone.last, milestone.lastExcluded}.toString(),
                    milestone.who,
                    milestone.kind == MilestoneKind::Other ? QString() : enumName(milestone.kind),
                    flag(milestone.perUnit, Differences::tr("every unit must do it")),
                    phaseOf(plan, milestone.phase)})};
}

Line lineOf(const PlanDefinition&, const LegalBasis& basis)
{
    return {basis.number.isEmpty() ? basis.title : basis.number,
            joined({basis.title, basis.issuer,
                    basis.issued.isValid() ? formatDate(basis.issued) : QString()})};
}

Line lineOf(const PlanDefinition& plan, const CoverageRule& rule)
{
    PlanBook book;
    book.phases = plan.phases;
    return {rule.title,
            joined({ruleSentence(rule, book), rule.unitKinds, rule.words,
                    flag(rule.encouraged, Differences::tr("encouraged"))})};
}

QString goalWords(GoalKind kind, Points value)
{
    return enumName(kind) + (value.isZero() ? QString() : u' ' + value.toExactString());
}

QString goalsOf(const PlanDefinition& plan, TargetId target)
{
    QStringList goals;
    for (const TargetGoal& goal : plan.goals) {
        if (goal.target != target)
            continue;
        const QString phase = phaseOf(plan, goal.phase);
        goals += QString::number(goal.year) + u' ' + goalWords(goal.kind, goal.value)
            + (phase.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(phase));
    }
    return goals.join(QStringLiteral(", "));
}

QString baselineOf(const Target& target)
{
    if (target.baselineKind == FigureKind::Unknown)
        return {};
    return QStringLiteral("%1%2 (%3)")
        .arg(target.baselineKind == FigureKind::Above ? QStringLiteral("> ") : QString(),
             target.baseline.toExactString())
        .arg(target.baselineYear);
}

Line lineOf(const PlanDefinition& plan, const Target& target)
{
    const bool isRatio = !target.numerator.isEmpty() || !target.denominator.isEmpty();
    return {
        target.code,
        joined({target.title,
                target.measure,
                flag(target.lowerIsBetter, Differences::tr("lower is better")),
                enumName(target.rollup),
                target.numerator,
                target.denominator,
                flag(isRatio, QStringLiteral("× %1").arg(target.scale)),
                target.weight,
                fact(Differences::tr("kind"), target.kinds),
                fact(Differences::tr("class"), target.classes),
                fact(Differences::tr("level"), target.levels),
                fact(Differences::tr("ownership"), target.ownerships),
                fact(Differences::tr("of a unit"), goalWords(target.unitGoal, target.unitValue)),
                fact(Differences::tr("baseline"), baselineOf(target)),
                fact(Differences::tr("goals"), goalsOf(plan, target.id)),
                target.output,
                target.source,
                target.evidence,
                target.lead,
                target.area,
                target.note})};
}

/// Which earlier row each later one is: of those with its key the one that says the same, else the first
/// that no other row is. −1 for a new one.
std::vector<int> matched(const std::vector<Line>& before, const std::vector<Line>& after)
{
    std::vector<int> match(after.size(), -1);
    std::vector<bool> used(before.size(), false);
    for (const bool exactly : {true, false}) {
        for (size_t i = 0; i < after.size(); ++i) {
            for (size_t j = 0; match[i] < 0 && j < before.size(); ++j) {
                if (used[j] || before[j].key != after[i].key
                    || (exactly && before[j].text != after[i].text))
                    continue;
                match[i] = static_cast<int>(j);
                used[j] = true;
            }
        }
    }
    return match;
}

void compare(const QString& part, const std::vector<Line>& before, const std::vector<Line>& after,
             std::vector<PlanDifference>& differences)
{
    const std::vector<int> match = matched(before, after);
    const auto words = [](const Line& line) { return line.text.isEmpty() ? line.key : line.text; };
    for (size_t i = 0; i < after.size(); ++i) {
        if (match[i] < 0) {
            differences.push_back({part, after[i].key, {}, words(after[i])});
            continue;
        }
        const Line& old = before[static_cast<size_t>(match[i])];
        if (old.text != after[i].text)
            differences.push_back({part, after[i].key, old.text, after[i].text});
    }
    for (size_t j = 0; j < before.size(); ++j) {
        if (std::ranges::find(match, static_cast<int>(j)) == match.end())
            differences.push_back({part, before[j].key, words(before[j]), {}});
    }
}

} // namespace

std::vector<PlanDifference> differencesOf(const PlanDefinition& before, const PlanDefinition& after)
{
    std::vector<PlanDifference> all;
    const auto rows = [&](const QString& part, auto member, auto makeLine) {
        const auto linesOf = [&](const PlanDefinition& plan) {
            std::vector<Line> lines;
            for (const auto& row : plan.*member)
                lines.push_back(makeLine(plan, row));
            return lines;
        };
        compare(part, linesOf(before), linesOf(after), all);
    };
    const auto line = [](const PlanDefinition& plan, const auto& row) { return lineOf(plan, row); };
    compare(Differences::tr("General"), generalOf(before), generalOf(after), all);
    rows(Differences::tr("Legal bases"), &PlanDefinition::legalBases, line);
    rows(Differences::tr("Contents"), &PlanDefinition::contentAreas,
         [](const PlanDefinition&, const ContentArea& area) {
             return Line{area.title, area.text};
         });
    rows(Differences::tr("Milestones"), &PlanDefinition::milestones, line);
    rows(Differences::tr("Papers"), &PlanDefinition::papers,
         [](const PlanDefinition&, const Paper& paper) {
             return Line{paper.title, {}};
         });
    rows(Differences::tr("Clauses"), &PlanDefinition::clauses,
         [](const PlanDefinition&, const Clause& clause) {
             return Line{clause.text, enumName(clause.kind)};
         });
    rows(Differences::tr("Duties"), &PlanDefinition::duties,
         [](const PlanDefinition&, const Duty& duty) {
             return Line{QString(duty.organisation + QStringLiteral(": ") + duty.text),
                         enumName(duty.role)};
         });
    rows(Differences::tr("Rules of coverage"), &PlanDefinition::coverage, line);
    compare(Differences::tr("Rules of scoring and awards"), rulesOf(before), rulesOf(after), all);
    rows(Differences::tr("Grades"), &PlanDefinition::grades, line);
    rows(Differences::tr("Conditions of grades"), &PlanDefinition::conditions, line);
    rows(Differences::tr("Figures that order ties"), &PlanDefinition::metrics, line);
    rows(Differences::tr("Blocs"), &PlanDefinition::blocs, line);
    rows(Differences::tr("Score table"), &PlanDefinition::criteria, line);
    rows(Differences::tr("Targets"), &PlanDefinition::targets, line);
    return all;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/plandifference.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QHash>

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

template<class T, class MakeLine>
std::vector<Line> linesOf(const std::vector<T>& rows, MakeLine makeLine)
{
    std::vector<Line> lines;
    for (const T& row : rows)
        lines.push_back(makeLine(row));
    return lines;
}

std::vector<Line> generalOf(const PlanDefinition& plan)
{
    const PlanRules& rules = plan.rules;
    QStringList rounds;
    for (const Round round : kRounds) {
        if (rules.has(round))
            rounds += roundName(round);
    }
    return {
        {Differences::tr("Title"), plan.plan.title},
        {Differences::tr("Number"), plan.plan.number},
        {Differences::tr("Period"), DateRange{plan.plan.first, plan.plan.last, false}.toString()},
        {Differences::tr("Who takes part"), plan.plan.subject},
        {Differences::tr("Purpose"), plan.plan.purpose},
        {Differences::tr("Rounds"), rounds.join(QStringLiteral(", "))},
        {Differences::tr("Award form"), rules.awardForm},
        {Differences::tr("Lowest grade for an award"), rules.minimumGrade},
        {Differences::tr("Tie rule"), rules.tieRule}};
}

Line lineOf(const Grade& grade)
{
    const QString minimum =
        QString(grade.minimumClosed ? u'≥' : u'>') + u' ' + grade.minimum.toExactString();
    const QString maximum = grade.bounded
        ? QString(grade.maximumClosed ? u'≤' : u'<') + u' ' + grade.maximum.toExactString()
        : QString();
    return {grade.name, joined({minimum, maximum})};
}

Line lineOf(const Bloc& bloc)
{
    const QString quota = bloc.quotaKind == QuotaKind::Share
        ? Differences::tr("awards: %1 %").arg(bloc.quotaShare.toExactString())
        : Differences::tr("awards: %1").arg(bloc.quotaCount);
    return {bloc.code, joined({bloc.name, quota, bloc.composition})};
}

Line lineOf(const Criterion& criterion)
{
    return {criterion.code,
            joined({criterion.title,
                    Differences::tr("at most %1 points").arg(criterion.maximum.toExactString()),
                    criterion.rule == RuleKind::Sum ? QString() : ruleCode(criterion.rule),
                    criterion.ruleArgs, criterion.maximaByKind, criterion.appliesTo})};
}

Line lineOf(const Milestone& milestone)
{
    return {milestone.title,
            joined({DateRange{milestone.first, milestone.last, milestone.lastExcluded}.toString(),
                    milestone.who})};
}

Line lineOf(const LegalBasis& basis)
{
    return {basis.number.isEmpty() ? basis.title : basis.number,
            joined({basis.title, basis.issuer,
                    basis.issued.isValid() ? formatDate(basis.issued) : QString()})};
}

QString goalsOf(const PlanDefinition& plan, TargetId target)
{
    QStringList goals;
    for (const TargetGoal& goal : plan.goals) {
        if (goal.target == target)
            goals += QString::number(goal.year) + u' ' + enumName(goal.kind)
                + (goal.value.isZero() ? QString() : u' ' + goal.value.toExactString());
    }
    return goals.join(QStringLiteral(", "));
}

void compare(const QString& part, const std::vector<Line>& before, const std::vector<Line>& after,
             std::vector<PlanDifference>& differences)
{
    QHash<QString, QString> old;
    for (const Line& line : before)
        old.insert(line.key, line.text);
    QSet<QString> kept;
    for (const Line& line : after) {
        const auto found = old.constFind(line.key);
        kept.insert(line.key);
        if (found == old.constEnd())
            differences.push_back({part, line.key, {}, line.text.isEmpty() ? line.key : line.text});
        else if (*found != line.text)
            differences.push_back({part, line.key, *found, line.text});
    }
    for (const Line& line : before) {
        if (!kept.contains(line.key))
            differences.push_back({part, line.key, line.text.isEmpty() ? line.key : line.text, {}});
    }
}

} // namespace

std::vector<PlanDifference> differencesOf(const PlanDefinition& before, const PlanDefinition& after)
{
    std::vector<PlanDifference> all;
    const auto rows = [&](const QString& part, auto member, auto makeLine) {
        compare(part, linesOf(before.*member, makeLine), linesOf(after.*member, makeLine), all);
    };
    const auto line = [](const auto& row) { return lineOf(row); };
    compare(Differences::tr("General"), generalOf(before), generalOf(after), all);
    rows(Differences::tr("Legal bases"), &PlanDefinition::legalBases, line);
    rows(Differences::tr("Contents"), &PlanDefinition::contentAreas, [](const ContentArea& area) {
        return Line{area.title, area.text};
    });
    rows(Differences::tr("Milestones"), &PlanDefinition::milestones, line);
    rows(Differences::tr("Papers"), &PlanDefinition::papers, [](const Paper& paper) {
        return Line{paper.title, {}};
    });
    rows(Differences::tr("Clauses"), &PlanDefinition::clauses, [](const Clause& clause) {
        return Line{clause.text, enumName(clause.kind)};
    });
    rows(Differences::tr("Duties"), &PlanDefinition::duties, [](const Duty& duty) {
        return Line{QString(duty.organisation + QStringLiteral(": ") + duty.text),
                    enumName(duty.role)};
    });
    rows(Differences::tr("Grades"), &PlanDefinition::grades, line);
    rows(Differences::tr("Blocs"), &PlanDefinition::blocs, line);
    rows(Differences::tr("Score table"), &PlanDefinition::criteria, line);
    const auto targets = [](const PlanDefinition& plan) {
        return linesOf(plan.targets, [&](const Target& target) {
            return Line{target.code, joined({target.title, goalsOf(plan, target.id)})};
        });
    };
    compare(Differences::tr("Targets"), targets(before), targets(after), all);
    return all;
}

} // namespace thidua

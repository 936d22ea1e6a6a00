// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/plancheck.h"

#include "core/base/dates.h"
#include "core/domain/checks/names.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace thidua {

namespace {

struct PlanCheckText {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

using Findings = std::vector<Finding>;

Finding ofPlan(Finding::Kind kind, Severity severity, const QString& message)
{
    return {kind, severity, {}, {}, {}, message};
}

void checkTable(const PlanBook& book, Findings& findings)
{
    if (!book.problem.isEmpty()) {
        findings.push_back(ofPlan(Finding::Kind::TableProblem, Severity::Error, book.problem));
        return;
    }
    if (book.table.isEmpty()) {
        findings.push_back(
            ofPlan(Finding::Kind::TableProblem, Severity::Error,
                   PlanCheckText::tr("The plan has no score table. Import one, or build it in the "
                                     "section Score table.")));
    } else {
        for (const TableProblem& problem : lint(book.table))
            findings.push_back({Finding::Kind::TableProblem,
                                problem.severity,
                                {},
                                {},
                                problem.criterion,
                                problem.message});
    }
    if (book.grades.isEmpty())
        findings.push_back(ofPlan(
            Finding::Kind::NoGrades, Severity::Error,
            PlanCheckText::tr("The plan has no grade scale. Enter its grades before ranking.")));
}

void checkMembership(const PlanBook& book, Findings& findings)
{
    if (book.blocs.empty())
        findings.push_back(
            ofPlan(Finding::Kind::NoBlocs, Severity::Error,
                   PlanCheckText::tr(
                       "The plan has no blocs. Add the blocs with their number of awards.")));
    if (book.members.empty()) {
        findings.push_back(ofPlan(
            Finding::Kind::NoUnits, Severity::Error,
            PlanCheckText::tr("The plan has no units. Import them from a CSV file (Excel saves "
                              "as CSV), or add them one by one.")));
        return;
    }
    QHash<BlocId, int> sizes;
    for (const Member& member : book.members)
        ++sizes[member.bloc];
    for (const Bloc& bloc : book.blocs) {
        if (!sizes.contains(bloc.id))
            findings.push_back(
                ofBloc(Finding::Kind::NoUnits, Severity::Warning, bloc,
                       PlanCheckText::tr("%1 has no units. Add its units, or remove the bloc.")
                           .arg(calledInFinding(bloc))));
    }
    for (const Member& member : book.members) {
        if (!book.bloc(member.bloc))
            findings.push_back(
                {Finding::Kind::ConstraintBroken,
                 Severity::Error,
                 member.unit,
                 member.bloc,
                 {},
                 PlanCheckText::tr(
                     "%1 is in no bloc of the plan, so it cannot be ranked. Put it in a "
                     "bloc.")
                     .arg(calledInFinding(member))});
    }
}

/// Members that do not count on the day of the ranking, although they are in a bloc.
void checkValidity(const PlanBook& book, QDate day, Findings& findings)
{
    if (!day.isValid())
        return;
    for (const Member& member : book.members) {
        if (member.inForce(day))
            continue;
        const bool ended = member.validTo.isValid() && member.validTo < day;
        const QString message = ended
            ? PlanCheckText::tr("%1 was in force until %2. The plan is ranked as of %3, so the "
                                "unit does not count in the number of awards. Correct its dates, "
                                "or take it out of the plan.")
            : PlanCheckText::tr("%1 is in force from %2 only. The plan is ranked as of %3, so the "
                                "unit does not count in the number of awards. Correct its dates, "
                                "or take it out of the plan.");
        findings.push_back(
            {Finding::Kind::NotInForce,
             Severity::Warning,
             member.unit,
             member.bloc,
             {},
             message.arg(calledInFinding(member),
                         formatDate(ended ? member.validTo : member.validFrom), formatDate(day))});
    }
}

/// Entries of the register that begin after the day of the ranking have no effect on it.
void checkHolds(const PlanBook& book, QDate day, Findings& findings)
{
    for (const Hold& hold : book.holds) {
        const Member* member = book.member(hold.unit);
        if (member && day.isValid() && hold.first.isValid() && hold.first > day)
            findings.push_back(
                {Finding::Kind::HoldNotCounted,
                 Severity::Warning,
                 member->unit,
                 member->bloc,
                 {},
                 PlanCheckText::tr("%1: an entry of the register begins on %2. The plan is ranked "
                                   "as of %3, so the entry has no effect. Correct its dates; or, "
                                   "if the awards are decided later, add that day to the "
                                   "milestones of the plan.")
                     .arg(calledInFinding(*member), formatDate(hold.first), formatDate(day))});
    }
}

/// A grade named by a rule or a hold that the scale does not have can never be met.
void checkGradeNames(const PlanBook& book, Findings& findings)
{
    if (book.grades.isEmpty())
        return;
    const auto unknown = [&](const QString& code) {
        return !code.isEmpty() && book.grades.indexOf(code) < 0;
    };
    if (unknown(book.rules.minimumGrade))
        findings.push_back(ofPlan(
            Finding::Kind::ConstraintBroken, Severity::Error,
            PlanCheckText::tr("Awards need the grade “%1”, which the grade scale does not have, so "
                              "no unit is eligible. Correct the award policy of the plan.")
                .arg(book.rules.minimumGrade)));
    if (unknown(book.rules.tieGrade))
        findings.push_back(ofPlan(
            Finding::Kind::ConstraintBroken, Severity::Error,
            PlanCheckText::tr("Tied units need the grade “%1”, which the grade scale does not "
                              "have. Correct the award policy of the plan.")
                .arg(book.rules.tieGrade)));
    for (const Hold& hold : book.holds) {
        const Member* member = book.member(hold.unit);
        if (member && hold.effect == Hold::Effect::GradeCap && book.grades.indexOf(hold.grade) < 0)
            findings.push_back(
                {Finding::Kind::ConstraintBroken,
                 Severity::Error,
                 member->unit,
                 member->bloc,
                 {},
                 PlanCheckText::tr(
                     "%1: the register limits the grade to “%2”, which the grade scale "
                     "does not have, so it has no effect. Correct the entry.")
                     .arg(calledInFinding(*member), hold.grade)});
    }
}

void checkQuotas(const PlanBook& book, Findings& findings)
{
    for (const Bloc& bloc : book.blocs) {
        const bool share = bloc.quotaKind == QuotaKind::Share
            && (bloc.quotaShare < Points{} || bloc.quotaShare > Points::whole(100));
        if (share || (bloc.quotaKind == QuotaKind::Count && bloc.quotaCount < 0))
            findings.push_back(ofBloc(
                Finding::Kind::ConstraintBroken, Severity::Error, bloc,
                PlanCheckText::tr("%1: the number of awards must be 0 or more, and a share at "
                                  "most 100%. Correct it in the section Units and blocs.")
                    .arg(calledInFinding(bloc))));
    }
}

} // namespace

Finding ofBloc(Finding::Kind kind, Severity severity, const Bloc& bloc, const QString& message)
{
    return {kind, severity, {}, bloc.id, {}, message};
}

std::vector<Finding> checkPlanRows(const PlanBook& book, QDate day)
{
    Findings findings;
    checkTable(book, findings);
    checkMembership(book, findings);
    checkValidity(book, day, findings);
    checkHolds(book, day, findings);
    checkGradeNames(book, findings);
    checkQuotas(book, findings);
    return findings;
}

} // namespace thidua

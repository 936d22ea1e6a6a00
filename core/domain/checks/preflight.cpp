// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/preflight.h"

#include "core/base/dates.h"
#include "core/domain/checks/names.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace thidua {

namespace {

struct PreflightText {
    Q_DECLARE_TR_FUNCTIONS(Preflight)
};

constexpr Points kNearEdge = Points::hundredths(50);

using Findings = std::vector<Finding>;

Finding ofPlan(Finding::Kind kind, Severity severity, const QString& message)
{
    return {kind, severity, {}, {}, {}, message};
}

Finding ofBloc(Finding::Kind kind, Severity severity, const Bloc& bloc, const QString& message)
{
    return {kind, severity, {}, bloc.id, {}, message};
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
                   PreflightText::tr("The plan has no score table. Import one, or build it in the "
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
            PreflightText::tr("The plan has no grade scale. Enter its grades before ranking.")));
}

void checkMembership(const PlanBook& book, Findings& findings)
{
    if (book.blocs.empty())
        findings.push_back(
            ofPlan(Finding::Kind::NoBlocs, Severity::Error,
                   PreflightText::tr(
                       "The plan has no blocs. Add the blocs with their number of awards.")));
    if (book.members.empty()) {
        findings.push_back(ofPlan(
            Finding::Kind::NoUnits, Severity::Error,
            PreflightText::tr("The plan has no units. Import them from a CSV file (Excel saves "
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
                       PreflightText::tr("%1 has no units. Add its units, or remove the bloc.")
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
                 PreflightText::tr(
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
            ? PreflightText::tr("%1 was in force until %2. The plan is ranked as of %3, so the "
                                "unit does not count in the number of awards. Correct its dates, "
                                "or take it out of the plan.")
            : PreflightText::tr("%1 is in force from %2 only. The plan is ranked as of %3, so the "
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
                 PreflightText::tr("%1: an entry of the register begins on %2. The plan is ranked "
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
            PreflightText::tr("Awards need the grade “%1”, which the grade scale does not have, so "
                              "no unit is eligible. Correct the award policy of the plan.")
                .arg(book.rules.minimumGrade)));
    if (unknown(book.rules.tieGrade))
        findings.push_back(ofPlan(
            Finding::Kind::ConstraintBroken, Severity::Error,
            PreflightText::tr("Tied units need the grade “%1”, which the grade scale does not "
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
                 PreflightText::tr(
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
                PreflightText::tr("%1: the number of awards must be 0 or more, and a share at "
                                  "most 100%. Correct it in the section Units and blocs.")
                    .arg(calledInFinding(bloc))));
    }
}

void checkDocket(const PlanBook& book, const BlocStanding& place, Findings& findings)
{
    const QString bloc = calledInFinding(place.bloc);
    const Docket* docket = place.openDocket();
    if (docket)
        findings.push_back(ofBloc(
            Finding::Kind::OpenDocket, Severity::Error, place.bloc,
            PreflightText::tr("%n unit(s) tied at %1 points compete for the %2 place(s) left. The "
                              "list of %3 cannot be closed. Open the tie docket and record the "
                              "decision.",
                              nullptr, static_cast<int>(docket->units.size()))
                .arg(docket->total.toString(book.rules.decimals), QString::number(docket->places),
                     bloc)));
    if (!place.awards.staleDecision)
        return;
    if (docket)
        findings.push_back(ofBloc(
            Finding::Kind::StaleDecision, Severity::Error, place.bloc,
            PreflightText::tr("%1: the decision on file was made for another tie and no longer "
                              "counts. Record a decision for the tie there is now.")
                .arg(bloc)));
    else
        findings.push_back(ofBloc(
            Finding::Kind::StaleDecision, Severity::Warning, place.bloc,
            PreflightText::tr("%1: a decision is on file for a tie that is no longer there. It "
                              "does not count. Check why the totals changed.")
                .arg(bloc)));
}

void checkVacancies(const BlocStanding& place, Findings& findings)
{
    const BlocAwards& awards = place.awards;
    if (awards.vacant == 0)
        return;
    const QString bloc = calledInFinding(place.bloc);
    const QString vacant = QString::number(awards.vacant);
    const auto eligible =
        std::count_if(awards.awards.begin(), awards.awards.end(),
                      [](const Award& award) { return award.outcome != AwardOutcome::Ineligible; });
    const QString message = awards.dockets.empty()
        ? PreflightText::tr("%1 has %2 eligible unit(s) for %3 place(s). %4 place(s) stay vacant.")
              .arg(bloc, QString::number(eligible), QString::number(awards.quota), vacant)
        : PreflightText::tr(
              "%1: the chair's decision takes %2 of the %3 place(s) left. %4 place(s) stay vacant.")
              .arg(bloc, QString::number(awards.dockets.front().taken.size()),
                   QString::number(awards.dockets.front().places), vacant);
    findings.push_back(ofBloc(Finding::Kind::VacantPlaces, Severity::Info, place.bloc, message));
}

/// Places others take only because a unit before them is on hold.
void checkUnsettled(const PlanBook& book, const BlocStanding& place, Findings& findings)
{
    for (const Ranked* unit : place.heldAboveLine()) {
        const Member* member = book.member(unit->unit);
        if (member)
            findings.push_back(
                {Finding::Kind::OnHold,
                 Severity::Warning,
                 unit->unit,
                 place.bloc.id,
                 {},
                 PreflightText::tr("%1 (%2, rank %3) is on hold. The list may change once the "
                                   "matter is settled: then end the entry of the register, or "
                                   "exclude the unit.")
                     .arg(calledInFinding(*member), calledInFinding(place.bloc), rankText(*unit))});
    }
}

QString listOf(const std::vector<Points>& figures)
{
    QStringList list;
    for (const Points figure : figures)
        list += figure.toExactString();
    return list.join(QStringLiteral("; "));
}

void checkDenominators(const BlocStanding& place, Findings& findings)
{
    const QString bloc = calledInFinding(place.bloc);
    if (place.mixedMaxima())
        findings.push_back(ofBloc(
            Finding::Kind::MixedDenominators, Severity::Info, place.bloc,
            PreflightText::tr("%1: the maximum of the base points differs by kind of unit (%2). "
                              "Totals compare as they are.")
                .arg(bloc, listOf(place.maxima))));
    if (const int rescaled = place.rescaled(); rescaled > 0 && place.mixedDenominators())
        findings.push_back(ofBloc(
            Finding::Kind::MixedDenominators, Severity::Info, place.bloc,
            PreflightText::tr("%1 has %n unit(s) converted because of criteria that do not apply "
                              "(applicable points: %2). Totals compare on a base of %3.",
                              nullptr, rescaled)
                .arg(bloc, listOf(place.denominators), listOf(place.maxima))));
}

/// Only where it decides: between ranked units of equal total.
void checkMetrics(const PlanBook& book, const BlocStanding& place, Findings& findings)
{
    for (size_t metric = 0; metric < book.metrics.size(); ++metric) {
        if (!book.metrics[metric].breaksTies)
            continue;
        const bool stored = book.metrics[metric].kind == Metric::Kind::Votes
            || book.metrics[metric].kind == Metric::Kind::Value;
        QStringList missing;
        for (size_t i = 0; i < place.ranked.size() && place.ranked[i].rank > 0; ++i) {
            const Ranked& unit = place.ranked[i];
            const bool equalAbove = i > 0 && place.ranked[i - 1].total == unit.total;
            const bool equalBelow = i + 1 < place.ranked.size() && place.ranked[i + 1].rank > 0
                && place.ranked[i + 1].total == unit.total;
            const Member* member = book.member(unit.unit);
            if ((equalAbove || equalBelow) && member && metric < unit.metrics.size()
                && !unit.metrics[metric])
                missing += calledInFinding(*member);
        }
        if (!missing.isEmpty() && !stored)
            findings.push_back(ofBloc(
                Finding::Kind::ConstraintBroken, Severity::Error, place.bloc,
                PreflightText::tr("%1: units with equal totals should be told apart by “%2”, but "
                                  "its criterion is no standard of the bloc’s score table, so it "
                                  "decides nothing. Choose a standard for it.")
                    .arg(calledInFinding(place.bloc), book.metrics[metric].title)));
        else if (!missing.isEmpty())
            findings.push_back(ofBloc(
                Finding::Kind::MissingMetric, Severity::Warning, place.bloc,
                PreflightText::tr("%1: units with equal totals are told apart by “%2”, which is "
                                  "not known for %3. Enter it, or they rank last among their "
                                  "equals.")
                    .arg(calledInFinding(place.bloc), book.metrics[metric].title,
                         missing.join(QStringLiteral(", ")))));
    }
}

QString nearEdgeMessage(const PlanBook& book, const Ranked& unit, const QString& name)
{
    const auto& grades = book.grades.grades();
    const auto grade = static_cast<size_t>(unit.grade);
    const auto missing = book.grades.toNextGrade(unit.result);
    if (unit.grade > 0 && missing && *missing > Points{} && *missing <= kNearEdge)
        return PreflightText::tr("%1 is %2 points short of the grade %3.")
            .arg(name, missing->toExactString(book.rules.decimals), grades[grade - 1].name);
    const auto above = book.grades.aboveEdge(unit.result);
    if (grade + 1 == grades.size() || !above || *above > kNearEdge)
        return {};
    return above->isZero()
        ? PreflightText::tr("%1 is exactly at the edge of the grade %2.")
              .arg(name, grades[grade].name)
        : PreflightText::tr("%1 is only %2 points above the edge of the grade %3.")
              .arg(name, above->toExactString(book.rules.decimals), grades[grade].name);
}

/// Only units whose grade comes from their points: no figure moves one that a condition or the
/// register holds down.
void checkEdges(const PlanBook& book, const BlocStanding& place, Findings& findings)
{
    for (const Ranked& unit : place.ranked) {
        const Member* member = book.member(unit.unit);
        if (!member || unit.grade < 0 || unit.result.failedConditions != 0
            || unit.grade != book.grades.gradeOf(unit.result))
            continue;
        const QString message = nearEdgeMessage(book, unit, calledInFinding(*member));
        if (!message.isEmpty())
            findings.push_back({Finding::Kind::NearGradeEdge,
                                Severity::Info,
                                unit.unit,
                                place.bloc.id,
                                {},
                                message});
    }
}

} // namespace

std::vector<Finding> checkPlan(const PlanBook& book, const Standing& standing)
{
    Findings findings;
    checkTable(book, findings);
    checkMembership(book, findings);
    checkValidity(book, standing.day, findings);
    checkHolds(book, standing.day, findings);
    checkGradeNames(book, findings);
    checkQuotas(book, findings);
    for (const BlocStanding& place : standing.blocs) {
        checkDocket(book, place, findings);
        checkVacancies(place, findings);
        checkUnsettled(book, place, findings);
        checkDenominators(place, findings);
        checkMetrics(book, place, findings);
        checkEdges(book, place, findings);
    }
    return findings;
}

std::vector<Finding> checkBases(const PlanBook& book, std::span<const PeerBasis> stored,
                                std::span<const PeerBasis> current)
{
    Findings findings;
    for (const PeerBasis& basis : current) {
        const int node = book.table.indexOf(basis.criterion);
        const Bloc* bloc = book.bloc(basis.bloc);
        if (node < 0 || !bloc || std::find(stored.begin(), stored.end(), basis) != stored.end())
            continue;
        const Criterion& criterion = book.table.nodes()[static_cast<size_t>(node)].criterion;
        findings.push_back(
            {Finding::Kind::StaleBasis,
             Severity::Warning,
             {},
             basis.bloc,
             basis.criterion,
             PreflightText::tr(
                 "%1, %2, %3: the figure units are compared with is out of date. Update "
                 "the comparison figures before ranking.")
                 .arg(calledInFinding(*bloc), roundName(basis.round), calledInFinding(criterion))});
    }
    return findings;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/preflight.h"

#include "core/domain/checks/names.h"
#include "core/domain/checks/plancheck.h"

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
    Findings findings = checkPlanRows(book, standing.day);
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

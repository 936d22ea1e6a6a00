// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewtasks.h"

#include "ui/ranking/findingplace.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace thidua {

namespace {

struct TaskText {
    Q_DECLARE_TR_FUNCTIONS(OverviewTask)
};

using Kind = Finding::Kind;

/// The kinds that hold up a list, in the order they are worked off.
constexpr Kind kBlocking[] = {
    Kind::TableProblem,
    Kind::NoGrades,
    Kind::NoBlocs,
    Kind::NoUnits,
    Kind::NoSheet,
    Kind::SheetNotApproved,
    Kind::MissingScores,
    Kind::OutOfLimits,
    Kind::ValueWhereNotApplicable,
    Kind::StaleBasis,
    Kind::StaleDecision,
    Kind::MissingReason,
    Kind::MissingExplanation,
    Kind::MissingEvidence,
    Kind::EditedAfterApproval,
    Kind::ConstraintBroken,
    Kind::MissingMetric,
    Kind::NotInForce,
    Kind::HoldNotCounted,
    Kind::OnHold,
};

QString titleOf(Kind kind, int count)
{
    switch (kind) {
    case Kind::TableProblem:
        return TaskText::tr("Mend %n point(s) of the score table", nullptr, count);
    case Kind::NoGrades:
        return TaskText::tr("Set the grade scale");
    case Kind::NoBlocs:
        return TaskText::tr("Set up the blocs");
    case Kind::NoUnits:
        return TaskText::tr("Add the units");
    case Kind::NoSheet:
        return TaskText::tr("Score %n unit(s) without a sheet", nullptr, count);
    case Kind::SheetNotApproved:
        return TaskText::tr("Approve %n sheet(s)", nullptr, count);
    case Kind::MissingScores:
        return TaskText::tr("Complete the scores of %n unit(s)", nullptr, count);
    case Kind::OutOfLimits:
        return TaskText::tr("Mend %n score(s) out of limits", nullptr, count);
    case Kind::ValueWhereNotApplicable:
        return TaskText::tr("Look at %n score(s) where the criterion does not apply", nullptr,
                            count);
    case Kind::StaleBasis:
        return TaskText::tr("Update the basis of comparison");
    case Kind::StaleDecision:
        return TaskText::tr("Look at a decision that no longer fits");
    case Kind::MissingReason:
        return TaskText::tr("Give the reason of %n difference(s)", nullptr, count);
    case Kind::MissingExplanation:
        return TaskText::tr("Explain %n case(s) of missing evidence", nullptr, count);
    case Kind::MissingEvidence:
        return TaskText::tr("Complete the evidence of %n criteria", nullptr, count);
    case Kind::EditedAfterApproval:
        return TaskText::tr("Look at %n sheet(s) changed after approval", nullptr, count);
    case Kind::ConstraintBroken:
        return TaskText::tr("Mend %n rule(s) of the plan", nullptr, count);
    case Kind::MissingMetric:
        return TaskText::tr("Enter %n figure(s) that break ties", nullptr, count);
    case Kind::NotInForce:
        return TaskText::tr("Look at %n unit(s) not in force", nullptr, count);
    case Kind::HoldNotCounted:
        return TaskText::tr("Look at %n hold(s) that begin too late", nullptr, count);
    case Kind::OnHold:
        return TaskText::tr("Settle %n hold(s)", nullptr, count);
    case Kind::OpenDocket:
    case Kind::MixedDenominators:
    case Kind::VacantPlaces:
    case Kind::NearGradeEdge:
        break;
    }
    return {};
}

Icon iconOf(Kind kind)
{
    switch (kind) {
    case Kind::NoSheet:
        return Icon::Import;
    case Kind::SheetNotApproved:
    case Kind::MissingScores:
        return Icon::Score;
    case Kind::MissingReason:
    case Kind::MissingExplanation:
        return Icon::Note;
    case Kind::MissingEvidence:
        return Icon::Clip;
    case Kind::TableProblem:
        return Icon::Table;
    default:
        return Icon::Warn;
    }
}

QString detailOf(const PlanBook& book, const std::vector<const Finding*>& findings)
{
    QStringList names;
    QSet<UnitId> named;
    for (const Finding* finding : findings) {
        if (named.contains(finding->unit))
            continue;
        named.insert(finding->unit);
        const QString name = unitShortName(book, finding->unit);
        if (!name.isEmpty())
            names << name;
    }
    if (names.isEmpty())
        return findings.front()->message;
    if (names.size() == 1) {
        const int node =
            findings.size() == 1 ? book.table.indexOf(findings.front()->criterion) : -1;
        return node < 0
            ? names.front()
            : TaskText::tr("%1, criterion %2")
                  .arg(names.front(), book.table.nodes()[static_cast<size_t>(node)].criterion.code);
    }
    return TaskText::tr("%1 and %n more", nullptr, static_cast<int>(names.size()) - 1)
        .arg(names.front());
}

void addTies(std::vector<OverviewTask>& tasks, const Standing& standing)
{
    for (const BlocStanding& bloc : standing.blocs) {
        const Docket* docket = bloc.openDocket();
        if (!docket)
            continue;
        tasks.push_back({Icon::Tie,
                         TaskText::tr("Decide the tie of %1").arg(blocTitle(bloc.bloc)),
                         TaskText::tr("%n unit(s), %1 place(s)", nullptr,
                                      static_cast<int>(docket->units.size()))
                             .arg(docket->places),
                         {.section = Section::Ranking, .bloc = bloc.bloc.id}});
    }
}

/// Units whose sheet went back; they are not counted again among those to approve.
std::vector<UnitId> addReturned(std::vector<OverviewTask>& tasks, const PlanBook& book,
                                const Standing& standing)
{
    std::vector<UnitId> returned;
    for (const BlocStanding& bloc : standing.blocs) {
        for (const Ranked& ranked : bloc.ranked) {
            if (ranked.unranked != Unranked::Returned)
                continue;
            returned.push_back(ranked.unit);
            tasks.push_back(
                {Icon::Undo,
                 TaskText::tr("Receive again: %1").arg(unitShortName(book, ranked.unit)),
                 ranked.reason.isEmpty() ? TaskText::tr("the sheet was returned") : ranked.reason,
                 {.section = Section::Scoring,
                  .unit = ranked.unit,
                  .bloc = bloc.bloc.id,
                  .round = book.rules.decidingRound()}});
        }
    }
    return returned;
}

/// What units sent and nobody decided about, as one line.
void addLeft(std::vector<OverviewTask>& tasks, const PlanBook& book,
             const std::vector<actions::LeftRows>& left)
{
    int rows = 0;
    std::vector<actions::LeftRows> ofMembers;
    std::ranges::copy_if(left, std::back_inserter(ofMembers), [&](const actions::LeftRows& one) {
        return book.member(one.unit) != nullptr;
    });
    for (const actions::LeftRows& one : ofMembers)
        rows += one.rows;
    if (rows == 0)
        return;
    const UnitId first = ofMembers.front().unit;
    const QString name = unitShortName(book, first);
    const int more = static_cast<int>(ofMembers.size()) - 1;
    tasks.push_back({Icon::Tie,
                     TaskText::tr("Decide %n row(s) of returns received", nullptr, rows),
                     more == 0 ? name : TaskText::tr("%1 and %n more", nullptr, more).arg(name),
                     {.section = Section::Units, .unit = first, .part = Part::Returns},
                     rows});
}

/// A sheet that is not there is asked for, received or keyed in where returns are; all else is done in place.
Location whereDone(const Finding& finding, const PlanBook& book)
{
    if (finding.kind == Kind::NoSheet && book.rules.has(Round::Self))
        return {.section = Section::Units, .unit = finding.unit, .part = Part::Returns};
    return placeOf(finding, book);
}

} // namespace

std::vector<OverviewTask> overviewTasks(const PlanBook& book, const Standing& standing,
                                        const std::vector<Finding>& findings,
                                        const std::vector<actions::LeftRows>& left)
{
    std::vector<OverviewTask> tasks;
    addTies(tasks, standing);
    const std::vector<UnitId> returned = addReturned(tasks, book, standing);
    addLeft(tasks, book, left);
    for (const Kind kind : kBlocking) {
        std::vector<const Finding*> group;
        for (const Finding& finding : findings) {
            const bool again =
                std::find(returned.begin(), returned.end(), finding.unit) != returned.end();
            const bool counted = again && (kind == Kind::NoSheet || kind == Kind::SheetNotApproved);
            if (finding.kind == kind && finding.severity != Severity::Info && !counted)
                group.push_back(&finding);
        }
        if (!group.empty())
            tasks.push_back({iconOf(kind), titleOf(kind, static_cast<int>(group.size())),
                             detailOf(book, group), whereDone(*group.front(), book),
                             static_cast<int>(group.size())});
    }
    return tasks;
}

} // namespace thidua

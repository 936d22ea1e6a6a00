// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/overviewfacts.h"

#include "ui/overview/overviewtasks.h"
#include "ui/ranking/findings.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct FactsText {
    Q_DECLARE_TR_FUNCTIONS(OverviewFacts)
};

bool isIn(const Sheet& sheet)
{
    return sheet.state != SheetState::Draft && sheet.state != SheetState::Returned;
}

void countSheets(OverviewFacts& facts, const PlanBook& book,
                 const std::vector<SheetSummary>& received)
{
    for (const Member& member : book.members) {
        if (member.participation != Participation::Obliged) {
            ++facts.others;
            continue;
        }
        ++facts.units;
        const bool in =
            std::any_of(received.begin(), received.end(), [&](const SheetSummary& summary) {
                return summary.sheet.unit == member.unit && isIn(summary.sheet);
            });
        if (in)
            ++facts.sheetsIn;
        else
            facts.sheetsMissing << unitShortName(book, member.unit);
    }
}

void countGrades(OverviewFacts& facts, const PlanBook& book, const Standing& standing)
{
    for (const Grade& grade : book.grades.grades())
        facts.grades.grades << grade.name;
    for (const BlocStanding& bloc : standing.blocs) {
        GradeBars::Bloc bar{blocTitle(bloc.bloc), blocSubject(bloc.bloc), {}, 0};
        bar.counts.resize(book.grades.grades().size());
        for (const Ranked& ranked : bloc.ranked) {
            const Member* member = book.member(ranked.unit);
            const bool counts = member && member->participation == Participation::Obliged;
            if (ranked.grade >= 0)
                ++bar.counts[static_cast<size_t>(ranked.grade)];
            else
                ++bar.unranked;
            if (counts && ranked.grade >= 0)
                ++facts.graded;
            else if (counts)
                facts.ungraded << unitShortName(book, ranked.unit);
        }
        facts.grades.blocs.push_back(std::move(bar));
    }
}

OverviewLeader tieLeader(const PlanBook& book, const BlocStanding& bloc, const Docket& docket)
{
    return {bloc.bloc.id,
            {},
            QString::number(docket.rank) + u'=',
            FactsText::tr("%n unit(s) tied, %1 place(s) left", nullptr,
                          static_cast<int>(docket.units.size()))
                .arg(docket.places),
            planPoints(book, docket.total),
            true,
            false};
}

OverviewLeader unitLeader(const PlanBook& book, const BlocStanding& bloc, const Ranked& ranked)
{
    return {bloc.bloc.id,
            {},
            rankText(ranked),
            unitShortName(book, ranked.unit),
            planPoints(book, ranked.total),
            false,
            false};
}

void addLeaders(OverviewFacts& facts, const PlanBook& book, const BlocStanding& bloc)
{
    const size_t first = facts.leaders.size();
    const Docket* docket = bloc.openDocket();
    std::vector<OverviewLeader> followers;
    for (size_t i = 0; i < bloc.ranked.size(); ++i) {
        const Ranked& ranked = bloc.ranked[i];
        const bool tied = docket
            && std::find(docket->units.begin(), docket->units.end(), ranked.unit)
                != docket->units.end();
        if (bloc.awards.awards[i].outcome == AwardOutcome::Yes) {
            facts.leaders.push_back(unitLeader(book, bloc, ranked));
            facts.leaders.back().awarded = true;
        } else if (ranked.rank > 0 && !tied) {
            followers.push_back(unitLeader(book, bloc, ranked));
        }
    }
    if (docket)
        facts.leaders.push_back(tieLeader(book, bloc, *docket));
    if (facts.leaders.size() == first && !followers.empty()) {
        facts.leaders.push_back(followers.front());
        followers.erase(followers.begin());
    }
    if (facts.leaders.size() > first)
        facts.leaders[first].blocTitle = blocTitle(bloc.bloc);
    facts.followers.insert(facts.followers.end(), followers.begin(), followers.end());
}

void findDeadline(OverviewFacts& facts, const PlanBook& book, QDate today)
{
    for (const Milestone& milestone : book.milestones) {
        const QDate last = lastDayOf(milestone);
        if (last.isValid() && (!facts.lastDay.isValid() || last > facts.lastDay))
            facts.lastDay = last;
        if (last.isValid() && last >= today && (!facts.next || last < lastDayOf(*facts.next)))
            facts.next = &milestone;
    }
    if (!facts.next) {
        facts.daysLeft =
            facts.lastDay.isValid() ? static_cast<int>(today.daysTo(facts.lastDay)) : 0;
        return;
    }
    const QDate end = lastDayOf(*facts.next);
    facts.daysLeft = static_cast<int>(today.daysTo(end));
    QDate begin = facts.next->first.isValid() ? facts.next->first : book.plan.first;
    for (const Milestone& milestone : book.milestones) {
        const QDate last = lastDayOf(milestone);
        if (!facts.next->first.isValid() && last.isValid() && last < today
            && (!begin.isValid() || last > begin))
            begin = last;
    }
    const qint64 whole = begin.isValid() ? begin.daysTo(end) : 0;
    if (whole > 0)
        facts.elapsed =
            static_cast<int>(std::clamp<qint64>(begin.daysTo(today) * 100 / whole, 0, 100));
}

} // namespace

std::vector<OverviewLeader> leadersWithFollowers(const OverviewFacts& facts, int each)
{
    std::vector<OverviewLeader> all;
    for (size_t i = 0; i < facts.leaders.size(); ++i) {
        const BlocId bloc = facts.leaders[i].bloc;
        all.push_back(facts.leaders[i]);
        if (i + 1 < facts.leaders.size() && facts.leaders[i + 1].bloc == bloc)
            continue;
        int taken = 0;
        for (const OverviewLeader& follower : facts.followers) {
            if (follower.bloc == bloc && taken++ < each)
                all.push_back(follower);
        }
    }
    return all;
}

QDate lastDayOf(const Milestone& milestone)
{
    const QDate last = milestone.last.isValid() ? milestone.last : milestone.first;
    return DateRange{milestone.first, last, milestone.last.isValid() && milestone.lastExcluded}
        .lastDay();
}

QString daysOf(const Milestone& milestone)
{
    if (!milestone.first.isValid() && !milestone.last.isValid())
        return formatDate({});
    return DateRange{milestone.first, milestone.last, milestone.lastExcluded}.toString();
}

OverviewFacts overviewFacts(const PlanBook& book, const Standing& standing,
                            const std::vector<SheetSummary>& received,
                            const std::vector<Finding>& findings, QDate today,
                            const std::vector<actions::LeftRows>& left)
{
    OverviewFacts facts;
    countSheets(facts, book, received);
    countGrades(facts, book, standing);
    facts.places = placesOf(standing);
    for (const BlocStanding& bloc : standing.blocs)
        addLeaders(facts, book, bloc);
    findDeadline(facts, book, today);
    facts.tasks = overviewTasks(book, standing, findings, left);
    facts.open = countOpen(findings);
    for (const actions::LeftRows& one : left)
        facts.open += book.member(one.unit) ? one.rows : 0;
    return facts;
}

} // namespace thidua

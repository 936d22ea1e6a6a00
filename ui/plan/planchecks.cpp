// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planchecks.h"

#include "core/base/dates.h"
#include "core/domain/checks/movementcheck.h"
#include "core/domain/checks/preflight.h"
#include "ui/support/infoline.h"
#include "ui/support/type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kMostProblems = 3;

void checkSums(const PlanBook& book, std::vector<PlanCheck>& checks)
{
    if (book.table.isEmpty()) {
        checks.push_back({Tone::Warn,
                          book.problem.isEmpty()
                              ? PlanChecks::tr("The score table has no criteria yet")
                              : book.problem});
        return;
    }
    const int decimals = book.rules.decimals;
    const Points base = book.table.maximum(CriterionType::Base);
    const Points hundred = Points::whole(100);
    if (base == hundred)
        checks.push_back(
            {Tone::Ok,
             PlanChecks::tr("Base points in all %1: right").arg(base.toString(decimals))});
    else
        checks.push_back({Tone::Warn,
                          PlanChecks::tr("Base points in all %1, not %2")
                              .arg(base.toString(decimals), hundred.toString(decimals))});
    if (const Points bonus = book.table.maximum(CriterionType::Bonus); !bonus.isZero())
        checks.push_back(
            {Tone::Ok, PlanChecks::tr("Bonus points up to %1").arg(bonus.toString(decimals))});
}

void checkTable(const PlanBook& book, std::vector<PlanCheck>& checks)
{
    if (book.table.isEmpty())
        return;
    int told = 0;
    int more = 0;
    for (const TableProblem& problem : lint(book.table)) {
        if (problem.severity == Severity::Info)
            continue;
        if (told++ < kMostProblems)
            checks.push_back(
                {problem.severity == Severity::Error ? Tone::Danger : Tone::Warn, problem.message});
        else
            ++more;
    }
    if (more > 0)
        checks.push_back({Tone::Warn, PlanChecks::tr("%n more in the score table", nullptr, more)});
    if (told == 0)
        checks.push_back({Tone::Ok,
                          PlanChecks::tr("%n criteria, no mistake found in the table", nullptr,
                                         book.table.leafCount())});
}

void checkGrades(const PlanBook& book, std::vector<PlanCheck>& checks)
{
    if (book.grades.isEmpty())
        checks.push_back({Tone::Danger, PlanChecks::tr("There are no grades yet")});
    else
        checks.push_back({Tone::Ok,
                          PlanChecks::tr("%n grade(s), without a hole", nullptr,
                                         static_cast<int>(book.grades.grades().size()))});
}

void checkBlocs(const PlanBook& book, std::vector<PlanCheck>& checks)
{
    if (book.blocs.empty()) {
        checks.push_back({Tone::Danger, PlanChecks::tr("There are no blocs yet")});
        return;
    }
    const QDate day = book.considerationDay(QDate::currentDate());
    QStringList without;
    int places = 0;
    for (const Bloc& bloc : book.blocs) {
        const int quota = quotaOf(bloc, book.obligedIn(bloc.id, day));
        places += quota;
        if (quota == 0)
            without << bloc.name;
    }
    if (without.isEmpty())
        checks.push_back(
            {Tone::Ok,
             PlanChecks::tr("Every bloc has its number of awards, %n in all", nullptr, places)});
    else
        checks.push_back(
            {Tone::Warn,
             PlanChecks::tr("No awards yet for %1").arg(without.join(QStringLiteral(", ")))});
}

void checkUnits(const PlanBook& book, int unitsOutside, std::vector<PlanCheck>& checks)
{
    const auto empty = std::count_if(book.blocs.begin(), book.blocs.end(), [&](const Bloc& bloc) {
        return book.membersOf(bloc.id).empty();
    });
    if (book.members.empty())
        checks.push_back({Tone::Danger, PlanChecks::tr("There are no units in blocs yet")});
    else if (empty > 0)
        checks.push_back(
            {Tone::Warn,
             PlanChecks::tr("%n bloc(s) without units", nullptr, static_cast<int>(empty))});
    else
        checks.push_back({Tone::Ok,
                          PlanChecks::tr("%n unit(s) in blocs", nullptr,
                                         static_cast<int>(book.members.size()))});
    if (unitsOutside > 0)
        checks.push_back(
            {Tone::Info,
             PlanChecks::tr("%n unit(s) of the ledger in no bloc", nullptr, unitsOutside)});
}

void checkWords(const PlanBook& book, std::vector<PlanCheck>& checks)
{
    const auto open = std::count_if(
        book.milestones.begin(), book.milestones.end(), [](const Milestone& milestone) {
            return !milestone.first.isValid() && !milestone.last.isValid();
        });
    if (open > 0)
        checks.push_back(
            {Tone::Info,
             PlanChecks::tr("%n milestone(s) without a date", nullptr, static_cast<int>(open))});
    if (book.legalBases.empty())
        checks.push_back({Tone::Info, PlanChecks::tr("No legal basis is named")});
}

void checkDeadlines(const PlanBook& book, const WorkCalendar& calendar,
                    std::vector<PlanCheck>& checks)
{
    for (const Milestone& milestone : book.milestones) {
        const QDate day = milestone.lastDay();
        if (!day.isValid() || calendar.isWorked(day))
            continue;
        checks.push_back({Tone::Warn,
                          PlanChecks::tr("“%1” is due on %2, no working day (%3); the next one is "
                                         "%4")
                              .arg(milestone.title, formatDate(day), calendar.whyNotWorked(day),
                                   formatDate(calendar.nextWorked(day)))});
    }
}

/// A rule that names no kind of unit binds all of them, offices of the department too.
void checkBound(const PlanBook& book, const std::vector<CoverageRule>& rules,
                std::vector<PlanCheck>& checks)
{
    QStringList kinds;
    for (const Member& member : book.members) {
        if (member.participation == Participation::Obliged && !member.kind.isEmpty()
            && !kinds.contains(member.kind))
            kinds << member.kind;
    }
    const auto unnamed = std::ranges::count_if(rules, [](const CoverageRule& rule) {
        return rule.subject == CoverageSubject::Unit && !rule.encouraged
            && rule.unitKinds.isEmpty();
    });
    if (kinds.size() > 1 && unnamed > 0)
        checks.push_back(
            {Tone::Info,
             PlanChecks::tr(
                 "%n rule(s) of coverage bind every obliged unit (%1). Name the kinds of "
                 "unit in the rule where only some are meant",
                 nullptr, static_cast<int>(unnamed))
                 .arg(kinds.join(QStringLiteral(", ")))});
}

} // namespace

std::vector<PlanCheck> planChecks(const PlanBook& book, int unitsOutside,
                                  const WorkCalendar& calendar,
                                  const std::vector<CoverageRule>& rules)
{
    std::vector<PlanCheck> checks;
    if (!isScored(book)) {
        checks.push_back({Tone::Info,
                          PlanChecks::tr("No score table and no grades: the plan is followed, and "
                                         "nobody is ranked")});
    } else {
        checkSums(book, checks);
        checkTable(book, checks);
        checkGrades(book, checks);
    }
    checkBlocs(book, checks);
    checkUnits(book, unitsOutside, checks);
    checkWords(book, checks);
    checkDeadlines(book, calendar, checks);
    checkBound(book, rules, checks);
    // What the rules demand and nothing can meet; the rest is said above in the words of this page.
    for (const Finding& finding : checkPlan(book, Standing{})) {
        if (finding.kind == Finding::Kind::ConstraintBroken)
            checks.push_back(
                {finding.severity == Severity::Error ? Tone::Danger : Tone::Warn, finding.message});
    }
    return checks;
}

PlanChecks::PlanChecks(QWidget* parent) : QFrame(parent), m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(space::kMedium);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    column->addWidget(makeLabel(tr("Checks of the plan"), TypeRole::Strong, this));
    column->addLayout(m_lines);
    column->addStretch(1);
}

void PlanChecks::show(const std::vector<PlanCheck>& checks)
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const PlanCheck& check : checks)
        m_lines->addWidget(new InfoLine(check.tone, check.text, this));
}

} // namespace thidua

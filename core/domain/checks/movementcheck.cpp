// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/movementcheck.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct MovementCheck {
    Q_DECLARE_TR_FUNCTIONS(MovementCheck)
};

using Kind = MovementFinding::Kind;

void checkLaunches(const LaunchBoard& board, std::vector<MovementFinding>& findings)
{
    for (const LaunchColumn& column : board.columns) {
        for (const int index : board.lateMembers(column)) {
            const Member& member = board.members[static_cast<size_t>(index)];
            const LaunchCell& cell = column.cells[static_cast<size_t>(index)];
            findings.push_back(
                {Kind::Launch, Severity::Warning, member.unit, member.bloc,
                 MovementCheck::tr("%1: “%2” was due on %3 and is not recorded, %Ln worked day(s) "
                                   "late. Record it or remind the unit.",
                                   nullptr, cell.workedDays)
                     .arg(member.name, column.milestone.title, formatDate(cell.due))});
        }
    }
}

/// Whom a line of coverage is about.
QString nameOf(const PlanBook& book, const CoverageLine& line)
{
    if (const Member* member = book.member(line.unit))
        return member->name;
    if (const Bloc* bloc = book.bloc(line.bloc))
        return bloc->name;
    return MovementCheck::tr("The sector");
}

QString coverageMessage(const PlanBook& book, const RuleCoverage& result, const CoverageSpan& span,
                        const CoverageLine& line)
{
    const QString what = span.label.isEmpty()
        ? result.rule.title
        : QStringLiteral("%1 (%2)").arg(result.rule.title, span.label);
    const QString have = MovementCheck::tr("%1: “%2” asks for %3, there are %4.")
                             .arg(nameOf(book, line), what)
                             .arg(result.rule.count)
                             .arg(line.count());
    if (result.rule.encouraged)
        return have + u' ' + MovementCheck::tr("The plan encourages it.");
    if (span.state == PeriodState::Over)
        return have + u' ' + MovementCheck::tr("The period is over.");
    return span.last.isValid()
        ? have + u' ' + MovementCheck::tr("There is time until %1.").arg(formatDate(span.last))
        : have;
}

void checkCoverage(const PlanBook& book, const std::vector<RuleCoverage>& coverage,
                   std::vector<MovementFinding>& findings)
{
    for (const RuleCoverage& result : coverage) {
        for (const CoverageSpan& span : result.spans) {
            if (span.state == PeriodState::Ahead)
                continue;
            const bool fails = span.state == PeriodState::Over && !result.rule.encouraged;
            for (const CoverageLine* line : span.missing())
                findings.push_back({Kind::Coverage, fails ? Severity::Warning : Severity::Info,
                                    line->unit, line->bloc,
                                    coverageMessage(book, result, span, *line)});
        }
        if (!result.undated.empty() && result.rule.period != CoveragePeriod::WholePlan)
            findings.push_back(
                {Kind::Coverage,
                 Severity::Info,
                 {},
                 {},
                 MovementCheck::tr("“%1”: %n initiative(s) without the day of the stage do not "
                                   "count in any period. Enter the day.",
                                   nullptr, static_cast<int>(result.undated.size()))
                     .arg(result.rule.title)});
    }
}

Kind kindOf(DatedThing::Kind kind)
{
    switch (kind) {
    case DatedThing::Kind::Milestone:
        return Kind::Launch;
    case DatedThing::Kind::ProjectMilestone:
        return Kind::ProjectMilestone;
    case DatedThing::Kind::Task:
        return Kind::Task;
    case DatedThing::Kind::Activity:
        return Kind::Activity;
    case DatedThing::Kind::Exemplar:
        return Kind::Exemplar;
    }
    return Kind::Task;
}

void checkDated(const std::vector<DatedThing>& dated, std::vector<MovementFinding>& findings)
{
    for (const DatedThing& thing : dated) {
        // Launches are told unit by unit.
        if (!thing.late || thing.kind == DatedThing::Kind::Milestone)
            continue;
        const QString due = MovementCheck::tr("“%1” was due on %2 and is not done.")
                                .arg(thing.title, formatDate(thing.due));
        findings.push_back({kindOf(thing.kind),
                            Severity::Warning,
                            {},
                            {},
                            thing.who.isEmpty()
                                ? due
                                : due + u' ' + MovementCheck::tr("To act: %1.").arg(thing.who)});
    }
}

} // namespace

std::vector<MovementFinding> checkMovement(const PlanBook& book, const LaunchBoard& board,
                                           const std::vector<RuleCoverage>& coverage,
                                           const std::vector<DatedThing>& dated)
{
    std::vector<MovementFinding> findings;
    checkLaunches(board, findings);
    checkCoverage(book, coverage, findings);
    checkDated(dated, findings);
    return findings;
}

bool isScored(const PlanBook& book)
{
    return !book.table.isEmpty() || !book.grades.isEmpty() || !book.problem.isEmpty();
}

} // namespace thidua

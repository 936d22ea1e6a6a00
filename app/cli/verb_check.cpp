// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/actions/launches/movementstate.h"
#include "core/actions/packages/returnsboard.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/domain/checks/preflight.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {

struct CliCheck {
    Q_DECLARE_TR_FUNCTIONS(CliCheck)
};

QString severityCode(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Info:
        break;
    }
    return QStringLiteral("info");
}

Result<std::vector<Finding>> findingsOf(const Ledger& ledger, const PlanBook& book, QDate day)
{
    if (!isScored(book))
        return std::vector<Finding>{};
    auto standing = ledger.standing(book.plan.id, day);
    if (!standing)
        return fail(standing.error());
    std::vector<Finding> findings = checkPlan(book, *standing);
    const auto stale = actions::staleBases(ledger, book);
    if (!stale)
        return fail(stale.error());
    findings.insert(findings.end(), stale->begin(), stale->end());
    THIDUA_ASSIGN(undecided, actions::undecidedFindings(ledger, book));
    findings.insert(findings.end(), undecided.begin(), undecided.end());
    for (const Member& member : book.members) {
        const auto file = ledger.unitFile(book.plan.id, member.unit);
        if (!file)
            return fail(file.error());
        const auto found = checkUnit(book, *file);
        findings.insert(findings.end(), found.begin(), found.end());
    }
    return findings;
}

void addFindings(Listing& listing, const PlanBook& book, const std::vector<Finding>& findings)
{
    for (const Finding& finding : findings) {
        const Member* member = book.member(finding.unit);
        const Bloc* bloc = book.bloc(finding.bloc);
        const int node = book.table.indexOf(finding.criterion);
        listing.row(
            {severityCode(finding.severity), book.plan.code,
             member     ? member->code
                 : bloc ? bloc->name
                        : QString(),
             node < 0 ? QString() : book.table.nodes()[static_cast<size_t>(node)].criterion.code,
             finding.message});
    }
}

void addFindings(Listing& listing, const PlanBook& book,
                 const std::vector<MovementFinding>& findings)
{
    for (const MovementFinding& finding : findings) {
        const Member* member = book.member(finding.unit);
        const Bloc* bloc = book.bloc(finding.bloc);
        listing.row({severityCode(finding.severity),
                     book.plan.code,
                     member     ? member->code
                         : bloc ? bloc->name
                                : QString(),
                     {},
                     finding.message});
    }
}

/// Whether nothing found asks for an act.
template<class Found>
bool isSound(const std::vector<Found>& findings)
{
    return std::all_of(findings.begin(), findings.end(),
                       [](const Found& found) { return found.severity == Severity::Info; });
}

/// Adds what one plan lacks, before ranking and in its movement.
Result<bool> listPlan(const Ledger& ledger, PlanId plan, QDate day, Listing& listing)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(findings, findingsOf(ledger, *book, day));
    addFindings(listing, *book, findings);
    THIDUA_ASSIGN(movement, actions::movementState(ledger, plan, day));
    const std::vector<MovementFinding> missing = movement.findings();
    addFindings(listing, *book, missing);
    return isSound(findings) && isSound(missing);
}

/// Integrity of the file, as rows of severity `error`.
bool addIntegrity(Listing& listing, const CheckReport& report)
{
    if (!report.chainSound)
        listing.row({severityCode(Severity::Error),
                     {},
                     {},
                     {},
                     CliCheck::tr("History is broken: entry %1 does not fit its seal. Restore a "
                                  "backup, or ask who changed the file.")
                         .arg(report.firstBrokenEntry)});
    for (const QString& problem : report.problems)
        listing.row({severityCode(Severity::Error), {}, {}, {}, problem});
    return report.isSound();
}

} // namespace

int check(const QStringList& arguments, Streams& streams)
{
    const Usage usage{QStringLiteral("check FILE [--format table|csv|json]"),
                      CliCheck::tr("Checks the file (stored totals, history, references), what is "
                                   "missing before ranking, and what a movement lacks: late "
                                   "launches and tasks, coverage of initiatives. Ends with 1 when "
                                   "there is an error or a warning."),
                      QStringLiteral("sothidua-cli check 2024.thidua"),
                      {},
                      {QStringLiteral("format")},
                      {},
                      1,
                      1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const auto format = formatOf(*parsed, streams);
    if (!format)
        return WrongUsage;
    const auto session = openLedger(*parsed, Access::Read, streams, exitCode);
    if (!session)
        return exitCode;
    Listing listing;
    listing.column(QStringLiteral("severity"), CliCheck::tr("Weight"));
    listing.column(QStringLiteral("plan"), CliCheck::tr("Plan"));
    listing.column(QStringLiteral("where"), CliCheck::tr("Where"));
    listing.column(QStringLiteral("criterion"), CliCheck::tr("Criterion"));
    listing.column(QStringLiteral("message"), CliCheck::tr("What to do"));
    const auto report = session->check();
    if (!report)
        return failed(streams, report.error());
    bool sound = addIntegrity(listing, *report);
    const auto plans = session->ledger().plans();
    if (!plans)
        return failed(streams, plans.error());
    for (const Plan& plan : *plans) {
        const auto planSound =
            listPlan(session->ledger(), plan.id, session->now().toLocalTime().date(), listing);
        if (!planSound)
            return failed(streams, planSound.error());
        sound = sound && *planSound;
    }
    if (!listing.isEmpty() || *format != Format::Table)
        listing.print(*format, streams.out);
    if (*format == Format::Table) {
        if (!listing.isEmpty())
            streams.out << '\n';
        if (report->isSound())
            streams.out << CliCheck::tr(
                               "The file is sound: %1 history entries, %2 sheets recomputed.")
                               .arg(report->historyEntries)
                               .arg(report->sheetsChecked)
                        << '\n';
    }
    return sound ? Done : FoundProblems;
}

} // namespace thidua::cli

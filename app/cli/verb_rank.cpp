// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/actions/scoring/scoreactions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace thidua::cli {

namespace {

struct CliRank {
    Q_DECLARE_TR_FUNCTIONS(CliRank)
};

/// One unit's line, in words and figures of the machine.
struct Line {
    QString bloc, rank, tied, unit, name, total, grade, award, reason;
};

Line lineOf(const PlanBook& book, const BlocStanding& standing, size_t index, NumberStyle style)
{
    const Ranked& ranked = standing.ranked[index];
    const Award& award = standing.awards.awards[index];
    const Member* member = book.member(ranked.unit);
    const bool hasTotal = ranked.result.hasTotal;
    Line line;
    line.bloc = standing.bloc.code;
    line.rank = style == NumberStyle::Vietnamese ? rankText(ranked) : ranked.rank > 0 ? QString::number(ranked.rank) : QString();
    line.tied = ranked.tied ? QStringLiteral("yes") : QString();
    line.unit = member ? member->code : QString();
    line.name = member ? member->name : QString();
    line.total = !hasTotal                        ? QString()
        : style == NumberStyle::Vietnamese        ? ranked.total.toString(book.rules.decimals)
                                                  : ranked.total.toExactString(2, NumberStyle::C);
    line.grade = ranked.grade < 0 ? QString() : book.grades.grades()[static_cast<size_t>(ranked.grade)].name;
    line.award = awardCode(award.outcome);
    line.reason = ranked.unranked == Unranked::No ? awardReasonText(award.reason) : unrankedText(ranked);
    return line;
}

QString summary(const BlocStanding& standing)
{
    QString text = CliRank::tr("%1: quota %2, awarded %3, vacant %4")
                       .arg(standing.bloc.name).arg(standing.awards.quota).arg(standing.awards.awarded).arg(standing.awards.vacant);
    if (const Docket* docket = standing.openDocket())
        text += QStringLiteral(". ") + CliRank::tr("%n unit(s) tied at %1 for %2 place(s) left: the chair decides", nullptr, static_cast<int>(docket->units.size()))
                                           .arg(docket->total.toString()).arg(docket->places);
    if (standing.mixedDenominators())
        text += QStringLiteral(". ") + CliRank::tr("Some totals are rescaled because criteria do not apply");
    return text;
}

void printTable(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QTextStream& out)
{
    bool first = true;
    for (const BlocStanding* standing : blocs) {
        if (!first)
            out << '\n';
        first = false;
        Listing listing;
        listing.column(QStringLiteral("rank"), CliRank::tr("Rank"));
        listing.column(QStringLiteral("unit"), CliRank::tr("Code"));
        listing.column(QStringLiteral("name"), CliRank::tr("Unit"));
        listing.column(QStringLiteral("total"), CliRank::tr("Total"), true);
        listing.column(QStringLiteral("grade"), CliRank::tr("Grade"));
        listing.column(QStringLiteral("award"), CliRank::tr("Award"));
        listing.column(QStringLiteral("reason"), CliRank::tr("Reason"));
        for (size_t i = 0; i < standing->ranked.size(); ++i) {
            const Line line = lineOf(book, *standing, i, NumberStyle::Vietnamese);
            listing.row({line.rank, line.unit, line.name, line.total, line.grade, line.award, line.reason});
        }
        out << standing->bloc.name << (standing->bloc.shortName.isEmpty() ? QString() : QString(u' ' + standing->bloc.shortName)) << '\n';
        listing.print(Format::Table, out);
        out << summary(*standing) << '\n';
    }
}

void printCsv(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QTextStream& out)
{
    Listing listing;
    for (const char* key : {"bloc", "rank", "tied", "unit", "name", "total", "grade", "award", "reason", "quota", "awarded", "vacant"})
        listing.column(QString::fromLatin1(key), {});
    for (const BlocStanding* standing : blocs) {
        for (size_t i = 0; i < standing->ranked.size(); ++i) {
            const Line line = lineOf(book, *standing, i, NumberStyle::C);
            listing.row({line.bloc, line.rank, line.tied, line.unit, line.name, line.total, line.grade, line.award, line.reason,
                         QString::number(standing->awards.quota), QString::number(standing->awards.awarded),
                         QString::number(standing->awards.vacant)});
        }
    }
    listing.print(Format::Csv, out);
}

QJsonObject docketObject(const PlanBook& book, const Docket& docket)
{
    QJsonArray units;
    for (const UnitId unit : docket.units) {
        if (const Member* member = book.member(unit))
            units.append(member->code);
    }
    return {{QStringLiteral("total"), docket.total.toExactString(2, NumberStyle::C)},
            {QStringLiteral("places"), docket.places},
            {QStringLiteral("may_take"), docket.mayTake},
            {QStringLiteral("decided"), docket.decided},
            {QStringLiteral("units"), units}};
}

void printJson(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QTextStream& out)
{
    QJsonArray array;
    for (const BlocStanding* standing : blocs) {
        QJsonArray units;
        for (size_t i = 0; i < standing->ranked.size(); ++i) {
            const Line line = lineOf(book, *standing, i, NumberStyle::C);
            const Ranked& ranked = standing->ranked[i];
            units.append(QJsonObject{{QStringLiteral("rank"), ranked.rank > 0 ? QJsonValue(ranked.rank) : QJsonValue()},
                                     {QStringLiteral("tied"), ranked.tied},
                                     {QStringLiteral("unit"), line.unit},
                                     {QStringLiteral("name"), line.name},
                                     {QStringLiteral("total"), line.total.isEmpty() ? QJsonValue() : QJsonValue(line.total)},
                                     {QStringLiteral("grade"), line.grade.isEmpty() ? QJsonValue() : QJsonValue(line.grade)},
                                     {QStringLiteral("award"), line.award},
                                     {QStringLiteral("reason"), line.reason}});
        }
        QJsonArray dockets;
        for (const Docket& docket : standing->awards.dockets)
            dockets.append(docketObject(book, docket));
        array.append(QJsonObject{{QStringLiteral("bloc"), standing->bloc.code},
                                 {QStringLiteral("name"), standing->bloc.name},
                                 {QStringLiteral("quota"), standing->awards.quota},
                                 {QStringLiteral("awarded"), standing->awards.awarded},
                                 {QStringLiteral("vacant"), standing->awards.vacant},
                                 {QStringLiteral("mixed_denominators"), standing->mixedDenominators()},
                                 {QStringLiteral("dockets"), dockets},
                                 {QStringLiteral("units"), units}});
    }
    out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

} // namespace

int rank(const QStringList& arguments, Streams& streams)
{
    const Usage usage{QStringLiteral("rank FILE [--plan CODE] [--bloc CODE] [--format table|csv|json]"),
                      CliRank::tr("Ranks each bloc, grades, and gives awards up to the quota. Ends with 1 while a tie at the quota line waits for the chair."),
                      QStringLiteral("sothidua-cli rank 2024.thidua --bloc 2"), {},
                      {QStringLiteral("plan"), QStringLiteral("bloc"), QStringLiteral("format")}, {}, 1, 1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const auto format = formatOf(*parsed, streams);
    if (!format)
        return WrongUsage;
    const auto opened = openPlan(*parsed, Access::Read, streams, exitCode);
    if (!opened)
        return exitCode;
    const auto bloc = blocOf(*parsed, *opened->book, streams);
    if (!bloc)
        return WrongUsage;
    const auto standing = opened->session->ledger().standing(opened->plan, opened->session->now().toLocalTime().date());
    if (!standing)
        return failed(streams, standing.error());
    const auto stale = actions::staleBases(opened->session->ledger(), *opened->book);
    if (!stale)
        return failed(streams, stale.error());
    for (const Finding& finding : *stale)
        streams.err << finding.message << '\n';
    std::vector<const BlocStanding*> blocs;
    bool open = false;
    for (const BlocStanding& candidate : standing->blocs) {
        if (*bloc && candidate.bloc.id != (*bloc)->id)
            continue;
        blocs.push_back(&candidate);
        open = open || candidate.openDocket() != nullptr;
    }
    if (*format == Format::Table)
        printTable(*opened->book, blocs, streams.out);
    else if (*format == Format::Csv)
        printCsv(*opened->book, blocs, streams.out);
    else
        printJson(*opened->book, blocs, streams.out);
    return open ? FoundProblems : Done;
}

} // namespace thidua::cli

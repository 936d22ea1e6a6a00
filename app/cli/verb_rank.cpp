// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/base/dates.h"
#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <map>

namespace thidua::cli {

namespace {

struct CliRank {
    Q_DECLARE_TR_FUNCTIONS(CliRank)
};

/// One unit's line, in words and figures of the machine.
struct Line {
    QString bloc, rank, tied, unit, name, total, grade, award, reason;
};

/// Makes the lines of a ranking; words that repeat in thousands of them are looked up once.
class Lines {
public:
    Lines(const PlanBook& book, NumberStyle style) : m_book(book), m_style(style) { }

    Line at(const BlocStanding& standing, size_t index)
    {
        const Ranked& ranked = standing.ranked[index];
        const Award& award = standing.awards.awards[index];
        const Member* member = m_book.member(ranked.unit);
        const bool hasTotal = ranked.result.hasTotal;
        Line line;
        line.bloc = standing.bloc.code;
        line.rank = m_style == NumberStyle::Vietnamese ? rankText(ranked)
            : ranked.rank > 0                          ? QString::number(ranked.rank)
                                                       : QString();
        line.tied = ranked.tied ? QStringLiteral("yes") : QString();
        line.unit = member ? member->code : QString();
        line.name = member ? member->name : QString();
        line.total = !hasTotal                   ? QString()
            : m_style == NumberStyle::Vietnamese ? ranked.total.toString(m_book.rules.decimals)
                                                 : ranked.total.toExactString(2, NumberStyle::C);
        line.grade = ranked.grade < 0
            ? QString()
            : m_book.grades.grades()[static_cast<size_t>(ranked.grade)].name;
        line.award = awardCode(award.outcome);
        line.reason =
            ranked.unranked == Unranked::No ? reasonText(award.reason) : unrankedText(ranked);
        return line;
    }

private:
    const QString& reasonText(AwardReason reason)
    {
        const auto known = m_reasons.find(reason);
        return known != m_reasons.end()
            ? known->second
            : m_reasons.emplace(reason, awardReasonText(reason)).first->second;
    }

    const PlanBook& m_book;
    NumberStyle m_style;
    std::map<AwardReason, QString> m_reasons;
};

QString maximaText(const std::vector<Points>& maxima)
{
    QStringList texts;
    for (const Points maximum : maxima)
        texts.append(maximum.toExactString());
    return texts.join(QStringLiteral("; "));
}

QString summary(const BlocStanding& standing)
{
    QString text = CliRank::tr("%1: quota %2, awarded %3, vacant %4")
                       .arg(standing.bloc.name)
                       .arg(standing.awards.quota)
                       .arg(standing.awards.awarded)
                       .arg(standing.awards.vacant);
    if (const Docket* docket = standing.openDocket())
        text += QStringLiteral(". ")
            + CliRank::tr("%n unit(s) tied at %1 for %2 place(s) left: the chair decides", nullptr,
                          static_cast<int>(docket->units.size()))
                  .arg(docket->total.toString())
                  .arg(docket->places);
    if (const auto held = standing.heldAboveLine(); !held.empty())
        text += QStringLiteral(". ")
            + CliRank::tr("%n unit(s) on hold: the list may change once that is settled", nullptr,
                          static_cast<int>(held.size()));
    if (standing.mixedDenominators() && standing.rescaled() > 0)
        text += QStringLiteral(". ")
            + CliRank::tr("Some totals are rescaled because criteria do not apply");
    if (standing.mixedMaxima())
        text += QStringLiteral(". ")
            + CliRank::tr("The maximum of the base points differs by kind of unit (%1)")
                  .arg(maximaText(standing.maxima));
    return text;
}

void printTable(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QDate day,
                QTextStream& out)
{
    Lines lines(book, NumberStyle::Vietnamese);
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
            const Line line = lines.at(*standing, i);
            listing.row(
                {line.rank, line.unit, line.name, line.total, line.grade, line.award, line.reason});
        }
        out << standing->bloc.name
            << (standing->bloc.shortName.isEmpty() ? QString()
                                                   : QString(u' ' + standing->bloc.shortName))
            << '\n';
        listing.print(Format::Table, out);
        out << summary(*standing) << '\n';
    }
    if (!blocs.empty())
        out << '\n'
            << CliRank::tr("Holds and units in force as of %1").arg(formatDate(day)) << '\n';
}

void printCsv(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QTextStream& out)
{
    CsvText csv;
    for (const char16_t* key : {u"bloc", u"rank", u"tied", u"unit", u"name", u"total", u"grade",
                                u"award", u"reason", u"quota", u"awarded", u"vacant"})
        csv.add(key);
    csv.endLine();
    Lines lines(book, NumberStyle::C);
    for (const BlocStanding* standing : blocs) {
        const QString quota = QString::number(standing->awards.quota);
        const QString awarded = QString::number(standing->awards.awarded);
        const QString vacant = QString::number(standing->awards.vacant);
        for (size_t i = 0; i < standing->ranked.size(); ++i) {
            const Line line = lines.at(*standing, i);
            for (const QString* field :
                 {&line.bloc, &line.rank, &line.tied, &line.unit, &line.name, &line.total,
                  &line.grade, &line.award, &line.reason, &quota, &awarded, &vacant})
                csv.add(*field);
            csv.endLine();
        }
        out << csv.take();
    }
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

void printJson(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QDate day,
               QTextStream& out)
{
    Lines lines(book, NumberStyle::C);
    QJsonArray array;
    for (const BlocStanding* standing : blocs) {
        QJsonArray units;
        for (size_t i = 0; i < standing->ranked.size(); ++i) {
            const Line line = lines.at(*standing, i);
            const Ranked& ranked = standing->ranked[i];
            units.append(QJsonObject{
                {QStringLiteral("rank"), ranked.rank > 0 ? QJsonValue(ranked.rank) : QJsonValue()},
                {QStringLiteral("tied"), ranked.tied},
                {QStringLiteral("unit"), line.unit},
                {QStringLiteral("name"), line.name},
                {QStringLiteral("total"),
                 line.total.isEmpty() ? QJsonValue() : QJsonValue(line.total)},
                {QStringLiteral("grade"),
                 line.grade.isEmpty() ? QJsonValue() : QJsonValue(line.grade)},
                {QStringLiteral("award"), line.award},
                {QStringLiteral("reason"), line.reason}});
        }
        QJsonArray dockets;
        for (const Docket& docket : standing->awards.dockets)
            dockets.append(docketObject(book, docket));
        array.append(
            QJsonObject{{QStringLiteral("bloc"), standing->bloc.code},
                        {QStringLiteral("name"), standing->bloc.name},
                        {QStringLiteral("as_of"), day.toString(Qt::ISODate)},
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
    const Usage usage{
        QStringLiteral("rank FILE [--plan CODE] [--bloc CODE] [--format table|csv|json]"),
        CliRank::tr("Ranks each bloc, grades, and gives awards up to the quota. Ends with 1 while "
                    "a tie at the quota line waits for the chair."),
        QStringLiteral("sothidua-cli rank 2024.thidua --bloc 2"),
        {},
        {QStringLiteral("plan"), QStringLiteral("bloc"), QStringLiteral("format")},
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
    const auto opened = openPlan(*parsed, Access::Read, streams, exitCode);
    if (!opened)
        return exitCode;
    const auto bloc = blocOf(*parsed, *opened->book, streams);
    if (!bloc)
        return WrongUsage;
    const auto standing = opened->session->ledger().standing(
        opened->plan, opened->session->now().toLocalTime().date());
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
        printTable(*opened->book, blocs, standing->day, streams.out);
    else if (*format == Format::Csv)
        printCsv(*opened->book, blocs, streams.out);
    else
        printJson(*opened->book, blocs, standing->day, streams.out);
    return open ? FoundProblems : Done;
}

} // namespace thidua::cli

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/domain/scoring/explanation.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {

struct CliExplain {
    Q_DECLARE_TR_FUNCTIONS(CliExplain)
};

/// A figure as programs read it; words such as KAĐ stay.
QString machineFigure(const QString& shown)
{
    const auto points = Points::parse(shown);
    return points ? points->toExactString(2, NumberStyle::C) : shown;
}

void print(const std::vector<ExplanationLine>& lines, Format format, QTextStream& out)
{
    Listing listing;
    listing.column(QStringLiteral("code"), CliExplain::tr("No."));
    listing.column(QStringLiteral("title"), CliExplain::tr("Criterion"));
    listing.column(QStringLiteral("points"), CliExplain::tr("Points"), true);
    listing.column(QStringLiteral("maximum"), CliExplain::tr("Maximum"), true);
    listing.column(QStringLiteral("how"), CliExplain::tr("How"));
    for (const ExplanationLine& line : lines) {
        const QString indented = QString(line.depth * 2, u' ') + line.title;
        listing.row({line.code, indented, line.points, line.maximum, line.how},
                    {line.code, line.title, machineFigure(line.points), machineFigure(line.maximum),
                     line.how});
    }
    listing.print(format, out);
}

Result<std::vector<ExplanationLine>> linesFor(const Opened& opened, UnitId unit, Round round,
                                              int node)
{
    const Ledger& ledger = opened.session->ledger();
    auto evaluation = ledger.evaluation(opened.plan, unit, round);
    auto context = ledger.context(*opened.book, unit, round);
    auto sheet = ledger.sheet(opened.plan, unit, round);
    if (!evaluation || !context || !sheet)
        return fail(!evaluation ? evaluation.error() : !context ? context.error() : sheet.error());
    auto scores =
        *sheet ? ledger.scores((*sheet)->id) : Result<std::vector<Score>>(std::vector<Score>());
    if (!scores)
        return fail(scores.error());
    return thidua::explain(opened.book->table, *scores, *evaluation, opened.book->grades, *context,
                           node);
}

} // namespace

int explain(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("explain FILE --unit CODE [--criterion CODE] [--round CODE] [--plan CODE] "
                       "[--format table|csv|json]"),
        CliExplain::tr("Shows how a total came about: inputs, rules, rounding, sums and grade."),
        QStringLiteral("sothidua-cli explain 2024.thidua --unit K2-02 --criterion 2.4"),
        {},
        {QStringLiteral("unit"), QStringLiteral("criterion"), QStringLiteral("round"),
         QStringLiteral("plan"), QStringLiteral("format")},
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
    if (!parsed->has(QStringLiteral("unit")))
        return wrongUsage(streams, CliExplain::tr("The option --unit is missing."));
    const auto opened = openPlan(*parsed, Access::Read, streams, exitCode);
    if (!opened)
        return exitCode;
    const Member* member = unitOf(parsed->value(QStringLiteral("unit")), *opened->book, streams);
    if (!member)
        return WrongUsage;
    int node = -1;
    if (const QString code = parsed->value(QStringLiteral("criterion")); !code.isEmpty()) {
        node = opened->book->table.indexOf(code);
        if (node < 0)
            return wrongUsage(streams,
                              CliExplain::tr("The score table has no criterion “%1”.").arg(code));
    }
    Round round = opened->book->rules.decidingRound();
    if (parsed->has(QStringLiteral("round"))) {
        const auto chosen = parseRound(parsed->value(QStringLiteral("round")));
        if (!chosen)
            return wrongUsage(streams, chosen.error().message);
        round = *chosen;
    }
    const auto lines = linesFor(*opened, member->unit, round, node);
    if (!lines)
        return failed(streams, lines.error());
    if (*format == Format::Table)
        streams.out << member->code << ' ' << member->name << ", " << roundName(round) << "\n\n";
    print(*lines, *format, streams.out);
    return Done;
}

} // namespace thidua::cli

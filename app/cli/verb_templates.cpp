// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/exchange/templates.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {
struct CliTemplates {
    Q_DECLARE_TR_FUNCTIONS(CliTemplates)
};
} // namespace

int templates(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("templates [--format table|csv|json]"),
        CliTemplates::tr("Lists the plans that come with the program, with their source."),
        QStringLiteral("sothidua-cli templates"),
        {},
        {QStringLiteral("format")},
        {},
        0,
        0};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const auto format = formatOf(*parsed, streams);
    if (!format)
        return WrongUsage;
    Listing listing;
    listing.column(QStringLiteral("name"), CliTemplates::tr("Name"));
    listing.column(QStringLiteral("title"), CliTemplates::tr("Title"));
    listing.column(QStringLiteral("source"), CliTemplates::tr("Source"));
    listing.column(QStringLiteral("sample"), CliTemplates::tr("Sample in it"));
    for (const PlanTemplate& plan : planTemplates())
        listing.row({plan.name, plan.title, plan.source, plan.sampleNote});
    listing.print(*format, streams.out);
    return Done;
}

} // namespace thidua::cli

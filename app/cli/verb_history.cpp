// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/session/packagewords.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {
struct CliHistory {
    Q_DECLARE_TR_FUNCTIONS(CliHistory)
};
} // namespace

int history(const QStringList& arguments, Streams& streams)
{
    const Usage usage{QStringLiteral("history FILE [--limit N] [--format table|csv|json]"),
                      CliHistory::tr("Lists who changed what and when, newest first."),
                      QStringLiteral("sothidua-cli history 2024.thidua --limit 20"),
                      {},
                      {QStringLiteral("limit"), QStringLiteral("format")},
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
    bool number = true;
    const int limit = parsed->value(QStringLiteral("limit"), QStringLiteral("500")).toInt(&number);
    if (!number || limit < 1)
        return wrongUsage(streams, CliHistory::tr("--limit takes a whole number from 1."));
    const auto session = openLedger(*parsed, Access::Read, streams, exitCode);
    if (!session)
        return exitCode;
    const auto entries = session->history(0, limit);
    if (!entries)
        return failed(streams, entries.error());
    Listing listing;
    listing.column(QStringLiteral("number"), CliHistory::tr("No."), true);
    listing.column(QStringLiteral("at"), CliHistory::tr("Time"));
    listing.column(QStringLiteral("actor"), CliHistory::tr("Person"));
    listing.column(QStringLiteral("action"), CliHistory::tr("Action"));
    listing.column(QStringLiteral("rows"), CliHistory::tr("Rows"), true);
    listing.column(QStringLiteral("undone"), CliHistory::tr("Undone"));
    for (const HistoryEntry& entry : *entries) {
        const QString words = describeAction(entry.action, entry.arguments);
        const QString rows =
            QString::number(countedRows(entry.action, entry.arguments, entry.rowCount));
        listing.row({QString::number(entry.number), formatDateTime(entry.at), entry.actor.name,
                     words, rows, entry.undone ? CliHistory::tr("yes") : QString()},
                    {QString::number(entry.number), entry.at.toUTC().toString(Qt::ISODate),
                     entry.actor.name, words, rows,
                     entry.undone ? QStringLiteral("yes") : QString()});
    }
    listing.print(*format, streams.out);
    return Done;
}

} // namespace thidua::cli

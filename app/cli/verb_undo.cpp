// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {
struct CliUndo {
    Q_DECLARE_TR_FUNCTIONS(CliUndo)
};

/// Takes one named entry back; lists what stands in the way.
int undoEntry(Session& session, qint64 number, bool withDependents, Streams& streams)
{
    const auto dependents = session.dependents(number);
    if (!dependents)
        return failed(streams, dependents.error());
    if (!dependents->empty() && !withDependents) {
        streams.err << CliUndo::tr("Later entries changed the same values. Undo them too with "
                                   "--with-later, or leave entry %1.")
                           .arg(number)
                    << '\n';
        for (const HistoryEntry& entry : *dependents)
            streams.err << "  " << entry.number << ' '
                        << describeAction(entry.action, entry.arguments) << '\n';
        return Failed;
    }
    const auto undone = session.undoEntry(number, withDependents);
    if (!undone)
        return failed(streams, undone.error());
    streams.err << CliUndo::tr("Entry %1 was undone, as entry %2.").arg(number).arg(*undone)
                << '\n';
    return Done;
}

} // namespace

int undo(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("undo FILE [--change N] [--with-later] [--redo] [--actor NAME]"),
        CliUndo::tr("Takes the last change back, or the one numbered N, as a new change. --redo "
                    "brings the last undone change again."),
        QStringLiteral("sothidua-cli undo 2024.thidua --change 12"),
        {QStringLiteral("with-later"), QStringLiteral("redo")},
        {QStringLiteral("change"), QStringLiteral("actor")},
        {},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    bool number = true;
    const qint64 change =
        parsed->value(QStringLiteral("change"), QStringLiteral("0")).toLongLong(&number);
    if (!number || (parsed->has(QStringLiteral("change")) && change < 1))
        return wrongUsage(streams, CliUndo::tr("--change takes the number of a history entry."));
    const auto session = openLedger(*parsed, Access::Write, streams, exitCode);
    if (!session)
        return exitCode;
    if (change > 0)
        return undoEntry(*session, change, parsed->has(QStringLiteral("with-later")), streams);
    const bool again = parsed->has(QStringLiteral("redo"));
    const auto entry = again ? session->nextRedo() : session->nextUndo();
    if (!entry) {
        streams.err << (again ? CliUndo::tr("There is nothing to redo.")
                              : CliUndo::tr("There is nothing to undo."))
                    << '\n';
        return FoundProblems;
    }
    const auto result = again ? session->redo() : session->undo();
    if (!result)
        return failed(streams, result.error());
    const QString words = describeAction(entry->action, entry->arguments);
    streams.err << (again ? CliUndo::tr("Done again: %1").arg(words)
                          : CliUndo::tr("Undone: %1").arg(words))
                << '\n';
    return Done;
}

} // namespace thidua::cli

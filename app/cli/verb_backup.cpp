// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {
struct CliBackup {
    Q_DECLARE_TR_FUNCTIONS(CliBackup)
};
} // namespace

int backup(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("backup FILE --to COPY"),
        CliBackup::tr(
            "Copies the ledger as it is now and checks the copy. Refuses to overwrite a file."),
        QStringLiteral("sothidua-cli backup 2024.thidua --to E:/2024-ban-sao.thidua"),
        {},
        {QStringLiteral("to")},
        {},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    if (!parsed->has(QStringLiteral("to")))
        return wrongUsage(streams, CliBackup::tr("The option --to is missing."));
    const auto session = openLedger(*parsed, Access::Read, streams, exitCode);
    if (!session)
        return exitCode;
    const QString copy = parsed->value(QStringLiteral("to"));
    if (const auto written = session->backupTo(copy); !written)
        return failed(streams, written.error());
    streams.err << CliBackup::tr("The copy %1 was written and checked.").arg(copy) << '\n';
    return Done;
}

} // namespace thidua::cli

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/exchange/packages/unitcopy.h"

#include <QCoreApplication>
#include <QDir>

namespace thidua::cli {

namespace {

struct CliSubmit {
    Q_DECLARE_TR_FUNCTIONS(CliSubmit)
};

} // namespace

int submit(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("submit FILE --out DIR [--passcode TEXT] [--actor NAME]"),
        CliSubmit::tr(
            "At a unit: writes what the unit's ledger says as a return package, signed with the "
            "key of its form. Each call is a revision of its own."),
        QStringLiteral("sothidua-cli submit k1-01.thidua --out usb"),
        {},
        {QStringLiteral("out"), QStringLiteral("passcode"), QStringLiteral("actor")},
        {},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const QDir folder(parsed->value(QStringLiteral("out")));
    if (!parsed->has(QStringLiteral("out")))
        return wrongUsage(streams, CliSubmit::tr("The option --out is missing."));
    const auto session = openLedger(*parsed, Access::Write, streams, exitCode);
    if (!session)
        return exitCode;
    const auto copy = unitCopyOf(session->ledger());
    if (!copy)
        return failed(streams, copy.error());
    if (!*copy)
        return failed(streams,
                      {ErrorCode::Refused,
                       CliSubmit::tr("This is the council's ledger, not a unit's. A unit's ledger "
                                     "is made from its form with fill.")});
    const auto exported = exportReturn(*session, **copy, parsed->value(QStringLiteral("passcode")));
    if (!exported)
        return failed(streams, exported.error());
    const QString path = folder.filePath(exported->fileName);
    folder.mkpath(QStringLiteral("."));
    if (const int written = writeResult(path, exported->bytes, streams); written != Done)
        return written;
    streams.out << QDir::toNativeSeparators(path) << '\n';
    return Done;
}

} // namespace thidua::cli

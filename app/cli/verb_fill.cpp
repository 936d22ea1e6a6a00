// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/verbs.h"
#include "core/exchange/packages/unitcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace thidua::cli {

namespace {

struct CliFill {
    Q_DECLARE_TR_FUNCTIONS(CliFill)
};

} // namespace

int fill(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("fill FORM --out FILE [--actor NAME]"),
        CliFill::tr("At a unit: makes the ledger the unit works in from a form package. It is "
                    "filled like any "
                    "ledger (import), and what it says goes back with submit."),
        QStringLiteral("sothidua-cli fill bieu-mau.thiduabm --out k1-01.thidua"),
        {},
        {QStringLiteral("out"), QStringLiteral("actor")},
        {},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const QString out = parsed->value(QStringLiteral("out"));
    if (out.isEmpty())
        return wrongUsage(streams, CliFill::tr("The option --out is missing."));
    QFile file(parsed->first());
    if (!file.open(QIODevice::ReadOnly))
        return failed(streams,
                      {ErrorCode::Io,
                       CliFill::tr("%1 cannot be read: %2.")
                           .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())});
    const auto session = makeUnitCopy(file.readAll(), QFileInfo(file).fileName(), out,
                                      optionsFor(*parsed, Access::Write));
    if (!session)
        return failed(streams, session.error());
    const auto copy = unitCopyOf((*session)->ledger());
    if (!copy)
        return failed(streams, copy.error());
    streams.err << CliFill::tr("%1: the plan “%2” for %3.")
                       .arg(QDir::toNativeSeparators(out), (*copy)->form.manifest.planTitle,
                            (*copy)->form.manifest.unitName)
                << '\n';
    return Done;
}

} // namespace thidua::cli

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/actions/plan/definition.h"
#include "core/exchange/csvexport.h"
#include "core/exchange/planfile.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {

struct CliExport {
    Q_DECLARE_TR_FUNCTIONS(CliExport)
};

Result<QByteArray> dataOf(const Opened& opened, const QString& what, bool toFile)
{
    if (what == QLatin1String("plan"))
        return actions::definitionOf(opened.session->ledger(), opened.plan).map(writePlanFile);
    const auto kind = parseCsvKind(what);
    if (!kind)
        return fail(kind.error());
    const auto text = exportCsv(opened.session->ledger(), opened.plan, *kind);
    if (!text)
        return fail(text.error());
    return toFile ? QByteArray("\xef\xbb\xbf" + text->toUtf8()) : text->toUtf8();
}

} // namespace

int exportData(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("export FILE --as plan|units|blocs|table|scores|targets|initiatives|steps "
                       "[--out PATH] [--plan CODE]"),
        CliExport::tr("Writes what import reads: the plan as JSON, the rest as CSV; to a file, or "
                      "to standard output."),
        QStringLiteral("sothidua-cli export 2024.thidua --as scores --out scores.csv"),
        {},
        {QStringLiteral("as"), QStringLiteral("out"), QStringLiteral("plan")},
        {},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    if (!parsed->has(QStringLiteral("as")))
        return wrongUsage(streams, CliExport::tr("The option --as is missing."));
    const auto opened = openPlan(*parsed, Access::Read, streams, exitCode);
    if (!opened)
        return exitCode;
    const QString path = parsed->value(QStringLiteral("out"));
    const auto data = dataOf(*opened, parsed->value(QStringLiteral("as")), !path.isEmpty());
    if (!data)
        return data.error().code == ErrorCode::InvalidInput
            ? wrongUsage(streams, data.error().message)
            : failed(streams, data.error());
    if (path.isEmpty()) {
        streams.out << QString::fromUtf8(*data);
        return Done;
    }
    return writeResult(path, *data, streams);
}

} // namespace thidua::cli

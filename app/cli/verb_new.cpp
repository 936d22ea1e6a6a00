// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"
#include "app/cli/opening.h"
#include "app/cli/verbs.h"
#include "core/actions/plan/planactions.h"
#include "core/exchange/planfile.h"
#include "core/exchange/sample.h"
#include "core/exchange/templates.h"

#include <QCoreApplication>
#include <QFile>

namespace thidua::cli {

namespace {

struct CliNew {
    Q_DECLARE_TR_FUNCTIONS(CliNew)
};

Result<std::optional<PlanDefinition>> chosenPlan(const Arguments& arguments)
{
    const QString templateName = arguments.value(QStringLiteral("template"));
    const QString file = arguments.value(QStringLiteral("plan"));
    if (templateName.isEmpty() && file.isEmpty())
        return std::optional<PlanDefinition>();
    auto plan = templateName.isEmpty() ? readPlanFile(file) : loadTemplate(templateName);
    if (!plan)
        return fail(plan.error());
    return std::optional(std::move(*plan));
}

Result<void> createLedger(const QString& path, const Session::Options& options,
                          const std::optional<PlanDefinition>& plan)
{
    auto session = Session::create(path, options);
    if (!session)
        return fail(session.error());
    if (!plan)
        return {};
    const auto change = actions::loadPlan((*session)->ledger(), *plan);
    const auto written = change ? (*session)->apply(*change) : Result<qint64>(fail(change.error()));
    if (written)
        return {};
    session->reset(); // closes the file, so that it can go
    QFile::remove(path);
    return fail(written.error());
}

} // namespace

int create(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("new FILE [--template NAME | --plan PLAN.json | --sample] [--actor NAME]"),
        CliNew::tr("Makes a ledger: empty, from a template, from a plan file, or the sample with "
                   "its units and scores."),
        QStringLiteral("sothidua-cli new 2024.thidua --template theme-2024"),
        {QStringLiteral("sample")},
        {QStringLiteral("template"), QStringLiteral("plan"), QStringLiteral("actor")},
        {},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    const int sources = parsed->has(QStringLiteral("template"))
        + parsed->has(QStringLiteral("plan")) + parsed->has(QStringLiteral("sample"));
    if (sources > 1)
        return wrongUsage(streams, CliNew::tr("Choose one of --template, --plan and --sample."));
    const Session::Options options = optionsFor(*parsed, Access::Write);
    if (parsed->has(QStringLiteral("sample"))) {
        if (const auto written = writeSampleLedger(parsed->first(), options); !written)
            return failed(streams, written.error());
        streams.err << CliNew::tr("The sample ledger %1 was made.").arg(parsed->first()) << '\n';
        return Done;
    }
    const auto plan = chosenPlan(*parsed);
    if (!plan)
        return failed(streams, plan.error());
    if (const auto created = createLedger(parsed->first(), options, *plan); !created)
        return failed(streams, created.error());
    streams.err << (*plan ? CliNew::tr("The ledger %1 was made with the plan “%2”.")
                                .arg(parsed->first(), (*plan)->plan.title)
                          : CliNew::tr("The empty ledger %1 was made.").arg(parsed->first()))
                << '\n';
    return Done;
}

} // namespace thidua::cli

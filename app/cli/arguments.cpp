// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {

struct CliArguments {
    Q_DECLARE_TR_FUNCTIONS(CliArguments)
};

void printHelp(const Usage& usage, Streams& streams)
{
    streams.out << CliArguments::tr("Usage: sothidua-cli %1").arg(usage.synopsis) << "\n\n"
                << usage.summary << "\n\n";
    if (!usage.example.isEmpty())
        streams.out << CliArguments::tr("Example:") << "\n  " << usage.example << '\n';
}

} // namespace

int wrongUsage(Streams& streams, const QString& message)
{
    streams.err << message << '\n';
    return WrongUsage;
}

int failed(Streams& streams, const Error& error)
{
    streams.err << error.message << '\n';
    return Failed;
}

QString Arguments::value(const QString& name, const QString& fallback) const
{
    return m_values.value(name).value(0, fallback);
}

std::optional<Arguments> Arguments::parse(const Usage& usage, const QStringList& arguments,
                                          Streams& streams, int& exitCode)
{
    Arguments parsed;
    exitCode = WrongUsage;
    const auto refuse = [&](const QString& message) {
        streams.err << message << '\n'
                    << CliArguments::tr("Usage: sothidua-cli %1").arg(usage.synopsis) << '\n';
        return std::nullopt;
    };
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            printHelp(usage, streams);
            exitCode = Done;
            return std::nullopt;
        }
        if (!argument.startsWith(QLatin1String("--"))) {
            parsed.m_positional.append(argument);
            continue;
        }
        const QString name = argument.mid(2);
        const bool list = usage.lists.contains(name);
        if (parsed.has(name) && !list)
            return refuse(CliArguments::tr("The option --%1 is given twice.").arg(name));
        if (usage.flags.contains(name)) {
            parsed.m_values.insert(name, {});
        } else if (usage.options.contains(name) || list) {
            QStringList values = parsed.m_values.value(name);
            const auto before = values.size();
            while (i + 1 < arguments.size() && !arguments[i + 1].startsWith(QLatin1String("--"))
                   && (list || values.isEmpty()))
                values.append(arguments[++i]);
            if (values.size() == before)
                return refuse(CliArguments::tr("The option --%1 needs a value.").arg(name));
            parsed.m_values.insert(name, values);
        } else {
            return refuse(CliArguments::tr("The option --%1 is not known.").arg(name));
        }
    }
    if (parsed.m_positional.size() < usage.positional)
        return refuse(CliArguments::tr("An argument is missing."));
    if (parsed.m_positional.size() > usage.mostPositional)
        return refuse(
            CliArguments::tr("“%1” is one argument too many.").arg(parsed.m_positional.last()));
    return parsed;
}

} // namespace thidua::cli

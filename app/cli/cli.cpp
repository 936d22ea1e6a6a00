// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cli.h"

#include "app/cli/arguments.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {

struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void printOverview(QTextStream& out)
{
    out << Cli::tr("Sổ Thi Đua: scores, ranks and awards an emulation plan.") << "\n\n"
        << Cli::tr("Usage: sothidua-cli VERB … (sothidua-cli VERB --help says more)") << "\n\n";
    for (const Verb& verb : verbs())
        out << "  " << QString::fromLatin1(verb.name) << '\n';
    out << '\n' << Cli::tr("Options before the verb: --lang vi|en, --version") << '\n';
}

} // namespace

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> list{
        {"templates", templates, false}, {"new", create, false},
        {"import", importFiles, false},  {"form", form, false},
        {"fill", fill, false},           {"submit", submit, false},
        {"receive", receive, false},     {"rank", rank, false},
        {"decide", decide, false},       {"explain", explain, false},
        {"check", check, false},         {"report", report, true},
        {"export", exportData, false},   {"history", history, false},
        {"undo", undo, false},           {"backup", backup, false},
    };
    return list;
}

const Verb* findVerb(const QString& name)
{
    for (const Verb& verb : verbs()) {
        if (name == QLatin1String(verb.name))
            return &verb;
    }
    return nullptr;
}

int run(const QStringList& arguments, Streams& streams)
{
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == QLatin1String("--help") || name == QLatin1String("-h")) {
        printOverview(name.isEmpty() ? streams.err : streams.out);
        return name.isEmpty() ? WrongUsage : Done;
    }
    if (name == QLatin1String("--version")) {
        streams.out << "sothidua-cli " << QCoreApplication::applicationVersion() << '\n';
        return Done;
    }
    const Verb* verb = findVerb(name);
    if (!verb)
        return wrongUsage(streams,
                          Cli::tr("“%1” is not a verb. sothidua-cli --help lists them.").arg(name));
    return verb->run(arguments.mid(1), streams);
}

} // namespace thidua::cli

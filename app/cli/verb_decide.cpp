// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/verbs.h"
#include "core/actions/ranking/rankingactions.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {

struct CliDecide {
    Q_DECLARE_TR_FUNCTIONS(CliDecide)
};

/// Reads the decision from the options; reports what is wrong.
std::optional<actions::Decision> decisionFrom(const Arguments& arguments, const PlanBook& book,
                                              Streams& streams)
{
    actions::Decision decision;
    const QStringList taken = arguments.values(QStringLiteral("take"));
    if (taken != QStringList{QStringLiteral("none")}) {
        for (const QString& code : taken) {
            const Member* member = unitOf(code, book, streams);
            if (!member)
                return std::nullopt;
            decision.taken.push_back(member->unit);
        }
    }
    decision.by = arguments.value(QStringLiteral("by"));
    decision.reason = arguments.value(QStringLiteral("reason"));
    decision.document = arguments.value(QStringLiteral("document"));
    const auto date = parseDate(arguments.value(QStringLiteral("date")));
    if (!date) {
        wrongUsage(streams, date.error().message);
        return std::nullopt;
    }
    decision.date = *date;
    return decision;
}

} // namespace

int decide(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("decide FILE --bloc CODE --take UNIT…|none --by NAME --date DATE --reason "
                       "TEXT --document NO [--plan CODE] [--actor NAME]"),
        CliDecide::tr("Records the chair's decision on a tie at the quota line. Refuses more units "
                      "than the plan allows."),
        QStringLiteral("sothidua-cli decide 2024.thidua --bloc 2 --take K2-02 K2-03 --by \"Nguyễn "
                       "Văn An\" --date 18/12/2024 "
                       "--reason \"Đề án 06 cao hơn\" --document 15/TB-HĐTĐ"),
        {},
        {QStringLiteral("bloc"), QStringLiteral("by"), QStringLiteral("date"),
         QStringLiteral("reason"), QStringLiteral("document"), QStringLiteral("plan"),
         QStringLiteral("actor")},
        {QStringLiteral("take")},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    for (const char* name : {"bloc", "take", "by", "date", "reason", "document"}) {
        if (!parsed->has(QString::fromLatin1(name)))
            return wrongUsage(
                streams,
                CliDecide::tr("The option --%1 is missing.").arg(QString::fromLatin1(name)));
    }
    const auto opened = openPlan(*parsed, Access::Write, streams, exitCode);
    if (!opened)
        return exitCode;
    const auto bloc = blocOf(*parsed, *opened->book, streams);
    const auto decision = bloc ? decisionFrom(*parsed, *opened->book, streams) : std::nullopt;
    if (!decision)
        return WrongUsage;
    Session& session = *opened->session;
    const auto change = actions::decideDocket(session.ledger(), opened->plan, (*bloc)->id,
                                              *decision, session.now().toLocalTime().date());
    if (!change)
        return failed(streams, change.error());
    if (const auto written = session.apply(*change); !written)
        return failed(streams, written.error());
    streams.err << CliDecide::tr("The decision on %1 was recorded.").arg((*bloc)->name) << '\n';
    return Done;
}

} // namespace thidua::cli

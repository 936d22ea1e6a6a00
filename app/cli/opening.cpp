// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"

#include <QCoreApplication>

namespace thidua::cli {

namespace {
struct CliOpening {
    Q_DECLARE_TR_FUNCTIONS(CliOpening)
};
} // namespace

Session::Options optionsFor(const Arguments& arguments, Access access)
{
    Session::Options options;
    options.actor = Actor::ofSystem(arguments.value(QStringLiteral("actor")));
    options.readOnly = access == Access::Read;
    return options;
}

std::unique_ptr<Session> openLedger(const Arguments& arguments, Access access, Streams& streams,
                                    int& exitCode)
{
    auto session = Session::open(arguments.first(), optionsFor(arguments, access));
    if (!session) {
        exitCode = failed(streams, session.error());
        return nullptr;
    }
    return std::move(*session);
}

std::optional<Opened> openPlan(const Arguments& arguments, Access access, Streams& streams,
                               int& exitCode)
{
    Opened opened;
    opened.session = openLedger(arguments, access, streams, exitCode);
    if (!opened.session)
        return std::nullopt;
    const auto plans = opened.session->ledger().plans();
    if (!plans) {
        exitCode = failed(streams, plans.error());
        return std::nullopt;
    }
    const QString code = arguments.value(QStringLiteral("plan"));
    QStringList codes;
    for (const Plan& plan : *plans) {
        codes.append(plan.code);
        if (code.isEmpty() || plan.code.compare(code, Qt::CaseInsensitive) == 0)
            opened.plan = plan.id;
    }
    exitCode = WrongUsage;
    if (plans->empty()) {
        streams.err << CliOpening::tr("The ledger has no plan yet. Import a plan file first.")
                    << '\n';
        return std::nullopt;
    }
    if (code.isEmpty() && plans->size() > 1) {
        streams.err << CliOpening::tr("The ledger has several plans. Choose one with --plan: %1.")
                           .arg(codes.join(QStringLiteral(", ")))
                    << '\n';
        return std::nullopt;
    }
    if (opened.plan.isNull()) {
        streams.err << CliOpening::tr("The ledger has no plan “%1”. It has: %2.")
                           .arg(code, codes.join(QStringLiteral(", ")))
                    << '\n';
        return std::nullopt;
    }
    const auto book = opened.session->ledger().book(opened.plan);
    if (!book) {
        exitCode = failed(streams, book.error());
        return std::nullopt;
    }
    opened.book = *book;
    return opened;
}

std::optional<const Bloc*> blocOf(const Arguments& arguments, const PlanBook& book,
                                  Streams& streams)
{
    if (!arguments.has(QStringLiteral("bloc")))
        return nullptr;
    const QString code = arguments.value(QStringLiteral("bloc"));
    if (const Bloc* bloc = book.blocByCode(code))
        return bloc;
    QStringList codes;
    for (const Bloc& bloc : book.blocs)
        codes.append(bloc.code);
    wrongUsage(streams,
               CliOpening::tr("The plan has no bloc “%1”. It has: %2.")
                   .arg(code, codes.join(QStringLiteral(", "))));
    return std::nullopt;
}

const Member* unitOf(const QString& code, const PlanBook& book, Streams& streams)
{
    const Member* member = book.memberByCode(code);
    if (!member)
        wrongUsage(streams, CliOpening::tr("The plan has no unit “%1”. Check the code.").arg(code));
    return member;
}

} // namespace thidua::cli

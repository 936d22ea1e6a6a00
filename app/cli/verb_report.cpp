// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/verbs.h"
#include "core/reports/kinds/reports.h"
#include "core/reports/pdfwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace thidua::cli {

namespace {

struct CliReport {
    Q_DECLARE_TR_FUNCTIONS(CliReport)
};

Result<int> writeReport(const report::Document& document, const QString& path)
{
    const QFileInfo target(path);
    if (!target.dir().exists() && !QDir().mkpath(target.absolutePath()))
        return fail(ErrorCode::Io,
                    CliReport::tr("The folder %1 cannot be made. Choose another place.")
                        .arg(target.absolutePath()));
    const auto pages = report::layout(document);
    if (!pages)
        return fail(pages.error());
    THIDUA_TRY(report::writePdf(*pages, path));
    return static_cast<int>(pages->pages.size());
}

/// The request the options describe; reports what is wrong.
std::optional<report::Request> requestFrom(const Arguments& arguments, const Opened& opened,
                                           Streams& streams)
{
    const auto kind = report::parseKind(arguments.value(QStringLiteral("kind")));
    if (!kind) {
        wrongUsage(streams, kind.error().message);
        return std::nullopt;
    }
    const auto bloc = blocOf(arguments, *opened.book, streams);
    if (!bloc)
        return std::nullopt;
    report::Request request;
    request.kind = *kind;
    request.plan = opened.plan;
    request.bloc = *bloc ? (*bloc)->id : BlocId{};
    request.file = QFileInfo(opened.session->path()).fileName();
    request.at = opened.session->now();
    for (const QString& code : arguments.values(QStringLiteral("unit"))) {
        const Member* member = unitOf(code, *opened.book, streams);
        if (!member)
            return std::nullopt;
        request.units.push_back(member->unit);
    }
    return request;
}

} // namespace

int report(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("report FILE --kind %1 --out PATH.pdf [--format pdf] [--unit CODE…] "
                       "[--bloc CODE] [--plan CODE]")
            .arg(report::kindCodes().join(u'|')),
        CliReport::tr("Writes a document as PDF: scorecards of all or some units, the ranking, the "
                      "docket of a tie, or one of the registers and reports of a movement."),
        QStringLiteral(
            "sothidua-cli report 2024.thidua --kind scorecard --unit K2-02 --out K2-02.pdf"),
        {},
        {QStringLiteral("kind"), QStringLiteral("format"), QStringLiteral("out"),
         QStringLiteral("bloc"), QStringLiteral("plan")},
        {QStringLiteral("unit")},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    for (const char* name : {"kind", "out"}) {
        if (!parsed->has(QString::fromLatin1(name)))
            return wrongUsage(
                streams,
                CliReport::tr("The option --%1 is missing.").arg(QString::fromLatin1(name)));
    }
    if (const QString format = parsed->value(QStringLiteral("format"), QStringLiteral("pdf"));
        format != QLatin1String("pdf"))
        return wrongUsage(streams,
                          CliReport::tr("“%1” is not a format of documents. Use pdf.").arg(format));
    const auto opened = openPlan(*parsed, Access::Read, streams, exitCode);
    if (!opened)
        return exitCode;
    const auto request = requestFrom(*parsed, *opened, streams);
    if (!request)
        return WrongUsage;
    const auto document = report::makeReport(opened->session->ledger(), *request);
    if (!document)
        return failed(streams, document.error());
    const QString path = parsed->value(QStringLiteral("out"));
    const auto pages = writeReport(*document, path);
    if (!pages)
        return failed(streams, pages.error());
    streams.out << CliReport::tr("%1: %n page(s)", nullptr, *pages).arg(path) << '\n';
    return Done;
}

} // namespace thidua::cli

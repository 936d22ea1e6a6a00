// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/opening.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"
#include "core/exchange/excel/excelform.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace thidua::cli {

namespace {

struct CliForm {
    Q_DECLARE_TR_FUNCTIONS(CliForm)
};

/// The units named by `--unit`, those of `--bloc`, or all; reports an unknown one.
std::optional<std::vector<FormRequest>> requestsOf(const Arguments& arguments, const PlanBook& book,
                                                   Streams& streams)
{
    const QString passcode = arguments.value(QStringLiteral("passcode"));
    std::vector<FormRequest> requests;
    const QStringList codes = arguments.values(QStringLiteral("unit"));
    for (const QString& code : codes) {
        const Member* member = unitOf(code, book, streams);
        if (!member)
            return std::nullopt;
        requests.push_back({member->unit, passcode});
    }
    if (!codes.isEmpty())
        return requests;
    const auto bloc = blocOf(arguments, book, streams);
    if (!bloc)
        return std::nullopt;
    for (const Member& member : book.members) {
        if (!*bloc || member.bloc == (*bloc)->id)
            requests.push_back({member.unit, passcode});
    }
    return requests;
}

/// Whether `--format` asks for Excel forms; reports an unknown one.
std::optional<bool> asksForExcel(const Arguments& arguments, Streams& streams)
{
    const QString format = arguments.value(QStringLiteral("format"), QStringLiteral("package"));
    if (format == QLatin1String(kExcelEnding))
        return true;
    if (format == QLatin1String("package"))
        return false;
    wrongUsage(streams, CliForm::tr("“%1” is no kind of form. Use package or xlsx.").arg(format));
    return std::nullopt;
}

/// Writes the files and prints their paths.
int writeForms(const std::vector<IssuedForm>& files, const QDir& folder, Streams& streams)
{
    for (const IssuedForm& file : files) {
        const QString path = folder.filePath(file.fileName);
        if (const int written = writeResult(path, file.bytes, streams); written != Done)
            return written;
        streams.out << QDir::toNativeSeparators(path) << '\n';
    }
    return Done;
}

} // namespace

int form(const QStringList& arguments, Streams& streams)
{
    const Usage usage{
        QStringLiteral("form FILE --out DIR [--unit CODE…] [--bloc CODE] [--format package|xlsx] "
                       "[--passcode TEXT] [--plan CODE] [--actor NAME]"),
        CliForm::tr(
            "Makes form packages for units: for those named, those of a bloc, or all of the plan. "
            "Each is recorded in the ledger and answered with a return (submit, receive). With "
            "--format xlsx: Excel forms, for units that cannot run this program."),
        QStringLiteral("sothidua-cli form 2024.thidua --unit K1-01 K1-02 --out bieu-mau"),
        {},
        {QStringLiteral("out"), QStringLiteral("bloc"), QStringLiteral("format"),
         QStringLiteral("passcode"), QStringLiteral("plan"), QStringLiteral("actor")},
        {QStringLiteral("unit")},
        1,
        1};
    int exitCode = Done;
    const auto parsed = Arguments::parse(usage, arguments, streams, exitCode);
    if (!parsed)
        return exitCode;
    if (!parsed->has(QStringLiteral("out")))
        return wrongUsage(streams, CliForm::tr("The option --out is missing."));
    const auto excel = asksForExcel(*parsed, streams);
    if (!excel)
        return WrongUsage;
    const auto opened = openPlan(*parsed, Access::Write, streams, exitCode);
    if (!opened)
        return exitCode;
    const auto requests = requestsOf(*parsed, *opened->book, streams);
    if (!requests)
        return WrongUsage;
    Session& session = *opened->session;
    const actions::Stamp stamp{session.actor().name, session.now()};
    const auto issued = *excel
        ? issueExcelForms(session.ledger(), opened->plan, *requests, stamp)
        : issueForms(session.ledger(), opened->plan, *requests, stamp, session.actor().host);
    if (!issued)
        return failed(streams, issued.error());
    const QDir folder(parsed->value(QStringLiteral("out")));
    if (!folder.mkpath(QStringLiteral(".")))
        return failed(streams,
                      {ErrorCode::Io,
                       CliForm::tr("The folder %1 cannot be made.")
                           .arg(QDir::toNativeSeparators(folder.path()))});
    for (const IssuedForm& file : issued->files) {
        if (const QString path = folder.filePath(file.fileName); QFileInfo::exists(path))
            return failed(streams,
                          {ErrorCode::Io,
                           CliForm::tr("%1 is there already. No form was made. Choose another "
                                       "folder.")
                               .arg(QDir::toNativeSeparators(path))});
    }
    // Recorded first: a form nobody recorded could not be answered.
    if (const auto written = session.apply(issued->change); !written)
        return failed(streams, written.error());
    return writeForms(issued->files, folder, streams);
}

} // namespace thidua::cli

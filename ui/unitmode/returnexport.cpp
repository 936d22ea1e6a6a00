// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/returnexport.h"

#include "core/base/wholefile.h"
#include "core/exchange/packages/returnfile.h"
#include "ui/support/prompts.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace thidua {

namespace {

struct ExportText {
    Q_DECLARE_TR_FUNCTIONS(ReturnExport)
};

constexpr size_t kMostNamed = 6;

/// True when nothing is missing, or the person sends it all the same.
bool mayBeIncomplete(Workspace& workspace, const UnitTodo& todo)
{
    const auto missing = todo.missing();
    if (missing.empty())
        return true;
    QStringList lines;
    for (size_t i = 0; i < std::min(missing.size(), kMostNamed); ++i)
        lines << QStringLiteral("• ") + missing[i].text;
    if (missing.size() > kMostNamed)
        lines << ExportText::tr("… and %n more", nullptr,
                                static_cast<int>(missing.size() - kMostNamed));
    lines << ExportText::tr(
        "It can be sent now and again later: each file counts as another time.");
    return workspace.prompts().confirm(
        {.title = ExportText::tr("Export the return file"),
         .fact = ExportText::tr("%n thing(s) are still missing", nullptr,
                                static_cast<int>(missing.size())),
         .text = lines.join(u'\n'),
         .action = ExportText::tr("Export all the same"),
         .cancel = ExportText::tr("Go on filling in")});
}

/// Asks until the passcode fits; nothing when the person went back.
std::optional<QString> askPasscode(Workspace& workspace, const UnitCopy& copy)
{
    if (!copy.form.manifest.locked)
        return QString();
    while (true) {
        const auto typed = workspace.prompts().askText(
            {.title = ExportText::tr("Export the return file"),
             .fact = ExportText::tr("The form is locked with a passcode"),
             .text =
                 ExportText::tr("The department gave it to the unit with the form. It stands for "
                                "the unit's signature."),
             .action = ExportText::tr("Export")},
            ExportText::tr("Passcode"), {});
        if (!typed)
            return std::nullopt;
        const auto opened = unseal(copy.form.key, typed->trimmed());
        if (opened)
            return typed->trimmed();
        workspace.prompts().showError(opened.error());
    }
}

/// Where a return is put unless the person chooses another place.
QString ownPlace(Workspace& workspace, const UnitCopy& copy, int revision)
{
    PackageManifest manifest = copy.form.manifest;
    manifest.revision = revision;
    return QFileInfo(workspace.session().path()).dir().filePath(returnFileName(manifest));
}

QString askPlace(Workspace& workspace, const UnitCopy& copy)
{
    return workspace.prompts().saveFile(
        ExportText::tr("Export the return file"), ownPlace(workspace, copy, copy.revision + 1),
        ExportText::tr("Return files (*.%1)").arg(QLatin1String(kReturnEnding)));
}

} // namespace

std::optional<WrittenReturn> writeReturnFile(Workspace& workspace, const UnitCopy& copy,
                                             const UnitTodo& todo)
{
    if (!mayBeIncomplete(workspace, todo))
        return {};
    const auto passcode = askPasscode(workspace, copy);
    if (!passcode)
        return {};
    const QString path = askPlace(workspace, copy);
    if (path.isEmpty())
        return {};
    const auto exported = exportReturn(workspace.session(), copy, *passcode);
    if (!exported) {
        workspace.prompts().showError(exported.error());
        return {};
    }
    const auto failed = writeWholeFile(path, exported->bytes);
    QFile file(path);
    // What a stick says it has written is read again before anybody relies on it.
    const bool whole =
        !failed && file.open(QIODevice::ReadOnly) && file.readAll() == exported->bytes;
    if (!whole) {
        workspace.prompts().showError(
            {ErrorCode::Io,
             ExportText::tr("The return file could not be written to “%1”. Choose another folder, "
                            "for example Documents.")
                 .arg(QDir::toNativeSeparators(path)),
             failed.value_or(QString())});
        return {};
    }
    return WrittenReturn{path, exported->revision};
}

bool isChangedSinceExport(Workspace& workspace, const UnitCopy& copy)
{
    const auto last = workspace.session().history(0, 1);
    return copy.revision > 0
        && !(last && !last->empty() && last->front().action == Action::IssueForms);
}

QString lastReturnPath(Workspace& workspace, const UnitCopy& copy)
{
    const QString path = ownPlace(workspace, copy, copy.revision);
    if (copy.revision == 0 || !QFileInfo::exists(path))
        return {};
    auto archive = ArchiveReader::read(path);
    if (!archive)
        return {};
    const auto package = Package::open(std::move(*archive), PackageKind::Return);
    const bool own = package && package->manifest().instance == copy.instance
        && package->manifest().revision == copy.revision;
    return own ? path : QString();
}

} // namespace thidua

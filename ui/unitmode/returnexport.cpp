// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/returnexport.h"

#include "core/base/wholefile.h"
#include "core/exchange/packages/returnfile.h"
#include "ui/support/prompts.h"
#include "ui/support/settings.h"
#include "ui/unitmode/passcodedialog.h"
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

/// Nothing when the person went back.
std::optional<QString> askPasscode(Workspace& workspace, const UnitCopy& copy, QWidget* parent)
{
    if (!copy.form.manifest.locked)
        return QString();
    PasscodeDialog dialog(workspace.prompts(), copy.form.key, parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.passcode()) : std::nullopt;
}

/// Where a return is put unless the person chooses another place.
QString ownPlace(Workspace& workspace, const UnitCopy& copy, int revision)
{
    PackageManifest manifest = copy.form.manifest;
    manifest.revision = revision;
    return QFileInfo(workspace.session().path()).dir().filePath(returnFileName(manifest));
}

/// Proposes the folder of the last one, so that no older return is taken for the newest.
QString askPlace(Workspace& workspace, const UnitCopy& copy)
{
    QString place = ownPlace(workspace, copy, copy.revision + 1);
    const QString last = workspace.settings().lastReturn(copy.instance);
    if (const QDir folder = QFileInfo(last).dir(); !last.isEmpty() && folder.exists())
        place = folder.filePath(QFileInfo(place).fileName());
    return workspace.prompts().saveFile(
        ExportText::tr("Export the return file"), place,
        ExportText::tr("Return files (*.%1)").arg(QLatin1String(kReturnEnding)));
}

/// Whether the last return of the copy lies there; another file may have taken its name.
bool isLastReturn(const QString& path, const UnitCopy& copy)
{
    if (!QFileInfo::exists(path))
        return false;
    auto archive = ArchiveReader::read(path);
    if (!archive)
        return false;
    const auto package = Package::open(std::move(*archive), PackageKind::Return);
    return package && package->manifest().instance == copy.instance
        && package->manifest().revision == copy.revision;
}

} // namespace

std::optional<WrittenReturn> writeReturnFile(Workspace& workspace, const UnitCopy& copy,
                                             const UnitTodo& todo, QWidget* parent)
{
    if (!mayBeIncomplete(workspace, todo))
        return {};
    const auto passcode = askPasscode(workspace, copy, parent);
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
    workspace.settings().setLastReturn(copy.instance, path);
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
    if (copy.revision == 0)
        return {};
    // Where it was written from this computer, or, from another one, where it is written by itself.
    for (const QString& path : {workspace.settings().lastReturn(copy.instance),
                                ownPlace(workspace, copy, copy.revision)}) {
        if (!path.isEmpty() && isLastReturn(path, copy))
            return path;
    }
    return {};
}

} // namespace thidua

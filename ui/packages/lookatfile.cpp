// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/packages/lookatfile.h"

#include "core/base/wholefile.h"
#include "ui/support/prompts.h"
#include "ui/support/savedfile.h"
#include "ui/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace thidua {

namespace {

struct LookAtFile {
    Q_DECLARE_TR_FUNCTIONS(LookAtFile)
};

/// Where files lie while they are looked at; gone with the program.
const QTemporaryDir& lookingRoom()
{
    static const QTemporaryDir room;
    return room;
}

bool holds(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.size() == bytes.size() && file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

} // namespace

void lookAtFile(Workspace& workspace, const Attachment& attachment)
{
    const auto bytes = workspace.ledger().blob(attachment.sha256);
    if (!bytes) {
        workspace.prompts().showError(bytes.error());
        return;
    }
    const QDir folder(lookingRoom().filePath(attachment.sha256.left(12)));
    folder.mkpath(QStringLiteral("."));
    const QString path = folder.filePath(attachment.name);
    // What was looked at before may have been changed since, and a program may still hold it.
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const bool written = !writeWholeFile(path, *bytes) || holds(path, *bytes);
    QFile::setPermissions(path, QFile::ReadOwner);
    if (!written || !openSaved(path))
        workspace.prompts().showError(
            {ErrorCode::Io,
             LookAtFile::tr("“%1” could not be opened. This machine has no program for it.")
                 .arg(attachment.name)});
}

} // namespace thidua

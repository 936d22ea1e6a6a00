// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/filedrop.h"

#include "core/exchange/excel/excelform.h"
#include "core/exchange/packages/package.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace thidua {

namespace {

/// The files of a drag this program opens.
QStringList ours(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        const QString path = url.toLocalFile();
        for (const char* ending : {"thidua", kFormEnding, kReturnEnding, kExcelEnding}) {
            if (path.endsWith(u'.' + QLatin1String(ending), Qt::CaseInsensitive))
                files << path;
        }
    }
    return files;
}

} // namespace

FileDrop::FileDrop(QWidget* window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = ours(drop->mimeData());
    if (files.isEmpty())
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        emit dropped(files);
    return true;
}

} // namespace thidua

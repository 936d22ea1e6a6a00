// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/savedfile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>

namespace thidua {

namespace {

struct SavedText {
    Q_DECLARE_TR_FUNCTIONS(SavedFile)
};

} // namespace

std::vector<SavedWay> waysToSaved(const QString& path)
{
    const QFileInfo file(path);
    std::vector<SavedWay> ways{
        {"openSavedFolder", SavedText::tr("Open folder"), file.absolutePath()}};
    if (!file.suffix().startsWith(QStringLiteral("thidua"))) // nor has another for its packages
        ways.push_back({"openSavedFile", SavedText::tr("Open file"), file.absoluteFilePath()});
    return ways;
}

bool openSaved(const QString& path)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void offerToOpen(Banner& banner, const QString& path)
{
    banner.clearActions();
    for (const SavedWay& way : waysToSaved(path)) {
        QPushButton* button = banner.addAction(ButtonKind::Secondary, way.text);
        button->setObjectName(QLatin1String(way.name));
        QObject::connect(button, &QPushButton::clicked, &banner, [&banner, opened = way.path] {
            if (!openSaved(opened))
                banner.setMessage(
                    Tone::Warn,
                    SavedText::tr("“%1” could not be opened.").arg(QFileInfo(opened).fileName()),
                    SavedText::tr("This machine has no program for it, or it has been moved."));
        });
    }
}

SavedBanner::SavedBanner(QWidget* parent) : Banner(Tone::Ok, {}, {}, parent)
{
    setObjectName(QStringLiteral("savedBanner"));
    setClosable(true);
    setFlush(true);
    hide();
}

void SavedBanner::tell(const QString& fact, const QString& path)
{
    offerToOpen(*this, path);
    setMessage(Tone::Ok, fact, QDir::toNativeSeparators(path));
    show();
}

} // namespace thidua

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

void open(Banner& banner, const QString& path)
{
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        banner.setMessage(
            Tone::Warn, SavedText::tr("“%1” could not be opened.").arg(QFileInfo(path).fileName()),
            SavedText::tr("This machine has no program for it, or it has been moved."));
}

QPushButton* addWay(Banner& banner, const char* name, const QString& text, const QString& path)
{
    QPushButton* button = banner.addAction(ButtonKind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    QObject::connect(button, &QPushButton::clicked, &banner,
                     [&banner, path] { open(banner, path); });
    return button;
}

} // namespace

void offerToOpen(Banner& banner, const QString& path)
{
    banner.clearActions();
    const QFileInfo file(path);
    addWay(banner, "openSavedFolder", SavedText::tr("Open folder"), file.absolutePath());
    // A ledger is opened by this program, which has one open.
    if (file.suffix() != QStringLiteral("thidua"))
        addWay(banner, "openSavedFile", SavedText::tr("Open file"), file.absoluteFilePath());
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

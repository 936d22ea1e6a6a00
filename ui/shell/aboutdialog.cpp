// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/aboutdialog.h"

#include "ui/support/buttons.h"
#include "ui/support/type.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

AboutDialog::AboutDialog(Prompts& prompts, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Small, parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Sổ Thi Đua"));
    setAsksBeforeClosing(false);
    setHeadline(QStringLiteral("Sổ Thi Đua"));
    setSubline(tr("From the plan to the award list"));
    const auto add = [this](const QString& text, TypeRole role) {
        auto* label = makeLabel(text, role, this);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        content()->addWidget(label);
    };
    add(tr("Version %1, with Qt %2")
            .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())),
        TypeRole::Strong);
    add(tr("Needs no network and no administrator. Everything is in one file on this machine."),
        TypeRole::Body);
    add(tr("Free software under the GNU General Public License, version 3 or later "
           "(GPL-3.0-or-later). It may be used, "
           "studied, changed and passed on under that licence, and comes without any warranty."),
        TypeRole::Body);
    add(tr("Built with Qt and Qt Charts (GPL-3.0), SQLite (public domain), libqrencode (LGPL-2.1), "
           "tl::expected (CC0-1.0)."),
        TypeRole::Small);
    content()->addStretch(1);
    auto* close = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setDefault(true);
}

} // namespace thidua

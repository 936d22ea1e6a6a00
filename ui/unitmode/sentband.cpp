// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unitmode/sentband.h"

#include <QPushButton>

#include <utility>

namespace thidua {

SentBand::SentBand(QWidget* parent) : SavedBanner(parent) { }

void SentBand::showSent(int revision, bool changedSince)
{
    const bool warns = revision > 0 && changedSince;
    if (std::exchange(m_warns, warns) == warns)
        return; // said already, or closed by the person
    setVisible(warns);
    if (!warns)
        return;
    clearActions();
    QPushButton* again = addAction(ButtonKind::Secondary, tr("Export again…"));
    again->setObjectName(QStringLiteral("exportAgain"));
    connect(again, &QPushButton::clicked, this, &SentBand::exportWanted);
    setMessage(Tone::Warn, tr("Changed since return file no. %1 was made.").arg(revision),
               tr("That file does not hold the change: export again and send the new one."));
}

} // namespace thidua

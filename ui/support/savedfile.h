// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/banner.h"

#include <vector>

namespace thidua {

/// A way to what was saved: what its button says, and what it opens.
struct SavedWay {
    const char* name; ///< of the button, for tests
    QString text;
    QString path;
};
/// To the folder and, save for a ledger, to the file: this program has a ledger open already.
std::vector<SavedWay> waysToSaved(const QString& path);
/// False when the system has no program for it.
bool openSaved(const QString& path);
/// Puts the ways into a banner that says what was saved.
void offerToOpen(Banner& banner, const QString& path);

/// Says across a page that a file was saved, and leads to it; hidden until then. Where a window has
/// one, Prompts::tellSaved() speaks through it.
class SavedBanner : public Banner {
    Q_OBJECT
public:
    explicit SavedBanner(QWidget* parent = nullptr);

    void tell(const QString& fact, const QString& path);
};

} // namespace thidua

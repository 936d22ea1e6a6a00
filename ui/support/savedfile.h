// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/banner.h"

namespace thidua {

/// Puts "Open folder" and, save for a ledger, "Open file" into a banner that says what was saved.
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

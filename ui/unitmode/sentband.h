// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/savedfile.h"

namespace thidua {

/// Across every page of a unit's window: that the return file was made, and, once something is changed after
/// it, that it has to be made again.
class SentBand : public SavedBanner {
    Q_OBJECT
public:
    explicit SentBand(QWidget* parent);

    void showSent(int revision, bool changedSince);

signals:
    void exportWanted();

private:
    bool m_warns = false;
};

} // namespace thidua

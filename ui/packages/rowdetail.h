// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/packages/receivebatch.h"

#include <QWidget>

class QLabel;

namespace thidua {

/// One row of a return whole, below a table that has no room for it: what it is about, what stands between it
/// and the ledger, and its three sides as they are written.
class RowDetail : public QWidget {
    Q_OBJECT
public:
    explicit RowDetail(QWidget* parent);

    void show(const QString& unit, const BatchRowFacts& facts);
    /// No row is chosen.
    void clear();

private:
    QLabel* m_title;
    QLabel* m_sides[3] = {};
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace thidua {

/// A part of the score grid that stays in sight: it takes no keyboard, and screen readers skip it,
/// as its rows are read with the cells. Owned by the grid.
class FrozenView : public QTableView {
    Q_OBJECT
public:
    explicit FrozenView(QWidget* parent = nullptr);
};

/// The totals below the cells; leaves the room of the cells' scroll bar at its right.
class TotalsView : public QTableView {
    Q_OBJECT
public:
    explicit TotalsView(QWidget* parent = nullptr);
};

} // namespace thidua

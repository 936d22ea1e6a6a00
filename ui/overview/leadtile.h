// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/movementfacts.h"
#include "ui/support/stattile.h"

namespace thidua {

/// A figure that leads to the page behind it, by a click, Enter or Space.
class LeadTile : public StatTile {
    Q_OBJECT
public:
    explicit LeadTile(const QString& caption, QWidget* parent = nullptr);

    void setPlace(const Location& place) { m_place = place; }
    void showWords(const MovementTile& words);

signals:
    void followed(const thidua::Location& place);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Location m_place;
};

} // namespace thidua

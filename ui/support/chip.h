// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <QWidget>
#include <optional>

namespace thidua {

/// What a chip says: a state in words, with an icon or without. A value, so that a table cell can
/// hold one.
struct ChipText {
    QString text;
    Tone tone = Tone::Neutral;
    std::optional<Icon> icon = {};
    bool operator==(const ChipText&) const = default;
};

QSize chipSize(const ChipText& chip);
/// Paints the chip at the left of `room`, centred in its height.
void paintChip(QPainter* painter, const QRect& room, const ChipText& chip);

/// A state in words beside a title or a figure. It cannot be clicked.
class Chip : public QWidget {
    Q_OBJECT
public:
    explicit Chip(ChipText chip = {}, QWidget* parent = nullptr);

    void setChip(const ChipText& chip);
    const ChipText& chip() const { return m_chip; }
    QSize sizeHint() const override { return chipSize(m_chip); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ChipText m_chip;
};

/// A count of what waits for a person: a pill that grows with its digits.
QSize badgeSize(int count);
void paintBadge(QPainter* painter, const QRectF& box, int count);

} // namespace thidua

Q_DECLARE_METATYPE(thidua::ChipText)

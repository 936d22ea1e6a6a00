// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/chip.h"

#include <QFrame>

class QLabel;
class QProgressBar;

namespace thidua {

/// One figure of the overview: a caption, the figure with what it is out of, a chip that judges it,
/// a thin bar and a second line.
class StatTile : public QFrame {
    Q_OBJECT
public:
    explicit StatTile(const QString& caption, QWidget* parent = nullptr);

    void setCaption(const QString& caption);
    /// `outOf` is shown pale after the figure (`/30`); empty for none.
    void setFigure(const QString& figure, const QString& outOf = {});
    void setChip(const std::optional<ChipText>& chip);
    /// The share done in percent; hidden when negative.
    void setProgress(int percent);
    void setLine(const QString& text);

private:
    void updateAccessibleName();

    QLabel* m_caption;
    QLabel* m_figure;
    QLabel* m_outOf;
    Chip* m_chip;
    QProgressBar* m_progress;
    QLabel* m_line;
};

} // namespace thidua

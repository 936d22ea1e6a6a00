// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/scoremodel.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QComboBox;
class QToolButton;

namespace thidua {

class Segments;

/// The second line of the scoring page: one unit or the whole bloc, filters with their counts, the
/// round being scored, legend and folding. Shows what it is told and tells what is chosen.
class ScoringToolbar : public QWidget {
    Q_OBJECT
public:
    explicit ScoringToolbar(QWidget* parent = nullptr);

    void setLayoutShown(GridLayout layout);
    void setRounds(const std::vector<Round>& rounds, int active);
    void setCounts(const ScoreModel& model);
    QToolButton* legendButton() const { return m_legend; }

signals:
    void layoutChosen(thidua::GridLayout layout);
    void filterChosen(thidua::RowFilter filter);
    void roundChosen(int index);
    void belowThresholdToggled(bool on);
    void legendWanted();
    void foldWanted(bool collapsed);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFilters();
    void buildRounds();
    void buildRight();
    void arrange();
    void chooseFilter(RowFilter filter);

    GridLayout m_shown = GridLayout::Unit;
    Segments* m_views;
    std::array<QToolButton*, kRowFilters> m_filters{};
    std::array<int, kRowFilters> m_counts{};
    QToolButton* m_filterMenu;
    QComboBox* m_roundBox;
    Segments* m_roundSegments;
    QWidget* m_segmentRoom;
    QCheckBox* m_tint;
    QCheckBox* m_differing;
    QToolButton* m_legend;
    QToolButton* m_fold;
    bool m_folded = false;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/boards/blocboard.h"
#include "core/actions/boards/movementboard.h"
#include "ui/overview/movementfacts.h"
#include "ui/overview/overviewview.h"

namespace thidua {

// What a board of a movement, a bloc or a unit says, as values: BoardWidget shows them, tests read them.

struct BoardTile {
    QString caption;
    MovementTile words;
    Location place;
};

struct BoardChart {
    QString title;
    QString note;
    ChartData data;
    std::vector<Location> places; ///< of the rows; blank where there is nothing to open
};

struct BoardCell {
    QString text;
    QString second = {};
    std::optional<ChipText> chip = {};
    Tone tone = Tone::Neutral;
    bool isStrong = false;
};

struct BoardColumn {
    QString title;
    int width = 0; ///< pixels at 100 %; 0 takes the room that is left
    bool isNumber = false;
};

struct BoardRow {
    std::vector<BoardCell> cells;
    Location place;
};

struct BoardTable {
    QString title;
    QString note;
    QString empty; ///< instead of the rows where there are none
    std::vector<BoardColumn> columns;
    std::vector<BoardRow> rows;
    bool isWide = false; ///< takes the whole width
};

struct BoardPage {
    OverviewView::Headline headline;
    std::vector<BoardTile> tiles;
    std::vector<BoardChart> charts;
    std::vector<BoardTable> tables;
};

BoardPage movementPage(const MovementBoard& board);
BoardPage blocPage(const BlocBoard& board, const PlanBook& book);
BoardPage unitPage(const UnitBoard& board, const PlanBook& book);

/// Rank, grade and the way to the award line in words; blank of a unit without a place in a ranking.
QString rankWords(const UnitScore& score, const PlanBook& book);
/// The grade's name; blank without one.
QString gradeWords(const UnitScore& score, const PlanBook& book);
/// `3/4`; a dash where there is nothing to count.
QString partText(int part, int whole);

} // namespace thidua

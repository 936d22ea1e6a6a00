// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewfacts.h"

#include <QWidget>

namespace thidua {

class StatTile;

/// The four figures of scoring: sheets received, units graded, awards that are clear, days to the next
/// date.
class ScoringTiles : public QWidget {
    Q_OBJECT
public:
    explicit ScoringTiles(QWidget* parent = nullptr);

    void showFacts(const OverviewFacts& facts, int blocs);

private:
    StatTile* addTile(const QString& caption, const char* name);
    void showSheets(const OverviewFacts& facts, int blocs);
    void showGraded(const OverviewFacts& facts);
    void showPlaces(const PlaceCount& places);
    void showDeadline(const OverviewFacts& facts);

    StatTile* m_sheets;
    StatTile* m_graded;
    StatTile* m_places;
    StatTile* m_deadline;
};

} // namespace thidua

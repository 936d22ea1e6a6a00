// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/standing.h"

namespace thidua {

// How a bloc and its awards are called on the pages about results.

/// What a bloc is called in a sentence: "Khối 2", also of "Khối 2: Trung tâm Y tế các huyện"; its
/// short name when that is the only short one.
QString blocTitle(const Bloc& bloc);
/// What the bloc holds: "Trung tâm Y tế"; blank when its names do not say.
QString blocSubject(const Bloc& bloc);
/// Both, where there is room for a few words.
QString blocTab(const Bloc& bloc);
/// Short name of a unit for narrow places; its name when it has none.
QString unitShortName(const PlanBook& book, UnitId unit);
/// Points as the plan shows them.
QString planPoints(const PlanBook& book, Points points);
/// A distance; one too small for the plan's decimals is written exactly, never as none.
QString gapText(const PlanBook& book, Points gap);
/// Which table maxima the ranked units of a bloc are scored out of: "100,00 and 96,00".
QString denominatorText(const PlanBook& book, const BlocStanding& bloc);

/// How the places of a bloc stand.
struct PlaceCount {
    int quota = 0;
    int clear = 0; ///< units that get an award whatever a docket brings
    int awaiting = 0; ///< places an open docket decides
    int vacant = 0;
    int unsettled = 0; ///< of all others: may go to a unit on hold when that is settled
    bool operator==(const PlaceCount&) const = default;
};
PlaceCount placesOf(const BlocStanding& bloc);
PlaceCount placesOf(const Standing& standing);

} // namespace thidua

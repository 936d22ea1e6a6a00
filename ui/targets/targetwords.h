// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/shortname.h"
#include "core/domain/targets/targetboard.h"
#include "ui/charts/chartdata.h"

namespace thidua {

// What targets are called on screen.

QString stateName(TargetState state, int goalYear); ///< "reached the goal of 2025"
QString stateWord(TargetState state); ///< for the key: "On course"
/// The figure, done or not done, or a dash.
QString figureWords(const Figure& figure, int decimals);
/// Why there is no figure; blank where there simply is no report.
QString whyWords(NoFigureWhy why);
/// A goal as its column shows it: `80,0`, `> 95,0`, `increase`; a dash for none.
QString goalWords(const TargetRow& row, int year);
/// The same with its sign and measure, for sentences.
QString goalSentence(const TargetRow& row, const Demand& demand);
/// Whom it applies to and how many they are: `hạng I, hạng II: 10 units`.
QString audienceWords(const TargetRow& row);
/// What the detail says first: "Bệnh án điện tử: 1 more unit meets the goal of 2025".
QString detailHeadline(const TargetRow& row, const TargetYear* year);
/// … and then: share, units that lack it, coverage of reporting.
QString detailSentence(const TargetRow& row, const TargetYear* year);
/// … and last: baseline, promises, forecast, source, who reports.
QString detailBasis(const TargetRow& row, const TargetYear* year);
/// Everything a cell of a year says, for its tool tip and for screen readers.
QString yearSentence(const TargetRow& row, const TargetYear& year);

TargetTrend trendOf(const TargetRow& row);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/units/blocmoves.h"

#include <QStringList>

namespace thidua {

/// What follows from a change of bloc, one sentence each, for the question before it is written.
QStringList blocMoveWords(const actions::BlocMoveEffect& effect);
/// `Khối 2 since 01/07/2024, before that Khối 1 (12/QĐ-SYT)` of a unit that changed bloc; else blank.
QString blocHistoryWords(const PlanBook& book, const Member& member);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QtGlobal>
#include <compare>

namespace thidua {

/// Number of a row, typed by what it numbers. An id is issuer × 2³² + counter: the council's own
/// ledger is issuer 0, so that its ids stay small; every form package gets an issuer of its own,
/// so that rows made offline never collide. 0 means "none yet".
template<class Tag>
struct Id {
    qint64 value = 0;
    constexpr bool isNull() const { return value == 0; }
    constexpr explicit operator bool() const { return value != 0; }
    constexpr auto operator<=>(const Id&) const = default;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

using MovementId = Id<struct MovementTag>;
using PhaseId = Id<struct PhaseTag>;
using PlanId = Id<struct PlanTag>;
using UnitId = Id<struct UnitTag>;
using BlocId = Id<struct BlocTag>;
using CriterionId = Id<struct CriterionTag>;
using GradeId = Id<struct GradeTag>;
using SheetId = Id<struct SheetTag>;
using MetricId = Id<struct MetricTag>;
using DecisionId = Id<struct DecisionTag>;
using HoldId = Id<struct HoldTag>;
using MilestoneId = Id<struct MilestoneTag>;
using ClauseId = Id<struct ClauseTag>;
using TargetId = Id<struct TargetTag>;
using InitiativeId = Id<struct InitiativeTag>;
using ExemplarId = Id<struct ExemplarTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using ProjectId = Id<struct ProjectTag>;
using MeetingId = Id<struct MeetingTag>;
using TaskId = Id<struct TaskTag>;
using NominationId = Id<struct NominationTag>;
using RowId = Id<struct RowTag>; ///< rows nothing else points to: legal bases, contents, papers …

} // namespace thidua

template<class Tag>
struct std::hash<thidua::Id<Tag>> {
    size_t operator()(thidua::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};

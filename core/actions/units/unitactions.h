// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"

namespace thidua::actions {

// Units, blocs and who is in which. Membership and quotas are frozen with the plan's first score.

/// Adds (null id) or corrects a unit: what was entered wrongly was wrong in all years. What happens to a
/// unit on a day is changeUnit. Refused when code or name is blank or the code is taken.
Result<ChangeSet> saveUnit(const Ledger& ledger, const Unit& unit);
/// Refused while anything but its place in plans refers to the unit; the message counts what does.
Result<ChangeSet> removeUnit(const Ledger& ledger, UnitId unit);
/// Adds a unit and puts it into a bloc as one step.
Result<ChangeSet> addMember(const Ledger& ledger, PlanId plan, BlocId bloc, const Unit& unit,
                            Participation participation = Participation::Obliged);
/// Puts a unit into a bloc of the plan, or takes it out of the plan (null bloc).
Result<ChangeSet> setMembership(const Ledger& ledger, PlanId plan, UnitId unit, BlocId bloc,
                                Participation participation = Participation::Obliged);

/// Adds (null id) or changes a bloc and its quota.
Result<ChangeSet> saveBloc(const Ledger& ledger, const Bloc& bloc);
/// More awards than any bloc has units; keeps quotas far inside an int.
inline constexpr int kMostAwards = 100'000;
/// What a bloc must have: code, name, a quota from 0 to kMostAwards, a share of at most 100 percent.
Result<void> validateBloc(const Bloc& bloc);
/// Refused when the bloc has units, or promises and rows of the score table are made for it.
Result<ChangeSet> removeBloc(const Ledger& ledger, BlocId bloc);
/// Exchanges a bloc with its neighbour; `by` is −1 or +1.
Result<ChangeSet> moveBloc(const Ledger& ledger, BlocId bloc, int by);

/// A row of a units file.
struct UnitRow {
    int line = 0; ///< in the file, for messages
    Unit unit;
    QString bloc; ///< code or name
    std::optional<Participation> participation =
        {}; ///< none: the file is silent, what is stored stays
    QDate changedOn = {}; ///< from when on a known unit is what the row says; none: it always was
    QString document = {}; ///< the paper of that change
};
/// A row of a file that was not taken, with the reason.
struct Refusal {
    int line = 0;
    QString what;
    QString message;
    bool operator==(const Refusal&) const = default;
};
/// A sheet that keeps its state although a file was to move it, with the reasons.
struct UnmovedSheet {
    QString unit; ///< code
    QStringList reasons; ///< each names the round
    bool operator==(const UnmovedSheet&) const = default;
};
/// What a row of a file that was taken does: its rows of the change, from `first` up to `last`.
struct LineEffect {
    int line = 0;
    bool added = false;
    size_t first = 0;
    size_t last = 0;
};
/// A change made from many rows. total = added + changed + unchanged + refused.
struct BulkChange {
    ChangeSet change; ///< what the rows that are not refused do
    std::optional<Error> obstacle; ///< why the change may only be looked at, not written
    int total = 0;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    std::vector<Refusal> refused;
    std::vector<UnmovedSheet> unmoved; ///< of scores: sheets not confirmed, or with refused rows
    std::vector<LineEffect> effects; ///< of the rows taken, where an import tells them apart
    /// Counts a row that was taken: what it did begins at `first` in the change.
    void take(int line, size_t first, bool isNew);
    /// Counts rows that could not even be read; the refusals stay in the order of the file.
    void refuse(const std::vector<Refusal>& unread);
    /// The change to write, or the obstacle.
    Result<ChangeSet> writable() const
    {
        if (obstacle)
            return fail(*obstacle);
        return change;
    }
};
/// Units by code. A row that makes another of a unit with a past (another name, kind, class, level or
/// ownership) says from which day, and the years before keep what it was; without that day it is refused.
Result<BulkChange> importUnits(const Ledger& ledger, PlanId plan, const std::vector<UnitRow>& rows,
                               const QString& file);
struct BlocRow {
    int line = 0;
    Bloc bloc;
};
Result<BulkChange> importBlocs(const Ledger& ledger, PlanId plan, const std::vector<BlocRow>& rows,
                               const QString& file);

} // namespace thidua::actions

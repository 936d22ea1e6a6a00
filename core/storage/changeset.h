// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/entities.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
#include <map>

namespace thidua {

/// What a person did, as history records it: a code with arguments, never translated text. Numbers
/// are stable; describeAction() turns them into words.
enum class Action : quint16 {
    CreateLedger = 1,
    LoadPlan = 2,
    EditPlan = 3,
    EditTable = 4,
    EditUnits = 5,
    ImportUnits = 6,
    ImportScores = 7,
    SetScore = 8,
    SetScores = 9, ///< paste, fill, bulk
    MoveSheet = 10,
    DecideDocket = 11,
    EditHold = 12,
    UpdateBasis = 13,
    EditSettings = 14,
    EditMetric = 15,
    ImportTable = 16,
    ImportBlocs = 17,
    SetNote = 18,
    RevokeDecision = 19,
    RecordSteps = 20, ///< what units have done of a milestone
    EditTarget = 21,
    EnterFigure = 22,
    ImportFigures = 23,
    EditPromise = 24,
    EditInitiative = 25,
    MoveInitiative = 26,
    EditExemplar = 27,
    EditActivity = 28,
    EditTask = 29,
    EditProject = 30,
    EditNomination = 31,
    EditHolidays = 32,
    CopyPlan = 33,
    ChangeUnit = 34, ///< rename, merge, other class on a day
    IssueForms = 35, ///< form packages made for units
    ReceiveReturns = 36, ///< return packages, Excel forms or paper taken in
    EditRemark = 37, ///< what the council asks of a unit, and its answer
    EditExtension = 38, ///< more time for a unit
    EditReport = 39, ///< difficulties and files of a unit
    Undo = 100,
    Redo = 101,
};

/// Facts to be written as one step: before and after of fields. Made by the functions of
/// core/actions, written only by Session::apply. Holds no half change: an update that changes
/// nothing is not in it.
class ChangeSet {
public:
    ChangeSet() = default;
    explicit ChangeSet(Action action, QStringList arguments = {})
        : m_action(action), m_arguments(std::move(arguments))
    {
    }

    template<class T>
    void insert(const T& row)
    {
        m_rows.push_back(diff<T>(nullptr, &row));
    }
    template<class T>
    void update(const T& before, const T& after)
    {
        auto change = diff<T>(&before, &after);
        if (!change.fields.empty())
            m_rows.push_back(std::move(change));
    }
    template<class T>
    void remove(const T& row)
    {
        m_rows.push_back(diff<T>(&row, nullptr));
    }
    /// Insert, update or remove, by which of the two are there.
    template<class T>
    void put(const std::optional<T>& before, const std::optional<T>& after)
    {
        if (before && after)
            update(*before, *after);
        else if (after)
            insert(*after);
        else if (before)
            remove(*before);
    }
    void append(ChangeSet other)
    {
        std::ranges::move(other.m_rows, std::back_inserter(m_rows));
        m_kept.merge(other.m_kept);
    }
    void append(RowChange row) { m_rows.push_back(std::move(row)); }

    Action action() const { return m_action; }
    const QStringList& arguments() const { return m_arguments; }
    const std::vector<RowChange>& rows() const { return m_rows; }
    bool isEmpty() const { return m_rows.empty(); }
    /// The change that takes this one back: rows in reverse, before and after exchanged.
    ChangeSet inverse() const;

    /// Keeps bytes beside the facts of this step, to be cited by their hash, which is returned. Bytes are
    /// never changed or removed again, so undo leaves them.
    QString keep(const QByteArray& bytes);
    const std::map<QString, QByteArray>& kept() const { return m_kept; } ///< by hash

    static constexpr int kMaximumRows = 200'000;

private:
    Action m_action = Action::EditPlan;
    QStringList m_arguments;
    std::vector<RowChange> m_rows;
    std::map<QString, QByteArray> m_kept;
};

/// What a written change touched, so that models know what to read again.
struct ChangeSummary {
    Action action = Action::EditPlan;
    std::vector<PlanId> plans; ///< whose definition changed
    std::vector<SheetId> sheets; ///< whose scores, notes, state or result changed
    bool units = false;
    bool settings = false;
    bool movements = false; ///< launches, targets, initiatives, registers, projects, nominations
    bool everything = false; ///< more than a thousand sheets, or a file opened
    bool touches(SheetId sheet) const;
    bool touches(PlanId plan) const;
};

} // namespace thidua

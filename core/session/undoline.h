// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace thidua {

/// Whether entries of this kind stay whatever is undone: they gave out files, which nobody can take back.
constexpr bool stays(Action action)
{
    return action == Action::IssueForms;
}

/// The line Ctrl+Z and Ctrl+Y walk, derived from which entries take others back. A fresh entry ends
/// redo. Needs only those entries and the last number, so that a long history opens at once.
class UndoLine {
public:
    /// `first` is the oldest entry that can be undone; `stays` says of an entry that undo passes it over.
    explicit UndoLine(qint64 first, std::function<bool(qint64)> stays = {})
        : m_next(first), m_stays(std::move(stays))
    {
    }

    /// Tells of an entry that takes others back; oldest first, fresh entries between are understood.
    void takeBack(qint64 number, Action action, std::vector<qint64> targets);
    /// Tells that entries up to `last` exist.
    void extendTo(qint64 last);

    qint64 nextUndo() const { return m_undo.empty() ? 0 : m_undo.back().second; }
    qint64 nextRedo() const { return m_redo.empty() ? 0 : m_redo.back(); }
    bool isUndone(qint64 number) const { return m_undone.contains(number); }
    /// True for an undo or redo, which takes part in a pair and holds no fact of its own.
    bool takesBack(qint64 number) const { return m_targets.contains(number); }
    std::vector<qint64> targetsOf(qint64 number) const { return m_targets.value(number); }

private:
    void push(qint64 number);
    void popUndo();
    void passOver();
    void setUndone(qint64 number, bool undone);

    qint64 m_next; ///< the first entry not yet told of
    std::function<bool(qint64)> m_stays;
    std::vector<std::pair<qint64, qint64>> m_undo; ///< runs of entries, the newest last
    std::vector<qint64> m_redo; ///< undo entries that can be taken back
    QHash<qint64, std::vector<qint64>> m_targets;
    QSet<qint64> m_undone;
};

} // namespace thidua

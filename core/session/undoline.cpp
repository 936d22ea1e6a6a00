// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/undoline.h"

namespace thidua {

void UndoLine::extendTo(qint64 last)
{
    if (last < m_next)
        return;
    m_redo.clear();
    m_undo.emplace_back(m_next, last);
    m_next = last + 1;
    passOver();
}

void UndoLine::takeBack(qint64 number, Action action, std::vector<qint64> targets)
{
    extendTo(number - 1);
    m_targets.insert(number, targets);
    for (const qint64 target : targets)
        setUndone(target, true);
    if (number < m_next) // made under an older schema: only what it marks counts
        return;
    m_next = number + 1;
    if (action == Action::Undo && targets.size() == 1 && targets.front() == nextUndo()) {
        popUndo();
        m_redo.push_back(number);
    } else if (action == Action::Redo && targets.size() == 1 && targets.front() == nextRedo()) {
        m_redo.pop_back();
        push(m_targets.value(targets.front()).front());
    } else {
        m_redo.clear();
        push(number);
    }
}

void UndoLine::push(qint64 number)
{
    if (!m_undo.empty() && m_undo.back().second + 1 == number)
        m_undo.back().second = number;
    else
        m_undo.emplace_back(number, number);
}

void UndoLine::popUndo()
{
    auto& [first, last] = m_undo.back();
    if (--last < first)
        m_undo.pop_back();
    passOver();
}

void UndoLine::passOver()
{
    while (m_stays && nextUndo() != 0 && m_stays(nextUndo())) {
        auto& [first, last] = m_undo.back();
        if (--last < first)
            m_undo.pop_back();
    }
}

void UndoLine::setUndone(qint64 number, bool undone)
{
    if (undone)
        m_undone.insert(number);
    else
        m_undone.remove(number);
    for (const qint64 target : m_targets.value(number))
        setUndone(target, !undone);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

namespace thidua::reliability {

/// A day's work on a small ledger, one step at a time: typing, pasting, undoing, redoing. What a
/// step does depends on its number and on what the ledger holds, so that the work can go on after a
/// crash.
class Work {
public:
    explicit Work(Session& session) : m_session(session) { }
    /// Loads a plan with units, table and sheets; nothing when there is one.
    Result<void> prepare();
    /// Returns the number of the history entry written; 0 when the step found nothing to do.
    Result<qint64> step(int number);

private:
    Result<ChangeSet> paste(int number, int cells) const;
    Session& m_session;
};

Session::Options options(bool readOnly = false);

} // namespace thidua::reliability

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "core/domain/plan/unitstep.h"
#include "core/storage/ledger.h"

namespace thidua {

/// Where one unit of a plan stands with what it is to send (tình hình nộp).
struct ReturnsLine {
    enum class State {
        NoForm, ///< nothing was given out and nothing came
        Waiting, ///< a form is out, or paper is awaited; there is time
        Overdue, ///< the deadline is over and nothing came
        ScoresOnly, ///< its own scores are in the ledger, the file or paper they stand in is not
        Received,
        ReceivedLate,
    };
    UnitId unit;
    int forms = 0; ///< given out
    std::optional<Form> form; ///< the last one given out
    int receptions = 0;
    std::optional<Reception> reception; ///< the last one
    QDate due; ///< with the extension; none when the plan names none
    std::optional<Extension> extension; ///< of the milestone `due` belongs to
    int openRemarks = 0;
    int answeredRemarks = 0; ///< among the open ones
    QDateTime remindedAt; ///< when a message was copied last
    QString remindedBy;
    State state = State::NoForm;
    int lateDays = 0; ///< worked days by which it came late, or did not come
    bool scored = false; ///< its own sheet is received, however its scores came
    int notTaken = 0; ///< rows of what came, of all its returns that no later one follows
    int left = 0; ///< among them: waiting for a decision
};

/// All units of a plan with what they were given, what came and what is open, in the order of blocs.
struct ReturnsBoard {
    Ledger::Book book;
    QDate today;
    std::vector<ReturnsLine> lines;

    int count(ReturnsLine::State state) const;
    int left() const; ///< rows that wait for a decision, of all units
    const ReturnsLine* line(UnitId unit) const;
};

namespace actions {

/// What pre-flight says of units rows of whose returns wait for a decision.
Result<std::vector<Finding>> undecidedFindings(const Ledger& ledger, const PlanBook& book);
Result<ReturnsBoard> returnsBoard(const Ledger& ledger, PlanId plan, QDate today);
/// Remembers that messages to these units were copied.
Result<ChangeSet> recordReminders(const Ledger& ledger, PlanId plan,
                                  const std::vector<UnitId>& units, const QString& who,
                                  const QDateTime& at);

} // namespace actions
} // namespace thidua

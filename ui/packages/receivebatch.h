// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/returnbatch.h"

#include <map>

namespace thidua {

/// Where a row of a batch is: the file, the list of its report and the place in it.
struct BatchPlace {
    int file = 0;
    int list = 0;
    int row = 0;
    auto operator<=>(const BatchPlace&) const = default;
};

/// One row in words.
struct BatchRowFacts {
    QString subject;
    QString base; ///< when the form was given out
    QString council; ///< in the ledger
    QString unit; ///< in the file
    Arrival arrival = Arrival::Unchanged;
    bool take = false;
    bool left = false; ///< nobody has decided
    bool gone = false; ///< the unit took the row away
    bool onlyCouncil = false; ///< unchanged because only the council changed it
    QString problem;
    QString why; ///< of a conflict the values do not show
};

/// The returns of one receiving, from the moment they are read until they are written: the rows, the
/// decisions, and the reasons of what the council keeps. Nobody has decided about a conflict until somebody
/// chooses a side or writes a reason.
class ReceiveBatch {
public:
    ReceiveBatch() = default;
    ReceiveBatch(std::vector<BatchFile> files, const PlanBook& book);

    const std::vector<BatchFile>& files() const { return m_files; }
    /// Indexes of the files that are compared, in their order.
    const std::vector<int>& compared() const { return m_compared; }
    const ReturnComparison& comparison(int file) const
    {
        return *m_files[static_cast<size_t>(file)].comparison;
    }
    std::vector<BatchPlace> rows(int file) const;
    BatchRowFacts facts(const BatchPlace& place) const;
    QString subject(const BatchPlace& place) const;
    Arrival arrival(const BatchPlace& place) const;
    bool isConflict(const BatchPlace& place) const;
    bool differs(const BatchPlace& place) const; ///< from the ledger
    bool hasProblem(const BatchPlace& place) const;

    /// Takes over decisions and reasons about rows that stand in both with the same three sides.
    void inherit(const ReceiveBatch& earlier);
    void decide(const BatchPlace& place, bool forUnit);
    /// As before anybody chose.
    void undecide(const BatchPlace& place);
    bool isTaken(const BatchPlace& place) const;
    bool isLeft(const BatchPlace& place) const; ///< nobody has decided
    /// Why the council's is kept: that is a decision.
    void setReason(const BatchPlace& place, const QString& reason);
    QString reason(const BatchPlace& place) const;
    /// Whether anything was decided, or taken back, since the returns were compared: it is nowhere else yet.
    bool isEdited() const { return m_edited; }

    ReturnCounts counts(int file) const { return comparison(file).counts(); }
    ReturnCounts counts() const; ///< of all
    /// What is to be received.
    std::vector<ReturnComparison> returns() const;

private:
    template<class Visit>
    void visit(const BatchPlace& place, Visit&& act) const;
    template<class Act>
    void change(const BatchPlace& place, Act&& act);
    void inherit(int file, const ReceiveBatch& earlier, int from);
    void setSide(const BatchPlace& place, std::optional<bool> forUnit);

    std::vector<BatchFile> m_files;
    std::vector<int> m_compared;
    bool m_edited = false;
    std::map<QString, QString> m_criteria; ///< names by code
    std::map<BatchPlace, QString>
        m_reasons; ///< typed for rows the council's are not kept in at the moment
};

} // namespace thidua

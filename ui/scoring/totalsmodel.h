// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/scoremodel.h"

namespace thidua {

/// The rows that stay in sight below the grid: the totals of every round of one unit with its grade,
/// or total, grade and rank of every unit of a bloc. Has the columns of the score model it reads.
class TotalsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Row { TotalRow, GradeRow, RankRow };
    enum Role {
        GradeRole = ScoreModel::LastRole + 1, ///< index of the grade to show as a chip, or nothing
        GradeNameRole,
        EdgeRole, ///< how far from the next edge, in words
        NearEdgeRole, ///< whether that is within half a point
    };

    explicit TotalsModel(const ScoreModel& scores, QObject* parent = nullptr);

    /// Tells that the scores changed, with the ranks they give.
    void refresh(std::vector<LiveRank> ranks);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    const RoundScores* roundAt(int column) const;
    QString title(int row) const;
    QString scoreCell(const QModelIndex& index) const;
    QString difference() const;
    QString unfinished() const; ///< of the round being scored; blank when all is scored
    Points maximum() const;
    QString gradeName(int grade) const;
    /// `exact`: with all decimals of the distance instead of the plan's.
    QString edge(bool* near, bool exact = false) const;
    CellStates states(const QModelIndex& index) const;
    QString tip(const QModelIndex& index) const;

    const ScoreModel& m_scores;
    std::vector<LiveRank> m_ranks;
};

} // namespace thidua

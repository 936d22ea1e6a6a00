// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/standing.h"
#include "core/storage/ledger.h"

#include <QAbstractTableModel>

namespace thidua {

/// One bloc of a standing as rows: the ranked units, the award line after the last place, the unranked
/// units with their reason. Keeps a copy of what it shows; the order of its rows decides nothing.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// The figures of the plan's metrics follow Bonus, then the award; see awardColumn().
    enum Column { Rank, Unit, Total, Versus, Distance, Grade, Base, Bonus, FirstMetric };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< RowKind
        UnitRole, ///< qint64 of the UnitId
        SortRole, ///< what a column sorts by
        AtLineRole, ///< bool: tied at the award line, decided or not
        OpenTieRole, ///< bool: tied, and the decision is still awaited
        VersusRole, ///< double: points above the line's total; invalid without a line
        OutcomeRole, ///< AwardOutcome as int
        GradeIndexRole, ///< int, 0 is the best, −1 none
    };
    enum RowKind { RankedRow, LineRow, UnrankedRow };

    explicit RankingModel(QObject* parent = nullptr);

    void show(Ledger::Book book, const BlocStanding* bloc);
    UnitId unitAt(int row) const;
    int rowOf(UnitId unit) const; ///< −1 when it is not here
    int awardColumn() const { return FirstMetric + static_cast<int>(m_metrics.size()); }
    /// The metric of a column; null for the others.
    const Metric* metricOf(int column) const;
    /// Whether a column is shown for reference only and never orders units.
    bool isReference(int column) const;
    /// Points below and above the line's total the dots must have room for.
    double lowestVersus() const { return m_lowest; }
    double highestVersus() const { return m_highest; }
    std::optional<Points> lineTotal() const { return m_line; }
    int gradeCount() const;
    const BlocStanding& bloc() const { return m_bloc; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind = RankedRow;
        int ranked = -1; ///< position in the bloc's list
    };
    void arrange();
    void measureLine();
    const Ranked& rankedAt(const Row& row) const
    {
        return m_bloc.ranked[static_cast<size_t>(row.ranked)];
    }
    const Award& awardAt(const Row& row) const
    {
        return m_bloc.awards.awards[static_cast<size_t>(row.ranked)];
    }
    bool isAtLine(const Ranked& ranked) const;
    QString lineText() const;
    QString text(const Row& row, int column) const;
    QString unrankedCell(const Ranked& ranked, int column) const;
    QString metricText(const Ranked& ranked, int column) const;
    QString awardText(const Row& row) const;
    QString gradeHint(const Ranked& ranked, bool exact = false) const;
    QVariant sortValue(const Row& row, int column) const;
    QString describe(const Row& row) const;
    QString toolTip(const Row& row, int column) const;
    QVariant look(const Row& row, int column, int role) const;
    bool isStrong(const Row& row, int column) const;
    bool isFigure(int column) const;

    Ledger::Book m_book;
    BlocStanding m_bloc;
    std::vector<Row> m_rows;
    std::vector<int> m_metrics; ///< positions in the book of the metrics that have a column
    std::optional<Points> m_line;
    double m_lowest = 0;
    double m_highest = 0;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"

#include <QAbstractTableModel>

namespace thidua {

/// Which part of a board is on show.
struct TargetView {
    int firstYear = 0; ///< goals before it are past; 0 for all
    std::vector<int> goals; ///< years with a column of goals
    std::vector<int> years; ///< years with a column of figures
};

/// Figures over years and the goal they go to, from 0 (low) to 1 (high), as a sparkline draws them.
struct Sparkline {
    std::vector<QPointF> figures;
    double goal = -1; ///< below 0: none
    bool operator==(const Sparkline&) const = default;
};

/// The targets of a plan as a colour table: goals, years, what the last year lacks, the trend. Holds the
/// board it was given.
class TargetsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        TargetRole = Qt::UserRole, ///< qint64: the id
        StateRole, ///< int: TargetState of a year's cell
        SparkRole, ///< Sparkline
    };

    explicit TargetsModel(QObject* parent = nullptr);

    void show(TargetBoard board, const TargetView& view);
    const TargetBoard& board() const { return m_board; }
    const TargetView& view() const { return m_view; }
    const TargetRow* rowAt(int row) const; ///< null when there is none
    int rowOf(TargetId target) const; ///< −1 when it is not shown
    /// The year the columns of parts and lacking are about; null when a target has none.
    const TargetYear* current(const TargetRow& row) const;

    bool isYear(int column) const;
    int firstYearColumn() const { return 1 + static_cast<int>(m_view.goals.size()); }
    int partsColumn() const { return firstYearColumn() + static_cast<int>(m_view.years.size()); }
    int lackingColumn() const { return partsColumn() + 1; }
    int trendColumn() const { return partsColumn() + 2; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const TargetRow& row, int column) const;
    QVariant look(const TargetRow& row, int column, int role) const;
    const TargetYear* yearOf(const TargetRow& row, int column) const;
    Sparkline spark(const TargetRow& row) const;

    TargetBoard m_board;
    TargetView m_view;
    std::vector<size_t> m_rows; ///< of the board
};

} // namespace thidua

Q_DECLARE_METATYPE(thidua::Sparkline)

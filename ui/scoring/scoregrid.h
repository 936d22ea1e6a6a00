// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/settings.h"

#include <QHash>
#include <QWidget>

class QTableView;

namespace thidua {

class ScoreDelegate;
class ScoreModel;
class ScoreView;
class TableHeader;
class TotalsModel;

/// The score grid: the columns that stay at the left, the cells, and the totals that stay below, as
/// four views over two models, kept in step. Only the cells take the keyboard.
class ScoreGrid : public QWidget {
    Q_OBJECT
public:
    ScoreGrid(ScoreModel& scores, TotalsModel& totals, QWidget* parent = nullptr);

    ScoreView& cells() const { return *m_cells; }
    QTableView& totals() const { return *m_totalCells; }
    QTableView& frozen() const { return *m_frozen; }
    void setRowHeight(RowHeight height);
    /// Shows and selects a row, keeping the column.
    void goToRow(int row);

signals:
    /// A total was double-clicked; the column is the score model's.
    void totalExplained(int column);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildFrozen();
    void buildCells();
    void buildTotals();
    void connectScrolling();
    void showColumns();
    void fitColumns();
    void fitHeights();
    int baseWidth(int column) const;
    int numberWidth(int column) const;
    QString widthKey(int column) const;
    void rememberWidth(int column, int width);
    void frozenClicked(const QModelIndex& index);
    void currentMoved(const QModelIndex& current);
    void markColumn();

    ScoreModel& m_scoreModel;
    TotalsModel& m_totalsModel;
    ScoreDelegate* m_delegate;
    ScoreDelegate* m_frozenDelegate;
    ScoreDelegate* m_totalsDelegate;
    QTableView* m_frozen;
    ScoreView* m_cells;
    QTableView* m_frozenTotals;
    QTableView* m_totalCells;
    TableHeader* m_header;
    TableHeader* m_frozenHeader;
    RowHeight m_rowHeight = RowHeight::Normal;
    QHash<QString, int> m_widths; ///< columns the user pulled, at 100 %
    bool m_fitting = false;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/support/settings.h"

#include <QSet>
#include <QTableView>

#include <vector>

namespace thidua {

class ColumnFiller;
class RankingDelegate;
class RankingModel;
class RankingSort;

/// The table of one bloc's ranking. Enter asks for the unit's sheet, Ctrl+Enter or a double-click on
/// a total for "Why?"; a click on *Open sheet* of an unranked unit opens it.
class RankingTable : public QTableView {
    Q_OBJECT
public:
    RankingTable(RankingModel& model, QWidget* parent = nullptr);

    UnitId currentUnit() const;
    void setCurrentUnit(UnitId unit);
    void applyRowHeight(RowHeight height, int windowHeight);
    /// The words for the status bar when rows do not stand in rank order; blank when they do.
    QString orderText() const;
    /// Columns of reference figures that gave way because the view is too narrow for all.
    int yieldedColumns() const;

signals:
    void sheetRequested(thidua::UnitId unit);
    void explanationRequested(thidua::UnitId unit);
    void profileRequested(thidua::UnitId unit);
    void holdRequested(thidua::UnitId unit);
    void orderChanged();
    void columnsYielded();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    UnitId unitOf(const QModelIndex& index) const;
    void arrange();
    void setWidths();
    void giveWay();
    void showColumnMenu(const QPoint& position);

    RankingModel& m_model;
    RankingSort* m_sort;
    RankingDelegate* m_delegate;
    ColumnFiller* m_filler;
    std::vector<int> m_widths; ///< in pixels, at which the columns show all they hold
    QSet<int> m_chosen; ///< columns somebody showed or hid
    QSet<int> m_yielded;
};

} // namespace thidua

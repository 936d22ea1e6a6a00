// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/support/settings.h"

#include <QTableView>

namespace thidua {

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

signals:
    void sheetRequested(thidua::UnitId unit);
    void explanationRequested(thidua::UnitId unit);
    void profileRequested(thidua::UnitId unit);
    void holdRequested(thidua::UnitId unit);
    void orderChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    UnitId unitOf(const QModelIndex& index) const;
    void arrange();
    void setWidths();
    void showColumnMenu(const QPoint& position);

    RankingModel& m_model;
    RankingSort* m_sort;
    RankingDelegate* m_delegate;
};

} // namespace thidua

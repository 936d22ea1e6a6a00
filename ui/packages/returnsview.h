// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"
#include "core/actions/packages/returnsboard.h"
#include "ui/workspace.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace thidua {

class ColumnFiller;
class EmptyState;
class InfoLine;
class RegisterFilter;
class RegisterModel;
class SearchEdit;
class StatTile;

/// Tình hình nộp: every unit of the plan with the form it was given, what came back and when, how late, with
/// which remarks open and what is still missing. From here forms go out and returns come in.
class ReturnsView : public QWidget {
    Q_OBJECT
public:
    explicit ReturnsView(Workspace& workspace, QWidget* parent = nullptr);

    void reload();
    /// This unit and no other.
    void choose(UnitId unit);
    void find();
    void issue(); ///< forms for the chosen units, or all
    void receive();
    QString status() const;

signals:
    void statusChanged();

private:
    void addToChosen(UnitId unit);
    QWidget* makeTiles();
    QWidget* makeTools();
    void makeTable();
    void showTiles();
    void showRows();
    void showFilter();
    void showButtons();
    void showDetail();
    void openMenu(const QPoint& at);
    std::vector<UnitId> chosenUnits() const;
    UnitId onlyUnit() const;
    void decideLeft();
    void openRemarks();
    void openSent();
    void openSheet();
    void printMinutes();
    void takeExtensionBack();

    Workspace& m_workspace;
    ReturnsBoard m_board;
    std::optional<MovementState> m_state;
    RegisterModel* m_model;
    RegisterFilter* m_filter;
    StatTile* m_tiles[4] = {};
    QToolButton* m_missing = nullptr;
    QToolButton* m_overdue = nullptr;
    SearchEdit* m_search = nullptr;
    QPushButton* m_decide = nullptr;
    QPushButton* m_messages = nullptr;
    QPushButton* m_remarks = nullptr;
    QPushButton* m_paper = nullptr;
    QPushButton* m_extend = nullptr;
    QTableView* m_table = nullptr;
    ColumnFiller* m_filler = nullptr;
    QStackedWidget* m_views = nullptr;
    EmptyState* m_empty = nullptr;
    InfoLine* m_detail = nullptr; ///< what came last from the chosen unit
};

} // namespace thidua

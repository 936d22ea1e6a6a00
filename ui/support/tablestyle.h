// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/rowdelegate.h"
#include "ui/support/settings.h"

class QAbstractItemView;
class QHeaderView;
class QListView;
class QTableView;
class QTreeView;

namespace thidua {

class TableHeader;

/// The one look of tables, put on a view of Qt: our header and rows, no frame, no zebra, whole rows
/// chosen, no wrapping. The delegate returned is the view's.
RowDelegate* styleTable(QTableView* view, RowHeight height = RowHeight::Normal,
                        bool twoLines = false);
RowDelegate* styleTree(QTreeView* view, RowHeight height = RowHeight::Normal,
                       bool twoLines = false);
RowDelegate* styleList(QListView* view, bool twoLines = false);

/// Room between the lines of a plain list of things to tick, so that their boxes do not touch.
void setRoomyTicks(QListView* view);

/// The header `styleTable` or `styleTree` gave the view.
TableHeader* headerOf(QTableView* view);
TableHeader* headerOf(QTreeView* view);

/// Applies another row height to a styled view.
void setRowHeight(QAbstractItemView* view, RowHeight height, int windowHeight);
/// Makes every column of numbers wide enough for its figures: they are never shortened.
void fitNumberColumns(QTableView* view);
/// Gives columns what their header and cells ask for, words up to `most` pixels at 100 %; chips and
/// figures are always whole.
void fitToContents(QTableView* view, const QList<int>& columns, int most);
/// Gives rows a second line where the words of a wrapped column do not fit into one; the height of all.
int fitRows(QTableView* view);
/// Widens columns whose header would be cut.
void fitHeaders(QHeaderView* header);
/// Gives columns their widths in pixels at 100 %; 0 takes the room that is left.
void setColumnWidths(QTableView* view, const QList<int>& widths);
void setColumnWidths(QTreeView* view, const QList<int>& widths);

} // namespace thidua

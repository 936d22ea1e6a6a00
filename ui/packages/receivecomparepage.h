// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/packages/returntreemodel.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QTableView;
class QToolButton;
class QTreeView;

namespace thidua {

class ColumnFiller;
class CountButton;
class InfoLine;
class RegisterModel;
class RowDetail;
class SearchEdit;

/// The second step of receiving: four counters that filter, the files with what is wrong in each, and row by
/// row what was given out, what the ledger holds and what the file says.
class ReceiveComparePage : public QWidget {
    Q_OBJECT
public:
    explicit ReceiveComparePage(const ReceiveBatch& batch, QWidget* parent);

    void show();
    /// Before the batch is replaced: no row of it is shown any more.
    void clear();

private:
    QWidget* makeCounters();
    QWidget* makeTools();
    void makeViews();
    void choose(RowChoice choice);
    void showRows();
    void showFiles();
    void showDetail();
    std::vector<int> chosenFiles() const;

    const ReceiveBatch& m_batch;
    ReturnTreeModel* m_model;
    RegisterModel* m_fileModel;
    QTableView* m_files;
    QTreeView* m_tree;
    ColumnFiller* m_filler = nullptr;
    CountButton* m_counters[4] = {};
    QToolButton* m_filters[3] = {};
    SearchEdit* m_search = nullptr;
    QLabel* m_none;
    RowDetail* m_detail;
    InfoLine* m_sum;
    RowChoice m_choice = RowChoice::Differs;
};

} // namespace thidua

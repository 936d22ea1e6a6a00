// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/support/dialogframe.h"

#include <QAbstractTableModel>

class QTableView;

namespace thidua {

/// The figures of a chart, as they are printed beside it.
class FiguresModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit FiguresModel(ChartTable table, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ChartTable m_table;
};

/// *Figures* of a chart: its table, which can be copied into a sheet. Where figures lead somewhere, Enter
/// or a double-click on one closes the dialog with it.
class FiguresDialog : public DialogFrame {
    Q_OBJECT
public:
    FiguresDialog(Prompts& prompts, const QString& title, ChartTable table, QWidget* parent);

    void setOpens(bool opens);
    /// The row and column somebody asked to open.
    std::optional<std::pair<int, int>> opened() const { return m_opened; }

private:
    void copy() const;
    void open(const QModelIndex& index);

    ChartTable m_table;
    QTableView* m_view;
    std::optional<std::pair<int, int>> m_opened;
};

} // namespace thidua

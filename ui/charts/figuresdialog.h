// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"
#include "ui/support/dialogframe.h"

#include <QAbstractTableModel>

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

/// *Figures* of a chart: its table, which can be copied into a sheet.
class FiguresDialog : public DialogFrame {
    Q_OBJECT
public:
    FiguresDialog(Prompts& prompts, const QString& title, ChartTable table, QWidget* parent);

private:
    void copy() const;

    ChartTable m_table;
};

} // namespace thidua

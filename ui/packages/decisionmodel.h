// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/packages/receivebatch.h"

#include <QAbstractTableModel>

namespace thidua {

/// The rows somebody decides about, with a tick for each side and the reason where the council keeps its
/// own; neither side is ticked before somebody chooses. Writes into the batch of the wizard, which outlives it.
class DecisionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { UnitName, Subject, Base, Keep, Take, Reason, ColumnCount };

    explicit DecisionModel(ReceiveBatch& batch, QObject* parent = nullptr);

    /// Shows the conflicts of these files; with `all`, every row that would be written.
    void show(const std::vector<int>& files, bool all);
    void decide(const std::vector<int>& rows, bool forUnit);
    void undecide(int row);
    void setReason(const std::vector<int>& rows, const QString& reason);
    bool isTaken(int row) const;
    bool hasReason(int row) const;
    bool isLeft(int row) const; ///< nobody has decided
    const BatchPlace* placeAt(int row) const; ///< null: no such row
    // Of all conflicts of the batch.
    int conflicts() const;
    int left() const; ///< nobody has decided about
    int withoutReason() const; ///< kept as the ledger has them

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void decided();

private:
    ReceiveBatch& m_batch;
    std::vector<BatchPlace> m_rows;
};

} // namespace thidua

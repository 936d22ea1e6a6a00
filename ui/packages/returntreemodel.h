// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/packages/receivebatch.h"
#include "ui/support/rowdelegate.h"

#include <QAbstractItemModel>

namespace thidua {

/// Which rows of returns are shown.
enum class RowChoice { All, Differs, Conflicts, New, Changed, Unchanged, Problems };

/// The rows of returns under their units: when the form was given out, in the ledger, in the file, and what
/// that makes of them. Reads the batch of the wizard, which outlives it; words are made when they are shown.
class ReturnTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Subject, Base, Council, Unit, Status, ColumnCount };

    explicit ReturnTreeModel(const ReceiveBatch& batch, QObject* parent = nullptr);

    /// Shows rows of these files.
    void show(const std::vector<int>& files, RowChoice choice, const QString& needle);
    int count(const std::vector<int>& files, RowChoice choice) const;
    int shownRows() const;
    const BatchPlace* placeAt(const QModelIndex& index) const; ///< null: a unit, or nothing

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        int file = 0;
        std::vector<BatchPlace> rows;
    };
    bool matches(const BatchPlace& place, RowChoice choice) const;
    int weight(const BatchPlace& place) const;
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant rowData(const BatchPlace& place, int column, int role) const;

    const ReceiveBatch& m_batch;
    std::vector<Group> m_groups;
};

/// What becomes of a row, in words and with its icon.
struct RowStatus {
    QString words;
    Icon icon = Icon::Right;
    Tone tone = Tone::Info;
};
RowStatus statusOf(const BatchRowFacts& facts);

/// The words of a value on two lines: the figure, and what was written beside it.
struct ValueLines {
    QString figure;
    QString beside;
};
ValueLines linesOf(const QString& value);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/session.h"

#include <QAbstractTableModel>

namespace thidua {

/// The entries of history, newest first, read a block at a time as the view asks for more.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Time, Person, What, Rows, State, ColumnCount };
    enum Role { NumberRole = Qt::UserRole, SearchRole };

    /// Entries before number `before` (0: the newest), at most `limit`.
    using Reader = std::function<Result<std::vector<HistoryEntry>>(qint64 before, int limit)>;
    static constexpr int kBlock = 500;

    using QAbstractTableModel::QAbstractTableModel;
    /// Reads the first block again; keeps reading from `reader` afterwards.
    void read(Reader reader);
    const HistoryEntry* entry(const QModelIndex& index) const;
    int rowOf(qint64 number) const; ///< −1 when it is not read yet
    /// By name, by account when nobody gave one, or in words that nobody is known.
    static QString personOf(const HistoryEntry& entry);
    /// The account and machine an entry was made with, as far as they are known.
    static QString originOf(const HistoryEntry& entry);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

private:
    std::vector<HistoryEntry> readBlock(qint64 before);
    QString text(const HistoryEntry& entry, int column) const;
    QVariant stateChip(const HistoryEntry& entry) const;

    Reader m_reader;
    std::vector<HistoryEntry> m_entries;
    bool m_complete = true;
};

} // namespace thidua

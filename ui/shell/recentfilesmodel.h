// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QSortFilterProxyModel>
#include <vector>

namespace thidua {

/// A ledger opened before, and how its file is now.
struct RecentFile {
    enum class State { Ready, Missing, OpenElsewhere, OnNetwork };

    QString path;
    QString note; ///< what it held when it was last open
    State state = State::Ready;
    QString host; ///< that has it open
    QDateTime modified;
    qint64 size = 0;

    /// Looks at the file.
    static RecentFile at(const QString& path);
};

/// The list of the start screen: name and what it held, state, folder, last change, size.
class RecentFilesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, State, Folder, Modified, Size, ColumnCount };
    enum Role { PathRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setFiles(std::vector<RecentFile> files);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString text(const RecentFile& file, int column) const;
    QVariant chip(const RecentFile& file) const;

    std::vector<RecentFile> m_files;
};

/// Keeps the files in whose path every word typed occurs, accents or not.
class RecentFilesFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setNeedle(const QString& needle);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_needle;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/units/importcomparison.h"

#include <QAbstractTableModel>

namespace thidua {

/// The rows of an import with their fates. Holds a snapshot.
class CompareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Line, Fate, Code, Name, Detail };
    enum Role { FateRole = Qt::UserRole };

    explicit CompareModel(std::vector<ImportLine> lines, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ImportLine& line, int column) const;

    std::vector<ImportLine> m_lines;
};

QString fateName(ImportLine::Fate fate);

} // namespace thidua

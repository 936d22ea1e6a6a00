// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/explanation.h"

#include <QAbstractItemModel>

namespace thidua {

/// The lines of an explanation as the tree their depths describe. Owned by its dialog.
class ExplanationModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Title, How, PointsColumn, Maximum, ColumnCount };

    ExplanationModel(const std::vector<ExplanationLine>& lines, QObject* parent = nullptr);

    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place {
        int parent = -1;
        int row = 0;
        std::vector<int> children;
    };
    const Place& placeOf(const QModelIndex& index) const;

    const std::vector<ExplanationLine>& m_lines;
    std::vector<Place> m_places; ///< parallel to the lines
    Place m_root;
};

} // namespace thidua

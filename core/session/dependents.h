// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

#include <QHash>
#include <QSet>

namespace thidua {

/// Which fields and rows some changes wrote, to find later changes that rest on them.
class TouchedRows {
public:
    void add(const std::vector<RowChange>& rows);
    /// Sheets all of whose scores and notes count as resting on the change.
    void addSheets(const std::vector<SheetId>& sheets);
    /// True when one of these rows writes the same field, makes or removes the same row, or refers to
    /// a row that was made.
    bool isTouchedBy(const std::vector<RowChange>& rows) const;

private:
    bool isTouchedBy(const RowChange& row) const;
    struct Row {
        bool whole = false; ///< made or removed
        QSet<quint16> fields;
    };
    QHash<QByteArray, Row> m_rows;
    QSet<QPair<quint16, qint64>> m_made; ///< table and id
};

} // namespace thidua

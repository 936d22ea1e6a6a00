// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checks/preflight.h"

#include <QAbstractTableModel>

namespace thidua {

/// The findings of pre-flight, the grave ones first, each group below a row with its name and count.
class PreflightModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Where, Message, Link };
    enum Role {
        FindingRole = Qt::UserRole + 1
    }; ///< int: position among the findings, −1 on a group row

    PreflightModel(const PlanBook& book, std::vector<Finding> findings, QObject* parent = nullptr);

    /// Shows only findings of a severity (none: all) that match a search.
    void setFilter(std::optional<Severity> severity, const QString& text);
    int countOf(Severity severity) const;
    const std::vector<Finding>& findings() const { return m_findings; }
    int findingCount() const { return static_cast<int>(m_findings.size()); }
    const Finding* findingAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    static QString severityName(Severity severity);

private:
    struct Row {
        Severity severity = Severity::Error;
        int finding = -1;
        int count = 0; ///< of a group row
    };
    void arrange(std::optional<Severity> severity, const QString& text);
    QVariant groupData(const Row& row, int column, int role) const;

    std::vector<Finding> m_findings;
    QStringList m_where; ///< parallel to the findings
    std::vector<Row> m_rows;
};

} // namespace thidua

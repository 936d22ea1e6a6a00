// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"

#include <QAbstractTableModel>
#include <memory>

namespace thidua {

/// The projects of a plan, late and blocked first, each with its money, what comes next and who
/// answers for it. Holds a snapshot; what is searched for narrows it.
class ProjectsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Budget, Disbursed, Share, Next, Lead, State };
    enum Role { ProjectRole = Qt::UserRole + 1 };

    explicit ProjectsModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const Portfolio> portfolio, const QString& needle);
    const ProjectStatus* at(int row) const;
    int rowOf(ProjectId project) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ProjectStatus& status, int column) const;
    QString secondText(const ProjectStatus& status, int column) const;
    QString description(const ProjectStatus& status) const;

    std::shared_ptr<const Portfolio> m_portfolio;
    std::vector<const ProjectStatus*> m_rows;
};

} // namespace thidua

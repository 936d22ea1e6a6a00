// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/previewcontent.h"

#include <QStandardItemModel>

namespace thidua {

/// What a preview prints as a tree: blocs with their units below, each with a tick. A part that is left
/// out says why. Ticking a bloc ticks what of it can be printed.
class PartsModel : public QStandardItemModel {
    Q_OBJECT
public:
    enum Role { SectionRole = Qt::UserRole + 1 };

    explicit PartsModel(QObject* parent = nullptr);

    void show(const std::vector<PreviewPart>& parts);
    void tickAll(bool ticked);
    /// In the order of the document.
    std::vector<int> tickedSections() const;
    /// Parts that are not ticked, as `name: why`, those with a reason first.
    QStringList leftOut() const;
    int partCount() const { return static_cast<int>(m_parts.size()); }
    int groupCount() const;
    QModelIndex indexOf(int section) const;

signals:
    void ticksChanged();

private:
    QStandardItem* addPart(const PreviewPart& part);
    void follow(QStandardItem* item);
    static void tickPart(QStandardItem* item, bool ticked);
    static void updateGroup(QStandardItem* group);

    std::vector<QStandardItem*> m_parts;
    bool m_following = false;
};

} // namespace thidua

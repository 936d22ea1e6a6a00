// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reports/partsmodel.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTreeView;

namespace thidua {

/// The left of a preview: what is printed, with ticks and a search; choosing a line shows its page.
class PartsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PartsPanel(QWidget* parent = nullptr);

    void show(const std::vector<PreviewPart>& parts, const QString& headline);
    PartsModel& model() { return *m_model; }
    /// Marks the line of a section without a signal.
    void setCurrentSection(int section);

signals:
    void chosen(int section);

private:
    PartsModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLabel* m_headline;
    QWidget* m_tools;
    QTreeView* m_tree;
    bool m_following = false;
};

} // namespace thidua

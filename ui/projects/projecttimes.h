// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "ui/charts/chartdata.h"

#include <QWidget>

class QLabel;

namespace thidua {

class ElidedLabel;
class GanttView;
class Prompts;

/// Tiến độ: the projects and their milestones over time, with their figures as a table and the picture
/// as a file.
class ProjectTimes : public QWidget {
    Q_OBJECT
public:
    explicit ProjectTimes(Prompts& prompts, QWidget* parent = nullptr);

    void show(const Portfolio& portfolio);
    /// The dates as a table: what *Figures* shows.
    const ChartTable& figures() const { return m_figures; }
    void showFigures();
    void savePicture();

signals:
    void projectChosen(thidua::ProjectId project);

private:
    Result<void> save(const QString& path) const;

    Prompts& m_prompts;
    ElidedLabel* m_title;
    GanttView* m_view;
    ChartTable m_figures;
    std::vector<ProjectId> m_projects; ///< parallel to the rows of the view
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"

#include <QWidget>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace thidua {

class RowEditor;
class Segments;
class Workspace;

/// Under the table of projects: milestones, money and risks of the chosen one, and what the progress
/// meetings of the plan decided. Each act is written at once and is one step to undo.
class ProjectDetail : public QWidget {
    Q_OBJECT
public:
    enum Part { Milestones, Money, Risks, Meetings };

    explicit ProjectDetail(Workspace& workspace, QWidget* parent = nullptr);

    /// `chosen` may be none: then only the meetings can be worked on.
    void show(std::shared_ptr<const Portfolio> portfolio, ProjectId chosen, const QString& locked);
    void setPart(Part part);
    Part part() const;
    void addMeeting();

private:
    RowEditor* makeEditor(const char* name, const QString& title, const QString& addText,
                          const QString& empty);
    void connectLists();
    void showPart();
    void showLists();
    void showMeetings();
    void editMeetingAt(int row);
    void removeMeetingAt(int row);
    void markDone();
    template<class T, class Edit, class Save>
    void editRow(RowEditor* editor, std::vector<T> ProjectStatus::*list, int row, Edit edit,
                 Save save);
    template<class T, class Save>
    void removeRow(std::vector<T> rows, int row, Save save);

    /// A line of the list of meetings: a decision, or a meeting that decided nothing.
    struct MeetingRow {
        const MeetingStatus* meeting = nullptr;
        int decision = -1;
    };

    Workspace& m_workspace;
    std::shared_ptr<const Portfolio> m_portfolio;
    const ProjectStatus* m_project = nullptr;
    QString m_locked;
    std::vector<MeetingRow> m_meetingRows;
    Segments* m_parts;
    QLabel* m_title;
    QPushButton* m_done;
    QStackedWidget* m_stack;
    RowEditor* m_milestones;
    RowEditor* m_money;
    RowEditor* m_risks;
    RowEditor* m_meetings;
};

} // namespace thidua

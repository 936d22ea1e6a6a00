// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "ui/support/dialogframe.h"

class QLineEdit;

namespace thidua {

class DateEdit;
class ParagraphEdit;
class RowEditor;

/// A progress meeting with what it decided: the meeting and its decisions in, both out.
class MeetingDialog : public DialogFrame {
    Q_OBJECT
public:
    MeetingDialog(Prompts& prompts, const Portfolio& portfolio, const Meeting& meeting,
                  std::vector<Task> decisions, ProjectId about, QWidget* parent = nullptr);

    Meeting meeting() const;
    const std::vector<Task>& decisions() const { return m_decisions; }

private:
    void arrange();
    void showDecisions();
    void editDecisionAt(int row);
    void showState();

    const Portfolio& m_portfolio;
    ProjectId m_about; ///< what a new decision is about, unless another is chosen
    Meeting m_meeting;
    std::vector<Task> m_decisions;
    QLineEdit* m_title;
    DateEdit* m_on;
    QLineEdit* m_chair;
    QLineEdit* m_document;
    ParagraphEdit* m_summary;
    RowEditor* m_editor;
    QPushButton* m_primary = nullptr;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/scoresnapshot.h"
#include "ui/unitmode/unitpage.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace thidua {

class FilesBox;
class InfoLine;
class ParagraphEdit;
class RemarksBox;

/// The chosen criterion beside the grid: what is asked in full, how it is typed, the evidence and the
/// explanation of the unit, what the council remarked.
class AnswerPanel : public QWidget {
    Q_OBJECT
public:
    AnswerPanel(Workspace& workspace, UnitPlace place, QWidget* parent);

    /// `node` of the table of the snapshot, which holds one unit and one round; −1 for none. What is being
    /// typed stays as long as the node is the same, and is written when it is another.
    void show(const ScoreSnapshot& snapshot, int node);
    /// What is being typed would come to, or why it would be refused; blank: what is entered is shown again.
    void setPreview(const QString& words, bool refused);
    void reloadFiles();
    /// Puts the keyboard into the answer to a question of the council.
    void goToRemark(RowId remark);

signals:
    void noteTyped(int node, const thidua::ScoreNote& note);
    /// The criterion applies to the unit, or no longer.
    void notApplicableToggled();

private:
    QWidget* makeQuestion();
    QWidget* makeAnswer(UnitPlace place);
    void showQuestion(const ScoreSnapshot& snapshot);
    void showEvidence(bool same);
    void showAnswer(const ScoreSnapshot& snapshot, bool keepTyped);
    void readEntered(const ScoreSnapshot& snapshot);
    void write();

    Workspace& m_workspace;
    ScoreNote m_note;
    bool m_notApplicable = false;
    int m_node = -1;
    QString m_entered; ///< what was typed and what it came to; blank where the grid shows it
    bool m_doubtful = false;
    QScrollArea* m_scroll;
    QLabel* m_title;
    QLabel* m_full;
    QLabel* m_how;
    QLabel* m_rule;
    InfoLine* m_preview;
    QLabel* m_computed;
    QWidget* m_answer;
    QCheckBox* m_applies;
    FilesBox* m_files;
    QLineEdit* m_evidence;
    InfoLine* m_unattached;
    QCheckBox* m_partial;
    QLabel* m_explanationLabel;
    ParagraphEdit* m_explanation;
    RemarksBox* m_remarks;
};

} // namespace thidua

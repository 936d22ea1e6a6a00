// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/ranking/rankingactions.h"
#include "ui/ranking/docketfacts.h"
#include "ui/support/dialogframe.h"

class QLineEdit;
class QPlainTextEdit;
class QTableView;

namespace thidua {

class DateEdit;
class InfoLine;
class TakenChoice;

/// The tie docket: at the left where the tied units differ, at the right the plan's rule and the
/// chair's decision. Records nothing; whoever opened it takes the decision.
class DocketDialog : public DialogFrame {
    Q_OBJECT
public:
    DocketDialog(Prompts& prompts, DocketFacts facts, QWidget* parent = nullptr);

    actions::Decision decision() const;
    /// Why the decision cannot be recorded yet; blank when it can.
    QString problem() const;

signals:
    void printRequested();
    /// Show the sheets of the tied units side by side.
    void sheetsRequested();

private:
    QWidget* makeComparison();
    QWidget* makeRule();
    QWidget* makeDecision();
    void fillFromRecord();
    void showState();
    QString consequence() const;
    QString headline() const;

    DocketFacts m_facts;
    TakenChoice* m_choice;
    QPlainTextEdit* m_reason;
    QLineEdit* m_by;
    DateEdit* m_date;
    QLineEdit* m_document;
    QPushButton* m_primary;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/planpart.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace thidua {

class DateEdit;
class ParagraphEdit;

/// The movement the plan belongs to, its phases, and which phase the plan stands in.
class MovementPart : public PlanPart {
    Q_OBJECT
public:
    explicit MovementPart(Workspace& workspace, QWidget* parent = nullptr);

    void showBook(Ledger::Book book) override;

private:
    QWidget* makeNone();
    QWidget* makeForm();
    void commit();
    void commitPhase();
    void start();

    Ledger::Book m_book;
    bool m_filling = false;
    QWidget* m_none;
    QPushButton* m_start;
    QWidget* m_form;
    QLineEdit* m_name;
    QLineEdit* m_code;
    DateEdit* m_first;
    DateEdit* m_last;
    ParagraphEdit* m_description;
    QComboBox* m_phase;
    PlanPart* m_phases;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "ui/support/dialogframe.h"

class QComboBox;
class QLineEdit;

namespace thidua {

class DateEdit;
class MoneyEdit;
class ParagraphEdit;

/// One project without its lists: the project in, the project out.
class ProjectDialog : public DialogFrame {
    Q_OBJECT
public:
    ProjectDialog(Prompts& prompts, const Portfolio& portfolio, const Project& project,
                  QWidget* parent = nullptr);

    Project project() const;

private:
    void arrange();
    void showState();

    Project m_project;
    QLineEdit* m_code;
    QLineEdit* m_name;
    QComboBox* m_programme;
    QComboBox* m_state;
    MoneyEdit* m_budget;
    QLineEdit* m_lead;
    ParagraphEdit* m_support;
    DateEdit* m_first;
    DateEdit* m_last;
    QLineEdit* m_blocked;
    ParagraphEdit* m_description;
    QLineEdit* m_note;
    QPushButton* m_primary = nullptr;
};

} // namespace thidua

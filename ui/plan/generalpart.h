// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/planpart.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace thidua {

class DateEdit;
class ParagraphEdit;

/// Title, number, dates, who takes part and why: the plan's own words. Saved as each field is left.
class GeneralPart : public PlanPart {
    Q_OBJECT
public:
    explicit GeneralPart(Workspace& workspace, QWidget* parent = nullptr);

    void showBook(Ledger::Book book) override;

private:
    void arrange();
    void commit();

    Ledger::Book m_book;
    bool m_filling = false;
    QLineEdit* m_title;
    QLineEdit* m_shortTitle;
    QLineEdit* m_code;
    QLineEdit* m_number;
    DateEdit* m_issued;
    QLineEdit* m_issuer;
    DateEdit* m_first;
    DateEdit* m_last;
    QLineEdit* m_subject;
    ParagraphEdit* m_purpose;
    QLabel* m_source;
};

} // namespace thidua

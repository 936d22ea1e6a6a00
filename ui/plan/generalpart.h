// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plan/planpart.h"

#include <array>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace thidua {

class DateEdit;
class FormField;
class ParagraphEdit;

/// Title, number, dates, who takes part and why: the plan's own words. Saved as each field is left.
class GeneralPart : public PlanPart {
    Q_OBJECT
public:
    explicit GeneralPart(Workspace& workspace, QWidget* parent = nullptr);

    void showBook(Ledger::Book book) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void placeFields();
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
    QGridLayout* m_grid = nullptr;
    std::array<FormField*, 4> m_short{}; ///< four stand in a row where there is room
    std::array<FormField*, 2> m_long{};
    bool m_narrow = false;
    double m_wideWidth = 0; ///< what four fields in a row need, at a font scale of 1
};

} // namespace thidua

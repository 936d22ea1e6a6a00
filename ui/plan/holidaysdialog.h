// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendar.h"
#include "ui/support/dialogframe.h"

class QComboBox;

namespace thidua {

class RowEditor;
class Workspace;

/// The days nobody works on, year by year: working days are counted and deadlines judged by them. Each act is
/// written at once and is one step to undo.
class HolidaysDialog : public DialogFrame {
    Q_OBJECT
public:
    explicit HolidaysDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    int year() const;
    void showYear();
    void edit(int row);
    void write(std::vector<Holiday> days);

    Workspace& m_workspace;
    QComboBox* m_year;
    RowEditor* m_rows;
    std::vector<Holiday> m_days;
};

} // namespace thidua

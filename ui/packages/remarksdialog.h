// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "ui/support/dialogframe.h"
#include "ui/workspace.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace thidua {

class ColumnFiller;
class RegisterModel;

/// The remarks to one unit, by criterion or about the sheet, with its answers. They go out with the next form
/// of the unit; here they are written, settled and taken back.
class RemarksDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `criterion` is chosen for a new remark; null: the sheet.
    RemarksDialog(Workspace& workspace, UnitId unit, CriterionId criterion,
                  QWidget* parent = nullptr);

private:
    QWidget* makeEntry(CriterionId criterion);
    void reload();
    void showState();
    void showWhole(const Remark* remark);
    void add();
    const Remark* chosen() const;

    Workspace& m_workspace;
    UnitId m_unit;
    std::vector<Remark> m_remarks;
    RegisterModel* m_model;
    QTableView* m_table;
    ColumnFiller* m_filler;
    QLabel* m_whole = nullptr;
    QComboBox* m_criterion = nullptr;
    QLineEdit* m_text = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace thidua

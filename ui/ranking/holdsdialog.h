// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "ui/support/dialogframe.h"

class QTableView;

namespace thidua {

class EmptyState;
class HoldsModel;

/// The register of holds and exclusions (tạm dừng xét, không xét) of a plan. Asks for changes by
/// signals; whoever opened it writes them and shows the register again.
class HoldsDialog : public DialogFrame {
    Q_OBJECT
public:
    HoldsDialog(Prompts& prompts, bool editable, QWidget* parent = nullptr);

    void showRegister(std::shared_ptr<const PlanBook> book, QDate day);
    /// The unit a new entry begins with; null: to be chosen.
    void setUnit(UnitId unit) { m_unit = unit; }
    /// Opens the editor for a new entry of this unit (null: to be chosen).
    void addFor(UnitId unit);

signals:
    void saveRequested(const thidua::Hold& hold);
    void removeRequested(thidua::HoldId hold);

private:
    void edit(const Hold& hold);
    void editCurrent();
    void removeCurrent();
    void showState();

    std::shared_ptr<const PlanBook> m_book;
    UnitId m_unit;
    bool m_editable;
    HoldsModel* m_model;
    QTableView* m_table;
    EmptyState* m_empty;
    QPushButton* m_change;
    QPushButton* m_remove;
};

} // namespace thidua

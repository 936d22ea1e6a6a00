// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/target.h"
#include "ui/support/dialogframe.h"

class QSpinBox;
class QStackedWidget;
class QTableView;

namespace thidua {

class DemandEdit;
class PickerField;
class PromisesModel;
class Workspace;
struct Promise;

/// What units and blocs register for a target each year, for the department to approve or return. Each
/// step is written at once.
class PromisesDialog : public DialogFrame {
    Q_OBJECT
public:
    PromisesDialog(Workspace& workspace, TargetId target, int year, QWidget* parent = nullptr);

private:
    QWidget* makeForm(int year);
    void makeButtons();
    void reload();
    void offerKinds();
    void showState();
    void registerFigure();
    void approve();
    void returnIt();
    void remove();
    const Promise* current() const;
    /// The figure registered before by the same unit or bloc for the same year; null when there is none.
    const Promise* before(const Promise& promise) const;
    bool mayReplace(const Promise& promise) const;

    Workspace& m_workspace;
    TargetId m_target;
    std::optional<Target> m_row; ///< the target as it was when the dialog opened
    PromisesModel* m_model;
    QTableView* m_table;
    QStackedWidget* m_views; ///< the table, or what stands in place of an empty one
    PickerField* m_who;
    QSpinBox* m_year;
    DemandEdit* m_demand;
    QPushButton* m_add = nullptr;
    QPushButton* m_approve = nullptr;
    QPushButton* m_return = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace thidua

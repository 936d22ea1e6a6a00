// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "ui/support/dialogframe.h"

class QDir;
class QLineEdit;
class QListWidget;

namespace thidua {

class FormField;

/// Chooses what a plan starts from, a template with its source or an empty plan, and for a new
/// ledger the file. Writes nothing.
class NewPlanDialog : public DialogFrame {
    Q_OBJECT
public:
    enum class Purpose { NewLedger, AddPlan };

    /// `chosen` is the name of the template selected at first; blank: the first one.
    NewPlanDialog(Purpose purpose, const QString& chosen, Prompts& prompts,
                  QWidget* parent = nullptr);

    Result<PlanDefinition> definition() const;
    QString path() const; ///< of the new ledger, absolute
    /// Proposes the new ledger in this folder.
    void setFolder(const QString& folder);

private:
    void addTemplates(const QString& chosen);
    void addFields(Purpose purpose);
    void showChosen();
    void proposeIn(const QDir& folder);
    void browse();
    QString chosenTemplate() const;

    QListWidget* m_list;
    QLineEdit* m_title;
    QLineEdit* m_path;
    FormField* m_pathField = nullptr;
    QPushButton* m_create = nullptr;
};

} // namespace thidua

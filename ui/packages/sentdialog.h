// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "ui/support/dialogframe.h"
#include "ui/workspace.h"

class QPushButton;
class QTableView;

namespace thidua {

class RegisterModel;

/// What a unit sent besides its figures: difficulties and proposals, and the files that prove something, to
/// be looked at and saved.
class SentDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `criterion`: its files are chosen at first; null: none.
    SentDialog(Workspace& workspace, UnitId unit, CriterionId criterion, QWidget* parent = nullptr);

private:
    void read(UnitId unit);
    void choose(const QString& about);
    const Attachment* chosen() const;
    void look();
    void saveChosen();
    void saveAll();
    bool save(const Attachment& file, const QString& path);

    Workspace& m_workspace;
    std::vector<Attachment> m_files;
    RegisterModel* m_model;
    QTableView* m_table;
    QPushButton* m_look;
    QPushButton* m_save;
    QPushButton* m_saveAll;
};

} // namespace thidua

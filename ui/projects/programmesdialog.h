// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/projects/portfolio.h"
#include "ui/support/dialogframe.h"

namespace thidua {

class RowEditor;
class Workspace;

/// The programmes (đề án) that group the projects of a plan. Each act is written at once.
class ProgrammesDialog : public DialogFrame {
    Q_OBJECT
public:
    ProgrammesDialog(Workspace& workspace, const QString& locked, QWidget* parent = nullptr);

private:
    void reload();
    void edit(int row);
    void remove(int row);

    Workspace& m_workspace;
    QString m_locked;
    std::vector<ProgrammeStatus> m_rows;
    RowEditor* m_editor;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plandefinition.h"
#include "core/exchange/csvimport.h"

namespace thidua {

class Workspace;

/// What the menu Data does: plans and tables in and out as files. Says what a file would change
/// before anything is written. Made for one act, over `window`.
class DataTransfer {
public:
    DataTransfer(Workspace& workspace, QWidget* window) : m_workspace(workspace), m_window(window)
    {
    }

    /// Both show the new plan; false when none was added.
    bool addPlanFromTemplate();
    bool addPlanFromFile();
    /// Units, blocs, a score table or scores, as the columns of the file say.
    void importCsv();
    void exportPlan();
    void exportCsv(CsvKind kind);

private:
    bool add(PlanDefinition definition);
    Result<ImportedCsv> compare(const CsvTable& table, CsvKind kind, SheetState status) const;
    std::optional<SheetState> askHow(const QString& file, CsvKind kind,
                                     const ImportedCsv& imported) const;
    void write(const QString& path, const QByteArray& bytes, const QString& fact);
    QString suggestedName(const QString& what, const QString& suffix) const;

    Workspace& m_workspace;
    QWidget* m_window;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/unitmode/unitpage.h"

namespace thidua {

class FilesBox;
class OwnInitiatives;

/// The unit's initiatives, models and breakthrough tasks with the stages they reached, and the files that
/// prove the chosen one.
class UnitInitiativesPage : public UnitPage {
    Q_OBJECT
public:
    UnitInitiativesPage(Workspace& workspace, UnitPlace place);

    void reload() override;
    void find() override;

private:
    void showWanted();
    void showFiles();

    QVBoxLayout* m_wanted; ///< what the plan wants of the unit
    OwnInitiatives* m_tab;
    QWidget* m_proof;
    FilesBox* m_files;
};

} // namespace thidua

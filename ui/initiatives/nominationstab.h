// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/nominations/nominationactions.h"
#include "ui/initiatives/registertab.h"

namespace thidua {

/// Collectives and individuals put forward for an award, against the standards and priorities of the plan.
class NominationsTab : public RegisterTab {
    Q_OBJECT
public:
    NominationsTab(Workspace& workspace, QWidget* parent);

    void reload(QDate today, const QString& locked) override;
    void add() override;
    void edit() override;
    void remove() override;

protected:
    void addToMenu(QMenu& menu) override;

private:
    void decide(NominationState state);
    const NominationRow* row() const;

    Nominations m_nominations;
};

} // namespace thidua

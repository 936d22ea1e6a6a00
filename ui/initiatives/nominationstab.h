// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/nominations/nominationactions.h"
#include "ui/initiatives/rowstab.h"

namespace thidua {

/// Collectives and individuals put forward for an award, against the standards and priorities of the plan.
class NominationsTab : public RowsTab<NominationRow> {
    Q_OBJECT
public:
    NominationsTab(Workspace& workspace, QWidget* parent);

protected:
    Result<std::vector<NominationRow>> read() override;
    std::vector<RegisterColumn> columns() const override;
    RegisterLine lineOf(const NominationRow& row) const override;
    qint64 keyOf(const NominationRow& row) const override;
    QString nameOf(const NominationRow& row) const override;
    NominationRow fresh() const override;
    std::optional<Result<ChangeSet>> ask(const NominationRow& row) override;
    Result<ChangeSet> removal(const NominationRow& row) const override;
    void addToMenu(QMenu& menu) override;

private:
    void decide(NominationState state);

    Nominations m_nominations; ///< what the dialog may choose from
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/initiatives/initiativestab.h"

namespace thidua {

/// The register of initiatives where there is one unit: a new one is that unit's, and what counts over units is
/// not shown.
class OwnInitiatives : public InitiativesTab {
    Q_OBJECT
public:
    OwnInitiatives(Workspace& workspace, UnitId unit, QWidget* parent);

    void reload(QDate today, const QString& locked) override;
    InitiativeId current() const { return InitiativeId{chosen()}; }

signals:
    void currentMoved();

protected:
    InitiativeRow fresh() const override;
    void chosenChanged() override;

private:
    UnitId m_unit;
};

} // namespace thidua

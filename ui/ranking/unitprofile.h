// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/ledger.h"
#include "ui/charts/chartdata.h"
#include "ui/support/dialogframe.h"

namespace thidua {

/// The ranked units of a bloc as dots against the award line.
RankDots rankDots(const PlanBook& book, const BlocStanding& bloc);

/// A unit's points in every criterion beside the median of the units of its bloc that have a sheet in
/// the deciding round.
Result<UnitProfile> unitProfile(const Ledger& ledger, const PlanBook& book, UnitId unit);

/// A unit against its bloc, as a chart.
class ProfileDialog : public DialogFrame {
    Q_OBJECT
public:
    ProfileDialog(Prompts& prompts, UnitProfile profile, const QString& bloc,
                  QWidget* parent = nullptr);
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/scoring/scoreactions.h"
#include "core/domain/packages/packagerows.h"
#include "core/domain/packages/unitreport.h"
#include "core/domain/plan/plandefinition.h"
#include "core/exchange/packages/formremarks.h"
#include "core/exchange/packages/package.h"
#include "core/storage/changeset.h"

#include <functional>

namespace thidua {

class Ledger;

/// For whom a form package is made.
struct FormRequest {
    UnitId unit;
    QString passcode; ///< what opens the unit's signing key; blank: nobody is asked
};

/// A form package (tệp biểu mẫu), ready to be written.
struct IssuedForm {
    UnitId unit;
    QString fileName; ///< suggested, with ending
    QByteArray bytes;
};
/// Forms with the change that records them. They are only answered by this ledger once it is applied.
struct IssuedForms {
    ChangeSet change;
    std::vector<IssuedForm> files;
};

/// Refused in a unit's copy: forms are made in the ledger of the council.
Result<void> mayGiveOutForms(const Ledger& ledger);

/// Makes form packages of a plan, each with a number, a key and the unit's own rows. The council's key is
/// made with the first one. Refused: plans that are closed, units that are not in the plan.
/// `progress` says how many are made; answering false ends with ErrorCode::Cancelled.
Result<IssuedForms> issueForms(const Ledger& ledger, PlanId plan,
                               const std::vector<FormRequest>& requests,
                               const actions::Stamp& stamp, const QString& machine,
                               const std::function<bool(int done, int all)>& progress = {});

/// What a form package tells its unit.
struct FormContent {
    PackageManifest manifest;
    PlanDefinition plan; ///< with the targets of the parent that has them
    Unit unit;
    QString bloc; ///< code
    Participation participation = Participation::Obliged;
    UnitReport report; ///< what the council holds of the unit
    FormRemarks remarks; ///< what the council asks of the unit, and the time it has
    QByteArray key; ///< seed of the unit's signing key, sealed when the manifest says so
};
Result<FormContent> readForm(const QByteArray& bytes, const QString& fileName);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "core/storage/changeset.h"

namespace thidua {

class Ledger;
struct PlanBook;

/// A remark of the council as a form carries it to the unit.
struct FormRemark {
    RowId id; ///< the same in every ledger
    QString criterion; ///< code; blank: about the sheet
    QString text;
    QDate madeOn;
    QString madeBy;
    QString answer; ///< what the unit said before
    QDate answeredOn;
    bool operator==(const FormRemark&) const = default;
};

/// More time the unit was given, as a form carries it.
struct FormExtension {
    QString milestone; ///< title
    QDate until;
    QString allowedBy;
    QDate allowedOn;
    QString reason;
    bool operator==(const FormExtension&) const = default;
};

/// What the council tells a unit besides its plan and rows: `remarks.json` of a form.
struct FormRemarks {
    std::vector<FormRemark> remarks; ///< open ones
    std::vector<FormExtension> extensions;
    bool operator==(const FormRemarks&) const = default;
};

Result<FormRemarks> remarksFor(const Ledger& ledger, const PlanBook& book, UnitId unit);
QByteArray writeRemarks(const FormRemarks& remarks);
Result<FormRemarks> readRemarks(const QByteArray& json, const QString& name);
/// Puts them into a unit's own copy. A remark on a criterion its table does not have is about the sheet.
void keepRemarks(const FormRemarks& remarks, const PlanBook& book, UnitId unit, ChangeSet& change);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "core/storage/changeset.h"

namespace thidua {

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

/// `remarks.json` of a form: the open remarks to a unit.
QByteArray writeRemarks(const std::vector<Remark>& remarks, const PlanBook& book);
Result<std::vector<FormRemark>> readRemarks(const QByteArray& json, const QString& name);
/// Puts them into a unit's own copy. A remark on a criterion its table does not have is about the sheet.
void keepRemarks(const std::vector<FormRemark>& remarks, const PlanBook& book, UnitId unit,
                 ChangeSet& change);

} // namespace thidua

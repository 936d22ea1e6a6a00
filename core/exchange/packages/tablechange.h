// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/packagerows.h"
#include "core/domain/plan/planbook.h"
#include "core/domain/plan/plandefinition.h"

#include <QByteArray>
#include <QHash>
#include <map>

namespace thidua {

class Ledger;

/// The score table of a plan as forms are made with it: blocs and criteria, as a plan file.
QByteArray tableOf(const PlanDefinition& plan);

/// What became of score tables after forms were made with them. The ledger keeps the table of each form
/// under its fingerprint; each is compared once.
class TableChanges {
public:
    explicit TableChanges(const Ledger& ledger) : m_ledger(ledger) { }

    /// Criteria of the form's table that are another one now, in title, rule or maximum, by code: how, in
    /// words. Codes that are gone are not among them.
    Result<std::map<QString, QString>> since(PlanId plan, const QString& fingerprint);

private:
    struct Table {
        QString fingerprint;
        std::vector<Criterion> criteria;
    };
    Result<const Table*> current(PlanId plan);

    const Ledger& m_ledger;
    std::map<PlanId, Table> m_current;
    /// By plan and fingerprint: plans copied from each other begin with one table.
    std::map<std::pair<PlanId, QString>, std::map<QString, QString>> m_known;
};

/// What is said of a return whose unit went over to another bloc after its form was made; blank when it did
/// not. Rows are compared by unit all the same.
QString wordsOfMove(const PlanBook& book, const Form& form);

} // namespace thidua

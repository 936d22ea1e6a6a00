// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/receptionread.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace thidua::actions {

Result<std::vector<ReceptionLine>> receptionLines(const Ledger& ledger, const Reception& reception)
{
    std::vector<ReceptionLine> lines;
    if (reception.lists.isEmpty())
        return lines;
    THIDUA_ASSIGN(packed, ledger.blob(reception.lists));
    const QJsonArray rows = QJsonDocument::fromJson(qUncompress(packed)).array();
    for (const QJsonValue& row : rows) {
        const QJsonArray fields = row.toArray();
        const int arrival = fields.at(2).toInt();
        if (arrival < 0 || arrival > static_cast<int>(Arrival::Unchanged))
            continue;
        const QString problem = fields.at(4).toString();
        lines.push_back({fields.at(0).toInt(), fields.at(1).toString(),
                         static_cast<Arrival>(arrival), fields.at(3).toBool() && problem.isEmpty(),
                         problem});
    }
    return lines;
}

} // namespace thidua::actions

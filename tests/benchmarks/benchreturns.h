// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/packages/unitreport.h"

#include <QByteArrayList>
#include <QStringList>
#include <map>

namespace thidua::bench {

/// What each unit of generated returns reports.
enum class ReturnSize {
    Scores, ///< nothing else
    Full, ///< with notes to every fifth score, a step, a figure, an initiative and a file of 20 kB
};

/// A council's ledger with forms given out, and the returns that answer them, one a unit.
struct ReturnGround {
    QString ledger;
    QString folder; ///< of the returns
    QStringList files;
    QByteArrayList keys; ///< open keys, in the order of the files
    std::vector<UnitReport> reports;
    std::vector<std::map<QString, QByteArray>> attached; ///< by hash
};
/// Makes them in a folder that is there; ends the program when something fails.
ReturnGround makeReturns(const QString& folder, int units, int criteria, ReturnSize size);

} // namespace thidua::bench

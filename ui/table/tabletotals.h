// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/scoretable.h"

#include <QWidget>

class QLabel;

namespace thidua {

class InfoLine;

/// The sums of a score table, always in sight: base, bonus, penalties, how many criteria, and
/// whether the base comes to 100.
class TableTotals : public QWidget {
    Q_OBJECT
public:
    explicit TableTotals(QWidget* parent = nullptr);

    void show(const ScoreTable& table);

private:
    QLabel* m_sums;
    InfoLine* m_verdict;
};

/// `Base points 100,00 · Bonus points 8,00`.
QString totalsText(const ScoreTable& table);

} // namespace thidua

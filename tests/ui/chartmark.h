// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"
#include "ui/charts/chartwidget.h"

#include <QTableView>
#include <QTest>

namespace thidua {

/// Clicks the mark of a figure of a chart; in a build without pictures, opens it in the table that stands
/// there.
inline void clickMark(ChartWidget& chart, int row, int column)
{
    auto* shown = chart.findChild<QWidget*>(QStringLiteral("chartView"));
    REQUIRE(shown);
    if (auto* table = qobject_cast<QTableView*>(shown)) {
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_Return);
        return;
    }
    auto* area = qobject_cast<QAbstractScrollArea*>(shown);
    QTest::mouseClick(area->viewport(), Qt::LeftButton, {}, chart.boxOf(row, column).center());
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/trenddialog.h"

#include "ui/charts/chartwidget.h"
#include "ui/support/buttons.h"
#include "ui/support/type.h"
#include "ui/targets/targetwords.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

TrendDialog::TrendDialog(Prompts& prompts, const TargetRow& row, const TargetYear* year,
                         QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent)
{
    setWindowTitle(tr("Trend"));
    setHeadline(row.target.title);
    setSubline(detailBasis(row, year));
    setAsksBeforeClosing(false);
    auto* chart = new ChartWidget(prompts, this);
    chart->setObjectName(QStringLiteral("trendChart"));
    chart->setTitle(detailHeadline(row, year), row.target.measure);
    chart->setData(trendOf(row));
    // A mark leads to the figures of its year.
    chart->setOpens(true);
    connect(chart, &ChartWidget::activated, this, [this, chart](int mark) {
        m_year = figuresOf(chart->data()).rows[static_cast<size_t>(mark)].front().toInt();
        accept();
    });
    content()->addWidget(chart, 1);
    QPushButton* close = addRight(makeButton(ButtonKind::Secondary, tr("Close")));
    connect(close, &QPushButton::clicked, this, &TrendDialog::reject);
}

} // namespace thidua

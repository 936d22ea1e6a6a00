// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/differencesdialog.h"

#include "ui/plan/planrows.h"
#include "ui/plan/rowsmodel.h"
#include "ui/support/buttons.h"
#include "ui/support/tablestyle.h"

#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kPartWidth = 120;
constexpr int kWhatWidth = 330;
constexpr int kBeforeWidth = 300;

/// What of a text the other one does not have, where both are lists of facts; all of it else.
QString changedPart(const QString& text, const QString& other)
{
    const QString sign = QStringLiteral("; ");
    const QStringList facts = text.split(sign, Qt::SkipEmptyParts);
    QStringList others = other.split(sign, Qt::SkipEmptyParts);
    QStringList changed;
    for (const QString& each : facts) {
        if (!others.removeOne(each))
            changed += each;
    }
    return changed.join(sign);
}

} // namespace

DifferencesDialog::DifferencesDialog(Prompts& prompts, const QString& earlier,
                                     const std::vector<PlanDifference>& differences,
                                     QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent)
{
    setObjectName(QStringLiteral("planDifferences"));
    setWindowTitle(tr("What changed in the plan"));
    setHeadline(differences.empty() ? tr("Nothing differs from the earlier plan")
                                    : tr("%n difference(s) from the earlier plan", nullptr,
                                         static_cast<int>(differences.size())));
    setSubline(tr("Compared with “%1”.").arg(earlier));
    std::vector<QStringList> rows;
    for (const PlanDifference& difference : differences)
        rows.push_back({difference.part, difference.what,
                        orDash(changedPart(difference.before, difference.after)),
                        orDash(changedPart(difference.after, difference.before))});
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("planDifferencesTable"));
    table->setAccessibleName(windowTitle());
    auto* model = new RowsModel(table);
    model->show({{tr("Part"), kPartWidth},
                 {tr("What"), kWhatWidth},
                 {tr("Before"), kBeforeWidth},
                 {tr("Now"), 0}},
                std::move(rows));
    RowDelegate* delegate = styleTable(table);
    table->setModel(model);
    for (int column = 0; column < model->columnCount(); ++column)
        delegate->setWrapped(column);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(table, {kPartWidth, kWhatWidth, kBeforeWidth, 0});
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, table,
            [table] { fitRows(table); });
    content()->addWidget(table, 1);
    table->setVisible(!differences.empty());
    auto* close = addRight(makeButton(ButtonKind::Primary, tr("Close")));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setAsksBeforeClosing(false);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/planrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace thidua {

namespace {

struct MetricText {
    Q_DECLARE_TR_FUNCTIONS(MetricRows)
};

constexpr Metric::Kind kKinds[] = {Metric::Kind::Criterion, Metric::Kind::Base, Metric::Kind::Bonus,
                                   Metric::Kind::Votes, Metric::Kind::Value};

QString kindName(Metric::Kind kind)
{
    switch (kind) {
    case Metric::Kind::Criterion:
        return MetricText::tr("Points of a standard");
    case Metric::Kind::Base:
        return MetricText::tr("Base points only");
    case Metric::Kind::Bonus:
        return MetricText::tr("Bonus points");
    case Metric::Kind::Votes:
        return MetricText::tr("Votes");
    case Metric::Kind::Value:
        return MetricText::tr("A measured value");
    }
    return {};
}

} // namespace

QString PlanRows<Metric>::name()
{
    return QStringLiteral("metrics");
}
QString PlanRows<Metric>::title()
{
    return MetricText::tr("Figures for equal totals");
}
QString PlanRows<Metric>::explanation()
{
    return MetricText::tr("They order units of equal total, from the top down. One that is only "
                          "shown decides nothing.");
}
QString PlanRows<Metric>::emptyText()
{
    return MetricText::tr("None: equal totals share a rank.");
}
QString PlanRows<Metric>::addText()
{
    return MetricText::tr("Add figure");
}
void PlanRows<Metric>::remove(std::vector<Metric>& rows, int index)
{
    rows.erase(rows.begin() + index);
}
std::vector<Metric> PlanRows<Metric>::rows(const Ledger&, const PlanBook& book)
{
    return book.metrics;
}

std::vector<RowsColumn> PlanRows<Metric>::columns()
{
    return {{MetricText::tr("Figure"), 0},
            {MetricText::tr("Taken from"), 170},
            {MetricText::tr("Better"), 90},
            {MetricText::tr("Use"), 110}};
}

QStringList PlanRows<Metric>::texts(const PlanBook& book, const Metric& row)
{
    const int node = book.table.indexOf(row.criterion);
    const QString from = row.kind == Metric::Kind::Criterion && node >= 0
        ? MetricText::tr("standard %1").arg(book.table.node(node).criterion.code)
        : kindName(row.kind);
    return {row.title, from, row.lowerIsBetter ? MetricText::tr("lower") : MetricText::tr("higher"),
            row.breaksTies ? MetricText::tr("breaks ties") : MetricText::tr("only shown")};
}

bool PlanRows<Metric>::edit(Prompts& prompts, const PlanBook& book, std::vector<Metric>& rows,
                            int index, QWidget* parent)
{
    Metric row = index < 0 ? Metric{} : rows[static_cast<size_t>(index)];
    QList<std::pair<QString, QVariant>> kinds;
    for (const Metric::Kind kind : kKinds)
        kinds.append({kindName(kind), static_cast<int>(kind)});
    QList<std::pair<QString, QVariant>> standards;
    for (const int standard : book.table.standards()) {
        const Criterion& criterion = book.table.node(standard).criterion;
        standards.append({criterion.code + u' ' + criterion.title, criterion.id.value});
    }
    FieldsDialog dialog(prompts, MetricText::tr("Figure for equal totals"), index < 0, parent);
    QLineEdit* code = dialog.line(MetricText::tr("Code"), "metricCode", row.code, true);
    QLineEdit* called = dialog.line(MetricText::tr("Name"), "metricTitle", row.title, true);
    QComboBox* kind = dialog.choice(MetricText::tr("Taken from"), "metricKind", kinds,
                                    static_cast<int>(row.kind));
    QComboBox* standard =
        dialog.choice(MetricText::tr("Standard"), "metricStandard", standards, row.criterion.value);
    QCheckBox* lower =
        dialog.check(MetricText::tr("Lower is better"), "metricLower", row.lowerIsBetter);
    QCheckBox* breaks = dialog.check(MetricText::tr("Breaks ties; otherwise it is only shown"),
                                     "metricBreaks", row.breaksTies);
    const auto follow = [kind, standard] {
        standard->setEnabled(kind->currentData().toInt()
                             == static_cast<int>(Metric::Kind::Criterion));
    };
    QObject::connect(kind, &QComboBox::currentIndexChanged, &dialog, [follow] { follow(); });
    follow();
    if (!dialog.ask())
        return false;
    row.code = cleaned(code->text());
    row.title = cleaned(called->text());
    row.kind = static_cast<Metric::Kind>(kind->currentData().toInt());
    row.criterion = row.kind == Metric::Kind::Criterion
        ? CriterionId{standard->currentData().toLongLong()}
        : CriterionId{};
    row.lowerIsBetter = lower->isChecked();
    row.breaksTies = breaks->isChecked();
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<Metric>::save(const Ledger& ledger, const PlanBook& book,
                                         std::vector<Metric> rows)
{
    return actions::setMetrics(ledger, book.plan.id, std::move(rows));
}

} // namespace thidua

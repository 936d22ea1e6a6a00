// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/clauseactions.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/paragraphedit.h"
#include "ui/plan/planrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QSpinBox>

namespace thidua {

namespace {

struct CoverageRows {
    Q_DECLARE_TR_FUNCTIONS(CoverageRows)
};

constexpr int kMostAsked = 999;

QString kindsOf(const CoverageRule& rule)
{
    QStringList names;
    for (const InitiativeKind kind : kInitiativeKinds) {
        if (rule.kinds & kindBit(kind))
            names += enumName(kind);
    }
    return names.isEmpty() ? CoverageRows::tr("any kind") : names.join(QStringLiteral(", "));
}

QString periodOf(const PlanBook& book, const CoverageRule& rule)
{
    for (const Phase& phase : book.phases) {
        if (rule.period == CoveragePeriod::Phase && phase.id == rule.phase)
            return phase.name;
    }
    return enumName(rule.period);
}

/// What a blank field means, and the kinds there are.
QString kindsHint(const PlanBook& book)
{
    QStringList kinds;
    for (const Member& member : book.members) {
        if (!member.kind.isEmpty() && !kinds.contains(member.kind))
            kinds.append(member.kind);
    }
    return kinds.isEmpty() ? CoverageRows::tr("Blank: all obliged units.")
                           : CoverageRows::tr("Blank: all obliged units. Kinds in this plan: %1")
                                 .arg(kinds.join(QStringLiteral(" | ")));
}

} // namespace

QString PlanRows<CoverageRule>::name()
{
    return QStringLiteral("coverage");
}
QString PlanRows<CoverageRule>::title()
{
    return CoverageRows::tr("Rules of coverage");
}
QString PlanRows<CoverageRule>::explanation()
{
    return CoverageRows::tr("What every unit, every bloc or the sector is to have. Checked against "
                            "the register of initiatives.");
}
QString PlanRows<CoverageRule>::emptyText()
{
    return CoverageRows::tr("No rule of coverage yet.");
}
QString PlanRows<CoverageRule>::addText()
{
    return CoverageRows::tr("Add rule");
}
void PlanRows<CoverageRule>::remove(std::vector<CoverageRule>& rows, int index)
{
    rows.erase(rows.begin() + index);
}
std::vector<CoverageRule> PlanRows<CoverageRule>::rows(const Ledger& ledger, const PlanBook& book)
{
    return ledger.rows<CoverageRule>("plan = ? ORDER BY seq, id", {book.plan.id.value})
        .value_or(std::vector<CoverageRule>());
}

std::vector<RowsColumn> PlanRows<CoverageRule>::columns()
{
    return {{CoverageRows::tr("Rule"), 0},
            {CoverageRows::tr("Who"), 98},
            {CoverageRows::tr("At least"), 66},
            {CoverageRows::tr("Stage"), 90},
            {CoverageRows::tr("When"), 112}};
}

QStringList PlanRows<CoverageRule>::texts(const PlanBook& book, const CoverageRule& row)
{
    return {row.title.isEmpty() ? kindsOf(row) : row.title, enumName(row.subject),
            QString::number(row.count), enumName(row.stage), periodOf(book, row)};
}

bool PlanRows<CoverageRule>::edit(Prompts& prompts, const PlanBook& book,
                                  std::vector<CoverageRule>& rows, int index, QWidget* parent)
{
    CoverageRule row = rowAt(rows, index);
    FieldsDialog dialog(prompts, CoverageRows::tr("Rule of coverage"), index < 0, parent,
                        DialogSize::Medium);
    dialog.spread();
    QLineEdit* title = dialog.line(CoverageRows::tr("Rule"), "coverageTitle", row.title, true);
    QComboBox* subject = dialog.choice(CoverageRows::tr("Who"), "coverageSubject",
                                       choicesOf<CoverageSubject>(), static_cast<int>(row.subject));
    QSpinBox* count =
        dialog.count(CoverageRows::tr("At least"), "coverageCount", row.count, 1, kMostAsked);
    std::vector<std::tuple<QString, QString, bool>> boxes;
    for (const InitiativeKind kind : kInitiativeKinds)
        boxes.emplace_back(enumName(kind), enumCode(kind), (row.kinds & kindBit(kind)) != 0);
    dialog.spread();
    const auto kinds = dialog.checks(CoverageRows::tr("Kinds that count"), boxes);
    dialog.hint(CoverageRows::tr("None ticked: any kind counts."));
    QComboBox* stage = dialog.choice(CoverageRows::tr("Stage reached"), "coverageStage",
                                     choicesOf<InitiativeStage>(), static_cast<int>(row.stage));
    QList<std::pair<QString, QVariant>> periods{{enumName(CoveragePeriod::EachYear), qint64{0}},
                                                {enumName(CoveragePeriod::WholePlan), qint64{-1}}};
    for (const Phase& phase : book.phases)
        periods.append({phase.name, phase.id.value});
    QComboBox* period =
        dialog.choice(CoverageRows::tr("When"), "coveragePeriod", periods,
                      row.period == CoveragePeriod::Phase
                          ? row.phase.value
                          : qint64{row.period == CoveragePeriod::EachYear ? 0 : -1});
    dialog.spread();
    QLineEdit* unitKinds = dialog.line(CoverageRows::tr("Kinds of unit it binds, parted by |"),
                                       "coverageUnitKinds", row.unitKinds);
    dialog.hint(kindsHint(book));
    QCheckBox* evaluated = dialog.check(CoverageRows::tr("Its effect has been evaluated"),
                                        "coverageEvaluated", row.evaluated);
    QCheckBox* encouraged =
        dialog.check(CoverageRows::tr("Encouraged only: those without it are named, nothing fails"),
                     "coverageEncouraged", row.encouraged);
    if (!dialog.ask())
        return false;
    row.title = cleaned(title->text());
    row.subject = static_cast<CoverageSubject>(subject->currentData().toInt());
    row.count = count->value();
    row.kinds = 0;
    for (size_t i = 0; i < kinds.size(); ++i)
        row.kinds |= kinds[i]->isChecked() ? kindBit(kInitiativeKinds[i]) : 0;
    row.stage = static_cast<InitiativeStage>(stage->currentData().toInt());
    row.evaluated = evaluated->isChecked();
    const qint64 when = period->currentData().toLongLong();
    row.period = when == 0 ? CoveragePeriod::EachYear
        : when < 0         ? CoveragePeriod::WholePlan
                           : CoveragePeriod::Phase;
    row.phase = when > 0 ? PhaseId{when} : PhaseId();
    row.unitKinds = cleaned(unitKinds->text());
    row.encouraged = encouraged->isChecked();
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<CoverageRule>::save(const Ledger& ledger, const PlanBook& book,
                                               std::vector<CoverageRule> rows)
{
    return actions::setCoverage(ledger, book.plan.id, std::move(rows));
}

} // namespace thidua

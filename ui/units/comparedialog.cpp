// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/comparedialog.h"

#include "ui/support/buttons.h"
#include "ui/support/infoline.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"
#include "ui/units/comparemodel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace thidua {

namespace {

constexpr int kMostNamed = 12;

} // namespace

CompareDialog::CompareDialog(Prompts& prompts, const ImportComparison& comparison, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent),
      m_model(new CompareModel(comparison.lines, this)), m_proxy(new QSortFilterProxyModel(this)),
      m_table(new QTableView(this))
{
    setWindowTitle(tr("Compare before importing"));
    setHeadline(comparison.file);
    setSubline(tr("%1 row(s) in all = %2 new + %3 changed + %4 unchanged + %5 refused. Nothing has "
                  "been written to the ledger yet.")
                   .arg(comparison.total)
                   .arg(comparison.added)
                   .arg(comparison.changed)
                   .arg(comparison.unchanged)
                   .arg(comparison.refused));
    setAsksBeforeClosing(false);
    m_proxy->setSourceModel(m_model);
    m_proxy->setFilterRole(CompareModel::FateRole);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Rows of the file"));
    styleTable(m_table);
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnWidths(m_table, {64, 110, 90, 240, 0});
    content()->addWidget(makeFilters(comparison));
    addNotes(comparison);
    content()->addWidget(m_table, 1);
    QPushButton* primary = addEnding(tr("Cancel"), tr("Import"));
    primary->setObjectName(QStringLiteral("importRows"));
    setDisabledReason(primary, comparison.obstacle());
    setFootNote(comparison.obstacle());
}

QWidget* CompareDialog::makeFilters(const ImportComparison& comparison)
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->setSpacing(space::kSmall);
    auto* group = new QButtonGroup(bar);
    const auto add = [&](const QString& text, int count, int fate, const char* name) {
        QToolButton* button = makeFilterButton(text, bar);
        button->setObjectName(QLatin1String(name));
        setFilterCount(button, text, count);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, fate] { filter(fate); });
        return button;
    };
    using Fate = ImportLine::Fate;
    add(tr("All rows"), comparison.total, -1, "fateAll")->setChecked(true);
    add(fateName(Fate::Added), comparison.added, static_cast<int>(Fate::Added), "fateAdded");
    add(fateName(Fate::Changed), comparison.changed, static_cast<int>(Fate::Changed),
        "fateChanged");
    add(fateName(Fate::Unchanged), comparison.unchanged, static_cast<int>(Fate::Unchanged),
        "fateUnchanged");
    add(fateName(Fate::Refused), comparison.refused, static_cast<int>(Fate::Refused),
        "fateRefused");
    row->addStretch(1);
    return bar;
}

void CompareDialog::addNotes(const ImportComparison& comparison)
{
    if (!comparison.unknownColumns.isEmpty())
        content()->addWidget(
            new InfoLine(Tone::Warn,
                         tr("Columns nobody reads: %1")
                             .arg(comparison.unknownColumns.join(QStringLiteral(", "))),
                         this));
    if (comparison.removed.isEmpty())
        return;
    QStringList named = comparison.removed.mid(0, kMostNamed);
    if (comparison.removed.size() > named.size())
        named << QStringLiteral("…");
    content()->addWidget(
        new InfoLine(Tone::Warn,
                     tr("%n row(s) of the ledger that the file leaves out will be removed: %1",
                        nullptr, static_cast<int>(comparison.removed.size()))
                         .arg(named.join(QStringLiteral(", "))),
                     this));
}

void CompareDialog::filter(int fate)
{
    m_proxy->setFilterRegularExpression(fate < 0 ? QString() : QStringLiteral("^%1$").arg(fate));
}

Result<ChangeSet> askImport(Prompts& prompts, const Result<ImportComparison>& comparison,
                            QWidget* parent)
{
    if (!comparison)
        return fail(comparison.error());
    CompareDialog dialog(prompts, *comparison, parent);
    if (dialog.exec() != QDialog::Accepted)
        return fail(ErrorCode::Cancelled, {});
    return comparison->change;
}

} // namespace thidua

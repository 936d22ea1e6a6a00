// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/stepimport.h"

#include "core/actions/support.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QSet>

namespace thidua::actions {

namespace {

struct StepImport {
    Q_DECLARE_TR_FUNCTIONS(InitiativeImport)
};

void take(QString& target, const QString& text)
{
    if (const QString value = cleaned(text); !value.isEmpty())
        target = value;
}

/// The milestone a row names, by title or by a kind only one has.
const Milestone* milestoneOf(const PlanBook& book, const QString& name)
{
    const QString wanted = folded(cleaned(name));
    const Milestone* byKind = nullptr;
    int ofKind = 0;
    for (const Milestone& milestone : book.milestones) {
        if (!milestone.perUnit)
            continue;
        if (folded(milestone.title) == wanted)
            return &milestone;
        if (folded(enumCode(milestone.kind)) == wanted
            || folded(enumName(milestone.kind)) == wanted) {
            byKind = &milestone;
            ++ofKind;
        }
    }
    return ofKind == 1 ? byKind : nullptr;
}

/// Why a row of steps is refused; blank when it can be written.
QString whyNot(const StepFileRow& row, const PlanBook& book, const Milestone* milestone,
               QDate today)
{
    if (!book.memberByCode(cleaned(row.unit)))
        return StepImport::tr("The plan has no unit “%1”. Put it into a bloc or mend the code.")
            .arg(row.unit);
    if (!milestone)
        return StepImport::tr("“%1” names no milestone every unit must do. Write its title.")
            .arg(row.milestone);
    if (!row.doneOn.isValid())
        return StepImport::tr("The day on which it was done is missing. Enter it.");
    if (row.doneOn > today)
        return StepImport::tr("%1 lies ahead. Enter the day on which it was done.")
            .arg(formatDate(row.doneOn));
    return {};
}

} // namespace

Result<BulkChange> importSteps(const Ledger& ledger, PlanId plan,
                               const std::vector<StepFileRow>& rows, const QString& file,
                               QDate today)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    BulkChange bulk;
    bulk.total = static_cast<int>(rows.size());
    bulk.change = ChangeSet(Action::RecordSteps,
                            {file, QString::number(rows.size()), QStringLiteral("imported")});
    THIDUA_ASSIGN(stored,
                  ledger.rows<UnitStep>("milestone IN (SELECT id FROM milestone WHERE plan = ?)",
                                        {toValue(plan)}));
    QHash<std::pair<MilestoneId, UnitId>, UnitStep> recorded;
    for (const UnitStep& step : stored)
        recorded.insert({step.milestone, step.unit}, step);
    QSet<std::pair<MilestoneId, UnitId>> seen;
    for (const StepFileRow& row : rows) {
        const Milestone* milestone = milestoneOf(*book, row.milestone);
        QString refused = whyNot(row, *book, milestone, today);
        const Member* member = book->memberByCode(cleaned(row.unit));
        if (refused.isEmpty()) {
            const std::pair key(milestone->id, member->unit);
            if (seen.contains(key))
                refused =
                    StepImport::tr("The file has this unit and milestone twice. Keep one row.");
            seen.insert(key);
        }
        if (!refused.isEmpty()) {
            bulk.refused.push_back({row.line, row.unit, refused});
            continue;
        }
        const auto old = recorded.constFind({milestone->id, member->unit});
        const auto before = old == recorded.constEnd() ? std::nullopt : std::optional(*old);
        UnitStep after = before ? *before : UnitStep{milestone->id, member->unit, {}, {}, {}};
        after.doneOn = row.doneOn;
        take(after.document, row.document);
        take(after.note, row.note);
        const auto rowsBefore = bulk.change.rows().size();
        bulk.change.put(before, std::optional(after));
        bulk.take(row.line, rowsBefore, !before);
    }
    return bulk;
}

} // namespace thidua::actions

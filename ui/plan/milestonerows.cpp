// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/plan/fieldsdialog.h"
#include "ui/plan/planrows.h"
#include "ui/support/dateedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace thidua {

namespace {

struct MilestoneText {
    Q_DECLARE_TR_FUNCTIONS(PlanRows)
};

/// What stands under a deadline: that nobody works on that day, and the next day somebody does.
QString deadlineHint(QDate day, const WorkCalendar& calendar)
{
    if (!day.isValid() || calendar.isWorked(day))
        return MilestoneText::tr("Leave blank what is not set yet.");
    return MilestoneText::tr("%1 is no working day: %2. The next one is %3.")
        .arg(formatDate(day), calendar.whyNotWorked(day), formatDate(calendar.nextWorked(day)));
}

} // namespace

QString PlanRows<Milestone>::name()
{
    return QStringLiteral("milestones");
}
QString PlanRows<Milestone>::title()
{
    return MilestoneText::tr("Milestones");
}
QString PlanRows<Milestone>::explanation()
{
    return MilestoneText::tr("Days and windows of days. A date that is not known stays open.");
}
QString PlanRows<Milestone>::emptyText()
{
    return MilestoneText::tr("No milestone yet.");
}
QString PlanRows<Milestone>::addText()
{
    return MilestoneText::tr("Add milestone");
}
void PlanRows<Milestone>::remove(std::vector<Milestone>& rows, int index)
{
    rows.erase(rows.begin() + index);
}
std::vector<Milestone> PlanRows<Milestone>::rows(const Ledger&, const PlanBook& book)
{
    return book.milestones;
}

std::vector<RowsColumn> PlanRows<Milestone>::columns()
{
    return {{MilestoneText::tr("What"), 0},
            {MilestoneText::tr("Kind"), 110},
            {MilestoneText::tr("Who"), 90},
            {MilestoneText::tr("When"), 190}};
}

QStringList PlanRows<Milestone>::texts(const PlanBook&, const Milestone& row,
                                       const WorkCalendar& calendar)
{
    const QString rest = calendar.whyNotWorked(row.lastDay());
    const QString when = windowWords(row.first, row.last, row.lastExcluded);
    return {row.title, row.kind == MilestoneKind::Other ? orDash({}) : enumName(row.kind),
            row.perUnit && row.who.isEmpty() ? MilestoneText::tr("every unit") : orDash(row.who),
            rest.isEmpty() ? when : QStringLiteral("%1 (%2)").arg(when, rest)};
}

bool PlanRows<Milestone>::edit(Prompts& prompts, const PlanBook& book, std::vector<Milestone>& rows,
                               int index, QWidget* parent, const WorkCalendar& calendar)
{
    Milestone row = rowAt(rows, index);
    FieldsDialog dialog(prompts, MilestoneText::tr("Milestone"), index < 0, parent);
    QLineEdit* what = dialog.line(MilestoneText::tr("What"), "milestoneTitle", row.title, true);
    QLineEdit* who = dialog.line(MilestoneText::tr("Who"), "milestoneWho", row.who);
    DateEdit* first = dialog.date(MilestoneText::tr("From"), "milestoneFirst", row.first);
    DateEdit* last = dialog.date(MilestoneText::tr("Up to"), "milestoneLast", row.last);
    dialog.hint(last, [&calendar](QDate day) { return deadlineHint(day, calendar); });
    QCheckBox* excluded =
        dialog.check(MilestoneText::tr("The last day does not count (“before the day …”)"),
                     "milestoneExcluded", row.lastExcluded);
    QComboBox* kind = dialog.choice(MilestoneText::tr("Kind"), "milestoneKind",
                                    choicesOf<MilestoneKind>(), static_cast<int>(row.kind));
    QCheckBox* perUnit = dialog.check(
        MilestoneText::tr("Every unit must do it (then it stands on the board of launches)"),
        "milestonePerUnit", row.perUnit);
    QList<std::pair<QString, QVariant>> phases{{MilestoneText::tr("The whole plan"), qint64{0}}};
    for (const Phase& phase : book.phases)
        phases.append({phase.name, phase.id.value});
    QComboBox* phase =
        dialog.choice(MilestoneText::tr("Phase"), "milestonePhase", phases, row.phase.value);
    if (!dialog.ask())
        return false;
    row.kind = static_cast<MilestoneKind>(kind->currentData().toInt());
    row.perUnit = perUnit->isChecked();
    row.phase.value = phase->currentData().toLongLong();
    row.title = cleaned(what->text());
    row.who = cleaned(who->text());
    row.first = first->date();
    row.last = last->date();
    row.lastExcluded = excluded->isChecked() && row.last.isValid();
    place(rows, index, row);
    return true;
}

Result<ChangeSet> PlanRows<Milestone>::save(const Ledger& ledger, const PlanBook& book,
                                            std::vector<Milestone> rows)
{
    return actions::setMilestones(ledger, book.plan.id, std::move(rows));
}

} // namespace thidua

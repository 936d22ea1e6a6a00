// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/initiatives/registertabs.h"
#include "ui/initiatives/registerwords.h"
#include "ui/support/prompts.h"

#include <QLocale>
#include <QMenu>

namespace thidua {

namespace {

constexpr int kLeastTitle = 240;
constexpr int kLeastUnit = 150;

RegisterWords registerWords()
{
    return {ActivitiesTab::tr("Publicity and training"),
            ActivitiesTab::tr("Find by title, unit, channel"),
            ActivitiesTab::tr("No publicity or training is in the register yet."),
            ActivitiesTab::tr("Add publicity or training"),
            ActivitiesTab::tr("Change"),
            ActivitiesTab::tr("Remove"),
            ActivitiesTab::tr("Late"),
            Icon::Report};
}

ChipText activityChip(const ActivityRow& row)
{
    if (row.activity.heldOn.isValid())
        return {ActivitiesTab::tr("held"), Tone::Ok, Icon::Check};
    return row.late ? ChipText{ActivitiesTab::tr("late"), Tone::Danger, Icon::Warn}
                    : ChipText{ActivitiesTab::tr("planned"), Tone::Neutral};
}

} // namespace

ActivitiesTab::ActivitiesTab(Workspace& workspace, QWidget* parent)
    : RowsTab(workspace, "activities", registerWords(), parent)
{
    setWidths({kLeastTitle, 110, kLeastUnit, 110, 120, 90, 120},
              {{0, kLeastTitle, 2}, {2, kLeastUnit, 1}});
}

Result<std::vector<ActivityRow>> ActivitiesTab::read()
{
    return actions::activityRows(m_workspace.ledger(), m_workspace.plan(), m_today);
}

std::vector<RegisterColumn> ActivitiesTab::columns() const
{
    return {{tr("Title, channel")}, {tr("Kind")},         {tr("Held by")}, {tr("Until")},
            {tr("Held on")},        {tr("People"), true}, {tr("State")}};
}

RegisterLine ActivitiesTab::lineOf(const ActivityRow& row) const
{
    const Activity& activity = row.activity;
    const QString unit = activity.unit ? unitName(activity.unit) : tr("the department");
    RegisterLine line;
    line.marked = row.late;
    line.search = QStringList{activity.title, unit, activity.channel, activity.note}.join(u' ');
    RegisterCell title;
    title.text = activity.title;
    title.second = activity.channel;
    if (!activity.note.isEmpty())
        title.second +=
            (activity.channel.isEmpty() ? QString() : QStringLiteral(" · ")) + activity.note;
    title.bold = true;
    RegisterCell due;
    due.text = formatDate(activity.due);
    due.quiet = !activity.due.isValid();
    RegisterCell held;
    held.text = activity.heldOn.isValid() ? formatDate(activity.heldOn) : QStringLiteral("–");
    held.second = activity.document;
    RegisterCell people;
    people.text =
        activity.people > 0 ? formatMeasured(Points::whole(activity.people)) : QStringLiteral("–");
    RegisterCell state;
    state.chip = activityChip(row);
    line.cells = {title, {enumName(activity.kind)}, {unit}, due, held, people, state};
    return line;
}

qint64 ActivitiesTab::keyOf(const ActivityRow& row) const
{
    return row.activity.id.value;
}

QString ActivitiesTab::nameOf(const ActivityRow& row) const
{
    return row.activity.title;
}

ActivityRow ActivitiesTab::fresh() const
{
    ActivityRow row;
    row.activity.plan = m_workspace.plan();
    return row;
}

std::optional<Result<ChangeSet>> ActivitiesTab::ask(const ActivityRow& row)
{
    RegisterChoices choices;
    choices.units = unitChoices();
    const auto entered = askActivity(m_workspace.prompts(), choices, row.activity, this);
    if (!entered)
        return {};
    return actions::saveActivity(m_workspace.ledger(), *entered, m_today);
}

Result<ChangeSet> ActivitiesTab::removal(const ActivityRow& row) const
{
    return actions::removeActivity(m_workspace.ledger(), row.activity.id);
}

void ActivitiesTab::markHeld()
{
    const auto one = writable();
    if (!one)
        return;
    Activity held = one->activity;
    const auto answer = askStep(m_workspace.prompts(),
                                {.title = tr("Publicity and training"),
                                 .headline = tr("Held on"),
                                 .subline = held.title,
                                 .action = tr("Record"),
                                 .on = m_today,
                                 .document = held.document,
                                 .note = held.note,
                                 .dayRequired = true},
                                this);
    if (!answer)
        return;
    held.heldOn = answer->on;
    held.document = answer->document;
    held.note = answer->note;
    m_workspace.apply(actions::saveActivity(m_workspace.ledger(), held, m_today));
}

void ActivitiesTab::addToMenu(QMenu& menu)
{
    const ActivityRow* one = row();
    if (one && !one->activity.heldOn.isValid())
        menu.addAction(tr("Record that it was held"), this, &ActivitiesTab::markHeld);
}

} // namespace thidua

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

RegisterLine lineOf(const ActivityRow& row, const QString& unit)
{
    const Activity& activity = row.activity;
    RegisterLine line;
    line.key = activity.id.value;
    line.marked = row.late;
    line.search = QStringList{activity.title, unit, activity.channel, activity.note}.join(u' ');
    RegisterCell title;
    title.text = activity.title;
    title.second = activity.channel;
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

} // namespace

ActivitiesTab::ActivitiesTab(Workspace& workspace, QWidget* parent)
    : RegisterTab(workspace, "activities", registerWords(), parent)
{
    setWidths({kLeastTitle, 110, kLeastUnit, 110, 120, 90, 120},
              {{0, kLeastTitle, 2}, {2, kLeastUnit, 1}});
}

void ActivitiesTab::reload(QDate today, const QString& locked)
{
    m_today = today;
    m_locked = locked;
    auto read = actions::registers(m_workspace.ledger(), m_workspace.plan(), today);
    if (!read) {
        m_workspace.prompts().showError(read.error());
        return;
    }
    m_rows = std::move(read->activities);
    std::vector<RegisterLine> lines;
    for (const ActivityRow& one : m_rows)
        lines.push_back(
            lineOf(one, one.activity.unit ? unitName(one.activity.unit) : tr("the department")));
    showLines({{tr("Title, channel")},
               {tr("Kind")},
               {tr("Held by")},
               {tr("Until")},
               {tr("Held on")},
               {tr("People"), true},
               {tr("State")}},
              std::move(lines));
}

const ActivityRow* ActivitiesTab::row() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ActivityRow& one) {
        return one.activity.id.value == chosen();
    });
    return found == m_rows.end() ? nullptr : &*found;
}

void ActivitiesTab::add()
{
    if (!m_locked.isEmpty())
        return;
    Activity fresh;
    fresh.plan = m_workspace.plan();
    RegisterChoices choices;
    choices.units = unitChoices();
    if (const auto entered = askActivity(m_workspace.prompts(), choices, fresh, this))
        m_workspace.apply(actions::saveActivity(m_workspace.ledger(), *entered));
}

void ActivitiesTab::edit()
{
    const ActivityRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    RegisterChoices choices;
    choices.units = unitChoices();
    if (const auto entered = askActivity(m_workspace.prompts(), choices, one->activity, this))
        m_workspace.apply(actions::saveActivity(m_workspace.ledger(), *entered));
}

void ActivitiesTab::remove()
{
    const ActivityRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    const RowId id = one->activity.id;
    if (confirmRemoval(one->activity.title))
        m_workspace.apply(actions::removeActivity(m_workspace.ledger(), id));
}

void ActivitiesTab::markHeld()
{
    const ActivityRow* one = row();
    if (!one || !m_locked.isEmpty())
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
    m_workspace.apply(actions::saveActivity(m_workspace.ledger(), held));
}

void ActivitiesTab::addToMenu(QMenu& menu)
{
    const ActivityRow* one = row();
    if (one && !one->activity.heldOn.isValid())
        menu.addAction(tr("Record that it was held"), this, &ActivitiesTab::markHeld);
}

} // namespace thidua

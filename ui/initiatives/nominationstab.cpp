// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/initiatives/nominationstab.h"

#include "core/base/dates.h"
#include "ui/initiatives/registerdialogs.h"
#include "ui/initiatives/registerwords.h"
#include "ui/support/prompts.h"

#include <QMenu>

namespace thidua {

namespace {

constexpr int kLeastName = 200;
constexpr int kLeastUnit = 150;
constexpr int kLeastForm = 170;

RegisterWords registerWords()
{
    return {NominationsTab::tr("Nominations"),
            NominationsTab::tr("Find by name, unit, award"),
            NominationsTab::tr("Nobody is nominated yet."),
            NominationsTab::tr("Add nomination"),
            NominationsTab::tr("Change nomination"),
            NominationsTab::tr("Remove nomination"),
            NominationsTab::tr("Standards missing"),
            Icon::Certificate};
}

RegisterLine lineOf(const NominationRow& row, const QString& unit)
{
    const Nomination& nomination = row.nomination;
    RegisterLine line;
    line.key = nomination.id.value;
    line.marked = row.met < row.standards && nomination.state != NominationState::Rejected;
    line.search = QStringList{nomination.name, nomination.position, unit, row.formText}.join(u' ');
    RegisterCell name;
    name.text = nomination.name;
    name.second = nomination.collective ? NominationsTab::tr("collective") : nomination.position;
    name.icon = nomination.collective ? Icon::Units : Icon::Person;
    name.bold = true;
    RegisterCell form;
    form.text = row.formText.isEmpty() ? NominationsTab::tr("not chosen yet") : row.formText;
    form.quiet = row.formText.isEmpty();
    RegisterCell met;
    met.text = row.standards > 0 ? QStringLiteral("%1/%2").arg(row.met).arg(row.standards)
                                 : QStringLiteral("–");
    met.icon = row.met < row.standards ? std::optional(Icon::Warn) : std::nullopt;
    met.tone = Tone::Warn;
    RegisterCell priority;
    priority.text = row.priorities > 0 ? NominationsTab::tr("priority") : QStringLiteral("–");
    priority.icon = row.priorities > 0 ? std::optional(Icon::Star) : std::nullopt;
    priority.tone = Tone::Accent;
    priority.quiet = row.priorities == 0;
    RegisterCell state;
    state.chip = stateChip(nomination.state);
    RegisterCell decision;
    decision.text = nomination.document.isEmpty() ? QStringLiteral("–") : nomination.document;
    decision.second = nomination.decidedOn.isValid() ? formatDate(nomination.decidedOn) : QString();
    line.cells = {name, {unit}, form, met, priority, state, decision};
    return line;
}

} // namespace

NominationsTab::NominationsTab(Workspace& workspace, QWidget* parent)
    : RegisterTab(workspace, "nominations", registerWords(), parent)
{
    setWidths({kLeastName, kLeastUnit, kLeastForm, 100, 90, 130, 120},
              {{0, kLeastName, 2}, {1, kLeastUnit, 1}, {2, kLeastForm, 1}});
}

void NominationsTab::reload(QDate today, const QString& locked)
{
    m_today = today;
    m_locked = locked;
    auto read = actions::nominations(m_workspace.ledger(), m_workspace.plan());
    if (!read) {
        m_workspace.prompts().showError(read.error());
        return;
    }
    m_nominations = std::move(*read);
    std::vector<RegisterLine> lines;
    for (const NominationRow& one : m_nominations.rows)
        lines.push_back(lineOf(one, unitName(one.nomination.unit)));
    showLines({{tr("Nominated")},
               {tr("Put forward by")},
               {tr("Award form")},
               {tr("Standards met"), true},
               {tr("Priority")},
               {tr("State")},
               {tr("Decision")}},
              std::move(lines));
}

const NominationRow* NominationsTab::row() const
{
    const auto found =
        std::find_if(m_nominations.rows.begin(), m_nominations.rows.end(),
                     [&](const NominationRow& one) { return one.nomination.id.value == chosen(); });
    return found == m_nominations.rows.end() ? nullptr : &*found;
}

void NominationsTab::add()
{
    if (!m_locked.isEmpty())
        return;
    NominationEntry fresh;
    fresh.nomination.plan = m_workspace.plan();
    RegisterChoices choices;
    choices.units = unitChoices();
    const auto entry = askNomination(m_workspace.prompts(), choices, m_nominations, fresh, this);
    if (entry)
        m_workspace.apply(
            actions::saveNomination(m_workspace.ledger(), entry->nomination, entry->marks));
}

void NominationsTab::edit()
{
    const NominationRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    RegisterChoices choices;
    choices.units = unitChoices();
    const auto entry = askNomination(m_workspace.prompts(), choices, m_nominations,
                                     {one->nomination, one->marks}, this);
    if (entry)
        m_workspace.apply(
            actions::saveNomination(m_workspace.ledger(), entry->nomination, entry->marks));
}

void NominationsTab::remove()
{
    const NominationRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    const NominationId id = one->nomination.id;
    if (confirmRemoval(one->nomination.name))
        m_workspace.apply(actions::removeNomination(m_workspace.ledger(), id));
}

void NominationsTab::decide(NominationState state)
{
    const NominationRow* one = row();
    if (!one || !m_locked.isEmpty())
        return;
    const Nomination before = one->nomination;
    const bool rewarded = state == NominationState::Rewarded;
    const auto answer = askStep(m_workspace.prompts(),
                                {.title = tr("Nomination"),
                                 .headline = enumName(state),
                                 .subline = before.name,
                                 .action = tr("Record"),
                                 .on = m_today,
                                 .document = before.document,
                                 .note = before.note,
                                 .dayRequired = rewarded,
                                 .documentRequired = rewarded},
                                this);
    if (answer)
        m_workspace.apply(actions::decideNomination(m_workspace.ledger(), before.id, state,
                                                    answer->on, answer->document, answer->note));
}

void NominationsTab::addToMenu(QMenu& menu)
{
    const NominationRow* one = row();
    if (!one)
        return;
    for (const NominationState state : {NominationState::Proposed, NominationState::Reviewed,
                                        NominationState::Rewarded, NominationState::Rejected}) {
        if (state != one->nomination.state)
            menu.addAction(tr("Set to: %1").arg(enumName(state)), this,
                           [this, state] { decide(state); });
    }
}

} // namespace thidua

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

} // namespace

NominationsTab::NominationsTab(Workspace& workspace, QWidget* parent)
    : RowsTab(workspace, "nominations", registerWords(), parent)
{
    setWidths({kLeastName, kLeastUnit, kLeastForm, 100, 90, 130, 120},
              {{0, kLeastName, 2}, {1, kLeastUnit, 1}, {2, kLeastForm, 1}});
}

Result<std::vector<NominationRow>> NominationsTab::read()
{
    THIDUA_ASSIGN(nominations, actions::nominations(m_workspace.ledger(), m_workspace.plan()));
    m_nominations = std::move(nominations);
    return m_nominations.rows;
}

std::vector<RegisterColumn> NominationsTab::columns() const
{
    return {
        {tr("Nominated")}, {tr("Put forward by")}, {tr("Award form")}, {tr("Standards met"), true},
        {tr("Priority")},  {tr("State")},          {tr("Decision")}};
}

RegisterLine NominationsTab::lineOf(const NominationRow& row) const
{
    const Nomination& nomination = row.nomination;
    const QString unit = unitName(nomination.unit);
    RegisterLine line;
    line.marked = row.met < row.standards && nomination.state != NominationState::Rejected;
    line.search = QStringList{nomination.name, nomination.position, unit, row.formText}.join(u' ');
    RegisterCell name;
    name.text = nomination.name;
    name.second = nomination.collective ? tr("collective") : nomination.position;
    name.icon = nomination.collective ? Icon::Units : Icon::Person;
    name.bold = true;
    QStringList known{nomination.name, nomination.position, nomination.achievement,
                      nomination.note};
    known.removeAll(QString());
    name.tip = known.join(u'\n');
    RegisterCell form;
    form.text = row.formText.isEmpty() ? tr("not chosen yet") : row.formText;
    form.quiet = row.formText.isEmpty();
    RegisterCell met;
    met.text = row.standards > 0 ? QStringLiteral("%1/%2").arg(row.met).arg(row.standards)
                                 : QStringLiteral("–");
    met.icon = row.met < row.standards ? std::optional(Icon::Warn) : std::nullopt;
    met.tone = Tone::Warn;
    RegisterCell priority;
    priority.text = row.priorities > 0 ? tr("priority") : QStringLiteral("–");
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

qint64 NominationsTab::keyOf(const NominationRow& row) const
{
    return row.nomination.id.value;
}

QString NominationsTab::nameOf(const NominationRow& row) const
{
    return row.nomination.name;
}

NominationRow NominationsTab::fresh() const
{
    NominationRow row;
    row.nomination.plan = m_workspace.plan();
    return row;
}

std::optional<Result<ChangeSet>> NominationsTab::ask(const NominationRow& row)
{
    RegisterChoices choices;
    choices.units = unitChoices();
    const auto entry = askNomination(m_workspace.prompts(), choices, m_nominations,
                                     {row.nomination, row.marks}, this);
    if (!entry)
        return {};
    return actions::saveNomination(m_workspace.ledger(), entry->nomination, entry->marks);
}

Result<ChangeSet> NominationsTab::removal(const NominationRow& row) const
{
    return actions::removeNomination(m_workspace.ledger(), row.nomination.id);
}

void NominationsTab::decide(NominationState state)
{
    const auto one = writable();
    if (!one)
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

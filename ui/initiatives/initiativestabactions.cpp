// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/domain/initiatives/coverage.h"
#include "ui/initiatives/formdialog.h"
#include "ui/initiatives/initiativestab.h"
#include "ui/initiatives/registerwords.h"
#include "ui/initiatives/reminderdialog.h"
#include "ui/support/prompts.h"

#include <QComboBox>
#include <QMenu>

namespace thidua {

namespace {

/// The day a new initiative was probably proposed on: today, none in a year the plan is not for.
QDate usualDay(const PlanBook& book, QDate today)
{
    const auto [first, last] = planPeriod(book);
    const bool isBefore = first.isValid() && today.year() < first.year();
    const bool isAfter = last.isValid() && today.year() > last.year();
    return isBefore || isAfter ? QDate() : today;
}

} // namespace

RegisterChoices InitiativesTab::choices() const
{
    RegisterChoices choices;
    choices.units = unitChoices();
    choices.own = m_own;
    if (auto all = m_workspace.ledger().rows<Initiative>("1 ORDER BY id"))
        choices.initiatives = std::move(*all);
    if (const auto units = m_workspace.ledger().units()) {
        for (const Unit& unit : *units)
            choices.unitNames.insert(unit.id, unit.name);
    }
    return choices;
}

std::optional<Result<ChangeSet>> InitiativesTab::ask(const InitiativeRow& row)
{
    const bool proposed =
        !row.steps.empty() && row.steps.front().stage == InitiativeStage::Proposed;
    const InitiativeStep first = proposed
        ? row.steps.front()
        : InitiativeStep{row.initiative.id, InitiativeStage::Proposed, {}, {}, {}};
    const auto entry = askInitiative(
        m_workspace.prompts(), choices(),
        {row.initiative, row.initiative.id ? first.on : usualDay(*m_workspace.book(), m_today)},
        this);
    if (!entry)
        return {};
    const Ledger& ledger = m_workspace.ledger();
    auto change = actions::saveInitiative(ledger, m_workspace.plan(), entry->initiative,
                                          entry->proposedOn, m_today);
    if (!change || !row.initiative.id || entry->proposedOn == first.on)
        return change;
    InitiativeStep mended = first;
    mended.on = entry->proposedOn;
    const auto step = actions::moveInitiative(ledger, m_workspace.plan(), mended, m_today);
    if (!step)
        return step;
    change->append(*step);
    return change;
}

Result<ChangeSet> InitiativesTab::removal(const InitiativeRow& row) const
{
    const Ledger& ledger = m_workspace.ledger();
    // One that serves other plans as well only leaves this one.
    return row.otherPlans.isEmpty()
        ? actions::removeInitiative(ledger, m_workspace.plan(), row.initiative.id)
        : actions::useInitiative(ledger, m_workspace.plan(), row.initiative.id, false);
}

void InitiativesTab::advance()
{
    const auto one = writable();
    const auto next = one ? stageAfter(one->stage()) : std::nullopt;
    if (!next)
        return;
    const auto answer = askNextStage(enumName(one->stage()), enumName(*next), nameOf(*one));
    if (answer)
        m_workspace.apply(actions::moveInitiative(
            m_workspace.ledger(), m_workspace.plan(),
            {one->initiative.id, *next, answer->on, answer->document, answer->note}, m_today));
}

void InitiativesTab::moveBack()
{
    const auto one = writable();
    if (!one)
        return;
    if (const auto reason = askWayBack(nameOf(*one), enumName(one->stage())))
        m_workspace.apply(actions::moveInitiativeBack(m_workspace.ledger(), m_workspace.plan(),
                                                      one->initiative.id, *reason));
}

void InitiativesTab::reward()
{
    const auto one = writable();
    if (!one)
        return;
    const InitiativeId id = one->initiative.id;
    const auto answer = askStep(m_workspace.prompts(),
                                {.title = tr("Reward"),
                                 .headline = tr("Decision that rewards it"),
                                 .subline = one->initiative.title,
                                 .action = tr("Record reward"),
                                 .on = m_today,
                                 .dayRequired = true,
                                 .documentRequired = true},
                                this);
    if (answer)
        m_workspace.apply(actions::rewardInitiative(m_workspace.ledger(), m_workspace.plan(), id,
                                                    answer->on, answer->document, m_today));
}

void InitiativesTab::takeFromElsewhere()
{
    const auto others = actions::initiativesElsewhere(m_workspace.ledger(), m_workspace.plan());
    if (!others) {
        m_workspace.prompts().showError(others.error());
        return;
    }
    QList<std::pair<QString, QVariant>> titles{{tr("Choose an initiative"), qint64(0)}};
    for (const Initiative& other : *others)
        titles.append({other.title, other.id.value});
    FormDialog form(m_workspace.prompts(), tr("Initiatives"),
                    tr("Which initiative of another plan serves this one too?"), this);
    const QComboBox* box = form.choice(tr("Initiative"), "elsewhereInitiative", titles, qint64(0),
                                       FormDialog::Width::Whole);
    form.require();
    form.hint(tr("It is rewarded in one plan only."));
    if (form.ask(tr("Let it serve this plan")))
        m_workspace.apply(actions::useInitiative(m_workspace.ledger(), m_workspace.plan(),
                                                 InitiativeId{box->currentData().toLongLong()},
                                                 true));
}

void InitiativesTab::addToMenu(QMenu& menu)
{
    const InitiativeRow* one = row();
    const auto next = stageAfter(one->stage());
    addStages(menu, next ? enumName(*next) : QString(), one->steps.size() > 1,
              [this] { moveBack(); });
    if (m_own)
        return;
    if (one->use.rewarded)
        menu.addAction(tr("Take back the reward"), this, [this, id = one->initiative.id] {
            m_workspace.apply(
                actions::takeBackReward(m_workspace.ledger(), m_workspace.plan(), id));
        });
    else
        menu.addAction(tr("Record reward"), this, &InitiativesTab::reward);
}

void InitiativesTab::showMissing(int rule)
{
    if (!m_state || rule < 0 || rule >= static_cast<int>(m_state->coverage.size()))
        return;
    const RuleCoverage& result = m_state->coverage[static_cast<size_t>(rule)];
    const CoverageSpan* span = result.current();
    if (!span)
        return;
    std::vector<UnitId> units;
    for (const CoverageLine* line : span->missing()) {
        const Bloc* bloc = m_state->book->bloc(line->bloc);
        const UnitId unit = line->unit ? line->unit : bloc ? bloc->head : UnitId{};
        if (unit)
            units.push_back(unit);
    }
    if (units.empty()) {
        m_workspace.prompts().inform(
            tr("Rules of coverage"), result.rule.title,
            tr("Missing: %1").arg(missingNames(*m_state->book, *span).join(QStringLiteral("; "))));
        return;
    }
    const RowId id = result.rule.id;
    ReminderDialog dialog(m_workspace.prompts(), m_state->about({}, id), units, result.rule.title,
                          this);
    dialog.exec();
    if (dialog.wantsLetter())
        m_workspace.preview(
            {.kind = QStringLiteral("reminder"), .units = dialog.units(), .rule = id});
}

void InitiativesTab::remind()
{
    if (!m_state)
        return;
    ReminderDialog dialog(m_workspace.prompts(), *m_state, m_state->owing(),
                          tr("What units still owe the plan"), this);
    dialog.exec();
    if (dialog.wantsLetter())
        m_workspace.preview(QStringLiteral("reminder"), dialog.units());
}

} // namespace thidua

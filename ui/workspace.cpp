// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workspace.h"

#include "core/session/packagewords.h"
#include "ui/support/prompts.h"

namespace thidua {

namespace {

bool isImport(Action action)
{
    switch (action) {
    case Action::LoadPlan:
    case Action::ImportUnits:
    case Action::ImportScores:
    case Action::ImportTable:
    case Action::ImportBlocs:
    case Action::ImportFigures:
    case Action::CopyPlan:
    case Action::ReceiveReturns:
        return true;
    default:
        return false;
    }
}

} // namespace

Workspace::Workspace(std::unique_ptr<Session> session, Prompts& prompts, Settings& settings)
    : m_session(std::move(session)), m_prompts(prompts), m_settings(settings)
{
    connect(m_session.get(), &Session::changed, this, &Workspace::changed);
    if (const auto plans = ledger().plans(); plans && !plans->empty())
        m_plan = plans->back().id;
}

Workspace::~Workspace() = default;

void Workspace::setPlan(PlanId plan)
{
    if (plan == m_plan)
        return;
    m_plan = plan;
    emit planChanged();
}

Ledger::Book Workspace::book() const
{
    static const auto empty = std::make_shared<const PlanBook>();
    if (m_plan.isNull())
        return empty;
    const auto book = ledger().book(m_plan);
    return book ? *book : empty;
}

bool Workspace::apply(const Result<ChangeSet>& change)
{
    if (!change) {
        m_prompts.showError(change.error());
        return false;
    }
    const auto written = m_session->apply(*change);
    if (!written)
        m_prompts.showError(written.error());
    return written.has_value();
}

bool Workspace::report(const Result<void>& result)
{
    if (!result)
        m_prompts.showError(result.error());
    return result.has_value();
}

bool Workspace::mayUndo(const HistoryEntry& entry)
{
    if (!isImport(entry.action) && entry.rowCount <= kMostUnasked)
        return true;
    // Enter goes back (destructive): the keys of undo are pressed in passing.
    return m_prompts.confirm(
        {.title = tr("Undo"),
         .fact = tr("Undo: %1?").arg(describeAction(entry.action, entry.arguments)),
         .text = lostByUndo(entry.action, entry.arguments, entry.rowCount) + u' '
             + tr("Redo brings them back."),
         .action = tr("Undo this step"),
         .cancel = tr("Keep it"),
         .destructive = true});
}

void Workspace::undo()
{
    if (const auto next = m_session->nextUndo(); next && !mayUndo(*next))
        return;
    if (const auto undone = m_session->undo(); !undone)
        m_prompts.showError(undone.error());
}

void Workspace::redo()
{
    if (const auto redone = m_session->redo(); !redone)
        m_prompts.showError(redone.error());
}

} // namespace thidua

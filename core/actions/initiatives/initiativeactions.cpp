// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"

#include "core/actions/initiatives/closeduses.h"
#include "core/actions/planrow.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/shortname.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct InitiativeActions {
    Q_DECLARE_TR_FUNCTIONS(InitiativeActions)
};

Initiative cleanedWords(Initiative row)
{
    for (QString* text : {&row.code, &row.title, &row.authors, &row.summary, &row.effect,
                          &row.recognition, &row.recogniser, &row.dropped})
        *text = cleaned(*text);
    return row;
}

Result<void> checkInitiative(const Ledger& ledger, const Initiative& row)
{
    if (row.title.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    InitiativeActions::tr("An initiative needs a title. Enter it."));
    if (!row.unit)
        return fail(
            ErrorCode::InvalidInput,
            InitiativeActions::tr("“%1” belongs to no unit. Choose the unit that proposes it.")
                .arg(row.title));
    THIDUA_TRY(existing<Unit>(ledger, row.unit));
    if (row.benefit.kind != Money::Kind::Unknown && row.benefit.dong < 0)
        return fail(ErrorCode::OutOfRange,
                    InitiativeActions::tr("The benefit of “%1” is below 0. Enter what it saves.")
                        .arg(row.title));
    if (row.code.isEmpty())
        return {};
    THIDUA_ASSIGN(same, ledger.rows<Initiative>("code = ? COLLATE NOCASE", {toValue(row.code)}));
    for (const Initiative& other : same) {
        if (other.id != row.id)
            return fail(ErrorCode::Refused,
                        InitiativeActions::tr("The code “%1” belongs to “%2”. Choose another code.")
                            .arg(row.code, other.title));
    }
    return {};
}

Result<std::vector<InitiativeUse>> usesOf(const Ledger& ledger, InitiativeId id)
{
    return ledger.rows<InitiativeUse>("initiative = ? ORDER BY plan", {toValue(id)});
}

Result<std::vector<InitiativeStep>> stepsOf(const Ledger& ledger, InitiativeId id)
{
    return ledger.rows<InitiativeStep>("initiative = ? ORDER BY stage", {toValue(id)});
}

/// How a plan is called in a sentence.
Result<QString> planName(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(book, ledger.book(plan));
    return shortTitle(book->plan);
}

/// An initiative that serves a plan which may still be written.
Result<Initiative> served(const Ledger& ledger, PlanId plan, InitiativeId id)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(row, existing<Initiative>(ledger, id));
    THIDUA_ASSIGN(use, ledger.find<InitiativeUse>({toValue(id), toValue(plan)}));
    if (!use) {
        THIDUA_ASSIGN(name, planName(ledger, plan));
        return fail(ErrorCode::NotFound,
                    InitiativeActions::tr("“%1” does not serve the plan “%2”. Let it serve the "
                                          "plan first.")
                        .arg(row.title, name));
    }
    return row;
}

/// The sentence about a plan that has rewarded it: which, when, by what.
Result<QString> rewardWords(const Ledger& ledger, const Initiative& row, const InitiativeUse& use)
{
    THIDUA_ASSIGN(name, planName(ledger, use.plan));
    return InitiativeActions::tr("“%1” was rewarded in “%2” on %3 (%4).")
        .arg(row.title, name, formatDate(use.rewardedOn),
             use.document.isEmpty() ? InitiativeActions::tr("no number of the decision")
                                    : use.document);
}

} // namespace

Result<ChangeSet> saveInitiative(const Ledger& ledger, PlanId plan, const Initiative& initiative,
                                 QDate proposedOn, QDate today)
{
    Initiative after = cleanedWords(initiative);
    THIDUA_TRY(checkHappened(after.title, after.recognisedOn, today));
    THIDUA_TRY(checkHappened(after.title, proposedOn, today));
    THIDUA_TRY(checkInitiative(ledger, after));
    ChangeSet change(Action::EditInitiative,
                     aboutRow(after.title, after.id ? Made::Edited : Made::Added));
    if (after.id) {
        THIDUA_ASSIGN(before, served(ledger, plan, after.id));
        THIDUA_ASSIGN(closed, ClosedUses::of(ledger, after.id));
        THIDUA_TRY(closed.checkRow(before, after));
        change.update(before, after);
        return change;
    }
    THIDUA_TRY(openBook(ledger, plan));
    after.id = ledger.newId<InitiativeId>();
    change.insert(after);
    change.insert(InitiativeStep{after.id, InitiativeStage::Proposed, proposedOn, {}, {}});
    change.insert(InitiativeUse{after.id, plan, false, {}, {}});
    return change;
}

Result<ChangeSet> removeInitiative(const Ledger& ledger, PlanId plan, InitiativeId initiative)
{
    THIDUA_ASSIGN(row, served(ledger, plan, initiative));
    THIDUA_ASSIGN(uses, usesOf(ledger, initiative));
    for (const InitiativeUse& use : uses) {
        if (use.rewarded) {
            THIDUA_ASSIGN(words, rewardWords(ledger, row, use));
            return fail(ErrorCode::Refused,
                        words + u' '
                            + InitiativeActions::tr("What was rewarded stays in the register."));
        }
        if (use.plan != plan) {
            THIDUA_ASSIGN(name, planName(ledger, use.plan));
            return fail(ErrorCode::Refused,
                        InitiativeActions::tr("“%1” serves “%2” as well. Take it out of this plan "
                                              "only.")
                            .arg(row.title, name));
        }
    }
    THIDUA_ASSIGN(steps, stepsOf(ledger, initiative));
    ChangeSet change(Action::EditInitiative, aboutRow(row.title, Made::Removed));
    for (const InitiativeStep& step : steps)
        change.remove(step);
    for (const InitiativeUse& use : uses)
        change.remove(use);
    change.remove(row);
    return change;
}

Result<ChangeSet> moveInitiative(const Ledger& ledger, PlanId plan, const InitiativeStep& step,
                                 QDate today)
{
    THIDUA_ASSIGN(row, served(ledger, plan, step.initiative));
    THIDUA_TRY(checkHappened(row.title, step.on, today));
    if (!row.dropped.isEmpty())
        return fail(ErrorCode::Refused,
                    InitiativeActions::tr("“%1” goes no further (%2). Clear that remark first.")
                        .arg(row.title, row.dropped));
    THIDUA_ASSIGN(steps, stepsOf(ledger, step.initiative));
    InitiativeStep after = step;
    after.document = cleaned(step.document);
    after.note = cleaned(step.note);
    THIDUA_TRY(checkOrder(
        steps, after,
        InitiativeActions::tr("On %1 “%2” cannot be %3: the days of its stages would not follow "
                              "each other. Check the day.")
            .arg(formatDate(after.on), row.title, enumName(after.stage).toLower())));
    const auto before = std::find_if(steps.begin(), steps.end(), [&](const InitiativeStep& old) {
        return old.stage == after.stage;
    });
    THIDUA_ASSIGN(closed, ClosedUses::of(ledger, step.initiative));
    THIDUA_TRY(closed.checkStep(row, before == steps.end() ? nullptr : &*before, &after));
    ChangeSet change(Action::MoveInitiative,
                     aboutRow(row.title, before == steps.end() ? Made::Added : Made::Edited));
    if (before == steps.end())
        change.insert(after);
    else
        change.update(*before, after);
    return change;
}

Result<ChangeSet> moveInitiativeBack(const Ledger& ledger, PlanId plan, InitiativeId initiative,
                                     const QString& reason)
{
    THIDUA_ASSIGN(row, served(ledger, plan, initiative));
    const QString why = cleaned(reason);
    if (why.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    InitiativeActions::tr("Going back a stage needs a reason. Enter it."));
    THIDUA_ASSIGN(steps, stepsOf(ledger, initiative));
    if (steps.size() < 2)
        return fail(
            ErrorCode::Refused,
            InitiativeActions::tr("“%1” is at its first stage. Remove it instead.").arg(row.title));
    THIDUA_ASSIGN(uses, usesOf(ledger, initiative));
    for (const InitiativeUse& use : uses) {
        if (!use.rewarded)
            continue;
        THIDUA_ASSIGN(words, rewardWords(ledger, row, use));
        return fail(ErrorCode::Refused,
                    words + u' ' + InitiativeActions::tr("Take the reward back first."));
    }
    THIDUA_ASSIGN(closed, ClosedUses::of(ledger, row.id));
    THIDUA_TRY(closed.checkStep(row, &steps.back(), nullptr));
    QStringList arguments = aboutRow(row.title, Made::Removed);
    arguments.append(why);
    ChangeSet change(Action::MoveInitiative, arguments);
    change.remove(steps.back());
    const InitiativeStep& before = steps[steps.size() - 2];
    InitiativeStep after = before;
    after.note = before.note.isEmpty() ? why : QString(before.note + u'\n' + why);
    change.update(before, after);
    return change;
}

Result<ChangeSet> useInitiative(const Ledger& ledger, PlanId plan, InitiativeId initiative,
                                bool serves)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(row, existing<Initiative>(ledger, initiative));
    THIDUA_ASSIGN(uses, usesOf(ledger, initiative));
    const auto use = std::find_if(uses.begin(), uses.end(),
                                  [&](const InitiativeUse& old) { return old.plan == plan; });
    ChangeSet change(Action::EditInitiative, aboutRow(row.title, Made::Edited));
    if (serves && use == uses.end())
        change.insert(InitiativeUse{initiative, plan, false, {}, {}});
    if (serves || use == uses.end())
        return change;
    if (use->rewarded) {
        THIDUA_ASSIGN(words, rewardWords(ledger, row, *use));
        return fail(ErrorCode::Refused,
                    words + u' ' + InitiativeActions::tr("Take the reward back first."));
    }
    if (uses.size() == 1)
        return fail(
            ErrorCode::Refused,
            InitiativeActions::tr("“%1” serves this plan only. Remove the initiative instead.")
                .arg(row.title));
    change.remove(*use);
    return change;
}

Result<ChangeSet> rewardInitiative(const Ledger& ledger, PlanId plan, InitiativeId initiative,
                                   QDate on, const QString& document, QDate today)
{
    THIDUA_ASSIGN(row, served(ledger, plan, initiative));
    THIDUA_TRY(checkHappened(row.title, on, today));
    if (!on.isValid())
        return fail(ErrorCode::InvalidInput,
                    InitiativeActions::tr("The day of the decision is missing. Enter it."));
    THIDUA_ASSIGN(uses, usesOf(ledger, initiative));
    ChangeSet change(Action::EditInitiative, aboutRow(row.title, Made::Edited));
    for (const InitiativeUse& use : uses) {
        if (use.plan != plan && use.rewarded) {
            THIDUA_ASSIGN(words, rewardWords(ledger, row, use));
            return fail(ErrorCode::Refused,
                        words + u' '
                            + InitiativeActions::tr("One initiative is rewarded once: choose "
                                                    "another one for this plan."));
        }
        if (use.plan != plan)
            continue;
        const InitiativeUse rewarded{initiative, plan, true, on, cleaned(document)};
        if (use.rewarded && use != rewarded) {
            THIDUA_ASSIGN(words, rewardWords(ledger, row, use));
            return fail(ErrorCode::Refused,
                        words + u' ' + InitiativeActions::tr("Take the reward back first."));
        }
        change.update(use, rewarded);
    }
    return change;
}

Result<ChangeSet> takeBackReward(const Ledger& ledger, PlanId plan, InitiativeId initiative)
{
    THIDUA_ASSIGN(row, served(ledger, plan, initiative));
    THIDUA_ASSIGN(use, ledger.find<InitiativeUse>({toValue(initiative), toValue(plan)}));
    ChangeSet change(Action::EditInitiative, aboutRow(row.title, Made::Edited));
    if (use)
        change.update(*use, InitiativeUse{initiative, plan, false, {}, {}});
    return change;
}

} // namespace thidua::actions

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/closeduses.h"
#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/planrow.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

// What taking an initiative of a return writes, by the rules of typing.

namespace thidua::actions {

namespace {

struct ReturnInitiativeText {
    Q_DECLARE_TR_FUNCTIONS(ReturnInitiativeText)
};

Initiative mergedInitiative(Initiative row, const ReportedInitiative& reported)
{
    row.code = cleaned(reported.code);
    row.title = cleaned(reported.title);
    row.kind = reported.kind;
    row.field = reported.field;
    row.authors = cleaned(reported.authors);
    row.summary = cleaned(reported.summary);
    row.effect = cleaned(reported.effect);
    row.benefit = reported.benefit;
    return row;
}

/// A stage as the unit reports it; a note the council wrote stays.
std::optional<InitiativeStep> stepOf(const ReportedInitiative& reported, InitiativeStage stage,
                                     const std::optional<InitiativeStep>& before)
{
    const ReportedStage& said = reported.stages[static_cast<size_t>(stage)];
    if (!said.reached)
        return std::nullopt;
    return InitiativeStep{reported.id, stage, said.on, cleaned(said.document),
                          before ? before->note : QString()};
}

/// The stages of one initiative: as they are, and as they are to be.
struct Stages {
    std::vector<std::optional<InitiativeStep>> before;
    std::vector<std::optional<InitiativeStep>> after;
    std::vector<InitiativeStep> all; ///< as they are to be, those there are
};

Result<Stages> stagesOf(const Ledger& ledger, const ReportedInitiative& reported)
{
    Stages stages;
    for (const InitiativeStage stage : kInitiativeStages) {
        THIDUA_ASSIGN(before, ledger.find<InitiativeStep>({toValue(reported.id), toValue(stage)}));
        stages.after.push_back(stepOf(reported, stage, before));
        stages.before.push_back(std::move(before));
        if (stages.after.back())
            stages.all.push_back(*stages.after.back());
    }
    return stages;
}

Result<bool> isRewarded(const Ledger& ledger, InitiativeId id)
{
    THIDUA_ASSIGN(uses,
                  ledger.rows<InitiativeUse>("initiative = ? AND rewarded = 1", {toValue(id)}));
    return !uses.empty();
}

/// What typing a stage, or taking one back, would refuse.
Result<void> checkStage(const Ledger& ledger, const Initiative& row, const Stages& stages,
                        size_t at, QDate today)
{
    const auto& before = stages.before[at];
    const auto& after = stages.after[at];
    if (before == after)
        return {};
    THIDUA_ASSIGN(closed, ClosedUses::of(ledger, row.id));
    THIDUA_TRY(closed.checkStep(row, before ? &*before : nullptr, after ? &*after : nullptr));
    if (!after) {
        THIDUA_ASSIGN(rewarded, isRewarded(ledger, row.id));
        return rewarded ? fail(ErrorCode::Refused,
                               ReturnInitiativeText::tr("“%1” was rewarded: none of its stages is "
                                                        "taken back. Take the reward back first.")
                                   .arg(row.title))
                        : Result<void>();
    }
    THIDUA_TRY(checkHappened(row.title, after->on, today));
    if (!before && !row.dropped.isEmpty())
        return fail(ErrorCode::Refused,
                    ReturnInitiativeText::tr("“%1” goes no further (%2). Clear that remark first.")
                        .arg(row.title, row.dropped));
    return checkOrder(stages.all, *after,
                      ReturnInitiativeText::tr("The days of the stages of “%1” do not follow each "
                                               "other. Ask the unit to check them.")
                          .arg(row.title));
}

Result<void> putStages(const Ledger& ledger, const Initiative& row,
                       const ReportedInitiative& reported, QDate today, ChangeSet& change)
{
    THIDUA_ASSIGN(stages, stagesOf(ledger, reported));
    for (size_t at = 0; at < stages.after.size(); ++at) {
        THIDUA_TRY(checkStage(ledger, row, stages, at, today));
        change.put(stages.before[at], stages.after[at]);
    }
    return {};
}

/// Whether the unit changes words the council has decided upon; what came of it may always be added.
bool changesWords(const ReportedInitiative& council, const ReportedInitiative& taken)
{
    return council.code != taken.code || council.title != taken.title || council.kind != taken.kind
        || council.field != taken.field || council.authors != taken.authors
        || council.summary != taken.summary;
}

/// Whether a stage the council has is changed or taken back.
bool changesStages(const ReportedInitiative& council, const ReportedInitiative& taken)
{
    for (size_t at = 0; at < council.stages.size(); ++at) {
        if (council.stages[at].reached && council.stages[at] != taken.stages[at])
            return true;
    }
    return false;
}

bool isApproved(const std::optional<ReportedInitiative>& row)
{
    return row && row->stages[static_cast<size_t>(InitiativeStage::Approved)].reached;
}

/// Which other initiative has a code; none when it is free.
Result<std::optional<Initiative>> otherWithCode(const Ledger& ledger, const QString& code,
                                                InitiativeId own)
{
    if (code.isEmpty())
        return std::optional<Initiative>();
    THIDUA_ASSIGN(same,
                  ledger.rows<Initiative>("code = ? COLLATE NOCASE AND id <> ?",
                                          {toValue(code), toValue(own)}));
    return same.empty() ? std::optional<Initiative>() : std::optional(same.front());
}

/// Units number what they send from 1 on: a code another initiative has is left out, as the council's own
/// is kept where there is one.
Result<QString> codeFor(const Ledger& ledger, const QString& said,
                        const std::optional<Initiative>& before, InitiativeId own)
{
    for (const QString& code : {said, before ? before->code : QString()}) {
        THIDUA_ASSIGN(other, otherWithCode(ledger, code, own));
        if (!other)
            return code;
    }
    return QString();
}

} // namespace

Result<void> ReturnDesk::tellCodes(const ReportComparison& rows, QStringList& warnings) const
{
    for (const auto& row : rows.initiatives) {
        if (row.arrival == Arrival::Unchanged || !row.taken)
            continue;
        const QString code = cleaned(row.taken->code);
        THIDUA_ASSIGN(other, otherWithCode(*m_ledger, code, row.taken->id));
        if (other)
            warnings.append(
                ReturnInitiativeText::tr("“%1” comes with the code “%2”, which “%3” has. It is "
                                         "received without this code.")
                    .arg(row.taken->title, code, other->title));
    }
    return {};
}

Result<QString> ReturnDesk::decided(const IncomingReturn&,
                                    const ComparedRow<ReportedInitiative>& row) const
{
    if (!isApproved(row.council) && isApproved(row.taken))
        return ReturnInitiativeText::tr(
                   "The unit reports “%1” as approved. Take it when there is a "
                   "decision that approves it.")
            .arg(row.taken->title);
    if (!row.council)
        return QString();
    THIDUA_ASSIGN(rewarded, isRewarded(*m_ledger, row.council->id));
    const bool touches = !row.taken || changesWords(*row.council, *row.taken)
        || changesStages(*row.council, *row.taken);
    if (!touches || (!rewarded && !isApproved(row.council)))
        return QString();
    return ReturnInitiativeText::tr("“%1” was approved or rewarded as the council has it.")
        .arg(row.council->title);
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedInitiative>& row) const
{
    const InitiativeId id = row.any().id;
    THIDUA_ASSIGN(before, m_ledger->find<Initiative>({toValue(id)}));
    if (before && before->unit != from.unit)
        return fail(ErrorCode::Refused,
                    ReturnInitiativeText::tr("The initiative “%1” belongs to another unit.")
                        .arg(before->title));
    if (!row.taken)
        return before ? removeInitiative(*m_ledger, from.plan, id) : Result<ChangeSet>(ChangeSet());
    ChangeSet change;
    Initiative after = mergedInitiative(before.value_or(Initiative{}), *row.taken);
    after.unit = from.unit;
    THIDUA_ASSIGN(code, codeFor(*m_ledger, after.code, before, id));
    after.code = code;
    const ReportedStage& proposed =
        row.taken->stages[static_cast<size_t>(InitiativeStage::Proposed)];
    // For a new one this only asks the rules of typing: it keeps the number it was made with.
    THIDUA_ASSIGN(edited, saveInitiative(*m_ledger, from.plan, after, proposed.on, m_today));
    if (before) {
        change.append(edited);
    } else {
        // A number says which form it was made with; another unit's, or the council's, is taken.
        THIDUA_ASSIGN(form, m_ledger->find<Form>({id.value >> 32}));
        if (!form || form->unit != from.unit)
            return fail(
                ErrorCode::Refused,
                ReturnInitiativeText::tr("The initiative “%1” has a number that is not one of this "
                                         "unit's form. Ask the unit to enter it again.")
                    .arg(row.taken->title));
        after.id = id;
        change.insert(after);
        change.insert(InitiativeUse{id, from.plan, false, {}, {}});
    }
    THIDUA_TRY(putStages(*m_ledger, after, *row.taken, m_today, change));
    return change;
}

} // namespace thidua::actions

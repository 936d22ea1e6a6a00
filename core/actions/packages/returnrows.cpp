// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/support.h"
#include "core/actions/targets/measurementreader.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

// What taking one row of a return writes, by the actions of typing where there are any.

namespace thidua::actions {

namespace {

struct ReturnRowText {
    Q_DECLARE_TR_FUNCTIONS(ReturnRowText)
};

tl::unexpected<Error> noTarget(const QString& code)
{
    return fail(
        ErrorCode::NotFound,
        ReturnRowText::tr("The plan no longer has the target %1. What the unit reported is kept "
                          "with the return.")
            .arg(code));
}

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

/// Stages as the unit reports them; a note the council wrote stays.
Result<void> putStages(const Ledger& ledger, const ReportedInitiative& reported, ChangeSet& change)
{
    for (const InitiativeStage stage : kInitiativeStages) {
        const ReportedStage& said = reported.stages[static_cast<size_t>(stage)];
        THIDUA_ASSIGN(before, ledger.find<InitiativeStep>({toValue(reported.id), toValue(stage)}));
        std::optional<InitiativeStep> after;
        if (said.reached)
            after = InitiativeStep{reported.id, stage, said.on, said.document,
                                   before ? before->note : QString()};
        change.put(before, after);
    }
    return {};
}

} // namespace

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedStep>& row) const
{
    const MilestoneId milestone = m_reader.milestone(row.key());
    if (!milestone)
        return fail(
            ErrorCode::NotFound,
            ReturnRowText::tr("The plan no longer asks every unit for “%1”.").arg(row.key()));
    if (!row.taken)
        return clearSteps(*m_ledger, milestone, {from.unit});
    return recordSteps(*m_ledger, milestone, {from.unit},
                       {row.taken->doneOn, row.taken->document, row.taken->note}, m_today);
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedFigure>& row) const
{
    const ReportedFigure& any = row.any();
    const TargetId target = m_reader.target(any.target);
    if (!target)
        return noTarget(any.target);
    const Measurement* stored = m_figures->stored(target, from.unit, any.year, any.quarter);
    ChangeSet change;
    if (!row.taken) {
        if (stored)
            change.remove(*stored);
        return change;
    }
    const ReportedFigure& taken = *row.taken;
    const Measurement said{{},
                           target,
                           from.unit,
                           taken.year,
                           taken.quarter,
                           taken.kind,
                           taken.amount,
                           taken.denominator,
                           taken.weight,
                           taken.above,
                           taken.reportedOn,
                           taken.source,
                           taken.evidence,
                           taken.note};
    MeasurementEntry entry = entryOf(said);
    entry.reportedOn = taken.reportedOn.isValid() ? taken.reportedOn : m_today;
    entry.source = taken.source;
    entry.evidence = taken.evidence;
    entry.note = taken.note;
    THIDUA_ASSIGN(after, m_figures->read(entry));
    if (stored) {
        change.update(*stored, after);
    } else {
        after.id = m_ledger->newId<RowId>();
        change.insert(after);
    }
    return change;
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedPromise>& row) const
{
    const ReportedPromise& any = row.any();
    const TargetId target = m_reader.target(any.target);
    if (!target)
        return noTarget(any.target);
    if (row.taken) {
        Promise promise;
        promise.target = target;
        promise.unit = from.unit;
        promise.year = row.taken->year;
        promise.kind = row.taken->kind;
        promise.value = row.taken->value;
        promise.note = row.taken->note;
        return savePromise(*m_ledger, promise);
    }
    THIDUA_ASSIGN(stored,
                  m_ledger->rows<Promise>("target = ? AND unit = ? AND year = ?",
                                          {toValue(target), toValue(from.unit), qint64(any.year)}));
    return stored.empty() ? ChangeSet() : removePromise(*m_ledger, stored.front().id);
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedInitiative>& row) const
{
    const InitiativeId id = row.any().id;
    THIDUA_ASSIGN(before, m_ledger->find<Initiative>({toValue(id)}));
    if (before && before->unit != from.unit)
        return fail(
            ErrorCode::Refused,
            ReturnRowText::tr("The initiative “%1” belongs to another unit.").arg(before->title));
    if (!row.taken)
        return before ? removeInitiative(*m_ledger, from.plan, id) : Result<ChangeSet>(ChangeSet());
    if (!before) {
        // A number of its own says which form it was made with; another unit's, or the council's, is taken.
        THIDUA_ASSIGN(form, m_ledger->find<Form>({id.value >> 32}));
        if (!form || form->unit != from.unit)
            return fail(
                ErrorCode::Refused,
                ReturnRowText::tr("The initiative “%1” has a number that is not one of this "
                                  "unit's form. Ask the unit to enter it again.")
                    .arg(row.taken->title));
    }
    if (cleaned(row.taken->title).isEmpty())
        return fail(ErrorCode::InvalidInput,
                    ReturnRowText::tr("An initiative has no title. Ask the unit for it."));
    const Initiative after = mergedInitiative(before.value_or(Initiative{}), *row.taken);
    ChangeSet change;
    if (before) {
        THIDUA_ASSIGN(edited, saveInitiative(*m_ledger, from.plan, after));
        change.append(edited);
    } else {
        Initiative fresh = after;
        fresh.id = id;
        fresh.unit = from.unit;
        change.insert(fresh);
        change.insert(InitiativeUse{id, from.plan, false, {}, {}});
    }
    THIDUA_TRY(putStages(*m_ledger, *row.taken, change));
    return change;
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedWords>& row) const
{
    THIDUA_ASSIGN(
        before,
        m_ledger->find<UnitWords>({toValue(from.plan), toValue(from.unit), toValue(row.key())}));
    std::optional<UnitWords> after;
    if (row.taken && !cleaned(row.taken->text).isEmpty())
        after = UnitWords{from.plan, from.unit, row.taken->topic, cleaned(row.taken->text)};
    ChangeSet change;
    change.put(before, after);
    return change;
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedFile>& row) const
{
    const ReportedFile& any = row.any();
    THIDUA_ASSIGN(before,
                  m_ledger->find<Attachment>({toValue(from.plan), toValue(from.unit),
                                              toValue(any.about), toValue(any.name)}));
    ChangeSet change;
    std::optional<Attachment> after;
    if (row.taken) {
        const auto bytes = from.files.find(row.taken->sha256);
        if (bytes == from.files.end())
            return fail(ErrorCode::Corrupt,
                        ReturnRowText::tr("The file “%1” is named, but did not come along. Ask the "
                                          "unit for it.")
                            .arg(any.name));
        change.keep(bytes->second);
        after = Attachment{from.plan, from.unit,         any.about,
                           any.name,  row.taken->sha256, row.taken->bytes};
    }
    change.put(before, after);
    return change;
}

} // namespace thidua::actions

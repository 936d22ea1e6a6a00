// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/launchactions.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/support.h"
#include "core/actions/targets/measurementreader.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/packages/answertopic.h"
#include "core/domain/packages/reportwords.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

// What taking one row of a return writes, by the actions of typing where there are any.

namespace thidua::actions {

namespace {

struct ReturnRowText {
    Q_DECLARE_TR_FUNCTIONS(ReturnRowText)
};

/// What a unit answers to a remark of the council.
Result<ChangeSet> changeOfAnswer(const Ledger& ledger, const IncomingReturn& from, RowId id,
                                 const std::optional<ReportedWords>& answer, QDate today)
{
    THIDUA_ASSIGN(before, ledger.find<Remark>({toValue(id)}));
    if (!before || before->plan != from.plan || before->unit != from.unit)
        return fail(ErrorCode::NotFound,
                    ReturnRowText::tr("The remark it answers is no longer there."));
    Remark after = *before;
    after.answer = answer ? cleaned(answer->text) : QString();
    after.answeredOn = after.answer.isEmpty() ? QDate() : today;
    ChangeSet change;
    change.update(*before, after);
    return change;
}

tl::unexpected<Error> noTarget(const QString& code)
{
    return fail(
        ErrorCode::NotFound,
        ReturnRowText::tr("The plan no longer has the target %1. What the unit reported is kept "
                          "with the return.")
            .arg(code));
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
    THIDUA_ASSIGN(before, m_ledger->find<UnitStep>({toValue(milestone), toValue(from.unit)}));
    std::optional<UnitStep> after;
    if (row.taken) {
        THIDUA_TRY(checkStepDay(row.key(), row.taken->doneOn, m_today));
        after = UnitStep{milestone, from.unit, row.taken->doneOn, cleaned(row.taken->document),
                         cleaned(row.taken->note)};
    }
    ChangeSet change;
    change.put(before, after);
    return change;
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedFigure>& row) const
{
    const ReportedFigure& any = row.any();
    const TargetId target = m_reader.target(any.target);
    if (!target)
        return noTarget(any.target);
    if (m_targetsClosed)
        return fail(*m_targetsClosed);
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
    THIDUA_TRY(checkHappened(subjectOf(taken), taken.reportedOn, m_today));
    entry.reportedOn = taken.reportedOn; // as it was said, also where nothing was
    entry.weight = taken.weight.toString(Points::kDecimals);
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

Result<QString> ReturnDesk::decided(const IncomingReturn& from,
                                    const ComparedRow<ReportedPromise>& row) const
{
    const ReportedPromise& any = row.any();
    const bool sameFigure = row.council && row.taken && row.council->kind == row.taken->kind
        && row.council->value == row.taken->value;
    if (!row.council || sameFigure)
        return QString();
    THIDUA_ASSIGN(stored,
                  m_ledger->rows<Promise>("target = ? AND unit = ? AND year = ?",
                                          {toValue(m_reader.target(any.target)), toValue(from.unit),
                                           qint64(any.year)}));
    if (stored.empty() || stored.front().state != PromiseState::Approved)
        return QString();
    return ReturnRowText::tr(
               "%1 was approved on %2. Taking another figure opens the decision again.")
        .arg(subjectOf(any), formatDate(stored.front().decidedOn));
}

Result<ChangeSet> ReturnDesk::changeOf(const IncomingReturn& from,
                                       const ComparedRow<ReportedWords>& row) const
{
    if (const RowId remark = answeredRemark(row.key()))
        return changeOfAnswer(*m_ledger, from, remark, row.taken, m_today);
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
        const bool came = from.files.contains(row.taken->sha256);
        if (!came && !m_ledger->blob(row.taken->sha256))
            return fail(ErrorCode::Corrupt,
                        ReturnRowText::tr("The file “%1” is named, but did not come along. Ask the "
                                          "unit for it.")
                            .arg(any.name));
        after = Attachment{from.plan, from.unit,         any.about,
                           any.name,  row.taken->sha256, row.taken->bytes};
    }
    change.put(before, after);
    return change;
}

} // namespace thidua::actions

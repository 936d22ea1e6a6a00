// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/scoreactions.h"
#include "core/actions/support.h"
#include "core/base/text.h"
#include "core/domain/checks/preflight.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct SheetActions {
    Q_DECLARE_TR_FUNCTIONS(SheetActions)
};

Result<void> mayConfirm(const Ledger& ledger, const PlanBook& book, const Sheet& sheet)
{
    THIDUA_ASSIGN(file, ledger.unitFile(book.plan.id, sheet.unit));
    QStringList messages;
    for (const Finding& finding : whatStopsConfirming(book, std::move(file), sheet.round))
        messages.append(finding.message);
    if (!messages.isEmpty())
        return fail(
            ErrorCode::Refused,
            SheetActions::tr("The sheet cannot be confirmed yet.\n%1").arg(messages.join(u'\n')));
    return {};
}

/// Whoever confirms a sheet confirms or rejects; a second move by the same person to the same state does nothing.
Sheet moved(const Sheet& sheet, SheetState to, const Stamp& stamp, const QString& reason)
{
    Sheet after = sheet;
    after.state = to;
    after.changedBy = stamp.who;
    after.changedAt = stamp.at;
    after.reason = reason;
    if (to == SheetState::Approved)
        after.editsSinceApproval = 0;
    return after;
}

} // namespace

bool confirms(SheetState state)
{
    return state == SheetState::Appraised || state == SheetState::Approved
        || state == SheetState::Locked;
}

std::vector<Finding> whatStopsConfirming(const PlanBook& book, UnitFile file, Round round)
{
    std::erase_if(file.rounds,
                  [&](const UnitFile::RoundFile& later) { return later.sheet.round > round; });
    std::vector<Finding> findings = checkUnit(book, file);
    std::erase_if(findings, [](const Finding& finding) {
        return finding.kind != Finding::Kind::MissingScores
            && finding.kind != Finding::Kind::MissingReason
            && finding.kind != Finding::Kind::OutOfLimits;
    });
    return findings;
}

Result<ChangeSet> moveSheet(const Ledger& ledger, PlanId plan, UnitId unit, Round round,
                            SheetState to, const Stamp& stamp, const QString& reason)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    const Member* member = book->member(unit);
    THIDUA_ASSIGN(sheet, ledger.sheet(plan, unit, round));
    if (!member || !sheet)
        return fail(
            ErrorCode::NotFound,
            SheetActions::tr("%1 has no sheet in the round “%2” yet. Enter its scores first.")
                .arg(member ? member->name : QString(), roundName(round)));
    ChangeSet change(Action::MoveSheet, {member->name, roundCode(round), sheetStateCode(to)});
    const bool again = to == SheetState::Approved && sheet->editsSinceApproval > 0;
    if (sheet->state == to && !again)
        return change;
    bool back = false;
    if (sheet->state != to && !isLegalMove(sheet->state, to, &back))
        return fail(ErrorCode::Refused,
                    SheetActions::tr("A sheet that is “%1” cannot become “%2”.")
                        .arg(sheetStateName(sheet->state), sheetStateName(to)));
    const QString why = cleaned(reason);
    if (back && why.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    SheetActions::tr("Going back from “%1” to “%2” needs a reason. Enter it.")
                        .arg(sheetStateName(sheet->state), sheetStateName(to)));
    if (to == SheetState::Locked && sheet->editsSinceApproval > 0)
        return fail(
            ErrorCode::Refused,
            SheetActions::tr("%1: %n value(s) changed since the sheet was approved. Approve "
                             "it again before locking it.",
                             nullptr, sheet->editsSinceApproval)
                .arg(member->name));
    if (!back && confirms(to))
        THIDUA_TRY(mayConfirm(ledger, *book, *sheet));
    change.update(*sheet, moved(*sheet, to, stamp, why));
    return change;
}

} // namespace thidua::actions

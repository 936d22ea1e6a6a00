// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/paperreturn.h"

#include "core/actions/packages/receptionrecord.h"
#include "core/actions/packages/returndesk.h"
#include "core/actions/support.h"
#include "core/base/text.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(PaperText)
};

Result<void> check(const PaperReturn& paper, QDate today)
{
    if (!paper.receivedOn.isValid())
        return fail(ErrorCode::InvalidInput, PaperText::tr("Say on which day the paper came."));
    THIDUA_TRY(checkHappened(PaperText::tr("The day the paper came"), paper.receivedOn, today));
    if (cleaned(paper.keyedBy).isEmpty())
        return fail(ErrorCode::InvalidInput, PaperText::tr("Say who keys the paper in."));
    if (paper.scanName.isEmpty())
        return {};
    if (paper.scan.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    PaperText::tr("The scan “%1” is empty. Choose another file, or none.")
                        .arg(paper.scanName));
    if (paper.scan.size() > kLargestScan)
        return fail(ErrorCode::InvalidInput,
                    PaperText::tr("The scan “%1” is larger than %2 MB. Scan it again with fewer "
                                  "dots per inch.")
                        .arg(paper.scanName)
                        .arg(kLargestScan / (1024 * 1024)));
    return {};
}

} // namespace

Result<ChangeSet> receivePaper(const Ledger& ledger, const PaperReturn& paper, const Stamp& stamp)
{
    THIDUA_ASSIGN(book, openBook(ledger, paper.plan));
    const Member* member = book->member(paper.unit);
    if (!member)
        return gone("unit");
    THIDUA_TRY(check(paper, stamp.at.toLocalTime().date()));
    ChangeSet change(Action::ReceiveReturns,
                     {QStringLiteral("1"), member->name, QStringLiteral("paper")});
    Reception row;
    row.id = ledger.newId<RowId>();
    row.plan = paper.plan;
    row.unit = paper.unit;
    row.source = ReturnSource::Paper;
    row.madeBy = cleaned(paper.keyedBy);
    row.receivedOn = paper.receivedOn;
    row.receivedBy = stamp.who;
    row.file = paper.scanName;
    row.note = cleaned(paper.note);
    THIDUA_ASSIGN(asked, askedReturn(ledger, *book, paper.unit, paper.receivedOn));
    row.due = asked.due;
    ReceptionRecord record;
    record.milestone = asked.milestone;
    row.lists = change.keep(packRecord(record));
    if (!paper.scanName.isEmpty()) {
        const Attachment scan{paper.plan,
                              paper.unit,
                              QStringLiteral("paper/%1").arg(row.id.value),
                              paper.scanName,
                              change.keep(paper.scan),
                              paper.scan.size()};
        change.insert(scan);
    }
    change.insert(row);
    return change;
}

} // namespace thidua::actions

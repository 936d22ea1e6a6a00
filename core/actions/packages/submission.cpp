// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/submission.h"

#include "core/actions/packages/remarkactions.h"
#include "core/base/dates.h"
#include "core/domain/plan/deadline.h"

#include <algorithm>

namespace thidua::actions {

namespace {

void setUntil(MissingThing& thing, QDate until, const WorkCalendar& calendar, QDate today)
{
    thing.until = until;
    if (!until.isValid())
        return;
    thing.late = until < today;
    thing.workedDays = workedDaysTo(until, calendar, today);
    thing.nextWorked =
        thing.late || calendar.isWorked(until) ? QDate() : calendar.nextWorked(until);
}

// The message is Vietnamese whatever the program speaks.

/// What the answer of a unit comes with; blank: nothing was given out to it.
QString sentAs(const ReturnsLine& line)
{
    if (!line.form)
        return {};
    return line.form->isExcel() ? QStringLiteral("biểu mẫu Excel đã điền")
                                : QStringLiteral("tệp nộp");
}

MissingThing owedReturn(const ReturnsLine& line)
{
    MissingThing thing;
    thing.sentAs = sentAs(line);
    if (line.form)
        thing.what =
            (line.scored ? QStringLiteral("%1 kết quả (biểu mẫu gửi ngày %2; điểm đã có trong sổ)")
                         : QStringLiteral("%1 kết quả (biểu mẫu gửi ngày %2)"))
                .arg(thing.sentAs.left(1).toUpper() + thing.sentAs.mid(1),
                     formatDate(line.form->issuedAt.toLocalTime().date()));
    else
        thing.what = line.scored
            ? QStringLiteral("Bảng tự chấm điểm có chữ ký của thủ trưởng đơn vị (điểm đã có trong "
                             "sổ)")
            : QStringLiteral("Bảng tự chấm điểm");
    return thing;
}

MissingThing owedAnswer(const Remark& remark, const PlanBook& book, const ReturnsLine& line)
{
    const int node = remark.criterion ? book.table.indexOf(remark.criterion) : -1;
    MissingThing thing;
    thing.sentAs = sentAs(line);
    thing.what = node < 0 ? QStringLiteral("Trả lời nhận xét: %1").arg(remark.text)
                          : QStringLiteral("Trả lời nhận xét về tiêu chí %1: %2")
                                .arg(book.table.node(node).criterion.code, remark.text);
    return thing;
}

} // namespace

Result<std::vector<MissingThing>> owedBy(const Ledger& ledger, const ReturnsBoard& board,
                                         const MovementState& state, UnitId unit)
{
    std::vector<MissingThing> owed;
    const ReturnsLine* line = board.line(unit);
    if (!line)
        return owed;
    const PlanBook& book = *board.book;
    if (!line->reception && (line->form || book.rules.has(Round::Self)))
        owed.push_back(owedReturn(*line));
    for (MissingThing& thing : owed)
        setUntil(thing, line->due, state.calendar, board.today);
    THIDUA_ASSIGN(asked, remarks(ledger, book.plan.id, unit));
    for (const Remark& remark : asked) {
        if (remark.closed || !remark.answer.isEmpty())
            continue;
        owed.push_back(owedAnswer(remark, book, *line));
        // Nobody is late for what was asked after the deadline.
        if (line->due >= remark.madeOn)
            setUntil(owed.back(), line->due, state.calendar, board.today);
    }
    for (MissingThing& thing : state.missing(unit))
        owed.push_back(std::move(thing));
    return owed;
}

} // namespace thidua::actions

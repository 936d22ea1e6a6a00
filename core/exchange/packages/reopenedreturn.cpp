// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/reopenedreturn.h"

#include "core/domain/packages/reportwords.h"
#include "core/exchange/packages/replacerows.h"
#include "core/exchange/packages/reportjson.h"
#include "core/exchange/packages/returnchain.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct ReopenedText {
    Q_DECLARE_TR_FUNCTIONS(ReopenedText)
};

using Lines = std::map<std::pair<int, QString>, const actions::ReceptionLine*>;

Lines notTaken(const actions::ReceptionRecord& record)
{
    Lines lines;
    for (const actions::ReceptionLine& line : record.lines) {
        if (!line.taken)
            lines.emplace(std::pair(line.list, line.key), &line);
    }
    return lines;
}

} // namespace

Result<IncomingReturn> ReceptionReopener::incomingOf(const Reception& reception,
                                                     const actions::ReceptionRecord& record)
{
    IncomingReturn incoming;
    incoming.plan = reception.plan;
    incoming.unit = reception.unit;
    incoming.reception = reception;
    const Member* member = m_desk.reader().book().member(reception.unit);
    if (!member)
        return fail(ErrorCode::Refused,
                    ReopenedText::tr("The unit of %1 no longer takes part in the plan “%2”. Put "
                                     "it back into a bloc first.")
                        .arg(reception.file, m_desk.reader().book().plan.title));
    incoming.unitName = member->name;
    THIDUA_ASSIGN(packed, m_ledger.blob(reception.content));
    THIDUA_ASSIGN(said, readPackedReport(packed, reception.file));
    UnitReport start;
    if (!record.start.isEmpty()) {
        THIDUA_ASSIGN(packedStart, m_ledger.blob(record.start));
        THIDUA_ASSIGN(read, readPackedReport(packedStart, reception.file));
        start = std::move(read);
    }
    THIDUA_ASSIGN(chain, ReturnChain::of(m_ledger, reception.plan, reception.unit));
    THIDUA_ASSIGN(before, chain.agreed(reception, start));
    THIDUA_ASSIGN(council, m_desk.reader().read(reception.unit));
    const Lines lines = notTaken(record);
    const auto isMeant = [&](size_t list, const QString& key) {
        return lines.contains({static_cast<int>(list), key});
    };
    incoming.base = council;
    replaceRows(incoming.base, before, isMeant);
    incoming.report = std::move(council);
    replaceRows(incoming.report, said, isMeant);
    // What of a workbook could not be read cannot be read now.
    for (const auto& [place, line] : lines) {
        if (reception.source != ReturnSource::Workbook || line->problem.isEmpty())
            continue;
        RowProblem problem = line->problem;
        problem.words = problemWords(problem);
        incoming.unread.emplace(place, problem);
    }
    THIDUA_ASSIGN(form, m_ledger.find<Form>({toValue(reception.form)}));
    if (form) {
        THIDUA_ASSIGN(others, m_tables.since(form->plan, form->scoreTable));
        incoming.otherCriteria = std::move(others);
    }
    return incoming;
}

Result<ReturnComparison> ReceptionReopener::reopen(const Reception& reception)
{
    THIDUA_ASSIGN(record, actions::receptionRecord(m_ledger, reception));
    THIDUA_ASSIGN(incoming, incomingOf(reception, record));
    THIDUA_ASSIGN(comparison, m_desk.compare(std::move(incoming)));
    const Lines lines = notTaken(record);
    int list = 0;
    forEachComparedList(comparison.rows, [&](auto& rows) {
        for (auto& row : rows) {
            const auto line = lines.find({list, row.key()});
            if (line == lines.end() || row.arrival == Arrival::Unchanged)
                continue;
            row.arrival = Arrival::Conflict;
            row.take = false;
            row.decided = line->second->decided;
            row.reason = line->second->reason;
        }
        ++list;
    });
    return std::move(comparison);
}

} // namespace thidua

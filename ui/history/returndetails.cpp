// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/returndetails.h"

#include "core/actions/packages/receptionrecord.h"
#include "core/domain/packages/reportwords.h"
#include "core/storage/packageentities.h"
#include "core/storage/tableinfo.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct ReturnDetails {
    Q_DECLARE_TR_FUNCTIONS(ReturnDetails)
};

using Line = actions::ReceptionLine;

QString outcomeOf(const Line& line)
{
    if (!line.problem.isEmpty())
        return ReturnDetails::tr("refused: %1").arg(problemWords(line.problem));
    if (line.taken)
        return ReturnDetails::tr("taken as the unit says");
    if (line.isLeft())
        return ReturnDetails::tr("not decided");
    return line.reason.isEmpty()
        ? ReturnDetails::tr("kept as the ledger has it")
        : ReturnDetails::tr("kept as the ledger has it: %1").arg(line.reason);
}

/// The lines of a kept record, by the hash of it; none where it cannot be read.
std::vector<Line> linesOf(const Ledger& ledger, const Value& lists)
{
    Reception reception;
    reception.lists = textOf(lists);
    auto record = actions::receptionRecord(ledger, reception);
    return record ? std::move(record->lines) : std::vector<Line>();
}

void addLines(const Ledger& ledger, const QString& unit, const FieldChange& lists,
              std::vector<HistoryDetail>& details)
{
    const std::vector<Line> before = linesOf(ledger, lists.before);
    for (const Line& line : linesOf(ledger, lists.after)) {
        const auto known = std::ranges::find_if(before, [&](const Line& other) {
            return other.list == line.list && other.key == line.key;
        });
        const bool wasThere = known != before.end();
        if (wasThere ? *known == line : line.taken)
            continue;
        const ReportFacts& facts = line.said.empty() && wasThere ? known->said : line.said;
        details.push_back({unit, subjectOf(line.list, line.key, facts),
                           wasThere ? outcomeOf(*known) : QString(), outcomeOf(line)});
    }
}

/// A field of a row: as it was written, else as the ledger has it.
QString unitName(const Ledger& ledger, const RowChange& row)
{
    qint64 unit = 0;
    for (const FieldChange& field : row.fields) {
        if (field.field == fieldIndex(&Reception::unit))
            unit = integerOf(field.after);
    }
    if (unit == 0) {
        const auto stored = ledger.find<Reception>(row.key);
        unit = stored && *stored ? (*stored)->unit.value : 0;
    }
    const auto found = ledger.find<Unit>({unit});
    return found && *found ? (*found)->name : QString();
}

} // namespace

QString unitOfReturn(const HistoryEntry& entry)
{
    Action action = entry.action;
    QStringList arguments = entry.arguments;
    while (action == Action::Undo || action == Action::Redo) {
        action = static_cast<Action>(arguments.value(1).toUShort());
        arguments = arguments.mid(2);
    }
    return action == Action::ReceiveReturns ? arguments.value(1) : QString();
}

std::vector<HistoryDetail> returnDetails(const Session& session, const HistoryEntry& entry)
{
    std::vector<HistoryDetail> details;
    if (entry.action != Action::ReceiveReturns)
        return details;
    const auto change = session.changeOf(entry.number);
    if (!change)
        return details;
    for (const RowChange& row : change->rows()) {
        if (row.table != Entity<Reception>::table)
            continue;
        const auto lists =
            std::ranges::find(row.fields, fieldIndex(&Reception::lists), &FieldChange::field);
        if (lists == row.fields.end())
            continue;
        QString unit = unitName(session.ledger(), row);
        if (unit.isEmpty())
            unit = unitOfReturn(entry);
        addLines(session.ledger(), unit, *lists, details);
    }
    return details;
}

} // namespace thidua

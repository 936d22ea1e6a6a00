// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/replay.h"

#include "tests/reliability/work.h"

#include <map>

namespace thidua::reliability {

namespace {

using Cells = std::map<std::pair<qint64, qint64>, std::array<qint64, 3>>;

/// The scores as history says they must be.
Result<Cells> replayed(const Session& session, qint64 last)
{
    Cells cells;
    for (qint64 number = 1; number <= last; ++number) {
        const auto change = session.changeOf(number);
        if (!change)
            return fail(change.error());
        for (const RowChange& row : change->rows()) {
            if (row.table != Entity<Score>::table)
                continue;
            const std::pair key(integerOf(row.key[0]), integerOf(row.key[1]));
            if (row.kind == ChangeKind::Remove) {
                cells.erase(key);
                continue;
            }
            for (const FieldChange& field : row.fields)
                cells[key][field.field - 2U] = integerOf(field.after);
        }
    }
    return cells;
}

} // namespace

QString damage(const QString& path, qint64 acknowledged)
{
    const auto session = Session::open(path, options());
    if (!session)
        return session.error().message + session.error().detail;
    const auto report = (*session)->check();
    if (!report)
        return report.error().message + report.error().detail;
    if (!report->isSound())
        return report->problems.join(u'\n');
    const auto newest = (*session)->history(0, 1);
    if (!newest || newest->empty())
        return newest ? QStringLiteral("no history") : newest.error().message;
    const qint64 last = newest->front().number;
    if (last < acknowledged)
        return QStringLiteral("entry %1 was acknowledged, the file ends at %2")
            .arg(acknowledged)
            .arg(last);
    const auto expected = replayed(**session, last);
    const auto rows = (*session)->ledger().rows<Score>();
    if (!expected || !rows)
        return expected ? rows.error().message : expected.error().message;
    Cells found;
    for (const Score& score : *rows)
        found[{score.sheet.value, score.criterion.value}] = {
            static_cast<qint64>(score.kind), score.amount.raw, score.denominator.raw};
    return found == *expected ? QString()
                              : QStringLiteral("the scores are not what the history adds up to");
}

} // namespace thidua::reliability

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/receptionrecord.h"

#include "core/domain/packages/reportwords.h"
#include "core/storage/packageentities.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

namespace thidua::actions {

namespace {

/// A list that stands for the return itself, on the first line.
constexpr int kOfReturn = -1;

QJsonArray packed(const ReportFacts& facts)
{
    QJsonArray packed;
    for (const ReportFact& fact : facts)
        packed.append(QJsonArray{fact.field, fact.value});
    return packed;
}

/// What packed() made, and the words that were kept before.
ReportFacts factsIn(const QJsonValue& packed)
{
    if (packed.isString())
        return {{QStringLiteral("words"), packed.toString()}};
    ReportFacts facts;
    for (const QJsonArray list = packed.toArray(); const QJsonValue& each : list) {
        const QJsonArray fact = each.toArray();
        facts.push_back({fact.at(0).toString(), fact.at(1).toString()});
    }
    return facts;
}

QJsonArray lineOf(const ReceptionLine& line)
{
    QJsonArray fields{line.list, line.key, static_cast<int>(line.arrival), line.taken,
                      line.problem};
    if (!line.taken) {
        fields.append(line.decided);
        fields.append(line.reason);
        fields.append(packed(line.said));
        fields.append(packed(line.held));
    }
    return fields;
}

/// What both sides say of a row that was not taken, as far as they differ.
template<class Row>
void tellSides(ComparedRow<Row> row, ReceptionLine& line)
{
    narrow(row);
    line.said = factsOf(row.unit);
    line.held = factsOf(row.council);
}

template<class Row>
ReceptionLine lineOf(int list, const ComparedRow<Row>& row)
{
    ReceptionLine line{list,        row.key(),   row.arrival, row.take && row.problem.isEmpty(),
                       row.problem, row.decided, row.reason,  {},
                       {}};
    if (!line.taken)
        tellSides(row, line);
    return line;
}

/// Whether nobody decided anything about a row since. What only reads in another way now, or was changed by the
/// council, is no decision.
template<class Row>
bool isAsBefore(const ComparedRow<Row>& row, const ReceptionLine& line)
{
    const bool taken = row.take && row.problem.isEmpty();
    const bool newProblem = !row.problem.isEmpty() && line.problem.isEmpty();
    return !taken && !newProblem && row.decided == line.decided && row.reason == line.reason;
}

/// A row that was not taken at first, as it is now.
template<class Row>
void settleLine(const ComparedRow<Row>& row, ReceptionLine& line, Reception& reception)
{
    const bool same = row.arrival == Arrival::Unchanged && row.problem.isEmpty();
    if (!same && isAsBefore(row, line))
        return;
    const Arrival arrival = same ? Arrival::Unchanged : line.arrival;
    line = lineOf(line.list, row);
    line.arrival = arrival; // opened again, every row is a conflict
    line.decided = line.decided || same; // nobody is asked what both say
    line.taken = same ? row.unit == row.council : line.taken;
    if (!line.taken)
        return;
    --reception.rejected;
    ++(same ? reception.unchanged : reception.changed);
}

/// The lines of rows that were not taken, by list and key.
template<class Record>
auto notTaken(Record& record)
{
    std::map<std::pair<int, QString>, decltype(record.lines.data())> lines;
    for (auto& line : record.lines) {
        if (!line.taken)
            lines.emplace(std::pair(line.list, line.key), &line);
    }
    return lines;
}

} // namespace

int ReceptionRecord::left() const
{
    return static_cast<int>(std::ranges::count_if(lines, &ReceptionLine::isLeft));
}

bool ReceptionRecord::hasNotTaken() const
{
    return !std::ranges::all_of(lines, &ReceptionLine::taken);
}

ReceptionRecord recordOf(const ReturnComparison& comparison)
{
    const IncomingReturn& from = comparison.incoming;
    ReceptionRecord record{from.follows, from.signature, {}, {}};
    int list = 0;
    forEachComparedList(comparison.rows, [&](const auto& rows) {
        for (const auto& row : rows) {
            const bool isNew = row.arrival == Arrival::New && row.take && from.follows.isEmpty();
            if (row.problem.isEmpty() && (row.arrival == Arrival::Unchanged || isNew))
                continue;
            record.lines.push_back(lineOf(list, row));
        }
        ++list;
    });
    return record;
}

void carryDecisions(const ReceptionRecord& earlier, ReportComparison& rows)
{
    const auto known = notTaken(earlier);
    int list = 0;
    forEachComparedList(rows, [&](auto& compared) {
        for (auto& row : compared) {
            const auto found = known.find({list, row.key()});
            if (found == known.end() || row.arrival == Arrival::Unchanged || !row.problem.isEmpty())
                continue;
            const ReceptionLine& line = *found->second;
            ReceptionLine now;
            tellSides(row, now);
            if (!line.decided || line.said != now.said || line.held != now.held)
                continue;
            row.take = false;
            row.decided = true;
            row.reason = line.reason;
        }
        ++list;
    });
}

void settle(const ReportComparison& rows, ReceptionRecord& record, Reception& reception)
{
    auto open = notTaken(record);
    int list = 0;
    forEachComparedList(rows, [&](const auto& compared) {
        for (const auto& row : compared) {
            const auto line = open.find({list, row.key()});
            if (line == open.end())
                continue;
            settleLine(row, *line->second, reception);
            open.erase(line);
        }
        ++list;
    });
    for (const auto& [place, line] : open) { // gone on both sides
        line->taken = true;
        --reception.rejected;
        ++reception.unchanged;
    }
}

QByteArray packRecord(const ReceptionRecord& record)
{
    QJsonArray rows{QJsonArray{kOfReturn, record.follows, -1, false,
                               QString::fromLatin1(record.signature.toBase64()), record.start}};
    for (const ReceptionLine& line : record.lines)
        rows.append(lineOf(line));
    return qCompress(QJsonDocument(rows).toJson(QJsonDocument::Compact), 1);
}

Result<ReceptionRecord> receptionRecord(const Ledger& ledger, const Reception& reception)
{
    ReceptionRecord record;
    if (reception.lists.isEmpty())
        return record;
    THIDUA_ASSIGN(packed, ledger.blob(reception.lists));
    const QJsonArray rows = QJsonDocument::fromJson(qUncompress(packed)).array();
    for (const QJsonValue& row : rows) {
        const QJsonArray fields = row.toArray();
        const int list = fields.at(0).toInt();
        const int arrival = fields.at(2).toInt();
        if (list == kOfReturn) {
            record.follows = fields.at(1).toString();
            record.signature = QByteArray::fromBase64(fields.at(4).toString().toLatin1());
            record.start = fields.at(5).toString();
        } else if (arrival >= 0 && arrival <= static_cast<int>(Arrival::Unchanged)) {
            const QString problem = fields.at(4).toString();
            record.lines.push_back({list, fields.at(1).toString(), static_cast<Arrival>(arrival),
                                    fields.at(3).toBool() && problem.isEmpty(), problem,
                                    fields.at(5).toBool(), fields.at(6).toString(),
                                    factsIn(fields.at(7)), factsIn(fields.at(8))});
        }
    }
    return record;
}

Result<std::vector<OpenReception>> openReceptions(const Ledger& ledger, PlanId plan, UnitId unit)
{
    std::vector<Value> which{toValue(plan)};
    if (unit)
        which.push_back(toValue(unit));
    THIDUA_ASSIGN(rows,
                  ledger.rows<Reception>(
                      unit ? "plan = ? AND unit = ? ORDER BY id" : "plan = ? ORDER BY id", which));
    QSet<UnitId> concerned;
    for (const Reception& row : rows) {
        if (row.rejected > 0)
            concerned.insert(row.unit);
    }
    std::vector<OpenReception> open;
    QSet<QString> followed;
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        if (!concerned.contains(row->unit))
            continue;
        THIDUA_ASSIGN(record, receptionRecord(ledger, *row));
        followed.insert(record.follows);
        if (record.hasNotTaken() && !followed.contains(row->digest))
            open.push_back({*row, std::move(record)});
    }
    std::ranges::reverse(open);
    return open;
}

Result<std::vector<LeftRows>> leftRows(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(open, openReceptions(ledger, plan, {}));
    std::vector<LeftRows> left;
    for (const OpenReception& one : open) {
        const int rows = one.record.left();
        if (rows == 0)
            continue;
        const auto known = std::ranges::find(left, one.reception.unit, &LeftRows::unit);
        if (known == left.end())
            left.push_back({one.reception.unit, rows});
        else
            known->rows += rows;
    }
    return left;
}

} // namespace thidua::actions

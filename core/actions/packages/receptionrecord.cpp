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
                      line.problem.words};
    if (line.taken && !line.decidedAt.isValid() && line.reason.isEmpty())
        return fields;
    fields.append(line.decided);
    fields.append(line.reason);
    fields.append(packed(line.said));
    fields.append(packed(line.held));
    fields.append(enumCode(line.problem.kind));
    fields.append(line.problem.about);
    fields.append(line.decidedBy);
    fields.append(line.decidedAt.toString(Qt::ISODate));
    return fields;
}

ReceptionLine lineIn(const QJsonArray& fields, Arrival arrival)
{
    ReceptionLine line;
    line.list = fields.at(0).toInt();
    line.key = fields.at(1).toString();
    line.arrival = arrival;
    line.problem = {
        parseEnum<RowProblem::Kind>(fields.at(9).toString()).value_or(RowProblem::Kind::Unknown),
        fields.at(10).toString(), fields.at(4).toString()};
    line.taken = fields.at(3).toBool() && line.problem.isEmpty();
    line.decided = fields.at(5).toBool();
    line.reason = fields.at(6).toString();
    line.said = factsIn(fields.at(7));
    line.held = factsIn(fields.at(8));
    line.decidedBy = fields.at(11).toString();
    line.decidedAt = QDateTime::fromString(fields.at(12).toString(), Qt::ISODate);
    return line;
}

/// The first line, which stands for the return.
QJsonArray headOf(const ReceptionRecord& record)
{
    return {kOfReturn,
            record.follows,
            -1,
            false,
            QString::fromLatin1(record.signature.toBase64()),
            record.start,
            record.milestone.value,
            record.left(),
            record.notTaken()};
}
constexpr int kHeadFields = 9; ///< earlier versions wrote fewer

Result<QByteArray> unpacked(const Ledger& ledger, const Reception& reception)
{
    if (reception.lists.isEmpty())
        return QByteArray();
    THIDUA_ASSIGN(packed, ledger.blob(reception.lists));
    return packed.startsWith('[') ? packed : qUncompress(packed);
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
    ReceptionLine line;
    line.list = list;
    line.key = row.key();
    line.arrival = row.arrival;
    line.taken = row.take && row.problem.isEmpty();
    line.problem = row.problem;
    line.decided = row.decided;
    line.reason = row.reason;
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
void settleLine(const ComparedRow<Row>& row, const Stamp& stamp, ReceptionLine& line,
                Reception& reception)
{
    const bool same = row.arrival == Arrival::Unchanged && row.problem.isEmpty();
    if (!same && isAsBefore(row, line))
        return;
    const ReceptionLine before = std::exchange(line, lineOf(line.list, row));
    line.arrival =
        same ? Arrival::Unchanged : before.arrival; // opened again, every row is a conflict
    line.decided = line.decided || same; // nobody is asked what both say
    line.taken = same ? row.unit == row.council : line.taken;
    if (same) { // what was decided before was, all the same
        line.reason = before.reason;
        line.decidedBy = before.decidedBy;
        line.decidedAt = before.decidedAt;
    } else if (line.taken || line.decided) {
        line.decidedBy = stamp.who;
        line.decidedAt = stamp.at.toUTC();
    }
    if (!line.taken)
        return;
    --reception.rejected;
    ++(same ? reception.unchanged : reception.changed);
}

/// Who decided, and when, for a row about which the same is decided as in a return before.
void keepDecider(const ReceptionLine& before, ReceptionLine& line)
{
    const bool same = !line.taken && line.decided && before.decided && line.reason == before.reason
        && line.said == before.said && line.held == before.held;
    if (!same)
        return;
    line.decidedBy = before.decidedBy;
    line.decidedAt = before.decidedAt;
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

int ReceptionRecord::notTaken() const
{
    return static_cast<int>(std::ranges::count(lines, false, &ReceptionLine::taken));
}

ReceptionRecord recordOf(const ReturnComparison& comparison, const ReceptionRecord& earlier)
{
    const auto known = notTaken(earlier);
    const IncomingReturn& from = comparison.incoming;
    ReceptionRecord record;
    record.follows = from.follows;
    record.signature = from.signature;
    int list = 0;
    forEachComparedList(comparison.rows, [&](const auto& rows) {
        for (const auto& row : rows) {
            const bool isNew = row.arrival == Arrival::New && row.take && from.follows.isEmpty();
            if (row.problem.isEmpty() && (row.arrival == Arrival::Unchanged || isNew))
                continue;
            ReceptionLine& line = record.lines.emplace_back(lineOf(list, row));
            const auto before = known.find({list, line.key});
            if (before != known.end())
                keepDecider(*before->second, line);
        }
        ++list;
    });
    return record;
}

void carryDecisions(const ReceptionRecord& earlier, ReportComparison& rows)
{
    const auto known = notTaken(earlier);
    if (known.empty())
        return;
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

void settle(const ReportComparison& rows, const Stamp& stamp, ReceptionRecord& record,
            Reception& reception)
{
    auto open = notTaken(record);
    int list = 0;
    forEachComparedList(rows, [&](const auto& compared) {
        for (const auto& row : compared) {
            const auto line = open.find({list, row.key()});
            if (line == open.end())
                continue;
            settleLine(row, stamp, *line->second, reception);
            open.erase(line);
        }
        ++list;
    });
    for (const auto& [place, line] : open) { // gone on both sides
        line->taken = true;
        line->arrival = Arrival::Unchanged;
        --reception.rejected;
        ++reception.unchanged;
    }
}

QByteArray packRecord(const ReceptionRecord& record)
{
    QJsonArray rows{headOf(record)};
    for (const ReceptionLine& line : record.lines)
        rows.append(lineOf(line));
    const QByteArray json = QJsonDocument(rows).toJson(QJsonDocument::Compact);
    return record.lines.empty() ? json : qCompress(json, 1); // a head alone gets no smaller
}

Result<ReceptionRecord> receptionRecord(const Ledger& ledger, const Reception& reception)
{
    ReceptionRecord record;
    THIDUA_ASSIGN(bytes, unpacked(ledger, reception));
    const QJsonArray rows = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue& row : rows) {
        const QJsonArray fields = row.toArray();
        const int arrival = fields.at(2).toInt();
        if (fields.at(0).toInt() == kOfReturn) {
            record.follows = fields.at(1).toString();
            record.signature = QByteArray::fromBase64(fields.at(4).toString().toLatin1());
            record.start = fields.at(5).toString();
            record.milestone = MilestoneId{fields.at(6).toInteger()};
        } else if (arrival >= 0 && arrival <= static_cast<int>(Arrival::Unchanged)) {
            record.lines.push_back(lineIn(fields, static_cast<Arrival>(arrival)));
        }
    }
    return record;
}

Result<ReceptionHead> receptionHead(const Ledger& ledger, const Reception& reception)
{
    THIDUA_ASSIGN(bytes, unpacked(ledger, reception));
    // No text of the first line has brackets.
    const QByteArray first = bytes.mid(1, bytes.indexOf(']'));
    const QJsonArray fields = QJsonDocument::fromJson(first).array();
    if (fields.size() >= kHeadFields)
        return ReceptionHead{fields.at(1).toString(), MilestoneId{fields.at(6).toInteger()},
                             fields.at(7).toInt(), fields.at(8).toInt()};
    THIDUA_ASSIGN(record, receptionRecord(ledger, reception));
    return ReceptionHead{record.follows, record.milestone, record.left(), record.notTaken()};
}

Result<ReceptionRecord> followedRecord(const Ledger& ledger, const IncomingReturn& from)
{
    if (from.follows.isEmpty() || from.isReopened())
        return ReceptionRecord();
    THIDUA_ASSIGN(rows,
                  ledger.rows<Reception>("plan = ? AND unit = ? ORDER BY id DESC",
                                         {toValue(from.plan), toValue(from.unit)}));
    const auto earlier = std::ranges::find(rows, from.follows, &Reception::digest);
    if (earlier == rows.end() || earlier->rejected == 0)
        return ReceptionRecord();
    return receptionRecord(ledger, *earlier);
}

Result<ReturnCounts> outcomeOf(const Ledger& ledger, const ReturnComparison& comparison)
{
    ReturnCounts counts = comparison.counts();
    if (!comparison.incoming.isReopened())
        return counts;
    Reception reception = comparison.incoming.reception;
    THIDUA_ASSIGN(record, receptionRecord(ledger, reception));
    settle(comparison.rows, {}, record, reception);
    counts.total = reception.total;
    counts.added = reception.added;
    counts.changed = reception.changed;
    counts.unchanged = reception.unchanged;
    counts.rejected = reception.rejected;
    counts.left = record.left();
    return counts;
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
        THIDUA_ASSIGN(head, receptionHead(ledger, *row));
        followed.insert(head.follows);
        if (head.notTaken > 0 && !followed.contains(row->digest))
            open.push_back({*row, head.notTaken, head.left});
    }
    std::ranges::reverse(open);
    return open;
}

Result<std::vector<LeftRows>> leftRows(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(open, openReceptions(ledger, plan, {}));
    std::vector<LeftRows> left;
    for (const OpenReception& one : open) {
        if (one.left == 0)
            continue;
        const auto known = std::ranges::find(left, one.reception.unit, &LeftRows::unit);
        if (known == left.end())
            left.push_back({one.reception.unit, one.left});
        else
            known->rows += one.left;
    }
    return left;
}

} // namespace thidua::actions

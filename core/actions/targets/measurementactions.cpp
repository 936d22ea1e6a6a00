// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/support.h"
#include "core/actions/targets/measurementreader.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace thidua::actions {

namespace {

struct Measurements {
    Q_DECLARE_TR_FUNCTIONS(Measurements)
};

bool sameFigure(const Measurement& left, const Measurement& right)
{
    return left.kind == right.kind && left.amount == right.amount
        && left.denominator == right.denominator && left.weight == right.weight
        && left.above == right.above;
}

const Measurement* storedFor(const MeasurementReader& reader, const MeasurementEntry& entry)
{
    return reader.stored(entry.target, entry.unit, entry.year, entry.quarter);
}

bool saysNothing(const MeasurementEntry& entry)
{
    return QString(entry.value + entry.numerator + entry.denominator + entry.done)
        .trimmed()
        .isEmpty();
}

/// The row an entry makes; a new or another figure is reported today unless the entry says when.
Result<Measurement> readToday(const MeasurementReader& reader, const MeasurementEntry& entry,
                              QDate today)
{
    THIDUA_ASSIGN(row, reader.read(entry));
    const Measurement* old = storedFor(reader, entry);
    if (!entry.reportedOn && (!old || !sameFigure(*old, row)))
        row.reportedOn = today;
    return row;
}

void put(const Ledger& ledger, const Measurement* old, Measurement row, ChangeSet& change)
{
    if (!old)
        row.id = ledger.newId<RowId>();
    change.put(old ? std::optional(*old) : std::nullopt, std::optional(row));
}

/// Target and unit of a row of a file.
Result<MeasurementEntry> placed(const MeasurementReader& reader, const MeasurementRow& row)
{
    MeasurementEntry entry = row.entry;
    const Target* target = reader.targetNamed(row.target);
    if (!target)
        return fail(
            ErrorCode::NotFound,
            Measurements::tr("The plan has no target “%1”. Correct the code or add the target.")
                .arg(row.target));
    entry.target = target->id;
    if (!cleaned(row.unit).isEmpty()) {
        const Unit* unit = reader.unitNamed(row.unit);
        if (!unit)
            return fail(ErrorCode::NotFound,
                        Measurements::tr("There is no unit “%1”. Correct the code or add the unit.")
                            .arg(row.unit));
        entry.unit = unit->id;
    }
    THIDUA_ASSIGN(period, parsePeriod(row.period));
    std::tie(entry.year, entry.quarter) = period;
    return entry;
}

} // namespace

MeasurementEntry entryOf(const Measurement& row)
{
    MeasurementEntry entry;
    entry.target = row.target;
    entry.unit = row.unit;
    entry.year = row.year;
    entry.quarter = row.quarter;
    // Four decimals, so that no figure reads as thousands.
    const auto text = [](Points value) { return value.toString(Points::kDecimals); };
    const QString sign = row.above ? QStringLiteral("> ") : QString();
    switch (row.kind) {
    case Measurement::Kind::Number:
        entry.value = sign + text(row.amount);
        break;
    case Measurement::Kind::Ratio:
        entry.numerator = sign + text(row.amount);
        entry.denominator = text(row.denominator);
        break;
    case Measurement::Kind::Done:
        entry.done = QStringLiteral("yes");
        break;
    case Measurement::Kind::NotDone:
        entry.done = QStringLiteral("no");
        break;
    case Measurement::Kind::NotApplicable:
        entry.done = QStringLiteral("na");
        break;
    }
    if (!row.weight.isZero())
        entry.weight = text(row.weight);
    return entry;
}

Result<std::pair<int, int>> parsePeriod(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^(?:(\d{4})(?:[-/ ]?q([1-4]))?|(?:quy|q)[ ]?([1-4]|i{1,3}|iv)[-/ ]+(\d{4}))$)"));
    static const QStringList roman{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                   QStringLiteral("iv")};
    const auto match = pattern.match(folded(text).simplified());
    if (!match.hasMatch())
        return fail(
            ErrorCode::InvalidInput,
            Measurements::tr("“%1” is no period. Write a year such as 2024, or a quarter such "
                             "as 2024-Q3.")
                .arg(cleaned(text)));
    if (const int year = match.captured(1).toInt())
        return std::pair(year, match.captured(2).toInt());
    const QString quarter = match.captured(3);
    const auto at = roman.indexOf(quarter);
    return std::pair(match.captured(4).toInt(),
                     at < 0 ? quarter.toInt() : static_cast<int>(at) + 1);
}

QString periodCode(int year, int quarter)
{
    return quarter == 0 ? QString::number(year) : QStringLiteral("%1-Q%2").arg(year).arg(quarter);
}

Result<ChangeSet> enterMeasurement(const Ledger& ledger, PlanId plan, const MeasurementEntry& entry,
                                   QDate today)
{
    THIDUA_ASSIGN(reader, MeasurementReader::make(ledger, plan));
    THIDUA_TRY(openBook(ledger, reader.plan()));
    THIDUA_ASSIGN(row, readToday(reader, entry, today));
    const Measurement* old = storedFor(reader, entry);
    ChangeSet change(Action::EnterFigure,
                     aboutRow(reader.target(row.target)->title, old ? Made::Edited : Made::Added));
    put(ledger, old, row, change);
    return change;
}

Result<EnteredFigures> enterMeasurements(const Ledger& ledger, PlanId plan,
                                         const std::vector<MeasurementEntry>& entries, QDate today)
{
    THIDUA_ASSIGN(reader, MeasurementReader::make(ledger, plan));
    THIDUA_TRY(openBook(ledger, reader.plan()));
    EnteredFigures result;
    result.change = ChangeSet(Action::EnterFigure,
                              {QString::number(entries.size()), QStringLiteral("several")});
    for (size_t i = 0; i < entries.size(); ++i) {
        const Measurement* old = storedFor(reader, entries[i]);
        if (saysNothing(entries[i])) {
            if (old)
                result.change.remove(*old);
        } else if (const auto row = readToday(reader, entries[i], today); !row) {
            result.refused.emplace_back(i, row.error().message);
        } else {
            put(ledger, old, *row, result.change);
        }
    }
    return result;
}

Result<ChangeSet> removeMeasurement(const Ledger& ledger, RowId id)
{
    THIDUA_ASSIGN(row, existing<Measurement>(ledger, id));
    THIDUA_ASSIGN(target, existing<Target>(ledger, row.target));
    THIDUA_TRY(openBook(ledger, target.plan));
    ChangeSet change(Action::EnterFigure, aboutRow(target.title, Made::Removed));
    change.remove(row);
    return change;
}

Result<BulkChange> importMeasurements(const Ledger& ledger, PlanId plan,
                                      const std::vector<MeasurementRow>& rows, const QString& file,
                                      QDate today)
{
    THIDUA_ASSIGN(reader, MeasurementReader::make(ledger, plan));
    THIDUA_TRY(openBook(ledger, reader.plan()));
    BulkChange bulk;
    bulk.change = ChangeSet(Action::ImportFigures, {QString::number(rows.size()), file});
    bulk.total = static_cast<int>(rows.size());
    QHash<QString, int> seen;
    for (const MeasurementRow& row : rows) {
        const QString what =
            QStringLiteral("%1 %2 %3").arg(row.target, row.unit, row.period).simplified();
        const auto refuse = [&](const QString& message) {
            bulk.refused.push_back({row.line, what, message});
        };
        const auto entry = placed(reader, row);
        if (!entry) {
            refuse(entry.error().message);
            continue;
        }
        const QString place = QStringLiteral("%1/%2/%3")
                                  .arg(entry->target.value)
                                  .arg(entry->unit.value)
                                  .arg(periodCode(entry->year, entry->quarter));
        if (const auto before = seen.constFind(place); before != seen.constEnd()) {
            refuse(
                Measurements::tr("The same figure stands in line %1 already. Keep one of the two "
                                 "rows.")
                    .arg(*before));
            continue;
        }
        auto made = readToday(reader, *entry, today);
        if (!made) {
            refuse(made.error().message);
            continue;
        }
        seen.insert(place, row.line);
        const Measurement* old = reader.stored(made->target, made->unit, made->year, made->quarter);
        const size_t rowsBefore = bulk.change.rows().size();
        put(ledger, old, *made, bulk.change);
        bulk.take(row.line, rowsBefore, !old);
    }
    return bulk;
}

} // namespace thidua::actions

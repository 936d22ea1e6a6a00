// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/targetcsv.h"

#include "core/actions/targets/targetreads.h"
#include "core/base/dates.h"
#include "core/exchange/csvfigures.h"

#include <algorithm>

namespace thidua {

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// A blank field keeps what is recorded.
std::optional<QString> ifSaid(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// The three columns of a figure: value, numerator, denominator; then done.
QStringList figureFields(const Measurement& row)
{
    const QString sign = row.above ? s("> ") : QString();
    switch (row.kind) {
    case Measurement::Kind::Number:
        return {sign + csvMeasured(row.amount), {}, {}, {}};
    case Measurement::Kind::Ratio:
        return {{}, sign + csvMeasured(row.amount), csvMeasured(row.denominator), {}};
    case Measurement::Kind::Done:
        return {{}, {}, {}, s("yes")};
    case Measurement::Kind::NotDone:
        return {{}, {}, {}, s("no")};
    case Measurement::Kind::NotApplicable:
        break;
    }
    return {{}, {}, {}, s("na")};
}

/// Places of the rows' targets and units in their lists; units outside the plan come last.
class Order {
public:
    explicit Order(const TargetSources& sources)
    {
        for (const Target& target : sources.targets)
            m_targets.insert(target.id, static_cast<int>(m_targets.size()));
        for (const Member& member : sources.members)
            m_units.insert(member.unit, static_cast<int>(m_units.size()) + 1);
    }
    bool operator()(const Measurement& left, const Measurement& right) const
    {
        return place(left) < place(right);
    }

private:
    std::tuple<int, int, int, int, qint64> place(const Measurement& row) const
    {
        const int unit =
            row.unit ? m_units.value(row.unit, static_cast<int>(m_units.size()) + 1) : 0;
        return {m_targets.value(row.target), row.year, row.quarter, unit, row.unit.value};
    }
    QHash<TargetId, int> m_targets;
    QHash<UnitId, int> m_units;
};

} // namespace

Result<actions::BulkChange> importTargetCsv(const Ledger& ledger, PlanId plan,
                                            const CsvTable& table, QDate today)
{
    std::vector<actions::MeasurementRow> rows;
    std::vector<actions::Refusal> refused;
    for (const CsvRecord& record : table.records()) {
        const auto at = [&](const char* column) { return table.field(record, s(column)); };
        actions::MeasurementRow row;
        row.line = record.line;
        row.target = at("target");
        row.unit = at("unit");
        row.period = at("period");
        row.entry.value = at("value");
        row.entry.numerator = at("numerator");
        row.entry.denominator = at("denominator");
        row.entry.done = at("done");
        row.entry.weight = at("weight");
        row.entry.source = ifSaid(at("source"));
        row.entry.evidence = ifSaid(at("evidence"));
        row.entry.note = ifSaid(at("note"));
        if (!at("reported_on").isEmpty()) {
            const auto date = parseDate(at("reported_on"));
            if (!date) {
                refused.push_back({record.line, row.target, date.error().message});
                continue;
            }
            row.entry.reportedOn = *date;
        }
        rows.push_back(row);
    }
    THIDUA_ASSIGN(bulk, actions::importMeasurements(ledger, plan, rows, table.name(), today));
    bulk.refuse(refused);
    return std::move(bulk);
}

Result<QString> exportTargetCsv(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(sources, targetSources(ledger, plan, {}));
    QHash<TargetId, QString> targets;
    for (const Target& target : sources.targets)
        targets.insert(target.id, target.code);
    QHash<UnitId, QString> units;
    for (const Unit& unit : sources.units)
        units.insert(unit.id, unit.code);
    std::sort(sources.measurements.begin(), sources.measurements.end(), Order(sources));
    QString text =
        csvLine({s("target"), s("unit"), s("period"), s("value"), s("numerator"), s("denominator"),
                 s("done"), s("weight"), s("reported_on"), s("source"), s("evidence"), s("note")})
        + u'\n';
    for (const Measurement& row : sources.measurements)
        text += csvLine(QStringList{targets.value(row.target), units.value(row.unit),
                                    actions::periodCode(row.year, row.quarter)}
                        + figureFields(row)
                        + QStringList{row.weight.isZero() ? QString() : csvMeasured(row.weight),
                                      row.reportedOn.toString(Qt::ISODate), row.source,
                                      row.evidence, row.note})
            + u'\n';
    return text;
}

} // namespace thidua

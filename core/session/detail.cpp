// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/detail.h"

#include "core/session/movementwords.h"
#include "core/storage/allentities.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace thidua {

namespace {

struct HistoryDetails {
    Q_DECLARE_TR_FUNCTIONS(HistoryDetails)
};

const QString kBetween = QStringLiteral(" · ");
const QString kReminded = QStringLiteral("packages.reminded/"); // then plan/unit

/// True of a setting nobody may read off the screen: the seed of the key a council signs with.
bool isSecret(const RowChange& row)
{
    return row.table == Entity<Setting>::table
        && textOf(row.key.front()) == QLatin1String("packages.seed");
}

/// Words for rows, from what the ledger holds now and, for rows that are gone, from the change itself.
class Describer {
public:
    /// `rows` must outlive it.
    Describer(const Ledger& ledger, const std::vector<RowChange>& rows) : m_ledger(ledger)
    {
        for (const RowChange& row : rows) {
            if (row.kind != ChangeKind::Update && row.key.size() == 1)
                m_inChange.insert({row.table, integerOf(row.key.front())}, &row);
        }
    }

    QString object(const RowChange& row);
    QString reference(quint16 table, qint64 id);
    QString value(const TableInfo& info, size_t column, const Value& value);
    /// The same of a field of this row; what is secret is not told.
    QString told(const RowChange& row, quint16 field, const Value& value);
    QString entry(const RowChange& row, Value FieldChange::*side);

private:
    QString sheetName(qint64 id);
    QString settingName(const QString& key);
    QString join(const QStringList& parts) const
    {
        QStringList filled = parts;
        filled.removeAll(QString());
        return filled.join(kBetween);
    }
    /// A column of a row by its id: from the ledger, else from the change.
    Value columnOf(const TableInfo& info, qint64 id, const char* column);
    QString lookedUp(quint16 table, qint64 id);
    static QString codeName(const TableInfo& info, size_t column, qint64 code);

    const Ledger& m_ledger;
    QHash<QPair<quint16, qint64>, const RowChange*> m_inChange;
    QHash<QPair<quint16, qint64>, QString> m_names;
};

int columnIndex(const TableInfo& info, const char* column)
{
    const auto found = std::find_if(info.columns.begin(), info.columns.end(),
                                    [&](const char* name) { return qstrcmp(name, column) == 0; });
    return found == info.columns.end() ? -1 : static_cast<int>(found - info.columns.begin());
}

/// The values of a row as stored, in column order; empty when it is not there.
std::vector<Value> storedValues(const Ledger& ledger, quint16 table, const std::vector<Value>& key)
{
    std::vector<Value> values;
    forEachEntity([&]<class T>() {
        if (Entity<T>::table != table)
            return;
        if (const auto row = ledger.find<T>(key); row && *row)
            forEachField<T>([&](const auto& field, quint16) {
                values.push_back(toValue((**row).*field.member));
            });
    });
    return values;
}

Value Describer::columnOf(const TableInfo& info, qint64 id, const char* column)
{
    const int index = columnIndex(info, column);
    if (index < 0)
        return {};
    if (const auto values = storedValues(m_ledger, info.table, {id}); !values.empty())
        return values[static_cast<size_t>(index)];
    const RowChange* row = m_inChange.value({info.table, id});
    for (const FieldChange& field : row ? row->fields : std::vector<FieldChange>()) {
        if (field.field == index)
            return row->kind == ChangeKind::Insert ? field.after : field.before;
    }
    return {};
}

QString Describer::sheetName(qint64 id)
{
    const TableInfo& info = *tableInfo(Entity<Sheet>::table);
    const qint64 unit = integerOf(columnOf(info, id, "unit"));
    const auto round = static_cast<Round>(integerOf(columnOf(info, id, "round")));
    if (unit == 0)
        return HistoryDetails::tr("sheet %1").arg(id);
    return reference(Entity<Unit>::table, unit) + QChar(0x1f) + roundName(round);
}

QString Describer::lookedUp(quint16 table, qint64 id)
{
    if (table == Entity<Sheet>::table)
        return sheetName(id);
    const TableInfo& info = *tableInfo(table);
    const bool byCode = table == Entity<Criterion>::table;
    for (const char* column :
         {byCode ? "code" : "name", "short_title", "title", "code", "number"}) {
        if (const QString text = textOf(columnOf(info, id, column)); !text.isEmpty())
            return text;
    }
    if (table == Entity<DocketDecision>::table)
        return reference(Entity<Bloc>::table, integerOf(columnOf(info, id, "bloc")));
    if (table == Entity<Remark>::table)
        return join(
            {reference(Entity<Unit>::table, integerOf(columnOf(info, id, "unit"))),
             reference(Entity<Criterion>::table, integerOf(columnOf(info, id, "criterion")))});
    if (table == Entity<Hold>::table || table == Entity<Form>::table
        || table == Entity<Reception>::table)
        return reference(Entity<Unit>::table, integerOf(columnOf(info, id, "unit")));
    return QString::number(id);
}

QString Describer::reference(quint16 table, qint64 id)
{
    if (id == 0)
        return {};
    const QPair<quint16, qint64> key(table, id);
    if (const auto found = m_names.constFind(key); found != m_names.constEnd())
        return *found;
    const QString name = lookedUp(table, id);
    m_names.insert(key, name);
    return name;
}

QString Describer::settingName(const QString& key)
{
    return key.startsWith(kReminded)
        ? reference(Entity<Unit>::table, key.section(u'/', -1).toLongLong())
        : key;
}

QString Describer::object(const RowChange& row)
{
    const TableInfo& info = *tableInfo(row.table);
    if (row.table == Entity<Setting>::table)
        return settingName(textOf(row.key.front()));
    if (row.table == Entity<Score>::table || row.table == Entity<ScoreNote>::table) {
        const QString sheet = reference(Entity<Sheet>::table, integerOf(row.key[0]));
        return join({sheet.section(QChar(0x1f), 0, 0),
                     reference(Entity<Criterion>::table, integerOf(row.key[1])),
                     sheet.section(QChar(0x1f), 1)});
    }
    if (row.key.size() == 1)
        return reference(info.references[0] != 0 ? info.references[0] : row.table,
                         integerOf(row.key[0]))
            .replace(QChar(0x1f), kBetween);
    QStringList parts;
    for (size_t i = 0; i < row.key.size(); ++i) {
        if (static_cast<int>(i) != info.planColumn)
            parts += value(info, i, row.key[i]);
    }
    return join(parts);
}

QString Describer::codeName(const TableInfo& info, size_t column, qint64 code)
{
    const QByteArray name = info.columns[column];
    if (const QString word = movementCodeName(info.table, name, code); !word.isEmpty())
        return word;
    if (name == "round")
        return roundName(static_cast<Round>(code));
    if (name == "state" && info.table == Entity<Sheet>::table)
        return sheetStateName(static_cast<SheetState>(code));
    if (name == "state")
        return code == 0 ? HistoryDetails::tr("draft")
            : code == 1  ? HistoryDetails::tr("frozen, being scored")
                         : HistoryDetails::tr("closed");
    if (name == "effect")
        return holdEffectName(static_cast<Hold::Effect>(code));
    if (name == "participation")
        return participationName(static_cast<Participation>(code));
    if (name == "na_policy")
        return naPolicyCode(static_cast<NaPolicy>(code));
    if (name == "type")
        return criterionTypeCode(static_cast<CriterionType>(code));
    if (name == "rule")
        return ruleCode(static_cast<RuleKind>(code));
    return QString::number(code);
}

QString Describer::value(const TableInfo& info, size_t column, const Value& value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    switch (info.kinds[column]) {
    case ColumnKind::Reference:
        if (info.references[column] == 0) // a number of its own kind, as that of a form
            return QString::number(integerOf(value));
        return reference(info.references[column], integerOf(value)).replace(QChar(0x1f), kBetween);
    case ColumnKind::Points:
        return Points{integerOf(value)}.toExactString(2);
    case ColumnKind::Money: {
        Money money;
        fromValue(value, money);
        return money.toString();
    }
    case ColumnKind::Flag:
        return integerOf(value) != 0 ? HistoryDetails::tr("yes") : HistoryDetails::tr("no");
    case ColumnKind::Date:
        return formatDate(QDate::fromString(textOf(value), Qt::ISODate));
    case ColumnKind::Time:
        return formatDateTime(QDateTime::fromMSecsSinceEpoch(integerOf(value), Qt::UTC));
    case ColumnKind::Code:
        return codeName(info, column, integerOf(value));
    case ColumnKind::Number:
        return QString::number(integerOf(value));
    case ColumnKind::Text:
        break;
    }
    return textOf(value);
}

QString Describer::told(const RowChange& row, quint16 field, const Value& value)
{
    const QString text = this->value(*tableInfo(row.table), field, value);
    if (isSecret(row) && !text.isEmpty())
        return HistoryDetails::tr("not shown");
    if (row.table != Entity<Setting>::table || !textOf(row.key.front()).startsWith(kReminded))
        return text;
    const auto when = QDateTime::fromString(text.section(u'|', 0, 0), Qt::ISODate);
    return when.isValid() ? join({formatDateTime(when), text.section(u'|', 1)}) : text;
}

/// A cell's entry on one side of a change: its three columns are one figure to people. What the
/// change leaves alone is as the ledger has it.
QString Describer::entry(const RowChange& row, Value FieldChange::*side)
{
    auto values = row.kind == ChangeKind::Update ? storedValues(m_ledger, row.table, row.key)
                                                 : std::vector<Value>();
    values.resize(tableInfo(row.table)->columns.size());
    for (const FieldChange& field : row.fields)
        values[field.field] = field.*side;
    const auto at = [&](auto member) { return values[fieldIndex(member)]; };
    if (std::holds_alternative<std::monostate>(at(&Score::kind)))
        return {};
    const Points amount{integerOf(at(&Score::amount))};
    switch (static_cast<Entry::Kind>(integerOf(at(&Score::kind)))) {
    case Entry::Kind::Points:
        return amount.toExactString(2);
    case Entry::Kind::Value:
        return HistoryDetails::tr("measured %1").arg(amount.toExactString());
    case Entry::Kind::Ratio:
        return amount.toExactString() + u'/'
            + Points{integerOf(at(&Score::denominator))}.toExactString();
    case Entry::Kind::NotApplicable:
        return HistoryDetails::tr("not applicable");
    }
    return {};
}

/// What a column is called; the same word means another thing of an initiative than of a hold, and of a
/// return than of a score sheet.
QString columnName(const TableInfo& info, quint16 column)
{
    const char* name = info.columns[column];
    if (info.table == Entity<Reception>::table && qstrcmp(name, "total") == 0)
        return HistoryDetails::tr("rows of the return");
    return info.table == Entity<Initiative>::table && qstrcmp(name, "effect") == 0
        ? HistoryDetails::tr("outcome")
        : fieldName(name);
}

/// Marks, keys and hashes, by which the program tells files apart: they say nothing to people.
bool isMark(const TableInfo& info, quint16 column)
{
    static const char* const kMarks[] = {"uid",     "open_key", "score_table", "digest",
                                         "content", "instance", "lists",       "sha256"};
    const char* name = info.columns[column];
    const bool ofPackages = info.table == Entity<Form>::table
        || info.table == Entity<Reception>::table || info.table == Entity<Attachment>::table;
    return ofPackages
        && std::ranges::any_of(kMarks, [&](const char* mark) { return qstrcmp(mark, name) == 0; });
}

/// True of a field of a row made or removed that was left blank, holds no points, or counts nobody.
bool saysNothing(const TableInfo& info, const FieldChange& field)
{
    const bool counts = info.kinds[field.field] == ColumnKind::Points
        || qstrcmp(info.columns[field.field], "people") == 0
        || qstrcmp(info.columns[field.field], "revision") == 0; // of paper there is none
    const auto blank = [&](const Value& value) {
        return std::holds_alternative<std::monostate>(value) || (counts && integerOf(value) == 0);
    };
    return blank(field.before) && blank(field.after);
}

} // namespace

std::vector<HistoryDetail> describeRows(const Ledger& ledger, const std::vector<RowChange>& rows,
                                        int limit)
{
    Describer describer(ledger, rows);
    std::vector<HistoryDetail> lines;
    for (const RowChange& row : rows) {
        const TableInfo& info = *tableInfo(row.table);
        const QString object = describer.object(row);
        if (row.table == Entity<Score>::table) {
            lines.push_back({object, fieldName("amount"),
                             describer.entry(row, &FieldChange::before),
                             describer.entry(row, &FieldChange::after)});
        } else {
            for (const FieldChange& field : row.fields) {
                if (isMark(info, field.field))
                    continue;
                if (row.kind != ChangeKind::Update
                    && (static_cast<int>(field.field) == info.planColumn
                        || saysNothing(info, field)))
                    continue;
                lines.push_back({object, columnName(info, field.field),
                                 describer.told(row, field.field, field.before),
                                 describer.told(row, field.field, field.after)});
            }
        }
        if (static_cast<int>(lines.size()) >= limit) {
            lines.resize(static_cast<size_t>(limit));
            break;
        }
    }
    return lines;
}

QString describeConflict(const Ledger& ledger, const RowConflict& conflict)
{
    const RowChange& row = conflict.change;
    const TableInfo& info = *tableInfo(row.table);
    const std::vector<RowChange> rows{row};
    Describer describer(ledger, rows);
    const QString object = describer.object(row);
    if (row.kind == ChangeKind::Insert)
        return conflict.missing
            ? HistoryDetails::tr("%1: another row has taken its place").arg(object)
            : HistoryDetails::tr("%1: is there already").arg(object);
    if (conflict.missing)
        return HistoryDetails::tr("%1: is gone").arg(object);
    QStringList parts;
    for (const FieldChange& field : row.fields) {
        const Value& found = conflict.found[field.field];
        if (found != field.before)
            parts +=
                HistoryDetails::tr("%1 is “%2”, not “%3”")
                    .arg(columnName(info, field.field), describer.told(row, field.field, found),
                         describer.told(row, field.field, field.before));
    }
    if (parts.isEmpty())
        return HistoryDetails::tr("%1: was completed in the meantime").arg(object);
    return object + QStringLiteral(": ") + parts.join(QStringLiteral("; "));
}

} // namespace thidua

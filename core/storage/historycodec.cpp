// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/historycodec.h"

#include "core/storage/tableinfo.h"

#include <QCoreApplication>
#include <QtEndian>
#include <algorithm>

namespace thidua {

namespace {

struct HistoryBytes {
    Q_DECLARE_TR_FUNCTIONS(HistoryBytes)
};

constexpr char kPlain = 0;
constexpr char kDeflated = 1;
constexpr qsizetype kDeflateFrom = 200;

// The head of a row: kind in the low two bits, then what it shares with the row before.
constexpr quint64 kSameTable = 4;
constexpr quint64 kSameFields = 8;

// What comes before a value; from kIntegers on, the zigzagged number itself.
enum Tag : quint64 { Null = 0, Text = 1, Blob = 2, WideInteger = 3, kIntegers = 4 };

void appendInteger(QByteArray& bytes, qint64 number)
{
    const quint64 folded = zigzag(number);
    if (folded <= ~quint64{0} - kIntegers) {
        appendVarint(bytes, folded + kIntegers);
        return;
    }
    appendVarint(bytes, WideInteger);
    appendVarint(bytes, folded);
}

void appendBytes(QByteArray& bytes, quint64 tag, const QByteArray& content)
{
    appendVarint(bytes, tag);
    appendVarint(bytes, static_cast<quint64>(content.size()));
    bytes += content;
}

void appendValue(QByteArray& bytes, const Value& value)
{
    switch (value.index()) {
    case 1:
        appendInteger(bytes, std::get<qint64>(value));
        return;
    case 2:
        appendBytes(bytes, Text, std::get<QString>(value).toUtf8());
        return;
    case 3:
        appendBytes(bytes, Blob, std::get<QByteArray>(value));
        return;
    default:
        appendVarint(bytes, Null);
    }
}

bool takeValue(QByteArrayView& bytes, Value& value)
{
    quint64 tag = 0;
    if (!takeVarint(bytes, tag))
        return false;
    if (tag >= kIntegers) {
        value = unzigzag(tag - kIntegers);
        return true;
    }
    value = Value();
    if (tag == Null)
        return true;
    quint64 number = 0;
    if (!takeVarint(bytes, number))
        return false;
    if (tag == WideInteger) {
        value = unzigzag(number);
        return true;
    }
    if (number > static_cast<quint64>(bytes.size()))
        return false;
    const auto length = static_cast<qsizetype>(number);
    if (tag == Text)
        value = QString::fromUtf8(bytes.first(length));
    else
        value = bytes.first(length).toByteArray();
    bytes = bytes.sliced(length);
    return true;
}

/// A key as it is written: whole numbers as the difference to the key before.
Value keyDifference(const Value& value, const RowChange* previous, size_t index, int sign)
{
    if (!previous || !std::holds_alternative<qint64>(value)
        || !std::holds_alternative<qint64>(previous->key[index]))
        return value;
    const auto base = static_cast<quint64>(std::get<qint64>(previous->key[index]));
    const auto number = static_cast<quint64>(std::get<qint64>(value));
    return static_cast<qint64>(sign < 0 ? number - base : number + base);
}

bool haveSameFields(const RowChange& left, const RowChange& right)
{
    return std::equal(
        left.fields.begin(), left.fields.end(), right.fields.begin(), right.fields.end(),
        [](const FieldChange& a, const FieldChange& b) { return a.field == b.field; });
}

void appendRow(QByteArray& bytes, const RowChange& row, const RowChange* previous)
{
    const RowChange* sameTable = previous && previous->table == row.table ? previous : nullptr;
    const bool sameFields = sameTable && haveSameFields(row, *sameTable);
    appendVarint(bytes,
                 static_cast<quint64>(row.kind) | (sameTable ? kSameTable : 0)
                     | (sameFields ? kSameFields : 0));
    if (!sameTable)
        appendVarint(bytes, row.table);
    for (size_t i = 0; i < row.key.size(); ++i)
        appendValue(bytes, keyDifference(row.key[i], sameTable, i, -1));
    if (!sameFields) {
        appendVarint(bytes, row.fields.size());
        for (const FieldChange& field : row.fields)
            appendVarint(bytes, field.field);
    }
    for (const FieldChange& field : row.fields) {
        if (row.kind != ChangeKind::Insert)
            appendValue(bytes, field.before);
        if (row.kind != ChangeKind::Remove)
            appendValue(bytes, field.after);
    }
}

bool takeFields(QByteArrayView& bytes, RowChange& row, const RowChange* sameFields,
                const TableInfo& info)
{
    if (sameFields) {
        for (const FieldChange& field : sameFields->fields)
            row.fields.push_back({field.field, {}, {}});
    } else {
        quint64 count = 0;
        if (!takeVarint(bytes, count) || count > info.columns.size())
            return false;
        for (quint64 i = 0; i < count; ++i) {
            quint64 field = 0;
            if (!takeVarint(bytes, field) || field >= info.columns.size())
                return false;
            row.fields.push_back({static_cast<quint16>(field), {}, {}});
        }
    }
    return std::all_of(row.fields.begin(), row.fields.end(), [&](FieldChange& field) {
        return (row.kind == ChangeKind::Insert || takeValue(bytes, field.before))
            && (row.kind == ChangeKind::Remove || takeValue(bytes, field.after));
    });
}

bool takeRow(QByteArrayView& bytes, RowChange& row, const RowChange* previous)
{
    quint64 head = 0;
    if (!takeVarint(bytes, head) || (head & 3) > static_cast<quint64>(ChangeKind::Remove))
        return false;
    row.kind = static_cast<ChangeKind>(head & 3);
    const RowChange* sameTable = head & kSameTable ? previous : nullptr;
    const RowChange* sameFields = head & kSameFields ? sameTable : nullptr;
    if ((head & kSameTable && !sameTable) || (head & kSameFields && !sameFields))
        return false;
    quint64 table = sameTable ? sameTable->table : 0;
    if (!sameTable && !takeVarint(bytes, table))
        return false;
    const TableInfo* info = table <= 0xffff ? tableInfo(static_cast<quint16>(table)) : nullptr;
    if (!info)
        return false;
    row.table = info->table;
    row.key.resize(info->keys);
    for (size_t i = 0; i < info->keys; ++i) {
        if (!takeValue(bytes, row.key[i]))
            return false;
        row.key[i] = keyDifference(row.key[i], sameTable, i, +1);
    }
    return takeFields(bytes, row, sameFields, *info);
}

/// Empty when the bytes are not what encodeChange made; a size no deflated data can have is not believed.
QByteArray inflate(QByteArrayView bytes)
{
    constexpr qsizetype kMostPerByte = 1'100;
    if (bytes.size() < 4
        || qFromBigEndian<quint32>(bytes.data())
            > static_cast<quint64>(bytes.size() * kMostPerByte))
        return {};
    return qUncompress(reinterpret_cast<const uchar*>(bytes.data()), bytes.size());
}

tl::unexpected<Error> unreadable()
{
    return fail(ErrorCode::Corrupt,
                HistoryBytes::tr("An entry of the history cannot be read. Run the file check; it "
                                 "names the first broken entry."));
}

} // namespace

void appendVarint(QByteArray& bytes, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += static_cast<char>(number | 0x80);
    bytes += static_cast<char>(number);
}

bool takeVarint(QByteArrayView& bytes, quint64& number)
{
    number = 0;
    for (int shift = 0; shift < 64 && !bytes.isEmpty(); shift += 7) {
        const auto byte = static_cast<quint8>(bytes.front());
        bytes = bytes.sliced(1);
        number |= static_cast<quint64>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return true;
    }
    return false;
}

QByteArray encodeChange(const std::vector<RowChange>& rows)
{
    QByteArray plain(1, kPlain);
    appendVarint(plain, rows.size());
    const RowChange* previous = nullptr;
    for (const RowChange& row : rows) {
        appendRow(plain, row, previous);
        previous = &row;
    }
    if (plain.size() < kDeflateFrom)
        return plain;
    const QByteArray deflated = kDeflated + qCompress(plain.mid(1), 1);
    return deflated.size() < plain.size() ? deflated : plain;
}

Result<std::vector<RowChange>> decodeChange(QByteArrayView bytes)
{
    if (bytes.isEmpty() || (bytes.front() != kPlain && bytes.front() != kDeflated))
        return unreadable();
    const bool deflated = bytes.front() == kDeflated;
    bytes = bytes.sliced(1);
    const QByteArray inflated = deflated ? inflate(bytes) : QByteArray();
    if (deflated)
        bytes = inflated;
    quint64 count = 0;
    if (!takeVarint(bytes, count) || count > static_cast<quint64>(bytes.size()))
        return unreadable();
    std::vector<RowChange> rows;
    rows.reserve(count);
    for (quint64 i = 0; i < count; ++i) {
        RowChange row;
        if (!takeRow(bytes, row, rows.empty() ? nullptr : &rows.back()))
            return unreadable();
        rows.push_back(std::move(row));
    }
    if (!bytes.isEmpty())
        return unreadable();
    return rows;
}

QByteArray encodeNumbers(const std::vector<qint64>& numbers)
{
    QByteArray bytes;
    for (const qint64 number : numbers)
        appendVarint(bytes, zigzag(number));
    return bytes;
}

std::vector<qint64> decodeNumbers(QByteArrayView bytes)
{
    std::vector<qint64> numbers;
    quint64 number = 0;
    while (!bytes.isEmpty() && takeVarint(bytes, number))
        numbers.push_back(unzigzag(number));
    return numbers;
}

} // namespace thidua

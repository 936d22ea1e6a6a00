// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/points.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <type_traits>
#include <variant>

namespace thidua {

/// What a column holds, and what history records of it.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;

// How the types of the domain become columns. Dates are ISO text, times milliseconds since 1970 (UTC),
// points their raw count, null ids and blank texts NULL.

template<class Tag>
Value toValue(Id<Tag> id)
{
    return id.isNull() ? Value() : Value(id.value);
}
inline Value toValue(Points points)
{
    return points.raw;
}
/// NULL when unknown, the đồng when exact, text like `>58000000000` when known only from below.
inline Value toValue(const Money& money)
{
    switch (money.kind) {
    case Money::Kind::Unknown:
        return {};
    case Money::Kind::Exact:
        return money.dong;
    case Money::Kind::MoreThan:
        return QString(u'>' + QString::number(money.dong));
    }
    return {};
}
inline Value toValue(bool flag)
{
    return static_cast<qint64>(flag);
}
inline Value toValue(int number)
{
    return static_cast<qint64>(number);
}
inline Value toValue(qint64 number)
{
    return number;
}
inline Value toValue(const QString& text)
{
    return text.isEmpty() ? Value() : Value(text);
}
inline Value toValue(QDate date)
{
    return date.isValid() ? Value(date.toString(Qt::ISODate)) : Value();
}
inline Value toValue(const QDateTime& time)
{
    return time.isValid() ? Value(time.toMSecsSinceEpoch()) : Value();
}
template<class E>
requires std::is_enum_v<E> Value toValue(E value)
{
    return static_cast<qint64>(value);
}

inline qint64 integerOf(const Value& value)
{
    const auto* number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}
inline QString textOf(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

template<class Tag>
void fromValue(const Value& value, Id<Tag>& id)
{
    id.value = integerOf(value);
}
inline void fromValue(const Value& value, Points& points)
{
    points.raw = integerOf(value);
}
inline void fromValue(const Value& value, Money& money)
{
    if (const auto* dong = std::get_if<qint64>(&value))
        money = Money::exact(*dong);
    else if (const auto* text = std::get_if<QString>(&value))
        money = Money::moreThan(QStringView(*text).mid(1).toLongLong());
    else
        money = {};
}
inline void fromValue(const Value& value, bool& flag)
{
    flag = integerOf(value) != 0;
}
inline void fromValue(const Value& value, int& number)
{
    number = static_cast<int>(integerOf(value));
}
inline void fromValue(const Value& value, qint64& number)
{
    number = integerOf(value);
}
inline void fromValue(const Value& value, QString& text)
{
    text = textOf(value);
}
inline void fromValue(const Value& value, QDate& date)
{
    date = QDate::fromString(textOf(value), Qt::ISODate);
}
inline void fromValue(const Value& value, QDateTime& time)
{
    time = std::holds_alternative<qint64>(value)
        ? QDateTime::fromMSecsSinceEpoch(std::get<qint64>(value), Qt::UTC)
        : QDateTime();
}
template<class E>
requires std::is_enum_v<E>
void fromValue(const Value& value, E& target)
{
    target = static_cast<E>(integerOf(value));
}

} // namespace thidua

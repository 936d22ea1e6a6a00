// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/money.h"
#include "core/base/points.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <vector>

namespace thidua::planfile {

/// An object of a plan file in the making. What is blank or says the default is left out, so that a
/// file holds what its plan holds and no more.
class Fields {
public:
    Fields& text(const char* key, const QString& value);
    Fields& lines(const char* key, const QString& value); ///< a list when there are several
    Fields& parts(const char* key, const QString& value); ///< a list of what `|` parts
    Fields& date(const char* key, QDate value);
    Fields& points(const char* key, Points value); ///< written even when 0
    Fields& money(const char* key, Money value);
    Fields& number(const char* key, qint64 value, qint64 fallback);
    Fields& flag(const char* key, bool value, bool fallback = false);
    Fields& array(const char* key, const QJsonArray& value);
    Fields& object(const char* key, const QJsonObject& value);
    Fields& value(const char* key, const QJsonValue& value); ///< always written
    template<class E>
    Fields& word(const char* key, E value, E fallback = E{})
    {
        return value == fallback ? *this : text(key, enumCode(value));
    }
    const QJsonObject& json() const { return m_object; }

private:
    QJsonObject m_object;
};

template<class T, class Write>
QJsonArray listOf(const std::vector<T>& rows, Write&& write)
{
    QJsonArray array;
    for (const T& row : rows)
        array.append(write(row).json());
    return array;
}

/// As listOf, of the rows that `belongs` picks.
template<class T, class Belongs, class Write>
QJsonArray listOf(const std::vector<T>& rows, Belongs&& belongs, Write&& write)
{
    QJsonArray array;
    for (const T& row : rows) {
        if (belongs(row))
            array.append(write(row).json());
    }
    return array;
}

} // namespace thidua::planfile

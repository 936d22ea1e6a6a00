// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfilefields.h"

namespace thidua::planfile {

Fields& Fields::value(const char* key, const QJsonValue& value)
{
    m_object.insert(QLatin1String(key), value);
    return *this;
}

Fields& Fields::text(const char* key, const QString& text)
{
    return text.isEmpty() ? *this : value(key, text);
}

Fields& Fields::lines(const char* key, const QString& text)
{
    return text.contains(u'\n') ? value(key, QJsonArray::fromStringList(text.split(u'\n')))
                                : this->text(key, text);
}

Fields& Fields::parts(const char* key, const QString& text)
{
    return text.isEmpty() ? *this : value(key, QJsonArray::fromStringList(text.split(u'|')));
}

Fields& Fields::date(const char* key, QDate date)
{
    return text(key, date.toString(Qt::ISODate));
}

Fields& Fields::points(const char* key, Points points)
{
    return points.raw % Points::kScale == 0 ? value(key, points.raw / Points::kScale)
                                            : value(key, points.toExactString(0, NumberStyle::C));
}

Fields& Fields::money(const char* key, Money money)
{
    switch (money.kind) {
    case Money::Kind::Unknown:
        break;
    case Money::Kind::Exact:
        return value(key, money.dong);
    case Money::Kind::MoreThan:
        return value(key, QStringLiteral(">%1").arg(money.dong));
    }
    return *this;
}

Fields& Fields::number(const char* key, qint64 number, qint64 fallback)
{
    return number == fallback ? *this : value(key, number);
}

Fields& Fields::flag(const char* key, bool flag, bool fallback)
{
    return flag == fallback ? *this : value(key, flag);
}

Fields& Fields::array(const char* key, const QJsonArray& array)
{
    return array.isEmpty() ? *this : value(key, array);
}

Fields& Fields::object(const char* key, const QJsonObject& object)
{
    return object.isEmpty() ? *this : value(key, object);
}

} // namespace thidua::planfile

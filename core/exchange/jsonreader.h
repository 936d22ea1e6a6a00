// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/money.h"
#include "core/base/points.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <functional>
#include <optional>

namespace thidua {

/// A JSON file read field by field, keeping the first mistake with its line. After a mistake every
/// read answers with a blank value, so that a reader needs no check after each field.
class JsonReader {
public:
    JsonReader(const QByteArray& json, QString name);

    const QJsonObject& root() const { return m_root; }
    const std::optional<Error>& error() const { return m_error; }
    /// Records a mistake at a path such as `/table/2/max`.
    void fail(const QString& path, const QString& message,
              ErrorCode code = ErrorCode::InvalidInput);

private:
    int lineOf(const QString& path) const;

    QByteArray m_json;
    QString m_name;
    QJsonObject m_root;
    std::optional<Error> m_error;
};

/// One object of the file. Fields nobody asked for are a mistake, reported when it is left.
class JsonObject {
public:
    JsonObject(JsonReader& reader, const QJsonValue& value, QString path);
    ~JsonObject();
    JsonObject(const JsonObject&) = delete;
    JsonObject& operator=(const JsonObject&) = delete;

    bool has(const char* key) const;
    QString text(const char* key); ///< blank when missing
    QString requiredText(const char* key);
    QString lines(const char* key); ///< an array of paragraphs, or one text
    QString requiredLines(const char* key);
    QStringList texts(const char* key);
    QDate date(const char* key);
    Points points(const char* key); ///< `8.5` in quotes, or a whole number
    /// A whole number of đồng, or a text such as `58.000.000.000` or `>58000000000`; unknown when
    /// missing.
    Money money(const char* key);
    int integer(const char* key, int fallback);
    bool flag(const char* key, bool fallback);
    /// One of a few words; the mistake lists them.
    int choice(const char* key, const QStringList& words, int fallback);
    /// The code of one value of an enumeration with EnumWords.
    template<class E>
    E word(const char* key, E fallback)
    {
        return static_cast<E>(choice(key, enumCodes<E>(), static_cast<int>(fallback)));
    }
    void each(const char* key, const std::function<void(JsonObject&)>& visit);
    void object(const char* key, const std::function<void(JsonObject&)>& visit);
    /// Takes a Result of a text field: its error becomes the mistake of that field.
    template<class T>
    T accept(const char* key, const Result<T>& result)
    {
        if (result)
            return *result;
        fail(key, result.error().message);
        return T();
    }
    void fail(const char* key, const QString& message);

private:
    QJsonValue take(const char* key);
    QString required(const char* key, const QString& value);
    QString wrongKind(const char* key, const QString& expected);

    JsonReader& m_reader;
    QJsonObject m_object;
    QString m_path;
    QSet<QString> m_asked;
};

} // namespace thidua

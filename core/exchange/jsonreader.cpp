// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/jsonreader.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace thidua {

namespace {

struct Json {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

constexpr qsizetype kLargestFile = 16 * 1024 * 1024;

int lineAt(const QByteArray& json, qsizetype offset)
{
    return 1
        + static_cast<int>(QByteArrayView(json).first(std::min(offset, json.size())).count('\n'));
}

/// Walks JSON that is known to be well formed and stops where a path begins.
class PathFinder {
public:
    PathFinder(const QByteArray& json, const QString& path)
        : m_json(json), m_path(path.toUtf8()) { }

    qsizetype find()
    {
        value({});
        return m_found;
    }

private:
    char next()
    {
        while (m_at < m_json.size() && std::isspace(static_cast<unsigned char>(m_json[m_at])))
            ++m_at;
        return m_at < m_json.size() ? m_json[m_at] : '\0';
    }

    QByteArray string()
    {
        const qsizetype begin = ++m_at;
        while (m_at < m_json.size() && m_json[m_at] != '"')
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        return m_json.mid(begin, m_at++ - begin);
    }

    void value(const QByteArray& path)
    {
        const char c = next();
        if (path == m_path)
            m_found = m_at;
        if (c == '{')
            members(path, '}');
        else if (c == '[')
            members(path, ']');
        else if (c == '"')
            string();
        else
            while (m_at < m_json.size() && !std::strchr(",]}", m_json[m_at]))
                ++m_at;
    }

    void members(const QByteArray& path, char end)
    {
        ++m_at;
        for (int index = 0; next() != end && m_at < m_json.size(); ++index) {
            QByteArray key = QByteArray::number(index);
            if (end == '}') {
                key = string();
                next();
                ++m_at;
            }
            value(path + '/' + key);
            if (next() == ',')
                ++m_at;
        }
        ++m_at;
    }

    const QByteArray& m_json;
    QByteArray m_path;
    qsizetype m_at = 0;
    qsizetype m_found = 0;
};

} // namespace

JsonReader::JsonReader(const QByteArray& json, QString name) : m_json(json), m_name(std::move(name))
{
    if (json.size() > kLargestFile) {
        m_error = Error{ErrorCode::OutOfRange,
                        Json::tr("%1 is larger than 16 MB and is no plan file.").arg(m_name)};
        return;
    }
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        m_error = Error{ErrorCode::InvalidInput,
                        Json::tr("%1, line %2: the file is not complete JSON. Look for a missing "
                                 "comma, quote or bracket there.")
                            .arg(m_name)
                            .arg(lineAt(json, problem.offset)),
                        problem.errorString()};
    } else if (!document.isObject()) {
        m_error = Error{ErrorCode::InvalidInput,
                        Json::tr("%1 does not hold a plan. It must begin with “{”.").arg(m_name)};
    } else {
        m_root = document.object();
    }
}

int JsonReader::lineOf(const QString& path) const
{
    return lineAt(m_json, PathFinder(m_json, path).find());
}

void JsonReader::fail(const QString& path, const QString& message, ErrorCode code)
{
    if (!m_error)
        m_error = Error{
            code, Json::tr("%1, line %2: %3").arg(m_name).arg(lineOf(path)).arg(message), path};
}

JsonObject::JsonObject(JsonReader& reader, const QJsonValue& value, QString path)
    : m_reader(reader), m_object(value.toObject()), m_path(std::move(path))
{
    if (!value.isObject() && !reader.error())
        m_reader.fail(m_path, Json::tr("an object in braces is expected here."));
}

JsonObject::~JsonObject()
{
    if (m_reader.error())
        return;
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (!m_asked.contains(it.key()))
            m_reader.fail(
                m_path + u'/' + it.key(),
                Json::tr("the field “%1” is not known here. Correct or remove it.").arg(it.key()));
    }
}

QJsonValue JsonObject::take(const char* key)
{
    const QString name = QString::fromLatin1(key);
    m_asked.insert(name);
    return m_object.value(name);
}

bool JsonObject::has(const char* key) const
{
    return m_object.contains(QLatin1String(key));
}

void JsonObject::fail(const char* key, const QString& message)
{
    const QString name = QString::fromLatin1(key);
    m_reader.fail(m_object.contains(name) ? m_path + u'/' + name : m_path,
                  QStringLiteral("“%1”: %2").arg(name, message));
}

QString JsonObject::wrongKind(const char* key, const QString& expected)
{
    fail(key, Json::tr("%1 is expected.").arg(expected));
    return {};
}

QString JsonObject::text(const char* key)
{
    const auto value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    return value.isString() ? cleaned(value.toString())
                            : wrongKind(key, Json::tr("text in quotes"));
}

QString JsonObject::required(const char* key, const QString& value)
{
    if (value.isEmpty())
        fail(key, Json::tr("this field is required and may not be blank."));
    return value;
}

QString JsonObject::requiredText(const char* key)
{
    return required(key, text(key));
}

QString JsonObject::requiredLines(const char* key)
{
    return required(key, lines(key));
}

QStringList JsonObject::texts(const char* key)
{
    const auto value = take(key);
    QStringList result;
    if (!value.isUndefined() && !value.isArray())
        wrongKind(key, Json::tr("a list of texts in brackets"));
    for (const auto& item : value.toArray()) {
        if (!item.isString())
            wrongKind(key, Json::tr("a list of texts in brackets"));
        result.append(cleaned(item.toString()));
    }
    return result;
}

QString JsonObject::lines(const char* key)
{
    return m_object.value(QLatin1String(key)).isArray() ? texts(key).join(u'\n') : text(key);
}

QDate JsonObject::date(const char* key)
{
    const QString value = text(key);
    return value.isEmpty() ? QDate() : accept(key, parseDate(value));
}

Points JsonObject::points(const char* key)
{
    const auto value = take(key);
    if (value.isString())
        return accept(key, Points::parse(value.toString()));
    if (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger()))
        return accept(key, Points::parse(QString::number(value.toInteger())));
    if (!value.isUndefined())
        wrongKind(key, Json::tr("a number in quotes such as \"8.5\", or a whole number,"));
    return {};
}

Money JsonObject::money(const char* key)
{
    const auto value = take(key);
    if (value.isUndefined() || value.isNull())
        return {};
    if (value.isDouble() && value.toDouble() == static_cast<double>(value.toInteger()))
        return accept(key, Money::parse(QString::number(value.toInteger())));
    if (!value.isString()) {
        wrongKind(key, Json::tr("a whole number of đồng, or a text such as \">58000000000\","));
        return {};
    }
    const QString text = cleaned(value.toString());
    const bool moreThan = text.startsWith(u'>');
    Money money = accept(key, Money::parse(QStringView(text).mid(moreThan ? 1 : 0)));
    if (moreThan && money.kind == Money::Kind::Exact)
        money.kind = Money::Kind::MoreThan;
    return money;
}

int JsonObject::integer(const char* key, int fallback)
{
    const auto value = take(key);
    if (value.isUndefined())
        return fallback;
    if (!value.isDouble() || value.toDouble() != value.toInt(-1) || value.toInt(-1) < 0)
        wrongKind(key, Json::tr("a whole number from 0"));
    return value.toInt(fallback);
}

bool JsonObject::flag(const char* key, bool fallback)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isBool())
        wrongKind(key, Json::tr("true or false"));
    return value.toBool(fallback);
}

int JsonObject::choice(const char* key, const QStringList& words, int fallback)
{
    const QString value = text(key);
    if (value.isEmpty())
        return fallback;
    const auto index = words.indexOf(value);
    if (index < 0)
        wrongKind(key, Json::tr("one of %1").arg(words.join(QStringLiteral(", "))));
    return index < 0 ? fallback : static_cast<int>(index);
}

void JsonObject::each(const char* key, const std::function<void(JsonObject&)>& visit)
{
    const auto value = take(key);
    if (!value.isUndefined() && !value.isArray())
        wrongKind(key, Json::tr("a list in brackets"));
    const auto array = value.toArray();
    for (qsizetype i = 0; i < array.size() && !m_reader.error(); ++i) {
        JsonObject item(m_reader, array[i],
                        QStringLiteral("%1/%2/%3").arg(m_path, QString::fromLatin1(key)).arg(i));
        visit(item);
    }
}

void JsonObject::object(const char* key, const std::function<void(JsonObject&)>& visit)
{
    const auto value = take(key);
    if (value.isUndefined() || m_reader.error())
        return;
    JsonObject item(m_reader, value, m_path + u'/' + QString::fromLatin1(key));
    visit(item);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packages/jsonscan.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QByteArrayView>
#include <limits>

namespace thidua::jsonscan {

namespace {

constexpr int kMostDigits = 15;
constexpr qint64 kMostWholePoints = 99'999'999'999; ///< beyond, read with care
constexpr qsizetype kMostWholeDigits = 12; ///< zeros in front count

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Points as programs write them: digits, and up to four more after a dot. Anything else is for Points::parse.
std::optional<Points> plainPoints(const QByteArray& text)
{
    qint64 raw = 0;
    qsizetype dot = text.size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '.' && dot == text.size())
            dot = i;
        else if (isDigit(text[i]) && raw <= kMostWholePoints)
            raw = raw * 10 + (text[i] - '0');
        else
            return std::nullopt;
    }
    const qsizetype decimals = std::max<qsizetype>(text.size() - dot - 1, 0);
    const bool endsInDot = dot < text.size() && decimals == 0;
    if (dot == 0 || dot > kMostWholeDigits || endsInDot || decimals > Points::kDecimals)
        return std::nullopt;
    for (qsizetype i = decimals; i < Points::kDecimals; ++i)
        raw *= 10;
    return Points{raw};
}

/// None for bytes that are no UTF-8, and for a mark that fromUtf8 would drop.
std::optional<QString> decoded(const QByteArray& bytes)
{
    QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter) || bytes.startsWith("\xEF\xBB\xBF"))
        return std::nullopt;
    return text;
}

} // namespace

bool Scanner::giveUp()
{
    m_broken = true;
    return false;
}

void Scanner::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool Scanner::skip(char sign)
{
    skipSpace();
    if (m_at == m_end || *m_at != sign)
        return false;
    ++m_at;
    return true;
}

bool Scanner::isAtEnd()
{
    skipSpace();
    return m_at == m_end;
}

bool Scanner::isText()
{
    skipSpace();
    return m_at != m_end && *m_at == '"';
}

bool Scanner::text(QByteArray& bytes)
{
    if (!expect('"'))
        return false;
    const char* begin = m_at;
    while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<uchar>(*m_at) >= 0x20)
        ++m_at;
    bytes = QByteArray::fromRawData(begin, m_at - begin);
    while (m_at != m_end && *m_at == '\\') {
        if (!escape(bytes))
            return false;
    }
    return (m_at != m_end && *m_at++ == '"') || giveUp();
}

/// The escape at hand and what follows it up to the next one.
bool Scanner::escape(QByteArray& bytes)
{
    ++m_at;
    const char sign = m_at == m_end ? '\0' : *m_at;
    if (sign != 'n' && sign != '"' && sign != '\\')
        return giveUp();
    bytes += sign == 'n' ? '\n' : sign;
    const char* begin = ++m_at;
    while (m_at != m_end && *m_at != '"' && *m_at != '\\' && static_cast<uchar>(*m_at) >= 0x20)
        ++m_at;
    bytes.append(begin, m_at - begin);
    return true;
}

bool Scanner::number(qint64& value)
{
    skipSpace();
    value = 0;
    const char* begin = m_at;
    for (; m_at != m_end && isDigit(*m_at) && m_at - begin < kMostDigits; ++m_at)
        value = value * 10 + (*m_at - '0');
    const bool isWhole = m_at != begin && (*begin != '0' || m_at - begin == 1);
    const bool goesOn =
        m_at != m_end && (*m_at == '.' || *m_at == 'e' || *m_at == 'E' || isDigit(*m_at));
    return (isWhole && !goesOn) || giveUp();
}

bool Scanner::isTrue()
{
    skipSpace();
    if (!QByteArrayView(m_at, m_end).startsWith("true"))
        return giveUp();
    m_at += 4;
    return true;
}

bool Part::is(const char* name)
{
    const quint32 bit = 1u << m_index++;
    if (m_key != name)
        return false;
    if (m_seen & bit)
        m_scanner.giveUp();
    m_seen |= bit;
    return true;
}

bool Part::text(QString& value, qsizetype longest)
{
    QByteArray bytes;
    if (!m_scanner.text(bytes))
        return false;
    const bool isPlain =
        std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
    if (isPlain) {
        value = QString::fromLatin1(bytes).trimmed();
    } else if (const auto read = decoded(bytes)) {
        value = cleaned(*read);
    } else {
        return m_scanner.giveUp();
    }
    return value.size() <= longest || m_scanner.giveUp();
}

bool Part::points(Points& value)
{
    if (!m_scanner.isText()) {
        qint64 whole = 0;
        const bool read = m_scanner.number(whole) && whole <= kMostWholePoints;
        value = Points::whole(read ? whole : 0);
        return read || m_scanner.giveUp();
    }
    QByteArray written;
    if (!m_scanner.text(written))
        return false;
    if (const auto plain = plainPoints(written)) {
        value = *plain;
        return true;
    }
    const auto text = decoded(written);
    if (!text)
        return m_scanner.giveUp();
    const auto parsed = Points::parse(*text); // what is not a figure is not made one
    value = parsed.value_or(Points());
    return parsed.has_value() || m_scanner.giveUp();
}

bool Part::date(QDate& value)
{
    QString written;
    if (!text(written) || written.isEmpty())
        return !m_scanner.isBroken();
    const auto parsed = parseDate(written);
    value = parsed.value_or(QDate());
    return parsed.has_value() || m_scanner.giveUp();
}

bool Part::flag(bool& value)
{
    value = m_scanner.isTrue();
    return value;
}

bool Part::whole(int& value)
{
    qint64 number = 0;
    if (!m_scanner.number(number) || number > std::numeric_limits<int>::max())
        return m_scanner.giveUp();
    value = static_cast<int>(number);
    return true;
}

bool Part::money(Money& value)
{
    value.kind = Money::Kind::Exact;
    qint64 dong = 0;
    if (m_scanner.isText() || !m_scanner.number(dong))
        return m_scanner.giveUp();
    value.dong = dong;
    return true;
}

} // namespace thidua::jsonscan

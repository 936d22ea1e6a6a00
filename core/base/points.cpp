// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/points.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct Numbers {
    Q_DECLARE_TR_FUNCTIONS(Numbers)
};

constexpr int kMaxWholeDigits = 12;
constexpr QChar kMinus(0x2212);
constexpr QChar kEnDash(0x2013);

constexpr qint64 powerOfTen(int exponent)
{
    qint64 value = 1;
    for (int i = 0; i < exponent; ++i)
        value *= 10;
    return value;
}

tl::unexpected<Error> notANumber(QStringView text)
{
    return fail(ErrorCode::InvalidInput,
                Numbers::tr("“%1” is not a number. Write digits with a comma for decimals, for "
                            "example 8,50.")
                    .arg(text.toString()));
}

QString withoutThousands(const QString& text, QChar separator)
{
    const auto groups = text.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto length = groups[i].size();
        if ((i == 0 && (length < 1 || length > 3)) || (i > 0 && length != 3))
            return text;
    }
    return groups.join(QString());
}

/// `text` is trimmed, and holds at most one separator to be legal.
Result<Points> parseDecimal(QStringView original, QString text)
{
    bool negative = false;
    if (!text.isEmpty() && (text[0] == u'-' || text[0] == kMinus || text[0] == u'+')) {
        negative = text[0] != u'+';
        text.remove(0, 1);
    }
    text.replace(u',', u'.');
    if (text.count(u'.') > 1)
        return fail(ErrorCode::InvalidInput,
                    Numbers::tr("“%1” has more than one separator. Write one comma for decimals "
                                "and no dots for thousands.")
                        .arg(original.toString()));
    const auto point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    QString decimals = point < 0 ? QString() : text.mid(point + 1);
    if ((whole.isEmpty() && decimals.isEmpty()) || (point >= 0 && decimals.isEmpty()))
        return notANumber(original);
    for (const QChar c : QString(whole + decimals)) {
        if (c < u'0' || c > u'9')
            return notANumber(original);
    }
    while (decimals.size() > Points::kDecimals && decimals.endsWith(u'0'))
        decimals.chop(1);
    if (decimals.size() > Points::kDecimals)
        return fail(ErrorCode::InvalidInput,
                    Numbers::tr("“%1” has more than four decimals. Round it to four or fewer.")
                        .arg(original.toString()));
    if (whole.size() > kMaxWholeDigits)
        return fail(
            ErrorCode::OutOfRange,
            Numbers::tr("“%1” is too large. At most 12 digits before the comma are accepted.")
                .arg(original.toString()));
    const qint64 raw = whole.toLongLong() * Points::kScale
        + decimals.leftJustified(Points::kDecimals, u'0').toLongLong();
    return Points{negative ? -raw : raw};
}

QString digits(qint64 raw, int decimals, QChar separator)
{
    const quint64 magnitude = raw < 0 ? ~static_cast<quint64>(raw) + 1 : static_cast<quint64>(raw);
    const auto scale = static_cast<quint64>(powerOfTen(decimals));
    QString text = QString::number(magnitude / scale);
    if (decimals > 0)
        text += separator + QString::number(magnitude % scale).rightJustified(decimals, u'0');
    return text;
}

QString signFor(qint64 raw, NumberStyle style)
{
    if (raw >= 0)
        return {};
    return style == NumberStyle::C ? QStringLiteral("-") : QString(kMinus);
}

} // namespace

Result<Points> Points::parse(QStringView text)
{
    return parseDecimal(text, text.trimmed().toString());
}

Result<Points> Points::parseMeasured(QStringView text)
{
    QString cleaned = text.trimmed().toString();
    cleaned.remove(QChar(0x00a0));
    cleaned.remove(QChar(0x202f));
    const auto dots = cleaned.count(u'.');
    const auto commas = cleaned.count(u',');
    const bool threeAfterDot =
        dots == 1 && commas == 0 && cleaned.size() - cleaned.indexOf(u'.') == 4;
    if (threeAfterDot && cleaned.indexOf(u'.') > 0 && !cleaned.startsWith(QLatin1String("0.")))
        return fail(
            ErrorCode::InvalidInput,
            Numbers::tr("“%1” can be read in two ways. Write %2 for thousands or %3 for decimals.")
                .arg(text.toString(), QString(cleaned).remove(u'.'),
                     QString(cleaned).replace(u'.', u',')));
    if (dots > 1 || (dots == 1 && commas == 1 && cleaned.indexOf(u'.') < cleaned.indexOf(u','))) {
        const auto comma = cleaned.indexOf(u',');
        const QString whole = comma < 0 ? cleaned : cleaned.left(comma);
        cleaned = withoutThousands(whole, u'.') + (comma < 0 ? QString() : cleaned.mid(comma));
    }
    return parseDecimal(text, cleaned);
}

Points Points::roundedTo(int decimals, Rounding rounding) const
{
    if (decimals >= kDecimals)
        return *this;
    const qint64 step = powerOfTen(kDecimals - decimals);
    return {mulDiv(raw, 1, step, rounding).value_or(0) * step};
}

QString Points::toString(int decimals, NumberStyle style) const
{
    const Points shown = roundedTo(decimals, Rounding::HalfUp);
    const qint64 step = powerOfTen(kDecimals - decimals);
    return signFor(shown.raw, style)
        + digits(shown.raw / step, decimals, style == NumberStyle::C ? u'.' : u',');
}

QString Points::toExactString(int minimum, NumberStyle style) const
{
    int decimals = kDecimals;
    qint64 value = raw;
    while (decimals > minimum && value % 10 == 0) {
        value /= 10;
        --decimals;
    }
    return signFor(raw, style) + digits(value, decimals, style == NumberStyle::C ? u'.' : u',');
}

QString Points::toDifferenceString(int decimals) const
{
    const Points shown = roundedTo(decimals, Rounding::HalfUp);
    if (shown.isZero())
        return QString(kEnDash);
    return shown.raw > 0 ? QString(u'+' + shown.toString(decimals)) : shown.toString(decimals);
}

QString withThousands(QString number)
{
    const auto comma = number.indexOf(u',');
    const qsizetype first = number.startsWith(u'-') || number.startsWith(kMinus) ? 1 : 0;
    for (qsizetype at = (comma < 0 ? number.size() : comma) - 3; at > first; at -= 3)
        number.insert(at, u'.');
    return number;
}

QString formatMeasured(Points value, NumberStyle style)
{
    const QString text = value.toExactString(0, style);
    return style == NumberStyle::C ? text : withThousands(text);
}

} // namespace thidua

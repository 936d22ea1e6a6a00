// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"

#include <QCoreApplication>

#include <optional>
#include <vector>

namespace thidua {

namespace {
struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};
constexpr QChar kEnDash(0x2013);

/// A run of digits of a date, and the separator after it. No regular expression reads them: dates are read
/// on threads of their own, and MinGW crashes where such a thread ends that used Qt's.
struct DatePart {
    int digits = 0;
    int value = 0;
    QChar after;
};

bool isAsciiDigit(QChar letter)
{
    return letter >= u'0' && letter <= u'9';
}

/// None when anything but digits and separators stands in the text, or two separators together.
std::vector<DatePart> partsOf(const QString& text)
{
    constexpr int kMostDigits = 8;
    std::vector<DatePart> parts(1);
    for (const QChar letter : text) {
        DatePart& part = parts.back();
        if (isAsciiDigit(letter) && part.digits < kMostDigits) {
            ++part.digits;
            part.value = 10 * part.value + letter.digitValue();
        } else if (part.digits > 0 && QStringView(u"/.-").contains(letter)) {
            part.after = letter;
            parts.emplace_back();
        } else {
            return {};
        }
    }
    return parts;
}

struct WrittenDate {
    int day = 0;
    int month = 0;
    int year = 0;
};

std::optional<WrittenDate> readDate(const QString& text, int year)
{
    const std::vector<DatePart> parts = partsOf(text);
    const auto isShort = [&](size_t i) { return parts[i].digits == 1 || parts[i].digits == 2; };
    if (parts.size() == 3 && parts[0].digits == 4 && parts[0].after == u'-'
        && parts[1].after == u'-' && isShort(1) && isShort(2))
        return WrittenDate{parts[2].value, parts[1].value, parts[0].value};
    if (parts.size() == 3 && isShort(0) && isShort(1) && parts[2].digits == 4)
        return WrittenDate{parts[0].value, parts[1].value, parts[2].value};
    if (parts.size() == 2 && isShort(0) && isShort(1))
        return WrittenDate{parts[0].value, parts[1].value, year};
    if (parts.size() == 1 && parts[0].digits == 8)
        return WrittenDate{parts[0].value / 1000000, parts[0].value / 10000 % 100,
                           parts[0].value % 10000};
    return {};
}
} // namespace

Result<QDate> parseDate(const QString& text, QDate reference)
{
    const QString typed = text.trimmed();
    const auto written = readDate(typed, reference.year());
    if (!written)
        return fail(ErrorCode::InvalidInput,
                    Dates::tr("“%1” is not a date. Write day/month/year, for example 12/12/2024.")
                        .arg(text));
    const auto [day, month, year] = *written;
    const QDate date(year, month, day);
    if (date.isValid())
        return date;
    if (month >= 1 && month <= 12 && year > 0)
        return fail(ErrorCode::InvalidInput,
                    Dates::tr("There is no %1. Month %2 has %3 days.")
                        .arg(typed)
                        .arg(month)
                        .arg(QDate(year, month, 1).daysInMonth()));
    return fail(ErrorCode::InvalidInput,
                Dates::tr("There is no %1. Check day, month and year.").arg(typed));
}

QString formatDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : Dates::tr("no date set");
}

QString formatDateTime(const QDateTime& time)
{
    return time.toLocalTime().toString(QStringLiteral("HH:mm dd/MM/yyyy"));
}

bool DateRange::contains(QDate day) const
{
    return (!first.isValid() || day >= first) && (!last.isValid() || day <= lastDay());
}

QString DateRange::toString() const
{
    if (!first.isValid() && !last.isValid())
        return formatDate({});
    if (!first.isValid())
        return lastExcluded ? Dates::tr("before %1").arg(formatDate(last))
                            : Dates::tr("until %1").arg(formatDate(last));
    if (!last.isValid())
        return Dates::tr("from %1").arg(formatDate(first));
    return first == lastDay() ? formatDate(first)
                              : QString(formatDate(first) + kEnDash + formatDate(lastDay()));
}

Clock systemClock()
{
    return [] { return QDateTime::currentDateTimeUtc(); };
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace thidua {

namespace {
struct Dates {
    Q_DECLARE_TR_FUNCTIONS(Dates)
};
constexpr QChar kEnDash(0x2013);
} // namespace

Result<QDate> parseDate(const QString& text, QDate reference)
{
    static const QRegularExpression iso(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression written(
        QStringLiteral("^(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?$"));
    static const QRegularExpression packed(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4})$"));
    const QString typed = text.trimmed();
    int day = 0;
    int month = 0;
    int year = 0;
    if (const auto match = iso.match(typed); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        day = match.captured(3).toInt();
    } else {
        auto other = written.match(typed);
        if (!other.hasMatch())
            other = packed.match(typed);
        if (!other.hasMatch())
            return fail(
                ErrorCode::InvalidInput,
                Dates::tr("“%1” is not a date. Write day/month/year, for example 12/12/2024.")
                    .arg(text));
        day = other.captured(1).toInt();
        month = other.captured(2).toInt();
        year = other.captured(3).isEmpty() ? reference.year() : other.captured(3).toInt();
    }
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

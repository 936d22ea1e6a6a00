// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/calendar.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua {

namespace {

struct Calendar {
    Q_DECLARE_TR_FUNCTIONS(Calendar)
};

/// First day of the lunar year (Tết) and tenth day of the third lunar month, for the time of Hanoi
/// (UTC+7); computed from new moons and the longitude of the sun. 2030 differs from the Chinese year.
struct LunarYear {
    int year;
    int newYearMonth, newYearDay;
    int kingsMonth, kingsDay;
};
constexpr LunarYear kLunarYears[] = {
    {2020, 1, 25, 4, 2},  {2021, 2, 12, 4, 21}, {2022, 2, 1, 4, 10},  {2023, 1, 22, 4, 29},
    {2024, 2, 10, 4, 18}, {2025, 1, 29, 4, 7},  {2026, 2, 17, 4, 26}, {2027, 2, 6, 4, 16},
    {2028, 1, 26, 4, 4},  {2029, 2, 13, 4, 23}, {2030, 2, 2, 4, 12},  {2031, 1, 23, 4, 1},
    {2032, 2, 11, 4, 19}, {2033, 1, 31, 4, 9},  {2034, 2, 19, 4, 28}, {2035, 2, 8, 4, 17},
    {2036, 1, 28, 4, 6},  {2037, 2, 15, 4, 24}, {2038, 2, 4, 4, 13},  {2039, 1, 24, 4, 3},
    {2040, 2, 12, 4, 20},
};

/// Tết: its eve and the first four days. Employers may also take two before and three after.
constexpr int kDaysBeforeTet = 1;
constexpr int kDaysOfTet = 5;

bool isWeekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

/// A holiday on a weekly day off is made up for on the next working day (Labour Code, Article 111.3).
void addMadeUpDays(std::vector<Holiday>& days)
{
    const auto isTaken = [&](QDate day) {
        return isWeekend(day) || std::any_of(days.begin(), days.end(), [&](const Holiday& holiday) {
                   return holiday.day == day;
               });
    };
    const std::vector<Holiday> named = days;
    for (const Holiday& holiday : named) {
        if (!isWeekend(holiday.day))
            continue;
        QDate day = holiday.day;
        while (isTaken(day))
            day = day.addDays(1);
        days.push_back({day, Calendar::tr("%1, made up").arg(holiday.name)});
    }
}

/// National Day has a second day, the one before or after it as the Prime Minister decides each year
/// (Article 112.1.đ of 45/2019/QH14, in force since 2021). Until that is known: the worked day that makes
/// the longer break, the earlier of two, which is what was decided for 2021 to 2026.
constexpr int kFirstYearOfSecondDay = 2021;

QDate secondNationalDay(int year)
{
    const QDate day(year, 9, 2);
    const bool isAfter = day.dayOfWeek() == Qt::Monday || day.dayOfWeek() == Qt::Thursday
        || day.dayOfWeek() == Qt::Sunday;
    return day.addDays(isAfter ? 1 : -1);
}

} // namespace

WorkCalendar::WorkCalendar(const std::vector<Holiday>& holidays)
{
    for (const Holiday& holiday : holidays)
        m_days.insert(holiday.day, holiday);
}

bool WorkCalendar::isWorked(QDate day) const
{
    const auto holiday = m_days.constFind(day);
    return holiday != m_days.constEnd() ? holiday->worked : !isWeekend(day);
}

QString WorkCalendar::holidayName(QDate day) const
{
    const auto holiday = m_days.constFind(day);
    return holiday != m_days.constEnd() && !holiday->worked ? holiday->name : QString();
}

QString WorkCalendar::workedInsteadName(QDate day) const
{
    const auto special = m_days.constFind(day);
    if (special == m_days.constEnd() || !special->worked)
        return {};
    return special->name.isEmpty() ? Calendar::tr("worked instead") : special->name;
}

QString WorkCalendar::whyNotWorked(QDate day) const
{
    if (isWorked(day))
        return {};
    const QString name = holidayName(day);
    if (!name.isEmpty())
        return name;
    return day.dayOfWeek() == Qt::Saturday ? Calendar::tr("Saturday")
        : day.dayOfWeek() == Qt::Sunday    ? Calendar::tr("Sunday")
                                           : Calendar::tr("holiday");
}

QDate WorkCalendar::nextWorked(QDate day) const
{
    while (!isWorked(day))
        day = day.addDays(1);
    return day;
}

QDate WorkCalendar::previousWorked(QDate day) const
{
    while (!isWorked(day))
        day = day.addDays(-1);
    return day;
}

int WorkCalendar::workedDays(QDate first, QDate last) const
{
    if (last < first)
        return -workedDays(last, first);
    int days = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        days += isWorked(day) ? 1 : 0;
    return days;
}

std::vector<Holiday> statutoryHolidays(int year)
{
    // In the order of their days: Tết and the Hùng Kings' day lie between New Year and the 30th of April.
    std::vector<Holiday> days{{QDate(year, 1, 1), Calendar::tr("New Year")}};
    for (const LunarYear& lunar : kLunarYears) {
        if (lunar.year != year)
            continue;
        const QDate newYear(year, lunar.newYearMonth, lunar.newYearDay);
        for (int i = 0; i < kDaysOfTet; ++i)
            days.push_back({newYear.addDays(i - kDaysBeforeTet), Calendar::tr("Lunar New Year")});
        days.push_back({QDate(year, lunar.kingsMonth, lunar.kingsDay),
                        Calendar::tr("Hùng Kings' Commemoration Day")});
    }
    days.push_back({QDate(year, 4, 30), Calendar::tr("Reunification Day")});
    days.push_back({QDate(year, 5, 1), Calendar::tr("Labour Day")});
    days.push_back({QDate(year, 9, 2), Calendar::tr("National Day")});
    if (year >= kFirstYearOfSecondDay)
        days.push_back({secondNationalDay(year), Calendar::tr("National Day, second day")});
    addMadeUpDays(days);
    std::sort(days.begin(), days.end(),
              [](const Holiday& left, const Holiday& right) { return left.day < right.day; });
    return days;
}

} // namespace thidua

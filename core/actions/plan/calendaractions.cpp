// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/calendaractions.h"

#include "core/storage/movemententities.h"

#include <QCoreApplication>

namespace thidua::actions {

namespace {

struct Calendars {
    Q_DECLARE_TR_FUNCTIONS(Calendars)
};

// Plans of movements reach from 2020 into the 2030s.
constexpr int kFirstYear = 2020;
constexpr int kLastYear = 2040;

Result<std::vector<Holiday>> storedHolidays(const Ledger& ledger, int year)
{
    const QString number = QString::number(year).rightJustified(4, u'0');
    return ledger.rows<Holiday>(
        "day BETWEEN ? AND ? ORDER BY day",
        {QString(number + QStringLiteral("-01-01")), QString(number + QStringLiteral("-12-31"))});
}

} // namespace

Result<std::vector<Holiday>> holidaysOf(const Ledger& ledger, int year)
{
    THIDUA_ASSIGN(stored, storedHolidays(ledger, year));
    return stored.empty() ? statutoryHolidays(year) : stored;
}

Result<WorkCalendar> workCalendar(const Ledger& ledger)
{
    THIDUA_ASSIGN(days, ledger.rows<Holiday>());
    QSet<int> edited;
    for (const Holiday& day : days)
        edited.insert(day.day.year());
    for (int year = kFirstYear; year <= kLastYear; ++year) {
        if (edited.contains(year))
            continue;
        const auto fixed = statutoryHolidays(year);
        days.insert(days.end(), fixed.begin(), fixed.end());
    }
    return WorkCalendar(days);
}

Result<ChangeSet> setHolidays(const Ledger& ledger, int year, const std::vector<Holiday>& holidays)
{
    THIDUA_ASSIGN(before, storedHolidays(ledger, year));
    QHash<QDate, Holiday> gone;
    for (const Holiday& holiday : before)
        gone.insert(holiday.day, holiday);
    ChangeSet change(Action::EditHolidays, {QString::number(year)});
    QSet<QDate> seen;
    for (const Holiday& holiday : holidays) {
        if (!holiday.day.isValid() || holiday.day.year() != year)
            return fail(ErrorCode::InvalidInput,
                        Calendars::tr("“%1” does not lie in %2. Enter a day of that year.")
                            .arg(holiday.name)
                            .arg(year));
        if (seen.contains(holiday.day))
            return fail(ErrorCode::InvalidInput,
                        Calendars::tr("%1 stands twice among the holidays. Keep one of the two.")
                            .arg(formatDate(holiday.day)));
        seen.insert(holiday.day);
        const auto old = gone.constFind(holiday.day);
        if (old == gone.constEnd()) {
            change.insert(holiday);
        } else {
            change.update(*old, holiday);
            gone.erase(old);
        }
    }
    for (const Holiday& holiday : before) {
        if (gone.contains(holiday.day))
            change.remove(holiday);
    }
    return change;
}

} // namespace thidua::actions

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/calendartext.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace thidua {

namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

constexpr qsizetype kMostNames = 12;

QString shortDay(QDate day)
{
    return day.toString(QStringLiteral("dd/MM"));
}

QString distance(const CalendarItem& item)
{
    switch (item.state) {
    case CalendarState::Ahead:
        return item.isDeadline
            ? CalendarText::tr("%Ln working day(s) left", nullptr, item.workedDays)
            : QString();
    case CalendarState::Late:
        return CalendarText::tr("%Ln working day(s) late", nullptr, item.workedDays);
    case CalendarState::Done:
        return item.isDeadline ? enumName(item.state) : QString();
    case CalendarState::Over:
        return {};
    }
    return {};
}

/// How many lack what is due, and who.
QString missingText(const CalendarItem& item)
{
    if (item.subject == CoverageSubject::Sector)
        return CalendarText::tr("not met yet");
    const QString count = item.subject == CoverageSubject::Bloc
        ? CalendarText::tr("%1 of %n bloc(s) missing", nullptr, item.obliged).arg(item.missing)
        : CalendarText::tr("%1 of %n unit(s) missing", nullptr, item.obliged).arg(item.missing);
    QString names = item.lacking.mid(0, kMostNames).join(QStringLiteral(", "));
    if (const auto more = item.lacking.size() - kMostNames; more > 0)
        names += CalendarText::tr(" and %n more", nullptr, static_cast<int>(more));
    return names.isEmpty() ? count : QStringLiteral("%1: %2").arg(count, names);
}

QString lineOf(const CalendarItem& item)
{
    const QString when = item.isWindow()
        ? calendarDays(item)
        : QStringLiteral("%1 (%2)").arg(shortDay(item.last),
                                        QLocale().dayName(item.last.dayOfWeek()));
    QString line = QStringLiteral("- %1: %2").arg(when, calendarTitle(item));
    const QStringList facts = calendarFacts(item);
    if (!facts.isEmpty())
        line += QStringLiteral(" (%1)").arg(facts.join(QStringLiteral("; ")));
    return line;
}

/// Days of rest and days worked instead, one line each where the month has any.
QStringList specialDays(const WorkCalendar& calendar, QDate first, QDate last)
{
    QStringList rest;
    QStringList worked;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const QString name = calendarDayName(calendar, day);
        if (!name.isEmpty())
            (calendar.isWorked(day) ? worked : rest)
                .append(QStringLiteral("%1 %2").arg(shortDay(day), name));
    }
    QStringList lines;
    if (!rest.isEmpty())
        lines += CalendarText::tr("Days of rest: %1").arg(rest.join(QStringLiteral("; ")));
    if (!worked.isEmpty())
        lines += CalendarText::tr("Worked instead: %1").arg(worked.join(QStringLiteral("; ")));
    return lines;
}

} // namespace

QString calendarTitle(const CalendarItem& item)
{
    switch (item.edge) {
    case CalendarEdge::None:
        return item.title;
    case CalendarEdge::Opens:
        return CalendarText::tr("Begins: %1").arg(item.title);
    case CalendarEdge::Closes:
        return CalendarText::tr("Ends: %1").arg(item.title);
    }
    return item.title;
}

QString calendarDays(const CalendarItem& item)
{
    if (!item.isWindow())
        return formatDate(item.last);
    const bool sameYear = item.first.year() == item.last.year();
    return QString((sameYear ? shortDay(item.first) : formatDate(item.first)) + QChar(0x2013)
                   + formatDate(item.last));
}

QStringList calendarFacts(const CalendarItem& item)
{
    QStringList facts;
    if (item.missing > 0)
        facts += missingText(item);
    if (!item.note.isEmpty())
        facts += item.note;
    if (!item.moreTime.isEmpty())
        facts += item.moreTime;
    if (const QString far = distance(item); !far.isEmpty())
        facts += far;
    if (!item.restReason.isEmpty())
        facts += CalendarText::tr("falls on a day of rest (%1), next working day %2")
                     .arg(item.restReason, formatDate(item.nextWorked));
    if (!item.who.isEmpty())
        facts += QString(item.who).replace(u'\n', QStringLiteral(", "));
    return facts;
}

QString calendarDayName(const WorkCalendar& calendar, QDate day)
{
    const QString holiday = calendar.holidayName(day);
    if (!holiday.isEmpty())
        return holiday;
    const QString worked = calendar.workedInsteadName(day);
    return worked.isEmpty() ? QString() : CalendarText::tr("worked: %1").arg(worked);
}

QString monthText(const CalendarBoard& board, const QString& plan, QDate month, int kinds)
{
    const QDate first(month.year(), month.month(), 1);
    const QDate last = first.addMonths(1).addDays(-1);
    QStringList lines{CalendarText::tr("Calendar of %1: %2")
                          .arg(first.toString(QStringLiteral("MM/yyyy")), plan)};
    const auto found = board.between(first, last, kinds);
    for (const int index : found)
        lines += lineOf(board.items[static_cast<size_t>(index)]);
    if (found.empty())
        lines += CalendarText::tr("Nothing falls on this month.");
    lines += specialDays(board.calendar, first, last);
    QString days = CalendarText::tr("%n working day(s) in the month", nullptr,
                                    board.calendar.workedDays(first, last));
    if (first <= board.today && board.today <= last)
        days += CalendarText::tr(", %n left from today", nullptr,
                                 board.calendar.workedDays(board.today, last));
    lines += days + u'.';
    return lines.join(u'\n');
}

} // namespace thidua

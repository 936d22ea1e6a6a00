// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/icsfile.h"

#include "core/domain/plan/calendartext.h"

#include <QUrl>

namespace thidua {

namespace {

constexpr int kMostOctets = 75; ///< of a line, without its end

/// A content line, folded between characters.
QByteArray contentLine(const QByteArray& line)
{
    QByteArray folded;
    int octets = 0;
    for (qsizetype from = 0; from < line.size();) {
        qsizetype to = from + 1;
        while (to < line.size() && (static_cast<uchar>(line[to]) & 0xC0) == 0x80)
            ++to;
        const int width = static_cast<int>(to - from);
        if (octets + width > kMostOctets) {
            folded += "\r\n ";
            octets = 1;
        }
        folded += line.mid(from, width);
        octets += width;
        from = to;
    }
    return folded + "\r\n";
}

QByteArray escaped(QString text)
{
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u';', QStringLiteral("\\;"));
    text.replace(u',', QStringLiteral("\\,"));
    text.remove(u'\r');
    text.replace(u'\n', QStringLiteral("\\n"));
    return text.toUtf8();
}

QByteArray dayOf(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

QByteArray eventOf(const CalendarItem& item, const QByteArray& scope, const QByteArray& stamp)
{
    const QByteArray identity = enumCode(item.kind).toLatin1() + '-' + QByteArray::number(item.id)
        + '-' + dayOf(item.first) + '-' + QByteArray::number(static_cast<int>(item.edge));
    QByteArray event = contentLine("BEGIN:VEVENT");
    event += contentLine("UID:" + identity + '@' + scope);
    event += contentLine("DTSTAMP:" + stamp);
    event += contentLine("DTSTART;VALUE=DATE:" + dayOf(item.first));
    event += contentLine("DTEND;VALUE=DATE:" + dayOf(item.last.addDays(1))); // excluded
    event += contentLine("SUMMARY:" + escaped(calendarTitle(item)));
    const QString facts = calendarFacts(item).join(u'\n');
    if (!facts.isEmpty())
        event += contentLine("DESCRIPTION:" + escaped(facts));
    event += contentLine("CATEGORIES:" + escaped(enumName(item.kind)));
    event += contentLine("TRANSP:TRANSPARENT");
    event += contentLine("END:VEVENT");
    return event;
}

} // namespace

QByteArray icsFile(std::span<const CalendarItem> items, const QString& name, const QString& scope,
                   const QDateTime& made)
{
    const QByteArray stamp =
        made.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    QByteArray file = contentLine("BEGIN:VCALENDAR") + contentLine("VERSION:2.0")
        + contentLine("PRODID:-//So Thi Dua//Calendar//VI") + contentLine("CALSCALE:GREGORIAN")
        + contentLine("X-WR-CALNAME:" + escaped(name));
    const QByteArray place = QUrl::toPercentEncoding(scope) + ".sothidua";
    for (const CalendarItem& item : items)
        file += eventOf(item, place, stamp);
    return file + contentLine("END:VCALENDAR");
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calendar/calendarlooks.h"

#include "core/base/dates.h"
#include "core/domain/plan/calendartext.h"

#include <QCoreApplication>
#include <QLocale>

namespace thidua {

namespace {

struct CalendarLooks {
    Q_DECLARE_TR_FUNCTIONS(CalendarLooks)
};

} // namespace

CalendarLook calendarLook(CalendarKind kind)
{
    switch (kind) {
    case CalendarKind::Milestone:
        return {Icon::Pin, &Theme::accent, &Theme::soft, Qt::SolidPattern};
    case CalendarKind::UnitDuty:
        return {Icon::Units, &Theme::info, &Theme::infos, Qt::BDiagPattern};
    case CalendarKind::Task:
        return {Icon::Score, &Theme::warn, &Theme::warns, Qt::HorPattern};
    case CalendarKind::Project:
        return {Icon::Project, &Theme::g1, &Theme::head, Qt::Dense4Pattern};
    case CalendarKind::Meeting:
        return {Icon::Council, &Theme::text, &Theme::head, Qt::CrossPattern};
    case CalendarKind::Initiative:
        return {Icon::Idea, &Theme::ok, &Theme::oks, Qt::FDiagPattern};
    case CalendarKind::Activity:
        return {Icon::Note, &Theme::text2, &Theme::group, Qt::Dense6Pattern};
    case CalendarKind::Exemplar:
        return {Icon::Star, &Theme::g1, &Theme::group, Qt::DiagCrossPattern};
    case CalendarKind::Coverage:
        return {Icon::Target, &Theme::ok, &Theme::oks, Qt::VerPattern};
    }
    return {Icon::Calendar, &Theme::text2, &Theme::group, Qt::SolidPattern};
}

std::optional<Icon> stateIcon(CalendarState state)
{
    switch (state) {
    case CalendarState::Late:
        return Icon::Warn;
    case CalendarState::Done:
        return Icon::Check;
    case CalendarState::Ahead:
    case CalendarState::Over:
        return {};
    }
    return {};
}

Tone stateTone(CalendarState state)
{
    return state == CalendarState::Late ? Tone::Danger
        : state == CalendarState::Done  ? Tone::Ok
                                        : Tone::Neutral;
}

Location calendarPlace(const CalendarItem& item)
{
    switch (item.kind) {
    case CalendarKind::Milestone:
        return {.section = Section::Plan, .milestone = MilestoneId{item.id}};
    case CalendarKind::UnitDuty:
        return {
            .section = Section::Units, .part = Part::Launches, .milestone = MilestoneId{item.id}};
    case CalendarKind::Project:
        return {.section = Section::Projects, .project = ProjectId{item.id}};
    case CalendarKind::Meeting:
        return {.section = Section::Projects};
    case CalendarKind::Task:
        return {.section = Section::Initiatives, .part = Part::Tasks, .task = TaskId{item.id}};
    case CalendarKind::Initiative:
        return {.section = Section::Initiatives,
                .part = Part::Initiatives,
                .initiative = InitiativeId{item.id}};
    case CalendarKind::Activity:
        return {
            .section = Section::Initiatives, .part = Part::Activities, .activity = RowId{item.id}};
    case CalendarKind::Coverage:
        return {.section = Section::Initiatives, .part = Part::Initiatives};
    case CalendarKind::Exemplar:
        return {.section = Section::Initiatives,
                .part = Part::Exemplars,
                .exemplar = ExemplarId{item.id}};
    }
    return {};
}

QString dayHeading(QDate day)
{
    return QStringLiteral("%1 %2").arg(QLocale().dayName(day.dayOfWeek()), formatDate(day));
}

QString calendarTip(const CalendarItem& item)
{
    QStringList lines{calendarTitle(item),
                      QStringLiteral("%1 · %2").arg(calendarDays(item), enumName(item.kind))};
    return (lines + calendarFacts(item)).join(u'\n');
}

QString dayDescription(const CalendarBoard& board, QDate day, int kinds)
{
    QStringList parts{dayHeading(day)};
    if (day == board.today)
        parts += CalendarLooks::tr("today");
    if (const QString name = calendarDayName(board.calendar, day); !name.isEmpty())
        parts += name;
    const auto found = board.between(day, day, kinds);
    parts += CalendarLooks::tr("%n thing(s)", nullptr, static_cast<int>(found.size()));
    for (const int index : found)
        parts += calendarTip(board.items[static_cast<size_t>(index)]);
    return parts.join(u'\n');
}

} // namespace thidua

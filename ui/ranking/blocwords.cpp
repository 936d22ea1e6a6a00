// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/blocwords.h"

#include "core/domain/shortname.h"

#include <QStringList>

#include <algorithm>

namespace thidua {

namespace {

constexpr qsizetype kLongTitle = 24;

} // namespace

QString blocTitle(const Bloc& bloc)
{
    const qsizetype colon = bloc.name.indexOf(u':');
    const QString title = (colon > 0 ? bloc.name.left(colon) : bloc.name).trimmed();
    if (title.isEmpty())
        return bloc.code;
    return title.size() > kLongTitle && !bloc.shortName.isEmpty() ? bloc.shortName : title;
}

QString blocSubject(const Bloc& bloc)
{
    const qsizetype colon = bloc.name.indexOf(u':');
    const QString subject =
        bloc.shortName.isEmpty() && colon > 0 ? bloc.name.mid(colon + 1).trimmed() : bloc.shortName;
    return subject == blocTitle(bloc) ? QString() : subject;
}

QString blocTab(const Bloc& bloc)
{
    const QString subject = blocSubject(bloc);
    const bool fits = !subject.isEmpty() && subject.size() <= kLongTitle;
    return fits ? blocTitle(bloc) + QStringLiteral("  ") + subject : blocTitle(bloc);
}

QString unitShortName(const PlanBook& book, UnitId unit)
{
    const Member* member = book.member(unit);
    if (!member)
        return {};
    return shortName(*member);
}

QString planPoints(const PlanBook& book, Points points)
{
    return points.toString(book.rules.decimals);
}

QString gapText(const PlanBook& book, Points gap)
{
    const int decimals = book.rules.decimals;
    const bool vanishes = gap.roundedTo(decimals, Rounding::HalfUp).isZero();
    return vanishes ? gap.toExactString(decimals) : gap.toString(decimals);
}

QString denominatorText(const PlanBook& book, const BlocStanding& bloc)
{
    QStringList maxima;
    for (const Points maximum : bloc.denominators)
        maxima << maximum.toExactString(book.rules.decimals);
    return maxima.join(QStringLiteral(", "));
}

PlaceCount placesOf(const BlocStanding& bloc)
{
    PlaceCount count;
    count.quota = bloc.awards.quota;
    count.clear = static_cast<int>(
        std::count_if(bloc.awards.awards.begin(), bloc.awards.awards.end(),
                      [](const Award& award) { return award.outcome == AwardOutcome::Yes; }));
    if (const Docket* docket = bloc.openDocket())
        count.awaiting = docket->places;
    count.vacant = bloc.awards.vacant;
    const int held = static_cast<int>(bloc.heldAboveLine().size());
    count.unsettled = std::min(held, count.clear + count.vacant);
    const int fromVacant = std::min(count.unsettled, count.vacant);
    count.vacant -= fromVacant;
    count.clear -= count.unsettled - fromVacant;
    return count;
}

PlaceCount placesOf(const Standing& standing)
{
    PlaceCount sum;
    for (const BlocStanding& bloc : standing.blocs) {
        const PlaceCount count = placesOf(bloc);
        sum.quota += count.quota;
        sum.clear += count.clear;
        sum.awaiting += count.awaiting;
        sum.vacant += count.vacant;
        sum.unsettled += count.unsettled;
    }
    return sum;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/blocwords.h"

#include "core/domain/shortname.h"

#include <QCoreApplication>

namespace thidua {

namespace {
struct BlocWords {
    Q_DECLARE_TR_FUNCTIONS(BlocWords)
};
} // namespace

QString quotaWords(const PlanBook& book, const Bloc& bloc)
{
    const int members = book.obligedIn(bloc.id, book.considerationDay(QDate::currentDate()));
    const QString places = QString::number(quotaOf(bloc, members));
    if (bloc.quotaKind == QuotaKind::Count)
        return places;
    return BlocWords::tr("%1 (%2% of %3)")
        .arg(places, bloc.quotaShare.toExactString(), QString::number(members));
}

QString memberWords(const PlanBook& book, UnitId unit)
{
    const Member* member = book.member(unit);
    if (!member)
        return {};
    return shortName(*member);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/units/blocmovewords.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct BlocMoveText {
    Q_DECLARE_TR_FUNCTIONS(BlocMoveWords)
};

constexpr int kMostNamed = 3;

/// The first few by name, the others counted.
QString named(const QStringList& criteria)
{
    if (criteria.size() <= kMostNamed)
        return criteria.join(QStringLiteral("; "));
    return BlocMoveText::tr("%1 and %n more", nullptr,
                            static_cast<int>(criteria.size()) - kMostNamed)
        .arg(criteria.mid(0, kMostNamed).join(QStringLiteral("; ")));
}

QString sizeWords(const Bloc& bloc, const actions::BlocMoveEffect::Size& before,
                  const actions::BlocMoveEffect::Size& after)
{
    const QString units = BlocMoveText::tr("%1: %2 → %3 obliged units")
                              .arg(bloc.name)
                              .arg(before.members)
                              .arg(after.members);
    return before.quota == after.quota
        ? BlocMoveText::tr("%1, still %n award(s).", nullptr, after.quota).arg(units)
        : BlocMoveText::tr("%1, %2 → %3 awards.").arg(units).arg(before.quota).arg(after.quota);
}

} // namespace

QStringList blocMoveWords(const actions::BlocMoveEffect& effect)
{
    QStringList lines{sizeWords(effect.from, effect.fromBefore, effect.fromAfter),
                      sizeWords(effect.to, effect.toBefore, effect.toAfter)};
    lines << (effect.changesTable()
                  ? BlocMoveText::tr("Its score sheets go on, with the criteria of %1.")
                        .arg(effect.to.name)
                  : BlocMoveText::tr("Its score sheets go on unchanged."));
    if (!effect.unused.isEmpty())
        lines << BlocMoveText::tr("Kept, but counted no more: %1.").arg(named(effect.unused));
    if (!effect.fresh.isEmpty())
        lines << BlocMoveText::tr("To be scored yet: %1.").arg(named(effect.fresh));
    lines << BlocMoveText::tr("What was due or done before that day stays with %1.")
                 .arg(effect.from.name);
    if (effect.heads)
        lines << BlocMoveText::tr("It heads %1 or is its deputy: name another one.")
                     .arg(effect.from.name);
    if (effect.hasForm)
        lines << BlocMoveText::tr("Its form package was made for %1: give it a new one.")
                     .arg(effect.from.name);
    return lines;
}

QString blocHistoryWords(const PlanBook& book, const Member& member)
{
    const auto own = std::ranges::equal_range(book.moves, member.unit, {}, &BlocMove::unit);
    if (own.empty())
        return {};
    const BlocMove& last = own.back();
    const Bloc* now = book.bloc(member.bloc);
    const Bloc* before = book.bloc(last.from);
    if (!now || !before)
        return {};
    const QString words = BlocMoveText::tr("%1 since %2, before that %3")
                              .arg(now->name, formatDate(last.day), before->name);
    return last.document.isEmpty() ? words : QStringLiteral("%1 (%2)").arg(words, last.document);
}

} // namespace thidua

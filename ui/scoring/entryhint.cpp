// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/entryhint.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct HintText {
    Q_DECLARE_TR_FUNCTIONS(EntryHint)
};

/// A result of the band with the most points.
QString bandExample(const BandsRule& rule)
{
    const auto best = std::ranges::max_element(
        rule.bands, {}, [](const BandsRule::Band& band) { return band.points; });
    if (best == rule.bands.end())
        return QStringLiteral("1");
    const Points bound = best->hasMinimum ? best->minimum : best->maximum;
    const bool closed = best->hasMinimum ? best->minimumClosed : best->maximumClosed;
    const Points inside = best->hasMinimum ? bound + Points::whole(1) : bound - Points::whole(1);
    return formatMeasured(closed ? bound : inside);
}

} // namespace

QString entryHint(const ScoreTable& table, int node, const QString& unitKind)
{
    const TableNode& each = table.node(node);
    switch (each.criterion.rule) {
    case RuleKind::Bands:
        return HintText::tr(
                   "type the measured result, for example %1; to give points themselves add the "
                   "word: “4 điểm”")
            .arg(bandExample(std::get<BandsRule>(each.rule)));
    case RuleKind::Ratio:
        return HintText::tr(
            "type numerator/denominator, for example 40/80; one number alone is taken as "
            "points");
    case RuleKind::BestPeer:
    case RuleKind::PeerAverage:
        return HintText::tr("type the measured result, for example %1").arg(12);
    case RuleKind::Count:
        return HintText::tr("type how many there are, for example 2");
    case RuleKind::Penalty:
        return HintText::tr("type how many times, for example 1");
    case RuleKind::Gate:
        return HintText::tr("type yes or no");
    case RuleKind::Rating:
        return HintText::tr("type a level from 1 to %1").arg(each.maximum.toExactString());
    case RuleKind::Choice:
        return HintText::tr("type the points of a level, or choose it with Alt+↓");
    default:
        return HintText::tr("type points, at most %1")
            .arg(table.maximumFor(node, unitKind).toExactString(table.rules().decimals));
    }
}

} // namespace thidua

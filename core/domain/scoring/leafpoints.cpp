// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/leafpoints.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace thidua {

namespace {

constexpr qint64 kHundredPercent = 100 * Points::kScale;
constexpr qint64 kLargest = std::numeric_limits<qint64>::max();

/// A product that says when it does not fit. Neither factor is negative.
Result<qint64> times(qint64 a, qint64 b)
{
    if (a != 0 && b > kLargest / a)
        return mulDiv(a, b, 1, Rounding::Down);
    return a * b;
}

LeafPoints capped(Points value, Points maximum)
{
    return {std::min(value, maximum), value, true};
}

Result<LeafPoints> scaled(Points value, Points declared, Points maximum, LeafRounding rounding)
{
    if (maximum == declared || declared.isZero()) {
        const auto rounded = roundedShare(value, 1, 1, rounding);
        if (!rounded)
            return fail(rounded.error());
        return capped(*rounded, maximum);
    }
    const auto grown = roundedShare(std::min(value, declared), maximum.raw, declared.raw, rounding);
    if (!grown)
        return fail(grown.error());
    return capped(*grown, maximum);
}

/// maximum × numerator ÷ denominator; a share of 1 or more is full marks even where the exact figure
/// would be too large.
Result<LeafPoints> share(Points maximum, qint64 numerator, qint64 denominator,
                         LeafRounding rounding)
{
    const auto value = roundedShare(maximum, numerator, denominator, rounding);
    if (numerator >= denominator)
        return LeafPoints{maximum, value.value_or(maximum), true};
    if (!value)
        return fail(value.error());
    return capped(*value, maximum);
}

Result<LeafPoints> ratioPoints(const RatioRule& rule, const Entry& entry, Points maximum,
                               LeafRounding rounding)
{
    qint64 numerator = std::max<qint64>(entry.amount.raw, 0);
    qint64 denominator = entry.denominator.raw;
    if (rule.lowerIsBetter && numerator == 0)
        return capped(maximum, maximum);
    if (numerator > kLargest / kHundredPercent || denominator > kLargest / rule.target.raw) {
        const qint64 common = std::gcd(numerator, denominator);
        numerator /= common;
        denominator /= common;
    }
    const auto reached = times(numerator, kHundredPercent);
    const auto wanted = times(denominator, rule.target.raw);
    if (!reached && !wanted)
        return fail(reached.error());
    // One side alone leaves 64 bits: the share is far above the target, or nothing of it.
    if (!reached || !wanted)
        return !reached == rule.lowerIsBetter ? LeafPoints{} : capped(maximum, maximum);
    return rule.lowerIsBetter ? share(maximum, *wanted, *reached, rounding)
                              : share(maximum, *reached, *wanted, rounding);
}

Result<LeafPoints> perItem(Points each, const Entry& entry, Points declared, Points maximum,
                           LeafRounding rounding)
{
    const qint64 items = std::max<qint64>(entry.amount.raw, 0);
    // What does not fit 64 bits is above every maximum.
    const auto value = mulDiv(each.raw, items, Points::kScale, rounding.rounding);
    return scaled(value ? Points{*value} : declared, declared, maximum, rounding);
}

/// Against a figure of the bloc, `numerator` ÷ `denominator` of it being the share reached. A unit
/// that has some of what nobody was counted with is not behind anyone.
Result<LeafPoints> peerPoints(bool lowerIsBetter, qint64 value, qint64 peer, qint64 count,
                              Points maximum, LeafRounding rounding)
{
    if (value <= 0)
        return lowerIsBetter ? capped(maximum, maximum) : LeafPoints{};
    if (peer <= 0)
        return lowerIsBetter ? LeafPoints{} : capped(maximum, maximum);
    const qint64 common = std::gcd(peer, count);
    peer /= common;
    const auto own = times(value, count / common);
    if (!own && lowerIsBetter)
        return fail(own.error());
    // What does not fit 64 bits is above every mean.
    if (!own)
        return capped(maximum, maximum);
    return lowerIsBetter ? share(maximum, peer, *own, rounding)
                         : share(maximum, *own, peer, rounding);
}

} // namespace

EntryMeaning meaningOf(const TableNode& node, const Entry* entry)
{
    if (!entry)
        return EntryMeaning::Missing;
    const RuleKind kind = node.criterion.rule;
    switch (entry->kind) {
    case Entry::Kind::NotApplicable:
        return EntryMeaning::NotApplicable;
    case Entry::Kind::Points:
        return EntryMeaning::Applies;
    case Entry::Kind::Value:
        return takesValue(kind) ? EntryMeaning::Applies : EntryMeaning::Missing;
    case Entry::Kind::Ratio:
        if (!takesRatio(kind))
            return EntryMeaning::Missing;
        if (entry->denominator.raw > 0)
            return EntryMeaning::Applies;
        return std::get<RatioRule>(node.rule).zero == ZeroDenominator::NotApplicable
            ? EntryMeaning::NotApplicable
            : EntryMeaning::Missing;
    }
    return EntryMeaning::Missing;
}

bool opensGate(const Entry& entry)
{
    return entry.amount.raw > 0;
}

Result<Points> roundedShare(Points maximum, qint64 numerator, qint64 denominator,
                            LeafRounding rounding)
{
    const qint64 common = std::gcd(maximum.raw, rounding.step);
    if (common == 0)
        return Points{};
    const auto divisor = times(denominator, rounding.step / common);
    if (!divisor)
        return fail(divisor.error());
    const auto steps = mulDiv(maximum.raw / common, numerator, *divisor, rounding.rounding);
    if (!steps)
        return fail(steps.error());
    const auto value = times(*steps, rounding.step);
    if (!value)
        return fail(value.error());
    return Points{*value};
}

Result<LeafPoints> pointsOf(const TableNode& node, const Entry& entry, Points declared,
                            Points maximum, LeafRounding rounding, const SheetContext& context)
{
    if (node.isRating()) {
        const Points level = std::clamp(entry.amount, Points{}, node.maximum);
        return LeafPoints{level, entry.amount, true};
    }
    if (node.criterion.rule == RuleKind::Gate && entry.kind == Entry::Kind::Value)
        return opensGate(entry) ? capped(maximum, maximum) : LeafPoints{};
    if (entry.kind == Entry::Kind::Points)
        return scaled(std::max(entry.amount, Points{}), declared, maximum, rounding);
    switch (node.criterion.rule) {
    case RuleKind::Ratio:
        return ratioPoints(std::get<RatioRule>(node.rule), entry, maximum, rounding);
    case RuleKind::Bands: {
        const auto* band = bandOf(std::get<BandsRule>(node.rule), entry.amount);
        return scaled(band ? band->points : Points{}, declared, maximum, rounding);
    }
    case RuleKind::Count:
        return perItem(std::get<CountRule>(node.rule).each, entry, declared, maximum, rounding);
    case RuleKind::Penalty:
        return perItem(std::get<PenaltyRule>(node.rule).each, entry, declared, maximum, rounding);
    case RuleKind::BestPeer:
    case RuleKind::PeerAverage: {
        const PeerBasis* basis = context.basis ? context.basis(node.criterion.id) : nullptr;
        if (!basis || basis->count <= 0)
            return LeafPoints{{}, {}, false};
        if (const auto* best = std::get_if<BestPeerRule>(&node.rule))
            return peerPoints(best->lowerIsBetter, entry.amount.raw, basis->best.raw, 1, maximum,
                              rounding);
        return peerPoints(std::get<PeerAverageRule>(node.rule).lowerIsBetter, entry.amount.raw,
                          basis->sum.raw, basis->count, maximum, rounding);
    }
    default:
        return LeafPoints{};
    }
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/criterion.h"

#include <optional>
#include <variant>
#include <vector>

namespace thidua {

// The scoring rules as values. Texts are the `rule_args` of a table file; docs/plan-file.md has the
// grammar. Sources of the kinds: score tables of provincial health departments, 2021–2025.

struct SumRule {
    std::optional<Points> cap; ///< `cap=8`: smaller than the children's sum
    bool operator==(const SumRule&) const = default;
};
struct WeightedMeanRule {
    Points scale = Points::whole(5); ///< `scale=5`
    std::optional<Points> cap;
    bool operator==(const WeightedMeanRule&) const = default;
};
struct ManualRule {
    Points step; ///< `step=0.25`; 0: any value the table's decimals can show
    bool operator==(const ManualRule&) const = default;
};
struct ChoiceRule {
    struct Option {
        Points points;
        QString label;
        bool operator==(const Option&) const = default;
    };
    std::vector<Option> options; ///< `6:đã phê duyệt|2:đã lập hồ sơ|0:chưa`
    bool operator==(const ChoiceRule&) const = default;
};
/// What a ratio with a zero denominator is.
enum class ZeroDenominator { NotApplicable, Error };
struct RatioRule {
    Points target = Points::whole(100); ///< percent; `target=80`
    ZeroDenominator zero = ZeroDenominator::NotApplicable; ///< `zero=na` or `zero=error`
    bool lowerIsBetter = false; ///< `better=low`: full marks at or below the target share
    bool operator==(const RatioRule&) const = default;
};
struct BandsRule {
    struct Band {
        Points minimum;
        bool hasMinimum = false;
        bool minimumClosed = true;
        Points maximum;
        bool hasMaximum = false;
        bool maximumClosed = false;
        Points points;
        bool operator==(const Band&) const = default;
    };
    /// `>=95:5|>=85:4|<85:0`, first match wins as written; `70..85:3` is from 70 to below 85,
    /// `[70..85]:3` and `(70..85]:3` close or open a bound, `=100:5` is one value, `*:0` any other.
    std::vector<Band> bands;
    QString unit; ///< words in brackets after the bands: what is measured
    bool operator==(const BandsRule&) const = default;
};
struct CountRule {
    Points each = Points::whole(1); ///< `each=0.5`
    bool operator==(const CountRule&) const = default;
};
struct PenaltyRule {
    Points each = Points::whole(1); ///< points off per item
    bool operator==(const PenaltyRule&) const = default;
};
struct GateRule {
    std::vector<QString>
        blocks; ///< `blocks=2.1,2.3`: criteria a "no" makes 0; empty: the gate's own group
    bool operator==(const GateRule&) const = default;
};
struct BestPeerRule {
    bool lowerIsBetter = false; ///< `better=low`
    bool operator==(const BestPeerRule&) const = default;
};
struct PeerAverageRule {
    bool lowerIsBetter = false;
    bool operator==(const PeerAverageRule&) const = default;
};
struct RatingRule {
    Points weight = Points::whole(1); ///< `weight=2`
    bool operator==(const RatingRule&) const = default;
};

using Rule =
    std::variant<SumRule, WeightedMeanRule, ManualRule, ChoiceRule, RatioRule, BandsRule, CountRule,
                 PenaltyRule, GateRule, BestPeerRule, PeerAverageRule, RatingRule>;

/// Whether a band catches a value.
bool catches(const BandsRule::Band& band, Points value);
/// The band a value falls into, by the order written; null when there is none.
const BandsRule::Band* bandOf(const BandsRule& rule, Points value);

/// Reads `rule_args`: `key=value` parts separated by `|` or `;`. An error names the part that is not understood and what is expected.
Result<Rule> parseRule(RuleKind kind, const QString& args);
/// The text that parseRule reads back to the same rule.
QString formatRule(const Rule& rule);
/// The rule in words, for people: "Tỷ lệ trên mục tiêu 80,0%, tối đa 6,00 điểm" (program's language).
QString describeRule(const Criterion& criterion, const Rule& rule, int decimals);
QString describeBand(const BandsRule::Band& band); ///< `≥ 95`, `70–<85`

bool isGroup(RuleKind kind); ///< Sum and WeightedMean: nodes that have children
/// The kind of entry a person types into a leaf of this rule.
bool takesRatio(RuleKind kind);
bool takesValue(RuleKind kind); ///< measured value, count, level or gate; otherwise points

} // namespace thidua

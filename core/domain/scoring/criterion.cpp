// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/criterion.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace thidua {

namespace {

struct CriterionText {
    Q_DECLARE_TR_FUNCTIONS(Criterion)
};

constexpr std::array kRules{
    std::pair{RuleKind::Sum, "sum"},
    std::pair{RuleKind::WeightedMean, "weighted_mean"},
    std::pair{RuleKind::Manual, "manual"},
    std::pair{RuleKind::Choice, "choice"},
    std::pair{RuleKind::Ratio, "ratio"},
    std::pair{RuleKind::Bands, "bands"},
    std::pair{RuleKind::Count, "count"},
    std::pair{RuleKind::Penalty, "penalty"},
    std::pair{RuleKind::Gate, "gate"},
    std::pair{RuleKind::BestPeer, "best_peer"},
    std::pair{RuleKind::PeerAverage, "peer_average"},
    std::pair{RuleKind::Rating, "rating"},
};
constexpr std::array kPolicies{
    std::pair{NaPolicy::Inherit, ""},
    std::pair{NaPolicy::Inherit, "inherit"},
    std::pair{NaPolicy::Rescale, "rescale"},
    std::pair{NaPolicy::Full, "full"},
    std::pair{NaPolicy::Redistribute, "redistribute"},
    std::pair{NaPolicy::Percent, "percent"},
    std::pair{NaPolicy::Zero, "zero"},
};
constexpr std::array kTypes{
    std::pair{CriterionType::Base, "base"},
    std::pair{CriterionType::Base, ""},
    std::pair{CriterionType::Bonus, "bonus"},
    std::pair{CriterionType::Penalty, "penalty"},
};

template<class Pairs, class Value>
QString codeOf(const Pairs& pairs, Value value)
{
    for (const auto& [known, code] : pairs) {
        if (known == value)
            return QLatin1String(code);
    }
    return {};
}

template<class Value, class Pairs>
std::optional<Value> valueOf(const Pairs& pairs, QStringView code)
{
    const auto wanted = code.trimmed();
    for (const auto& [value, known] : pairs) {
        if (wanted.compare(QLatin1String(known), Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

} // namespace

QString ruleCode(RuleKind rule)
{
    return codeOf(kRules, rule);
}

Result<RuleKind> parseRuleKind(QStringView code)
{
    if (const auto kind = valueOf<RuleKind>(kRules, code))
        return *kind;
    return fail(
        ErrorCode::InvalidInput,
        CriterionText::tr(
            "“%1” is not a scoring rule. Use sum, weighted_mean, manual, choice, ratio, bands, "
            "count, penalty, gate, best_peer, peer_average or rating.")
            .arg(code.toString()));
}

QString naPolicyCode(NaPolicy policy)
{
    return codeOf(kPolicies, policy);
}

Result<NaPolicy> parseNaPolicy(QStringView code)
{
    if (const auto policy = valueOf<NaPolicy>(kPolicies, code))
        return *policy;
    return fail(
        ErrorCode::InvalidInput,
        CriterionText::tr(
            "“%1” does not say what a criterion that is not applicable does. Use rescale, full, "
            "redistribute, percent or zero, or leave it blank.")
            .arg(code.toString()));
}

QString criterionTypeCode(CriterionType type)
{
    return codeOf(kTypes, type);
}

Result<CriterionType> parseCriterionType(QStringView code)
{
    if (const auto type = valueOf<CriterionType>(kTypes, code))
        return *type;
    return fail(ErrorCode::InvalidInput,
                CriterionText::tr("“%1” is not a type of points. Use base, bonus or penalty.")
                    .arg(code.toString()));
}

} // namespace thidua

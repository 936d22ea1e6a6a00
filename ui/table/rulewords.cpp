// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/table/rulewords.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct RuleWords {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

constexpr RuleKind kKinds[] = {RuleKind::Sum,      RuleKind::WeightedMean, RuleKind::Manual,
                               RuleKind::Choice,   RuleKind::Ratio,        RuleKind::Bands,
                               RuleKind::Count,    RuleKind::Penalty,      RuleKind::Gate,
                               RuleKind::BestPeer, RuleKind::PeerAverage,  RuleKind::Rating};

} // namespace

std::span<const RuleKind> ruleKinds()
{
    return kKinds;
}

QString ruleName(RuleKind rule)
{
    switch (rule) {
    case RuleKind::Sum:
        return RuleWords::tr("Group: sum");
    case RuleKind::WeightedMean:
        return RuleWords::tr("Group: weighted mean");
    case RuleKind::Manual:
        return RuleWords::tr("Points by hand");
    case RuleKind::Choice:
        return RuleWords::tr("One of several levels");
    case RuleKind::Ratio:
        return RuleWords::tr("Share of a target");
    case RuleKind::Bands:
        return RuleWords::tr("By bands");
    case RuleKind::Count:
        return RuleWords::tr("Points per item");
    case RuleKind::Penalty:
        return RuleWords::tr("Points off per item");
    case RuleKind::Gate:
        return RuleWords::tr("Precondition");
    case RuleKind::BestPeer:
        return RuleWords::tr("Against the best of the bloc");
    case RuleKind::PeerAverage:
        return RuleWords::tr("Against the mean of the bloc");
    case RuleKind::Rating:
        return RuleWords::tr("Level of a mean");
    }
    return {};
}

QString typeName(CriterionType type)
{
    switch (type) {
    case CriterionType::Base:
        return RuleWords::tr("Base points");
    case CriterionType::Bonus:
        return RuleWords::tr("Bonus points");
    case CriterionType::Penalty:
        return RuleWords::tr("Penalty points");
    }
    return {};
}

QString naPolicyName(NaPolicy policy)
{
    switch (policy) {
    case NaPolicy::Inherit:
        return RuleWords::tr("As the level above");
    case NaPolicy::Rescale:
        return RuleWords::tr("Leaves the denominator");
    case NaPolicy::Full:
        return RuleWords::tr("Counts in full");
    case NaPolicy::Redistribute:
        return RuleWords::tr("Shared among the others");
    case NaPolicy::Percent:
        return RuleWords::tr("Percent of what applies");
    case NaPolicy::Zero:
        return RuleWords::tr("Counts as zero");
    }
    return {};
}

QString naPolicyMeaning(NaPolicy policy)
{
    switch (policy) {
    case NaPolicy::Inherit:
        return RuleWords::tr("The group above decides, at last the plan.");
    case NaPolicy::Rescale:
        return RuleWords::tr("Points are taken on what applies and brought to the full maximum.");
    case NaPolicy::Full:
        return RuleWords::tr("A criterion that does not apply gives its maximum.");
    case NaPolicy::Redistribute:
        return RuleWords::tr("Its maximum is shared among the other criteria of the group.");
    case NaPolicy::Percent:
        return RuleWords::tr("Points divided by what applies, on a scale of 100.");
    case NaPolicy::Zero:
        return RuleWords::tr("A criterion that does not apply gives 0 points.");
    }
    return {};
}

QString startingArgs(RuleKind rule, Points maximum)
{
    const QString most = maximum.toExactString(0, NumberStyle::C);
    switch (rule) {
    case RuleKind::Choice:
        return most + u':' + RuleWords::tr("met") + QStringLiteral("|0:")
            + RuleWords::tr("not met");
    case RuleKind::Ratio:
        return QStringLiteral("target=100");
    case RuleKind::Bands:
        return QStringLiteral(">=80:") + most + QStringLiteral("|<80:0");
    case RuleKind::Count:
    case RuleKind::Penalty:
        return QStringLiteral("each=1");
    default:
        return {};
    }
}

} // namespace thidua

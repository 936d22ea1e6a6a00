// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan.h"

#include <optional>

namespace thidua {

/// Which part of the total a criterion belongs to.
enum class CriterionType { Base, Bonus, Penalty };

/// How the points of a node come about. `Sum` is a group; the rest are leaves, save WeightedMean
/// and Sum, which have children.
enum class RuleKind {
    Sum, ///< group: the sum of its children, capped when a cap is declared
    WeightedMean, ///< group: children rated on a scale (1–5), mean by weight ÷ scale × maximum
    Manual, ///< 0 … maximum in a step
    Choice, ///< one of several options with points
    Ratio, ///< numerator ÷ denominator as a share of a target, capped at the maximum
    Bands, ///< measured value → points
    Count, ///< points per item, capped at the maximum
    Penalty, ///< points off per item, with a floor
    Gate, ///< yes or no; "no" makes its group (or the named criteria) 0
    BestPeer, ///< value against the best of the bloc
    PeerAverage, ///< value against the mean of the bloc
    Rating, ///< leaf below a WeightedMean: a step of the scale, with a weight
};

enum class EvidenceRule { NotRequired, Required };

/// A row of the score table (bảng điểm): a standard, a criterion or a group between them.
struct Criterion {
    CriterionId id;
    PlanId plan;
    CriterionId parent;
    int seq = 0;
    QString code;
    QString title;
    QString shortTitle; ///< about 28 characters, for the matrix, dockets and charts
    Points maximum;
    CriterionType type = CriterionType::Base;
    RuleKind rule = RuleKind::Sum;
    QString ruleArgs; ///< as in the table CSV and docs/plan-file.md; parsed by parseRule
    QString numerator; ///< what a ratio's numerator counts
    QString denominator;
    EvidenceRule evidence = EvidenceRule::NotRequired;
    QString appliesTo; ///< kinds of unit separated by `|`; blank: all
    NaPolicy naPolicy = NaPolicy::Inherit;
    BlocId bloc; ///< a branch for one bloc only; null: all blocs
    QString maximaByKind; ///< `bệnh viện=8|trung tâm y tế=6`; blank: `maximum` for all
    QString note;
    bool operator==(const Criterion&) const = default;
};

QString ruleCode(RuleKind rule); ///< `manual`, `best_peer` …: in files and on the command line
Result<RuleKind> parseRuleKind(QStringView code);
QString naPolicyCode(NaPolicy policy);
Result<NaPolicy> parseNaPolicy(QStringView code); ///< blank is Inherit
QString criterionTypeCode(CriterionType type); ///< `base`, `bonus`, `penalty`
Result<CriterionType> parseCriterionType(QStringView code);

} // namespace thidua

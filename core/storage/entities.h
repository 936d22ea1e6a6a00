// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/planbook.h"
#include "core/domain/scoring/evaluate.h"
#include "core/storage/entity.h"

namespace thidua {

/// Something the office is asked once: names, signers, places (key/value).
struct Setting {
    QString key;
    QString value;
    bool operator==(const Setting&) const = default;
};

// Numbers and the order of fields are cited by history: never reuse, never reorder, append only.

template<>
struct Entity<Setting> {
    static constexpr quint16 table = 1;
    static constexpr auto name = "setting";
    static constexpr auto fields =
        std::tuple{key("key", &Setting::key), field("value", &Setting::value)};
};
template<>
struct Entity<Movement> {
    static constexpr quint16 table = 2;
    static constexpr auto name = "movement";
    static constexpr auto fields =
        std::tuple{key("id", &Movement::id),         field("code", &Movement::code),
                   field("name", &Movement::name),   field("description", &Movement::description),
                   field("first", &Movement::first), field("last", &Movement::last)};
};
template<>
struct Entity<Phase> {
    static constexpr quint16 table = 3;
    static constexpr auto name = "phase";
    static constexpr auto fields =
        std::tuple{key("id", &Phase::id),         field("movement", &Phase::movement),
                   field("code", &Phase::code),   field("name", &Phase::name),
                   field("first", &Phase::first), field("last", &Phase::last)};
};
template<>
struct Entity<Plan> {
    static constexpr quint16 table = 4;
    static constexpr auto name = "plan";
    static constexpr auto fields = std::tuple{key("id", &Plan::id),
                                              field("movement", &Plan::movement),
                                              field("phase", &Plan::phase),
                                              field("parent", &Plan::parent),
                                              field("state", &Plan::state),
                                              field("code", &Plan::code),
                                              field("title", &Plan::title),
                                              field("short_title", &Plan::shortTitle),
                                              field("number", &Plan::number),
                                              field("issued", &Plan::issued),
                                              field("issuer", &Plan::issuer),
                                              field("first", &Plan::first),
                                              field("last", &Plan::last),
                                              field("subject", &Plan::subject),
                                              field("purpose", &Plan::purpose),
                                              field("source", &Plan::source),
                                              field("sample_note", &Plan::sampleNote),
                                              field("copied_from", &Plan::copiedFrom)};
};
template<>
struct Entity<PlanRules> {
    static constexpr quint16 table = 5;
    static constexpr auto name = "plan_rules";
    static constexpr auto fields = std::tuple{key("plan", &PlanRules::plan),
                                              field("rounds", &PlanRules::rounds),
                                              field("decimals", &PlanRules::decimals),
                                              field("rounding", &PlanRules::rounding),
                                              field("round_leaves", &PlanRules::roundLeaves),
                                              field("na_policy", &PlanRules::naPolicy),
                                              field("minimum_grade", &PlanRules::minimumGrade),
                                              field("tie_grade", &PlanRules::tieGrade),
                                              field("tie_grade_binds", &PlanRules::tieGradeBinds),
                                              field("award_form", &PlanRules::awardForm),
                                              field("tie_rule", &PlanRules::tieRule)};
};
template<>
struct Entity<LegalBasis> {
    static constexpr quint16 table = 6;
    static constexpr auto name = "legal_basis";
    static constexpr auto fields =
        std::tuple{key("id", &LegalBasis::id),           field("plan", &LegalBasis::plan),
                   field("seq", &LegalBasis::seq),       field("number", &LegalBasis::number),
                   field("issued", &LegalBasis::issued), field("issuer", &LegalBasis::issuer),
                   field("title", &LegalBasis::title)};
};
template<>
struct Entity<ContentArea> {
    static constexpr quint16 table = 7;
    static constexpr auto name = "content_area";
    static constexpr auto fields =
        std::tuple{key("id", &ContentArea::id), field("plan", &ContentArea::plan),
                   field("seq", &ContentArea::seq), field("title", &ContentArea::title),
                   field("text", &ContentArea::text)};
};
template<>
struct Entity<Milestone> {
    static constexpr quint16 table = 8;
    static constexpr auto name = "milestone";
    static constexpr auto fields = std::tuple{
        key("id", &Milestone::id),        field("plan", &Milestone::plan),
        field("seq", &Milestone::seq),    field("title", &Milestone::title),
        field("who", &Milestone::who),    field("first", &Milestone::first),
        field("last", &Milestone::last),  field("last_excluded", &Milestone::lastExcluded),
        field("kind", &Milestone::kind),  field("per_unit", &Milestone::perUnit),
        field("phase", &Milestone::phase)};
};
template<>
struct Entity<Paper> {
    static constexpr quint16 table = 9;
    static constexpr auto name = "paper";
    static constexpr auto fields =
        std::tuple{key("id", &Paper::id), field("plan", &Paper::plan), field("seq", &Paper::seq),
                   field("title", &Paper::title)};
};
template<>
struct Entity<Grade> {
    static constexpr quint16 table = 10;
    static constexpr auto name = "grade";
    static constexpr auto fields = std::tuple{key("id", &Grade::id),
                                              field("plan", &Grade::plan),
                                              field("seq", &Grade::seq),
                                              field("code", &Grade::code),
                                              field("name", &Grade::name),
                                              field("minimum", &Grade::minimum),
                                              field("minimum_closed", &Grade::minimumClosed),
                                              field("bounded", &Grade::bounded),
                                              field("maximum", &Grade::maximum),
                                              field("maximum_closed", &Grade::maximumClosed)};
};
template<>
struct Entity<GradeCondition> {
    static constexpr quint16 table = 11;
    static constexpr auto name = "grade_condition";
    static constexpr auto fields = std::tuple{
        key("id", &GradeCondition::id),        field("plan", &GradeCondition::plan),
        field("seq", &GradeCondition::seq),    field("grade", &GradeCondition::grade),
        field("kind", &GradeCondition::kind),  field("criterion", &GradeCondition::criterion),
        field("share", &GradeCondition::share)};
};
template<>
struct Entity<Unit> {
    static constexpr quint16 table = 12;
    static constexpr auto name = "unit";
    static constexpr auto fields = std::tuple{key("id", &Unit::id),
                                              field("code", &Unit::code),
                                              field("name", &Unit::name),
                                              field("short_name", &Unit::shortName),
                                              field("kind", &Unit::kind),
                                              field("class", &Unit::unitClass),
                                              field("level", &Unit::level),
                                              field("ownership", &Unit::ownership),
                                              field("valid_from", &Unit::validFrom),
                                              field("valid_to", &Unit::validTo),
                                              field("successor", &Unit::successor)};
};
template<>
struct Entity<Bloc> {
    static constexpr quint16 table = 13;
    static constexpr auto name = "bloc";
    static constexpr auto fields = std::tuple{key("id", &Bloc::id),
                                              field("plan", &Bloc::plan),
                                              field("seq", &Bloc::seq),
                                              field("code", &Bloc::code),
                                              field("name", &Bloc::name),
                                              field("short_name", &Bloc::shortName),
                                              field("quota_kind", &Bloc::quotaKind),
                                              field("quota_count", &Bloc::quotaCount),
                                              field("quota_share", &Bloc::quotaShare),
                                              field("quota_rounding", &Bloc::quotaRounding),
                                              field("head", &Bloc::head),
                                              field("deputy", &Bloc::deputy),
                                              field("composition", &Bloc::composition)};
};
template<>
struct Entity<Membership> {
    static constexpr quint16 table = 14;
    static constexpr auto name = "membership";
    static constexpr auto fields = std::tuple{key("plan", &Membership::plan),
                                              key("unit", &Membership::unit),
                                              field("bloc", &Membership::bloc),
                                              field("participation", &Membership::participation),
                                              field("frozen_name", &Membership::frozenName),
                                              field("frozen_kind", &Membership::frozenKind),
                                              field("frozen_class", &Membership::frozenClass)};
};
template<>
struct Entity<Criterion> {
    static constexpr quint16 table = 15;
    static constexpr auto name = "criterion";
    static constexpr auto fields = std::tuple{key("id", &Criterion::id),
                                              field("plan", &Criterion::plan),
                                              field("parent", &Criterion::parent),
                                              field("seq", &Criterion::seq),
                                              field("code", &Criterion::code),
                                              field("title", &Criterion::title),
                                              field("short_title", &Criterion::shortTitle),
                                              field("maximum", &Criterion::maximum),
                                              field("type", &Criterion::type),
                                              field("rule", &Criterion::rule),
                                              field("rule_args", &Criterion::ruleArgs),
                                              field("numerator", &Criterion::numerator),
                                              field("denominator", &Criterion::denominator),
                                              field("evidence", &Criterion::evidence),
                                              field("applies_to", &Criterion::appliesTo),
                                              field("na_policy", &Criterion::naPolicy),
                                              field("bloc", &Criterion::bloc),
                                              field("maxima_by_kind", &Criterion::maximaByKind),
                                              field("note", &Criterion::note)};
};
template<>
struct Entity<Sheet> {
    static constexpr quint16 table = 16;
    static constexpr auto name = "sheet";
    static constexpr auto fields =
        std::tuple{key("id", &Sheet::id),
                   field("plan", &Sheet::plan),
                   field("unit", &Sheet::unit),
                   field("round", &Sheet::round),
                   field("state", &Sheet::state),
                   field("changed_by", &Sheet::changedBy),
                   field("changed_at", &Sheet::changedAt),
                   field("reason", &Sheet::reason),
                   field("edits_since_approval", &Sheet::editsSinceApproval)};
};
template<>
struct Entity<Score> {
    static constexpr quint16 table = 17;
    static constexpr auto name = "score";
    static constexpr auto fields =
        std::tuple{key("sheet", &Score::sheet), key("criterion", &Score::criterion),
                   field("kind", &Score::kind), field("amount", &Score::amount),
                   field("denominator", &Score::denominator)};
};
template<>
struct Entity<ScoreNote> {
    static constexpr quint16 table = 18;
    static constexpr auto name = "score_note";
    static constexpr auto fields =
        std::tuple{key("sheet", &ScoreNote::sheet),
                   key("criterion", &ScoreNote::criterion),
                   field("reason", &ScoreNote::reason),
                   field("explanation", &ScoreNote::explanation),
                   field("evidence", &ScoreNote::evidence),
                   field("evidence_partial", &ScoreNote::evidencePartial)};
};
template<>
struct Entity<Metric> {
    static constexpr quint16 table = 19;
    static constexpr auto name = "metric";
    static constexpr auto fields = std::tuple{key("id", &Metric::id),
                                              field("plan", &Metric::plan),
                                              field("seq", &Metric::seq),
                                              field("code", &Metric::code),
                                              field("title", &Metric::title),
                                              field("kind", &Metric::kind),
                                              field("criterion", &Metric::criterion),
                                              field("lower_is_better", &Metric::lowerIsBetter),
                                              field("breaks_ties", &Metric::breaksTies)};
};
template<>
struct Entity<MetricValue> {
    static constexpr quint16 table = 20;
    static constexpr auto name = "metric_value";
    static constexpr auto fields =
        std::tuple{key("metric", &MetricValue::metric), key("unit", &MetricValue::unit),
                   field("value", &MetricValue::value)};
};
template<>
struct Entity<DocketDecision> {
    static constexpr quint16 table = 21;
    static constexpr auto name = "docket_decision";
    static constexpr auto fields = std::tuple{key("id", &DocketDecision::id),
                                              field("plan", &DocketDecision::plan),
                                              field("bloc", &DocketDecision::bloc),
                                              field("total", &DocketDecision::total),
                                              field("places", &DocketDecision::places),
                                              field("decided_by", &DocketDecision::decidedBy),
                                              field("decided_on", &DocketDecision::decidedOn),
                                              field("document", &DocketDecision::document),
                                              field("reason", &DocketDecision::reason)};
};
template<>
struct Entity<DocketUnit> {
    static constexpr quint16 table = 22;
    static constexpr auto name = "docket_unit";
    static constexpr auto fields =
        std::tuple{key("decision", &DocketUnit::decision), key("unit", &DocketUnit::unit),
                   field("taken", &DocketUnit::taken)};
};
template<>
struct Entity<Hold> {
    static constexpr quint16 table = 23;
    static constexpr auto name = "hold";
    static constexpr auto fields =
        std::tuple{key("id", &Hold::id),           field("plan", &Hold::plan),
                   field("unit", &Hold::unit),     field("effect", &Hold::effect),
                   field("grade", &Hold::grade),   field("points", &Hold::points),
                   field("first", &Hold::first),   field("last", &Hold::last),
                   field("source", &Hold::source), field("document", &Hold::document),
                   field("note", &Hold::note)};
};
template<>
struct Entity<PeerBasis> {
    static constexpr quint16 table = 24;
    static constexpr auto name = "peer_basis";
    static constexpr auto fields =
        std::tuple{key("bloc", &PeerBasis::bloc),   key("criterion", &PeerBasis::criterion),
                   key("round", &PeerBasis::round), field("best", &PeerBasis::best),
                   field("sum", &PeerBasis::sum),   field("count", &PeerBasis::count)};
};

/// Calls `visit.template operator()<T>()` for every entity of this header, in the order rows may be
/// inserted (parents before children).
template<class Visit>
void forEachPlanEntity(Visit&& visit)
{
    visit.template operator()<Setting>();
    visit.template operator()<Movement>();
    visit.template operator()<Phase>();
    visit.template operator()<Plan>();
    visit.template operator()<PlanRules>();
    visit.template operator()<LegalBasis>();
    visit.template operator()<ContentArea>();
    visit.template operator()<Milestone>();
    visit.template operator()<Paper>();
    visit.template operator()<Grade>();
    visit.template operator()<Unit>();
    visit.template operator()<Bloc>();
    visit.template operator()<Membership>();
    visit.template operator()<Criterion>();
    visit.template operator()<GradeCondition>();
    visit.template operator()<Sheet>();
    visit.template operator()<Score>();
    visit.template operator()<ScoreNote>();
    visit.template operator()<Metric>();
    visit.template operator()<MetricValue>();
    visit.template operator()<DocketDecision>();
    visit.template operator()<DocketUnit>();
    visit.template operator()<Hold>();
    visit.template operator()<PeerBasis>();
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/rule.h"
#include "tests/core/scoringdata.h"

using namespace thidua;
using namespace thidua::test;

TEST_CASE("Rules of real tables are read, and written back to the same rule")
{
    const auto [kind, args, written] = GENERATE(table<RuleKind, const char*, const char*>({
        {RuleKind::Sum, "", ""},
        {RuleKind::Sum, "cap=8", "cap=8"},
        {RuleKind::Manual, "step=0.25", "step=0.25"},
        {RuleKind::Manual, "step=0,25", "step=0.25"},
        {RuleKind::Choice, "6:đã phê duyệt|2:đã lập hồ sơ|0:chưa",
         "6:đã phê duyệt|2:đã lập hồ sơ|0:chưa"},
        {RuleKind::Choice, "1.5:tỷ lệ a:b|0", "1.5:tỷ lệ a:b|0"},
        {RuleKind::Ratio, "", "target=100"},
        {RuleKind::Ratio, "target=80%", "target=80"},
        {RuleKind::Ratio, "better=low; zero=error; target=5", "target=5|zero=error|better=low"},
        {RuleKind::Bands, ">=95:5|>=85:4|<85:0", ">=95:5|>=85:4|<85:0"},
        {RuleKind::Bands, ">=95:5|<70:0 (% người (cần dùng) có máy)",
         ">=95:5|<70:0 (% người (cần dùng) có máy)"},
        {RuleKind::Bands, "88..90:2|90..95:3|(95..100):4|=100:5",
         "88..90:2|90..95:3|(95..100):4|=100:5"},
        {RuleKind::Bands, "4:20|3:15|*:0", "=4:20|=3:15|*:0"},
        {RuleKind::Bands, "≥ 95 : 5|[70..85]:3|≤20:1", ">=95:5|[70..85]:3|<=20:1"},
        {RuleKind::Count, "each=0.5", "each=0.5"},
        {RuleKind::Penalty, "each=2", "each=2"},
        {RuleKind::Gate, "blocks=2.1, 2.3", "blocks=2.1,2.3"},
        {RuleKind::Gate, "", ""},
        {RuleKind::BestPeer, "better=low", "better=low"},
        {RuleKind::PeerAverage, "better=high", ""},
        {RuleKind::WeightedMean, "scale=5", "scale=5"},
        {RuleKind::WeightedMean, "scale=4|cap=3", "scale=4|cap=3"},
        {RuleKind::Rating, "weight=2", "weight=2"},
    }));
    INFO(args);
    const auto rule = parseRule(kind, text(args));
    REQUIRE(rule);
    CHECK(formatRule(*rule) == text(written));
    CHECK(parseRule(kind, formatRule(*rule)).value() == *rule);
}

TEST_CASE("Rule texts that are not understood are refused and the part is named")
{
    const auto [kind, args, named] = GENERATE(table<RuleKind, const char*, const char*>({
        {RuleKind::Sum, "max=8", "max=8"},
        {RuleKind::Sum, "cap=abc", "abc"},
        {RuleKind::Manual, "0.25", "0.25"},
        {RuleKind::Manual, "step=-1", "-1"},
        {RuleKind::Choice, "", ""},
        {RuleKind::Choice, "tốt:5", "tốt:5"},
        {RuleKind::Choice, "-5:có", "-5"},
        {RuleKind::Ratio, "target=0", "0"},
        {RuleKind::Ratio, "zero=maybe", "maybe"},
        {RuleKind::Ratio, "better=big", "big"},
        {RuleKind::Bands, "", ""},
        {RuleKind::Bands, ">=95", ">=95"},
        {RuleKind::Bands, "85..70:3", "85..70:3"},
        {RuleKind::Bands, ">=x:3", ">=x:3"},
        {RuleKind::Count, "each=0", "0"},
        {RuleKind::Count, "each=2000000", "2000000"},
        {RuleKind::BestPeer, "target=80", "target=80"},
        {RuleKind::Rating, "weight=0", "0"},
    }));
    INFO(args);
    const auto rule = parseRule(kind, text(args));
    REQUIRE_FALSE(rule);
    CHECK(rule.error().message.contains(text(named)));
}

TEST_CASE("Bands catch by their bounds, and the first one written wins")
{
    const auto rule = std::get<BandsRule>(
        parseRule(RuleKind::Bands, text(">=95:5|85..95:4|(70..80]:3|=60:1")).value());
    const auto [value, points] = GENERATE(table<const char*, const char*>({
        {"95", "5"},
        {"94,9999", "4"},
        {"85", "4"},
        {"84,9999", "-"},
        {"80", "3"},
        {"80,0001", "-"},
        {"70", "-"},
        {"70,0001", "3"},
        {"60", "1"},
        {"1000000", "5"},
    }));
    INFO(value);
    const auto* band = bandOf(rule, pts(value));
    CHECK((band ? band->points.toExactString() : QStringLiteral("-")) == text(points));
}

TEST_CASE("Codes of rules, policies and types are read back")
{
    for (int i = 0; i <= static_cast<int>(RuleKind::Rating); ++i) {
        const auto kind = static_cast<RuleKind>(i);
        CHECK(parseRuleKind(ruleCode(kind)).value() == kind);
    }
    for (const NaPolicy policy : {NaPolicy::Inherit, NaPolicy::Rescale, NaPolicy::Full,
                                  NaPolicy::Redistribute, NaPolicy::Percent, NaPolicy::Zero})
        CHECK(parseNaPolicy(naPolicyCode(policy)).value() == policy);
    CHECK(parseNaPolicy(QStringLiteral("Inherit")).value() == NaPolicy::Inherit);
    for (const CriterionType type :
         {CriterionType::Base, CriterionType::Bonus, CriterionType::Penalty})
        CHECK(parseCriterionType(criterionTypeCode(type)).value() == type);
    CHECK_FALSE(parseRuleKind(QString()));
    CHECK_FALSE(parseRuleKind(QStringLiteral("sums")));
    CHECK_FALSE(parseNaPolicy(QStringLiteral("skip")));
    CHECK_FALSE(parseCriterionType(QStringLiteral("extra")));
}

TEST_CASE("Every rule is described in words with its figures")
{
    const auto [kind, args, figure] = GENERATE(table<RuleKind, const char*, const char*>({
        {RuleKind::Sum, "cap=8", "8,00"},
        {RuleKind::WeightedMean, "scale=5", "5"},
        {RuleKind::Manual, "step=0.25", "0,25"},
        {RuleKind::Choice, "6:đã phê duyệt|0:chưa", "6,00: đã phê duyệt"},
        {RuleKind::Ratio, "target=80", "80,0%"},
        {RuleKind::Bands, ">=95:5|70..85:3", "≥ 95: 5,00; 70–<85: 3,00"},
        {RuleKind::Count, "each=0.5", "0,50"},
        {RuleKind::Penalty, "each=0.5", "0,50"},
        {RuleKind::Gate, "blocks=2.1", "2.1"},
        {RuleKind::BestPeer, "", "6,00"},
        {RuleKind::PeerAverage, "", "6,00"},
        {RuleKind::Rating, "weight=2", "2"},
    }));
    Criterion criterion;
    criterion.maximum = Points::whole(6);
    CHECK(describeRule(criterion, parseRule(kind, text(args)).value(), 2).contains(text(figure)));
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/awardline.h"
#include "tests/core/rankingdata.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace thidua;
using namespace thidua::test;

namespace {

constexpr unsigned kSeed = 20241220;

Bloc blocOf(int quota)
{
    Bloc bloc;
    bloc.id = {2};
    bloc.quotaCount = quota;
    return bloc;
}

/// The 2024 theme: tied units beyond the quota must be graded Xuất sắc.
PlanRules rulesOf2024()
{
    PlanRules rules;
    rules.tieGrade = QStringLiteral("XS");
    return rules;
}

Hold holdOn(int unit, Hold::Effect effect)
{
    Hold hold;
    hold.unit = {unit};
    hold.effect = effect;
    return hold;
}

BlocAwards award(std::span<const Ranked> ranked, int quota, const PlanRules& rules = rulesOf2024(),
                 std::span<const Hold> holds = {}, std::span<const DecidedDocket> decisions = {})
{
    return awardBloc(ranked, blocOf(quota), static_cast<int>(ranked.size()), rules, scaleOf2024(),
                     holds, decisions);
}

/// One letter a unit in rank order, Y yes, N no, D docket, I ineligible; then what became of the places.
QString awardsText(const BlocAwards& awards)
{
    QString text;
    for (const Award& given : awards.awards)
        text += awardCode(given.outcome).at(0).toUpper();
    text += QStringLiteral(" awarded %1 vacant %2").arg(awards.awarded).arg(awards.vacant);
    for (const Docket& docket : awards.dockets)
        text += QStringLiteral(" docket %1 for %2 may take %3")
                    .arg(docket.units.size())
                    .arg(docket.places)
                    .arg(docket.mayTake);
    return text;
}

/// The decision that takes the first `count` of the tied units.
DecidedDocket decisionTaking(const Docket& docket, int count, int id = 1)
{
    DecidedDocket decided;
    decided.decision.id = {id};
    decided.decision.bloc = docket.bloc;
    decided.decision.total = docket.total;
    decided.decision.places = docket.places;
    decided.decision.decidedBy = QStringLiteral("Trần Văn Minh, Chủ tịch Hội đồng");
    decided.decision.decidedOn = QDate(2024, 12, 12);
    decided.decision.document = QStringLiteral("45/TB-HĐTĐKT");
    decided.decision.reason = QStringLiteral("Dẫn đầu ở những tiêu chí khác nhau");
    for (const UnitId unit : docket.units) {
        const bool taken = static_cast<int>(decided.units.size()) < count;
        decided.units.push_back({decided.decision.id, unit, taken});
    }
    return decided;
}

const std::vector<int> kBloc2Of2024{9925, 9750, 9750, 9750, 9575, 9475, 9250,
                                    9250, 8900, 8625, 8425, 8150, 7370};

/// Bloc 2 of the 2024 sample: three units tied at 97,50 for the two places left.
struct TieOf2024 {
    std::vector<Ranked> ranked = rank(contendersOf(kBloc2Of2024));
    Docket docket = award(ranked, 3).dockets.at(0);
};

} // namespace

TEST_CASE("A quota is a number, or a share of the members in integers with its declared rounding")
{
    struct Case {
        QuotaKind kind;
        qint64 figure; ///< a number, or percent in 1/10,000
        Rounding rounding;
        int members;
        int expected;
    };
    const auto row = GENERATE(values<Case>({
        {QuotaKind::Count, 3, Rounding::Down, 13, 3},
        {QuotaKind::Count, 3, Rounding::Down, 1, 3},
        {QuotaKind::Count, 0, Rounding::Down, 13, 0},
        {QuotaKind::Count, -1, Rounding::Down, 13, 0},
        {QuotaKind::Share, 580000, Rounding::Down, 50, 29}, // 28.999… in binary fractions
        {QuotaKind::Share, 290000, Rounding::Down, 100, 29},
        {QuotaKind::Share, 580000, Rounding::Up, 50, 29},
        {QuotaKind::Share, 250000, Rounding::Down, 11, 2},
        {QuotaKind::Share, 250000, Rounding::Up, 11, 3},
        {QuotaKind::Share, 250000, Rounding::HalfUp, 10, 3},
        {QuotaKind::Share, 250000, Rounding::HalfEven, 10, 2},
        {QuotaKind::Share, 333333, Rounding::Down, 3, 0}, // 33,3333 % of 3 is 0,999999
        {QuotaKind::Share, 1000000, Rounding::Down, 17000, 17000},
        {QuotaKind::Share, 500000, Rounding::Down, 0, 0},
    }));
    Bloc bloc = blocOf(static_cast<int>(row.figure));
    bloc.quotaKind = row.kind;
    bloc.quotaShare = Points{row.kind == QuotaKind::Share ? row.figure : 0};
    bloc.quotaRounding = row.rounding;
    REQUIRE(quotaOf(bloc, row.members) == row.expected);
}

TEST_CASE("Awards go from the top, and a tie at the line that does not fit opens a docket")
{
    struct Case {
        std::vector<int> totals;
        int quota;
        const char* expected;
    };
    const auto row = GENERATE(values<Case>({
        // bloc 1 of the 2024 sample: two tied at rank 2 that fit
        {{10150, 9875, 9875, 9625, 9500}, 3, "YYYNN awarded 3 vacant 0"},
        // bloc 2: three tied at rank 2 for two places
        {kBloc2Of2024, 3, "YDDDNNNNNNNNN awarded 1 vacant 0 docket 3 for 2 may take 3"},
        // bloc 3: no tie
        {{9792, 9500, 9498, 8808, 7846}, 2, "YYNNN awarded 2 vacant 0"},
        // a tie below the line is nobody's business
        {{9900, 9800, 9700, 9700}, 2, "YYNN awarded 2 vacant 0"},
        // all tied at first place
        {{9900, 9900, 9900}, 2, "DDD awarded 0 vacant 0 docket 3 for 2 may take 3"},
        {{9900, 9900, 9900}, 3, "YYY awarded 3 vacant 0"},
        // tied without the grade: the number may not grow
        {{9900, 9200, 9200}, 2, "YDD awarded 1 vacant 0 docket 2 for 1 may take 1"},
        {{9200, 9200, 9200}, 2, "DDD awarded 0 vacant 0 docket 3 for 2 may take 2"},
        // no places
        {{9900, 9900}, 0, "NN awarded 0 vacant 0"},
        // fewer units than places
        {{9900}, 3, "Y awarded 1 vacant 2"},
        {{9900, 9900}, 3, "YY awarded 2 vacant 1"},
        {{}, 3, " awarded 0 vacant 3"},
        {{}, 0, " awarded 0 vacant 0"},
    }));
    REQUIRE(awardsText(award(rank(contendersOf(row.totals)), row.quota))
            == QString::fromUtf8(row.expected));
}

TEST_CASE("The grade demanded of awards, of tied units, and of every winner")
{
    struct Case {
        const char* minimumGrade;
        const char* tieGrade;
        TieGradeBinds binds;
        std::vector<int> totals;
        const char* expected;
    };
    const auto row = GENERATE(values<Case>({
        // the 2024 rule does not demand Xuất sắc of a winner who is not tied
        {"", "XS", TieGradeBinds::Overflow, {9200, 9100, 9000}, "YYN awarded 2 vacant 0"},
        {"", "XS", TieGradeBinds::Everyone, {9700, 9100, 9000}, "YII awarded 1 vacant 1"},
        {"",
         "XS",
         TieGradeBinds::Everyone,
         {9700, 9600, 9600},
         "YDD awarded 1 vacant 0 docket 2 for 1 may take 2"},
        // a better grade than the demanded one is enough
        {"",
         "G",
         TieGradeBinds::Overflow,
         {9700, 9700, 9700},
         "DDD awarded 0 vacant 0 docket 3 for 2 may take 3"},
        // no demanded grade: the number may grow
        {"",
         "",
         TieGradeBinds::Overflow,
         {5000, 5000, 5000},
         "DDD awarded 0 vacant 0 docket 3 for 2 may take 3"},
        {"", "", TieGradeBinds::Everyone, {5000, 4000, 3000}, "YYN awarded 2 vacant 0"},
        {"G", "", TieGradeBinds::Overflow, {9700, 8400, 8300}, "YII awarded 1 vacant 1"},
        {"G",
         "XS",
         TieGradeBinds::Overflow,
         {9000, 8600, 8600},
         "YDD awarded 1 vacant 0 docket 2 for 1 may take 1"},
        // all ineligible
        {"XS", "", TieGradeBinds::Overflow, {9000, 9000, 8000}, "III awarded 0 vacant 2"},
        // a grade the scale does not have is never met: nothing is given away by a slip of the pen
        {"XX", "", TieGradeBinds::Overflow, {9900, 9800, 9700}, "III awarded 0 vacant 2"},
        {"",
         "XX",
         TieGradeBinds::Overflow,
         {9900, 9900, 9900},
         "DDD awarded 0 vacant 0 docket 3 for 2 may take 2"},
    }));
    PlanRules rules;
    rules.minimumGrade = QString::fromUtf8(row.minimumGrade);
    rules.tieGrade = QString::fromUtf8(row.tieGrade);
    rules.tieGradeBinds = row.binds;
    REQUIRE(awardsText(award(rank(contendersOf(row.totals)), 2, rules))
            == QString::fromUtf8(row.expected));
}

TEST_CASE("Units held, blocked or unranked neither take a place nor count in a tie")
{
    struct Case {
        std::vector<int> held;
        std::vector<int> blocked;
        std::vector<int> unranked;
        const char* expected; ///< of 99,00 98,00 98,00 98,00 97,00 97,00 for three places
    };
    const auto row = GENERATE(values<Case>({
        {{}, {}, {}, "YDDDNN awarded 1 vacant 0 docket 3 for 2 may take 3"},
        // one of the tied is held: the other two fit
        {{3}, {}, {}, "YYIYNN awarded 3 vacant 0"},
        // the winner is blocked: three tied fit
        {{}, {1}, {}, "IYYYNN awarded 3 vacant 0"},
        // two of the tied are out: the tie below does not fit the place left
        {{2}, {3}, {}, "YIIYDD awarded 2 vacant 0 docket 2 for 1 may take 2"},
        // the tie is between ineligible units only, above the line
        {{2, 3, 4}, {}, {}, "YIIIYY awarded 3 vacant 0"},
        // the tie is between ineligible units only, below the line
        {{5, 6}, {}, {}, "YDDDII awarded 1 vacant 0 docket 3 for 2 may take 3"},
        // unranked units come last in the ranking
        {{}, {}, {2, 3}, "YYDDII awarded 2 vacant 0 docket 2 for 1 may take 2"},
        {{1, 2}, {3, 4}, {5, 6}, "IIIIII awarded 0 vacant 3"},
    }));
    std::vector<Contender> contenders = contendersOf({9900, 9800, 9800, 9800, 9700, 9700});
    std::vector<Hold> holds;
    for (const int unit : row.held)
        holds.push_back(holdOn(unit, Hold::Effect::Hold));
    for (const int unit : row.blocked)
        holds.push_back(holdOn(unit, Hold::Effect::Block));
    for (const int unit : row.unranked)
        contenders[static_cast<size_t>(unit) - 1].unranked = Unranked::NoSheet;
    REQUIRE(awardsText(award(rank(contenders), 3, rulesOf2024(), holds))
            == QString::fromUtf8(row.expected));
}

TEST_CASE("Every unit has the reason of its outcome")
{
    std::vector<Contender> contenders = contendersOf({9900, 9800, 9700, 9600, 7000, 9500, 9400});
    contenders[5].unranked = Unranked::NotApproved;
    const std::vector<Hold> holds{holdOn(2, Hold::Effect::Hold), holdOn(3, Hold::Effect::Block),
                                  holdOn(3, Hold::Effect::Hold), holdOn(6, Hold::Effect::Block),
                                  holdOn(7, Hold::Effect::Penalty)};
    PlanRules rules;
    rules.minimumGrade = QStringLiteral("K");
    const auto ranked = rank(contenders);
    const auto awards = award(ranked, 1, rules, holds);
    QStringList text;
    for (size_t i = 0; i < ranked.size(); ++i)
        text +=
            QStringLiteral("K%1 %2: %3")
                .arg(ranked[i].unit.value)
                .arg(awardCode(awards.awards[i].outcome), awardReasonText(awards.awards[i].reason));
    REQUIRE(text.join(u'\n')
            == QStringLiteral("K1 yes: Within the number of awards\n"
                              "K2 ineligible: On hold\n"
                              "K3 ineligible: Excluded\n"
                              "K4 no: Below the award line\n"
                              "K7 no: Below the award line\n"
                              "K5 ineligible: Below the grade an award needs\n"
                              "K6 ineligible: Not ranked"));
}

TEST_CASE("The docket of the 2024 theme names the tied units, the places left and the case")
{
    const TieOf2024 tie;
    REQUIRE(tie.docket.bloc == BlocId{2});
    REQUIRE(tie.docket.total == Points::hundredths(9750));
    REQUIRE(tie.docket.rank == 2);
    REQUIRE(tie.docket.places == 2);
    REQUIRE(tie.docket.units == std::vector<UnitId>{{2}, {3}, {4}});
    REQUIRE(tie.docket.docketCase == DocketCase::MayGrow);
    REQUIRE_FALSE(tie.docket.decided);
    REQUIRE_FALSE(award(tie.ranked, 3).isFinal());
}

TEST_CASE("One capped grade among the tied keeps the number from growing")
{
    std::vector<Contender> contenders = contendersOf(kBloc2Of2024);
    contenders[2].gradeCap = 1;
    const auto awards = award(rank(contenders), 3);
    REQUIRE(awards.dockets.at(0).docketCase == DocketCase::MayNotGrow);
    REQUIRE(awards.dockets.at(0).mayTake == 2);
}

TEST_CASE("None, one, two or all three of the tied can be taken, and free places stay vacant")
{
    struct Case {
        int taken;
        const char* expected;
    };
    const auto row = GENERATE(values<Case>({
        {0, "YNNNNNNNNNNNN awarded 1 vacant 2 docket 3 for 2 may take 3"},
        {1, "YYNNNNNNNNNNN awarded 2 vacant 1 docket 3 for 2 may take 3"},
        {2, "YYYNNNNNNNNNN awarded 3 vacant 0 docket 3 for 2 may take 3"},
        {3, "YYYYNNNNNNNNN awarded 4 vacant 0 docket 3 for 2 may take 3"},
    }));
    const TieOf2024 tie;
    const std::vector<DecidedDocket> decisions{decisionTaking(tie.docket, row.taken)};
    REQUIRE(validateDecision(tie.docket, decisions[0], rulesOf2024(), scaleOf2024(), tie.ranked));
    const auto awards = award(tie.ranked, 3, rulesOf2024(), {}, decisions);
    REQUIRE(awardsText(awards) == QString::fromUtf8(row.expected));
    REQUIRE(awards.isFinal());
    REQUIRE_FALSE(awards.staleDecision);
    REQUIRE(awards.dockets[0].decided);
    REQUIRE(awards.dockets[0].decision.document == QStringLiteral("45/TB-HĐTĐKT"));
    REQUIRE(static_cast<int>(awards.dockets[0].taken.size()) == row.taken);
    REQUIRE(awards.awards[1].reason
            == (row.taken > 0 ? AwardReason::TakenByDecision : AwardReason::NotTakenByDecision));
    REQUIRE(awards.awards[4].reason == AwardReason::BelowQuota);
}

TEST_CASE("The chair may take any of the tied units, not the first ones only")
{
    const TieOf2024 tie;
    std::vector<DecidedDocket> decisions{decisionTaking(tie.docket, 0)};
    decisions[0].units[2].taken = true;
    std::reverse(decisions[0].units.begin(), decisions[0].units.end());
    const auto awards = award(tie.ranked, 3, rulesOf2024(), {}, decisions);
    REQUIRE(awards.dockets[0].taken == std::vector<UnitId>{{4}});
    REQUIRE(awardsText(awards).startsWith(QStringLiteral("YNNYN")));
}

TEST_CASE("A decision counts only for the tie it was made for")
{
    const TieOf2024 tie;
    DecidedDocket decision = decisionTaking(tie.docket, 2);
    std::vector<Contender> contenders = contendersOf(kBloc2Of2024);
    int quota = 3;
    bool expectDocket = true;
    SECTION("the units are tied at another total now")
    {
        for (size_t i = 1; i < 4; ++i)
            contenders[i].result = resultOf(Points::hundredths(9725));
    }
    SECTION("another unit joined the tie")
    {
        contenders[4].result = resultOf(Points::hundredths(9750));
    }
    SECTION("another unit takes the place of one of the tied")
    {
        contenders[3].result = resultOf(Points::hundredths(9600));
        contenders[4].result = resultOf(Points::hundredths(9750));
    }
    SECTION("another number of places is left")
    {
        quota = 2;
    }
    SECTION("it was made for another number of places")
    {
        decision.decision.places = 1;
    }
    SECTION("one of the tied has lost the grade, and three were taken")
    {
        decision = decisionTaking(tie.docket, 3);
        contenders[3].gradeCap = 1;
    }
    SECTION("one tied unit is recorded twice instead of another")
    {
        decision.units[2].unit = decision.units[1].unit;
    }
    SECTION("there is no tie any more")
    {
        contenders[3].result = resultOf(Points::hundredths(9600));
        expectDocket = false;
    }
    const std::vector<DecidedDocket> decisions{decision};
    const auto awards = award(rank(contenders), quota, rulesOf2024(), {}, decisions);
    REQUIRE(awards.staleDecision);
    REQUIRE(awards.isFinal() != expectDocket);
    REQUIRE(awards.dockets.size() == (expectDocket ? 1u : 0u));
    if (expectDocket) {
        REQUIRE(awards.dockets[0].staleDecision);
        REQUIRE_FALSE(awards.dockets[0].decided);
        REQUIRE(awards.dockets[0].taken.empty());
        REQUIRE(awards.awards[1].outcome == AwardOutcome::Docket);
    }
}

TEST_CASE("A decision of another bloc is not this bloc's business")
{
    const TieOf2024 tie;
    std::vector<DecidedDocket> decisions{decisionTaking(tie.docket, 2)};
    decisions[0].decision.bloc = {3};
    const auto awards = award(tie.ranked, 3, rulesOf2024(), {}, decisions);
    REQUIRE_FALSE(awards.isFinal());
    REQUIRE_FALSE(awards.staleDecision);
}

TEST_CASE(
    "Of several decisions for one tie the last recorded counts, and older ties do not disturb it")
{
    const TieOf2024 tie;
    DecidedDocket older = decisionTaking(tie.docket, 1, 5);
    DecidedDocket otherTie = decisionTaking(tie.docket, 1, 9);
    otherTie.decision.total = Points::hundredths(9700);
    const DecidedDocket last = decisionTaking(tie.docket, 3, 7);
    std::vector<DecidedDocket> decisions{last, otherTie, older};
    const bool reversed = GENERATE(false, true);
    if (reversed)
        std::reverse(decisions.begin(), decisions.end());
    const auto awards = award(tie.ranked, 3, rulesOf2024(), {}, decisions);
    REQUIRE(awards.dockets[0].decision.id == DecisionId{7});
    REQUIRE(awards.awarded == 4);
    REQUIRE_FALSE(awards.staleDecision);
}

TEST_CASE(
    "A decision that breaks a rule is refused, and the message says what is missing or too much")
{
    const TieOf2024 tie;
    std::vector<Contender> contenders = contendersOf(kBloc2Of2024);
    std::vector<Ranked> ranked = tie.ranked;
    Docket docket = tie.docket;
    DecidedDocket decision = decisionTaking(docket, 2);
    ErrorCode code = ErrorCode::Refused;
    QString message;
    SECTION("nothing said")
    {
        decision.decision.decidedBy = QStringLiteral("  ");
        decision.decision.decidedOn = {};
        decision.decision.reason.clear();
        decision.decision.document.clear();
        code = ErrorCode::InvalidInput;
        message =
            QStringLiteral("Missing: who decided, the date, the reason, the document number.");
    }
    SECTION("only the number of the paper is missing")
    {
        decision.decision.document.clear();
        code = ErrorCode::InvalidInput;
        message = QStringLiteral("Missing: the document number.");
    }
    SECTION("taking none needs a reason as well")
    {
        decision = decisionTaking(docket, 0);
        decision.decision.reason.clear();
        code = ErrorCode::InvalidInput;
        message = QStringLiteral("Missing: the reason.");
    }
    SECTION("a unit that is not tied")
    {
        decision.units.push_back({{1}, {1}, true});
        message = QStringLiteral("1 unit(s) of the decision are not in this tie.");
    }
    SECTION("one tied unit left out of the record")
    {
        decision.units.pop_back();
        code = ErrorCode::Conflict;
        message = QStringLiteral("another tie than the one at 97,50 points now");
    }
    SECTION("other places than the docket has")
    {
        decision.decision.places = 3;
        code = ErrorCode::Conflict;
        message = QStringLiteral("another tie");
    }
    SECTION("three for two places while one misses the grade")
    {
        contenders[2].gradeCap = 1;
        ranked = rank(contenders);
        docket = award(ranked, 3).dockets.at(0);
        decision = decisionTaking(docket, 3);
        message = QStringLiteral(
            "3 units are taken for the 2 places left, but the number may grow only when every tied "
            "unit is graded Xuất sắc; 1 of the 3 are not. Take at most 2, or none.");
    }
    const auto result = validateDecision(docket, decision, rulesOf2024(), scaleOf2024(), ranked);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == code);
    CAPTURE(result.error().message);
    CHECK(result.error().message.contains(message));
}

TEST_CASE("Without the grade the chair may still take as many as there are places, or none")
{
    const auto ranked = rank(contendersOf({9900, 9200, 9200, 9200}));
    const Docket docket = award(ranked, 3).dockets.at(0);
    REQUIRE(docket.docketCase == DocketCase::MayNotGrow);
    const int taken = GENERATE(0, 1, 2, 3);
    const auto result = validateDecision(docket, decisionTaking(docket, taken), rulesOf2024(),
                                         scaleOf2024(), ranked);
    REQUIRE(result.has_value() == (taken <= 2));
}

namespace {

struct RandomBloc {
    std::vector<Ranked> ranked;
    std::vector<Hold> holds;
    int quota = 0;
};

RandomBloc randomBloc(std::mt19937& random)
{
    RandomBloc bloc;
    std::vector<int> totals(random() % 12);
    for (int& total : totals)
        total = 9400 + static_cast<int>(random() % 5) * 50;
    std::vector<Contender> contenders = contendersOf(totals);
    for (Contender& contender : contenders) {
        contender.gradeCap = random() % 6 == 0 ? 1 : 0;
        if (random() % 9 == 0)
            contender.unranked = Unranked::NotApproved;
        if (random() % 7 == 0)
            bloc.holds.push_back(
                holdOn(static_cast<int>(contender.unit.value), Hold::Effect::Hold));
    }
    bloc.ranked = rank(contenders);
    bloc.quota = static_cast<int>(random() % 6);
    return bloc;
}

} // namespace

TEST_CASE("Places awarded, vacant and waiting for a decision always add up to the quota")
{
    std::mt19937 random(kSeed);
    int dockets = 0;
    int grown = 0;
    for (int round = 0; round < 500; ++round) {
        const RandomBloc bloc = randomBloc(random);
        const auto open = award(bloc.ranked, bloc.quota, rulesOf2024(), bloc.holds);
        const auto yes =
            std::count_if(open.awards.begin(), open.awards.end(),
                          [](const Award& given) { return given.outcome == AwardOutcome::Yes; });
        const int waiting = open.dockets.empty() ? 0 : open.dockets[0].places;
        CAPTURE(round);
        REQUIRE(open.awarded == yes);
        REQUIRE(open.awarded + open.vacant + waiting == bloc.quota);
        if (open.dockets.empty())
            continue;
        ++dockets;
        const Docket& docket = open.dockets[0];
        const int taken = static_cast<int>(random() % static_cast<unsigned>(docket.mayTake + 1));
        const std::vector<DecidedDocket> decisions{decisionTaking(docket, taken)};
        const auto decided = award(bloc.ranked, bloc.quota, rulesOf2024(), bloc.holds, decisions);
        const int overflow = std::max(0, taken - docket.places);
        grown += overflow > 0 ? 1 : 0;
        REQUIRE(decided.isFinal());
        REQUIRE(decided.awarded + decided.vacant == bloc.quota + overflow);
    }
    REQUIRE(dockets > 50);
    REQUIRE(grown > 5);
}

TEST_CASE("A decision leaves every other unit's award unchanged")
{
    std::mt19937 random(kSeed + 1);
    for (int round = 0; round < 500; ++round) {
        const RandomBloc bloc = randomBloc(random);
        const auto open = award(bloc.ranked, bloc.quota, rulesOf2024(), bloc.holds);
        if (open.dockets.empty())
            continue;
        const Docket& docket = open.dockets[0];
        const int taken = static_cast<int>(random() % static_cast<unsigned>(docket.mayTake + 1));
        const std::vector<DecidedDocket> decisions{decisionTaking(docket, taken)};
        const auto decided = award(bloc.ranked, bloc.quota, rulesOf2024(), bloc.holds, decisions);
        for (size_t i = 0; i < bloc.ranked.size(); ++i) {
            const bool tied =
                std::count(docket.units.begin(), docket.units.end(), bloc.ranked[i].unit) > 0;
            CAPTURE(round, i);
            REQUIRE((decided.awards[i].outcome == open.awards[i].outcome) != tied);
        }
    }
}

TEST_CASE("No eligible unit without an award stands above one that has it")
{
    std::mt19937 random(kSeed + 2);
    for (int round = 0; round < 500; ++round) {
        const RandomBloc bloc = randomBloc(random);
        const auto awards = award(bloc.ranked, bloc.quota, rulesOf2024(), bloc.holds);
        bool passedOver = false;
        for (const Award& given : awards.awards) {
            CAPTURE(round);
            REQUIRE_FALSE((passedOver && given.outcome == AwardOutcome::Yes));
            passedOver = passedOver || given.outcome == AwardOutcome::No
                || given.outcome == AwardOutcome::Docket;
        }
    }
}

TEST_CASE(
    "The award line stands below the last unit with an award, whatever the chair made of a tie")
{
    struct Case {
        bool decided;
        int awarded;
        int places;
        int line; ///< total
    };
    // Quota 3 of 100, 98, 98, 98, 95: two places for three tied units.
    for (const Case& c : {Case{false, 1, 3, 98}, Case{true, 4, 4, 98}, Case{true, 1, 1, 100},
                          Case{true, 5, 5, 95}}) {
        BlocStanding bloc;
        bloc.awards.quota = 3;
        bloc.awards.awarded = c.awarded;
        Docket docket;
        docket.decided = c.decided;
        bloc.awards.dockets = {docket};
        for (const int total : {100, 98, 98, 98, 95}) {
            Ranked ranked;
            ranked.rank = 1;
            ranked.total = Points::whole(total);
            bloc.ranked.push_back(ranked);
            bloc.awards.awards.push_back({AwardOutcome::Yes, AwardReason::WithinQuota});
        }
        CHECK(placesGiven(bloc.awards) == c.places);
        REQUIRE(awardLine(bloc).has_value());
        CHECK(*awardLine(bloc) == Points::whole(c.line));
    }
}

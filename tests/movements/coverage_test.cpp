// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/initiatives/coverage.h"

#include "tests/movements/smallplan.h"

using namespace thidua;
using namespace thidua::test;

namespace {

/// An initiative and the days of its stages; "-" reached without a day, blank not reached.
struct Way {
    int id;
    int unit;
    InitiativeKind kind;
    const char* stages[4];
};

InitiativeBook bookOf(std::initializer_list<Way> ways)
{
    InitiativeBook book;
    for (const Way& way : ways) {
        Initiative initiative;
        initiative.id = {way.id};
        initiative.unit = {way.unit};
        initiative.title = QStringLiteral("Sáng kiến %1").arg(way.id);
        initiative.kind = way.kind;
        book.initiatives.push_back(initiative);
        for (const InitiativeStage stage : kInitiativeStages) {
            const char* on = way.stages[static_cast<int>(stage)];
            if (on && *on)
                book.steps.push_back({{way.id}, stage, day(on), {}, {}});
        }
    }
    return book;
}

CoverageRule rule(CoverageSubject subject, CoveragePeriod period, InitiativeStage stage,
                  int kinds = 0)
{
    CoverageRule rule;
    rule.subject = subject;
    rule.period = period;
    rule.stage = stage;
    rule.kinds = kinds;
    return rule;
}

/// "2026 2/3 thiếu DV-2 | 2027 …" of the first rule.
QString summary(const PlanBook& book, const CoverageSources& sources, const char* today)
{
    QStringList spans;
    const std::vector<RuleCoverage> rules = coverage(book, sources, day(today));
    for (const CoverageSpan& span : rules.front().spans) {
        QStringList missing;
        for (const CoverageLine* line : span.missing())
            missing.append(line->unit       ? book.member(line->unit)->code
                               : line->bloc ? book.bloc(line->bloc)->code
                                            : QStringLiteral("ngành"));
        spans.append(QStringLiteral("%1 %2/%3%4")
                         .arg(span.label)
                         .arg(span.met)
                         .arg(span.lines.size())
                         .arg(missing.isEmpty() ? QString() : u' ' + missing.join(u',')));
    }
    return spans.join(QStringLiteral(" | "));
}

constexpr auto kInitiative = InitiativeKind::Initiative;
constexpr auto kModel = InitiativeKind::Model;

} // namespace

TEST_CASE("each unit has at least one initiative a year, in the year it reached the stage")
{
    const PlanBook book = smallPlan({{1, 1, "BV Đa khoa"},
                                     {2, 1, "TTYT Đức Trọng"},
                                     {3, 2, "Chi cục ATTP"},
                                     {4, 2, "BV Hoàn Mỹ", Participation::Encouraged},
                                     {5, 2, "UBND xã", Participation::Duty}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.initiatives = bookOf({
        // proposed on the last day of 2026, applied in 2027: counts as proposed in 2026 only
        {1, 1, kInitiative, {"2026-12-31", "", "2027-03-01", ""}},
        {2, 2, kInitiative, {"2027-01-01", "", "", ""}},
        {3, 3, kModel, {"2026-05-04", "", "", ""}},
        {4, 3, kModel, {"2027-05-04", "", "", ""}},
        {5, 4, kInitiative, {"2026-07-01", "", "", ""}},
        // proposed on a day nobody wrote down: of no year
        {6, 2, kInitiative, {"-", "", "", ""}},
    });
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::EachYear, InitiativeStage::Proposed)};
    CHECK(summary(book, sources, "2027-06-01") == QStringLiteral("2026 2/3 DV-2 | 2027 2/3 DV-1"));

    const RuleCoverage result = coverage(book, sources, day("2027-06-01")).front();
    CHECK(result.undated == std::vector<InitiativeId>{{6}});
    CHECK(result.misses({6}));
    CHECK_FALSE(result.misses({1}));
    CHECK(result.spans[0].state == PeriodState::Over);
    CHECK(result.spans[1].state == PeriodState::Running);
    CHECK(result.current() == &result.spans[1]);
    CHECK(result.fails()); // 2026 is over without DV-2
    CHECK(result.spans[0].share == Fraction::of(2, 3).value());
    // The encouraged unit that has one stands apart, the duty-only one that has none is not named.
    REQUIRE(result.spans[0].others.size() == 1);
    CHECK(result.spans[0].others[0].unit == UnitId{4});

    sources.rules[0].encouraged = true;
    CHECK_FALSE(coverage(book, sources, day("2027-06-01")).front().fails());
}

TEST_CASE("a stage counts by its own day, else by the first later one")
{
    struct Case {
        const char* what;
        const char* stages[4];
        const char* summary;
    };
    const Case given = GENERATE(values<Case>({
        {"applied in 2026", {"2025-12-01", "", "2026-08-01", ""}, "2026 1/1 | 2027 0/1 DV-1"},
        {"only spread is recorded: it was applied by then",
         {"2026-01-05", "", "", "2027-02-01"},
         "2026 0/1 DV-1 | 2027 1/1"},
        {"applied on an unknown day, spread in 2027: the day of applying stays unknown",
         {"", "", "-", "2027-02-01"},
         "2026 0/1 DV-1 | 2027 0/1 DV-1"},
        {"approved only", {"2026-01-05", "2026-02-05", "", ""}, "2026 0/1 DV-1 | 2027 0/1 DV-1"},
    }));
    INFO(given.what);
    const PlanBook book = smallPlan({{1, 1, "BV Đa khoa"}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    Way way{1, 1, kInitiative, {}};
    std::copy(std::begin(given.stages), std::end(given.stages), std::begin(way.stages));
    sources.initiatives = bookOf({way});
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::EachYear, InitiativeStage::Applied)};
    CHECK(summary(book, sources, "2027-06-01") == QString::fromUtf8(given.summary));
}

TEST_CASE("an initiative without a day counts for the whole plan only")
{
    const PlanBook book = smallPlan({{1, 1, "BV Đa khoa"}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.initiatives = bookOf({{1, 1, kInitiative, {"-", "", "", ""}}});
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::WholePlan, InitiativeStage::Proposed)};
    CHECK(summary(book, sources, "2026-06-01") == QStringLiteral(" 1/1"));
}

TEST_CASE("a stage dated ahead of the day counts only once that day has come")
{
    const PlanBook book = smallPlan({{1, 1, "BV Đa khoa"}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.initiatives = bookOf({{1, 1, kInitiative, {"2026-02-01", "", "2026-12-25", ""}}});
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::WholePlan, InitiativeStage::Applied)};
    CHECK(summary(book, sources, "2026-12-24") == QStringLiteral(" 0/1 DV-1"));
    CHECK(summary(book, sources, "2026-12-25") == QStringLiteral(" 1/1"));
}

TEST_CASE("each bloc has a model of any of its members, the sector of any unit")
{
    const PlanBook book =
        smallPlan({{1, 1, "BV Đa khoa"},
                   {2, 2, "TTYT Đức Trọng"},
                   {3, 2, "BV Hoàn Mỹ", Participation::Encouraged},
                   {4, 3, "Đã giải thể", Participation::Obliged, "", "", "2025-12-31"}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.initiatives = bookOf({{1, 3, kModel, {"2026-05-01", "", "", ""}},
                                  {2, 1, kInitiative, {"2026-05-01", "", "", ""}}});
    CoverageRule models = rule(CoverageSubject::Bloc, CoveragePeriod::Phase,
                               InitiativeStage::Proposed, kindBit(kModel));
    models.phase = {1};
    sources.rules = {models};
    // The bloc whose units are all gone is asked for nothing.
    CHECK(summary(book, sources, "2026-06-01") == QStringLiteral("Giai đoạn I 1/2 K1"));
    CoverageRule spread = rule(CoverageSubject::Sector, CoveragePeriod::Phase,
                               InitiativeStage::Spread, kindBit(kModel));
    spread.phase = {2};
    sources.rules = {spread};
    CHECK(summary(book, sources, "2026-06-01") == QStringLiteral("Giai đoạn II 0/1 ngành"));
    CHECK(coverage(book, sources, day("2026-06-01")).front().spans[0].state == PeriodState::Ahead);
    CHECK_FALSE(coverage(book, sources, day("2026-06-01")).front().fails());
    CHECK(coverage(book, sources, day("2031-01-01")).front().fails());
}

TEST_CASE("phases that overlap both count what lies in both")
{
    PlanBook book = smallPlan({{1, 1, "BV Đa khoa"}});
    book.phases[0].last = day("2028-06-30");
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.initiatives = bookOf({{1, 1, kModel, {"2028-03-01", "", "", ""}}});
    for (const int phase : {1, 2}) {
        CoverageRule one =
            rule(CoverageSubject::Unit, CoveragePeriod::Phase, InitiativeStage::Proposed);
        one.phase = {phase};
        sources.rules.push_back(one);
    }
    for (const RuleCoverage& result : coverage(book, sources, day("2028-04-01")))
        CHECK(result.spans[0].met == 1);
}

TEST_CASE("a unit merged in mid-year hands on what it has, and is asked for nothing any more")
{
    const PlanBook book =
        smallPlan({{1, 1, "TTYT Đức Trọng", Participation::Obliged, "", "", "2026-06-30"},
                   {2, 2, "TTYT khu vực"}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.units[0].successor = {2};
    sources.initiatives = bookOf({{1, 1, kInitiative, {"2026-03-01", "", "", ""}}});
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::EachYear, InitiativeStage::Proposed)};
    CHECK(summary(book, sources, "2026-05-01") == QStringLiteral("2026 1/2 DV-2"));
    CHECK(summary(book, sources, "2026-07-01") == QStringLiteral("2026 1/1"));
    sources.rules[0].subject = CoverageSubject::Bloc;
    CHECK(summary(book, sources, "2026-07-01") == QStringLiteral("2026 1/1"));
}

TEST_CASE("a rule for some kinds of unit goes by the kind a unit had then")
{
    const PlanBook book = smallPlan(
        {{1, 1, "BV Đa khoa"}, {2, 1, "Phòng Nghiệp vụ Y", Participation::Obliged, "phòng"}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::EachYear, InitiativeStage::Applied)};
    sources.rules[0].unitKinds = QStringLiteral("Đơn vị trực thuộc|chi cục");
    CHECK(summary(book, sources, "2026-07-01") == QStringLiteral("2026 0/1 DV-1"));
    // Until the end of March the office was a branch of the department.
    UnitVersion version;
    version.unit = {2};
    version.until = day("2026-03-31");
    version.kind = QStringLiteral("chi cục");
    sources.history = UnitHistory({version});
    CHECK(summary(book, sources, "2026-03-01") == QStringLiteral("2026 0/2 DV-1,DV-2"));
    CHECK(summary(book, sources, "2026-07-01") == QStringLiteral("2026 0/1 DV-1"));
}

TEST_CASE("what was dropped or not evaluated does not count where effect is asked for")
{
    const PlanBook book = smallPlan({{1, 1, "BV Đa khoa"}});
    CoverageSources sources;
    sources.units = unitsOf(book);
    sources.initiatives = bookOf({{1, 1, kInitiative, {"", "", "2026-05-01", ""}}});
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::EachYear, InitiativeStage::Applied)};
    sources.rules[0].evaluated = true;
    Initiative& initiative = sources.initiatives.initiatives[0];
    CHECK(summary(book, sources, "2026-07-01") == QStringLiteral("2026 0/1 DV-1"));
    initiative.benefit = Money::moreThan(58'000'000'000);
    CHECK(summary(book, sources, "2026-07-01") == QStringLiteral("2026 1/1"));
    initiative.dropped = QStringLiteral("Trùng với đơn vị khác");
    CHECK(summary(book, sources, "2026-07-01") == QStringLiteral("2026 0/1 DV-1"));
}

TEST_CASE("a plan that has not begun asks for no year yet")
{
    const PlanBook book = smallPlan({{1, 1, "BV Đa khoa"}});
    CoverageSources sources;
    sources.rules = {
        rule(CoverageSubject::Unit, CoveragePeriod::EachYear, InitiativeStage::Proposed)};
    const RuleCoverage result = coverage(book, sources, day("2025-12-31")).front();
    CHECK(result.spans.empty());
    CHECK_FALSE(result.current());
    CHECK_FALSE(result.fails());
}

TEST_CASE("What a unit made belongs to the bloc it was in when it was done")
{
    PlanBook book = smallPlan({{1, 1, "A"}, {2, 1, "B"}, {3, 2, "C"}});
    book.members[0].bloc = {2}; // since July
    book.moves = {{{1}, {1}, day("2026-07-01"), {1}, {}}};
    CoverageSources sources;
    sources.units = unitsOf(book);
    Initiative model;
    model.id = {5};
    model.unit = {1};
    model.kind = InitiativeKind::Model;
    sources.initiatives.initiatives = {model};
    sources.initiatives.steps = {{{5}, InitiativeStage::Applied, day("2026-05-01"), {}, {}}};
    sources.rules = {
        rule(CoverageSubject::Bloc, CoveragePeriod::EachYear, InitiativeStage::Applied)};
    const auto count = [&](int bloc) {
        const RuleCoverage result = coverage(book, sources, day("2026-10-01")).front();
        for (const CoverageLine& line : result.current()->lines) {
            if (line.bloc == BlocId{bloc})
                return line.count();
        }
        return -1;
    };
    CHECK(count(1) == 1);
    CHECK(count(2) == 0);
    sources.initiatives.steps[0].on = day("2026-07-01");
    CHECK(count(1) == 0);
    CHECK(count(2) == 1);
}

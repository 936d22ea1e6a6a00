// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/movements/targetledger.h"

using namespace thidua;
using namespace thidua::testing;

namespace {

const QDate kToday(2024, 12, 12);

TargetGoal goalOf(int year, GoalKind kind, const char* value)
{
    return {{}, {}, {}, year, kind, points(value)};
}

} // namespace

TEST_CASE("a target gets the next number for a code and its goals in one step")
{
    TargetLedger book;
    const TargetId first = book.addTarget(Rollup::Direct, "Một");
    Target second;
    second.plan = book.plan;
    second.title = q("  Hai ");
    book.write(actions::saveTarget(
        book.read(), second,
        {goalOf(2025, GoalKind::AtLeast, "80"), goalOf(2030, GoalKind::AtLeast, "100")}));
    const auto rows = book.read().rows<Target>("1 ORDER BY seq").value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].id == first);
    CHECK(rows[1].code == q("2"));
    CHECK(rows[1].title == q("Hai"));
    CHECK(rows[1].seq == 2);
    CHECK(book.read().rows<TargetGoal>().value().size() == 2);
    book.session().undo().value();
    CHECK(book.read().rows<Target>().value().size() == 1);
    CHECK(book.read().rows<TargetGoal>().value().empty());
}

TEST_CASE("a target that makes no sense is refused")
{
    TargetLedger book;
    book.addTarget(Rollup::Direct, "Một");
    const auto spoil = GENERATE(table<const char*, void (*)(Target&)>({
        {"no title", [](Target& target) { target.title = q("  "); }},
        {"code of another", [](Target& target) { target.code = q("1"); }},
        {"scale", [](Target& target) { target.scale = 0; }},
        {"year", [](Target& target) { target.baselineYear = 1899; }},
    }));
    CAPTURE(std::get<0>(spoil));
    Target target;
    target.plan = book.plan;
    target.title = q("Hai");
    std::get<1>(spoil)(target);
    CHECK_FALSE(actions::saveTarget(book.read(), target).has_value());
}

TEST_CASE("goals are replaced by year, and there is one a year")
{
    TargetLedger book;
    const TargetId target = book.addTarget(Rollup::Direct, "Một");
    book.write(actions::setGoals(
        book.read(), target,
        {goalOf(2025, GoalKind::AtLeast, "80"), goalOf(2030, GoalKind::AtLeast, "100")}));
    // The years change places; neither is there twice on the way.
    book.write(actions::setGoals(
        book.read(), target,
        {goalOf(2030, GoalKind::AtLeast, "80"), goalOf(2025, GoalKind::AtLeast, "70")}));
    const auto goals = book.read().rows<TargetGoal>("1 ORDER BY year").value();
    REQUIRE(goals.size() == 2);
    CHECK(goals[0].value == points("70"));
    CHECK(goals[1].value == points("80"));
    CHECK_FALSE(actions::setGoals(
        book.read(), target,
        {goalOf(2025, GoalKind::AtLeast, "1"), goalOf(2025, GoalKind::Above, "2")}));
    CHECK_FALSE(actions::setGoals(book.read(), target, {goalOf(2201, GoalKind::AtLeast, "1")}));
    book.write(actions::setGoals(book.read(), target, {}));
    CHECK(book.read().rows<TargetGoal>().value().empty());
}

TEST_CASE("a target goes only while nothing is recorded for it")
{
    TargetLedger book;
    const TargetId target = book.addTarget(Rollup::Direct, "Một");
    book.write(actions::setGoals(book.read(), target, {goalOf(2025, GoalKind::AtLeast, "80")}));
    book.write(actions::enterMeasurement(
        book.read(), book.plan, {.target = target, .unit = {}, .year = 2024, .value = q("70")},
        kToday));
    CHECK_FALSE(actions::removeTarget(book.read(), target));
    book.write(actions::removeMeasurement(book.read(), book.figures().front().id));
    book.write(actions::removeTarget(book.read(), target));
    CHECK(book.read().rows<Target>().value().empty());
    CHECK(book.read().rows<TargetGoal>().value().empty());
}

TEST_CASE("targets change places")
{
    TargetLedger book;
    const TargetId first = book.addTarget(Rollup::Direct, "Một");
    const TargetId second = book.addTarget(Rollup::Direct, "Hai");
    book.write(actions::moveTarget(book.read(), second, -1));
    const auto rows = book.read().rows<Target>("1 ORDER BY seq").value();
    CHECK(rows[0].id == second);
    CHECK(rows[1].id == first);
    CHECK(actions::moveTarget(book.read(), second, -1)->isEmpty());
}

TEST_CASE("a figure must be of the kind its target asks for")
{
    struct Case {
        const char* what;
        Rollup rollup;
        GoalKind unitGoal;
        bool ofUnit;
        actions::MeasurementEntry entry;
        bool taken;
    };
    using Entry = actions::MeasurementEntry;
    const auto shown = [](const char* value) { return Entry{.value = q(value)}; };
    const auto ratio = [](const char* top, const char* bottom) {
        return Entry{.numerator = q(top), .denominator = q(bottom)};
    };
    const auto done = [](const char* word) { return Entry{.done = q(word)}; };
    Entry both = shown("70");
    both.done = q("yes");
    Entry weighted = shown("70");
    weighted.weight = q("120");
    const std::vector<Case> cases{
        {"a value of the whole", Rollup::Direct, GoalKind::Done, false, shown("91,3"), true},
        {"percent sign", Rollup::Direct, GoalKind::Done, false, shown("91,3 %"), true},
        {"known from below", Rollup::Direct, GoalKind::Done, false, shown("trên 95"), true},
        {"ambiguous", Rollup::Direct, GoalKind::Done, false, shown("1.500"), false},
        {"letters", Rollup::Direct, GoalKind::Done, false, shown("bảy mươi"), false},
        {"nothing", Rollup::Direct, GoalKind::Done, false, Entry{}, false},
        {"two of them", Rollup::Direct, GoalKind::Done, false, both, false},
        {"done for a percent", Rollup::Direct, GoalKind::Done, false, done("yes"), false},
        {"a unit of a direct target", Rollup::Direct, GoalKind::Done, true, shown("70"), false},
        {"done", Rollup::ShareOfUnits, GoalKind::Done, true, done("có"), true},
        {"not done", Rollup::ShareOfUnits, GoalKind::Done, true, done("chưa"), true},
        {"not applicable", Rollup::ShareOfUnits, GoalKind::Done, true, done("KAD"), true},
        {"no word", Rollup::ShareOfUnits, GoalKind::Done, true, done("maybe"), false},
        {"a value for done", Rollup::ShareOfUnits, GoalKind::Done, true, shown("70"), false},
        {"done for a value", Rollup::ShareOfUnits, GoalKind::AtLeast, true, done("yes"), false},
        {"a value to meet", Rollup::ShareOfUnits, GoalKind::AtLeast, true, shown("70"), true},
        {"a share of the whole", Rollup::ShareOfUnits, GoalKind::Done, false, shown("70"), true},
        {"the whole excepted", Rollup::ShareOfUnits, GoalKind::Done, false, done("na"), false},
        {"a ratio", Rollup::RatioOfSums, GoalKind::Done, true, ratio("172.400", "284.000"), false},
        {"a ratio in full", Rollup::RatioOfSums, GoalKind::Done, true, ratio("172400", "284000"),
         true},
        {"no denominator", Rollup::RatioOfSums, GoalKind::Done, true, ratio("5", ""), false},
        {"five of zero", Rollup::RatioOfSums, GoalKind::Done, true, ratio("5", "0"), false},
        {"zero of zero", Rollup::RatioOfSums, GoalKind::Done, true, ratio("0", "0"), true},
        {"below zero", Rollup::RatioOfSums, GoalKind::Done, true, ratio("-1", "4"), false},
        {"a value for a ratio", Rollup::RatioOfSums, GoalKind::Done, true, shown("70"), false},
        {"no weight", Rollup::WeightedMean, GoalKind::Done, true, shown("70"), false},
        {"weighted", Rollup::WeightedMean, GoalKind::Done, true, weighted, true},
    };
    for (const Case& one : cases) {
        INFO(one.what);
        TargetLedger book;
        actions::MeasurementEntry entry = one.entry;
        entry.target = book.addTarget(one.rollup, "Một", one.unitGoal);
        entry.unit = one.ofUnit ? book.a : UnitId{};
        entry.year = 2024;
        CHECK(actions::enterMeasurement(book.read(), book.plan, entry, kToday).has_value()
              == one.taken);
    }
}

TEST_CASE("a figure is taken only of a unit the target applies to, and of a year there is")
{
    TargetLedger book;
    const TargetId id = book.addTarget(Rollup::ShareOfUnits, "Một");
    Target target = book.read().find<Target>({toValue(id)}).value().value();
    target.classes = q("I|II");
    book.write(actions::saveTarget(book.read(), target));
    const auto enter = [&](UnitId unit, int year, int quarter = 0) {
        return actions::enterMeasurement(
            book.read(), book.plan,
            {.target = id, .unit = unit, .year = year, .quarter = quarter, .done = q("yes")},
            kToday);
    };
    CHECK(enter(book.a, 2024).has_value());
    CHECK_FALSE(enter(book.b, 2024)); // class III
    CHECK_FALSE(enter(UnitId{999}, 2024));
    CHECK_FALSE(enter(book.a, 1899));
    CHECK_FALSE(enter(book.a, 2201));
    CHECK(enter(book.a, 2024, 4).has_value());
    CHECK_FALSE(enter(book.a, 2024, 5));
}

TEST_CASE("a figure is written over the one of the same period, and keeps its evidence")
{
    TargetLedger book;
    const TargetId id = book.addTarget(Rollup::Sum, "Một");
    actions::MeasurementEntry entry{.target = id, .unit = book.a, .year = 2024, .value = q("> 95")};
    entry.evidence = q("bc-95.pdf");
    book.write(actions::enterMeasurement(book.read(), book.plan, entry, QDate(2024, 6, 1)));
    CHECK(book.figures().front().above);
    CHECK(book.figures().front().reportedOn == QDate(2024, 6, 1));
    // Once more the same: nothing to write, and not reported anew.
    entry.evidence.reset();
    CHECK(actions::enterMeasurement(book.read(), book.plan, entry, kToday)->isEmpty());
    entry.value = q("96,5");
    book.write(actions::enterMeasurement(book.read(), book.plan, entry, kToday));
    REQUIRE(book.figures().size() == 1);
    CHECK_FALSE(book.figures().front().above);
    CHECK(book.figures().front().amount == points("96,5"));
    CHECK(book.figures().front().evidence == q("bc-95.pdf"));
    CHECK(book.figures().front().reportedOn == kToday);
    entry.quarter = 1;
    book.write(actions::enterMeasurement(book.read(), book.plan, entry, kToday));
    CHECK(book.figures().size() == 2);
}

TEST_CASE("what a unit promises is approved or returned, and open again when it changes")
{
    TargetLedger book;
    Promise promise;
    promise.target = book.addTarget(Rollup::RatioOfSums, "Một");
    promise.unit = book.a;
    promise.year = 2024;
    promise.value = points("85");
    const auto stored = [&] { return book.read().rows<Promise>().value().front(); };
    book.write(actions::savePromise(book.read(), promise));
    CHECK(stored().state == PromiseState::Proposed);
    book.write(actions::approvePromise(book.read(), stored().id, q("Lê Thị Hạnh"), kToday));
    CHECK(stored().state == PromiseState::Approved);
    CHECK(stored().decidedBy == q("Lê Thị Hạnh"));
    // The same figure again leaves the decision, another one opens it.
    book.write(actions::savePromise(book.read(), promise));
    CHECK(stored().state == PromiseState::Approved);
    promise.value = points("80");
    book.write(actions::savePromise(book.read(), promise));
    CHECK(stored().state == PromiseState::Proposed);
    CHECK_FALSE(stored().decidedOn.isValid());
    CHECK(book.read().rows<Promise>().value().size() == 1);
    CHECK_FALSE(actions::returnPromise(book.read(), stored().id, {}, kToday, q(" ")));
    book.write(
        actions::returnPromise(book.read(), stored().id, {}, kToday, q("Thấp hơn năm trước")));
    CHECK(stored().state == PromiseState::Returned);
    CHECK(stored().note == q("Thấp hơn năm trước"));
    Promise nobody = promise;
    nobody.unit = {};
    CHECK_FALSE(actions::savePromise(book.read(), nobody));
    book.write(actions::removePromise(book.read(), stored().id));
    CHECK(book.read().rows<Promise>().value().empty());
}

TEST_CASE("a promise that could never be held against a figure is refused")
{
    TargetLedger book;
    const TargetId share = book.addTarget(Rollup::ShareOfUnits, "Bệnh án điện tử");
    const TargetId direct = book.addTarget(Rollup::Direct, "Tuổi thọ");
    const TargetId high = book.addTarget(Rollup::ShareOfUnits, "Hạng cao");
    Target target = book.read().find<Target>({toValue(high)}).value().value();
    target.classes = q("I|II");
    book.write(actions::saveTarget(book.read(), target));
    const PlanId other = book.addPlan("KHAC");
    const BlocId own = book.read().book(book.plan).value()->blocs.front().id;
    const BlocId foreign = book.read().book(other).value()->blocs.front().id;
    Unit outside;
    outside.code = q("N");
    outside.name = q("Ngoài kế hoạch");
    book.write(actions::addMember(book.read(), other, foreign, outside));
    const UnitId stranger = book.read().rows<Unit>("code = ?", {outside.code}).value().front().id;
    struct Case {
        const char* what;
        TargetId target;
        UnitId unit;
        BlocId bloc;
        bool taken;
    };
    for (const Case& one : std::vector<Case>{
             {"a unit of the plan", share, book.b, {}, true},
             {"a bloc of the plan", share, {}, own, true},
             {"a target of the department", direct, book.b, {}, false},
             {"a bloc for such a target", direct, {}, own, false},
             {"a unit outside", share, stranger, {}, false},
             {"a bloc of another plan", share, {}, foreign, false},
             {"a unit of the class", high, book.a, {}, true},
             {"a unit of another class", high, book.b, {}, false},
         }) {
        INFO(one.what);
        Promise promise;
        promise.target = one.target;
        promise.unit = one.unit;
        promise.bloc = one.bloc;
        promise.year = 2024;
        promise.kind = GoalKind::Done;
        promise.value = points("7");
        const auto made = actions::savePromise(book.read(), promise);
        CHECK(made.has_value() == one.taken);
        if (made)
            book.write(made);
    }
    const auto kept = book.read().rows<Promise>().value();
    for (const Promise& stored : kept)
        CHECK(stored.value == Points()); // done has no figure
}

TEST_CASE("a target does not change into one its recorded figures say nothing for")
{
    TargetLedger book;
    const TargetId id = book.addTarget(Rollup::ShareOfUnits, "Bệnh án điện tử");
    book.write(actions::enterMeasurement(
        book.read(), book.plan, {.target = id, .unit = book.a, .year = 2024, .done = q("yes")},
        kToday));
    const Target stored = book.read().find<Target>({toValue(id)}).value().value();
    Target after = stored;
    after.rollup = Rollup::Sum; // yes cannot be added
    CHECK_FALSE(actions::saveTarget(book.read(), after));
    after = stored;
    after.unitGoal = GoalKind::AtLeast; // nor is it at least anything
    CHECK_FALSE(actions::saveTarget(book.read(), after));
    after = stored;
    after.title = q("Hồ sơ bệnh án điện tử");
    CHECK(actions::saveTarget(book.read(), after).has_value());
    book.write(actions::removeMeasurement(book.read(), book.figures().front().id));
    after.rollup = Rollup::Sum;
    CHECK(actions::saveTarget(book.read(), after).has_value());
}

TEST_CASE("targets that come together have codes of their own")
{
    TargetLedger book;
    Target one;
    one.id = TargetId{901};
    one.title = q("Một");
    Target two = one;
    two.id = TargetId{902};
    two.title = q("Hai");
    book.write(actions::addTargets(book.read(), book.plan, {one, two}, {}));
    const auto rows = book.read().rows<Target>("1 ORDER BY seq").value();
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].code == q("1"));
    CHECK(rows[1].code == q("2"));
    one.code = two.code = q("X");
    CHECK_FALSE(actions::addTargets(book.read(), book.plan, {one, two}, {}));
}

TEST_CASE("a line that cannot be read does not stand in the way of one that can")
{
    TargetLedger book;
    book.addTarget(Rollup::Latest, "Giường bệnh");
    const auto take = [&](const char* value, QDate today) {
        return actions::importMeasurements(book.read(), book.plan,
                                           {{2, q("1"), q("A"), q("2024"), {.value = q("1.500")}},
                                            {3, q("1"), q("A"), q("2024"), {.value = q(value)}}},
                                           q("so-lieu.csv"), today)
            .value();
    };
    const auto first = take("40", QDate(2024, 6, 1));
    CHECK(first.added == 1);
    REQUIRE(first.refused.size() == 1);
    CHECK(first.refused[0].line == 2);
    book.write(first.writable());
    CHECK(book.figures().front().reportedOn == QDate(2024, 6, 1));
    CHECK(take("40", kToday).change.isEmpty()); // the same is not reported anew
    book.write(take("41", kToday).writable());
    CHECK(book.figures().front().reportedOn == kToday);
}

TEST_CASE("a file of figures is taken row by row, and its numbers add up")
{
    TargetLedger book;
    book.addTarget(Rollup::ShareOfUnits, "Bệnh án điện tử");
    book.addTarget(Rollup::Direct, "Hồ sơ sức khỏe");
    using Row = actions::MeasurementRow;
    const std::vector<Row> rows{
        {2, q("1"), q("A"), q("2024"), {.done = q("yes")}},
        {3, q("benh an dien tu"), q("Bệnh viện B"), q("Quý III/2024"), {.done = q("no")}},
        {4, q("2"), {}, q("2024"), {.value = q("> 95")}},
        {5, q("9"), {}, q("2024"), {.value = q("1")}}, // no such target
        {6, q("1"), q("Z"), q("2024"), {.done = q("yes")}}, // no such unit
        {7, q("1"), q("A"), q("năm 2024"), {.done = q("yes")}}, // no period
        {8, q("1"), q("a"), q("2024"), {.done = q("no")}}, // in line 2 already
        {9, q("2"), q("A"), q("2024"), {.value = q("70")}}, // the department enters it
    };
    const auto take = [&] {
        const auto bulk =
            actions::importMeasurements(book.read(), book.plan, rows, q("so-lieu.csv"), kToday)
                .value();
        CHECK(bulk.total
              == bulk.added + bulk.changed + bulk.unchanged
                  + static_cast<int>(bulk.refused.size()));
        return bulk;
    };
    const auto first = take();
    CHECK(first.added == 3);
    REQUIRE(first.refused.size() == 5);
    CHECK(first.refused[0].line == 5);
    CHECK(first.refused[4].line == 9);
    book.write(first.writable());
    REQUIRE(book.figures().size() == 3);
    CHECK(book.figures()[1].quarter == 3);
    const auto again = take();
    CHECK(again.unchanged == 3);
    CHECK(again.change.isEmpty());
}

TEST_CASE("a period is a year or a quarter of one")
{
    const auto [text, year, quarter] = GENERATE(table<const char*, int, int>({
        {"2024", 2024, 0},
        {" 2024-Q3 ", 2024, 3},
        {"2024q1", 2024, 1},
        {"Quý IV/2024", 2024, 4},
        {"quý 2 - 2025", 2025, 2},
        {"2024-Q5", 0, 0},
        {"24", 0, 0},
        {"năm 2024", 0, 0},
        {"", 0, 0},
    }));
    CAPTURE(text);
    const auto period = actions::parsePeriod(q(text));
    CHECK(period.has_value() == (year != 0));
    if (period)
        CHECK(*period == std::pair(year, quarter));
    if (year != 0)
        CHECK(actions::parsePeriod(actions::periodCode(year, quarter)).value()
              == std::pair(year, quarter));
}

TEST_CASE("a plan without targets of its own shows those of its nearest parent")
{
    TargetLedger book;
    book.addTarget(Rollup::ShareOfUnits, "Bệnh án điện tử");
    const PlanId year = book.addPlan("KH-2024-NAM");
    const PlanId theme = book.addPlan("CHUYEN-DE");
    book.setParent(year, book.plan);
    book.setParent(theme, year);
    const TargetBoard board = book.board(theme);
    CHECK(board.plan == book.plan);
    REQUIRE(board.rows.size() == 1);
    CHECK(board.rows[0].unitsNow == 3);
    CHECK(board.years == std::vector<int>{2022, 2023, 2024}); // the plan's years, as far as today
    // A figure entered from the child goes to the parent's target.
    book.write(actions::enterMeasurement(
        book.read(), theme,
        {.target = board.rows[0].target.id, .unit = book.a, .year = 2024, .done = q("yes")},
        kToday));
    CHECK(book.board(book.plan).rows[0].year(2024)->total.met == 1);
}

TEST_CASE("a closed plan takes no figure, target or promise")
{
    TargetLedger book;
    const TargetId id = book.addTarget(Rollup::Direct, "Một");
    book.close(book.plan);
    const Target target = book.read().find<Target>({toValue(id)}).value().value();
    Promise promise;
    promise.target = id;
    promise.unit = book.a;
    promise.year = 2024;
    CHECK_FALSE(actions::enterMeasurement(
        book.read(), book.plan, {.target = id, .unit = {}, .year = 2024, .value = q("70")},
        kToday));
    CHECK_FALSE(actions::saveTarget(book.read(), target));
    CHECK_FALSE(actions::removeTarget(book.read(), id));
    CHECK_FALSE(actions::setGoals(book.read(), id, {}));
    CHECK_FALSE(actions::savePromise(book.read(), promise));
    CHECK_FALSE(actions::importMeasurements(book.read(), book.plan, {}, {}, kToday));
}

TEST_CASE(
    "What is done or not is registered as done, by a unit, a bloc registers a share of its units")
{
    TargetLedger book;
    const TargetId done = book.addTarget(Rollup::ShareOfUnits, "Ban hành kế hoạch", GoalKind::Done);
    const TargetId figure = book.addTarget(Rollup::ShareOfUnits, "Tỷ lệ", GoalKind::AtLeast);
    const BlocId bloc = book.read().book(book.plan).value()->blocs.front().id;
    struct Case {
        TargetId target;
        UnitId unit;
        BlocId bloc;
        GoalKind kind;
        bool taken;
    };
    for (const Case& c : {Case{done, book.a, {}, GoalKind::AtLeast, false},
                          Case{done, book.a, {}, GoalKind::Done, true},
                          Case{done, {}, bloc, GoalKind::AtLeast, true},
                          Case{figure, book.a, {}, GoalKind::AtLeast, true}}) {
        Promise promise;
        promise.target = c.target;
        promise.unit = c.unit;
        promise.bloc = c.bloc;
        promise.year = 2024;
        promise.kind = c.kind;
        promise.value = Points::whole(80);
        CHECK(actions::savePromise(book.read(), promise).has_value() == c.taken);
    }
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/scoring/tableactions.h"
#include "core/actions/units/blocmoves.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/packages/reportjson.h"
#include "core/storage/packageentities.h"
#include "tests/packages/packagefixture.h"

#include <set>

using namespace thidua;
using namespace thidua::test;

namespace {

const ComparedRow<ReportedScore>& scoreRow(const ReturnComparison& comparison, const char* code)
{
    const auto found =
        std::ranges::find_if(comparison.rows.scores, [&](const ComparedRow<ReportedScore>& row) {
            return row.key() == QLatin1String(code);
        });
    REQUIRE(found != comparison.rows.scores.end());
    return *found;
}

/// A cell of the council's ledger, in a round.
void councilScore(PackageFixture& fixture, int unit, Round round, const char* code,
                  const char* points)
{
    const auto book = fixture.book();
    const int node = book->table.indexOf(QLatin1String(code));
    const actions::Cell cell{fixture.plan(), fixture.unit(unit), round,
                             book->table.nodes()[static_cast<size_t>(node)].criterion.id};
    PackageFixture::write(
        fixture.council(),
        actions::setScore(fixture.ledger(), cell,
                          Entry::points(ok(Points::parse(QString::fromLatin1(points))))));
}

} // namespace

TEST_CASE("a score the council changed meanwhile is a conflict, and neither value is lost")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    councilScore(fixture, 0, Round::Self, "1.1", "2");
    PackageFixture::score(*copy, QStringLiteral("1.1"), "3");
    const QString file = fixture.send(*copy, QStringLiteral("2.thiduanop"));
    auto comparison = fixture.compare(file);
    const auto& row = scoreRow(comparison, "1.1");
    CHECK(row.arrival == Arrival::Conflict);
    CHECK_FALSE(row.take);
    CHECK(row.base->entry == Entry::points(Points::whole(1)));
    CHECK(row.council->entry == Entry::points(Points::whole(2)));
    CHECK(row.unit->entry == Entry::points(Points::whole(3)));
    fixture.receive(file);
    // Undecided, the council's stays; the unit's is kept with the reception.
    CHECK(fixture.held(fixture.unit(0)).scores.front().entry == Entry::points(Points::whole(2)));
    const auto reception =
        ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    CHECK(reception->rejected == 1);
    const auto kept = readReport(qUncompress(ok(fixture.ledger().blob(reception->content))), {});
    CHECK(ok(kept).scores.front().entry == Entry::points(Points::whole(3)));
}

TEST_CASE("a score changed after the appraisal began waits for a decision, one asked for does not")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    councilScore(fixture, 0, Round::Appraisal, "1.1", "1");
    PackageFixture::score(*copy, QStringLiteral("1.1"), "2");
    const QString file = fixture.send(*copy, QStringLiteral("2.thiduanop"));
    CHECK(scoreRow(fixture.compare(file), "1.1").arrival == Arrival::Conflict);

    for (const SheetState state : {SheetState::UnderAppraisal, SheetState::Returned})
        PackageFixture::write(fixture.council(),
                              actions::moveSheet(fixture.ledger(), fixture.plan(), fixture.unit(0),
                                                 Round::Self, state, fixture.stamp(),
                                                 QStringLiteral("Bổ sung minh chứng")));
    const auto asked = fixture.receive(file);
    CHECK(scoreRow(asked, "1.1").arrival == Arrival::Changed);
    CHECK(fixture.held(fixture.unit(0)).scores.front().entry == Entry::points(Points::whole(2)));
    CHECK(ok(fixture.ledger().sheet(fixture.plan(), fixture.unit(0), Round::Self))->state
          == SheetState::Received);
    // What the appraisers gave is theirs.
    CHECK(ok(fixture.ledger().unitFile(fixture.plan(), fixture.unit(0))).rounds.size() == 2);
}

TEST_CASE(
    "two computers of one unit: the second return is told apart and conflicts where they differ")
{
    PackageFixture fixture(1);
    const auto form = fixture.issue().front();
    auto first = fixture.open(form, QStringLiteral("a.thidua"));
    auto second = fixture.open(form, QStringLiteral("b.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "1");
    PackageFixture::score(*first, QStringLiteral("1.5"), "1");
    PackageFixture::score(*second, QStringLiteral("1.1"), "2");
    PackageFixture::score(*second, QStringLiteral("1.3"), "1");
    fixture.receive(fixture.send(*first, QStringLiteral("1.thiduanop")));
    const auto compared = fixture.compare(fixture.send(*second, QStringLiteral("2.thiduanop")));
    REQUIRE(compared.incoming.warnings.size() == 1);
    CHECK(scoreRow(compared, "1.1").arrival == Arrival::Conflict);
    CHECK(scoreRow(compared, "1.5").arrival == Arrival::Unchanged); // the second never had it
    CHECK(scoreRow(compared, "1.3").arrival == Arrival::New);
}

TEST_CASE("a criterion that was removed meanwhile is a problem of its row only")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto copy = fixture.open(forms.front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    PackageFixture::score(*copy, QStringLiteral("1.5"), "1");
    const auto book = fixture.book();
    const int node = book->table.indexOf(QStringLiteral("1.5"));
    PackageFixture::write(
        fixture.council(),
        actions::removeCriterion(fixture.ledger(),
                                 book->table.nodes()[static_cast<size_t>(node)].criterion.id));
    Criterion group =
        book->table.nodes()[static_cast<size_t>(book->table.indexOf(QStringLiteral("1")))]
            .criterion;
    group.maximum = Points::whole(20);
    PackageFixture::write(fixture.council(), actions::saveCriterion(fixture.ledger(), group));
    const auto received = fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    CHECK(scoreRow(received, "1.1").problem.isEmpty());
    CHECK(scoreRow(received, "1.5").problem.words.contains(QStringLiteral("1.5")));
    CHECK(received.counts() == ReturnCounts{2, 1, 0, 0, 1, 0, 1, 1});
    CHECK(fixture.held(fixture.unit(0)).scores.size() == 1);
    // A sheet of which something was refused is not yet received.
    CHECK(ok(fixture.ledger().sheet(fixture.plan(), fixture.unit(0), Round::Self))->state
          == SheetState::Draft);
}

TEST_CASE("a unit that moved to another bloc is received, one that left the plan is not")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto copy = fixture.open(forms.front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    const UnitId unit = fixture.unit(0);
    const QString file = fixture.send(*copy, QStringLiteral("1.thiduanop"));
    PackageFixture::write(fixture.council(),
                          actions::setMembership(fixture.ledger(), fixture.plan(), unit,
                                                 fixture.book()->blocs.back().id));
    CHECK(fixture.compare(file).counts().added == 1);
    PackageFixture::write(fixture.council(),
                          actions::setMembership(fixture.ledger(), fixture.plan(), unit, {}));
    const auto left = readReturn(fixture.ledger(), file);
    REQUIRE_FALSE(left.has_value());
    CHECK(left.error().code == ErrorCode::Refused);
}

TEST_CASE(
    "a unit that went over to another bloc after its form was made is received, and it is said")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto copy = fixture.open(forms.front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    const QString file = fixture.send(*copy, QStringLiteral("1.thiduanop"));
    CHECK(fixture.compare(file).incoming.warnings.empty());
    const auto book = fixture.book();
    const UnitId unit = fixture.unit(0);
    const QDate day = fixture.today().addDays(1);
    PackageFixture::write(
        fixture.council(),
        actions::moveToBloc(fixture.ledger(),
                            {fixture.plan(), unit, day, {}, QStringLiteral("12/QĐ-SYT")},
                            book->blocs.back().id, day));
    const auto compared = fixture.compare(file);
    CHECK(compared.counts().added == 1);
    REQUIRE(compared.incoming.warnings.size() == 1);
    CHECK(compared.incoming.warnings.front().contains(book->blocs.front().name));
    CHECK(compared.incoming.warnings.front().contains(book->blocs.back().name));
}

TEST_CASE("a row that was not taken comes again with the next revision")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    PackageFixture::score(*copy, QStringLiteral("1.5"), "2");
    std::vector<ReturnComparison> returns;
    returns.push_back(fixture.compare(fixture.send(*copy, QStringLiteral("1.thiduanop"))));
    for (auto& row : returns.front().rows.scores)
        row.take = row.key() == QStringLiteral("1.1");
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    PackageFixture::write(fixture.council(), desk.receive(returns, fixture.stamp()));
    CHECK(fixture.held(fixture.unit(0)).scores.size() == 1);
    const auto again = fixture.compare(fixture.send(*copy, QStringLiteral("2.thiduanop")));
    CHECK(scoreRow(again, "1.1").arrival == Arrival::Unchanged);
    CHECK(scoreRow(again, "1.5").arrival == Arrival::New);
}

TEST_CASE("a locked sheet holds back nothing but its scores")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    fixture.fill(*copy, 3);
    fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    for (const SheetState state : {SheetState::UnderAppraisal, SheetState::Appraised,
                                   SheetState::Approved, SheetState::Locked})
        PackageFixture::write(fixture.council(),
                              actions::moveSheet(fixture.ledger(), fixture.plan(), fixture.unit(0),
                                                 Round::Self, state, fixture.stamp()));
    const auto unitCopy = ok(unitCopyOf(copy->ledger()));
    ChangeSet words(Action::EditReport);
    words.insert(UnitWords{unitCopy->plan, unitCopy->unit, QStringLiteral("proposals"),
                           QStringLiteral("Cấp thêm máy quét")});
    PackageFixture::write(*copy, words);
    const auto received = fixture.receive(fixture.send(*copy, QStringLiteral("2.thiduanop")));
    CHECK(received.counts().added == 1);
    CHECK(fixture.held(fixture.unit(0)).words.size() == 2);
    CHECK(ok(fixture.ledger().sheet(fixture.plan(), fixture.unit(0), Round::Self))->state
          == SheetState::Locked);
}

TEST_CASE("a copy made from a form with rows changes nothing until somebody types")
{
    PackageFixture fixture(1);
    auto first = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    fixture.fill(*first, 5);
    fixture.receive(fixture.send(*first, QStringLiteral("1.thiduanop")));
    auto second = fixture.open(fixture.issue().front(), QStringLiteral("b.thidua"));
    const auto compared = fixture.compare(fixture.send(*second, QStringLiteral("2.thiduanop")));
    const ReturnCounts counts = compared.counts();
    CHECK(counts.unchanged == counts.total);
    CHECK(counts.total == 30);
}

TEST_CASE("two copies of one form number their initiatives apart")
{
    PackageFixture fixture(1);
    const auto form = fixture.issue().front();
    std::set<qint64> numbers;
    for (int i = 0; i < 2; ++i) {
        auto copy = fixture.open(form, QStringLiteral("%1.thidua").arg(i));
        fixture.fill(*copy, i);
        const auto unitCopy = ok(unitCopyOf(copy->ledger()));
        const auto reader = ok(actions::ReportReader::make(copy->ledger(), unitCopy->plan));
        numbers.insert(ok(reader.read(unitCopy->unit)).initiatives.front().id.value);
    }
    CHECK(numbers.size() == 2);
}

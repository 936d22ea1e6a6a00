// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/exchange/packages/copycarry.h"
#include "tests/packages/packagefixture.h"

using namespace thidua;
using namespace thidua::test;

// What a unit entered, in the copy it makes of the next form of the same plan.

namespace {

/// Points of one leaf of the unit's own sheet, as the council corrects it.
void correct(PackageFixture& fixture, const char* criterion, const char* points)
{
    const auto book = fixture.book();
    const int node = book->table.indexOf(QString::fromLatin1(criterion));
    const actions::Cell cell{book->plan.id, fixture.unit(0), Round::Self,
                             book->table.nodes()[static_cast<size_t>(node)].criterion.id};
    PackageFixture::write(
        fixture.council(),
        actions::setScore(fixture.ledger(), cell,
                          Entry::points(ok(Points::parse(QString::fromLatin1(points))))));
}

std::optional<Entry> heldEntry(const UnitReport& report, const char* criterion)
{
    const auto row =
        std::ranges::find(report.scores, QLatin1String(criterion), &ReportedScore::criterion);
    return row == report.scores.end() ? std::nullopt : row->entry;
}

Entry points(const char* text)
{
    return Entry::points(ok(Points::parse(QString::fromLatin1(text))));
}

} // namespace

TEST_CASE("what both changed before a new form was opened is asked about when its return comes")
{
    PackageFixture fixture(1);
    auto first = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "0.5");
    fixture.receive(fixture.send(*first, QStringLiteral("1.thiduanop")));
    first = fixture.open(fixture.issue().front(), QStringLiteral("b.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "0.7");
    PackageFixture::score(*first, QStringLiteral("1.3"), "1");
    correct(fixture, "1.1", "0.6");
    const QString earlier = first->path();
    first.reset();
    auto second = fixture.open(fixture.issue().front(), QStringLiteral("c.thidua"));
    const CarriedOver carried = ok(carryOver(*second, earlier));
    CHECK(carried.taken == 2);
    CHECK(carried.left.empty());
    REQUIRE(carried.differ.size() == 1);
    CHECK(carried.differ.front().subject.contains(QStringLiteral("1.1")));
    CHECK(carried.differ.front().words.contains(QStringLiteral("0,6")));

    const auto received = fixture.receive(fixture.send(*second, QStringLiteral("2.thiduanop")));
    CHECK(received.counts() == ReturnCounts{2, 1, 0, 0, 1, 1, 0, 1, 0, 0, 1});
    const auto held = fixture.held(fixture.unit(0));
    CHECK(heldEntry(held, "1.1") == points("0.6"));
    CHECK(heldEntry(held, "1.3") == points("1"));
}

TEST_CASE("what cannot be carried over is told, with the reason, and the rest is carried over")
{
    PackageFixture fixture(1);
    auto first = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::fill(*first, 4);
    fixture.receive(fixture.send(*first, QStringLiteral("1.thiduanop")));
    first = fixture.open(fixture.issue().front(), QStringLiteral("b.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "1");
    Initiative edited = ok(first->ledger().rows<Initiative>()).front();
    edited.effect = QStringLiteral("Giảm 20 phút chờ");
    PackageFixture::write(
        *first,
        actions::saveInitiative(first->ledger(), ok(first->ledger().plans()).front().id, edited));
    Initiative added = edited;
    added.id = {};
    added.title = QStringLiteral("Tủ thuốc cấp cứu có mã vạch");
    PackageFixture::write(
        *first,
        actions::saveInitiative(first->ledger(), ok(first->ledger().plans()).front().id, added));
    const QString earlier = first->path();
    first.reset();
    PackageFixture::write(fixture.council(),
                          actions::removeInitiative(fixture.ledger(), fixture.plan(), edited.id));
    auto second = fixture.open(fixture.issue().front(), QStringLiteral("c.thidua"));
    const CarriedOver carried = ok(carryOver(*second, earlier));
    REQUIRE(carried.left.size() == 1);
    CHECK(carried.left.front().subject.contains(edited.title));
    CHECK(carried.left.front().words.contains(QStringLiteral("taken it out")));
    CHECK(carried.taken == 2);
    const auto now = ok(second->ledger().rows<Initiative>());
    REQUIRE(now.size() == 1);
    CHECK(now.front().title == added.title);
}

TEST_CASE("nothing is carried over from the copy of another unit or department")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto other = fixture.open(forms[1], QStringLiteral("a.thidua"));
    auto own = fixture.open(forms[0], QStringLiteral("b.thidua"));
    PackageFixture::score(*other, QStringLiteral("1.1"), "1");
    const QString path = other->path();
    other.reset();
    CHECK(carryOver(*own, path).error().code == ErrorCode::Refused);
    PackageFixture elsewhere(1);
    auto stranger = elsewhere.open(elsewhere.issue().front(), QStringLiteral("c.thidua"));
    const QString strange = stranger->path();
    stranger.reset();
    CHECK(carryOver(*own, strange).error().code == ErrorCode::Refused);
    CHECK(own->nextUndo() == std::nullopt);
}

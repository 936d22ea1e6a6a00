// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packages/packagefixture.h"

#include "core/actions/packages/extensionactions.h"
#include "core/actions/packages/paperreturn.h"
#include "core/actions/packages/receptionrecord.h"
#include "core/actions/packages/remarkactions.h"
#include "core/actions/packages/returnsboard.h"
#include "core/actions/packages/submission.h"
#include "core/domain/plan/deadline.h"
#include "core/storage/packageentities.h"

using namespace thidua;
using namespace thidua::test;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

std::vector<Remark> remarksOf(const Ledger& ledger, PlanId plan, UnitId unit)
{
    return ok(actions::remarks(ledger, plan, unit));
}

UnitCopy copyOf(const Session& session)
{
    auto copy = ok(unitCopyOf(session.ledger()));
    REQUIRE(copy);
    return std::move(*copy);
}

ReturnsLine lineOf(const PackageFixture& fixture, int unit)
{
    const auto board = ok(actions::returnsBoard(fixture.ledger(), fixture.plan(), fixture.today()));
    const ReturnsLine* line = board.line(fixture.unit(unit));
    REQUIRE(line);
    return *line;
}

} // namespace

TEST_CASE("A remark goes out with the unit's next form and its answer comes back with the return")
{
    PackageFixture fixture(2);
    const CriterionId criterion = fixture.book()->table.nodes()[1].criterion.id;
    PackageFixture::write(fixture.council(),
                          actions::addRemark(fixture.ledger(), fixture.plan(), fixture.unit(0),
                                             criterion, s("Bổ sung minh chứng"), fixture.stamp()));
    PackageFixture::write(fixture.council(),
                          actions::addRemark(fixture.ledger(), fixture.plan(), fixture.unit(0), {},
                                             s("Thiếu chữ ký thủ trưởng"), fixture.stamp()));
    const auto forms = fixture.issue();
    auto copy = fixture.open(forms[0], s("a.thidua"));
    const UnitCopy role = copyOf(*copy);
    auto asked = remarksOf(copy->ledger(), role.plan, role.unit);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0].text == s("Bổ sung minh chứng"));
    CHECK(asked[0].criterion);
    CHECK(asked[1].criterion.isNull());

    PackageFixture::write(
        *copy,
        actions::answerRemark(copy->ledger(), asked[0].id, s("Đã bổ sung 2 tệp"), fixture.today()));
    fixture.receive(fixture.send(*copy, s("a.thiduanop")));
    const auto answered = remarksOf(fixture.ledger(), fixture.plan(), fixture.unit(0));
    CHECK(answered[0].answer == s("Đã bổ sung 2 tệp"));
    CHECK(answered[0].answeredOn == fixture.today());
    CHECK(answered[1].answer.isEmpty());
    CHECK(lineOf(fixture, 0).openRemarks == 2);
    CHECK(lineOf(fixture, 0).answeredRemarks == 1);

    SECTION("another unit's copy has none of them")
    {
        auto other = fixture.open(forms[1], s("b.thidua"));
        const UnitCopy place = copyOf(*other);
        CHECK(remarksOf(other->ledger(), place.plan, place.unit).empty());
    }
    SECTION("a new form brings the answer along, and a changed answer is no conflict")
    {
        auto again = fixture.open(fixture.issue({0})[0], s("a2.thidua"));
        const UnitCopy place = copyOf(*again);
        const auto known = remarksOf(again->ledger(), place.plan, place.unit);
        CHECK(known[0].answer == s("Đã bổ sung 2 tệp"));
        PackageFixture::write(*again,
                              actions::answerRemark(again->ledger(), known[0].id,
                                                    s("Đã bổ sung 3 tệp"), fixture.today()));
        const auto compared = fixture.receive(fixture.send(*again, s("a2.thiduanop")));
        CHECK(compared.counts().conflicts == 0);
        CHECK(remarksOf(fixture.ledger(), fixture.plan(), fixture.unit(0))[0].answer
              == s("Đã bổ sung 3 tệp"));
    }
    SECTION("a settled remark stays at home")
    {
        PackageFixture::write(fixture.council(),
                              actions::closeRemark(fixture.ledger(), answered[0].id, true));
        const auto form = ok(readForm(fixture.issue({0})[0].bytes, s("f")));
        REQUIRE(form.remarks.remarks.size() == 1);
        CHECK(form.remarks.remarks[0].text == s("Thiếu chữ ký thủ trưởng"));
    }
}

TEST_CASE("What the actions of remarks refuse")
{
    PackageFixture fixture(1);
    const auto add = [&](UnitId unit, const char* text) {
        return actions::addRemark(fixture.ledger(), fixture.plan(), unit, {}, s(text),
                                  fixture.stamp());
    };
    CHECK_FALSE(add(fixture.unit(0), "  "));
    CHECK_FALSE(add(UnitId{999'999}, "a"));
    PackageFixture::write(fixture.council(), add(fixture.unit(0), "a"));
    const Remark remark = remarksOf(fixture.ledger(), fixture.plan(), fixture.unit(0))[0];
    PackageFixture::write(
        fixture.council(),
        actions::answerRemark(fixture.ledger(), remark.id, s("b"), fixture.today()));
    CHECK_FALSE(actions::removeRemark(fixture.ledger(), remark.id));
    PackageFixture::write(fixture.council(),
                          actions::answerRemark(fixture.ledger(), remark.id, {}, fixture.today()));
    CHECK(actions::removeRemark(fixture.ledger(), remark.id));
}

TEST_CASE("More time moves a unit's deadline and says who allowed it")
{
    PackageFixture fixture(2);
    const auto milestones = returnMilestones(fixture.book()->milestones);
    REQUIRE_FALSE(milestones.empty());
    const Milestone& milestone = milestones.back();
    Extension terms;
    terms.milestone = milestone.id;
    terms.allowedBy = s("Giám đốc");
    terms.until = milestone.lastDay();
    const auto give = [&] {
        return actions::extend(fixture.ledger(), fixture.plan(), {fixture.unit(0)}, terms,
                               fixture.today());
    };
    CHECK_FALSE(give()); // not later than it was
    terms.until = milestone.lastDay().addDays(10);
    terms.allowedBy.clear();
    CHECK_FALSE(give()); // nobody allowed it
    terms.allowedBy = s("Giám đốc");
    const QDate before = lineOf(fixture, 0).due;
    PackageFixture::write(fixture.council(), give());
    const ReturnsLine line = lineOf(fixture, 0);
    if (before == milestone.lastDay()) {
        CHECK(line.due == terms.until);
        REQUIRE(line.extension);
        CHECK(line.extension->allowedBy == s("Giám đốc"));
    }
    CHECK(lineOf(fixture, 1).due == before);
    // The unit's own copy counts its days by it.
    auto copy = fixture.open(fixture.issue({0})[0], s("more.thidua"));
    const auto known = ok(copy->ledger().rows<Extension>());
    REQUIRE(known.size() == 1);
    CHECK(known[0].until == terms.until);
    CHECK(known[0].allowedBy == s("Giám đốc"));
    PackageFixture::write(fixture.council(),
                          actions::takeBackExtensions(fixture.ledger(), fixture.plan(),
                                                      {fixture.unit(0)}, milestone.id));
    CHECK(lineOf(fixture, 0).due == before);
}

TEST_CASE("A paper is a reception with its scan, and late when it came after the deadline")
{
    PackageFixture fixture(1);
    actions::PaperReturn paper{
        fixture.plan(), fixture.unit(0),         fixture.today(), s("Hạnh"), {},
        s("quet.pdf"),  QByteArray("%PDF-1.4 …")};
    const auto receive = [&] {
        return actions::receivePaper(fixture.ledger(), paper, fixture.stamp());
    };
    paper.receivedOn = fixture.today().addDays(1);
    CHECK_FALSE(receive()); // tomorrow's paper
    paper.receivedOn = fixture.today();
    paper.keyedBy.clear();
    CHECK_FALSE(receive());
    paper.keyedBy = s("Hạnh");
    paper.scan.clear();
    CHECK_FALSE(receive());
    paper.scan = "%PDF";
    PackageFixture::write(fixture.council(), receive());
    const ReturnsLine line = lineOf(fixture, 0);
    REQUIRE(line.reception);
    CHECK(line.reception->source == ReturnSource::Paper);
    CHECK(line.reception->madeBy == s("Hạnh"));
    CHECK((line.state == ReturnsLine::State::ReceivedLate)
          == (line.reception->due.isValid() && line.reception->due < fixture.today()));
    CHECK(ok(fixture.ledger().rows<Attachment>("name = ?", {toValue(s("quet.pdf"))})).size() == 1);
    CHECK(ok(actions::receptionRecord(fixture.ledger(), *line.reception)).lines.empty());
}

TEST_CASE(
    "What a unit owes is its return, its answers and what the plan asks, until its own deadline")
{
    PackageFixture fixture(1);
    fixture.issue();
    PackageFixture::write(fixture.council(),
                          actions::addRemark(fixture.ledger(), fixture.plan(), fixture.unit(0), {},
                                             s("Bổ sung số liệu"), fixture.stamp()));
    const auto owed = [&] {
        const auto board =
            ok(actions::returnsBoard(fixture.ledger(), fixture.plan(), fixture.today()));
        const auto state =
            ok(actions::movementState(fixture.ledger(), fixture.plan(), fixture.today()));
        return ok(actions::owedBy(fixture.ledger(), board, state, fixture.unit(0)));
    };
    auto things = owed();
    REQUIRE(things.size() >= 2);
    CHECK(things[0].what.startsWith(s("Tệp nộp")));
    CHECK(things[1].what.contains(s("Bổ sung số liệu")));
    const QString text = reminderText(*fixture.book(), fixture.unit(0), things, fixture.today());
    CHECK(text.contains(s("Tệp nộp")));

    PackageFixture::write(fixture.council(),
                          actions::recordReminders(fixture.ledger(), fixture.plan(),
                                                   {fixture.unit(0)}, s("Hạnh"),
                                                   fixture.council().now()));
    CHECK(lineOf(fixture, 0).remindedBy == s("Hạnh"));
    CHECK(lineOf(fixture, 0).remindedAt.isValid());
}

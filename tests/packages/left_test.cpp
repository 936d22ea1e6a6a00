// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/receptionrecord.h"
#include "core/actions/packages/returnsboard.h"
#include "core/exchange/returnbatch.h"
#include "core/session/packagewords.h"
#include "core/storage/packageentities.h"
#include "tests/packages/packagefixture.h"

using namespace thidua;
using namespace thidua::test;

// Rows nobody decided about when a return was received: told, kept, and decided later.

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// One or more units; the council and the first unit disagree about criterion 1.1.
struct Left {
    PackageFixture fixture;
    std::unique_ptr<Session> copy;
    int files = 0;

    explicit Left(int units = 1)
        : fixture(units), copy(fixture.open(fixture.issue({0}).front(), s("a.thidua")))
    {
    }
    QString send() { return fixture.send(*copy, s("%1.thiduanop").arg(++files)); }
    void unit(const char* points) { PackageFixture::score(*copy, s("1.1"), points); }
    void council(const char* points)
    {
        const auto book = fixture.book();
        const int node = book->table.indexOf(s("1.1"));
        const actions::Cell cell{fixture.plan(), fixture.unit(0), Round::Self,
                                 book->table.nodes()[static_cast<size_t>(node)].criterion.id};
        PackageFixture::write(
            fixture.council(),
            actions::setScore(fixture.ledger(), cell, Entry::points(ok(Points::parse(s(points))))));
    }
    /// Base 1, council 2, unit 3, received without a decision; the file.
    QString disagree()
    {
        unit("1");
        fixture.receive(send());
        council("2");
        unit("3");
        const QString file = send();
        fixture.receive(file);
        return file;
    }
    actions::ReturnDesk desk() const
    {
        return ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    }
    std::vector<BatchFile> reopen() const
    {
        const auto at = desk();
        return ok(reopenBatch(fixture.ledger(), at, {fixture.unit(0)}));
    }
    std::vector<BatchFile> choose(const QString& file) const
    {
        const auto at = desk();
        return ok(readBatch(fixture.ledger(), at, {file}));
    }
    void write(std::vector<BatchFile> batch)
    {
        std::vector<ReturnComparison> returns;
        for (BatchFile& file : batch) {
            REQUIRE(file.comparison);
            returns.push_back(std::move(*file.comparison));
        }
        PackageFixture::write(fixture.council(), desk().receive(returns, fixture.stamp()));
    }
    int left() const
    {
        const auto rows = ok(actions::leftRows(fixture.ledger(), fixture.plan()));
        const auto board =
            ok(actions::returnsBoard(fixture.ledger(), fixture.plan(), fixture.today()));
        const int told = rows.empty() ? 0 : rows.front().rows;
        CHECK(rows.size() <= 1);
        CHECK(board.left() == told);
        CHECK(board.line(fixture.unit(0))->left == told);
        return told;
    }
    Points held() const { return fixture.held(fixture.unit(0)).scores.front().entry->amount; }
    Reception last() const
    {
        return *ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    }
    SheetState state() const
    {
        return ok(fixture.ledger().sheet(fixture.plan(), fixture.unit(0), Round::Self))->state;
    }
};

ComparedRow<ReportedScore>& firstScore(std::vector<BatchFile>& batch)
{
    REQUIRE(batch.size() == 1);
    REQUIRE(batch.front().comparison);
    REQUIRE_FALSE(batch.front().comparison->rows.scores.empty());
    return batch.front().comparison->rows.scores.front();
}

} // namespace

TEST_CASE("a conflict nobody decided is told of until somebody decides, and then as one step")
{
    Left it;
    it.disagree();
    CHECK(it.left() == 1);
    CHECK(it.held() == Points::whole(2));
    auto batch = it.reopen();
    auto& row = firstScore(batch);
    CHECK(row.arrival == Arrival::Conflict);
    CHECK(row.isLeft());
    CHECK(row.base->entry == Entry::points(Points::whole(1)));
    CHECK(row.council->entry == Entry::points(Points::whole(2)));
    CHECK(row.unit->entry == Entry::points(Points::whole(3)));
    CHECK(batch.front().comparison->counts().left == 1);
    const Reception before = it.last();
    CHECK(before.rejected == 1);

    row.take = true;
    it.write(batch);
    CHECK(it.left() == 0);
    CHECK(it.held() == Points::whole(3));
    const Reception after = it.last();
    CHECK(after.id == before.id);
    CHECK(after.receivedOn == before.receivedOn);
    CHECK(after.rejected == 0);
    CHECK(after.changed == before.changed + 1);
    CHECK(after.total == after.added + after.changed + after.unchanged + after.rejected);
    CHECK(ok(it.fixture.ledger().rows<Reception>()).size() == 2);
    // What was decided is agreed: the next revision changes nothing.
    const auto next = it.fixture.compare(it.send());
    CHECK(next.counts().conflicts == 0);
    CHECK(next.counts().unchanged == next.counts().total);

    ok(it.fixture.council().undo());
    CHECK(it.left() == 1);
    CHECK(it.held() == Points::whole(2));
}

TEST_CASE("a file received before offers the rows that are left, and nothing once they are decided")
{
    Left it;
    const QString file = it.disagree();
    auto batch = it.choose(file);
    REQUIRE(batch.size() == 1);
    CHECK(batch.front().fate == BatchFile::Fate::Compared);
    auto& row = firstScore(batch);
    CHECK(row.isLeft());
    row.decided = true;
    row.reason = s("Đã kiểm tra hồ sơ");
    it.write(batch);
    CHECK(it.left() == 0);
    CHECK(it.held() == Points::whole(2));
    CHECK(it.last().rejected == 1);
    CHECK(it.choose(file).front().fate == BatchFile::Fate::Repeated);

    // Who asks for it can look at what was decided, with both values and the reason.
    const auto record = ok(actions::receptionRecord(it.fixture.ledger(), it.last()));
    REQUIRE(record.lines.size() == 1);
    CHECK(record.lines.front().said == ReportFacts{{s("points"), s("3")}});
    CHECK(record.lines.front().held == ReportFacts{{s("points"), s("2")}});
    CHECK(record.lines.front().reason == s("Đã kiểm tra hồ sơ"));
    auto again = it.reopen();
    CHECK(firstScore(again).decided);
    CHECK(firstScore(again).reason == s("Đã kiểm tra hồ sơ"));
}

TEST_CASE("opening a reception again and deciding nothing writes nothing")
{
    Left it;
    it.disagree();
    const auto batch = it.reopen();
    const auto change = ok(it.desk().receive({*batch.front().comparison}, it.fixture.stamp()));
    CHECK(change.isEmpty());
}

TEST_CASE("what a later return of the same copy says again is decided there")
{
    Left it;
    it.disagree();
    PackageFixture::score(*it.copy, s("1.5"), "1");
    it.fixture.receive(it.send());
    CHECK(it.left() == 1); // not two: the conflict came again
    auto batch = it.reopen();
    CHECK(batch.front().comparison->incoming.reception.id == it.last().id);
    firstScore(batch).take = true;
    it.write(batch);
    CHECK(it.left() == 0);
    CHECK(it.held() == Points::whole(3));
}

TEST_CASE("a row both sides agree upon by now is no longer asked about")
{
    Left it;
    it.disagree();
    it.council("3");
    auto batch = it.reopen();
    CHECK(batch.front().comparison->counts().conflicts == 0);
    const Reception before = it.last();
    it.write(batch);
    CHECK(it.left() == 0);
    CHECK(it.last().unchanged == before.unchanged + 1);
    CHECK(it.last().rejected == 0);
}

TEST_CASE("a sheet with scores left to decide is received when they are decided")
{
    Left it;
    it.council("2"); // after the form was made
    it.unit("3");
    it.fixture.receive(it.send());
    CHECK(it.left() == 1);
    CHECK(it.state() == SheetState::Draft);
    auto batch = it.reopen();
    firstScore(batch).decided = true;
    it.write(batch);
    CHECK(it.left() == 0);
    CHECK(it.state() == SheetState::Received);
}

TEST_CASE("a first return opened again shows what the form was made with")
{
    PackageFixture fixture(1);
    auto first = fixture.open(fixture.issue().front(), s("a.thidua"));
    PackageFixture::score(*first, s("1.1"), "1");
    fixture.receive(fixture.send(*first, s("1.thiduanop")));
    auto second = fixture.open(fixture.issue().front(), s("b.thidua")); // made with 1
    PackageFixture::score(*first, s("1.1"), "2");
    fixture.receive(fixture.send(*first, s("2.thiduanop")));
    PackageFixture::score(*second, s("1.1"), "3");
    fixture.receive(fixture.send(*second, s("3.thiduanop")));
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    auto batch = ok(reopenBatch(fixture.ledger(), desk, {fixture.unit(0)}));
    const auto& row = firstScore(batch);
    REQUIRE(row.base);
    CHECK(row.base->entry == Entry::points(Points::whole(1)));
    CHECK(row.council->entry == Entry::points(Points::whole(2)));
    CHECK(row.unit->entry == Entry::points(Points::whole(3)));
}

TEST_CASE("deciding about a reception does not receive a sheet that was sent back since")
{
    Left it;
    it.disagree();
    for (const SheetState state : {SheetState::UnderAppraisal, SheetState::Returned})
        PackageFixture::write(it.fixture.council(),
                              actions::moveSheet(it.fixture.ledger(), it.fixture.plan(),
                                                 it.fixture.unit(0), Round::Self, state,
                                                 it.fixture.stamp(), s("Bổ sung")));
    auto batch = it.reopen();
    firstScore(batch).take = true;
    it.write(batch);
    CHECK(it.held() == Points::whole(3));
    CHECK(it.state() == SheetState::Returned);
}

TEST_CASE("returns of two computers are both told of, and decided one after the other")
{
    PackageFixture fixture(1);
    const auto form = fixture.issue().front();
    auto first = fixture.open(form, s("a.thidua"));
    auto second = fixture.open(form, s("b.thidua"));
    auto third = fixture.open(form, s("c.thidua"));
    PackageFixture::score(*first, s("1.1"), "1");
    fixture.receive(fixture.send(*first, s("1.thiduanop")));
    int number = 1;
    for (Session* copy : {second.get(), third.get()}) {
        PackageFixture::score(*copy, s("1.1"), number == 1 ? "2" : "3");
        fixture.receive(fixture.send(*copy, s("%1.thiduanop").arg(++number)));
    }
    CHECK(ok(actions::leftRows(fixture.ledger(), fixture.plan())).front().rows == 2);
    for (int round = 2; round > 0; --round) {
        const auto desk =
            ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
        auto batch = ok(reopenBatch(fixture.ledger(), desk, {fixture.unit(0)}));
        firstScore(batch).decided = true;
        PackageFixture::write(fixture.council(),
                              desk.receive({*batch.front().comparison}, fixture.stamp()));
        const auto left = ok(actions::leftRows(fixture.ledger(), fixture.plan()));
        CHECK((left.empty() ? 0 : left.front().rows) == round - 1);
    }
}

TEST_CASE("receiving can be stopped before anything is written")
{
    Left it(2);
    it.unit("1");
    const auto comparison = it.fixture.compare(it.send());
    int asked = 0;
    const auto stopped =
        it.desk().receive({comparison}, it.fixture.stamp(), [&](int done, int all) {
            CHECK(all == 1);
            CHECK(done <= 1);
            return ++asked < 2;
        });
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK(ok(it.fixture.ledger().rows<Reception>()).empty());
}

TEST_CASE("history names up to three units of a receiving, and counts the rows that were taken")
{
    Left it;
    it.disagree();
    auto batch = it.reopen();
    firstScore(batch).take = true;
    const auto change = ok(it.desk().receive({*batch.front().comparison}, it.fixture.stamp()));
    CHECK(change.arguments()
          == QStringList{s("1"), s("Trung tâm Y tế số 1"), s("decided"), s("1")});
    PackageFixture four(4);
    std::vector<ReturnComparison> returns;
    for (const auto& form : four.issue()) {
        auto copy = four.open(form, form.fileName + s(".thidua"));
        PackageFixture::score(*copy, s("1.1"), "1");
        returns.push_back(four.compare(four.send(*copy, form.fileName + s(".thiduanop"))));
    }
    const auto desk = ok(actions::ReturnDesk::make(four.ledger(), four.plan(), four.today()));
    const auto all = ok(desk.receive(returns, four.stamp()));
    CHECK(all.arguments()
          == QStringList{s("4"),
                         {},
                         {},
                         s("4"),
                         s("Trung tâm Y tế số 1"),
                         s("Trung tâm Y tế số 4"),
                         s("Trung tâm Y tế số 2")});
    const QString words = describeAction(all.action(), all.arguments());
    CHECK(words.contains(s("Trung tâm Y tế số 1, Trung tâm Y tế số 4, Trung tâm Y tế số 2")));
    CHECK(words.contains(s("1 more")));
    CHECK_FALSE(describeAction(change.action(), change.arguments()).contains(s("receive")));
    // Sheets, notes and the reception itself are rows of the ledger, and nothing a person took.
    CHECK(countedRows(all.action(), all.arguments(), 16) == 4);
    CHECK(countedRows(change.action(), change.arguments(), 3) == 1);
    CHECK(countedRows(Action::ReceiveReturns, {s("1"), s("A"), s("paper")}, 2) == 2);
    CHECK(lostByUndo(all.action(), all.arguments(), 16).contains(s("4 row")));
    CHECK(lostByUndo(all.action(), {s("4"), {}, {}, s("0")}, 16).contains(s("whole receiving")));
    CHECK_FALSE(lostByUndo(change.action(), change.arguments(), 3).contains(s("whole receiving")));
    CHECK(lostByUndo(change.action(), change.arguments(), 3).contains(s("1 row")));
    CHECK(lostByUndo(Action::SetScores, {}, 7).contains(s("7 row")));
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/movementstate.h"
#include "core/actions/packages/laterdecisions.h"
#include "core/actions/packages/paperreturn.h"
#include "core/actions/packages/returnsboard.h"
#include "core/actions/packages/submission.h"
#include "core/actions/scoring/tableactions.h"
#include "core/exchange/returnbatch.h"
#include "core/session/packagewords.h"
#include "core/storage/packageentities.h"
#include "tests/packages/packagefixture.h"

using namespace thidua;
using namespace thidua::test;

// What became of a return, told the same wherever it is told.

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// A unit that answers one form; the council may disagree.
struct Answered {
    PackageFixture fixture{1};
    std::unique_ptr<Session> copy = fixture.open(fixture.issue().front(), s("a.thidua"));
    int files = 0;

    QString send() { return fixture.send(*copy, s("%1.thiduanop").arg(++files)); }
    void unit(const char* criterion, const char* points)
    {
        PackageFixture::score(*copy, s(criterion), points);
    }
    Criterion criterion(const char* code) const
    {
        const auto book = fixture.book();
        return book->table.node(book->table.indexOf(s(code))).criterion;
    }
    void council(const char* code, const char* points)
    {
        const actions::Cell cell{fixture.plan(), fixture.unit(0), Round::Self, criterion(code).id};
        write(
            actions::setScore(fixture.ledger(), cell, Entry::points(ok(Points::parse(s(points))))));
    }
    void write(const Result<ChangeSet>& change)
    {
        PackageFixture::write(fixture.council(), change);
    }
    ReturnComparison reopen() const
    {
        const auto desk =
            ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
        auto batch = ok(reopenBatch(fixture.ledger(), desk, {fixture.unit(0)}));
        REQUIRE(batch.size() == 1);
        REQUIRE(batch.front().comparison);
        return *batch.front().comparison;
    }
    Result<ChangeSet> receive(const ReturnComparison& comparison) const
    {
        const auto desk =
            ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
        return desk.receive({comparison}, {s("Hạnh"), fixture.stamp().at});
    }
    Reception last() const
    {
        return *ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    }
    actions::ReceptionRecord record() const
    {
        return ok(actions::receptionRecord(fixture.ledger(), last()));
    }
    std::vector<actions::LaterDecision> later() const
    {
        return ok(actions::laterDecisions(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    }
    ReturnsBoard board() const
    {
        return ok(actions::returnsBoard(fixture.ledger(), fixture.plan(), fixture.today()));
    }
    /// Base 1, council 2, unit 3 of 1.1; 1.2 is new; the council does not allow what the unit says of 1.5.
    ReturnComparison disagree()
    {
        unit("1.1", "1");
        fixture.receive(send());
        unit("1.1", "3");
        unit("1.2", "2.5");
        unit("1.5", "1");
        const QString file = send();
        council("1.1", "2");
        Criterion lower = criterion("1.5");
        lower.maximum = Points::parse(u"0.5").value();
        ChangeSet change(Action::EditTable);
        change.update(criterion("1.5"), lower);
        write(change);
        return fixture.receive(file);
    }
};

template<class Rows>
auto& rowOf(Rows& rows, const char* key)
{
    const auto found =
        std::ranges::find_if(rows, [&](const auto& row) { return row.key() == s(key); });
    REQUIRE(found != rows.end());
    return *found;
}

bool addsUp(const ReturnCounts& counts)
{
    return counts.total == counts.added + counts.changed + counts.unchanged + counts.rejected;
}

} // namespace

TEST_CASE("a return with a conflict and a refused row counts the same when it is decided later")
{
    Answered it;
    const ReturnCounts came = it.disagree().counts();
    CHECK(came.conflicts == 1);
    CHECK(came.problems == 1);
    CHECK(came.left == 1);
    CHECK(came.rejected == 2);
    CHECK(came.added == came.cameNew);
    CHECK(came.total
          == came.cameNew + came.cameChanged + came.unchanged + came.conflicts + came.problems);
    const auto isAsKept = [&](const ReturnCounts& counts) {
        const Reception row = it.last();
        return counts.total == row.total && counts.added == row.added
            && counts.changed == row.changed && counts.unchanged == row.unchanged
            && counts.rejected == row.rejected && addsUp(counts);
    };
    CHECK(isAsKept(came));

    auto again = it.reopen();
    CHECK(again.counts().problems == 1); // refused, and no conflict beside
    rowOf(again.rows.scores, "1.1").take = true;
    const ReturnCounts before = ok(actions::outcomeOf(it.fixture.ledger(), again));
    const auto change = ok(it.receive(again));
    CHECK(countedRows(change.action(), change.arguments(), 9) == 1);
    it.write(change);
    const ReturnCounts after = ok(actions::outcomeOf(it.fixture.ledger(), again));
    CHECK(after == before);
    CHECK(isAsKept(after));
    CHECK(after.changed == came.changed + 1);
    CHECK(after.added == came.added);
    CHECK(after.rejected == 1);
    CHECK(after.left == 0);
    CHECK(it.board().line(it.fixture.unit(0))->notTaken == 1);
    // An undo counts what it takes back, as the step did.
    CHECK(countedRows(Action::Undo,
                      QStringList{s("7"), QString::number(static_cast<int>(Action::ReceiveReturns))}
                          + change.arguments(),
                      9)
          == 1);
}

TEST_CASE("history names only those returns about which somebody decided")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    for (int i = 0; i < 2; ++i) {
        auto copy = fixture.open(forms[static_cast<size_t>(i)], s("%1.thidua").arg(i));
        PackageFixture::score(*copy, s("1.1"), "1");
        const auto book = fixture.book();
        const actions::Cell cell{fixture.plan(), fixture.unit(i), Round::Self,
                                 book->table.node(book->table.indexOf(s("1.1"))).criterion.id};
        PackageFixture::write(
            fixture.council(),
            actions::setScore(fixture.ledger(), cell, Entry::points(Points::whole(2))));
        fixture.receive(fixture.send(*copy, s("%1.thiduanop").arg(i)));
    }
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    const auto batch = ok(reopenBatch(fixture.ledger(), desk, {fixture.unit(0), fixture.unit(1)}));
    std::vector<ReturnComparison> returns{*batch[0].comparison, *batch[1].comparison};
    rowOf(returns[1].rows.scores, "1.1").take = true;
    const auto change = ok(desk.receive(returns, fixture.stamp()));
    CHECK(change.arguments()
          == QStringList{s("1"), returns[1].incoming.unitName, s("decided"), s("1")});
}

TEST_CASE("why a row is refused is kept as data beside the words")
{
    Answered it;
    const auto compared = it.disagree();
    const RowProblem& problem = rowOf(compared.rows.scores, "1.5").problem;
    CHECK(problem.kind == RowProblem::Kind::TooHigh);
    CHECK(problem.about == s("0.5"));
    CHECK_FALSE(problem.words.isEmpty());
    const auto lines = it.record().lines;
    const auto line = std::ranges::find(lines, s("1.5"), &actions::ReceptionLine::key);
    REQUIRE(line != lines.end());
    CHECK(line->problem == problem);
}

TEST_CASE("who decided later, and when, is kept with the reception")
{
    Answered it;
    it.disagree();
    CHECK(it.later().empty());
    auto again = it.reopen();
    auto& row = rowOf(again.rows.scores, "1.1");
    row.take = GENERATE(true, false);
    row.decided = true;
    const bool taken = row.take;
    it.write(ok(it.receive(again)));
    const auto later = it.later();
    REQUIRE(later.size() == 1);
    CHECK(later.front().who == s("Hạnh"));
    CHECK(later.front().at.isValid());
    CHECK(later.front().taken == (taken ? 1 : 0));
    CHECK(later.front().kept == (taken ? 0 : 1));
    // What is asked often is read from the first line alone, and is the same.
    const auto head = ok(actions::receptionHead(it.fixture.ledger(), it.last()));
    CHECK(head.left == it.record().left());
    CHECK(head.notTaken == it.record().notTaken());
    CHECK(head.follows == it.record().follows);
    CHECK_FALSE(head.follows.isEmpty());
}

TEST_CASE("a decision taken back is asked for again")
{
    Answered it;
    it.disagree();
    auto kept = it.reopen();
    rowOf(kept.rows.scores, "1.1").decided = true;
    it.write(ok(it.receive(kept)));
    CHECK(it.board().left() == 0);
    auto again = it.reopen();
    rowOf(again.rows.scores, "1.1").decided = false;
    rowOf(again.rows.scores, "1.1").reason.clear();
    it.write(ok(it.receive(again)));
    CHECK(it.board().left() == 1);
    CHECK(it.later().empty());
}

TEST_CASE("a reception answers its milestone, wherever that is moved to")
{
    PackageFixture fixture(1);
    fixture.issue(); // on 02/12
    PlanBook book = *fixture.book();
    Milestone& first = book.milestones.back();
    REQUIRE(first.kind == MilestoneKind::Report);
    Milestone second = first;
    second.id = MilestoneId{first.id.value + 1000};
    second.last = QDate(2024, 12, 31);
    const MilestoneId id = first.id;
    actions::PaperReturn paper{
        fixture.plan(), fixture.unit(0), fixture.today(), s("Hạnh"), {}, {}, {}};
    PackageFixture::write(fixture.council(),
                          actions::receivePaper(fixture.ledger(), paper, fixture.stamp()));
    const auto reception =
        *ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    CHECK(ok(actions::receptionHead(fixture.ledger(), reception)).milestone == id);
    first.last = reception.due.addDays(4);
    book.milestones.push_back(second);
    const auto asked =
        ok(actions::askedReturn(fixture.ledger(), book, fixture.unit(0), first.last.addDays(1)));
    CHECK(asked.milestone == second.id);
    CHECK(asked.due == second.last);
}

TEST_CASE("a unit whose own scores are in the ledger lacks what it signs, not the scores")
{
    PackageFixture fixture(2);
    const auto move = [&](SheetState state) {
        PackageFixture::write(fixture.council(),
                              actions::moveSheet(fixture.ledger(), fixture.plan(), fixture.unit(0),
                                                 Round::Self, state, fixture.stamp(), s("x")));
    };
    const auto book = fixture.book();
    const int node = book->table.indexOf(s("1.1"));
    PackageFixture::write(fixture.council(),
                          actions::setScore(fixture.ledger(),
                                            {fixture.plan(), fixture.unit(0), Round::Self,
                                             book->table.node(node).criterion.id},
                                            Entry::points(Points::whole(1))));
    const auto line = [&](int unit) {
        const auto board =
            ok(actions::returnsBoard(fixture.ledger(), fixture.plan(), fixture.today()));
        return *board.line(fixture.unit(unit));
    };
    const auto owed = [&](int unit) {
        const auto board =
            ok(actions::returnsBoard(fixture.ledger(), fixture.plan(), fixture.today()));
        const auto state =
            ok(actions::movementState(fixture.ledger(), fixture.plan(), fixture.today()));
        return ok(actions::owedBy(fixture.ledger(), board, state, fixture.unit(unit))).front().what;
    };
    CHECK(line(0).state != ReturnsLine::State::ScoresOnly); // begun is not received
    move(SheetState::Submitted);
    move(SheetState::Received);
    CHECK(line(0).state == ReturnsLine::State::ScoresOnly);
    CHECK(line(1).state != ReturnsLine::State::ScoresOnly);
    CHECK(owed(0).contains(s("có chữ ký")));
    CHECK_FALSE(owed(1).contains(s("có chữ ký")));
    fixture.issue({0});
    CHECK(owed(0).startsWith(s("Tệp nộp")));
    CHECK(owed(0).contains(s("điểm đã có trong sổ")));
}

TEST_CASE("a record as the first version with decisions wrote it is read, asked and decided")
{
    Answered it;
    it.disagree();
    const auto kept = it.record();
    const Reception before = it.last();
    // A head of 6 fields; a refusal in words alone; lines of 9 fields, and of 5 where the row was taken.
    const QString json =
        s(R"([[-1,"%1",-1,false,"%2","%3"],)"
          R"([1,"1.1",3,false,"",false,"",[["points","3"]],[["points","2"]]],)"
          R"([1,"1.2",0,true,""],)"
          R"([1,"1.5",0,false,"1.5: [1,00] vượt 0,50.",false,"",[["points","1"]],[]]])")
            .arg(kept.follows, QString::fromLatin1(kept.signature.toBase64()), kept.start);
    ChangeSet change(Action::ReceiveReturns);
    Reception after = before;
    after.lists = change.keep(qCompress(json.toUtf8(), 1));
    change.update(before, after);
    it.write(change);

    const auto record = it.record();
    CHECK(record.follows == kept.follows);
    CHECK(record.signature == kept.signature);
    CHECK(record.start == kept.start);
    CHECK(record.milestone.isNull());
    REQUIRE(record.lines.size() == 3);
    const auto& asked = record.lines[0];
    CHECK(asked.isLeft());
    CHECK(asked.said == ReportFacts{{s("points"), s("3")}});
    CHECK(asked.held == ReportFacts{{s("points"), s("2")}});
    CHECK(record.lines[1].taken);
    CHECK(record.lines[2].problem
          == RowProblem{RowProblem::Kind::Unknown, {}, s("1.5: [1,00] vượt 0,50.")});
    CHECK_FALSE(record.lines[2].taken);
    CHECK(it.later().empty());
    const auto head = ok(actions::receptionHead(it.fixture.ledger(), it.last()));
    CHECK(head.follows == kept.follows);
    CHECK(head.left == 1);
    CHECK(head.notTaken == 2);
    CHECK(it.board().left() == 1);

    auto again = it.reopen();
    CHECK(ok(it.receive(again)).isEmpty());
    rowOf(again.rows.scores, "1.1").take = true;
    it.write(ok(it.receive(again)));
    CHECK(it.board().left() == 0);
    CHECK(it.last().rejected == before.rejected - 1);
    REQUIRE(it.later().size() == 1);
    CHECK(it.later().front().taken == 1);
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/laterdecisions.h"
#include "core/exchange/returnbatch.h"
#include "core/storage/packageentities.h"
#include "tests/packages/packagefixture.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTranslator>

using namespace thidua;
using namespace thidua::test;

// What was decided stands: with the next revision, in another language, and when nobody decides anything.

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// A language that says everything in other words.
class OtherLanguage : public QTranslator {
public:
    OtherLanguage() { QCoreApplication::installTranslator(this); }
    ~OtherLanguage() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QStringLiteral("«") + QString::fromUtf8(source);
    }
};

/// One unit and the council about criterion 1.1, after a first return that says 1.
struct Revisions {
    PackageFixture fixture{1};
    std::unique_ptr<Session> copy = fixture.open(fixture.issue().front(), s("a.thidua"));
    int files = 0;

    Revisions()
    {
        unit("1");
        fixture.receive(send());
    }
    QString send() { return fixture.send(*copy, s("%1.thiduanop").arg(++files)); }
    void unit(const char* points) { PackageFixture::score(*copy, s("1.1"), points); }
    actions::Cell cell() const
    {
        const auto book = fixture.book();
        const auto node = static_cast<size_t>(book->table.indexOf(s("1.1")));
        return {fixture.plan(), fixture.unit(0), Round::Self,
                book->table.nodes()[node].criterion.id};
    }
    void council(const char* points)
    {
        PackageFixture::write(fixture.council(),
                              actions::setScore(fixture.ledger(), cell(),
                                                Entry::points(ok(Points::parse(s(points))))));
    }
    /// The ledger's stays, with this reason.
    void keepLedgers(ReturnComparison comparison, const QString& reason)
    {
        auto& row = score(comparison);
        row.take = false;
        row.decided = true;
        row.reason = reason;
        write(comparison);
    }
    void write(const ReturnComparison& comparison)
    {
        PackageFixture::write(fixture.council(), desk().receive({comparison}, fixture.stamp()));
    }
    void move(SheetState state)
    {
        PackageFixture::write(fixture.council(),
                              actions::moveSheet(fixture.ledger(), fixture.plan(), fixture.unit(0),
                                                 Round::Self, state, fixture.stamp(),
                                                 s("Bổ sung")));
    }
    static ComparedRow<ReportedScore>& score(ReturnComparison& comparison)
    {
        const auto row = std::ranges::find(comparison.rows.scores, s("1.1"),
                                           [](const auto& one) { return one.key(); });
        REQUIRE(row != comparison.rows.scores.end());
        return *row;
    }
    actions::ReturnDesk desk() const
    {
        return ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    }
    ReturnComparison reopen() const
    {
        const auto at = desk();
        auto batch = ok(reopenBatch(fixture.ledger(), at, {fixture.unit(0)}));
        REQUIRE(batch.size() == 1);
        REQUIRE(batch.front().comparison);
        return *batch.front().comparison;
    }
    bool decidesNothing(const ReturnComparison& comparison) const
    {
        return ok(desk().receive({comparison}, fixture.stamp())).isEmpty();
    }
    Reception last() const
    {
        return *ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    }
    actions::ReceptionLine line() const
    {
        const auto record = ok(actions::receptionRecord(fixture.ledger(), last()));
        const auto line = std::ranges::find(record.lines, s("1.1"), &actions::ReceptionLine::key);
        REQUIRE(line != record.lines.end());
        return *line;
    }
    std::vector<actions::LaterDecision> later() const
    {
        return ok(actions::laterDecisions(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    }
    SheetState state() const
    {
        return ok(fixture.ledger().sheet(fixture.plan(), fixture.unit(0), Round::Self))->state;
    }
};

} // namespace

TEST_CASE("what was decided with a reason is not asked again with the next revision")
{
    Revisions it;
    it.council("2");
    it.unit("3");
    it.keepLedgers(it.fixture.compare(it.send()), s("Đã thẩm định tại chỗ"));
    it.move(SheetState::UnderAppraisal);
    it.move(SheetState::Returned);

    PackageFixture::score(*it.copy, s("1.5"), "1"); // what the unit was asked for
    auto next = it.fixture.compare(it.send());
    CHECK(next.counts().left == 0);
    const auto& row = Revisions::score(next);
    CHECK(row.arrival == Arrival::Conflict);
    CHECK_FALSE(row.take);
    CHECK(row.decided);
    CHECK(row.reason == s("Đã thẩm định tại chỗ"));
    it.write(next);
    CHECK(it.state() == SheetState::Received);
    CHECK(ok(actions::leftRows(it.fixture.ledger(), it.fixture.plan())).empty());

    SECTION("and again with the one after it")
    {
        PackageFixture::score(*it.copy, s("1.2"), "2.5");
        CHECK(it.fixture.compare(it.send()).counts().left == 0);
    }
    SECTION("but when the unit says something else")
    {
        it.unit("4");
        CHECK(it.fixture.compare(it.send()).counts().left == 1);
    }
    SECTION("but when the council holds something else")
    {
        it.council("5");
        PackageFixture::score(*it.copy, s("1.2"), "2.5");
        CHECK(it.fixture.compare(it.send()).counts().left == 1);
    }
}

TEST_CASE("a change the council turned down is not taken with the next revision")
{
    Revisions it;
    it.unit("3"); // the council holds 1, as the unit had said
    it.keepLedgers(it.fixture.compare(it.send()), s("Không có minh chứng"));
    PackageFixture::score(*it.copy, s("1.5"), "1");
    auto next = it.fixture.compare(it.send());
    CHECK_FALSE(Revisions::score(next).take);
    CHECK(Revisions::score(next).reason == s("Không có minh chứng"));
    it.unit("4");
    auto other = it.fixture.compare(it.send());
    CHECK(Revisions::score(other).take);
}

TEST_CASE("opening a reception again in another language and deciding nothing writes nothing")
{
    Revisions it;
    it.council("2");
    it.unit("3");
    ScoreNote note;
    note.explanation = s("Chưa có số liệu quý IV");
    const Ledger& own = it.copy->ledger();
    const auto book = ok(own.book(ok(own.plans()).front().id));
    const auto node = static_cast<size_t>(book->table.indexOf(s("1.1")));
    const actions::Cell cell{book->plan.id, book->members.front().unit, Round::Self,
                             book->table.nodes()[node].criterion.id};
    PackageFixture::write(*it.copy, ok(actions::setScores(own, {}, {{cell, note}})).change);
    it.fixture.receive(it.send());
    const actions::ReceptionLine line = it.line();
    CHECK(line.said
          == ReportFacts{{s("points"), s("3")}, {s("explanation"), s("Chưa có số liệu quý IV")}});
    CHECK(line.held == ReportFacts{{s("points"), s("2")}});

    const OtherLanguage other;
    CHECK(it.decidesNothing(it.reopen()));
    it.keepLedgers(it.reopen(), s("Đã kiểm tra"));
    CHECK(it.line().said == line.said);
}

TEST_CASE("a record that was kept in words stays readable, and as it is")
{
    Revisions it;
    it.council("2");
    it.unit("3");
    it.fixture.receive(it.send());
    const Reception before = it.last();
    QJsonArray rows =
        QJsonDocument::fromJson(qUncompress(ok(it.fixture.ledger().blob(before.lists)))).array();
    REQUIRE(rows.size() == 2);
    QJsonArray fields = rows.at(1).toArray();
    fields[7] = s("result 3,00; explanation: A");
    fields[8] = s("–");
    rows[1] = fields;
    ChangeSet change(Action::ReceiveReturns, {});
    Reception after = before;
    after.lists = change.keep(qCompress(QJsonDocument(rows).toJson(QJsonDocument::Compact), 1));
    change.update(before, after);
    PackageFixture::write(it.fixture.council(), change);

    const auto line = it.line();
    CHECK(line.said == ReportFacts{{s("words"), s("result 3,00; explanation: A")}});
    CHECK(line.held == ReportFacts{{s("words"), s("–")}});
    CHECK(line.isLeft());
    CHECK(it.decidesNothing(it.reopen()));
    it.keepLedgers(it.reopen(), s("Đã kiểm tra"));
    CHECK(it.line().said == ReportFacts{{s("points"), s("3")}});
}

TEST_CASE("a row left out by choice is opened again, and deciding nothing writes nothing")
{
    Revisions it;
    it.unit("3");
    auto comparison = it.fixture.compare(it.send());
    CHECK(Revisions::score(comparison).arrival == Arrival::Changed);
    Revisions::score(comparison).take = false;
    it.write(comparison);
    CHECK(it.line().arrival == Arrival::Changed);

    auto again = it.reopen();
    CHECK(Revisions::score(again).arrival == Arrival::Conflict);
    CHECK(it.decidesNothing(again));
    it.keepLedgers(again, s("Không có minh chứng"));
    CHECK(it.line().arrival == Arrival::Changed);
    CHECK(it.line().reason == s("Không có minh chứng"));
}

TEST_CASE("who decided, and when, stays with a decision the next revision carries along")
{
    Revisions it;
    it.council("2");
    it.unit("3");
    it.fixture.receive(it.send());
    it.keepLedgers(it.reopen(), s("Đã kiểm tra"));
    const auto decided = it.line();
    CHECK(decided.decidedBy == it.fixture.stamp().who);
    REQUIRE(decided.decidedAt.isValid());

    PackageFixture::score(*it.copy, s("1.5"), "1");
    it.fixture.receive(it.send());
    const auto carried = it.line();
    CHECK(carried.reason == s("Đã kiểm tra"));
    CHECK(carried.decidedBy == decided.decidedBy);
    CHECK(carried.decidedAt == decided.decidedAt);
    // It is one decision, wherever it is kept.
    CHECK(it.later()
          == std::vector<actions::LaterDecision>{{decided.decidedBy, decided.decidedAt, 0, 1}});

    SECTION("but what is decided in another way with it is decided then")
    {
        PackageFixture::score(*it.copy, s("1.2"), "2.5");
        it.keepLedgers(it.fixture.compare(it.send()), s("Kiểm tra lại"));
        CHECK(it.line().reason == s("Kiểm tra lại"));
        CHECK_FALSE(it.line().decidedAt.isValid());
    }
}

TEST_CASE("a row both sides say the same of by now keeps why, by whom and when it was not taken")
{
    Revisions it;
    it.council("2");
    it.unit("3");
    it.fixture.receive(it.send());
    it.keepLedgers(it.reopen(), s("Đã kiểm tra"));
    const auto decided = it.line();
    it.council("3");
    it.write(it.reopen());
    const auto now = it.line();
    CHECK(now.taken);
    CHECK(now.arrival == Arrival::Unchanged);
    CHECK(now.reason == s("Đã kiểm tra"));
    CHECK(now.decidedBy == decided.decidedBy);
    CHECK(now.decidedAt == decided.decidedAt);
    // Nobody decided to take it.
    CHECK(it.later()
          == std::vector<actions::LaterDecision>{{decided.decidedBy, decided.decidedAt, 0, 1}});
}

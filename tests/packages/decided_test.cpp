// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/plan/definition.h"
#include "core/actions/plan/planactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/actions/targets/targetactions.h"
#include "core/actions/units/unitactions.h"
#include "core/exchange/packages/tablechange.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"
#include "tests/packages/packagefixture.h"

using namespace thidua;
using namespace thidua::test;

// What the council has decided, or what means something else by now, waits for somebody.

namespace {

struct Sent {
    PackageFixture fixture{1};
    std::unique_ptr<Session> copy =
        fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    int files = 0;

    Sent()
    {
        fixture.fill(*copy, 4);
        fixture.receive(send());
    }
    QString send() { return fixture.send(*copy, QStringLiteral("%1.thiduanop").arg(++files)); }
    /// A change of the unit, through its own ledger.
    void unit(const std::function<Result<ChangeSet>(const Ledger&, const UnitCopy&)>& change)
    {
        const auto unitCopy = ok(unitCopyOf(copy->ledger()));
        PackageFixture::write(*copy, change(copy->ledger(), *unitCopy));
    }
    void council(const Result<ChangeSet>& change)
    {
        PackageFixture::write(fixture.council(), change);
    }
};

template<class T>
T only(const Ledger& ledger)
{
    const auto rows = ok(ledger.rows<T>());
    REQUIRE(rows.size() == 1);
    return rows.front();
}

Result<ChangeSet> promise(const Ledger& ledger, int value, const char* note)
{
    Promise row = only<Promise>(ledger);
    row.value = Points::whole(value);
    row.note = QString::fromUtf8(note);
    return actions::savePromise(ledger, row);
}

} // namespace

TEST_CASE("an approved promise is not put back by a return: another figure waits, a note does not")
{
    Sent sent;
    sent.council(actions::approvePromise(sent.fixture.ledger(),
                                         only<Promise>(sent.fixture.ledger()).id,
                                         QStringLiteral("Hội đồng"), QDate(2024, 12, 2)));
    sent.unit([](const Ledger& ledger, const UnitCopy&) { return promise(ledger, 64, "mới"); });
    sent.fixture.receive(sent.send());
    CHECK(only<Promise>(sent.fixture.ledger()).state == PromiseState::Approved);
    CHECK(only<Promise>(sent.fixture.ledger()).note == QStringLiteral("mới"));

    sent.unit([](const Ledger& ledger, const UnitCopy&) { return promise(ledger, 70, "mới"); });
    const auto received = sent.fixture.receive(sent.send());
    const auto& row = received.rows.promises.front();
    CHECK(row.arrival == Arrival::Conflict);
    CHECK(row.why.contains(QStringLiteral("02/12/2024")));
    CHECK(only<Promise>(sent.fixture.ledger()).value == Points::whole(64));
    CHECK(only<Promise>(sent.fixture.ledger()).state == PromiseState::Approved);
}

TEST_CASE(
    "an initiative: words that were approved wait, what came of it is taken, days are checked")
{
    Sent sent;
    const Ledger& ledger = sent.fixture.ledger();
    const InitiativeId id = only<Initiative>(ledger).id;
    sent.council(actions::moveInitiative(
        ledger, sent.fixture.plan(),
        {id, InitiativeStage::Approved, QDate(2024, 6, 1), QStringLiteral("12/QĐ"), {}}));
    const auto edit = [&](const std::function<void(Initiative&)>& change) {
        sent.unit([&](const Ledger& own, const UnitCopy& copy) {
            Initiative row = only<Initiative>(own);
            change(row);
            return actions::saveInitiative(own, copy.plan, row);
        });
        return sent.fixture.receive(sent.send()).rows.initiatives.front();
    };
    CHECK(edit([](Initiative& row) { row.effect = QStringLiteral("Giảm 20 phút chờ"); }).arrival
          == Arrival::Merged); // the council has a stage the unit has not
    const auto renamed = edit([](Initiative& row) { row.title = QStringLiteral("Tên khác"); });
    CHECK(renamed.arrival == Arrival::Conflict);
    CHECK_FALSE(renamed.why.isEmpty());
    CHECK(only<Initiative>(ledger).effect == QStringLiteral("Giảm 20 phút chờ"));
    CHECK(only<Initiative>(ledger).title != QStringLiteral("Tên khác"));
}

TEST_CASE("a unit does not approve its own initiative")
{
    Sent sent;
    sent.unit([](const Ledger& own, const UnitCopy& copy) {
        return actions::moveInitiative(
            own, copy.plan,
            {only<Initiative>(own).id, InitiativeStage::Approved, QDate(2024, 6, 1), {}, {}});
    });
    const auto received = sent.fixture.receive(sent.send());
    CHECK(received.rows.initiatives.front().arrival == Arrival::Conflict);
    CHECK(ok(sent.fixture.ledger().rows<InitiativeStep>()).size() == 1);
}

TEST_CASE("after the appraisal began everything that is appraised waits, difficulties do not")
{
    Sent sent;
    sent.council(actions::moveSheet(sent.fixture.ledger(), sent.fixture.plan(),
                                    sent.fixture.unit(0), Round::Self, SheetState::UnderAppraisal,
                                    sent.fixture.stamp()));
    sent.unit([](const Ledger& ledger, const UnitCopy&) { return promise(ledger, 70, ""); });
    sent.unit([](const Ledger& ledger, const UnitCopy& copy) {
        actions::MeasurementEntry entry;
        entry.target = ok(ledger.rows<Target>()).front().id;
        entry.unit = copy.unit;
        entry.year = 2024;
        entry.numerator = QStringLiteral("1999");
        entry.denominator = QStringLiteral("2000");
        return actions::enterMeasurement(ledger, copy.plan, entry, QDate(2024, 12, 1));
    });
    sent.unit([](const Ledger& ledger, const UnitCopy& copy) {
        ChangeSet change(Action::EditReport);
        const Attachment old = only<Attachment>(ledger);
        Attachment swapped = old;
        const QByteArray bytes = "khác";
        swapped.sha256 = change.keep(bytes);
        swapped.bytes = bytes.size();
        change.update(old, swapped);
        change.insert(UnitWords{copy.plan, copy.unit, QStringLiteral("proposals"),
                                QStringLiteral("Cấp thêm máy quét")});
        return Result<ChangeSet>(change);
    });
    const auto received = sent.fixture.receive(sent.send());
    CHECK(received.rows.promises.front().arrival == Arrival::Conflict);
    CHECK(received.rows.figures.front().arrival == Arrival::Conflict);
    CHECK(received.rows.files.front().arrival == Arrival::Conflict);
    CHECK(received.counts().rejected == 3);
    CHECK(received.counts().added == 1);
    CHECK(only<Measurement>(sent.fixture.ledger()).amount == Points::whole(904));
}

TEST_CASE("a score of a criterion that is another one by now waits, the others do not")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    PackageFixture::score(*copy, QStringLiteral("1.5"), "1");
    const QString file = fixture.send(*copy, QStringLiteral("1.thiduanop"));
    CHECK(fixture.compare(file).incoming.warnings.isEmpty());
    const auto book = fixture.book();
    Criterion renamed =
        book->table.nodes()[static_cast<size_t>(book->table.indexOf(QStringLiteral("1.5")))]
            .criterion;
    renamed.title = QStringLiteral("Tiêu chí mới ở chỗ cũ");
    PackageFixture::write(fixture.council(), actions::saveCriterion(fixture.ledger(), renamed));
    const auto received = fixture.receive(file);
    REQUIRE(received.incoming.warnings.size() == 1);
    for (const auto& row : received.rows.scores) {
        CHECK((row.arrival == Arrival::Conflict) == (row.key() == QStringLiteral("1.5")));
        CHECK(row.why.contains(renamed.title) == (row.key() == QStringLiteral("1.5")));
    }
    CHECK(fixture.held(fixture.unit(0)).scores.size() == 1);
}

TEST_CASE("a code the council corrects after the form was given out is said, not refused")
{
    PackageFixture fixture(2);
    auto copy = fixture.open(fixture.issue({0}).front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    const QString file = fixture.send(*copy, QStringLiteral("1.thiduanop"));
    Unit unit = *ok(fixture.ledger().find<Unit>({toValue(fixture.unit(0))}));
    unit.code = QStringLiteral("DV-01");
    PackageFixture::write(fixture.council(), actions::saveUnit(fixture.ledger(), unit));
    const auto received = fixture.receive(file);
    CHECK(received.incoming.warnings.size() == 1);
    CHECK(received.counts().added == 1);
}

TEST_CASE("the deadline is that of the milestone the form was given out for, with the extension")
{
    PackageFixture fixture(1);
    PlanBook book = *fixture.book();
    const UnitId unit = fixture.unit(0);
    Milestone& first = book.milestones.back();
    REQUIRE(first.kind == MilestoneKind::Report);
    first.last = QDate(2024, 12, 10);
    Milestone second = first;
    second.id = {};
    second.last = QDate(2024, 12, 31);
    Milestone own = second;
    own.perUnit = false; // the department's own report
    own.last = QDate(2024, 12, 5);
    const MilestoneId id = first.id;
    book.milestones.push_back(second);
    book.milestones.push_back(own);
    const auto due = [&](QDate day) {
        return ok(actions::returnDeadline(fixture.ledger(), book, unit, day));
    };
    CHECK(due(QDate(2024, 12, 4)) == QDate(2024, 12, 10));
    fixture.issue(); // on 02/12
    CHECK(due(QDate(2024, 12, 4)) == QDate(2024, 12, 10));
    CHECK(due(QDate(2024, 12, 15)) == QDate(2024, 12, 10)); // late, not early for the next one
    ChangeSet more(Action::EditExtension);
    more.insert(Extension{id, unit, QDate(2024, 12, 16), QStringLiteral("Giám đốc"), {}, {}});
    PackageFixture::write(fixture.council(), more);
    CHECK(due(QDate(2024, 12, 15)) == QDate(2024, 12, 16));
    Reception sent;
    sent.id = fixture.ledger().newId<RowId>();
    sent.plan = fixture.plan();
    sent.unit = unit;
    sent.due = QDate(2024, 12, 16);
    ChangeSet received(Action::ReceiveReturns);
    received.insert(sent);
    PackageFixture::write(fixture.council(), received);
    CHECK(due(QDate(2024, 12, 20)) == QDate(2024, 12, 31));
}

TEST_CASE("another form for a lost stick, and more time given later, change no deadline in silence")
{
    PackageFixture fixture(1);
    fixture.issue(); // on 02/12
    PlanBook book = *fixture.book();
    const UnitId unit = fixture.unit(0);
    Milestone& first = book.milestones.back();
    first.last = QDate(2024, 12, 5);
    Milestone second = first;
    second.id = {};
    second.last = QDate(2024, 12, 31);
    const MilestoneId id = first.id;
    book.milestones.push_back(second);
    const auto due = [&](QDate day) {
        return ok(actions::returnDeadline(fixture.ledger(), book, unit, day));
    };
    Form again = only<Form>(fixture.ledger());
    again.number = fixture.ledger().newId();
    again.uid = QStringLiteral("khác");
    again.issuedAt = again.issuedAt.addDays(6);
    ChangeSet lost(Action::IssueForms);
    lost.insert(again);
    PackageFixture::write(fixture.council(), lost);
    CHECK(due(QDate(2024, 12, 9)) == QDate(2024, 12, 5)); // overdue still
    // Received late; then more time is given for the same day: it has been answered.
    Reception sent;
    sent.id = fixture.ledger().newId<RowId>();
    sent.plan = fixture.plan();
    sent.unit = unit;
    sent.due = QDate(2024, 12, 5);
    ChangeSet received(Action::ReceiveReturns);
    received.insert(sent);
    PackageFixture::write(fixture.council(), received);
    CHECK(due(QDate(2024, 12, 20)) == QDate(2024, 12, 31));
    ChangeSet more(Action::EditExtension);
    more.insert(Extension{id, unit, QDate(2024, 12, 10), QStringLiteral("Giám đốc"), {}, {}});
    PackageFixture::write(fixture.council(), more);
    CHECK(due(QDate(2024, 12, 20)) == QDate(2024, 12, 31));
}

TEST_CASE("what became of a table that two plans began with is told of each plan by itself")
{
    PackageFixture fixture(1);
    fixture.issue();
    const QString fingerprint = only<Form>(fixture.ledger()).scoreTable;
    PlanDefinition copied = ok(actions::definitionOf(fixture.ledger(), fixture.plan()));
    copied.plan.code = QStringLiteral("goi-2025");
    PackageFixture::write(fixture.council(), actions::loadPlan(fixture.ledger(), copied));
    const PlanId other = ok(fixture.ledger().plans()).back().id;
    REQUIRE(other != fixture.plan());
    TableChanges tables(fixture.ledger());
    CHECK(ok(tables.since(other, fingerprint)).empty());
    const auto rename = [&](PlanId plan, const QString& code) {
        const auto book = ok(fixture.ledger().book(plan));
        Criterion row =
            book->table.nodes()[static_cast<size_t>(book->table.indexOf(code))].criterion;
        row.title = QStringLiteral("Tiêu chí mới ở chỗ cũ");
        PackageFixture::write(fixture.council(), actions::saveCriterion(fixture.ledger(), row));
    };
    rename(fixture.plan(), QStringLiteral("1.1"));
    rename(other, QStringLiteral("1.5"));
    TableChanges now(fixture.ledger());
    const auto first = ok(now.since(fixture.plan(), fingerprint));
    const auto second = ok(now.since(other, fingerprint));
    REQUIRE(first.size() == 1);
    CHECK(first.begin()->first == QStringLiteral("1.1"));
    REQUIRE(second.size() == 1);
    CHECK(second.begin()->first == QStringLiteral("1.5"));
}

TEST_CASE("a sheet none of whose scores changed is received, whatever one cell of it has")
{
    PackageFixture fixture(1);
    const auto book = fixture.book();
    const auto criterion = [&](const char* code) {
        const int node = book->table.indexOf(QString::fromLatin1(code));
        return book->table.nodes()[static_cast<size_t>(node)].criterion.id;
    };
    const actions::Cell cell{fixture.plan(), fixture.unit(0), Round::Self, criterion("1.1")};
    PackageFixture::write(
        fixture.council(),
        actions::setScore(fixture.ledger(), cell, Entry::points(Points::whole(1))));
    // A score no rule allows, as of a bloc the unit was in before.
    ChangeSet foreign(Action::SetScore);
    foreign.insert(Score{only<Sheet>(fixture.ledger()).id,
                         criterion("1.5"),
                         Entry::Kind::Points,
                         Points::whole(500),
                         {}});
    PackageFixture::write(fixture.council(), foreign);
    REQUIRE(only<Sheet>(fixture.ledger()).state != SheetState::Received);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    const auto received = fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    CHECK(received.counts() == ReturnCounts{2, 0, 0, 2, 0, 0, 0, 0});
    CHECK(only<Sheet>(fixture.ledger()).state == SheetState::Received);
}

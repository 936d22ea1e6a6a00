// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"
#include "core/exchange/returnbatch.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"
#include "tests/packages/packagefixture.h"

#include <QFile>

using namespace thidua;
using namespace thidua::test;

// Which return a return follows, and what it therefore starts from.

namespace {

Arrival arrivalOf(const ReturnComparison& comparison, const char* code)
{
    const auto found = std::ranges::find_if(
        comparison.rows.scores, [&](const auto& row) { return row.key() == QLatin1String(code); });
    REQUIRE(found != comparison.rows.scores.end());
    return found->arrival;
}

/// A unit's copy put beside itself, as somebody does who takes it home on a stick.
std::unique_ptr<Session> copyOf(PackageFixture& fixture, std::unique_ptr<Session>& session,
                                const QString& name)
{
    const QString path = session->path();
    session.reset();
    REQUIRE(QFile::copy(path, fixture.path(name)));
    const auto options = at("Điều dưỡng trưởng", fixture.council().now());
    session = ok(Session::open(path, options));
    return ok(Session::open(fixture.path(name), options));
}

BatchFile::Fate fateOf(const std::vector<BatchFile>& files, const QString& name)
{
    const auto found = std::ranges::find_if(
        files, [&](const BatchFile& file) { return file.path.endsWith(name); });
    REQUIRE(found != files.end());
    return found->fate;
}

std::vector<BatchFile> batchOf(PackageFixture& fixture, const QStringList& paths)
{
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    return ok(readBatch(fixture.ledger(), desk, paths));
}

} // namespace

TEST_CASE("an export is not taken back by undo, and no number is given twice")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    const auto before = ok(unitCopyOf(copy->ledger()));
    const auto first = ok(exportReturn(*copy, *before));
    // Ctrl+Z takes back what was typed, past the export; Ctrl+Y brings it again.
    CHECK(copy->nextUndo()->action == Action::SetScore);
    ok(copy->undo());
    CHECK_FALSE(copy->nextUndo().has_value());
    ok(copy->redo());
    // The value at hand is of before the first export: the file knows better.
    const auto second = ok(exportReturn(*copy, *before));
    CHECK(first.revision == 1);
    CHECK(second.revision == 2);
    CHECK(ok(unitCopyOf(copy->ledger()))->revision == 2);
    const auto entry = ok(copy->history()).front();
    CHECK_FALSE(entry.undoable);
    CHECK(copy->undoEntry(entry.number, false).error().code == ErrorCode::Refused);
    // Also in a file that is opened again.
    const QString path = copy->path();
    copy.reset();
    copy = ok(Session::open(path, at("Điều dưỡng trưởng", fixture.council().now())));
    CHECK(copy->nextUndo()->action == Action::SetScore);
}

TEST_CASE("giving out forms is not undone: undo goes past it, and stops at what forms rest on")
{
    PackageFixture fixture(1);
    PackageFixture::write(
        fixture.council(),
        actions::editSettings(fixture.ledger(),
                              {{QStringLiteral("office.name"), QStringLiteral("Sở Y tế")}}));
    fixture.issue();
    ok(fixture.council().undo());
    CHECK(ok(fixture.ledger().setting(QStringLiteral("office.name"))).isEmpty());
    const auto units = fixture.council().undo();
    REQUIRE_FALSE(units.has_value());
    CHECK(units.error().code == ErrorCode::Refused);
    CHECK(ok(fixture.ledger().rows<Form>()).size() == 1);
}

TEST_CASE("a copied file that counts again loses nothing of either computer")
{
    PackageFixture fixture(1);
    auto first = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "1");
    auto second = copyOf(fixture, first, QStringLiteral("b.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.5"), "1");
    PackageFixture::score(*second, QStringLiteral("1.1"), "0.5");
    const QString one = fixture.send(*first, QStringLiteral("1.thiduanop"));
    const QString two = fixture.send(*second, QStringLiteral("2.thiduanop"));
    fixture.receive(one);
    const auto compared = fixture.compare(two);
    // Same copy, same number: not older, and what only the first has is not removed.
    REQUIRE(compared.incoming.warnings.size() == 1);
    CHECK(compared.incoming.warnings.front().contains(QStringLiteral("same number 1")));
    CHECK(arrivalOf(compared, "1.1") == Arrival::Conflict);
    CHECK(arrivalOf(compared, "1.5") == Arrival::Unchanged);
    // After a common return both start from it.
    fixture.receive(two);
}

TEST_CASE("copies made after a return start from that return")
{
    PackageFixture fixture(1);
    auto first = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "1");
    fixture.receive(fixture.send(*first, QStringLiteral("1.thiduanop")));
    auto second = copyOf(fixture, first, QStringLiteral("b.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.5"), "1");
    PackageFixture::score(*second, QStringLiteral("1.1"), "0.5");
    fixture.receive(fixture.send(*first, QStringLiteral("2.thiduanop")));
    const auto compared = fixture.compare(fixture.send(*second, QStringLiteral("3.thiduanop")));
    CHECK(arrivalOf(compared, "1.1") == Arrival::Changed);
    CHECK(arrivalOf(compared, "1.5") == Arrival::Unchanged);
    CHECK(compared.incoming.warnings.size() == 1);
}

TEST_CASE(
    "a return of a newer form knows what was received before it, one of an older form does not")
{
    PackageFixture fixture(1);
    auto first = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "1");
    fixture.receive(fixture.send(*first, QStringLiteral("1.thiduanop")));
    // The normal road: remarks, a new form, a new copy.
    auto second = fixture.open(fixture.issue().front(), QStringLiteral("b.thidua"));
    PackageFixture::score(*second, QStringLiteral("1.1"), "0.5");
    const auto newer = fixture.receive(fixture.send(*second, QStringLiteral("2.thiduanop")));
    CHECK(newer.incoming.warnings.isEmpty());
    CHECK(arrivalOf(newer, "1.1") == Arrival::Changed);
    // Somebody goes on with the file of before.
    PackageFixture::score(*first, QStringLiteral("1.1"), "0.75");
    const auto older = fixture.compare(fixture.send(*first, QStringLiteral("3.thiduanop")));
    REQUIRE(older.incoming.warnings.size() == 1);
    CHECK(older.incoming.warnings.front().contains(QStringLiteral("answers another form")));
    CHECK(arrivalOf(older, "1.1") == Arrival::Conflict);
}

TEST_CASE("a revision that was never sent breaks no chain")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    for (const char* points : {"0.5", "1", "1.5"}) {
        PackageFixture::score(*copy, QStringLiteral("1.1"), points);
        const QString file =
            fixture.send(*copy, QString::fromLatin1(points) + QStringLiteral(".thiduanop"));
        if (points != std::string_view("1")) // the second stays at the unit
            fixture.receive(file);
    }
    CHECK(fixture.held(fixture.unit(0)).scores.front().entry
          == Entry::points(ok(Points::parse(u"1.5"))));
    const auto lost = ok(readReturn(fixture.ledger(), fixture.path(QStringLiteral("1.thiduanop"))));
    CHECK(lost.standing == ReturnStanding::Outdated);
}

TEST_CASE("a reception undone below a later one: its rows come again, those of the later one stay")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    // The sheet is there before, so that the entries do not hang together.
    fixture.receive(fixture.send(*copy, QStringLiteral("0.thiduanop")));
    PackageFixture::score(*copy, QStringLiteral("1.3"), "1");
    fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    fixture.receive(fixture.send(*copy, QStringLiteral("2.thiduanop")));
    const qint64 undone = ok(fixture.council().history()).front().number;
    PackageFixture::score(*copy, QStringLiteral("1.5"), "1");
    fixture.receive(fixture.send(*copy, QStringLiteral("3.thiduanop")));
    ok(fixture.council().undoEntry(undone, false));
    const auto compared = fixture.compare(fixture.send(*copy, QStringLiteral("4.thiduanop")));
    CHECK(arrivalOf(compared, "1.1") == Arrival::New);
    CHECK(arrivalOf(compared, "1.3") == Arrival::Unchanged);
    CHECK(arrivalOf(compared, "1.5") == Arrival::Unchanged);
    CHECK(compared.counts().added == 1);
}

TEST_CASE("a reception undone far below the newest: what only it had brought comes again")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    qint64 undone = 0;
    int number = 0;
    for (const char* criterion : {"1.1", "1.3", "1.5", "2.3"}) {
        PackageFixture::score(*copy, QString::fromLatin1(criterion), "1");
        fixture.receive(fixture.send(*copy, QStringLiteral("%1.thiduanop").arg(++number)));
        if (number == 2) // the sheet is there before, so that the entries do not hang together
            undone = ok(fixture.council().history()).front().number;
    }
    ok(fixture.council().undoEntry(undone, false));
    const auto compared = fixture.receive(fixture.send(*copy, QStringLiteral("5.thiduanop")));
    CHECK(arrivalOf(compared, "1.3") == Arrival::New);
    CHECK(compared.counts() == ReturnCounts{4, 1, 0, 3, 0, 0, 0, 1});
    // Once it is there again, nothing is new any more.
    const auto again = fixture.compare(fixture.send(*copy, QStringLiteral("6.thiduanop")));
    CHECK(again.counts() == ReturnCounts{4, 0, 0, 4, 0, 0, 0, 0});
}

TEST_CASE("a return can be proven later: what was signed is kept, and every file, taken or not")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    fixture.fill(*copy, 3);
    std::vector<ReturnComparison> returns;
    returns.push_back(fixture.compare(fixture.send(*copy, QStringLiteral("1.thiduanop"))));
    const QString hash = returns.front().incoming.files.begin()->first;
    for (auto& row : returns.front().rows.files)
        row.take = false;
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    PackageFixture::write(fixture.council(), desk.receive(returns, fixture.stamp()));
    CHECK(fixture.held(fixture.unit(0)).files.empty());
    CHECK(ok(fixture.ledger().blob(hash)) == "%PDF-1.4 minh chứng 3");
    const auto reception =
        ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(0)));
    const QByteArray manifest = ok(fixture.ledger().blob(reception->digest));
    const Form form = ok(fixture.ledger().rows<Form>()).front();
    const QByteArray lists = qUncompress(ok(fixture.ledger().blob(reception->lists)));
    const QByteArray signature = returns.front().incoming.signature;
    CHECK(lists.contains(signature.toBase64()));
    CHECK(verify(manifest, signature, QByteArray::fromBase64(form.openKey.toLatin1())));
    CHECK_FALSE(verify(manifest + ' ', signature, QByteArray::fromBase64(form.openKey.toLatin1())));
    // The next revision brings it again, and it needs not be carried again.
    const auto again = fixture.compare(fixture.send(*copy, QStringLiteral("2.thiduanop")));
    CHECK(again.rows.files.front().arrival == Arrival::New);
}

TEST_CASE(
    "of the returns of one unit in a folder one is received, and each other says why it is not")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    auto first = fixture.open(forms[0], QStringLiteral("a.thidua"));
    auto second = fixture.open(forms[0], QStringLiteral("b.thidua"));
    auto other = fixture.open(forms[1], QStringLiteral("c.thidua"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "1");
    fixture.send(*first, QStringLiteral("1.thiduanop"));
    PackageFixture::score(*second, QStringLiteral("1.3"), "1");
    fixture.send(*second, QStringLiteral("4.thiduanop"));
    PackageFixture::score(*first, QStringLiteral("1.1"), "1.5");
    fixture.send(*first, QStringLiteral("2.thiduanop"));
    REQUIRE(QFile::copy(fixture.path(QStringLiteral("2.thiduanop")),
                        fixture.path(QStringLiteral("2 (1).thiduanop"))));
    fixture.send(*other, QStringLiteral("5.thiduanop"));
    // The folder and a file in it, by another way: each once.
    const QString folder = fixture.path({});
    const auto files = batchOf(fixture, {folder, folder + QStringLiteral("/./5.thiduanop")});
    REQUIRE(files.size() == 5);
    CHECK(fateOf(files, QStringLiteral("2 (1).thiduanop")) == BatchFile::Fate::Compared);
    CHECK(fateOf(files, QStringLiteral("/2.thiduanop")) == BatchFile::Fate::Repeated);
    CHECK(fateOf(files, QStringLiteral("/1.thiduanop")) == BatchFile::Fate::Outdated);
    CHECK(fateOf(files, QStringLiteral("/4.thiduanop")) == BatchFile::Fate::Waiting);
    CHECK(fateOf(files, QStringLiteral("/5.thiduanop")) == BatchFile::Fate::Compared);

    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    std::vector<ReturnComparison> twice;
    for (int i = 0; i < 2; ++i)
        twice.push_back(
            fixture.compare(fixture.path(QStringLiteral("%1.thiduanop").arg(i * 2 + 2))));
    CHECK(desk.receive(twice, fixture.stamp()).error().code == ErrorCode::Refused);
}

TEST_CASE(
    "a unit the ledger cannot be read of is refused alone, the others of the batch are compared")
{
    PackageFixture fixture(2);
    const auto forms = fixture.issue();
    QStringList files;
    for (const IssuedForm& form : forms) {
        auto copy = fixture.open(form, QString::number(files.size()) + QStringLiteral(".thidua"));
        PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
        files.append(
            fixture.send(*copy, QString::number(files.size()) + QStringLiteral(".thiduanop")));
    }
    // Two targets with one code, and figures of the first unit for both.
    Target target = ok(fixture.ledger().rows<Target>()).front();
    ChangeSet change(Action::EditReport);
    Measurement figure;
    figure.unit = fixture.unit(0);
    figure.year = 2024;
    figure.kind = Measurement::Kind::Ratio;
    figure.amount = figure.denominator = Points::whole(10);
    for (int i = 0; i < 2; ++i) {
        figure.id = fixture.ledger().newId<RowId>();
        figure.target = target.id;
        change.insert(figure);
        target.id = fixture.ledger().newId<TargetId>();
        if (i == 0)
            change.insert(target);
    }
    PackageFixture::write(fixture.council(), change);
    const auto read = batchOf(fixture, files);
    CHECK(fateOf(read, QStringLiteral("0.thiduanop")) == BatchFile::Fate::Refused);
    CHECK(read.front().words.contains(QStringLiteral("same code")));
    CHECK(fateOf(read, QStringLiteral("1.thiduanop")) == BatchFile::Fate::Compared);
}

TEST_CASE("a return the council would refuse is refused where it is made")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    const auto unitCopy = ok(unitCopyOf(copy->ledger()));
    ChangeSet words(Action::EditReport);
    words.insert(UnitWords{unitCopy->plan, unitCopy->unit, QStringLiteral("proposals"),
                           QString(20'001, u'x')});
    PackageFixture::write(*copy, words);
    CHECK(exportReturn(*copy, *unitCopy).error().code == ErrorCode::InvalidInput);
    CHECK(ok(unitCopyOf(copy->ledger()))->revision == 0);
}

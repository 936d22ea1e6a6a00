// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/paperreturn.h"
#include "core/actions/packages/remarkactions.h"
#include "core/actions/packages/returnsboard.h"
#include "core/exchange/packages/reportjson.h"
#include "core/storage/packageentities.h"
#include "tests/packages/packagefixture.h"

#include <set>

using namespace thidua;
using namespace thidua::test;

namespace {

/// What a unit wrote in its own copy.
UnitReport saidBy(const Session& copy)
{
    const auto unitCopy = ok(unitCopyOf(copy.ledger()));
    return ok(ok(actions::ReportReader::make(copy.ledger(), unitCopy->plan)).read(unitCopy->unit));
}

} // namespace

TEST_CASE("what a unit enters offline is what the council holds after receiving it")
{
    PackageFixture fixture(3);
    const auto forms = fixture.issue();
    auto copy = fixture.open(forms[1], QStringLiteral("don-vi.thidua"));
    fixture.fill(*copy, 7);
    const UnitReport said = saidBy(*copy);
    CHECK(said.scores.size() == 24);
    CHECK(said.figures.size() == 1);
    CHECK(said.promises.size() == 1);
    CHECK(said.steps.size() == 1);
    CHECK(said.initiatives.size() == 1);
    CHECK(said.files.size() == 1);
    const QString file = fixture.send(*copy, QStringLiteral("1.thiduanop"));

    const UnitReport before = fixture.held(fixture.unit(1));
    CHECK(before == UnitReport{});
    const ReturnComparison received = fixture.receive(file);
    CHECK(received.counts().added == 30);
    CHECK(received.counts().total == 30);
    CHECK(writeReport(fixture.held(fixture.unit(1))).toStdString()
          == writeReport(said).toStdString());
    CHECK(fixture.held(fixture.unit(1)) == said);
    CHECK(fixture.held(fixture.unit(0)) == UnitReport{});
    // The file itself came along, and the sheet is received.
    CHECK(ok(fixture.ledger().blob(said.files.front().sha256)) == "%PDF-1.4 minh chứng 7");
    CHECK(ok(fixture.ledger().sheet(fixture.plan(), fixture.unit(1), Round::Self))->state
          == SheetState::Received);
    const auto reception =
        ok(actions::lastReception(fixture.ledger(), fixture.plan(), fixture.unit(1)));
    REQUIRE(reception.has_value());
    CHECK(reception->total == 30);
    CHECK(reception->receivedBy == QStringLiteral("Thư ký Hội đồng"));
    CHECK(reception->madeBy == QStringLiteral("Điều dưỡng trưởng"));
    CHECK(reception->due == QDate(2024, 12, 1));
    CHECK(reception->isLate()); // received on 02/12
    CHECK(ok(fixture.council().check()).isSound());

    // One step back, and everything is as it was.
    ok(fixture.council().undo());
    CHECK(fixture.held(fixture.unit(1)) == UnitReport{});
    ok(fixture.council().redo());
    CHECK(fixture.held(fixture.unit(1)) == said);
}

TEST_CASE("the same file again has nothing to write, an older revision changes nothing")
{
    PackageFixture fixture(2);
    auto copy = fixture.open(fixture.issue({0}).front(), QStringLiteral("don-vi.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    const QString first = fixture.send(*copy, QStringLiteral("1.thiduanop"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "2");
    const QString second = fixture.send(*copy, QStringLiteral("2.thiduanop"));
    fixture.receive(second);
    const auto again = ok(readReturn(fixture.ledger(), second));
    CHECK(again.standing == ReturnStanding::Repeated);
    CHECK(again.words.contains(QStringLiteral("02/12/2024")));
    const auto older = ok(readReturn(fixture.ledger(), first));
    CHECK(older.standing == ReturnStanding::Outdated);

    // The next revision starts from what was received: no conflict with oneself.
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1.5");
    const auto third = fixture.compare(fixture.send(*copy, QStringLiteral("3.thiduanop")));
    CHECK(third.counts() == ReturnCounts{1, 0, 1, 0, 0, 0, 0, 0, 1});
}

TEST_CASE("a form with a passcode is opened by anybody and signed only with the passcode")
{
    PackageFixture fixture(1);
    const auto form = fixture.issue({0}, QStringLiteral("Bảo Lộc 12")).front();
    auto copy = fixture.open(form, QStringLiteral("don-vi.thidua"));
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    const auto unitCopy = ok(unitCopyOf(copy->ledger()));
    CHECK(exportReturn(*copy, *unitCopy, QStringLiteral("bảo lộc")).error().code
          == ErrorCode::Refused);
    CHECK(exportReturn(*copy, *unitCopy, QStringLiteral("Bảo Lộc 12")).has_value());
}

TEST_CASE("rows made in different copies never share a number")
{
    PackageFixture fixture(3);
    const auto forms = fixture.issue();
    std::set<qint64> numbers;
    size_t rows = 0;
    for (int i = 0; i < 3; ++i) {
        auto copy = fixture.open(forms[static_cast<size_t>(i)], QStringLiteral("%1.thidua").arg(i));
        fixture.fill(*copy, i);
        for (const ReportedInitiative& row : saidBy(*copy).initiatives) {
            numbers.insert(row.id.value);
            ++rows;
            CHECK(row.id.value >> 32 == unitCopyOf(copy->ledger()).value()->form.manifest.form);
        }
    }
    CHECK(numbers.size() == rows);
}

TEST_CASE("what made a unit's copy cannot be undone, what the unit did can")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("don-vi.thidua"));
    CHECK_FALSE(copy->nextUndo().has_value());
    PackageFixture::score(*copy, QStringLiteral("1.1"), "1");
    ok(copy->undo());
    CHECK_FALSE(copy->nextUndo().has_value());
    CHECK(ok(copy->check()).isSound());
}

TEST_CASE("500 units in one run: every value, note, file and decision arrives, in one step")
{
    PackageFixture fixture(500, 120);
    const auto forms = fixture.issue();
    REQUIRE(forms.size() == 500);
    std::vector<QString> files;
    std::vector<UnitReport> said;
    for (int i = 0; i < 500; ++i) {
        // One copy on disk at a time, as on 500 computers.
        const QString name = QStringLiteral("don-vi.thidua");
        auto copy = fixture.open(forms[static_cast<size_t>(i)], name);
        fixture.fill(*copy, i);
        said.push_back(saidBy(*copy));
        files.push_back(fixture.send(*copy, QStringLiteral("%1.thiduanop").arg(i)));
        copy.reset();
        REQUIRE(QFile::remove(fixture.path(name)));
    }
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    std::vector<ReturnComparison> returns;
    ReturnCounts all;
    for (const QString& file : files) {
        returns.push_back(ok(desk.compare(ok(readReturn(fixture.ledger(), file)).incoming)));
        all += returns.back().counts();
    }
    // Of every tenth return one new score is decided against.
    for (size_t i = 0; i < returns.size(); i += 10)
        returns[i].rows.scores.front().take = false;
    CHECK(all.total == 500 * 126);
    CHECK(all.added == all.total);
    PackageFixture::write(fixture.council(), desk.receive(returns, fixture.stamp()));
    const auto reader = ok(actions::ReportReader::make(fixture.ledger(), fixture.plan()));
    for (int i = 0; i < 500; ++i) {
        const auto place = static_cast<size_t>(i);
        if (i % 10 == 0)
            said[place].scores.erase(said[place].scores.begin());
        if (ok(reader.read(fixture.unit(i))) != said[place])
            FAIL_CHECK("unit " << i << " differs");
    }
    CHECK(ok(fixture.council().check()).isSound());
    ok(fixture.council().undo());
    CHECK(fixture.held(fixture.unit(123)) == UnitReport{});
}

TEST_CASE("history says in words what giving out, receiving and taking back did")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    PackageFixture::fill(*copy, 1);
    fixture.receive(fixture.send(*copy, QStringLiteral("1.thiduanop")));
    REQUIRE(fixture.council().undo().has_value());
    int lines = 0;
    for (const Session* session : {&fixture.council(), copy.get()}) {
        for (const HistoryEntry& entry : ok(session->history()))
            lines += static_cast<int>(ok(session->detail(entry.number)).size());
    }
    CHECK(lines > 50);
}

TEST_CASE("history never tells the secret a council signs with")
{
    PackageFixture fixture(1);
    fixture.issue();
    const QString secret = ok(fixture.ledger().setting(QStringLiteral("packages.seed")));
    REQUIRE_FALSE(secret.isEmpty());
    int named = 0;
    for (const HistoryEntry& entry : ok(fixture.council().history())) {
        for (const HistoryDetail& line : ok(fixture.council().detail(entry.number))) {
            named += line.object == QStringLiteral("packages.seed") ? 1 : 0;
            CHECK_FALSE((line.object + line.before + line.after).contains(secret));
        }
    }
    CHECK(named == 1);
}

TEST_CASE("history tells reminders, remarks and paper apart")
{
    PackageFixture fixture(2);
    const auto last = [&] {
        const HistoryEntry entry = ok(fixture.council().history(0, 1)).front();
        return describeAction(entry.action, entry.arguments);
    };
    const QString name = fixture.book()->members.front().name;
    const UnitId unit = fixture.book()->members.front().unit;
    const auto remind = [&](const std::vector<UnitId>& units) {
        PackageFixture::write(fixture.council(),
                              actions::recordReminders(fixture.ledger(), fixture.plan(), units,
                                                       QStringLiteral("Hạnh"),
                                                       fixture.council().now()));
    };
    remind({unit});
    CHECK(last() == QStringLiteral("copy the reminder to ") + name);
    const qint64 number = ok(fixture.council().history(0, 1)).front().number;
    CHECK(ok(fixture.council().detail(number)).front().object.contains(name));
    CHECK(ok(fixture.council().detail(number)).front().after.endsWith(QStringLiteral("· Hạnh")));
    remind({fixture.unit(0), fixture.unit(1)});
    CHECK(last().startsWith(QStringLiteral("copy reminders to 2")));
    PackageFixture::write(fixture.council(),
                          actions::addRemark(fixture.ledger(), fixture.plan(), unit, {},
                                             QStringLiteral("Gửi bổ sung"), fixture.stamp()));
    CHECK(last() == QStringLiteral("write a remark to ") + name);
    actions::PaperReturn paper;
    paper.plan = fixture.plan();
    paper.unit = unit;
    paper.receivedOn = fixture.today();
    paper.keyedBy = QStringLiteral("Hạnh");
    PackageFixture::write(fixture.council(),
                          actions::receivePaper(fixture.ledger(), paper, fixture.stamp()));
    CHECK(last() == QStringLiteral("receive the return of ") + name + QStringLiteral(" on paper"));
    const HistoryEntry entry = ok(fixture.council().history(0, 1)).front();
    for (const HistoryDetail& line : ok(fixture.council().detail(entry.number)))
        CHECK(line.object.contains(name));
}

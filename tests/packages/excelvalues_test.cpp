// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/targets/measurementreader.h"
#include "core/exchange/packages/reportjson.h"
#include "core/storage/movemententities.h"
#include "tests/packages/excelfixture.h"

using namespace thidua;
using namespace thidua::test;

// An Excel form nobody touched says what it was made with, whatever that was.

namespace {

using Kind = Measurement::Kind;

/// Targets of every rollup, with every kind of figure each may have, as the council holds them.
struct Council {
    PackageFixture fixture{1};
    int figures = 0;

    Council()
    {
        const Target like = ok(fixture.ledger().rows<Target>()).front();
        int number = 1;
        for (const Rollup rollup : {Rollup::ShareOfUnits, Rollup::RatioOfSums, Rollup::WeightedMean,
                                    Rollup::Sum, Rollup::Latest}) {
            for (const GoalKind goal : {GoalKind::Done, GoalKind::AtLeast}) {
                for (const Kind kind :
                     {Kind::Number, Kind::Ratio, Kind::Done, Kind::NotDone, Kind::NotApplicable}) {
                    Target target = like;
                    target.rollup = rollup;
                    target.unitGoal = goal;
                    target.numerator.clear();
                    target.denominator.clear();
                    Measurement row;
                    row.kind = kind;
                    row.unit = fixture.unit(0);
                    row.weight = Points::whole(3);
                    if (!actions::checkKind(target, row))
                        continue;
                    target.id = fixture.ledger().newId<TargetId>();
                    target.code = QStringLiteral("T%1").arg(number++);
                    add(target, row);
                }
            }
        }
    }

    void add(const Target& target, Measurement row)
    {
        const bool counts = row.kind == Kind::Number || row.kind == Kind::Ratio;
        row.id = fixture.ledger().newId<RowId>();
        row.target = target.id;
        row.year = 2024;
        row.amount = counts ? Points::whole(10) : Points();
        row.denominator = row.kind == Kind::Ratio ? Points::whole(100) : Points();
        row.reportedOn = QDate(2024, 11, 30);
        ChangeSet change(Action::EditReport);
        change.insert(target);
        change.insert(row);
        PackageFixture::write(fixture.council(), change);
        ++figures;
    }
};

} // namespace

TEST_CASE("an Excel form nobody touched brings back every kind of figure of every rollup")
{
    Council council;
    PackageFixture& fixture = council.fixture;
    CHECK(council.figures >= 15);
    const ReturnComparison same = compareExcel(fixture, issueExcel(fixture).front().bytes);
    CHECK(writeReport(same.incoming.report).toStdString()
          == writeReport(fixture.held(fixture.unit(0))).toStdString());
    CHECK(same.incoming.unread.empty());
    CHECK(same.counts() == ReturnCounts{council.figures, 0, 0, council.figures, 0, 0, 0, 0});
}

TEST_CASE("an Excel form nobody touched brings back every kind of promise")
{
    PackageFixture fixture(1);
    ChangeSet change(Action::EditReport);
    int year = 2024;
    for (const GoalKind kind : {GoalKind::NoFigure, GoalKind::AtLeast, GoalKind::Below,
                                GoalKind::Done, GoalKind::Increase, GoalKind::Maintain}) {
        Promise row;
        row.id = fixture.ledger().newId<RowId>();
        row.target = ok(fixture.ledger().rows<Target>()).front().id;
        row.unit = fixture.unit(0);
        row.year = year++;
        row.kind = kind;
        row.note = QStringLiteral("đăng ký %1").arg(year);
        const bool counts = kind == GoalKind::AtLeast || kind == GoalKind::Below;
        row.value = counts ? Points::whole(60) : Points();
        change.insert(row);
    }
    PackageFixture::write(fixture.council(), change);
    const ReturnComparison same = compareExcel(fixture, issueExcel(fixture).front().bytes);
    CHECK(writeReport(same.incoming.report).toStdString()
          == writeReport(fixture.held(fixture.unit(0))).toStdString());
    CHECK(same.incoming.unread.empty());
    CHECK(same.counts().unchanged == 6);
}

TEST_CASE("the reason why a criterion did not apply does not explain the figure it has now")
{
    PackageFixture fixture(1);
    WorkbookEditor exempt(issueExcel(fixture).front().bytes);
    const int row = exempt.rowWith("Tự chấm", ScoreColumn::Code, QStringLiteral("1.5"));
    exempt.text("Tự chấm", row, ScoreColumn::NotApplicable, "KAĐ");
    exempt.text("Tự chấm", row, ScoreColumn::Explanation, "Không có khoa này");
    receiveExcel(fixture, exempt.bytes());
    const QByteArray form = issueExcel(fixture).front().bytes;
    const auto said = [&](const char* explanation) {
        WorkbookEditor scored(form);
        scored.put("Tự chấm", row, ScoreColumn::NotApplicable, {});
        scored.number("Tự chấm", row, ScoreColumn::Figure, "1");
        if (explanation)
            scored.text("Tự chấm", row, ScoreColumn::Explanation, explanation);
        return compareExcel(fixture, scored.bytes()).incoming.report.scores.front();
    };
    CHECK(said(nullptr).reason.isEmpty());
    CHECK(said(nullptr).explanation.isEmpty());
    CHECK(said("Khoa mở từ tháng 6").explanation == QStringLiteral("Khoa mở từ tháng 6"));
}

TEST_CASE("a unit's copy makes no Excel forms")
{
    PackageFixture fixture(1);
    const auto copy = fixture.open(fixture.issue().front(), QStringLiteral("a.thidua"));
    const auto unitCopy = ok(unitCopyOf(copy->ledger()));
    CHECK(issueExcelForms(copy->ledger(), unitCopy->plan, {{unitCopy->unit, {}}}, fixture.stamp())
              .error()
              .code
          == ErrorCode::Refused);
}

TEST_CASE("two copies of one workbook with different initiatives in one row bring both")
{
    PackageFixture fixture(1);
    const QByteArray form = issueExcel(fixture).front().bytes;
    const auto filled = [&](const char* moment, const char* title, const char* author,
                            const char* effect) {
        WorkbookEditor book(form);
        book.text("Sáng kiến", kExcelFirstRow, InitiativeColumn::Title, title);
        book.text("Sáng kiến", kExcelFirstRow, InitiativeColumn::Authors, author);
        if (effect)
            book.text("Sáng kiến", kExcelFirstRow, InitiativeColumn::Effect, effect);
        book.savedAt(moment);
        return book.bytes();
    };
    receiveExcel(fixture, filled("2024-12-01T08:00:00Z", "Hẹn giờ khám", "BS Hạnh", nullptr));
    // Another person, another copy, the same first row; saved later or earlier.
    for (const char* moment : {"2024-12-01T09:00:00Z", "2024-12-01T07:00:00Z"}) {
        const auto other =
            compareExcel(fixture, filled(moment, "Tủ thuốc có mã vạch", "ĐD Bình", nullptr));
        CHECK(other.counts().added == 1);
        CHECK(other.counts().conflicts == 0);
    }
    receiveExcel(fixture,
                 filled("2024-12-01T09:00:00Z", "Tủ thuốc có mã vạch", "ĐD Bình", nullptr));
    CHECK(ok(fixture.ledger().rows<Initiative>()).size() == 2);
    // Each keeps its number in the files that come later.
    for (const char* title : {"Hẹn giờ khám", "Tủ thuốc có mã vạch"}) {
        const auto again =
            compareExcel(fixture,
                         filled("2024-12-02T09:00:00Z", title,
                                *title == 'H' ? "BS Hạnh" : "ĐD Bình", "Giảm 20 phút chờ"));
        CHECK(again.counts().added == 0);
        CHECK(again.counts().changed == 1);
    }
    // A title put right by the same author is the same initiative.
    const auto renamed = compareExcel(
        fixture, filled("2024-12-02T10:00:00Z", "Tủ thuốc cấp cứu có mã vạch", "ĐD Bình", nullptr));
    CHECK(renamed.counts().added == 0);
}

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

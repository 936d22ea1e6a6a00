// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/targetpaper.h"

#include "core/actions/units/unitchange.h"
#include "core/reports/kinds/reports.h"
#include "tests/movements/targetledger.h"
#include "tests/reports/papers.h"

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

QString rowOf(const Table& table, int number)
{
    QStringList cells;
    for (const Cell& cell : table.rows.at(static_cast<size_t>(number)).cells)
        cells << cell.text.toPlainText().replace(u'\n', QStringLiteral(" / "));
    return cells.join(QStringLiteral(" | "));
}

/// A share of units, a ratio of the whole, and one without any figure.
void fill(TargetLedger& book)
{
    const TargetId records = book.addTarget(Rollup::ShareOfUnits, "Bệnh án điện tử");
    const TargetId people = book.addTarget(Rollup::Direct, "Hồ sơ sức khỏe");
    book.addTarget(Rollup::Direct, "Hài lòng");
    book.write(actions::setGoals(book.read(), records,
                                 {{{}, {}, {}, 2025, GoalKind::AtLeast, points("80")}}));
    book.write(actions::setGoals(book.read(), people,
                                 {{{}, {}, {}, 2025, GoalKind::Above, points("95")},
                                  {{}, {}, {}, 2030, GoalKind::Maintain, {}}}));
    const auto enter = [&](actions::MeasurementEntry entry) {
        book.write(actions::enterMeasurement(book.read(), book.plan, entry, QDate(2024, 11, 30)));
    };
    enter({.target = records, .unit = book.a, .year = 2023, .done = q("yes")});
    enter({.target = records, .unit = book.a, .year = 2024, .done = q("yes")});
    enter({.target = records, .unit = book.b, .year = 2024, .done = q("no")});
    enter({.target = people, .unit = {}, .year = 2022, .value = q("93")});
    enter({.target = people,
           .unit = {},
           .year = 2024,
           .numerator = q("1219895"),
           .denominator = q("1284100")});
}

} // namespace

TEST_CASE("the target table prints figures with marks that need no colour")
{
    TargetLedger book;
    fill(book);
    const TargetBoard board = book.board(book.plan);
    CHECK(yearsOnPaper(board) == std::vector<int>{2022, 2023, 2024});
    const Table table = targetTable(board);
    REQUIRE(table.rows.size() == 3);
    // 1 of 3 = 33,3 in both years: the first figure has no line to be on, and 2024 still runs; 46,7 to 80,
    // which 3 of 3 reaches and 2 of 3 does not.
    CHECK(rowOf(table, 0)
          == q("1 | Bệnh án điện tử (%) / 3 đơn vị | – | ≥ 80,0 | – | – | 33,3 | 33,3 | 1/3 | "
               "46,7 / (2 đơn vị) | –"));
    // 1.219.895 ÷ 1.284.100 = 95,0000 (95,00000…): exactly 95 is not more than 95. The line from 93 in
    // 2022 to 95 in 2025 is at 94,3 by 2024; 93 itself, the first figure, is where it starts.
    CHECK(rowOf(table, 1)
          == q("2 | Hồ sơ sức khỏe (%) | – | > 95,0 | duy trì / > 95,0 | 93,0 | – | ^ 95,0 | "
               "1.219.895/ / 1.284.100 | vừa bằng mốc | –"));
    CHECK(rowOf(table, 2) == q("3 | Hài lòng (%) | – | – | – | – | – | – | – | – | –"));
    CHECK(table.rows[1].cells[7].shadePercent > table.rows[0].cells[7].shadePercent);
}

TEST_CASE("a forecast is printed as one, with what it rests on")
{
    TargetLedger book;
    fill(book);
    CHECK(forecastTable(book.board(book.plan)).rows.empty()); // one year over, and one that runs
    const Table table = forecastTable(book.board(book.plan, QDate(2025, 1, 15)));
    // 93 in 2022 and 95 in 2024 is one a year: 96 in 2025, 101 in 2030, which a percentage is not.
    REQUIRE(table.rows.size() == 3);
    CHECK(rowOf(table, 1)
          == q("2 | Hồ sơ sức khỏe | 2 số liệu, 2022–2024 | 2025: > 95,0 | 96,0 | đạt"));
    CHECK(rowOf(table, 2)
          == q("2 | Hồ sơ sức khỏe | 2 số liệu, 2022–2024 | 2030: > 95,0 | 100,0 | đạt"));
}

TEST_CASE("the paper names the units that lack a target, and those that are silent")
{
    TargetLedger book;
    fill(book);
    Request request;
    request.kind = Kind::Targets;
    request.plan = book.plan;
    request.at = QDateTime(QDate(2025, 1, 15), QTime(9, 41));
    const Document document = makeReport(book.read(), request).value();
    const QString text = pageTexts(laidOut(document)).join(u'\n').simplified();
    for (const char* words :
         {"BẢNG THEO DÕI CHỈ TIÊU", "Số liệu đến ngày 15/01/2025",
          "(năm 2024, 2/3 đơn vị đã báo cáo)", "chưa đạt: Bệnh viện B. chưa báo cáo: Bệnh viện C.",
          "không phải kết quả"}) {
        INFO(words);
        UNSCOPED_INFO(text.toStdString());
        CHECK(text.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("the paper says which units cannot be compared, which are gone, and how far a sum goes")
{
    TargetLedger book;
    const TargetId visits = book.addTarget(Rollup::Sum, "Lượt khám");
    const TargetId growth =
        book.addTarget(Rollup::ShareOfUnits, "Tăng số liệu", GoalKind::Increase);
    const auto enter = [&](TargetId target, UnitId unit, int year, int quarter, const char* value) {
        book.write(actions::enterMeasurement(
            book.read(), book.plan,
            {.target = target, .unit = unit, .year = year, .quarter = quarter, .value = q(value)},
            QDate(2024, 11, 30)));
    };
    enter(growth, book.a, 2023, 0, "10");
    enter(growth, book.a, 2024, 0, "12");
    enter(growth, book.b, 2024, 0, "50"); // there is no figure of 2023 to be above
    enter(visits, book.a, 2024, 1, "30");
    enter(visits, book.c, 2024, 1, "5");
    enter(visits, book.c, 2024, 0, "9");
    book.write(actions::endUnit(book.read(), book.c, book.a, QDate(2024, 4, 1), {}));
    const TargetBoard board = book.board(book.plan);
    const Table table = targetTable(board);
    CHECK(rowOf(table, 0).contains(q("| 35,0 / đến quý I |"))); // 30 of A, 5 of C before its end
    CHECK(rowOf(table, 1).contains(q("| 100,0 | 1/1 |"))); // A alone can be compared
    CHECK(missingOnPaper(*board.rows[1].year(2024)) == q("chưa so sánh được: Bệnh viện B"));
    enter(growth, book.c, 2024, 0, "1");
    CHECK(missingOnPaper(*book.board(book.plan).rows[1].year(2024))
              .endsWith(q("cuối năm không còn hoạt động: Bệnh viện C")));
}

TEST_CASE("a plan without targets has no table of them")
{
    TargetLedger book;
    Request request;
    request.kind = Kind::Targets;
    request.plan = book.plan;
    CHECK(makeReport(book.read(), request).error().code == ErrorCode::NotFound);
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/reviewpaper.h"

#include "core/actions/review/reviewread.h"
#include "core/reports/kinds/reviewtables.h"
#include "core/reports/pdfwriter.h"
#include "tests/reports/papers.h"
#include "tests/reports/reviewledger.h"

#include <QFile>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

QString rowsOf(const Table& table)
{
    QStringList lines;
    for (const Row& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row.cells)
            cells << cell.text.toPlainText();
        lines << cells.join(QStringLiteral(" | "));
    }
    return lines.join(u'\n');
}

MovementReview reviewOf(const ReviewLedger& ledger)
{
    return actions::movementReview(ledger.read(), ledger.first, ReviewLedger::day()).value();
}

} // namespace

TEST_CASE("the figures of a review equal those worked out by hand")
{
    const ReviewLedger ledger;
    const MovementReview review = reviewOf(ledger);
    REQUIRE(review.periods.size() == 2);
    REQUIRE(review.plans.size() == 2);
    // 4 units are obliged. 2022: 4 of 4 launched, one of them late; 3 of 4 = 75 % registered.
    // 2026: 2 of 4 = 50 % launched, 1 of 4 = 25 % registered.
    CHECK(rowsOf(launchTable(review))
          == QStringLiteral(
              "Giai đoạn 2022–2025\n"
              "Kế hoạch 2022–2025 | Phát động phong trào | 01/04/2022 | 4 | 4 | 1 | 0 | 100,0%\n"
              "Kế hoạch 2022–2025 | Đăng ký thi đua | 01/07/2022 | 4 | 3 | 0 | 1 | 75,0%\n"
              "Giai đoạn 2026–2030\n"
              "Kế hoạch 2026–2030 | Phát động phong trào | 01/04/2026 | 4 | 2 | 0 | 2 | 50,0%\n"
              "Kế hoạch 2026–2030 | Đăng ký thi đua | 01/07/2026 | 4 | 1 | 0 | 3 | 25,0%"));
    // The first phase ends at 91,5 (2025), wanted ≥ 90; the second stands at 93 (2026), wanted > 95.
    // 93 − 91,5 = 1,5.
    CHECK(
        rowsOf(targetPeriodTable(review, review.plans[0]))
        == QStringLiteral("1 | Người dân có hồ sơ sức khỏe điện tử (%) | 60,0 (2021) | 91,5 (2025) "
                          "| ≥ 90,0 | đạt | 93,0 (2026) | > 95,0 | chưa đến hạn | +1,5"));
    CHECK(review.plans[1].targets.rows.empty());
    // Steps: 2024 proposed 1, approved 1; 2025 proposed 1; 2026 applied 1, rewarded 1; one without a day.
    CHECK(rowsOf(funnelTable(review))
          == QStringLiteral("Năm 2024 | 1 | 1 | 0 | 0 | 0\n"
                            "Năm 2025 | 1 | 0 | 0 | 0 | 0\n"
                            "Năm 2026 | 0 | 0 | 1 | 0 | 1\n"
                            "Chưa rõ ngày | 1 | 0 | 0 | 0 | 0\n"
                            "Tổng cộng | 3 | 1 | 1 | 0 | 1\n"
                            "Giai đoạn 2022–2025 | 2 | 1 | 0 | 0 | 0\n"
                            "Giai đoạn 2026–2030 | 0 | 0 | 1 | 0 | 1"));
    CHECK(review.funnel.initiatives == 3); // one serves both plans and is counted once
    // 8.000 of 8.000 million; 3.000 of 12.000 million = 25 %.
    CHECK(
        rowsOf(projectReviewTable(review))
        == QStringLiteral("Kế hoạch 2022–2025 | Giai đoạn 2022–2025 | 1 | 0 | 0 | 8.000.000.000 | "
                          "8.000.000.000 | 100,0%\n"
                          "Kế hoạch 2026–2030 | Giai đoạn 2026–2030 | 1 | 0 | 0 | 12.000.000.000 | "
                          "3.000.000.000 | 25,0%"));
    CHECK(review.budget
          == std::vector<BudgetLine>{
              {2024, {}, Money::exact(8'000'000'000), Money::exact(8'000'000'000)},
              {2026, {}, Money::exact(12'000'000'000), Money::exact(3'000'000'000)}});
    CHECK(gradeTable(review).rows.empty()); // nothing was scored
}

TEST_CASE("a review says of how many projects it has all figures, and more than only where that "
          "was written")
{
    MovementReview review;
    PlanReview plan;
    const auto add = [&](Money budget, Money disbursed) {
        ProjectStatus status;
        status.project.budget = budget;
        status.disbursed = disbursed;
        plan.portfolio.projects.push_back(status);
    };
    add(Money::exact(2'000'000'000), Money::exact(500'000'000));
    add(Money::exact(500'000'000), Money::exact(250'000'000));
    add({}, {});
    plan.portfolio.budget = Money::moreThan(2'500'000'000);
    plan.portfolio.disbursed = Money::moreThan(750'000'000);
    review.plans.push_back(plan);
    CHECK(rowsOf(projectReviewTable(review))
              .contains(QStringLiteral("2.500.000.000 (2/3 dự án có đủ số liệu) | "
                                       "750.000.000 (2/3 dự án có đủ số liệu)")));
    ProjectStatus& last = review.plans[0].portfolio.projects[2];
    last.project.budget = Money::moreThan(0);
    CHECK(rowsOf(projectReviewTable(review)).contains(QStringLiteral("hơn 2.500.000.000 | 750")));
    review.budget = {{2024, {}, Money::moreThan(5), Money::moreThan(7), true, false}};
    const BarChart chart = budgetChart(review);
    CHECK(chart.rows[0].bars[0].words == QStringLiteral("5 đồng (chưa đủ số liệu)"));
    CHECK(chart.rows[0].bars[1].words == QStringLiteral("hơn 7 đồng"));
}

TEST_CASE("the charts of a review carry the figures of its tables")
{
    const ReviewLedger ledger;
    const MovementReview review = reviewOf(ledger);
    const BarChart launches = launchChart(review);
    REQUIRE(launches.rows.size() == 4);
    CHECK(launches.whole == 1.0);
    CHECK(launches.rows[1].bars[0].value == Approx(0.75));
    CHECK(launches.rows[1].bars[0].words == QStringLiteral("3/4 đơn vị (75,0%)"));
    const LineChart trend = targetChart(review.plans[0].targets.rows.front(), ReviewLedger::day());
    REQUIRE(trend.lines.size() == 2);
    REQUIRE(trend.places.size() == 10); // every year from the baseline of 2021 to the goal of 2030
    CHECK(trend.lines[0].points[0].words == QStringLiteral("60,0 (ban đầu)"));
    CHECK_FALSE(trend.lines[0].points[1].value); // nobody measured in 2022
    CHECK(trend.lines[0].points[4].words == QStringLiteral("91,5"));
    CHECK_FALSE(trend.lines[0].points[9].value); // 2030 has not come
    CHECK(trend.lines[1].points[9].words == QStringLiteral("> 95,0"));
    CHECK(funnelChart(review).rows.size() == 3);
    CHECK(budgetChart(review).rows[1].bars[1].words == QStringLiteral("3.000.000.000 đồng"));
}

TEST_CASE("a review is interim while the movement runs, and final after its last day")
{
    const ReviewLedger ledger;
    const auto text = [&](QDate day) {
        return pageTexts(laidOut(ledger.document(day))).join(u'\n').simplified();
    };
    const QString interim = text(ReviewLedger::day());
    CHECK(interim.contains(QStringLiteral("BÁO CÁO SƠ KẾT")));
    CHECK(interim.contains(QStringLiteral("Ngành Y tế thi đua chuyển đổi số")));
    CHECK(interim.contains(
        QStringLiteral("Kế hoạch 2022–2025, Đăng ký thi đua: còn 1 đơn vị trễ hạn: D.")));
    // Nothing was scored: no empty chapter, a line at the end.
    CHECK(interim.contains(QStringLiteral("IV. Dự án")));
    CHECK_FALSE(interim.contains(QStringLiteral("Chưa có số liệu.")));
    CHECK(interim.contains(QStringLiteral("chưa có số liệu về: xếp loại và khen thưởng.")));
    CHECK(text(QDate(2030, 12, 31)).contains(QStringLiteral("BÁO CÁO SƠ KẾT")));
    CHECK(text(QDate(2031, 1, 1)).contains(QStringLiteral("BÁO CÁO TỔNG KẾT")));
}

TEST_CASE("a review names each plan in full before it uses its short title")
{
    const ReviewLedger ledger;
    MovementReview review = reviewOf(ledger);
    review.plans[0].plan.title = QStringLiteral("Kế hoạch chuyển đổi số");
    review.plans[0].plan.number = QStringLiteral("12/KH-SYT");
    Document paper;
    paper.sections.push_back(reviewPaper(review, {}));
    const auto unbroken = [](const QString& text) { return text.simplified().remove(u' '); };
    const QString text = unbroken(pageTexts(laidOut(paper)).join(u'\n'));
    INFO(text.left(600).toStdString());
    CHECK(text.contains(unbroken(QStringLiteral("Kế hoạch chuyển đổi số (số 12/KH-SYT), gọi tắt là "
                                                "“Kế hoạch 2022–2025”; Kế hoạch 2026–2030."))));
}

TEST_CASE("a review fits its pages and is the same file each time")
{
    const ReviewLedger ledger;
    const LaidOutDocument pages = laidOut(ledger.document(ReviewLedger::day()));
    for (const LaidOutPage& page : pages.pages) {
        for (const PlacedLine& line : page.content.lines) {
            INFO(line.shaped().text.toStdString());
            CHECK(line.extent().right() <= page.size.width());
            CHECK(line.extent().bottom() <= page.size.height());
        }
    }
    const QByteArray bytes = pdfBytes(pages).value();
    CHECK(bytes == pdfBytes(laidOut(ledger.document(ReviewLedger::day()))).value());
    if (const QString keep = qEnvironmentVariable("THIDUA_KEEP_PAPERS"); !keep.isEmpty()) {
        QFile file(keep + QStringLiteral("/review.pdf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
}

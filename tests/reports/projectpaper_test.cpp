// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/projectpaper.h"

#include "core/reports/kinds/projecttables.h"
#include "core/reports/pdfwriter.h"
#include "tests/reports/papers.h"
#include "tests/reports/projectledger.h"

#include <QFile>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

Portfolio portfolioOfLedger(const ProjectLedger& ledger)
{
    return actions::portfolio(ledger.ledger(), ledger.plan, ProjectLedger::at().date()).value();
}

/// The cells of the rows, one row a line.
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

} // namespace

TEST_CASE("the progress report says what is late, who must act, and what was decided")
{
    const ProjectLedger ledger;
    const QString text =
        pageTexts(laidOut(ledger.document(Kind::Projects))).join(u'\n').simplified();
    for (const char* words : {
             "BÁO CÁO",
             "Có 3 dự án: 1 trễ hạn; 1 đang vướng mắc; 1 chưa có mốc; 1 đúng tiến độ.",
             "Tổng mức đầu tư: hơn 58.000.000.000 đồng; đã giải ngân: 5.000.000.000 đồng (1/3 dự án có đủ số liệu).",
             "Mốc: Trình chủ trương đầu tư",
             "10 ngày (4 ngày làm", // after 26/4 up to 6/5, without 30/4 and 1/5
             "Kết luận: Rà soát lại các phần mềm",
             "kịp thời (chưa đặt",
             "Nghe báo cáo việc chuyển đổi số ngành y tế",
             "Phòng Kế hoạch – Tài",
         }) {
        INFO(words);
        UNSCOPED_INFO(text.toStdString());
        CHECK(text.contains(QString::fromUtf8(words)));
    }
}

TEST_CASE("the figures of the projects equal those worked out by hand")
{
    const ProjectLedger ledger;
    const Portfolio portfolio = portfolioOfLedger(ledger);
    // Bệnh án: 3,5 + 1,5 + 0 = 5 tỷ of 20 = 25 %. The programme's own figure is "more than", so it has no share.
    CHECK(
        rowsOf(projectTable(portfolio))
        == QStringLiteral(
            "Đề án chuyển đổi số y tế (2022–2025) | hơn 58.000.000.000 | "
            "5.000.000.000 (1/3 dự án có đủ số liệu) | – | \n"
            "1 | Bệnh án điện tử cho các bệnh viện đa khoa khu vực | 20.000.000.000 | "
            "5.000.000.000 | 25,0% | 26/04/2024 (trễ hạn): Trình chủ trương đầu tư | Sở Y tế | Sở Kế hoạch và Đầu tư; "
            "Sở Thông tin và Truyền thông | Trễ hạn, vướng mắc (4 ngày làm việc): Chưa có ý kiến thẩm định "
            "thiết kế cơ sở\n"
            "2 | Hệ thống thông tin điều hành y tế thông minh | chưa có số liệu | chưa có số liệu "
            "| "
            "– | chưa có mốc | Sở Y tế | Sở Kế hoạch và Đầu tư; Sở Thông tin và Truyền thông | "
            "Chưa có mốc\n"
            "3 | Mô hình bệnh viện thông minh | 26.240.000.000 | chưa có số liệu | – | 31/05/2024: "
            "Lập báo cáo đề xuất | Sở Y tế | Sở Kế hoạch và Đầu tư; Sở Thông tin và Truyền thông | "
            "Đúng tiến độ\n"
            "TỔNG CỘNG | hơn 58.000.000.000 | 5.000.000.000 (1/3 dự án có đủ số liệu) | – | "));
    // 2024: 6 + hơn 2 = hơn 8; disbursed 1,5 + 0. Planned 4 + 6 + hơn 2 = hơn 12; 3,5/4 = 87,5 %; 1,5/6 = 25 %.
    CHECK(rowsOf(fundingTable(portfolio))
          == QStringLiteral("Bệnh án điện tử cho các bệnh viện đa khoa khu vực\n"
                            "2023 | Ngân sách tỉnh | 4.000.000.000 | 3.500.000.000 | 87,5%\n"
                            "2024 | Ngân sách tỉnh | 6.000.000.000 | 1.500.000.000 | 25,0%\n"
                            "2024 | Xã hội hóa | hơn 2.000.000.000 | 0 | –\n"
                            " | Cộng dự án | hơn 12.000.000.000 | 5.000.000.000 | –\n"
                            "Tất cả các dự án\n"
                            "2023 | Các nguồn | 4.000.000.000 | 3.500.000.000 | 87,5%\n"
                            "2024 | Các nguồn | hơn 8.000.000.000 | 1.500.000.000 | –\n"
                            "Các năm | Ngân sách tỉnh | 10.000.000.000 | 5.000.000.000 | 50,0%\n"
                            "Các năm | Xã hội hóa | hơn 2.000.000.000 | 0 | –\n"
                            " | TỔNG CỘNG | hơn 12.000.000.000 | 5.000.000.000 | –"));
}

TEST_CASE("the plan of time is drawn as lines and words, and keeps its page")
{
    const ProjectLedger ledger;
    const LaidOutDocument pages = laidOut(ledger.document(Kind::Projects));
    size_t shapes = 0;
    for (const LaidOutPage& page : pages.pages) {
        shapes += page.content.shapes.size();
        for (const PlacedLine& line : page.content.lines) {
            INFO(line.shaped().text.toStdString());
            CHECK(line.extent().right() <= page.size.width());
        }
    }
    CHECK(shapes > 0);
    CHECK(pages.missingLetters.isEmpty());
    const auto bytes = pdfBytes(pages);
    REQUIRE(bytes);
    CHECK(bytes.value() == pdfBytes(laidOut(ledger.document(Kind::Projects))).value());
    if (const QString keep = qEnvironmentVariable("THIDUA_KEEP_PAPERS"); !keep.isEmpty()) {
        QFile file(keep + QStringLiteral("/projects.pdf"));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(*bytes);
    }
}

TEST_CASE("a plan without projects has no progress report")
{
    ProjectLedger ledger;
    ledger.apply(actions::loadPlan(ledger.ledger(), [] {
        auto other = *loadTemplate(QStringLiteral("theme-2024"));
        other.plan.code += QStringLiteral("-b");
        return other;
    }()));
    const PlanId bare = ledger.ledger().plans()->back().id == ledger.plan
        ? ledger.ledger().plans()->front().id
        : ledger.ledger().plans()->back().id;
    const auto made = makeReport(ledger.ledger(),
                                 {.kind = Kind::Projects,
                                  .plan = bare,
                                  .file = QStringLiteral("dự án.thidua"),
                                  .at = ProjectLedger::at()});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NotFound);
}

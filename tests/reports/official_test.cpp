// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/units.h"
#include "tests/reports/papers.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

const PlacedLine& lineSaying(const LaidOutPage& page, const QString& text)
{
    const auto line = std::find_if(
        page.content.lines.begin(), page.content.lines.end(),
        [&](const PlacedLine& candidate) { return candidate.shaped().text.trimmed() == text; });
    INFO(text.toStdString());
    REQUIRE(line != page.content.lines.end());
    return *line;
}

/// The horizontal rule nearest below the letters of a line.
QLineF ruleBelow(const LaidOutPage& page, const PlacedLine& line)
{
    QLineF nearest(0, 1e9, 0, 1e9);
    for (const Rule& rule : page.content.rules)
        if (rule.line.y1() > line.at.y() && rule.line.y1() < nearest.y1()
            && line.extent().center().x() > rule.line.x1()
            && line.extent().center().x() < rule.line.x2())
            nearest = rule.line;
    return nearest;
}

} // namespace

TEST_CASE("The head of a document has the lines of Decree 30: under the motto as long as it, under "
          "the issuer a third to a half")
{
    const LaidOutPage page = laidOut(documentOf(scorecard(3))).pages.front();
    const PlacedLine& motto = lineSaying(page, QStringLiteral("Độc lập - Tự do - Hạnh phúc"));
    const PlacedLine& issuer = lineSaying(page, QStringLiteral("SỞ Y TẾ"));
    CHECK(ruleBelow(page, motto).length() == Approx(motto.extent().width()).margin(2));
    CHECK(ruleBelow(page, motto).center().x() == Approx(motto.extent().center().x()).margin(2));
    CHECK(ruleBelow(page, issuer).length() > issuer.extent().width() / 3);
    CHECK(ruleBelow(page, issuer).length() <= issuer.extent().width() / 2);
    CHECK(lineSaying(page, QStringLiteral("Số: 118/PCĐ-SYT")).at.y()
          == lineSaying(page, QStringLiteral("An Sơn, ngày 18 tháng 12 năm 2024")).at.y());
}

TEST_CASE("National title and motto stand on one line each, on both kinds of paper")
{
    Section section = scorecard(3);
    section.page.orientation = GENERATE(Orientation::Portrait, Orientation::Landscape);
    const LaidOutPage page = laidOut(documentOf(section)).pages.front();
    lineSaying(page, QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
    lineSaying(page, QStringLiteral("Độc lập - Tự do - Hạnh phúc"));
}

TEST_CASE("A title of two lines has lines of about equal length")
{
    const LaidOutPage page = laidOut(documentOf(scorecard(3))).pages.front();
    const double first =
        lineSaying(page, QStringLiteral("Chuyên đề thi đua “Ứng dụng công nghệ thông tin"))
            .extent()
            .width();
    const double second =
        lineSaying(page, QStringLiteral("phục vụ Chuyển đổi số” trong ngành Y tế năm 2024"))
            .extent()
            .width();
    CHECK(std::min(first, second) > 0.8 * std::max(first, second));
}

TEST_CASE("Recipients stand left of a single signature, with their dashes and marks")
{
    const SignatureBlock block{
        .columns = {{.title = {QStringLiteral("KT. GIÁM ĐỐC"), QStringLiteral("PHÓ GIÁM ĐỐC")},
                     .name = QStringLiteral("Trần Văn Minh")}},
        .recipients = {QStringLiteral("Như Điều 3"), QStringLiteral("Lưu: VT, TCCB")}};
    const LaidOutPage page =
        laidOut(documentOf({Paragraph{.text = plain(QStringLiteral("./."))}, block})).pages.front();
    const PlacedLine& recipients = lineSaying(page, QStringLiteral("Nơi nhận:"));
    lineSaying(page, QStringLiteral("- Như Điều 3;"));
    lineSaying(page, QStringLiteral("- Lưu: VT, TCCB."));
    const PlacedLine& post = lineSaying(page, QStringLiteral("PHÓ GIÁM ĐỐC"));
    CHECK(recipients.extent().left() == page.body.left());
    CHECK(post.extent().left() > page.body.center().x() - fromMm(5));
    CHECK(post.extent().center().x()
          == Approx(lineSaying(page, QStringLiteral("KT. GIÁM ĐỐC")).extent().center().x())
                 .margin(2));
}

TEST_CASE("Two sides of a line that do not fit beside each other wrap without meeting")
{
    const QString longName = QStringLiteral(
        "Trung tâm Kiểm soát bệnh tật và Phòng, chống dịch liên huyện Thanh Thủy – Yên Lạc");
    const LaidOutPage page =
        laidOut(documentOf({SplitLine{.left = plain(longName), .right = plain(longName)}}))
            .pages.front();
    double leftEnd = 0;
    double rightStart = page.body.right();
    for (const PlacedLine& line : page.content.lines)
        if (line.at.y() < page.body.bottom()) {
            const QRectF extent = line.extent();
            if (extent.center().x() < page.body.center().x())
                leftEnd = std::max(leftEnd, extent.right());
            else
                rightStart = std::min(rightStart, extent.left());
        }
    CHECK(leftEnd > 0);
    CHECK(leftEnd + fromMm(3) < rightStart);
}

TEST_CASE("The control line stands in the bottom margin, its code about 12 mm wide")
{
    const LaidOutPage page = laidOut(documentOf(scorecard(3))).pages.front();
    REQUIRE(page.qr);
    QRectF all;
    for (const QRectF& square : *page.qr)
        all |= square;
    CHECK(all.width() == Approx(fromMm(12)).margin(fromMm(0.5)));
    CHECK(all.height() == Approx(all.width()));
    CHECK(all.top() > page.body.bottom());
    CHECK(all.bottom() < page.size.height() - fromMm(5));
    CHECK(all.left() == page.body.left());
    CHECK(lineSaying(page, QStringLiteral("Mã đối chiếu: 7F3A 91C2 04DE 8B56")).extent().left()
          > all.right() + fromMm(2));
}

TEST_CASE("Until the vote every page carries the mark TẠM THỜI, afterwards none")
{
    Section section = scorecard(90);
    for (const LaidOutPage& page : laidOut(documentOf(section)).pages)
        CHECK_FALSE(page.watermark);
    section.watermark = provisionalMark();
    for (const LaidOutPage& page : laidOut(documentOf(section)).pages) {
        REQUIRE(page.watermark);
        CHECK(page.watermark->lines.front().text == QStringLiteral("TẠM THỜI"));
    }
}

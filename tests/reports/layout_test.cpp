// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/layout.h"
#include "core/reports/units.h"
#include "tests/reports/papers.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

QString words(int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QStringLiteral("chữ%1").arg(i);
    return list.join(u' ');
}

QStringList wordsOf(const QStringList& pages)
{
    QStringList list;
    static const QRegularExpression word(QStringLiteral("chữ\\d+"));
    for (auto match = word.globalMatch(pages.join(u'\n')); match.hasNext();)
        list << match.next().captured();
    return list;
}

} // namespace

TEST_CASE("A document of the same values is the same value")
{
    CHECK(documentOf(scorecard(8)) == documentOf(scorecard(8)));
    CHECK_FALSE(documentOf(scorecard(8)) == documentOf(scorecard(9)));
}

TEST_CASE("A scorecard of the 2024 size stands on one page")
{
    const LaidOutDocument document = laidOut(documentOf(scorecard(24)));
    REQUIRE(document.pages.size() == 1);
    const QString text = document.pages.front().toPlainText();
    CHECK(text.contains(QStringLiteral("UBND TỈNH AN SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n")));
    CHECK(text.contains(QStringLiteral("\nĐơn vị: TTYT Thanh Thủy | Khối thi đua: Khối 2\n")));
    CHECK(text.contains(QStringLiteral("\n2.1 | Tiêu chí số 7 | 6,00 | 5,25 | 4,50\n")));
    CHECK(text.contains(QStringLiteral("Mã đối chiếu: 7F3A 91C2 04DE 8B56\n")));
    CHECK(text.endsWith(QStringLiteral("bản chốt số 1 lúc 15:20 ngày 18/12/2024 | Trang 1/1")));
}

TEST_CASE("Each part counts its own pages, and the number in the top margin begins on the second")
{
    Document document = documentOf(scorecard(100));
    document.sections.push_back(scorecard(10));
    document.sections.push_back(scorecard(60));
    const LaidOutDocument pages = laidOut(document);
    QStringList counters;
    for (const LaidOutPage& page : pages.pages) {
        const QString text = page.toPlainText();
        counters << text.section(QStringLiteral("Trang "), 1);
        const QString first = text.section(u'\n', 0, 0);
        CHECK(first
              == (page.number == 1
                      ? QStringLiteral("UBND TỈNH AN SƠN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                      : QString::number(page.number)));
    }
    CHECK(counters.join(u' ') == QStringLiteral("1/3 2/3 3/3 1/1 1/2 2/2"));
    CHECK(pages.pages.back().section == 2);
}

TEST_CASE("A long text runs over pages without losing a word, and no line stands alone")
{
    const int count = GENERATE(range(500, 1500, 83));
    const LaidOutDocument document =
        laidOut(documentOf({Paragraph{.text = plain(words(count)), .firstIndentMm = 10},
                            Paragraph{.text = plain(words(30))}}));
    const QStringList found = wordsOf(pageTexts(document));
    CHECK(found.size() == count + 30);
    CHECK(found.mid(0, count) == words(count).split(u' '));
    for (const LaidOutPage& page : document.pages)
        CHECK(page.content.lines.size() >= 3); // two of the text and the page counter
}

TEST_CASE("A heading stands on the page of what it heads")
{
    const int filler = GENERATE(range(30, 60));
    std::vector<Block> blocks;
    for (int i = 0; i < filler; ++i)
        blocks.push_back(Paragraph{.text = plain(QStringLiteral("dòng")), .afterPt = 0});
    blocks.push_back(Heading{.text = plain(QStringLiteral("II. KẾT QUẢ")), .level = 1});
    blocks.push_back(scoreTable(3));
    const QStringList pages = pageTexts(laidOut(documentOf(blocks)));
    for (const QString& page : pages)
        if (page.contains(QStringLiteral("II. KẾT QUẢ")))
            CHECK(page.contains(QStringLiteral("Tiêu chí số 1 ")));
}

TEST_CASE("Signatures never stand alone on a page")
{
    const int criteria = GENERATE(range(1, 90));
    const QStringList pages = pageTexts(laidOut(documentOf(scorecard(criteria))));
    const QString& last = pages.last();
    REQUIRE(last.contains(QStringLiteral("Trần Văn Minh")));
    CHECK(last.contains(QStringLiteral("ĐẠI DIỆN ĐƠN VỊ")));
    CHECK(last.contains(QStringLiteral("TỔNG ĐIỂM | 108,00")));
    CHECK(last.contains(QStringLiteral("Tiêu chí số %1 ").arg(criteria)));
}

TEST_CASE("Many reasons are set smaller where that saves a page, else three rows go along")
{
    const int reasons = GENERATE(range(8, 60, 4));
    Section section = scorecard(24);
    Notes notes{.lead = QStringLiteral("Lý do chênh lệch:"), .size = 10};
    for (int i = 0; i < reasons; ++i)
        notes.numbered << QStringLiteral("Hồ sơ chứng minh nộp sau thời hạn; Tổ kiểm tra chỉ tính "
                                         "phần có đủ tài liệu gốc.");
    size_t place = 0;
    while (!std::holds_alternative<Notes>(section.blocks[place].value()))
        ++place;
    section.blocks[place] = notes;
    const QStringList pages = pageTexts(laidOut(documentOf(section)));
    INFO(reasons << " reasons, " << pages.size() << " pages");
    // The same with the smallest sizes from the beginning has no page less.
    notes.size = 8.5;
    section.blocks[place] = notes;
    auto& table = std::get<Table>(static_cast<BlockValue&>(section.blocks[place - 1]));
    table.rowHeightMm *= 9.5 / table.size;
    table.size = 9.5;
    CHECK(pages.size() == pageTexts(laidOut(documentOf(section))).size());
    const auto rows = pages.last().count(QStringLiteral("Tiêu chí số "));
    if (pages.size() > 1 && pages.last().contains(QStringLiteral("TỔNG ĐIỂM")))
        CHECK(rows >= 2); // and the total
}

TEST_CASE("A page break begins a page, and two of them do not make an empty one")
{
    const Block text = Paragraph{.text = plain(QStringLiteral("một"))};
    CHECK(laidOut(documentOf({text, PageBreak{}, text})).pages.size() == 2);
    CHECK(laidOut(documentOf({text, PageBreak{}, PageBreak{}, text})).pages.size() == 2);
    CHECK(laidOut(documentOf({PageBreak{}, text})).pages.size() == 1);
}

TEST_CASE("The paper and its margins are those asked for")
{
    Section section = scorecard(5);
    section.page = {.orientation = Orientation::Landscape,
                    .topMm = 25,
                    .bottomMm = 22,
                    .leftMm = 35,
                    .rightMm = 20};
    const LaidOutPage page = laidOut(documentOf(section)).pages.front();
    CHECK(page.size == QSizeF(fromMm(297), fromMm(210)));
    CHECK(page.body
          == QRectF(QPointF(fromMm(35), fromMm(25)),
                    QPointF(fromMm(297) - fromMm(20), fromMm(210) - fromMm(22))));
}

TEST_CASE("Margins that leave no room are refused")
{
    Section section = scorecard(5);
    section.page.leftMm = 180;
    const auto result = layout(documentOf(section));
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::InvalidInput);
}

TEST_CASE("Small papers share a page, and one that is too high for its place is refused")
{
    const std::vector<Block> ballot{
        Paragraph{.text = bold(QStringLiteral("PHIẾU BẦU")), .align = Align::Centre}};
    Tiles tiles{.columns = 2, .heightMm = 80, .tiles = std::vector<std::vector<Block>>(8, ballot)};
    const LaidOutDocument document = laidOut(documentOf({tiles}));
    REQUIRE(document.pages.size() == 2);
    CHECK(document.pages.front().toPlainText().count(QStringLiteral("PHIẾU BẦU")) == 6);
    CHECK(document.pages.back().toPlainText().count(QStringLiteral("PHIẾU BẦU")) == 2);
    // Tables on them have their frame: six rules across and six down, inside four cutting lines.
    tiles.tiles = {{scoreTable(2)}};
    const std::vector<Rule> rules = laidOut(documentOf({tiles})).pages.front().content.rules;
    CHECK(rules.size() == 6 + 6 + 4);
    CHECK(std::count_if(rules.begin(), rules.end(), [](const Rule& rule) { return rule.dotted; })
          == 4);

    // Neither lines that run over nor one block that cannot be divided.
    tiles.heightMm = 12;
    tiles.tiles = {GENERATE(
        std::vector<Block>{Paragraph{.text = plain(words(60))}},
        std::vector<Block>{SignatureBlock{.columns = {{.name = words(2)}}, .spaceMm = 30}})};
    const auto refused = layout(documentOf({tiles}));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::OutOfRange);
}

TEST_CASE("Text for a printed form stands where it is told and moves nothing else")
{
    const Placed name{
        .xMm = 60,
        .yMm = 120,
        .widthMm = 100,
        .paragraph = {.text = bold(QStringLiteral("Lê Thị Hạnh")), .align = Align::Left}};
    const LaidOutPage page =
        laidOut(documentOf({name, Paragraph{.text = plain(QStringLiteral("đầu trang"))}}))
            .pages.front();
    CHECK(page.content.lines[0].at.x() == fromMm(60));
    CHECK(page.content.lines[0].extent().top() == fromMm(120));
    CHECK(page.content.lines[1].extent().top() == page.body.top());
}

TEST_CASE("Layout reports its progress and stops when told")
{
    Document document = documentOf(scorecard(5));
    document.sections.resize(4, document.sections.front());
    std::stop_source stop;
    QList<int> steps;
    const auto result = layout(document, {stop.get_token(), [&](int done, int total) {
                                              CHECK(total == 4);
                                              steps << done;
                                              if (done == 2)
                                                  stop.request_stop();
                                          }});
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::Cancelled);
    CHECK(steps == QList<int>{1, 2});
}

TEST_CASE("signatures take no rows of a table along that a heading parts from them")
{
    Table table;
    table.columns = {{1, 0, Align::Left}};
    for (int i = 1; i <= 48; ++i) {
        Row row;
        row.cells = {{plain(QStringLiteral("Dòng %1").arg(i))}};
        table.rows.push_back(row);
    }
    Paragraph none;
    none.text = plain(QStringLiteral("Chưa ghi nhận rủi ro nào."));
    SignatureBlock signatures;
    signatures.columns = {{{QStringLiteral("CHỦ TỊCH")}}};
    const QStringList pages = pageTexts(
        laidOut(documentOf({table, Heading{bold(QStringLiteral("Rủi ro")), 2}, none, signatures})));
    REQUIRE(pages.size() == 2);
    CHECK(pages[0].contains(QStringLiteral("Dòng 48")));
    CHECK_FALSE(pages[1].contains(QStringLiteral("Dòng")));
    CHECK(pages[1].contains(QStringLiteral("Rủi ro\nChưa ghi nhận rủi ro nào.\nCHỦ TỊCH")));
}

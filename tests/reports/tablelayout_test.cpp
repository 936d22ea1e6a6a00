// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tablelayout.h"
#include "core/reports/units.h"
#include "tests/reports/papers.h"
#include "tests/support/catch.h"

#include <random>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

using Random = std::mt19937;

int pick(Random& random, int low, int high)
{
    return low + static_cast<int>(random() % static_cast<unsigned>(high - low + 1));
}

QString randomText(Random& random)
{
    static const QStringList kWords{
        QStringLiteral("Trung"),
        QStringLiteral("tâm"),
        QStringLiteral("huyện"),
        QStringLiteral("Thanh Thủy"),
        QStringLiteral("97,50"),
        QStringLiteral("−1,25"),
        QStringLiteral("ỨNG DỤNG"),
        QStringLiteral("so-thi-dua-2024-ban-chot-so-1-luc-15-20-ngay-18-12-2024.thidua"),
        QStringLiteral("KAĐ"),
        QStringLiteral("a\nb")};
    QStringList words;
    for (int i = pick(random, 0, 3) == 0 ? pick(random, 0, 60) : pick(random, 0, 6); i > 0; --i)
        words << kWords[pick(random, 0, static_cast<int>(kWords.size()) - 1)];
    return words.join(u' ');
}

Table randomTable(Random& random)
{
    Table table;
    const int columns = pick(random, 1, 14);
    for (int i = 0; i < columns; ++i)
        table.columns.push_back({.share = pick(random, 1, 5) * 1.0,
                                 .fixedMm = pick(random, 0, 1) ? pick(random, 8, 60) * 1.0 : 0.0,
                                 .align = static_cast<Align>(pick(random, 0, 3))});
    const auto randomRow = [&] {
        Row row{.kind = static_cast<RowKind>(pick(random, 0, 3)),
                .keepWithNext = pick(random, 0, 4) == 0};
        for (int column = 0; column < columns;) {
            Cell cell{.text = plain(randomText(random)),
                      .span = pick(random, 0, 4) == 0 ? pick(random, 1, 4) : 1};
            if (pick(random, 0, 3) == 0)
                cell.text = cell.text + noteMark(3) + bold(randomText(random), 14)
                    + italic(QStringLiteral(" hết"));
            column += cell.span;
            row.cells.push_back(std::move(cell));
        }
        return row;
    };
    for (int i = pick(random, 0, 2); i > 0; --i)
        table.head.push_back(randomRow());
    for (int i = pick(random, 1, 60); i > 0; --i)
        table.rows.push_back(randomRow());
    return table;
}

/// A rule that runs through the letters of a line, if there is one.
bool isCrossed(const LaidOutPage& page, const QRectF& letters)
{
    const QRectF inner = letters.adjusted(2, 2, -2, -2);
    return std::any_of(page.content.rules.begin(), page.content.rules.end(), [&](const Rule& rule) {
        const QLineF& line = rule.line;
        return std::max(line.x1(), line.x2()) > inner.left()
            && std::min(line.x1(), line.x2()) < inner.right()
            && std::max(line.y1(), line.y2()) > inner.top()
            && std::min(line.y1(), line.y2()) < inner.bottom();
    });
}

} // namespace

TEST_CASE("No letter leaves its cell or the margins, whatever the table")
{
    const unsigned seed = GENERATE(range(1U, 41U));
    Random random(seed);
    CAPTURE(seed);
    Section section;
    section.page.orientation = pick(random, 0, 1) ? Orientation::Landscape : Orientation::Portrait;
    section.pageOfPages = false;
    section.blocks.push_back(Paragraph{.text = plain(randomText(random))});
    section.blocks.push_back(randomTable(random));
    section.blocks.push_back(Paragraph{.text = plain(randomText(random))});
    const LaidOutDocument document = laidOut(documentOf(section));
    for (const LaidOutPage& page : document.pages)
        for (const PlacedLine& line : page.content.lines) {
            if (line.shaped().text == QString::number(page.number) && line.at.y() < page.body.top())
                continue;
            const QRectF letters = line.extent();
            CAPTURE(line.shaped().text, page.number, letters.left(), letters.right(), letters.top(),
                    letters.bottom());
            REQUIRE(page.body.adjusted(-1, -1, 1, 1).contains(letters));
            REQUIRE_FALSE(isCrossed(page, letters));
        }
}

TEST_CASE(
    "Columns fill the width of the page exactly, and fixed ones shrink rather than be cut off")
{
    struct Case {
        const char* what;
        std::vector<Column> columns;
        double total;
    };
    const auto [what, columns, total] = GENERATE(values<Case>({
        {"shares only", {{.share = 1}, {.share = 2}, {.share = 3}}, 165},
        {"a share between fixed ones", {{.fixedMm = 9}, {.share = 1}, {.fixedMm = 16}}, 165},
        {"fixed ones wider than the page",
         {{.fixedMm = 100}, {.fixedMm = 100}, {.fixedMm = 100}},
         165},
        {"fixed ones that leave nothing to the share",
         {{.fixedMm = 120}, {.share = 1}, {.fixedMm = 120}},
         165},
        {"fixed ones narrower than the page", {{.fixedMm = 30}, {.fixedMm = 40}}, 70},
    }));
    CAPTURE(what);
    const std::vector<double> edges = columnEdges(columns, fromMm(165));
    REQUIRE(edges.size() == columns.size() + 1);
    CHECK(edges.back() == Approx(fromMm(total)).margin(2));
    for (size_t i = 0; i < columns.size(); ++i)
        CHECK(edges[i + 1] - edges[i] > fromMm(10) * (columns[i].fixedMm == 9 ? 0.8 : 1));
}

TEST_CASE("The head of a table is repeated on every page")
{
    const LaidOutDocument document = laidOut(documentOf(scorecard(150)));
    REQUIRE(document.pages.size() >= 4);
    for (const LaidOutPage& page : document.pages)
        CHECK(page.toPlainText().count(QStringLiteral("Tiêu chuẩn, tiêu chí")) == 1);
    CHECK(document.pages[1].toPlainText().startsWith(
        QStringLiteral("2\nĐiểm | Tự | Chung\nTT | Tiêu chuẩn, tiêu chí")));
}

TEST_CASE("A table that goes on says which one it is")
{
    Table table = scoreTable(150);
    table.continued = bold(QStringLiteral("Khối 2 (tiếp theo)"));
    const QStringList pages = pageTexts(laidOut(documentOf(std::vector<Block>{table})));
    REQUIRE(pages.size() >= 4);
    for (qsizetype i = 0; i < pages.size(); ++i)
        CHECK(pages[i].count(QStringLiteral("Khối 2 (tiếp theo)")) == (i == 0 ? 0 : 1));
    CHECK(pages[1].indexOf(QStringLiteral("tiếp theo")) < pages[1].indexOf(QStringLiteral("TT |")));
}

TEST_CASE("No row is lost or printed twice when a table runs over pages")
{
    const QString all = pageTexts(laidOut(documentOf(scorecard(150)))).join(u'\n') + u'\n';
    for (int i = 1; i <= 150; ++i)
        REQUIRE(all.count(QStringLiteral("| Tiêu chí số %1 |").arg(i)) == 1);
}

TEST_CASE("A group row is never the last of its page, and a total never the first")
{
    const int criteria = GENERATE(range(30, 100));
    std::vector<Block> blocks{scoreTable(criteria)};
    const QStringList pages = pageTexts(laidOut(documentOf(blocks)));
    for (const QString& page : pages) {
        const QStringList lines = page.split(u'\n');
        CHECK_FALSE(lines[lines.size() - 2].contains(QStringLiteral("Tiêu chuẩn ")));
        const qsizetype total = lines.indexOf(QStringLiteral("TỔNG ĐIỂM | 108,00 | 99,75 | 97,50"));
        if (total >= 0)
            CHECK(lines[total - 1].contains(QStringLiteral("Tiêu chí số %1 ").arg(criteria)));
    }
}

TEST_CASE(
    "A row higher than a page is divided between its lines, and the frame is closed on each page")
{
    QStringList reasons;
    for (int i = 0; i < 150; ++i)
        reasons << QStringLiteral("lý do %1;").arg(i);
    Table table = scoreTable(2);
    table.rows[1].cells[1].text = plain(reasons.join(u'\n'));
    const LaidOutDocument document = laidOut(documentOf({table}));
    CHECK(document.pages.size() == 3);
    const QString all = pageTexts(document).join(u'\n');
    for (const QString& reason : reasons)
        REQUIRE(all.count(reason) == 1);
    for (const LaidOutPage& page : document.pages) {
        double lowestVertical = 0;
        double lowestHorizontal = 0;
        for (const Rule& rule : page.content.rules)
            (rule.line.dx() == 0 ? lowestVertical : lowestHorizontal) =
                std::max(rule.line.dx() == 0 ? lowestVertical : lowestHorizontal, rule.line.y2());
        CHECK(lowestVertical == lowestHorizontal);
    }
}

TEST_CASE("A word longer than its cell is broken, not cut")
{
    const QString word = QString(200, u'W');
    Table table;
    table.columns = {{.fixedMm = 20}, {.share = 1}};
    table.rows = {{.cells = {{.text = plain(word)}, {.text = plain(QStringLiteral("x"))}}}};
    const LaidOutPage page = laidOut(documentOf({table})).pages.front();
    CHECK(page.toPlainText().count(u'W') == 200);
}

TEST_CASE("Rules that meet are drawn once")
{
    std::vector<Block> blocks{scoreTable(5)};
    const LaidOutPage page = laidOut(documentOf(blocks)).pages.front();
    // Head, group, five criteria and total: nine rules across, and six down.
    CHECK(page.content.rules.size() == 9 + 6);
}

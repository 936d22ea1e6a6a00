// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/charts.h"

#include "tests/reports/papers.h"
#include "tests/support/catch.h"

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

QString u(const char* text)
{
    return QString::fromUtf8(text);
}

QStringList wordsOf(const Drawing& drawing)
{
    QStringList words;
    for (const DrawnText& text : drawing.texts)
        words << text.text.toPlainText();
    return words;
}

} // namespace

TEST_CASE("bars are as long as their values and carry their figures")
{
    const BarChart chart{{u("Kế hoạch"), u("Giải ngân")},
                         {{u("2024"), {{8, u("8 tỷ")}, {4, u("4 tỷ")}}},
                          {u("2025"), {{2, u("2 tỷ")}, {{}, u("chưa có số liệu")}}}}};
    const Drawing drawing = drawn(chart, 165);
    std::vector<double> lengths;
    for (const DrawnBox& box : drawing.boxes) {
        if (box.area.width() > 4.1 || box.area.top() > 7)
            lengths.push_back(box.area.width());
    }
    REQUIRE(lengths.size() == 3); // no bar for what is unknown
    CHECK(lengths[0] == Approx(2 * lengths[1]));
    CHECK(lengths[0] == Approx(4 * lengths[2]));
    for (const char* words : {"Kế hoạch", "Giải ngân", "2024", "8 tỷ", "chưa có số liệu"})
        CHECK(wordsOf(drawing).contains(u(words)));
    CHECK(drawing.boxes[0].hatched != drawing.boxes[1].hatched); // told apart without colour
}

TEST_CASE("a bar of a share is as long as its share, however small the others are")
{
    BarChart chart{{u("Đã thực hiện")}, {{u("Phát động"), {{0.5, u("1/2")}}}}};
    chart.whole = 1;
    const double half = drawn(chart, 165).boxes[0].area.width();
    chart.rows[0].bars[0].value = 1.0;
    CHECK(drawn(chart, 165).boxes[0].area.width() == Approx(2 * half));
}

TEST_CASE("lines rise with their values and leave a gap where nothing is known")
{
    const LineChart chart{{u("2023"), u("2024"), u("2025")},
                          {{u("Đạt"), {{70, u("70,0%")}, {{}, {}}, {80, u("80,0%")}}, false},
                           {u("Mục tiêu"), {{95, u("95,0%")}, {95, {}}, {95, u("95,0%")}}, true}}};
    const Drawing drawing = drawn(chart, 165);
    REQUIRE(drawing.marks.size() == 5 + 2); // and one beside each name
    CHECK(drawing.marks[0].at.y() > drawing.marks[1].at.y()); // 80 stands above 70
    CHECK(drawing.marks[2].at.y() < drawing.marks[1].at.y());
    const auto dashed = std::count_if(drawing.lines.begin(), drawing.lines.end(),
                                      [](const DrawnLine& line) { return line.dashed; });
    CHECK(dashed == 2 + 1);
    CHECK(wordsOf(drawing).contains(u("Mục tiêu")));
}

TEST_CASE("words of two lines that come near stand on either side of them")
{
    const LineChart chart{{u("2025"), u("2026")},
                          {{u("Kết quả"), {{75, u("75,0")}, {82, u("82,0")}}, false},
                           {u("Mốc"), {{80, u("≥ 80,0")}, {81, u("≥ 81,0")}}, true}}};
    const Drawing drawing = drawn(chart, 165);
    const auto place = [&](const char* words) {
        const auto found = std::ranges::find_if(drawing.texts, [&](const DrawnText& text) {
            return text.text.toPlainText() == u(words);
        });
        REQUIRE(found != drawing.texts.end());
        return found->at.y();
    };
    // The marks of 2025 first, then those of 2026, line by line.
    CHECK(place("≥ 80,0") < drawing.marks[2].at.y()); // the goal lies higher
    CHECK(place("75,0") > drawing.marks[0].at.y());
    CHECK(place("82,0") < drawing.marks[1].at.y());
    CHECK(place("≥ 81,0") > drawing.marks[3].at.y());
}

TEST_CASE("a long plan of time is divided, and no project is named without its milestones")
{
    GanttChart chart;
    chart.today = QDate(2024, 5, 6);
    for (int project = 0; project < 5; ++project) {
        GanttChart::GanttRow head;
        head.label = u("Dự án %1").arg(project);
        head.head = true;
        chart.rows.push_back(head);
        for (int i = 0; i < 3; ++i) {
            GanttChart::GanttRow row;
            row.label = u("Mốc");
            row.last = QDate(2024, 1 + 2 * project, 15);
            row.mark = GanttChart::Mark::Open;
            chart.rows.push_back(row);
        }
    }
    const std::vector<Drawing> parts =
        drawn(chart, 252, 64); // room for nine rows; the ninth names a project
    REQUIRE(parts.size() == 3);
    for (const Drawing& part : parts) {
        CHECK(part.heightMm <= 65);
        CHECK(wordsOf(part).contains(u("01/2024"))); // the same scale in each
    }
    CHECK(wordsOf(parts[1]).contains(u("Dự án 2")));
    CHECK_FALSE(wordsOf(parts[0]).contains(u("Dự án 2")));
}

TEST_CASE("a drawing takes its height in the flow and is never divided")
{
    Drawing drawing;
    drawing.heightMm = 100;
    drawing.texts = {{QPointF(0, 2), plain(u("trên")), 9, Align::Left, 40},
                     {QPointF(0, 98), plain(u("dưới")), 9, Align::Left, 40}};
    const auto pages = laidOut(documentOf(std::vector<Block>{drawing, drawing, drawing}));
    REQUIRE(pages.pages.size() == 2); // 257 mm take two
    CHECK(pages.pages[0].toPlainText().count(u("dưới")) == 2);
    CHECK(pages.pages[1].toPlainText().contains(u("trên\ndưới")));
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/calendarfixture.h"

#include "core/actions/plan/calendarread.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthpainter.h"
#include "ui/calendar/yearstrip.h"
#include "ui/overview/overviewpage.h"

#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace thidua;

namespace {

/// The calendar as the overview shows it, read on 12/12/2024.
struct Shown {
    explicit Shown(CalendarFixture& fixture) : page(fixture.workspace)
    {
        page.resize(1134, 600);
        page.read();
        page.show();
    }
    MonthGrid& grid() { return child<MonthGrid>(page, "monthGrid"); }
    /// Headings and things of the agenda, as they stand below each other.
    QStringList agenda()
    {
        QStringList lines;
        const auto* model = child<QTableView>(page, "agenda").model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines += model->index(row, 0).data().toString();
        return lines;
    }
    /// What a screen reader says of the day.
    QString said(QDate day)
    {
        grid().setCurrent(day);
        return grid().accessibleDescription();
    }
    CalendarView page;
};

} // namespace

TEST_CASE("The calendar shows an excluded deadline on the day before, and only there")
{
    CalendarFixture fixture;
    fixture.addMilestone("Gửi báo cáo tổng kết", {}, QDate(2024, 12, 20), true);
    Shown shown(fixture);
    CHECK(shown.said(QDate(2024, 12, 19)).contains(QStringLiteral("Gửi báo cáo tổng kết")));
    CHECK(
        shown.said(QDate(2024, 12, 19)).contains(QStringLiteral("20/12/2024"))); // the plan's words
    CHECK_FALSE(shown.said(QDate(2024, 12, 20)).contains(QStringLiteral("Gửi báo cáo tổng kết")));
    const QStringList agenda = shown.agenda();
    const auto at = agenda.indexOf(QStringLiteral("Gửi báo cáo tổng kết"));
    REQUIRE(at > 0);
    CHECK(agenda.sliced(0, at)
              .filter(QStringLiteral("/12/2024"))
              .last()
              .contains(QStringLiteral("19/12/2024")));
}

TEST_CASE("A deadline on Tết is marked in the calendar with the next working day")
{
    CalendarFixture fixture;
    fixture.addMilestone("Đăng ký thi đua", {}, QDate(2025, 1, 29));
    Shown shown(fixture);
    const QString tet = shown.said(QDate(2025, 1, 29));
    CHECK(tet.contains(QStringLiteral("Tết")));
    // The 28th to the 1st are Tết, the 2nd a Sunday; the 1st is a Saturday and made up for on the 3rd.
    CHECK(tet.contains(QStringLiteral("04/02/2025")));
    fixture.addMilestone("Việc thường", {}, QDate(2025, 2, 5));
    Shown again(fixture);
    const QString plain = again.said(QDate(2025, 2, 5));
    CHECK(plain.contains(QStringLiteral("Việc thường")));
    CHECK_FALSE(plain.contains(QStringLiteral("06/02/2025")));
}

TEST_CASE("Arrows walk by day, pages by month, and Enter leads to the place of a thing")
{
    CalendarFixture fixture;
    const auto task = fixture.addTask("Nộp báo cáo quý", QDate(2025, 3, 12));
    REQUIRE(task);
    Shown shown(fixture);
    MonthGrid& grid = shown.grid();
    CHECK(grid.current() == QDate(2024, 12, 12));
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_Up);
    CHECK(grid.current() == QDate(2024, 12, 6));
    for (int month = 0; month < 3; ++month)
        QTest::keyClick(&grid, Qt::Key_PageDown);
    CHECK(grid.current() == QDate(2025, 3, 6));
    CHECK(child<QLabel>(shown.page, "calendarMonth").text().contains(QStringLiteral("03/2025")));
    for (int days = 0; days < 6; ++days)
        QTest::keyClick(&grid, Qt::Key_Right);
    QSignalSpy gone(&fixture.workspace, &Workspace::navigationRequested);
    QTest::keyClick(&grid, Qt::Key_Return);
    REQUIRE(gone.count() == 1);
    const auto place = gone.first().first().value<Location>();
    CHECK(place.section == Section::Initiatives);
    CHECK(place.part == Part::Tasks);
    press(shown.page, "calendarToday");
    CHECK(grid.current() == QDate(2024, 12, 12));
    press(shown.page, "calendarPrevious");
    CHECK(grid.current() == QDate(2024, 11, 12));
}

TEST_CASE("Of a day with several things Enter lets choose in the list")
{
    CalendarFixture fixture;
    fixture.addTask("Nộp báo cáo quý", QDate(2025, 3, 12));
    fixture.addTask("Họp giao ban", QDate(2025, 3, 12));
    Shown shown(fixture);
    shown.grid().setCurrent(QDate(2025, 3, 12));
    QSignalSpy gone(&fixture.workspace, &Workspace::navigationRequested);
    QTest::keyClick(&shown.grid(), Qt::Key_Return);
    CHECK(gone.isEmpty());
    auto& list = child<QTableView>(shown.page, "agenda");
    CHECK(shown.agenda().size() == 3); // the day and its two things
    CHECK(list.currentIndex().row() == 1);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(gone.count() == 1);
}

TEST_CASE("A kind that is pressed leaves only its own things")
{
    CalendarFixture fixture;
    fixture.addTask("Nộp báo cáo quý", QDate(2024, 12, 18));
    Shown shown(fixture);
    const auto all = shown.agenda();
    CHECK(all.contains(QStringLiteral("Nộp báo cáo quý")));
    CHECK(all.size() > 2); // milestones of the plan stand there as well
    const auto kind = QStringLiteral("calendarKind%1").arg(static_cast<int>(CalendarKind::Task));
    press(shown.page, kind.toLatin1());
    CHECK(shown.agenda().size() == 2);
    CHECK(child<YearStrip>(shown.page, "yearStrip").count(12) == 1);
    press(shown.page, kind.toLatin1());
    CHECK(shown.agenda() == all);
}

TEST_CASE("The month is copied as text, and the calendar saved for others")
{
    CalendarFixture fixture;
    fixture.addMilestone("Gửi báo cáo tổng kết", {}, QDate(2024, 12, 20), true);
    Shown shown(fixture);
    press(shown.page, "copyMonth");
    const QString text = QGuiApplication::clipboard()->text();
    CHECK(text.contains(QStringLiteral("12/2024")));
    CHECK(text.contains(QStringLiteral("- 19/12")));
    const QString path = fixture.folder.filePath(QStringLiteral("lich.ics"));
    fixture.prompts.paths.push_back(path);
    press(shown.page, "saveCalendar");
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("DTSTART;VALUE=DATE:20241219\r\n"));
}

TEST_CASE("A window keeps its line across days, and what finds no room is counted")
{
    CalendarFixture fixture;
    fixture.addMilestone("Kiểm tra chéo", QDate(2025, 3, 4), QDate(2025, 3, 12));
    for (const char* title : {"Một", "Hai", "Ba", "Bốn", "Năm"})
        fixture.addTask(title, QDate(2025, 3, 5));
    const CalendarBoard board =
        actions::calendarBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                               QDate(2024, 12, 12))
            .value();
    const auto weeks = layMonth(board, QDate(2025, 3, 1), 0);
    REQUIRE(weeks.size() == 6); // March 2025 begins on a Saturday
    CHECK(weeks[0].monday == QDate(2025, 2, 24));
    const auto bar = [&](const WeekLayout& week) {
        for (const WeekBar& each : week.bars) {
            if (board.items[static_cast<size_t>(each.item)].isWindow())
                return each;
        }
        return WeekBar{-1};
    };
    const WeekBar first = bar(weeks[1]);
    CHECK((first.from == 1 && first.to == 6 && first.begins && !first.ends && first.lane == 0));
    const WeekBar second = bar(weeks[2]);
    CHECK((second.from == 0 && second.to == 2 && !second.begins && second.ends));
    CHECK(weeks[1].hidden(2, 3) == 3); // six things, three lines
    CHECK(weeks[1].hidden(3, 3) == 0);
    CHECK(weeks[1].itemAt(2, 0) == first.item);
    CHECK(weeks[1].itemAt(4, 1) == -1);
}

TEST_CASE("A plan that is not scored has its calendar too")
{
    DraftFixture fixture;
    OverviewPage page(fixture.workspace);
    page.resize(1134, 640);
    page.show();
    page.goTo({.board = Board::Calendar});
    CHECK(child<CalendarView>(page, "calendarView").isVisible());
    CHECK(child<MonthGrid>(page, "monthGrid").hasFocus() == false);
    CHECK_FALSE(child<MonthGrid>(page, "monthGrid").weeks().empty());
}

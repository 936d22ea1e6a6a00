// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "core/actions/ranking/rankingactions.h"
#include "tests/ui/chartmark.h"
#include "tests/ui/samplefixture.h"
#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartplaces.h"
#include "ui/charts/chartwidget.h"
#include "ui/charts/figuresdialog.h"
#include "ui/overview/firststeps.h"
#include "ui/overview/leadersmodel.h"
#include "ui/overview/overviewpage.h"
#include "ui/overview/timeline.h"
#include "ui/ranking/findings.h"
#include "ui/ranking/unitprofile.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/pageheader.h"
#include "ui/support/stattile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QImage>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QWidget>
#include <QXmlStreamReader>

using namespace thidua;

namespace {

OverviewFacts factsOf(const SampleFixture& fixture, const Ledger::Book& book,
                      const Standing& standing)
{
    const auto received = fixture.workspace.ledger().summaries(book->plan.id, Round::Self).value();
    const auto findings = gatherFindings(fixture.workspace.ledger(), book, standing).value();
    return overviewFacts(*book, standing, received, findings, QDate(2024, 12, 12));
}

} // namespace

TEST_CASE("The overview of the sample counts sheets, grades, places and days")
{
    const SampleFixture fixture;
    const auto book = fixture.workspace.book();
    const Standing standing = fixture.standing();
    const OverviewFacts facts = factsOf(fixture, book, standing);

    CHECK(facts.units == 30);
    CHECK(facts.sheetsIn == 30);
    CHECK(facts.graded == 29);
    CHECK(facts.ungraded == QStringList{QStringLiteral("Trung tâm Pháp y")});
    CHECK(facts.places == PlaceCount{8, 6, 2, 0});
    REQUIRE(facts.next);
    CHECK(lastDayOf(*facts.next) == QDate(2024, 12, 15));
    CHECK(facts.daysLeft == 3);
    CHECK(facts.grades.countOf(0) == 12);
    CHECK(facts.grades.unranked() == 1);
}

TEST_CASE("A window that ends before a day ends the evening before")
{
    Milestone milestone;
    milestone.last = QDate(2024, 12, 20);
    milestone.lastExcluded = true;
    CHECK(lastDayOf(milestone) == QDate(2024, 12, 19));
    milestone.lastExcluded = false;
    CHECK(lastDayOf(milestone) == QDate(2024, 12, 20));
    milestone.last = {};
    milestone.first = QDate(2024, 12, 1);
    CHECK(lastDayOf(milestone) == QDate(2024, 12, 1));
}

TEST_CASE("The tie leads the list of what is left, and goes once it is decided")
{
    SampleFixture fixture;
    {
        const auto book = fixture.workspace.book();
        const OverviewFacts facts = factsOf(fixture, book, fixture.standing());
        REQUIRE_FALSE(facts.tasks.empty());
        CHECK(facts.tasks.front().place.section == Section::Ranking);
        CHECK(facts.tasks.front().place.bloc == fixture.bloc(QStringLiteral("2")));
    }
    REQUIRE(fixture.workspace.apply(actions::decideDocket(
        fixture.workspace.ledger(), fixture.workspace.plan(), fixture.bloc(QStringLiteral("2")),
        {{fixture.unit(QStringLiteral("K2-02")), fixture.unit(QStringLiteral("K2-03")),
          fixture.unit(QStringLiteral("K2-04"))},
         QStringLiteral("Trần Văn Minh"),
         QDate(2024, 12, 12),
         QStringLiteral("lý do"),
         QStringLiteral("45/TB-HĐTĐKT")},
        QDate(2024, 12, 12))));
    const auto book = fixture.workspace.book();
    const OverviewFacts facts = factsOf(fixture, book, fixture.standing());
    CHECK(facts.places == PlaceCount{8, 9, 0, 0});
    for (const OverviewTask& task : facts.tasks)
        CHECK(task.icon != Icon::Tie);
}

TEST_CASE("Leaders are the proposed units of each bloc, the tied ones as one line")
{
    const SampleFixture fixture;
    const auto book = fixture.workspace.book();
    LeadersModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLeaders(factsOf(fixture, book, fixture.standing()).leaders);

    REQUIRE(model.rowCount() == 7);
    CHECK(model.index(0, LeadersModel::Name).data().toString()
          == QStringLiteral("Bệnh viện Đa khoa tỉnh"));
    CHECK(model.index(0, LeadersModel::Bloc).data().toString() == QStringLiteral("Khối 1"));
    CHECK(model.index(1, LeadersModel::Bloc).data().toString().isEmpty());
    CHECK(model.index(4, LeadersModel::Rank).data().toString() == QStringLiteral("2="));
    CHECK(model.index(4, LeadersModel::Total).data().toString() == QStringLiteral("97,50"));
    CHECK(model.blocAt(4) == fixture.bloc(QStringLiteral("2")));
}

TEST_CASE("Behind the leaders of a bloc stand the units ranked after them, never the tied ones")
{
    const SampleFixture fixture;
    const auto book = fixture.workspace.book();
    const OverviewFacts facts = factsOf(fixture, book, fixture.standing());
    CHECK(leadersWithFollowers(facts, 0).size() == 7);
    const auto shown = leadersWithFollowers(facts, 2);
    REQUIRE(shown.size() == 13);
    QStringList ranks;
    for (const OverviewLeader& leader : shown)
        ranks << leader.rank;
    CHECK(ranks.join(u' ') == QStringLiteral("1 2= 2= 4 5 1 2= 5 6 1 2 3 4"));
    CHECK(shown[5].bloc == fixture.bloc(QStringLiteral("2")));
    CHECK_FALSE(shown[7].awarded);
    CHECK(shown[8].blocTitle.isEmpty());
}

TEST_CASE("The overview shows more units where there is room, and no card is stretched beyond them")
{
    SampleFixture fixture;
    OverviewPage page(fixture.workspace);
    page.resize(1134, 628);
    page.show();
    auto* leaders = page.findChild<QTableView*>(QStringLiteral("leaders"));
    CHECK(QTest::qWaitFor([&] { return leaders->model()->rowCount() == 7; }, 1000));
    page.resize(1688, 990);
    const OverviewFacts facts = factsOf(fixture, fixture.workspace.book(), fixture.standing());
    // Without pictures the table of grades stands below the cards, and takes some of their room.
    const int followers = ChartCanvas::drawsPictures() ? 3 : 2;
    CHECK(leaders->model()->rowCount()
          == static_cast<int>(leadersWithFollowers(facts, followers).size()));
    QTest::qWait(1);
    const int rows = leaders->model()->rowCount() * leaders->verticalHeader()->defaultSectionSize();
    CHECK(leaders->viewport()->height() >= rows);
    CHECK(leaders->viewport()->height() < rows + leaders->verticalHeader()->defaultSectionSize());
    page.resize(1134, 628);
    CHECK(QTest::qWaitFor([&] { return leaders->model()->rowCount() == 7; }, 1000));
}

TEST_CASE("The tile of the next date says so, and names the last one when all are over")
{
    struct Case {
        QDate today;
        const char* says;
    };
    const auto c = GENERATE(Case{QDate(2024, 12, 12), "Số ngày tới mốc gần nhất: 3"},
                            Case{QDate(2025, 3, 1), "Mốc cuối: 19/12/2024"});
    const SampleFixture fixture;
    Session::Options options = SampleFixture::options();
    options.clock = [c] { return QDateTime(c.today, QTime(9, 41)); };
    const QString copy = fixture.folder.filePath(QStringLiteral("later.thidua"));
    REQUIRE(writeSampleLedger(copy, options));
    FakePrompts prompts;
    QSettings store(fixture.folder.filePath(QStringLiteral("later.ini")), QSettings::IniFormat);
    Settings settings(store);
    Workspace workspace(Session::open(copy, options).value(), prompts, settings);
    OverviewPage page(workspace);
    page.show();
    CHECK(page.findChild<StatTile*>(QStringLiteral("tileDeadline"))
              ->accessibleName()
              .startsWith(QString::fromUtf8(c.says)));
}

TEST_CASE("Titles of dates use the room up to the next one, in one line or two")
{
    struct Case {
        int width;
        bool shortened;
    };
    const auto c = GENERATE(Case{1700, false}, Case{1068, false}, Case{150, true});
    const SampleFixture fixture;
    Timeline line;
    line.resize(c.width, 200);
    line.setMilestones(fixture.workspace.book()->milestones, QDate(2024, 12, 12));
    CHECK(line.isShortened() == c.shortened);
}

TEST_CASE("The page shows the figures in its tiles and leads to the first task")
{
    SampleFixture fixture;
    OverviewPage page(fixture.workspace);
    page.resize(1134, 628);
    page.show();
    const auto name = [&](const char* tile) {
        return page.findChild<StatTile*>(QString::fromLatin1(tile))->accessibleName();
    };
    CHECK(name("tileSheets").contains(QStringLiteral("30/30")));
    CHECK(name("tileGraded").contains(QStringLiteral("29/30")));
    CHECK(name("tilePlaces").contains(QStringLiteral("6/8")));
    CHECK(name("tileDeadline").contains(QStringLiteral("3")));

    const QSignalSpy places(&fixture.workspace, &Workspace::navigationRequested);
    page.findChild<QPushButton*>(QStringLiteral("openFirstTask"))->click();
    REQUIRE(places.count() == 1);
    CHECK(places.front().front().value<Location>().section == Section::Ranking);

    auto* tasks = page.findChild<QTableView*>(QStringLiteral("tasks"));
    const QAbstractItemModelTester tester(tasks->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    tasks->setCurrentIndex(tasks->model()->index(0, 0));
    QTest::keyClick(tasks, Qt::Key_Return);
    CHECK(places.count() == 2);
}

TEST_CASE("Tab leads from the views of the overview to the one on show, also to one made late")
{
    SampleFixture fixture;
    QWidget window;
    OverviewPage page(fixture.workspace, &window);
    QLineEdit after(&window);
    window.show();
    page.show();
    auto* segments = page.findChild<QWidget*>(QStringLiteral("overviewViews"));
    const auto nextOf = [&] {
        QWidget* next = segments->nextInFocusChain();
        while (segments->isAncestorOf(next) || !next->isVisible() || !next->isEnabled()
               || !(next->focusPolicy() & Qt::TabFocus))
            next = next->nextInFocusChain();
        return next;
    };
    auto* scoring = page.findChild<QWidget*>(QStringLiteral("openFirstTask"));
    CHECK(scoring->parentWidget()->isAncestorOf(nextOf())); // the actions of the view
    page.goTo({.board = Board::Calendar});
    auto* copy = page.findChild<QWidget*>(QStringLiteral("copyMonth"));
    REQUIRE(copy);
    CHECK(nextOf() == copy);
}

TEST_CASE("An empty ledger shows three first steps instead of figures")
{
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    Settings settings(store);
    FakePrompts prompts;
    Workspace workspace(Session::inMemory(SampleFixture::options()).value(), prompts, settings);
    OverviewPage page(workspace);
    page.show();

    auto* steps = page.findChild<FirstSteps*>();
    REQUIRE(steps->isVisible());
    const auto isShown = [&page](const char* name) {
        const auto* part = page.findChild<QWidget*>(QLatin1String(name));
        return part && part->isVisible();
    };
    CHECK_FALSE(isShown("tileSheets"));
    CHECK_FALSE(isShown("openFirstTask"));
    const QSignalSpy places(&workspace, &Workspace::navigationRequested);
    page.findChild<QPushButton*>(QStringLiteral("firstStep2"))->click();
    REQUIRE(places.count() == 1);
    CHECK(places.front().front().value<Location>().section == Section::Units);
}

TEST_CASE("A chart carries its figures as a table and as words")
{
    const SampleFixture fixture;
    const auto book = fixture.workspace.book();
    const OverviewFacts facts = factsOf(fixture, book, fixture.standing());
    const ChartTable table = figuresOf(facts.grades);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.headers.size() == 8);
    CHECK(table.rows[0].mid(1)
          == QStringList{QStringLiteral("5"), QStringLiteral("3"), QStringLiteral("3"),
                         QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"),
                         QStringLiteral("11")});
    CHECK(describeFigures(table).contains(QStringLiteral("Xuất sắc 5")));
    FiguresModel model(table);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 3);

    const Standing standing = fixture.standing();
    const RankDots dots = rankDots(*book, *standing.bloc(fixture.bloc(QStringLiteral("2"))));
    CHECK(dots.line == Points::hundredths(9750));
    CHECK(figuresOf(dots).rows.size() == 13);
    CHECK(std::count_if(dots.units.begin(), dots.units.end(),
                        [](const RankDots::Unit& unit) { return unit.atLine; })
          == 3);
}

TEST_CASE("A chart is saved as a picture and as a document, or says why not")
{
    const SampleFixture fixture;
    const auto book = fixture.workspace.book();
    const Standing standing = fixture.standing();
    const ChartPlate plate{QStringLiteral("Khối 2"),
                           rankDots(*book, *standing.bloc(fixture.bloc(QStringLiteral("2"))))};
    const QTemporaryDir folder;
    const auto lost = ChartCanvas::save(plate, folder.filePath(QStringLiteral("none/khoi-2.png")));
    REQUIRE_FALSE(lost);
    CHECK(lost.error().code == ErrorCode::Io);

    if (!ChartCanvas::drawsPictures()) {
        const QString path = folder.filePath(QStringLiteral("khoi-2.csv"));
        REQUIRE(ChartCanvas::save(plate, path));
        QFile table(path);
        REQUIRE(table.open(QIODevice::ReadOnly));
        CHECK(table.readAll().count('\n') == 14);
        return;
    }
    const QString png = folder.filePath(QStringLiteral("khoi-2.png"));
    REQUIRE(ChartCanvas::save(plate, png));
    const QImage picture(png);
    REQUIRE_FALSE(picture.isNull());
    CHECK(picture.width() > 1000);
    // Something is drawn besides the ground.
    const QRgb ground = picture.pixel(0, 0);
    int inked = 0;
    for (int x = 0; x < picture.width(); x += 2)
        inked += picture.pixel(x, picture.height() / 2) != ground;
    CHECK(inked > 0);

    const QString pdf = folder.filePath(QStringLiteral("khoi-2.pdf"));
    REQUIRE(ChartCanvas::save(plate, pdf));
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == QByteArray("%PDF-"));

    const QString svg = folder.filePath(QStringLiteral("khoi-2.svg"));
    REQUIRE(ChartCanvas::save(plate, svg));
    QFile drawing(svg);
    REQUIRE(drawing.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&drawing);
    int shapes = 0;
    int words = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        shapes += xml.isStartElement() && xml.name() == QLatin1String("path");
        words += xml.isStartElement() && xml.name() == QLatin1String("text");
    }
    CHECK_FALSE(xml.hasError());
    CHECK(shapes > 13); // a dot a unit, stems and the line
    CHECK(words > 26); // a name and a total a unit
}

TEST_CASE("A chart draws itself again when the scheme changes, and describes its figures")
{
    FakePrompts prompts;
    ChartWidget chart(prompts);
    chart.setTitle(QStringLiteral("Xếp loại theo khối"));
    chart.setData(GradeBars{{QStringLiteral("Xuất sắc"), QStringLiteral("Giỏi")},
                            {{QStringLiteral("Khối 1"), QStringLiteral("Bệnh viện"), {5, 3}, 1}}});
    chart.resize(400, 200);
    chart.show();
    auto* view = chart.findChild<QWidget*>(QStringLiteral("chartView"));
    REQUIRE(view);
    CHECK(view->accessibleName() == QStringLiteral("Xếp loại theo khối"));
    CHECK(view->accessibleDescription().contains(QStringLiteral("Giỏi 3")));
    const QImage before = chart.grab().toImage();
    setCurrentTheme(Theme::dark());
    QEvent restyled(QEvent::StyleChange);
    QApplication::sendEvent(&chart, &restyled);
    const QImage after = chart.grab().toImage();
    setCurrentTheme(Theme::light());
    CHECK(before != after);
}

TEST_CASE("The overview counts what is left as pre-flight does")
{
    SampleFixture fixture;
    Hold hold;
    hold.plan = fixture.workspace.plan();
    hold.unit = fixture.unit(QStringLiteral("K1-01"));
    hold.source = QStringLiteral("Điều 4");
    REQUIRE(fixture.workspace.apply(actions::saveHold(fixture.workspace.ledger(), hold)));
    const auto book = fixture.workspace.book();
    const Standing standing = fixture.standing();
    const OverviewFacts facts = factsOf(fixture, book, standing);
    const auto findings = gatherFindings(fixture.workspace.ledger(), book, standing).value();
    int tasks = 0;
    for (const OverviewTask& task : facts.tasks)
        tasks += task.count;
    CHECK(facts.open == countOpen(findings));
    CHECK(facts.open == tasks);
    CHECK(facts.open > static_cast<int>(facts.tasks.size())); // or the numbers agree by chance

    OverviewPage page(fixture.workspace);
    page.show();
    CHECK(page.findChild<PageHeader*>(QStringLiteral("overviewHeader"))
              ->findChild<ElidedLabel*>()
              ->text()
              .contains(QString::number(facts.open)));
}

TEST_CASE("A unit on hold keeps the tile of awards from saying that all is clear")
{
    SampleFixture fixture;
    Hold hold;
    hold.plan = fixture.workspace.plan();
    hold.unit = fixture.unit(QStringLiteral("K2-01"));
    hold.source = QStringLiteral("Điều 4");
    REQUIRE(fixture.workspace.apply(actions::saveHold(fixture.workspace.ledger(), hold)));
    const auto book = fixture.workspace.book();
    const OverviewFacts facts = factsOf(fixture, book, fixture.standing());
    CHECK(facts.places == PlaceCount{8, 7, 0, 0, 1}); // the tie is gone with the first unit
    OverviewPage page(fixture.workspace);
    page.show();
    const QString tile = page.findChild<StatTile*>(QStringLiteral("tilePlaces"))->accessibleName();
    CHECK(tile.contains(QStringLiteral("7/8")));
    CHECK(tile.contains(QStringLiteral("có thể đổi")));
}

TEST_CASE(
    "A bar of the grades opens the ranking of its bloc, by a click, by keys and in its figures")
{
    SampleFixture fixture;
    OverviewPage page(fixture.workspace);
    page.resize(1134, 628);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    auto* chart = page.findChild<ChartWidget*>(QStringLiteral("gradesChart"));
    REQUIRE(chart);
    const QSignalSpy places(&fixture.workspace, &Workspace::navigationRequested);
    const auto went = [&](int count) {
        REQUIRE(places.count() == count);
        return places.back().front().value<Location>();
    };
    clickMark(*chart, 1, 1);
    CHECK(went(1).section == Section::Ranking);
    CHECK(went(1).bloc == fixture.bloc(QStringLiteral("2")));

    // From bloc 2 one row down is bloc 3.
    auto* view = chart->findChild<QWidget*>(QStringLiteral("chartView"));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(went(2).bloc == fixture.bloc(QStringLiteral("3")));

    QTimer::singleShot(0, qApp, [] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        auto* table = dialog->findChild<QTableView*>(QStringLiteral("chartFiguresTable"));
        table->setCurrentIndex(table->model()->index(0, 1));
        QTest::keyClick(table, Qt::Key_Return);
    });
    chart->showFigures();
    CHECK(went(3).bloc == fixture.bloc(QStringLiteral("1")));
}

TEST_CASE("Marks of charts are their figures, in the order of the rows")
{
    const GradeBars bars{
        {QStringLiteral("Xuất sắc"), QStringLiteral("Giỏi")},
        {{QStringLiteral("Khối 1"), {}, {5, 0}, 1}, {QStringLiteral("Khối 2"), {}, {0, 4}, 0}}};
    const auto places = placesOf(bars);
    REQUIRE(places.size() == 3); // nothing is no mark
    CHECK(places[0].words == QStringLiteral("Khối 1: Xuất sắc 5"));
    CHECK(places[0].box.right() == 5);
    CHECK(places[1].column == 3);
    CHECK(places[1].box.left() == 5);
    CHECK(places[2].row == 1);
    CHECK(places[2].box.center().y() == 0); // the last row is at the bottom

    const TargetTrend trend{{{2022, Points::hundredths(7000), QStringLiteral("70,0")}},
                            {{2025, Points::hundredths(9500), QStringLiteral("95,0")}},
                            {}};
    const auto marks = placesOf(trend);
    REQUIRE(marks.size() == 2);
    CHECK(marks[1].row == 1); // years without a mark have no row
    CHECK(figuresOf(trend).rows[1].front() == QStringLiteral("2025"));
    CHECK(placesOf(std::monostate{}).empty());
}

TEST_CASE("A chart that leads nowhere shows its figures on Enter")
{
    FakePrompts prompts;
    ChartWidget chart(prompts);
    chart.setData(GradeBars{{QStringLiteral("Giỏi")}, {{QStringLiteral("Khối 1"), {}, {3}, 0}}});
    chart.resize(400, 200);
    chart.show();
    chart.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&chart));
    auto* view = chart.findChild<QWidget*>(QStringLiteral("chartView"));
    view->setFocus();
    const QSignalSpy opened(&chart, &ChartWidget::activated);
    bool shown = false;
    QTimer::singleShot(0, qApp, [&shown] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        REQUIRE(dialog);
        shown = dialog->findChild<QTableView*>(QStringLiteral("chartFiguresTable")) != nullptr;
        dialog->reject();
    });
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(shown);
    CHECK(opened.isEmpty());
}

TEST_CASE("The overview shows the same leaders when it opens as after F5")
{
    SampleFixture fixture;
    OverviewPage page(fixture.workspace);
    page.resize(1134, 680);
    page.show();
    // What one layout asks of the next takes several turns of the event loop, on Windows more than 1 ms.
    constexpr int kSettled = 200;
    QTest::qWait(kSettled);
    const auto* model = page.findChild<QTableView*>(QStringLiteral("leaders"))->model();
    const int opened = model->rowCount();
    page.reload();
    QTest::qWait(kSettled);
    CHECK(model->rowCount() == opened);
}

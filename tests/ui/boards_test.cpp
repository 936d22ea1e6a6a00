// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/launches/launchactions.h"
#include "core/actions/packages/extensionactions.h"
#include "core/actions/plan/copyplan.h"
#include "core/actions/plan/planactions.h"
#include "core/base/dates.h"
#include "core/exchange/templates.h"
#include "tests/support/fakeprompts.h"
#include "tests/ui/chartmark.h"
#include "ui/charts/chartmarks.h"
#include "ui/overview/boardmodel.h"
#include "ui/overview/overviewpage.h"
#include "ui/scoring/objectpicker.h"
#include "ui/shell/mainwindow.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/pageheader.h"
#include "ui/support/segments.h"
#include "ui/support/settings.h"
#include "ui/support/stattile.h"
#include "ui/support/themecontroller.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace thidua;

namespace {

/// The window with two plans of one movement, four units in two blocs; two units have launched.
class Boards {
public:
    Boards()
    {
        write(actions::loadPlan(ledger(),
                                loadTemplate(QStringLiteral("danang-443-khsyt-2022")).value()));
        plan = ledger().plans()->front().id;
        for (const char* code : {"1", "2"}) {
            Bloc bloc;
            bloc.plan = plan;
            bloc.code = QString::fromLatin1(code);
            bloc.name = QStringLiteral("Khối %1").arg(bloc.code);
            write(actions::saveBloc(ledger(), bloc));
        }
        for (int i = 1; i <= 4; ++i) {
            Unit unit;
            unit.code = QStringLiteral("DV%1").arg(i);
            unit.name = QStringLiteral("Bệnh viện số %1").arg(i);
            write(actions::addMember(ledger(), plan, book()->blocs[i > 2 ? 1 : 0].id, unit));
        }
        const auto copied = actions::copyPlan(
            ledger(), {plan, QStringLiteral("NEXT"), QStringLiteral("Năm sau"), 1, {}, {}});
        write(copied.map([](const auto& made) { return made.change; }));
        next = copied->plan;
        launch({book()->members[0].unit, book()->members[1].unit});
        window->workspace().setPlan(plan);
        window->resize(1366, 688);
        window->show();
        window->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
    }
    const Ledger& ledger() const { return window->workspace().ledger(); }
    Ledger::Book book() const { return ledger().book(plan).value(); }
    void write(const Result<ChangeSet>& change) { REQUIRE(window->workspace().apply(change)); }
    void launch(const std::vector<UnitId>& units)
    {
        for (const Milestone& milestone : book()->milestones) {
            if (milestone.perUnit && milestone.kind == MilestoneKind::Launch)
                write(actions::recordSteps(ledger(), milestone.id, units,
                                           {QDate(2022, 6, 20), {}, {}}, QDate(2022, 7, 1)));
        }
    }
    template<class T>
    T& find(const char* name)
    {
        for (T* found : window->page()->findChildren<T*>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return *found;
        }
        FAIL("not on show: " << name);
        throw 0;
    }
    QString title() { return find<PageHeader>("overviewHeader").findChild<ElidedLabel*>()->text(); }
    qint64 scope() { return find<ObjectPicker>("scopePicker").currentId(); }
    void settle() { QApplication::processEvents(); }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    ThemeController theme{*qApp};
    FakePrompts prompts;
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(
        Session::inMemory(options()).value(), prompts, settings, theme);
    PlanId plan;
    PlanId next;

private:
    static Session::Options options()
    {
        Session::Options options;
        options.clock = [] { return QDateTime(QDate(2022, 7, 1), QTime(8, 0)); };
        return options;
    }
};

} // namespace

TEST_CASE("From the plan to a bloc to a unit and back by Alt+Left")
{
    Boards boards;
    const auto whole = boards.book();
    CHECK(boards.find<StatTile>("tileLaunches").accessibleName().contains(QStringLiteral("17")));
    boards.window->goTo({.bloc = whole->blocs[0].id, .board = Board::Bloc});
    auto& table = boards.find<QTableView>("boardTable1");
    REQUIRE(table.model()->rowCount() == 2);
    CHECK(boards.title().contains(QStringLiteral("Khối 1")));
    CHECK(boards.find<StatTile>("boardTile1").accessibleName().contains(QStringLiteral("2/6")));

    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    boards.settle();
    CHECK(boards.title().contains(QStringLiteral("Bệnh viện số 2")));
    CHECK(boards.find<StatTile>("boardTile1").accessibleName().contains(QStringLiteral("1/3")));
    CHECK(boards.find<QPushButton>("scopeBloc").text().contains(QStringLiteral("Khối 1")));

    boards.window->goBack();
    CHECK(boards.title().contains(QStringLiteral("Khối 1")));
    boards.window->goBack();
    CHECK(boards.find<StatTile>("tileLaunches").isVisible());
}

TEST_CASE("The board of a unit that was given more time names its own day")
{
    Boards boards;
    const auto whole = boards.book();
    const UnitId unit = whole->members[3].unit;
    const auto step = std::ranges::find_if(whole->milestones, [](const Milestone& row) {
        return row.perUnit && row.kind == MilestoneKind::Launch;
    });
    REQUIRE(step != whole->milestones.end());
    const QString until = formatDate(step->lastDay().addDays(60));
    boards.window->goTo({.unit = unit, .board = Board::Unit});
    const auto days = [&] {
        const auto& model = *boards.find<QTableView>("boardTable2").model();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts += model.index(row, 1).data().toString();
        return texts;
    };
    REQUIRE(days().contains(formatDate(step->lastDay())));
    boards.write(actions::extend(boards.ledger(), boards.plan, {unit},
                                 {step->id, unit, step->lastDay().addDays(60),
                                  QStringLiteral("Hạnh"), QDate(2022, 7, 1), QStringLiteral("Bão")},
                                 QDate(2022, 7, 1)));
    CHECK(days().contains(until));
}

TEST_CASE("The way of words leads up, and the list leads anywhere")
{
    Boards boards;
    const auto whole = boards.book();
    boards.window->goTo({.unit = whole->members[3].unit, .board = Board::Unit});
    CHECK(boards.title().contains(QStringLiteral("Bệnh viện số 4")));
    boards.find<QPushButton>("scopeBloc").click();
    CHECK(boards.title().contains(QStringLiteral("Khối 2")));
    boards.find<QPushButton>("scopePlan").click();
    CHECK(boards.find<StatTile>("tileLaunches").isVisible());
    const qint64 ofPlan = boards.scope();
    emit boards.find<ObjectPicker>("scopePicker").picked(whole->members[0].unit.value * 2);
    CHECK(boards.title().contains(QStringLiteral("Bệnh viện số 1")));
    CHECK(boards.scope() != ofPlan);
}

TEST_CASE("A line or a bar of the whole movement goes to its plan, and Alt+Left comes back")
{
    Boards boards;
    boards.window->goTo({.board = Board::Movement});
    auto& table = boards.find<QTableView>("boardTable1");
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table.model()->rowCount() == 2);
    table.setCurrentIndex(table.model()->index(1, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    boards.settle();
    CHECK(boards.window->workspace().plan() == boards.next);
    boards.window->goBack();
    CHECK(boards.window->workspace().plan() == boards.plan);
    CHECK(boards.find<QTableView>("boardTable1").model()->rowCount() == 2);

    boards.settle();
    clickMark(boards.find<ChartWidget>("boardChart1"), 1, 2);
    boards.settle();
    CHECK(boards.window->workspace().plan() == boards.next);
}

TEST_CASE("A unit that another plan does not have gives way to the plan itself")
{
    Boards boards;
    boards.window->goTo({.unit = boards.book()->members[0].unit, .board = Board::Unit});
    boards.write(actions::loadPlan(boards.ledger(),
                                   loadTemplate(QStringLiteral("hue-2021-targets")).value()));
    const auto plans = boards.ledger().plans().value();
    for (const Plan& plan : plans) {
        if (plan.id != boards.plan && plan.id != boards.next)
            boards.window->workspace().setPlan(plan.id);
    }
    CHECK(boards.find<StatTile>("tileTargets").isVisible());
}

TEST_CASE("A board follows what is written while it is on show")
{
    Boards boards;
    boards.window->goTo({.bloc = boards.book()->blocs[1].id, .board = Board::Bloc});
    CHECK(boards.find<StatTile>("boardTile1").accessibleName().contains(QStringLiteral("0/6")));
    boards.launch({boards.book()->members[2].unit});
    CHECK(boards.find<StatTile>("boardTile1").accessibleName().contains(QStringLiteral("1/6")));
}

TEST_CASE("No two shades of a bar chart look alike on paper without colours")
{
    constexpr int kApart = 24; ///< of 255, to be seen beside each other
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        for (int count = 2; count <= 5; ++count) {
            for (int one = 0; one < count; ++one) {
                for (int other = one + 1; other < count; ++other) {
                    const QBrush first = gradeBrush(theme, one, count);
                    const QBrush second = gradeBrush(theme, other, count);
                    INFO(count << ": " << one << ", " << other);
                    const auto slope = [](const QBrush& brush) {
                        const auto* stripes = static_cast<const QLinearGradient*>(brush.gradient());
                        return stripes ? stripes->finalStop() - stripes->start() : QPointF();
                    };
                    const bool striped = slope(first) != slope(second);
                    CHECK((striped
                           || std::abs(qGray(first.color().rgb()) - qGray(second.color().rgb()))
                               >= kApart));
                }
            }
        }
    }
}

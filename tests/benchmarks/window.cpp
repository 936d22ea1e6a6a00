// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later
// P6: from starting the process to the first usable window, the program with a ledger beside a bare
// window with a table; and how long each page and board of a large ledger takes to come on show.
// bench_window LEDGER MOVEMENT RUNS FOLDER, which starts itself as
//   bench_window --bare | --open LEDGER FOLDER | --boards LEDGER FOLDER

#include "tests/benchmarks/measure.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/support/settings.h"
#include "ui/support/themecontroller.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QTableWidget>
#include <cstdio>

namespace {

using namespace thidua;
using namespace thidua::bench;

constexpr int kWidth = 1366;
constexpr int kHeight = 768;
/// What a person feels as a stutter.
constexpr double kStutter = 200;

/// Shows a window until everything that was asked of it is drawn.
void settle(QWidget& window)
{
    window.resize(kWidth, kHeight);
    window.show();
    QApplication::processEvents();
    window.repaint();
    QApplication::processEvents();
}

int showBare()
{
    QMainWindow window;
    auto* table = new QTableWidget(500, 10, &window);
    for (int row = 0; row < 500; ++row) {
        for (int column = 0; column < 10; ++column)
            table->setItem(row, column, new QTableWidgetItem(QString::number(row * column)));
    }
    window.setCentralWidget(table);
    settle(window);
    std::puts("ready");
    std::fflush(stdout);
    return 0;
}

/// The program as `main` makes it, with a ledger open.
struct Program {
    explicit Program(const QString& folder)
        : store(folder + QStringLiteral("/window.ini"), QSettings::IniFormat), settings(store),
          theme(*qApp), prompts(nullptr, &settings), shell(settings, theme, prompts)
    {
    }
    MainWindow& open(const QString& ledger)
    {
        if (!shell.open(ledger))
            giveUp({ErrorCode::Io, ledger + QStringLiteral(" cannot be opened")});
        settle(*shell.window());
        return *shell.window();
    }

    QSettings store;
    Settings settings;
    ThemeController theme;
    DialogPrompts prompts;
    Shell shell;
};

int showProgram(const QString& ledger, const QString& folder)
{
    Program program(folder);
    program.open(ledger);
    std::puts("ready");
    std::fflush(stdout);
    return 0;
}

/// Prints how long each place takes the first time and after a change: `name<TAB>first<TAB>again`.
int showBoards(const QString& ledger, const QString& folder)
{
    Program program(folder);
    MainWindow& window = program.open(ledger);
    const auto book = window.workspace().book();
    struct Place {
        const char* name;
        Location location;
    };
    const std::vector<Place> places{
        {"the movement", {.section = Section::Overview, .board = Board::Movement}},
        {"the plan", {.section = Section::Overview, .board = Board::Plan}},
        {"a bloc",
         {.section = Section::Overview, .bloc = book->blocs.front().id, .board = Board::Bloc}},
        {"a unit",
         {.section = Section::Overview, .unit = book->members.front().unit, .board = Board::Unit}},
        {"the calendar", {.section = Section::Overview, .board = Board::Calendar}},
        {"units", {.section = Section::Units}},
        {"targets", {.section = Section::Targets}},
        {"initiatives", {.section = Section::Initiatives}},
        {"projects", {.section = Section::Projects}},
    };
    for (const Place& place : places) {
        double times[2] = {};
        for (double& time : times) {
            window.goTo({.section = Section::Plan});
            QApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            window.goTo(place.location);
            QApplication::processEvents();
            window.repaint();
            time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        }
        std::printf("%s\t%f\t%f\n", place.name, times[0], times[1]);
    }
    return 0;
}

QByteArray runSelf(const QStringList& arguments, double* milliseconds = nullptr)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    if (milliseconds) {
        if (!process.waitForReadyRead(-1))
            giveUp({ErrorCode::Io, QString::fromUtf8(process.readAllStandardError())});
        *milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        giveUp({ErrorCode::Io, QString::fromUtf8(process.readAllStandardError())});
    return process.readAllStandardOutput();
}

QString copied(const QString& ledger, const QString& copy)
{
    QFile::remove(copy);
    if (!QFile::copy(ledger, copy))
        giveUp({ErrorCode::Io, QStringLiteral("%1 cannot be copied to %2").arg(ledger, copy)});
    return copy;
}

QString shown(double milliseconds)
{
    return QStringLiteral("%1 ms").arg(milliseconds, 0, 'f', 0);
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--bare"))
        return showBare();
    if (arguments.value(1) == QLatin1String("--open"))
        return showProgram(arguments.value(2), arguments.value(3));
    if (arguments.value(1) == QLatin1String("--boards"))
        return showBoards(arguments.value(2), arguments.value(3));

    const QString folder = arguments.value(4);
    const QString sector = copied(arguments.value(1), folder + QStringLiteral("/window.thidua"));
    std::vector<double> bare;
    std::vector<double> program;
    for (int i = 0; i < arguments.value(3).toInt(); ++i) {
        runSelf({QStringLiteral("--bare")}, &bare.emplace_back());
        runSelf({QStringLiteral("--open"), sector, folder}, &program.emplace_back());
    }
    const double ratio = middle(program) / middle(bare);
    print({QStringLiteral("P6"),
           QStringLiteral(
               "start to first usable window, sector ledger open; bare window with a table"),
           shown(middle(program)), shown(middle(bare)), ratio, QString::fromUtf8("≤ 1,5×"),
           ratio <= 1.5});

    const QString movement =
        copied(arguments.value(2), folder + QStringLiteral("/movement.thidua"));
    const QByteArrayList lines =
        runSelf({QStringLiteral("--boards"), movement, folder}).trimmed().split('\n');
    for (const QByteArray& line : lines) {
        const QByteArrayList fields = line.split('\t');
        const double first = fields.value(1).toDouble();
        const double again = fields.value(2).toDouble();
        print({QString(),
               QStringLiteral("coming on show, movement of 500 units: %1; again")
                   .arg(QString::fromUtf8(fields.value(0))),
               shown(first), shown(again), first / again, QString::fromUtf8("≤ 200 ms"),
               first <= kStutter});
    }
    return 0;
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "core/actions/plan/planactions.h"
#include "core/exchange/sample.h"
#include "core/exchange/templates.h"
#include "tests/support/fakeprompts.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newplandialog.h"
#include "ui/shell/plantreemodel.h"
#include "ui/shell/recentfilesmodel.h"
#include "ui/shell/searchindex.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shell.h"
#include "ui/shell/startscreen.h"
#include "ui/support/savedfile.h"
#include "ui/support/sectionlist.h"
#include "ui/support/settings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <set>

using namespace thidua;

namespace {

/// The sample ledger, written once: it takes a moment.
const QString& samplePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const auto made = folder.filePath(QStringLiteral("sample.thidua"));
        REQUIRE(writeSampleLedger(made, {}));
        return made;
    }();
    return path;
}

struct Fixture {
    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    ThemeController theme{*qApp};
    FakePrompts prompts;
    Shell shell{settings, theme, prompts};

    QString file(const QString& name) const { return folder.filePath(name); }
    /// The sample, copied so that a test may change it.
    QString sample() const
    {
        const auto path = file(QStringLiteral("so-thi-dua-2024.thidua"));
        if (!QFile::exists(path))
            REQUIRE(QFile::copy(samplePath(), path));
        return path;
    }
    MainWindow& openSample()
    {
        REQUIRE(shell.open(sample()));
        return *shell.window();
    }
    template<class T>
    T* find(const char* name)
    {
        auto* found = shell.window()->findChild<T*>(QString::fromLatin1(name));
        REQUIRE(found);
        return found;
    }
};

/// Takes the place of the programs files are opened with.
class OpenedUrls : public QObject {
    Q_OBJECT
public:
    OpenedUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList paths;
public slots:
    void open(const QUrl& url) { paths << url.toLocalFile(); }
};

QChar mnemonicOf(const QString& text)
{
    for (int i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'&' && text[i + 1] == u'&')
            ++i;
        else if (text[i] == u'&')
            return text[i + 1].toLower();
    }
    return {};
}

} // namespace

TEST_CASE("Every command stands in a menu, and its mnemonic is the only one of its kind there")
{
    QWidget window;
    QMenuBar bar;
    Commands commands(&window);
    commands.fill(&bar);

    std::set<QAction*> inMenus;
    std::vector<QList<QAction*>> levels{bar.actions()};
    for (auto* menu : bar.findChildren<QMenu*>())
        levels.push_back(menu->actions());
    for (const auto& level : levels) {
        std::set<QChar> used;
        for (auto* action : level) {
            inMenus.insert(action);
            if (action->isSeparator())
                continue;
            const auto letter = mnemonicOf(action->text());
            INFO(action->text().toStdString());
            CHECK(letter.unicode() < 128);
            CHECK(letter.isLetter());
            CHECK(used.insert(letter).second);
        }
    }
    for (const auto& info : commandInfos()) {
        INFO(info.name);
        CHECK(inMenus.contains(commands.action(info.command)));
    }
}

TEST_CASE("No two commands share a shortcut, and they are listed in the order of their enumeration")
{
    std::set<QString> used;
    int number = 0;
    for (const auto& info : commandInfos()) {
        INFO(info.name);
        CHECK(static_cast<int>(info.command) == number++);
        if (*info.shortcut) {
            const auto key = QKeySequence::fromString(QString::fromLatin1(info.shortcut),
                                                      QKeySequence::PortableText);
            CHECK_FALSE(key.isEmpty());
            CHECK(used.insert(key.toString()).second);
        }
    }
}

TEST_CASE("An open ledger shows its name, its plan and when it was saved in the title")
{
    Fixture fixture;
    const auto title = fixture.openSample().windowTitle();
    INFO(title.toStdString());
    CHECK(title.startsWith(QStringLiteral("so-thi-dua-2024.thidua – ")));
    CHECK(title.endsWith(QStringLiteral(" – Sổ Thi Đua")));
    CHECK(title.count(QStringLiteral(" – ")) == 3);
}

TEST_CASE("The keys of the sections go there, and back leads where one came from")
{
    Fixture fixture;
    auto& window = fixture.openSample();
    CHECK(window.section() == Section::Overview);
    for (int i = 0; i < kSectionCount; ++i) {
        const auto section = static_cast<Section>(i);
        window.commands().action(sectionCommand(section))->trigger();
        CHECK(window.section() == section);
        CHECK(window.page()->isVisibleTo(&window));
    }
    window.commands().action(Command::Back)->trigger();
    CHECK(window.section() == Section::Projects);
}

TEST_CASE("A change is named by undo and redo, on the buttons and in the menu")
{
    Fixture fixture;
    auto& window = fixture.openSample();
    auto& workspace = window.workspace();
    REQUIRE(workspace.apply(actions::editSettings(
        workspace.ledger(), {{QStringLiteral("office.place"), QStringLiteral("An Sơn")}})));
    const auto name =
        describeAction(Action::EditSettings, workspace.session().nextUndo()->arguments);
    CHECK(fixture.find<QToolButton>("undoButton")->accessibleName().endsWith(name));
    CHECK(window.commands().action(Command::Undo)->text().endsWith(name));
    CHECK_FALSE(window.commands().action(Command::Redo)->isEnabled());

    window.commands().action(Command::Undo)->trigger();
    CHECK(workspace.ledger().setting(QStringLiteral("office.place")).value().isEmpty());
    CHECK(fixture.find<QToolButton>("redoButton")->accessibleName().endsWith(name));
    window.commands().action(Command::Redo)->trigger();
    CHECK(workspace.ledger().setting(QStringLiteral("office.place")).value()
          == QStringLiteral("An Sơn"));
}

TEST_CASE("A ledger somebody has open can be opened to read, and a banner says so")
{
    Fixture fixture;
    const auto path = fixture.sample();
    const auto other = Session::open(path, {});
    REQUIRE(other);
    fixture.prompts.confirms = {true};
    REQUIRE(fixture.shell.open(path));
    CHECK(fixture.prompts.questions.front().action == Shell::tr("Open to read"));
    CHECK_FALSE(fixture.shell.window()->workspace().isEditable());
    CHECK(fixture.find<QWidget>("readOnlyBanner")->isVisibleTo(fixture.shell.window()));
    CHECK_FALSE(fixture.shell.window()->commands().action(Command::AddPlan)->isEnabled());
}

TEST_CASE("Going back from a locked ledger leaves the start screen")
{
    Fixture fixture;
    const auto path = fixture.sample();
    const auto other = Session::open(path, {});
    REQUIRE(other);
    fixture.prompts.confirms = {false};
    CHECK_FALSE(fixture.shell.open(path));
    CHECK(fixture.shell.startScreen()->isVisible());
    CHECK(fixture.shell.window() == nullptr);
}

TEST_CASE("A file that cannot be opened is refused with a message of its own")
{
    Fixture fixture;
    QFile file(fixture.file(QStringLiteral("notes.thidua")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const auto [name, code] = GENERATE(table<QString, ErrorCode>({
        {QStringLiteral("notes.thidua"), ErrorCode::NotALedger},
        {QStringLiteral("missing.thidua"), ErrorCode::NotFound},
    }));
    fixture.prompts.errorsExpected = 1;
    CHECK_FALSE(fixture.shell.open(fixture.file(name)));
    REQUIRE(fixture.prompts.errors.size() == 1);
    CHECK(fixture.prompts.errors.front().code == code);
    CHECK_FALSE(fixture.prompts.errors.front().message.isEmpty());
    CHECK(fixture.shell.startScreen()->isVisible());
}

TEST_CASE("A new ledger from a template opens with its plan")
{
    Fixture fixture;
    const auto templates = planTemplates();
    REQUIRE_FALSE(templates.empty());
    const auto definition = loadTemplate(templates.front().name);
    REQUIRE(definition);
    const auto path = fixture.file(QStringLiteral("moi.thidua"));
    REQUIRE(fixture.shell.create(path, *definition));
    CHECK(fixture.shell.window()->workspace().book()->plan.title == definition->plan.title);
    CHECK(fixture.settings.recentFiles() == QStringList{path});

    SECTION("and does not overwrite a file")
    {
        fixture.prompts.errorsExpected = 1;
        CHECK_FALSE(fixture.shell.create(path, *definition));
    }
}

TEST_CASE("The new ledger dialog offers every template and an empty plan")
{
    Fixture fixture;
    NewPlanDialog dialog(NewPlanDialog::Purpose::NewLedger, {}, fixture.prompts);
    auto* list = dialog.findChild<QListWidget*>(QStringLiteral("templates"));
    REQUIRE(list->count() == static_cast<int>(planTemplates().size()) + 1);
    list->setCurrentRow(list->count() - 1);
    const auto empty = dialog.definition();
    REQUIRE(empty);
    CHECK(empty->criteria.empty());
    CHECK_FALSE(empty->plan.title.isEmpty());
    CHECK(dialog.path().endsWith(QStringLiteral(".thidua")));
}

TEST_CASE("The start screen lists recent files, and Delete takes one off the list")
{
    Fixture fixture;
    fixture.settings.addRecentFile(fixture.file(QStringLiteral("tong-ket-2022.thidua")));
    fixture.settings.addRecentFile(fixture.sample());
    StartScreen screen(fixture.settings);
    auto* table = screen.findChild<QTableView*>(QStringLiteral("recentFiles"));
    REQUIRE(table->model()->rowCount() == 2);
    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(fixture.settings.recentFiles() == QStringList{fixture.sample()});
    CHECK(table->model()->rowCount() == 1);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK_FALSE(screen.findChild<QWidget*>(QStringLiteral("recentEmpty"))->isHidden());
}

TEST_CASE("A click or Enter opens a recent file")
{
    Fixture fixture;
    fixture.settings.addRecentFile(fixture.sample());
    StartScreen screen(fixture.settings);
    screen.show();
    const QSignalSpy opened(&screen, &StartScreen::openRequested);
    auto* table = screen.findChild<QTableView*>(QStringLiteral("recentFiles"));
    SECTION("a click")
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier,
                          table->visualRect(table->model()->index(0, 0)).center());
    }
    SECTION("Enter")
    {
        QTest::keyClick(table, Qt::Key_Return);
    }
    REQUIRE(opened.count() == 1);
    CHECK(opened.front().front().toString() == fixture.sample());
}

TEST_CASE("A line is taken off the recent files by its menu too")
{
    Fixture fixture;
    fixture.settings.addRecentFile(fixture.sample());
    StartScreen screen(fixture.settings);
    auto* forget = screen.findChild<QAction*>(QStringLiteral("forgetRecent"));
    REQUIRE(forget);
    forget->trigger();
    CHECK(fixture.settings.recentFiles().isEmpty());
}

TEST_CASE("A portable copy keeps the sample and new ledgers beside itself")
{
    const QTemporaryDir stick;
    const QString home = QFileInfo(stick.path()).absoluteFilePath();
    QSettings store(stick.filePath(QLatin1String(Settings::kPortableFile)), QSettings::IniFormat);
    Settings settings(store);
    ThemeController theme(*qApp);
    FakePrompts prompts;
    CHECK(settings.homeFolder() == home);
    CHECK(settings.lastFolder() == home);
    Shell shell(settings, theme, prompts);
    REQUIRE(shell.openSample());
    CHECK(QFileInfo(shell.window()->workspace().session().path()).absolutePath() == home);

    // A folder last used wins; one that is gone does not.
    settings.setLastFolder(QDir::tempPath());
    CHECK(settings.lastFolder() == QDir::tempPath());
    settings.setLastFolder(stick.filePath(QStringLiteral("gone")));
    CHECK(settings.lastFolder() == home);
    Fixture installed; // its settings are not called so
    CHECK(installed.settings.homeFolder()
          == QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
}

TEST_CASE("A saved file is told with the ways to it, across the page")
{
    Fixture fixture;
    auto& window = fixture.openSample();
    auto* banner = window.findChild<SavedBanner*>();
    REQUIRE(banner);
    CHECK_FALSE(banner->isVisible());
    DialogPrompts prompts(&window, &fixture.settings);
    OpenedUrls opened;
    const auto press = [&](const char* name) {
        auto* button = banner->findChild<QPushButton*>(QLatin1String(name));
        REQUIRE(button);
        button->click();
    };
    prompts.tellSaved(QStringLiteral("Đã lưu"), fixture.file(QStringLiteral("bảng.csv")));
    CHECK(banner->isVisible());
    press("openSavedFile");
    press("openSavedFolder");
    CHECK(opened.paths
          == QStringList{fixture.file(QStringLiteral("bảng.csv")), fixture.folder.path()});

    prompts.tellSaved(QStringLiteral("Đã lưu"), fixture.file(QStringLiteral("bản.thidua")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(banner->findChild<QPushButton*>(QStringLiteral("openSavedFile")));
    CHECK(banner->findChild<QPushButton*>(QStringLiteral("openSavedFolder")));
}

TEST_CASE("Taking back an import, or many rows, is asked about first, an ordinary step is not")
{
    Fixture fixture;
    auto& workspace = fixture.openSample().workspace();
    const auto steps = [&] { return workspace.session().history()->size(); };
    ChangeSet change(Action::EditUnits);
    const bool import = GENERATE(false, true);
    const int rows = import ? 1 : Workspace::kMostUnasked + 1;
    if (import)
        change = ChangeSet(Action::ImportUnits, {QString(), QStringLiteral("donvi.csv")});
    const auto units = workspace.ledger().rows<Unit>().value();
    REQUIRE(static_cast<int>(units.size()) > rows);
    for (int i = 0; i < rows; ++i) {
        Unit after = units[static_cast<size_t>(i)];
        after.shortName += QStringLiteral(" (mới)");
        change.update(units[static_cast<size_t>(i)], after);
    }
    REQUIRE(workspace.apply(change));
    const size_t before = steps();
    fixture.prompts.confirms = {false, true};
    workspace.undo();
    CHECK(steps() == before);
    const Question& asked = fixture.prompts.questions.back();
    CHECK(asked.destructive); // Enter keeps it
    CHECK(asked.text.contains(QString::number(rows)));
    if (import)
        CHECK(asked.fact.contains(QStringLiteral("donvi.csv")));
    workspace.undo();
    CHECK(steps() == before + 1);

    REQUIRE(workspace.apply(actions::editSettings(
        workspace.ledger(), {{QStringLiteral("office.place"), QStringLiteral("An Sơn")}})));
    workspace.undo(); // an unexpected question fails the test
    CHECK(workspace.ledger().setting(QStringLiteral("office.place")).value().isEmpty());
}

TEST_CASE("A recent file that is gone or open elsewhere says so")
{
    Fixture fixture;
    RecentFilesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto other = Session::open(fixture.sample(), {});
    REQUIRE(other);
    CHECK(RecentFile::at(fixture.file(QStringLiteral("none.thidua"))).state
          == RecentFile::State::Missing);
    const auto open = RecentFile::at(fixture.sample());
    CHECK(open.state == RecentFile::State::OpenElsewhere);
    auto there = open;
    there.host = QStringLiteral("TCCB-PC07");
    model.setFiles({open, there});
    const auto words = [&model](int row) {
        return model.index(row, 0).data(Qt::AccessibleDescriptionRole).toString();
    };
    CHECK_FALSE(words(0).contains(open.host)); // her own machine needs no name
    CHECK(words(0).contains(RecentFilesModel::tr("Open in another window")));
    CHECK(words(1).contains(there.host));
}

TEST_CASE("Search finds units, criteria and sections without accents")
{
    Fixture fixture;
    const Workspace& workspace = fixture.openSample().workspace();
    const auto book = workspace.book();
    const SearchIndex index(workspace.ledger(), *book);
    const auto& unit = book->members.front();
    const auto hits = index.find(unit.name.normalized(QString::NormalizationForm_D).toUpper(), 10);
    REQUIRE_FALSE(hits.empty());
    CHECK(hits.front().location.unit == unit.unit);
    CHECK(hits.front().location.section == Section::Scoring);
    const auto sections = index.find(QStringLiteral("nhat ky"), 10);
    REQUIRE_FALSE(sections.empty());
    CHECK(sections.front().location.section == Section::History);
    const auto& criterion = book->table.nodes().front().criterion;
    const auto criteria = index.find(criterion.title, 10);
    REQUIRE_FALSE(criteria.empty());
    CHECK(criteria.front().location.criterion == criterion.id);
    CHECK(index.find(QStringLiteral("khong he co"), 10).empty());
}

TEST_CASE("Typing in the search field and Enter goes to the first find")
{
    Fixture fixture;
    auto& window = fixture.openSample();
    auto* box = fixture.find<QLineEdit>("searchBox");
    box->setFocus();
    QFocusEvent in(QEvent::FocusIn);
    QApplication::sendEvent(box, &in);
    QTest::keyClicks(box, QStringLiteral("nhat ky"));
    QTest::keyClick(box, Qt::Key_Return);
    CHECK(window.section() == Section::History);
    CHECK(box->text().isEmpty());
    CHECK_FALSE(box->isUndoAvailable());
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.ignore();
    QApplication::sendEvent(box, &undo);
    CHECK_FALSE(undo.isAccepted());
}

TEST_CASE("The plan list groups plans by movement and phase")
{
    PlanTreeModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto plan = [](qint64 id, const char* title) {
        Plan made;
        made.id = PlanId{id};
        made.title = QString::fromUtf8(title);
        return made;
    };
    const auto movement = QStringLiteral("Chuyển đổi số 2022–2030");
    model.setLines({{plan(1, "Kế hoạch 2024"), movement, QStringLiteral("2022–2025")},
                    {plan(2, "Kế hoạch 2025"), movement, QStringLiteral("2022–2025")},
                    {plan(3, "Kế hoạch 2026"), movement, QStringLiteral("2026–2030")},
                    {plan(4, "Chuyên đề"), {}, {}}});
    REQUIRE(model.rowCount() == 2);
    const auto first = model.index(0, 0);
    CHECK(first.data().toString() == movement);
    CHECK(model.rowCount(first) == 2);
    CHECK(model.rowCount(model.index(0, 0, first)) == 2);
    CHECK(model.indexOf(PlanId{3}).parent().data().toString() == QStringLiteral("2026–2030"));
    CHECK_FALSE(model.flags(first).testFlag(Qt::ItemIsSelectable));
}

TEST_CASE("A narrow window keeps the sections as a rail and undo as an icon")
{
    Fixture fixture;
    auto& window = fixture.openSample();
    auto* sidebar = fixture.find<QWidget>("sidebar");
    window.resize(1366, 688);
    const int wide = sidebar->minimumWidth();
    window.resize(1000, 688);
    CHECK(sidebar->minimumWidth() < wide);
    CHECK(fixture.find<QToolButton>("undoButton")->toolButtonStyle() == Qt::ToolButtonIconOnly);
}

TEST_CASE("The history says how to set a name, and the next entry carries it")
{
    Fixture fixture;
    auto& window = fixture.openSample();
    window.goTo({.section = Section::History});
    auto* nameless = fixture.find<QWidget>("nameless");
    REQUIRE(nameless->isVisible());

    const bool escaped = GENERATE(false, true);
    QTimer::singleShot(0, &window, [escaped] {
        auto* dialog = qobject_cast<SettingsDialog*>(QApplication::activeModalWidget());
        if (!dialog) {
            FAIL_CHECK("no settings were opened");
            return;
        }
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("actor"));
        CHECK(dialog->focusWidget() == name);
        QTest::keyClicks(name, QStringLiteral("Le Thi Hanh"));
        if (escaped)
            QTest::keyClick(name, Qt::Key_Escape);
        else
            dialog->accept();
    });
    fixture.find<QPushButton>("setName")->click();

    CHECK_FALSE(nameless->isVisible());
    auto& workspace = window.workspace();
    REQUIRE(workspace.apply(actions::editSettings(
        workspace.ledger(), {{QStringLiteral("office.place"), QStringLiteral("An Sơn")}})));
    const auto history = workspace.session().history(0, 1);
    REQUIRE(history);
    CHECK(history->front().actor.name == QStringLiteral("Le Thi Hanh"));
}

TEST_CASE("The sidebar is wide enough for every name, the chosen one's in bold")
{
    Fixture fixture;
    auto& window = fixture.openSample();
    auto& list = *fixture.find<SectionList>("sectionList");
    window.resize(1366, 688);
    CHECK(list.viewport()->width() >= list.fittingWidth());
    window.resize(1000, 688);
    CHECK(list.width() < list.fittingWidth());
    window.resize(1366, 688);
    CHECK(list.viewport()->width() >= list.fittingWidth());
}

TEST_CASE("What the office is called is kept in the ledger as soon as it is typed")
{
    Fixture fixture;
    auto& workspace = fixture.openSample().workspace();
    SettingsDialog dialog(fixture.settings, fixture.theme, fixture.prompts, &workspace);
    auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("office.name"));
    REQUIRE(name);
    CHECK(name->placeholderText().startsWith(QStringLiteral("ví dụ: "))); // not a value
    name->setText(QStringLiteral("SỞ Y TẾ AN SƠN"));
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(workspace.ledger().setting(QStringLiteral("office.name")).value()
          == QStringLiteral("SỞ Y TẾ AN SƠN"));
}

#include "shell_test.moc"

TEST_CASE("Plans of one title are told apart by their years and codes")
{
    PlanTreeModel model;
    const auto plan = [](qint64 id, const char* title, const char* code, int first, int last) {
        Plan made;
        made.id = PlanId{id};
        made.title = QString::fromUtf8(title);
        made.code = QString::fromLatin1(code);
        made.first = QDate(first, 1, 1);
        made.last = QDate(last, 12, 31);
        return made;
    };
    model.setLines({{plan(1, "Thi đua", "td-2026-2030", 2026, 2030), {}, {}},
                    {plan(2, "Thi đua", "td-2027", 2027, 2027), {}, {}},
                    {plan(3, "Khác", "k", 2027, 2027), {}, {}}});
    const auto text = [&](qint64 id) { return model.indexOf(PlanId{id}).data().toString(); };
    CHECK(text(1) == QString::fromUtf8("2026–2030 · td-2026-2030: Thi đua"));
    CHECK(text(2) == QString::fromUtf8("2027 · td-2027: Thi đua"));
    CHECK(text(3) == QString::fromUtf8("Khác"));
    // Titles that differ only where the list cuts them.
    const char* words = "Triển khai thực hiện Phong trào thi đua trong ngành Y tế";
    const QString year = QString::fromUtf8(words) + QStringLiteral(", năm 2027");
    model.setLines({{plan(1, words, "td-2026-2030", 2026, 2030), {}, {}},
                    {plan(2, year.toUtf8().constData(), "td-2027", 2027, 2027), {}, {}}});
    CHECK(text(2).startsWith(QStringLiteral("2027 · td-2027: ")));
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "core/exchange/sample.h"
#include "tests/support/fakeprompts.h"
#include "ui/scoring/totalsmodel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shell.h"
#include "ui/support/settings.h"
#include "ui/support/themecontroller.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace thidua;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// The program with one ledger open, as a person has it before them.
class Desk {
public:
    explicit Desk(const QString& path) : m_path(path)
    {
        REQUIRE(m_shell.open(path));
        window().resize(1366, 688);
        window().show();
        QApplication::processEvents();
    }

    MainWindow& window() { return *m_shell.window(); }
    Workspace& workspace() { return window().workspace(); }
    FakePrompts& prompts() { return m_prompts; }
    void press(QWidget* target, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target, key, modifiers);
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // a closed cell editor
    }
    void click(const char* button)
    {
        QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton);
        QApplication::processEvents();
    }
    template<class T>
    T* find(const char* name)
    {
        auto* found = window().findChild<T*>(s(name));
        REQUIRE(found);
        return found;
    }
    UnitId unit(const char* code) { return workspace().book()->memberByCode(s(code))->unit; }
    BlocId bloc(const char* code) { return workspace().book()->blocByCode(s(code))->id; }
    CriterionId criterion(const char* code)
    {
        const auto book = workspace().book();
        return book->table.nodes()[static_cast<size_t>(book->table.indexOf(s(code)))].criterion.id;
    }

    /// Goes to a cell of the score grid and types into it, as at a keyboard.
    void type(const char* unitCode, const char* criterionCode, const char* text)
    {
        window().goTo({.section = Section::Scoring,
                       .unit = unit(unitCode),
                       .criterion = criterion(criterionCode),
                       .round = Round::Appraisal});
        QApplication::processEvents();
        auto* cells = find<QAbstractItemView>("scoreCells");
        cells->setFocus();
        QTest::keyClick(cells, text[0]);
        auto* editor = cells->findChild<QLineEdit*>();
        REQUIRE(editor);
        // The key that a question about an approved sheet came with is dropped.
        const bool dropped = editor->text() != QChar::fromLatin1(text[0]);
        QTest::keyClicks(editor, s(dropped ? text : text + 1));
        press(editor, Qt::Key_Return);
    }
    /// The frozen total row under the grid, as it reads.
    QString totals()
    {
        const auto* model = find<QAbstractItemView>("scoreTotals")->model();
        QStringList texts;
        for (int column = 0; column < model->columnCount(); ++column)
            texts << model->index(0, column).data().toString()
                  << model->index(0, column).data(TotalsModel::GradeNameRole).toString();
        return texts.join(u'|');
    }
    QString rankingRow(const char* unitName)
    {
        window().goTo({.section = Section::Ranking, .bloc = bloc("2")});
        QApplication::processEvents();
        const auto* model = find<QAbstractItemView>("rankingTable")->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList texts;
            for (int column = 0; column < model->columnCount(); ++column)
                texts << model->index(row, column).data().toString();
            if (texts.contains(s(unitName)))
                return texts.join(u'|');
        }
        return {};
    }
    bool hasButton(const char* name)
    {
        const auto buttons = window().findChildren<QPushButton*>(
            s(name)); // a banner keeps its last ones for a moment
        return std::any_of(buttons.begin(), buttons.end(),
                           [](const QPushButton* button) { return button->isVisible(); });
    }

private:
    QTemporaryDir m_folder;
    QSettings m_store{m_folder.filePath(s("settings.ini")), QSettings::IniFormat};
    Settings m_settings{m_store};
    ThemeController m_theme{*qApp};
    FakePrompts m_prompts;
    Shell m_shell{m_settings, m_theme, m_prompts};
    QString m_path;
};

/// Takes the first two of the tied units and signs, in the docket dialog that opens next.
void decideInDialog()
{
    QTimer::singleShot(0, qApp, [] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        dialog->findChild<QCheckBox*>(s("taken1"))->click();
        dialog->findChild<QCheckBox*>(s("taken2"))->click();
        dialog->findChild<QPlainTextEdit*>(s("docketReason"))->setPlainText(s("Kết quả Đề án 06"));
        dialog->findChild<QLineEdit*>(s("docketBy"))->setText(s("Trần Văn Minh"));
        dialog->findChild<QLineEdit*>(s("docketDocument"))->setText(s("45/TB-HĐTĐKT"));
        auto* record = dialog->findChild<QPushButton*>(s("recordDecision"));
        CHECK(record->isEnabled());
        record->click();
        if (dialog->isVisible())
            static_cast<QDialog*>(dialog)->done(QDialog::Rejected);
    });
}

} // namespace

TEST_CASE("The main job runs through the real window: score, rank, decide, undo, close, open, redo")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("so-thi-dua-2024.thidua"));
    REQUIRE(writeSampleLedger(path, {}));
    {
        Desk desk(path);
        desk.prompts().confirms = {true}; // the sheet is approved: asked once
        desk.type("K2-05", "3.3", "1,5");
        const QString lowered = desk.totals();
        CAPTURE(lowered);
        CHECK(lowered.contains(s("93,25")));
        CHECK(lowered.contains(s("Giỏi")));
        desk.type("K2-05", "3.3", "3,75");
        CHECK(desk.totals().contains(s("95,50")));
        CHECK(desk.totals().contains(s("Xuất sắc")));

        CHECK(desk.rankingRow("Trung tâm Y tế huyện Tam Hòa").contains(s("95,50")));
        REQUIRE(desk.hasButton("openDocket"));
        decideInDialog();
        desk.click("openDocket");
        CHECK_FALSE(desk.hasButton("openDocket"));

        desk.click("undoButton"); // the decision
        CHECK(desk.hasButton("openDocket"));
        desk.click("undoButton"); // the second score
        CHECK_FALSE(desk.rankingRow("Trung tâm Y tế huyện Tam Hòa").contains(s("95,50")));
    }
    {
        Desk desk(path);
        CHECK_FALSE(desk.rankingRow("Trung tâm Y tế huyện Tam Hòa").contains(s("95,50")));
        desk.click("redoButton");
        CHECK(desk.rankingRow("Trung tâm Y tế huyện Tam Hòa").contains(s("95,50")));
        CHECK(desk.hasButton("openDocket"));
        desk.click("redoButton");
        CHECK_FALSE(desk.hasButton("openDocket"));
        CHECK(desk.workspace().session().check()->isSound());
    }
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/attachments.h"
#include "core/base/wholefile.h"
#include "tests/benchmarks/benchplan.h"
#include "tests/packages/packagefixture.h"
#include "tests/support/fakeprompts.h"
#include "ui/plan/paragraphedit.h"
#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoremodel.h"
#include "ui/scoring/scoreview.h"
#include "ui/shell/shell.h"
#include "ui/support/settings.h"
#include "ui/unitmode/unitscorespage.h"
#include "ui/unitmode/unitwindow.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace thidua::test {

inline const QDateTime kMorning(QDate(2024, 11, 26), QTime(8, 5), Qt::LocalTime);

/// A council with forms given out, and the program at a unit.
struct Desk : PackageFixture {
    explicit Desk(int units = 3) : PackageFixture(units, 12) { }

    QSettings store{path(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    ThemeController theme{*qApp};
    FakePrompts prompts;
    Shell shell{settings, theme, prompts};
    std::unique_ptr<UnitWindow> window;

    QString formFile(const IssuedForm& form) const
    {
        const QString file = path(form.fileName);
        REQUIRE_FALSE(writeWholeFile(file, form.bytes).has_value());
        return file;
    }
    /// The window of a unit's copy, in the week before the form is due.
    UnitWindow& openWindow(const IssuedForm& form, const char* name = "k.thidua")
    {
        auto session = ok(makeUnitCopy(form.bytes, form.fileName, path(QLatin1String(name)),
                                       at("Điều dưỡng Hoa", kMorning)));
        auto copy = ok(unitCopyOf(session->ledger()));
        REQUIRE(copy);
        window = std::make_unique<UnitWindow>(std::move(session), std::move(*copy), prompts,
                                              settings, theme);
        window->QWidget::show();
        window->activateWindow();
        QApplication::processEvents();
        return *window;
    }
    template<class W>
    W* find(const char* name, const char* inside = nullptr) const
    {
        auto* root = inside ? window->findChild<QWidget*>(QLatin1String(inside)) : window.get();
        REQUIRE(root);
        auto* found = root->findChild<W*>(QLatin1String(name));
        INFO(name);
        REQUIRE(found);
        return found;
    }
    void press(const char* name, const char* inside = nullptr) const
    {
        QTest::mouseClick(find<QPushButton>(name, inside), Qt::LeftButton);
    }
    static void type(QLineEdit* edit, const char* text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    static void type(ParagraphEdit* edit, const char* text)
    {
        edit->setFocus();
        edit->setPlainText(QString::fromUtf8(text));
        edit->clearFocus();
    }
    QString paper(const char* name, const char* bytes) const
    {
        const QString file = path(QString::fromUtf8(name));
        REQUIRE_FALSE(writeWholeFile(file, bytes).has_value());
        return file;
    }
    QString stepState(const char* id) const
    {
        const auto* list = find<StepList>("steps");
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(Qt::UserRole + 1).toString() == QLatin1String(id))
                return index.data(SecondTextRole).toString();
        }
        return QStringLiteral("(none)");
    }

    /// Agrees to the first dialog of a form, as `person`, at a place (blank: the one proposed).
    static void begin(const QString& person, const QString& place = {})
    {
        QTimer::singleShot(0, qApp, [=] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != QStringLiteral("newCopyDialog")) {
                FAIL_CHECK("the form did not ask");
                return;
            }
            dialog->findChild<QLineEdit*>(QStringLiteral("person"))->setText(person);
            if (!place.isEmpty())
                dialog->findChild<QLineEdit*>(QStringLiteral("copyPath"))->setText(place);
            dialog->findChild<QPushButton*>(QStringLiteral("begin"))->click();
            if (dialog->isVisible())
                dialog->done(QDialog::Rejected);
        });
    }

    /// Types without leaving the field.
    static void begun(QLineEdit* edit, const char* text)
    {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(text));
    }
    /// Something is written elsewhere while a field has the keyboard.
    void writeElsewhere() const
    {
        Workspace& work = window->workspace();
        const auto copy = ok(unitCopyOf(work.ledger()));
        REQUIRE(work.apply(actions::saveWords(work.ledger(), copy->plan, copy->unit,
                                              actions::kProposals, QString::number(++m_written))));
    }
    UnitReport said() const
    {
        const Ledger& ledger = window->workspace().ledger();
        const auto copy = ok(unitCopyOf(ledger));
        return ok(ok(actions::ReportReader::make(ledger, copy->plan)).read(copy->unit));
    }

    void fillScores() const
    {
        window->showPart(UnitPart::Scores);
        auto* page = qobject_cast<UnitScoresPage*>(window->page());
        REQUIRE(page);
        ScoreView& cells = page->grid().cells();
        cells.setFocus();
        const auto book = ok(window->workspace().ledger().book(window->workspace().plan()));
        for (int row = 0; row < cells.model()->rowCount(); ++row) {
            auto* model = qobject_cast<ScoreModel*>(cells.model());
            if (!model->isLeafRow(row))
                continue;
            const TableNode& node = book->table.node(model->nodeAt(row));
            const QString text =
                book->table.formatEntry(model->nodeAt(row), bench::entryOf(node, 7, Round::Self));
            cells.setCurrentIndex(model->index(row, ScoreModel::kFrozenColumns));
            for (const QChar c : text) {
                QKeyEvent key(QEvent::KeyPress, c.unicode() < 128 ? c.toUpper().unicode() : 0,
                              Qt::NoModifier, QString(c));
                QApplication::sendEvent(QApplication::focusWidget(), &key);
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
    }

private:
    mutable int m_written = 0;
};

/// Does something with the dialog of this name once it is shown.
template<class Act>
void whenShown(const char* name, Act act, int tries = 300)
{
    QTimer::singleShot(10, qApp, [=] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (dialog && dialog->isVisible() && dialog->objectName() == QLatin1String(name))
            act(dialog);
        else if (tries > 0)
            whenShown(name, act, tries - 1);
    });
}

inline void click(QDialog* dialog, const char* button)
{
    dialog->findChild<QPushButton*>(QLatin1String(button))->click();
}

} // namespace thidua::test

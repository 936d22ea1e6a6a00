// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/sample.h"
#include "tests/support/fakeprompts.h"
#include "ui/scoring/scoregrid.h"
#include "ui/scoring/scoreview.h"
#include "ui/scoring/scoringpage.h"
#include "ui/support/settings.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

namespace thidua {

/// Agrees to changing sheets that somebody vouches for, unless a test answers by itself.
class ScoringPrompts : public FakePrompts {
public:
    bool agrees = true;
    std::function<void()> meanwhile = [] {}; ///< while a question is open

    bool confirm(const Question& question) override
    {
        const auto is = [&](const char* action) {
            return question.action == QCoreApplication::translate("SheetGuard", action);
        };
        if (agrees && (is("Change the self-score") || is("Change the approved sheet")))
            return true;
        meanwhile();
        return FakePrompts::confirm(question);
    }
};

/// The scoring page over a copy of the sample, shown as in the smallest window, with a unit of bloc
/// 2 in its appraisal: TTYT huyện Lâm Bình, 97,50 points.
struct ScoringFixture {
    static constexpr const char* kUnit = "K2-03";

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    ScoringPrompts prompts;
    Workspace workspace{openCopy(), prompts, settings};
    ScoringPage page{workspace};
    QAbstractItemModelTester tester{&page.model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal};

    ScoringFixture()
    {
        QObject::connect(
            &workspace, &Workspace::changed, &page,
            [this](const std::shared_ptr<const ChangeSummary>& summary) { page.update(*summary); });
        page.resize(1134, 628);
        page.reload();
        page.show();
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page);
        showUnit(Round::Appraisal);
    }

    std::unique_ptr<Session> openCopy() const
    {
        static const QTemporaryDir made;
        static const QString sample = [] {
            const QString path = made.filePath(QStringLiteral("sample.thidua"));
            REQUIRE(writeSampleLedger(path, {}));
            return path;
        }();
        const QString path = folder.filePath(QStringLiteral("so-thi-dua-2024.thidua"));
        REQUIRE(QFile::copy(sample, path));
        auto session = Session::open(path, {});
        REQUIRE(session);
        return std::move(*session);
    }

    UnitId unit(const char* code = kUnit) const
    {
        return workspace.book()->memberByCode(QLatin1String(code))->unit;
    }
    void showUnit(Round round)
    {
        page.goTo({.section = Section::Scoring, .unit = unit(), .round = round});
        cells().setFocus();
    }
    void showUnit(const char* code, Round round = Round::Appraisal)
    {
        page.goTo({.section = Section::Scoring, .unit = unit(code), .round = round});
        cells().setFocus();
    }
    QString textOf(const char* widget) const
    {
        QString text;
        for (const auto* label :
             page.findChild<QWidget*>(QString::fromLatin1(widget))->findChildren<QLabel*>())
            text += label->text() + u' ';
        return text;
    }
    bool isShown(const char* widget) const
    {
        return page.findChild<QWidget*>(QString::fromLatin1(widget))->isVisible();
    }
    void showBloc()
    {
        page.goTo({.section = Section::Scoring,
                   .bloc = workspace.book()->member(unit())->bloc,
                   .round = Round::Appraisal,
                   .matrix = true});
        cells().setFocus();
    }
    ScoreView& cells() { return page.grid().cells(); }
    ScoreModel& model() { return page.model(); }
    int node(const char* code) { return model().snapshot().table.indexOf(QLatin1String(code)); }
    CriterionId criterion(const char* code) const
    {
        const ScoreTable& table = workspace.book()->table;
        return table.nodes()[static_cast<size_t>(table.indexOf(QLatin1String(code)))].criterion.id;
    }
    /// The cell of a criterion in a round of the unit on show.
    QModelIndex cell(const char* code, Round round = Round::Appraisal)
    {
        return model().indexOf({0, model().snapshot().roundIndex(round), node(code)});
    }
    QModelIndex columnCell(const char* code, GridColumn::Kind kind)
    {
        for (int column = 0; column < model().columnCount(); ++column) {
            if (model().columnAt(column).kind == kind)
                return model().index(model().rowOf(node(code)), column);
        }
        return {};
    }
    void goTo(const QModelIndex& index)
    {
        REQUIRE(index.isValid());
        cells().selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    void select(const QModelIndex& first, const QModelIndex& last)
    {
        goTo(first);
        cells().selectionModel()->select(QItemSelection(first, last),
                                         QItemSelectionModel::ClearAndSelect);
    }
    /// Keys go where the keyboard is: to the grid, or to the line that typing opened.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const char* text) const
    {
        for (const QChar c : QString::fromUtf8(text))
            typeKey(c);
    }
    static void typeKey(QChar c)
    {
        QKeyEvent press(QEvent::KeyPress, c.unicode() < 128 ? c.toUpper().unicode() : 0,
                        Qt::NoModifier, QString(c));
        QApplication::sendEvent(QApplication::focusWidget(), &press);
    }
    CellStates states(const QModelIndex& index) const
    {
        return CellStates(index.data(ScoreModel::CellStateRole).toInt());
    }
    /// As stored: what the file says, not what the page shows.
    std::optional<Score> stored(const char* code, Round round = Round::Appraisal,
                                const char* of = kUnit) const
    {
        const auto sheet = workspace.ledger().sheet(workspace.plan(), unit(of), round);
        REQUIRE(sheet);
        REQUIRE(*sheet);
        const auto score = workspace.ledger().score((*sheet)->id, criterion(code));
        REQUIRE(score);
        return *score;
    }
    QString storedReason(const char* code, Round round = Round::Appraisal) const
    {
        const auto sheet = workspace.ledger().sheet(workspace.plan(), unit(), round);
        const auto note = workspace.ledger().note((*sheet)->id, criterion(code));
        REQUIRE(note);
        return *note ? (*note)->reason : QString();
    }
    QString total(int column)
    {
        return page.grid().totals().model()->index(0, column).data().toString();
    }
    QString appraisalTotal() { return total(cell("1.2").column()); }
    size_t historyLength() { return workspace.session().history()->size(); }
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/scoring_fixture.h"

#include "core/actions/packages/paperreturn.h"
#include "ui/scoring/entrypreview.h"
#include "ui/scoring/gridcells.h"

using namespace thidua;

// What is keyed in from paper, and what a figure was taken for.

namespace {

void recordPaper(ScoringFixture& f)
{
    const Session& session = f.workspace.session();
    const actions::PaperReturn paper{.plan = f.workspace.plan(),
                                     .unit = f.unit(),
                                     .receivedOn = session.now().toLocalTime().date(),
                                     .keyedBy = QStringLiteral("Lan"),
                                     .note = {},
                                     .scanName = {},
                                     .scan = {}};
    REQUIRE(f.workspace.apply(actions::receivePaper(f.workspace.ledger(), paper,
                                                    {QStringLiteral("Thư ký"), session.now()})));
}

} // namespace

TEST_CASE("a self-score that came on paper is keyed in from its first line without a question",
          "[scoring][entered]")
{
    ScoringFixture f;
    f.prompts.agrees = false;
    f.goTo(f.cell("2.2"));
    f.model().setFilter(RowFilter::EvidenceMissing);
    recordPaper(f);
    f.showUnit(Round::Self);
    const QModelIndex first = f.cell("1.1", Round::Self);
    REQUIRE(first.isValid());
    CHECK(f.cells().currentIndex() == first);
    CHECK(f.cells().viewport()->rect().contains(f.cells().visualRect(first)));
    f.type("96");
    f.press(Qt::Key_Return);
    CHECK(f.stored("1.1", Round::Self)->entry() == Entry::value(Points::whole(96)));
    CHECK(f.cells().currentIndex() == f.cell("1.2", Round::Self));
    f.type("3");
    f.press(Qt::Key_Return);
    CHECK(f.stored("1.2", Round::Self)->entry() == Entry::points(Points::whole(3)));
    CHECK(f.prompts.questions.empty());
}

TEST_CASE("a paper of one unit lets nobody change the self-score of another, nor any other sheet",
          "[scoring][entered]")
{
    ScoringFixture f;
    f.prompts.agrees = false;
    recordPaper(f);
    f.showUnit(Round::Self);
    f.prompts.confirms = {false, false};
    f.goTo(f.cell("1.2")); // its appraisal, approved
    f.type("1");
    CHECK(f.prompts.questions.size() == 1);
    f.showUnit("K2-04", Round::Self);
    f.goTo(f.cell("1.2", Round::Self));
    f.type("1");
    CHECK(f.prompts.questions.size() == 2);
}

TEST_CASE("once something else was done, a self-score that came on paper is the unit's again",
          "[scoring][entered]")
{
    ScoringFixture f;
    f.prompts.agrees = false;
    recordPaper(f);
    ChangeSet other(Action::EditSettings);
    other.insert(Setting{QStringLiteral("paper-test"), QStringLiteral("1")});
    REQUIRE(f.workspace.apply(std::move(other)));
    f.showUnit(Round::Self);
    f.goTo(f.cell("1.1", Round::Self));
    f.prompts.confirms = {false};
    f.type("9");
    CHECK(f.prompts.questions.size() == 1);
}

TEST_CASE("what is typed on while F2 asks goes behind what stands in the cell",
          "[scoring][entered]")
{
    ScoringFixture f;
    f.prompts.agrees = false;
    const auto line = [&] {
        return f.cells().viewport()->findChild<QLineEdit*>(QStringLiteral("cellEditor"));
    };
    const QModelIndex cell = f.cell("1.2", Round::Self);
    const QString before = cell.data(Qt::EditRole).toString();
    REQUIRE_FALSE(before.isEmpty());
    f.goTo(cell);
    f.prompts.meanwhile = [&] { QTest::keyClicks(&f.page, QStringLiteral("25")); };
    SECTION("agreed to")
    {
        f.prompts.confirms = {true};
        f.press(Qt::Key_F2);
        REQUIRE(line());
        CHECK(line()->text() == before + QStringLiteral("25"));
    }
    SECTION("and gone back, the next key types anew")
    {
        f.prompts.confirms = {false, true};
        f.press(Qt::Key_F2);
        CHECK_FALSE(line());
        f.prompts.meanwhile = [] {};
        f.type("4");
        REQUIRE(line());
        CHECK(line()->text() == QStringLiteral("4"));
    }
}

TEST_CASE("a measured result so small that points may be meant is marked as long as it stands",
          "[scoring][entered]")
{
    ScoringFixture f;
    f.prompts.agrees = true;
    struct Case {
        const char* typed;
        bool doubtful;
    };
    // 1.1 takes a percentage and gives 5 points at most.
    const auto each = GENERATE(values<Case>({{"4", true},
                                             {"5%", true},
                                             {"0,5", true},
                                             {"0", false},
                                             {"4 diem", false},
                                             {"6", false},
                                             {"96", false}}));
    INFO(each.typed);
    f.goTo(f.cell("1.1"));
    f.press(Qt::Key_F2); // the question about the approved sheet is answered here
    f.press(Qt::Key_A, Qt::ControlModifier);
    f.type(each.typed);
    f.press(Qt::Key_Return);
    const QModelIndex cell = f.cell("1.1");
    CHECK(f.states(cell).testFlag(CellState::Doubtful) == each.doubtful);
    // The words as the sentence has them, whatever they are.
    const bool told = cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral(" điểm”"));
    CHECK(told == each.doubtful);
    f.goTo(f.cell("1.2"));
    f.goTo(cell);
    const QString strip = f.page.findChild<QLabel*>(QStringLiteral("ruleText"))->text();
    INFO(strip.toStdString());
    if (each.doubtful) {
        const CellPlace place = *f.model().placeAt(cell);
        CHECK(strip.startsWith(pointsDoubt(f.model().snapshot(), place)));
        f.showBloc();
        CHECK(f.states(f.model().indexOf(
                           {f.model().snapshot().unitIndex(f.unit()), place.round, place.node}))
                  .testFlag(CellState::Doubtful));
    }
}

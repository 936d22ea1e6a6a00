// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"

#include "core/actions/ranking/rankingactions.h"
#include "core/reports/kinds/reports.h"
#include "tests/ui/samplefixture.h"
#include "ui/ranking/blocwords.h"
#include "ui/ranking/docketdialog.h"
#include "ui/ranking/docketmodel.h"
#include "ui/ranking/findings.h"
#include "ui/ranking/holdeditor.h"
#include "ui/ranking/holdsmodel.h"
#include "ui/ranking/preflightdialog.h"
#include "ui/ranking/preflightmodel.h"
#include "ui/ranking/rankingmodel.h"
#include "ui/ranking/rankingpage.h"
#include "ui/ranking/rankingsort.h"
#include "ui/ranking/rankingtable.h"
#include "ui/ranking/takenchoice.h"
#include "ui/ranking/unitprofile.h"
#include "ui/support/banner.h"
#include "ui/support/dateedit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTimer>

using namespace thidua;

namespace {

/// The page on bloc 2, told of changes as the main window does it.
struct PageFixture : SampleFixture {
    RankingPage page{workspace};

    PageFixture()
    {
        QObject::connect(
            &workspace, &Workspace::changed, &page,
            [this](std::shared_ptr<const ChangeSummary> summary) { page.update(*summary); });
        page.resize(1134, 620);
        page.show();
        page.goTo({.section = Section::Ranking, .bloc = bloc(QStringLiteral("2"))});
    }
    RankingTable* table() { return page.findChild<RankingTable*>(QStringLiteral("rankingTable")); }
    QString awardOf(const QString& code)
    {
        const UnitId wanted = unit(code);
        const QAbstractItemModel* model = table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex last = model->index(row, model->columnCount() - 1);
            if (last.data(RankingModel::UnitRole).toLongLong() == wanted.value)
                return last.data().toString();
        }
        return {};
    }
    QString bannerText()
    {
        QStringList texts;
        for (const QLabel* label :
             page.findChild<Banner*>(QStringLiteral("rankingBanner"))->findChildren<QLabel*>())
            texts << label->text();
        return texts.join(u' ');
    }
    bool hasButton(const char* name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        auto* button = page.findChild<QPushButton*>(QString::fromLatin1(name));
        return button && button->isVisible();
    }
};

/// Does something in the next modal dialog, once it is open.
template<class Act>
void whenDialogOpens(Act act)
{
    QTimer::singleShot(0, qApp, [act] {
        QWidget* dialog = QApplication::activeModalWidget();
        REQUIRE(dialog);
        act(*dialog);
        if (dialog->isVisible())
            static_cast<QDialog*>(dialog)->done(QDialog::Rejected);
    });
}

void tick(QWidget& dialog, int unit)
{
    auto* box = dialog.findChild<QCheckBox*>(QStringLiteral("taken%1").arg(unit));
    REQUIRE(box);
    box->click();
}

void fillPapers(QWidget& dialog)
{
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("docketReason"))
        ->setPlainText(QStringLiteral("Nhiều tiêu chí đạt tối đa"));
    dialog.findChild<QLineEdit*>(QStringLiteral("docketBy"))
        ->setText(QStringLiteral("Trần Văn Minh"));
    dialog.findChild<QLineEdit*>(QStringLiteral("docketDocument"))
        ->setText(QStringLiteral("45/TB-HĐTĐKT"));
}

QStringList columnOf(const QAbstractItemModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, column).data().toString();
    return texts;
}

DocketFacts bloc2Docket(const SampleFixture& fixture)
{
    const Standing standing = fixture.standing();
    const BlocStanding* bloc = standing.bloc(fixture.bloc(QStringLiteral("2")));
    REQUIRE(bloc->openDocket());
    std::vector<Evaluation> evaluations;
    for (const UnitId unit : bloc->openDocket()->units)
        evaluations.push_back(fixture.workspace.ledger()
                                  .evaluation(fixture.workspace.plan(), unit, Round::Appraisal)
                                  .value());
    return docketFacts(*fixture.workspace.book(), *bloc, *bloc->openDocket(), evaluations,
                       QDate(2024, 12, 12));
}

} // namespace

TEST_CASE("The ranking model shows a bloc with its award line after the third place")
{
    const SampleFixture fixture;
    const Standing standing = fixture.standing();
    RankingModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(fixture.workspace.book(), standing.bloc(fixture.bloc(QStringLiteral("2"))));

    REQUIRE(model.rowCount() == 14);
    CHECK(columnOf(model, RankingModel::Rank).mid(0, 3)
          == QStringList{QStringLiteral("1"), QStringLiteral("2="), QStringLiteral("2=")});
    CHECK(model.index(3, 0).data(RankingModel::KindRole).toInt() == RankingModel::LineRow);
    CHECK(model.index(4, RankingModel::Rank).data().toString() == QStringLiteral("2="));
    CHECK(model.index(5, RankingModel::Rank).data().toString() == QStringLiteral("5"));
    CHECK(model.lineTotal() == Points::hundredths(9750));
    CHECK(model.index(0, RankingModel::Distance).data().toString() == QStringLiteral("+1,75"));
    CHECK_FALSE(model.index(0, 0).data(RankingModel::OpenTieRole).toBool());
    CHECK(model.index(1, 0).data(RankingModel::OpenTieRole).toBool());
}

TEST_CASE("A unit without an approved sheet stands last with its reason and the way to it")
{
    const SampleFixture fixture;
    const Standing standing = fixture.standing();
    RankingModel model;
    model.show(fixture.workspace.book(), standing.bloc(fixture.bloc(QStringLiteral("3"))));

    const int last = model.rowCount() - 1;
    CHECK(model.unitAt(last) == fixture.unit(QStringLiteral("K3-06")));
    CHECK(model.index(last, 0).data(RankingModel::KindRole).toInt() == RankingModel::UnrankedRow);
    CHECK_FALSE(model.index(last, RankingModel::Versus).data().toString().isEmpty());
    CHECK_FALSE(model.index(last, model.awardColumn()).data().toString().isEmpty());
    CHECK(model.index(last, RankingModel::Rank).data().toString() == QStringLiteral("–"));
}

TEST_CASE("Sorting changes the order of the rows and no rank")
{
    const SampleFixture fixture;
    const Standing standing = fixture.standing();
    RankingModel model;
    model.show(fixture.workspace.book(), standing.bloc(fixture.bloc(QStringLiteral("3"))));
    RankingSort sorted;
    const QAbstractItemModelTester tester(&sorted,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    sorted.setSourceModel(&model);
    QHash<qint64, QString> ranks;
    for (int row = 0; row < sorted.rowCount(); ++row)
        ranks[sorted.index(row, 0).data(RankingModel::UnitRole).toLongLong()] =
            sorted.index(row, 0).data().toString();

    const auto order = GENERATE(Qt::AscendingOrder, Qt::DescendingOrder);
    sorted.sort(RankingModel::Unit, order);

    CHECK(sorted.rowCount() == model.rowCount() - 1); // without the line, which means nothing here
    for (int row = 0; row < sorted.rowCount(); ++row) {
        const QModelIndex index = sorted.index(row, 0);
        CHECK(index.data().toString() == ranks[index.data(RankingModel::UnitRole).toLongLong()]);
    }
    CHECK(sorted.index(sorted.rowCount() - 1, 0).data(RankingModel::KindRole).toInt()
          == RankingModel::UnrankedRow);
    sorted.sort(RankingModel::Rank, Qt::AscendingOrder);
    CHECK(sorted.rowCount() == model.rowCount());
}

TEST_CASE("Bloc 2 of the sample says that three units compete for two places")
{
    PageFixture fixture;
    CHECK(fixture.page.currentBloc() == fixture.bloc(QStringLiteral("2")));
    CHECK(fixture.hasButton("openDocket"));
    CHECK(fixture.bannerText().contains(QStringLiteral("97,50")));
    CHECK(placesOf(*fixture.standing().bloc(fixture.page.currentBloc())) == PlaceCount{3, 1, 2, 0});
}

TEST_CASE("Deciding through the docket closes it, and undoing opens it again")
{
    PageFixture fixture;
    const QString waiting = fixture.awardOf(QStringLiteral("K2-02"));
    const QString none = fixture.awardOf(QStringLiteral("K2-05"));
    whenDialogOpens([](QWidget& dialog) {
        tick(dialog, 1);
        tick(dialog, 2);
        auto* record = dialog.findChild<QPushButton*>(QStringLiteral("recordDecision"));
        CHECK_FALSE(record->isEnabled());
        fillPapers(dialog);
        REQUIRE(record->isEnabled());
        record->click();
    });
    fixture.page.openDocket();

    CHECK_FALSE(fixture.standing().hasOpenDocket());
    CHECK_FALSE(fixture.hasButton("openDocket"));
    CHECK(fixture.hasButton("revokeDecision"));
    CHECK(fixture.bannerText().contains(QStringLiteral("Trần Văn Minh")));
    const auto taken =
        fixture.standing().bloc(fixture.page.currentBloc())->awards.dockets.front().taken;
    CHECK(taken.size() == 2);
    int proposed = 0;
    for (const auto* code : {"K2-02", "K2-03", "K2-04"}) {
        const QString award = fixture.awardOf(QString::fromLatin1(code));
        CHECK(award != waiting);
        proposed += award == fixture.awardOf(QStringLiteral("K2-01"));
    }
    CHECK(proposed == 2);
    CHECK(fixture.awardOf(QStringLiteral("K2-05")) == none);

    fixture.workspace.undo();
    CHECK(fixture.standing().hasOpenDocket());
    CHECK(fixture.hasButton("openDocket"));
    CHECK(fixture.awardOf(QStringLiteral("K2-02")) == waiting);
}

TEST_CASE("A recorded decision can be changed in one step and taken back")
{
    PageFixture fixture;
    whenDialogOpens([](QWidget& dialog) {
        tick(dialog, 1);
        fillPapers(dialog);
        dialog.findChild<QPushButton*>(QStringLiteral("recordDecision"))->click();
    });
    fixture.page.openDocket();
    whenDialogOpens([](QWidget& dialog) {
        CHECK(dialog.findChild<QCheckBox*>(QStringLiteral("taken1"))->isChecked());
        tick(dialog, 2);
        dialog.findChild<QPushButton*>(QStringLiteral("recordDecision"))->click();
    });
    fixture.page.openDocket();
    CHECK(fixture.standing().bloc(fixture.page.currentBloc())->awards.dockets.front().taken.size()
          == 2);

    fixture.prompts.confirms = {true};
    fixture.page.findChild<QPushButton*>(QStringLiteral("revokeDecision"))->click();
    CHECK(fixture.standing().hasOpenDocket());
}

TEST_CASE("Taking more than the plan allows is refused with the reason")
{
    SampleFixture fixture;
    DocketFacts facts = bloc2Docket(fixture);
    // As if one of the tied units had missed the grade the plan demands.
    facts.docket.docketCase = DocketCase::MayNotGrow;
    facts.docket.mayTake = facts.docket.places;
    for (Ranked& ranked : facts.ranked) {
        if (ranked.unit == facts.docket.units.back())
            ranked.grade = 1;
    }
    DocketDialog dialog(fixture.prompts, facts);
    fillPapers(dialog);
    for (const int unit : {1, 2, 3})
        tick(dialog, unit);

    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("recordDecision"))->isEnabled());
    CHECK(dialog.problem().contains(u'3'));
    tick(dialog, 3);
    // The number stands at three until it is set; two ticks for three wanted are not complete.
    CHECK_FALSE(dialog.problem().isEmpty());
    dialog.findChild<TakenChoice*>()->setWanted(2);
    CHECK(dialog.problem().isEmpty());

    fixture.prompts.errorsExpected = 1;
    const auto taken = facts.docket.units;
    CHECK_FALSE(fixture.workspace.apply(actions::decideDocket(
        fixture.workspace.ledger(), fixture.workspace.plan(), fixture.bloc(QStringLiteral("1")),
        {taken, QStringLiteral("Trần Văn Minh"), QDate(2024, 12, 12), QStringLiteral("lý do"),
         QStringLiteral("45")},
        QDate(2024, 12, 12))));
}

TEST_CASE("A digit with Alt sets the number, and taking none is a decision of its own")
{
    SampleFixture fixture;
    DocketDialog dialog(fixture.prompts, bloc2Docket(fixture));
    fillPapers(dialog);
    auto* choice = dialog.findChild<TakenChoice*>();
    CHECK_FALSE(choice->isComplete());
    CHECK_FALSE(dialog.problem().isEmpty());
    choice->setWanted(3);
    CHECK(dialog.decision().taken.size() == 3);
    CHECK(dialog.problem().isEmpty());
    choice->setWanted(0);
    CHECK(dialog.decision().taken.empty());
    CHECK(dialog.problem().isEmpty());
}

TEST_CASE("The docket shows only criteria in which the tied units differ, and the sums")
{
    const SampleFixture fixture;
    const DocketFacts facts = bloc2Docket(fixture);
    DocketModel model(facts);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    CHECK(facts.differing + facts.equal == fixture.workspace.book()->table.leafCount());
    CHECK(QSet<QString>(facts.names.begin(), facts.names.end())
          == QSet<QString>{QStringLiteral("huyện Lâm Bình"), QStringLiteral("huyện Thanh Thủy"),
                           QStringLiteral("thị xã Phú An")});
    for (const DocketFacts::Row& row : facts.rows) {
        const bool same =
            std::all_of(row.points.begin(), row.points.end(),
                        [&](const auto& points) { return points == row.points.front(); });
        CHECK((row.sum || !same));
    }
    const int last = model.rowCount() - 1;
    for (int unit = 0; unit < 3; ++unit)
        CHECK(model.index(last, DocketModel::FirstUnit + unit).data().toString()
              == QStringLiteral("97,50"));
}

TEST_CASE("Names lose the words all of them begin with, and never all of their words")
{
    struct Case {
        QStringList names;
        QStringList distinct;
    };
    const auto [names, distinct] = GENERATE(values<Case>({
        // one kind of unit
        {{QStringLiteral("Trung tâm Y tế huyện Lâm Bình"),
          QStringLiteral("Trung tâm Y tế huyện Tam Hòa")},
         {QStringLiteral("Lâm Bình"), QStringLiteral("Tam Hòa")}},
        // one name is the beginning of the other
        {{QStringLiteral("Bệnh viện"), QStringLiteral("Bệnh viện Mắt")},
         {QStringLiteral("Bệnh viện"), QStringLiteral("Bệnh viện Mắt")}},
        // nothing in common
        {{QStringLiteral("Chi cục Dân số"), QStringLiteral("Trung tâm Pháp y")},
         {QStringLiteral("Chi cục Dân số"), QStringLiteral("Trung tâm Pháp y")}},
        // alone
        {{QStringLiteral("Bệnh viện Mắt")}, {QStringLiteral("Bệnh viện Mắt")}},
    }));
    CHECK(distinctNames(names) == distinct);
}

TEST_CASE("Pre-flight groups what it finds by weight, filters it and leads to it")
{
    SampleFixture fixture;
    const auto book = fixture.workspace.book();
    const auto findings =
        gatherFindings(fixture.workspace.ledger(), book, fixture.standing()).value();
    PreflightModel model(*book, findings);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);

    REQUIRE(model.findingCount() > 0);
    CHECK(model.index(0, 0).data(PreflightModel::FindingRole).toInt() == -1);
    const int all = model.rowCount();
    model.setFilter(std::nullopt, QStringLiteral("trung tam phap y"));
    CHECK(model.rowCount() > 0);
    CHECK(model.rowCount() < all);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const Finding* finding = model.findingAt(model.index(row, 0)))
            CHECK(finding->unit == fixture.unit(QStringLiteral("K3-06")));
    }

    PreflightDialog dialog(fixture.prompts, *book, findings);
    auto* table = dialog.findChild<QTableView*>(QStringLiteral("preflightTable"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(dialog.chosen());
    CHECK(dialog.result() == QDialog::Accepted);
}

TEST_CASE("Pre-flight without findings says that nothing is left")
{
    FakePrompts prompts;
    const PreflightDialog dialog(prompts, PlanBook{}, {});
    CHECK_FALSE(dialog.findChild<QTableView*>(QStringLiteral("preflightTable")));
}

TEST_CASE("A unit on hold is recorded through the register and gets no award")
{
    PageFixture fixture;
    const UnitId unit = fixture.unit(QStringLiteral("K2-01"));
    Hold hold;
    hold.plan = fixture.workspace.plan();
    hold.unit = unit;
    hold.source = QStringLiteral("Điều 4 Nghị định 152/2025/NĐ-CP");
    REQUIRE(fixture.workspace.apply(actions::saveHold(fixture.workspace.ledger(), hold)));

    HoldsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(fixture.workspace.book(), QDate(2024, 12, 12));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.index(0, HoldsModel::Unit).data().toString()
          == QStringLiteral("Trung tâm Y tế thành phố An Sơn"));
    // With the first unit set aside the three tied ones fit into the three places.
    CHECK_FALSE(fixture.standing().bloc(fixture.page.currentBloc())->openDocket());
    CHECK_FALSE(fixture.hasButton("openDocket"));

    REQUIRE(fixture.workspace.apply(
        actions::removeHold(fixture.workspace.ledger(), model.holdAt(0)->id)));
    CHECK(fixture.hasButton("openDocket"));
}

TEST_CASE("Enter leads to the unit's sheet and Ctrl+Enter to the explanation of its total")
{
    PageFixture fixture;
    RankingTable* table = fixture.table();
    const QSignalSpy places(&fixture.workspace, &Workspace::navigationRequested);
    const QSignalSpy reasons(table, &RankingTable::explanationRequested);
    QObject::disconnect(table, &RankingTable::explanationRequested, &fixture.page, nullptr);
    table->setCurrentUnit(fixture.unit(QStringLiteral("K2-06")));
    QTest::keyClick(table, Qt::Key_Return);
    QTest::keyClick(table, Qt::Key_Return, Qt::ControlModifier);

    REQUIRE(places.count() == 1);
    const auto place = places.front().front().value<Location>();
    CHECK(place.section == Section::Scoring);
    CHECK(place.unit == fixture.unit(QStringLiteral("K2-06")));
    CHECK(reasons.count() == 1);
}

TEST_CASE("A profile sets a unit beside the median of its bloc")
{
    const SampleFixture fixture;
    const UnitProfile profile = unitProfile(fixture.workspace.ledger(), *fixture.workspace.book(),
                                            fixture.unit(QStringLiteral("K2-12")))
                                    .value();
    CHECK(profile.rows.size() == static_cast<size_t>(fixture.workspace.book()->table.leafCount()));
    const bool anyNotApplicable =
        std::any_of(profile.rows.begin(), profile.rows.end(),
                    [](const UnitProfile::Row& row) { return !row.points && row.median; });
    CHECK(anyNotApplicable);
}

TEST_CASE("The median of an even number of totals lies between the two in the middle")
{
    CHECK_FALSE(medianOf({}));
    CHECK(medianOf({Points::whole(3)}) == Points::whole(3));
    CHECK(medianOf({Points::whole(4), Points::whole(1), Points::whole(2)}) == Points::whole(2));
    CHECK(medianOf({Points::whole(4), Points::whole(1)}) == Points::hundredths(250));
}

TEST_CASE("Figures for reference give way before the awards do, and the columns fill a wide view")
{
    const SampleFixture fixture;
    RankingModel model;
    RankingTable table(model);
    const auto book = fixture.workspace.book();
    const Standing standing = fixture.standing();
    model.show(book, standing.bloc(fixture.bloc(QStringLiteral("1"))));
    struct Case {
        int width;
        bool base; ///< still shown
        bool yields;
    };
    const auto c = GENERATE(Case{1688, true, false}, Case{904, false, true});
    table.resize(c.width, 600);
    table.show();
    CHECK(table.isColumnHidden(RankingModel::Base) != c.base);
    CHECK((table.yieldedColumns() > 0) == c.yields);
    const int award = model.awardColumn();
    CHECK(table.columnViewportPosition(award) + table.columnWidth(award)
          == table.viewport()->width());
    CHECK(table.columnWidth(RankingModel::Unit) >= 220);
}

TEST_CASE("A unit on hold whose place others take is named above the list")
{
    PageFixture fixture;
    Hold hold;
    hold.plan = fixture.workspace.plan();
    hold.unit = fixture.unit(QStringLiteral("K2-01"));
    hold.source = QStringLiteral("Điều 4 Nghị định 152/2025/NĐ-CP");
    REQUIRE(fixture.workspace.apply(actions::saveHold(fixture.workspace.ledger(), hold)));
    CHECK(fixture.bannerText().contains(QStringLiteral("đang tạm dừng xét")));
    CHECK(fixture.bannerText().contains(QStringLiteral("hạng 1")));
    CHECK(fixture.hasButton("openHeld"));
    // The three that move up keep their places: nothing else is proposed than before.
    CHECK(placesOf(*fixture.standing().bloc(fixture.page.currentBloc()))
          == PlaceCount{3, 2, 0, 0, 1});
}

TEST_CASE("The form of a hold begins with no unit of its own choosing and misses no field")
{
    SampleFixture fixture;
    Hold hold;
    hold.plan = fixture.workspace.plan();
    HoldEditor editor(fixture.prompts, *fixture.workspace.book(), hold);
    editor.show();
    CHECK(editor.hold().unit.isNull());
    CHECK_FALSE(editor.findChild<QPushButton*>(QStringLiteral("saveHold"))->isEnabled());
    QStringList order;
    const QWidget* widget = editor.findChild<QWidget*>(QStringLiteral("holdUnit"));
    for (int i = 0; i < 60 && order.size() < 7; ++i, widget = widget->nextInFocusChain()) {
        if (widget->objectName().startsWith(QStringLiteral("hold")))
            order << widget->objectName();
    }
    CHECK(order
          == QStringList{QStringLiteral("holdUnit"), QStringLiteral("holdEffect"),
                         QStringLiteral("holdSource"), QStringLiteral("holdDocument"),
                         QStringLiteral("holdFirst"), QStringLiteral("holdLast"),
                         QStringLiteral("holdNote")});
}

TEST_CASE("A refused date of a hold is shown whole, with both dates on one line")
{
    SampleFixture fixture;
    Hold hold;
    hold.plan = fixture.workspace.plan();
    HoldEditor editor(fixture.prompts, *fixture.workspace.book(), hold);
    editor.show();
    auto* first = editor.findChild<DateEdit*>(QStringLiteral("holdFirst"));
    auto* last = editor.findChild<DateEdit*>(QStringLiteral("holdLast"));
    first->setText(QStringLiteral("31/02/2024"));
    CHECK_FALSE(first->check());
    QCoreApplication::processEvents();
    const auto top = [&](const QWidget* widget) { return widget->mapTo(&editor, QPoint()).y(); };
    CHECK(top(first) == top(last));
    for (const QLabel* label : first->parentWidget()->findChildren<QLabel*>()) {
        if (label->isVisible())
            CHECK(label->height() >= label->heightForWidth(label->width()));
    }
}

TEST_CASE("Why a decision cannot be recorded stands beside its button")
{
    const SampleFixture fixture;
    FakePrompts prompts;
    DocketDialog dialog(prompts, bloc2Docket(fixture));
    dialog.show();
    QCoreApplication::processEvents();
    const auto* note = dialog.findChild<QLabel*>(QStringLiteral("footNote"));
    const auto* record = dialog.findChild<QPushButton*>(QStringLiteral("recordDecision"));
    REQUIRE(note->isVisible());
    CHECK_FALSE(note->text().isEmpty());
    CHECK(note->parentWidget() == record->parentWidget());
    CHECK(note->geometry().right() < record->geometry().left());
}

TEST_CASE("The docket shows the maximum of the units' kind, and none where kinds differ")
{
    const bool mixed = GENERATE(false, true);
    const SampleFixture fixture;
    PlanBook book = *fixture.workspace.book();
    std::vector<Criterion> rows;
    for (const TableNode& node : book.table.nodes())
        rows.push_back(node.criterion);
    const auto own = std::find_if(rows.begin(), rows.end(), [](const Criterion& row) {
        return row.code == QStringLiteral("2.2");
    });
    REQUIRE(own != rows.end());
    own->maximaByKind =
        book.member(fixture.unit(QStringLiteral("K2-02")))->kind + QStringLiteral("=6");
    book.table = ScoreTable::build(rows, book.rules).value();
    if (mixed)
        book.members[static_cast<size_t>(
                         book.memberIndex.value(fixture.unit(QStringLiteral("K2-03"))))]
            .kind = QStringLiteral("bệnh viện");
    const Standing standing = fixture.standing();
    const BlocStanding& bloc = *standing.bloc(fixture.bloc(QStringLiteral("2")));
    std::vector<Evaluation> evaluations;
    for (const UnitId unit : bloc.openDocket()->units)
        evaluations.push_back(fixture.workspace.ledger()
                                  .evaluation(fixture.workspace.plan(), unit, Round::Appraisal)
                                  .value());
    const DocketFacts facts =
        docketFacts(book, bloc, *bloc.openDocket(), evaluations, QDate(2024, 12, 12));
    CHECK(facts.rows.back().maximum == (mixed ? Points{} : Points::whole(106)));
}

TEST_CASE("After a decision the award line stands between those taken and those not")
{
    struct Case {
        QStringList taken;
        int awarded;
        bool saysSo; ///< the line tells the number when it is not the quota
    };
    const auto c = GENERATE(values<Case>({
        {{QStringLiteral("K2-04")}, 2, true},
        {{QStringLiteral("K2-02"), QStringLiteral("K2-04")}, 3, false},
        {{QStringLiteral("K2-02"), QStringLiteral("K2-03"), QStringLiteral("K2-04")}, 4, true},
        {{}, 1, true},
    }));
    SampleFixture fixture;
    const BlocId bloc = fixture.bloc(QStringLiteral("2"));
    std::vector<UnitId> taken;
    for (const QString& code : c.taken)
        taken.push_back(fixture.unit(code));
    REQUIRE(fixture.workspace.apply(
        actions::decideDocket(fixture.workspace.ledger(), fixture.workspace.plan(), bloc,
                              {taken, QStringLiteral("Trần Văn Minh"), QDate(2024, 12, 12),
                               QStringLiteral("lý do"), QStringLiteral("45")},
                              QDate(2024, 12, 12))));
    const Standing standing = fixture.standing();
    RankingModel model;
    model.show(fixture.workspace.book(), standing.bloc(bloc));

    bool above = true;
    int awarded = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex first = model.index(row, RankingModel::Rank);
        if (first.data(RankingModel::KindRole).toInt() == RankingModel::LineRow) {
            above = false;
            CHECK(row == c.awarded);
            CHECK(first.data().toString().contains(QStringLiteral("theo quyết định")) == c.saysSo);
            continue;
        }
        const auto outcome =
            static_cast<AwardOutcome>(first.data(RankingModel::OutcomeRole).toInt());
        INFO(row);
        CHECK((outcome == AwardOutcome::Yes) == above);
        awarded += outcome == AwardOutcome::Yes ? 1 : 0;
    }
    CHECK_FALSE(above);
    CHECK(awarded == c.awarded);
    for (int row = 0; row < 5; ++row) { // the ranks are what they were
        if (model.unitAt(row) == fixture.unit(QStringLiteral("K2-04")))
            CHECK(model.index(row, RankingModel::Rank).data().toString() == QStringLiteral("2="));
    }
}

TEST_CASE("The docket has the same lines on the screen and on paper")
{
    const SampleFixture fixture;
    const DocketFacts facts = bloc2Docket(fixture);
    const DocketModel model(facts);
    const auto paper = report::makeReport(fixture.workspace.ledger(),
                                          {.kind = report::Kind::Docket,
                                           .plan = fixture.workspace.plan(),
                                           .bloc = fixture.bloc(QStringLiteral("2")),
                                           .at = QDateTime(QDate(2024, 12, 12), QTime(9, 41))});
    REQUIRE(paper);
    const report::Table* table = nullptr;
    for (const report::Block& block : paper->sections.front().blocks) {
        if (const auto* found = std::get_if<report::Table>(&block.value()))
            table = found;
    }
    REQUIRE(table);
    REQUIRE(static_cast<int>(table->rows.size()) == model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto& cells = table->rows[static_cast<size_t>(row)].cells;
        REQUIRE(static_cast<int>(cells.size()) == model.columnCount());
        for (int column = 0; column < model.columnCount(); ++column)
            CHECK(cells[static_cast<size_t>(column)].text.toPlainText()
                  == model.index(row, column).data().toString());
    }
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/returnsfixture.h"

#include "core/actions/packages/receptionrecord.h"
#include "core/storage/packageentities.h"
#include "ui/history/returndetails.h"
#include "ui/initiatives/registermodel.h"
#include "ui/packages/decisionmodel.h"
#include "ui/packages/issuedialog.h"
#include "ui/packages/receivecomparepage.h"
#include "ui/packages/returnsview.h"
#include "ui/packages/returntreemodel.h"
#include "ui/ranking/findings.h"
#include "ui/support/infoline.h"

#include <QComboBox>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>

using namespace thidua;

// What is decided about returns: chosen, taken back, counted, told.

namespace {

/// A unit that sent one conflict (2.1), one row the table no longer allows (1.2) and the rest unchanged; the wizard
/// at its second step.
class Disputed : public ReturnsFixture {
public:
    Disputed()
    {
        auto copy = open(issue("K1-01"));
        score(*copy, "2.1", "1");
        score(*copy, "1.2", "0.5");
        const QString path = send(*copy, "a.thiduanop");
        councilScore("K1-01", "2.1", "2");
        const auto book = workspace.book();
        const Criterion before = book->table.node(book->table.indexOf(s("1.2"))).criterion;
        Criterion lower = before;
        lower.maximum = Points::parse(s("0.25")).value();
        ChangeSet change(Action::EditTable);
        change.update(before, lower);
        REQUIRE(workspace.apply(change));
        wizard.emplace(workspace);
        wizard->show();
        wizard->addFiles({path});
        click(*wizard, "receiveNext");
        REQUIRE(wizard->step() == ReceiveWizard::Compare);
    }
    QString cell(const char* table, int row, int column)
    {
        return child<QTableView>(*wizard, table).model()->index(row, column).data().toString();
    }
    Qt::CheckState tick(int row, int column)
    {
        return child<QTableView>(*wizard, "decisions")
            .model()
            ->index(row, column)
            .data(Qt::CheckStateRole)
            .value<Qt::CheckState>();
    }
    /// As a click on the tick, or Space, does it.
    void toggle(int row, int column)
    {
        auto& table = child<QTableView>(*wizard, "decisions");
        table.setCurrentIndex(table.model()->index(row, column));
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_Space);
    }

    std::optional<ReceiveWizard> wizard;
};

} // namespace

TEST_CASE("A conflict and a refused row count the same in cards, list, group, result and history")
{
    Disputed it;
    ReceiveWizard& wizard = *it.wizard;
    CHECK(figure(wizard, "countProblems") == 2);
    CHECK(child<CountButton>(wizard, "countProblems").toolTip()
          == ReceiveComparePage::tr("%1 conflicts, %2 refused").arg(1).arg(1));
    const auto& files = *child<QTableView>(wizard, "comparedFiles").model();
    CHECK(files.index(1, 1).data(ChipRole).value<ChipText>().text == s("2"));
    const auto& rows = *child<QTreeView>(wizard, "comparedRows").model();
    CHECK(rows.index(0, ReturnTreeModel::Status).data().toString()
          == ReturnTreeModel::tr("%n conflict(s)", nullptr, 1) + s(", ")
              + ReturnTreeModel::tr("%n refused", nullptr, 1));
    click(wizard, "receiveNext");
    REQUIRE(child<QTableView>(wizard, "decisions").model()->rowCount() == 1);
    // Going back after a decision changes nothing of what came.
    press(wizard, "takeUnit");
    click(wizard, "receiveBack");
    CHECK(figure(wizard, "countProblems") == 2);
    click(wizard, "receiveNext");
    it.toggle(0, DecisionModel::Take);
    CHECK(wizard.batch().counts().left == 1);
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);

    const auto isAsKept = [&](int left) {
        const Reception kept = it.workspace.ledger().rows<Reception>()->front();
        const int figures[] = {kept.total,     kept.added,    kept.changed,
                               kept.unchanged, kept.rejected, left};
        CHECK(kept.total == kept.added + kept.changed + kept.unchanged + kept.rejected);
        for (int column = 1; column <= 6; ++column)
            CHECK(it.cell("receivedUnits", 0, column) == QString::number(figures[column - 1]));
    };
    isAsKept(1);
    const auto open = actions::undecidedFindings(it.workspace.ledger(), *it.workspace.book());
    REQUIRE(open->size() == 1);
    CHECK(open->front().unit == it.unit(s("K1-01")));
    CHECK(gatherFindings(it.workspace.ledger(), it.workspace.book(), it.standing())->back()
          == open->front());
    click(wizard, "decideLeft");
    REQUIRE(wizard.step() == ReceiveWizard::Decide);
    press(wizard, "takeUnit");
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    isAsKept(0);

    const Session& session = it.workspace.session();
    const auto entries = session.history(0, 2).value();
    const auto later = returnDetails(session, entries.front());
    REQUIRE(later.size() == 1);
    CHECK(later.front().field.endsWith(s("2.1")));
    CHECK_FALSE(later.front().before.isEmpty()); // not decided
    CHECK(later.front().after != later.front().before);
    CHECK_FALSE(later.front().object.isEmpty());
    CHECK(returnDetails(session, entries.back()).size() == 2);
    // No marks, keys or hashes: a secretary cannot read them.
    for (const HistoryEntry& entry : entries) {
        const auto shown = session.detail(entry.number);
        for (const HistoryDetail& line : *shown) {
            CHECK(line.after.size() < 64);
            CHECK_FALSE(line.after.contains(s("excel-")));
        }
    }
    ReturnsView view(it.workspace);
    view.show();
    view.reload();
    view.choose(it.unit(s("K1-01")));
    // Who received it, and who decided later.
    CHECK(child<InfoLine>(view, "receptionDetail").text().count(s("Lê Thị Hạnh")) == 2);
}

TEST_CASE("What was chosen can be unchosen, and a reason typed comes back with the choice")
{
    Disputed it;
    click(*it.wizard, "receiveNext");
    it.toggle(0, DecisionModel::Keep);
    CHECK(it.tick(0, DecisionModel::Keep) == Qt::Checked);
    auto& table = child<QTableView>(*it.wizard, "decisions");
    REQUIRE(table.model()->setData(table.model()->index(0, DecisionModel::Reason),
                                   s("Đã thẩm định tại chỗ")));
    it.toggle(0, DecisionModel::Keep);
    CHECK(it.tick(0, DecisionModel::Keep) == Qt::Unchecked);
    CHECK(it.tick(0, DecisionModel::Take) == Qt::Unchecked);
    CHECK(it.cell("decisions", 0, DecisionModel::Reason).isEmpty());
    CHECK(it.wizard->batch().counts().left == 1);
    it.toggle(0, DecisionModel::Take);
    it.toggle(0, DecisionModel::Keep);
    CHECK(it.cell("decisions", 0, DecisionModel::Reason) == s("Đã thẩm định tại chỗ"));
    it.toggle(0, DecisionModel::Keep);
    click(*it.wizard, "receiveNext"); // nothing decided: no reason is written
    const Reception kept = it.workspace.ledger().rows<Reception>()->front();
    const auto record = actions::receptionRecord(it.workspace.ledger(), kept).value();
    CHECK(record.left() == 1);
    for (const auto& line : record.lines)
        CHECK(line.reason.isEmpty());
}

TEST_CASE("Those without a form are counted of the bloc on show, and Enter goes on to their list")
{
    ReturnsFixture fixture;
    fixture.issue("K1-01");
    auto board = actions::returnsBoard(fixture.workspace.ledger(), fixture.workspace.plan(),
                                       QDate(2024, 12, 12));
    IssueDialog dialog(fixture.workspace, std::move(*board));
    dialog.show();
    const auto& chip = child<QToolButton>(dialog, "issueWithout");
    CHECK(chip.text().contains(s("29")));
    auto& bloc = child<QComboBox>(dialog, "issueBloc");
    bloc.setCurrentIndex(1);
    const int shown = child<QTableView>(dialog, "issueUnits").model()->rowCount();
    CHECK(chip.text().contains(QString::number(shown - 1)));
    bloc.setFocus();
    QTest::keyClick(&bloc, Qt::Key_Return);
    CHECK(dialog.focusWidget() == &child<QTableView>(dialog, "issueUnits"));
    CHECK(fixture.count<Form>() == 1);
}

namespace {

/// Leaving, answered with no: whether it asked.
bool asksBeforeLeaving(ReturnsFixture& fixture, ReceiveWizard& wizard)
{
    const auto asked = fixture.prompts.questions.size();
    fixture.prompts.confirms = {false};
    wizard.reject();
    const bool asks = fixture.prompts.questions.size() == asked + 1 && wizard.isVisible();
    fixture.prompts.confirms.clear();
    return asks;
}

} // namespace

TEST_CASE("Decisions are thrown away on purpose only, also from the comparison")
{
    Disputed it;
    ReceiveWizard& wizard = *it.wizard;
    click(wizard, "receiveNext");
    press(wizard, "takeUnit");
    click(wizard, "receiveBack");
    REQUIRE(wizard.step() == ReceiveWizard::Compare);
    CHECK(asksBeforeLeaving(it, wizard));
    click(wizard, "receiveBack");
    REQUIRE(wizard.step() == ReceiveWizard::Files);
    CHECK(asksBeforeLeaving(it, wizard));
    it.prompts.confirms = {true};
    wizard.reject();
    CHECK_FALSE(wizard.isVisible());
}

TEST_CASE("Decisions of rows opened again are thrown away on purpose only")
{
    Disputed it;
    click(*it.wizard, "receiveNext");
    press(*it.wizard, "keepLedger");
    click(*it.wizard, "receiveNext");
    REQUIRE(it.wizard->step() == ReceiveWizard::Done);
    ReceiveWizard wizard(it.workspace);
    REQUIRE(wizard.reopen({it.unit(s("K1-01"))}));
    wizard.show();
    REQUIRE(wizard.batch().counts().left == 0);
    wizard.reject(); // nothing was chosen: nothing is asked
    CHECK_FALSE(wizard.isVisible());
    wizard.show();
    press(wizard, "takeUnit");
    CHECK(wizard.batch().counts().left == 0);
    CHECK(asksBeforeLeaving(it, wizard));
    it.prompts.confirms = {true};
    wizard.reject();
    CHECK_FALSE(wizard.isVisible());
}

TEST_CASE("Rows nobody disputes that were left out are left out in vain on purpose only")
{
    ReturnsFixture fixture;
    auto copy = fixture.open(fixture.issue("K1-01"));
    const auto place = *unitCopyOf(copy->ledger()).value();
    ChangeSet words(Action::EditReport);
    words.insert(UnitWords{place.plan, place.unit, s("difficulties"), s("Thiếu máy quét.")});
    REQUIRE(copy->apply(words));
    ReceiveWizard wizard(fixture.workspace);
    wizard.show();
    wizard.addFiles({fixture.send(*copy, "a.thiduanop")});
    click(wizard, "receiveNext");
    click(wizard, "receiveNext");
    auto& decisions = child<QTableView>(wizard, "decisions");
    REQUIRE(decisions.model()->rowCount() == 0);
    child<QToolButton>(wizard, "decideAll").setChecked(true);
    REQUIRE(decisions.model()->rowCount() == 1);
    decisions.selectRow(0);
    press(wizard, "keepLedger");
    CHECK(wizard.batch().counts().left == 0);
    CHECK(asksBeforeLeaving(fixture, wizard));
    click(wizard, "receiveNext");
    REQUIRE(wizard.step() == ReceiveWizard::Done);
    wizard.reject(); // it is written
    CHECK_FALSE(wizard.isVisible());
}

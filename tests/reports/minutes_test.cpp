// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/exchange/returnbatch.h"
#include "core/reports/kinds/receptionpaper.h"
#include "core/storage/movemententities.h"
#include "tests/packages/packagefixture.h"

using namespace thidua;
using namespace thidua::test;

// The minutes of receiving, from what a unit sent to what is signed.

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

/// The minutes of the only unit, as text.
QString minutes(const PackageFixture& fixture)
{
    const auto book = fixture.book();
    const auto returns = ok(report::receivedReturns(fixture.ledger(), *book, {}));
    REQUIRE(returns.size() == 1);
    QString text;
    for (const report::Block& block : report::receptionPaper(*book, returns, {}).blocks) {
        if (const auto* paragraph = std::get_if<report::Paragraph>(&block))
            text += paragraph->text.toPlainText() + u'\n';
        const auto* table = std::get_if<report::Table>(&block);
        for (const auto& row : table ? table->rows : std::vector<report::Row>()) {
            for (const report::Cell& cell : row.cells)
                text += cell.text.toPlainText() + u'\n';
        }
    }
    return text;
}

} // namespace

TEST_CASE("minutes give no reason that is not so: a stage of an initiative the council dropped")
{
    PackageFixture fixture(1);
    auto copy = fixture.open(fixture.issue().front(), s("a.thidua"));
    PackageFixture::fill(*copy, 4);
    fixture.receive(fixture.send(*copy, s("1.thiduanop")));
    const Initiative before = ok(fixture.ledger().rows<Initiative>()).front();
    Initiative after = before;
    after.dropped = s("Trùng với sáng kiến khác");
    ChangeSet drop(Action::EditInitiative, {});
    drop.update(before, after);
    PackageFixture::write(fixture.council(), drop);
    PackageFixture::write(
        *copy,
        actions::moveInitiative(copy->ledger(), ok(copy->ledger().plans()).front().id,
                                {before.id, InitiativeStage::Approved, QDate(2024, 6, 1), {}, {}}));
    const auto received = fixture.receive(fixture.send(*copy, s("2.thiduanop")));
    REQUIRE(received.rows.initiatives.front().problem.kind == RowProblem::Kind::Forbidden);
    const QString text = minutes(fixture);
    CHECK(text.contains(s("Quy định về sáng kiến không cho phép tiếp nhận")));
    CHECK(text.contains(s("dừng thực hiện")));
    CHECK_FALSE(text.contains(s("đã được khen thưởng hoặc của đơn vị khác")));
}

TEST_CASE("minutes say who decided later also about a return all of which was taken then")
{
    PackageFixture fixture(1);
    const auto form = fixture.issue().front();
    auto first = fixture.open(form, s("a.thidua"));
    auto second = fixture.open(form, s("b.thidua"));
    PackageFixture::score(*first, s("1.1"), "1");
    fixture.receive(fixture.send(*first, s("1.thiduanop")));
    PackageFixture::score(*second, s("1.1"), "2");
    fixture.receive(fixture.send(*second, s("2.thiduanop"))); // waits
    PackageFixture::score(*first, s("1.2"), "2.5");
    fixture.receive(fixture.send(*first, s("3.thiduanop"))); // the last, all taken
    CHECK_FALSE(minutes(fixture).contains(s("Quyết định sau khi nhận")));

    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    auto batch = ok(reopenBatch(fixture.ledger(), desk, {fixture.unit(0)}));
    REQUIRE(batch.size() == 1);
    auto& rows = batch.front().comparison->rows.scores;
    const auto row =
        std::ranges::find_if(rows, [](const auto& one) { return one.key() == s("1.1"); });
    REQUIRE(row != rows.end());
    row->take = true;
    PackageFixture::write(
        fixture.council(),
        desk.receive({*batch.front().comparison}, {s("Lê Thị Hạnh"), fixture.stamp().at}));
    const auto returns = ok(report::receivedReturns(fixture.ledger(), *fixture.book(), {}));
    CHECK(returns.front().open.empty());
    CHECK(minutes(fixture).contains(
        s("Quyết định sau khi nhận, Lê Thị Hạnh, ngày 02/12/2024: tiếp nhận 1 dòng.")));
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

using namespace thidua;
using namespace thidua::samples;

namespace {

/// A session with one appraisal sheet of TTYT Thanh Thủy and its first score.
struct Scored {
    std::unique_ptr<Session> session = must(Session::inMemory(options()));
    const Ledger& ledger = session->ledger();
    Sample sample{ledger};
    Sheet sheet = sample.sheet(ledger, 2, Round::Appraisal);

    Scored()
    {
        must(session->apply(sample.load()));
        ChangeSet change = typeScore(sheet, sample.leaf("1.1"), Points::whole(50));
        ChangeSet both(change.action(), change.arguments());
        both.insert(sheet);
        both.append(change);
        must(session->apply(both));
    }
    void mustFit() const
    {
        const auto evaluation = must(ledger.evaluation(must(ledger.sheet(sheet.id)).value()));
        CHECK(must(ledger.result(sheet.id)) == evaluation.result);
    }
};

} // namespace

TEST_CASE(
    "a change that starts from values the file no longer holds writes nothing and lists the rows")
{
    Scored at;
    const Score stored{
        at.sheet.id, at.sample.leaf("1.1").id, Entry::Kind::Points, Points::whole(50), {}};
    Score other = stored;
    other.amount = Points::whole(48);
    Score third = stored;
    third.amount = Points::whole(47);
    const Setting office{QStringLiteral("office"), QStringLiteral("Sở Y tế")};
    const qint64 entries = must(at.session->history()).front().number;

    ChangeSet change(Action::SetScores);
    std::string expected;
    SECTION("an update from another value")
    {
        change.update(other, third);
        expected = "TTYT Thanh Thủy · 1.1 · ";
    }
    SECTION("an insert of a row that is there")
    {
        change.insert(stored);
        expected = "1.1";
    }
    SECTION("a removal of a row with another value")
    {
        change.remove(other);
        expected = "50,00";
    }
    SECTION("an update of a row that is gone")
    {
        Score gone = stored;
        gone.criterion = at.sample.leaf("2.1").id;
        Score changed = gone;
        changed.amount = {};
        change.update(gone, changed);
        expected = "2.1";
    }
    SECTION("a sheet in the place of another")
    {
        Sheet twin = at.sample.sheet(at.ledger, 2, Round::Appraisal);
        change.insert(twin);
        expected = "TTYT Thanh Thủy";
    }
    ChangeSet whole(Action::SetScores);
    whole.insert(office); // fits, and must not be written all the same
    whole.append(change);
    const auto applied = at.session->apply(whole);
    REQUIRE_FALSE(applied.has_value());
    CHECK(applied.error().code == ErrorCode::Conflict);
    INFO(applied.error().message.toStdString());
    CHECK(applied.error().message.contains(QString::fromStdString(expected)));
    CHECK(must(at.ledger.setting(office.key)).isEmpty());
    CHECK(must(at.ledger.score(at.sheet.id, stored.criterion)) == stored);
    CHECK(must(at.session->history()).front().number == entries);
    // The session goes on as if nothing had been tried.
    CHECK(must(at.session->apply(
              retypeScore(at.ledger, at.sheet, at.sample.leaf("1.1"), Points::whole(48))))
          == entries + 1);
    CHECK(must(at.session->check()).isSound());
}

TEST_CASE("a row that refers to one that is not there is refused, and nothing is written")
{
    Scored at;
    ChangeSet change(Action::SetScore);
    SECTION("a score of a sheet nobody made")
    {
        change.insert(Score{
            SheetId{4711}, at.sample.leaf("1.1").id, Entry::Kind::Points, Points::whole(5), {}});
    }
    SECTION("a sheet with scores is removed")
    {
        change.remove(at.sheet);
    }
    SECTION("a criterion with scores is removed")
    {
        change.remove(at.sample.leaf("1.1"));
    }
    SECTION("a score of a criterion of no plan")
    {
        change.insert(
            Score{at.sheet.id, CriterionId{4711}, Entry::Kind::Points, Points::whole(5), {}});
    }
    const auto applied = at.session->apply(change);
    REQUIRE_FALSE(applied.has_value());
    CHECK(applied.error().code == ErrorCode::Conflict);
    CHECK(must(at.session->history()).size() == 3);
    CHECK(must(at.session->check()).isSound());
}

TEST_CASE("an empty change is no step")
{
    Scored at;
    CHECK(must(at.session->apply(ChangeSet(Action::EditPlan))) == 0);
    const Score stored{
        at.sheet.id, at.sample.leaf("1.1").id, Entry::Kind::Points, Points::whole(50), {}};
    ChangeSet same(Action::SetScore);
    same.update(stored, stored);
    CHECK(must(at.session->apply(same)) == 0);
    CHECK(must(at.session->history()).size() == 3);
}

TEST_CASE("a step of more than 200,000 rows is refused")
{
    Scored at;
    ChangeSet change(Action::EditSettings);
    for (int i = 0; i <= ChangeSet::kMaximumRows; ++i)
        change.insert(Setting{QStringLiteral("key%1").arg(i), QStringLiteral("x")});
    const auto applied = at.session->apply(change);
    REQUIRE_FALSE(applied.has_value());
    CHECK(applied.error().code == ErrorCode::Refused);
}

TEST_CASE("stored results are those of all scores after every kind of change")
{
    Scored at;
    const auto& sample = at.sample;
    CHECK(total(at.ledger, at.sheet.id) == Points::whole(50));

    SECTION("another score is typed, a score is changed, a score is cleared")
    {
        ChangeSet ratio(Action::SetScore);
        ratio.insert(Score{at.sheet.id, sample.leaf("2.1").id, Entry::Kind::Ratio,
                           Points::whole(30), Points::whole(40)});
        must(at.session->apply(ratio));
        // 75 % of a target of 80 %: 37.50 of 40.
        CHECK(total(at.ledger, at.sheet.id) == Points::hundredths(8'750));
        must(at.session->apply(
            retypeScore(at.ledger, at.sheet, sample.leaf("1.1"), Points::whole(60))));
        CHECK(total(at.ledger, at.sheet.id) == Points::hundredths(9'750));
        ChangeSet clear(Action::SetScore);
        clear.remove(must(at.ledger.score(at.sheet.id, sample.leaf("1.1").id)).value());
        must(at.session->apply(clear));
        CHECK(total(at.ledger, at.sheet.id) == Points::hundredths(3'750));
    }
    SECTION("a criterion's maximum is lowered below the score")
    {
        Criterion lower = sample.leaf("1.1");
        lower.maximum = Points::whole(45);
        ChangeSet change(Action::EditTable);
        change.update(sample.leaf("1.1"), lower);
        must(at.session->apply(change));
        CHECK(total(at.ledger, at.sheet.id) == Points::whole(45));
    }
    SECTION("the decimals of the plan change")
    {
        ChangeSet ratio(Action::SetScore);
        ratio.insert(Score{at.sheet.id, sample.leaf("2.1").id, Entry::Kind::Ratio, Points::whole(1),
                           Points::whole(3)});
        must(at.session->apply(ratio));
        const Points before = total(at.ledger, at.sheet.id);
        PlanRules rules = sample.rules;
        rules.decimals = 0;
        ChangeSet change(Action::EditPlan);
        change.update(sample.rules, rules);
        must(at.session->apply(change));
        CHECK(total(at.ledger, at.sheet.id) != before);
    }
    SECTION("a condition of a grade begins to fail")
    {
        GradeCondition condition{at.ledger.newId<RowId>(),
                                 sample.plan.id,
                                 0,
                                 sample.grades[0].id,
                                 GradeCondition::Kind::EachShare,
                                 {},
                                 Points::whole(90)};
        ChangeSet change(Action::EditPlan);
        change.insert(condition);
        must(at.session->apply(change));
        CHECK(must(at.ledger.result(at.sheet.id))->failedConditions == 1);
    }
    SECTION("a bloc has a branch of its own and the unit moves to another bloc")
    {
        Criterion own = sample.leaf("3");
        own.bloc = sample.blocs[1].id;
        ChangeSet change(Action::EditTable);
        change.update(sample.leaf("3"), own);
        change.insert(Score{at.sheet.id, own.id, Entry::Kind::Points, Points::whole(8), {}});
        must(at.session->apply(change));
        CHECK(total(at.ledger, at.sheet.id) == Points::whole(50));
        Membership moved = sample.memberships[2];
        moved.bloc = sample.blocs[1].id;
        ChangeSet move(Action::EditUnits);
        move.update(sample.memberships[2], moved);
        must(at.session->apply(move));
        CHECK(total(at.ledger, at.sheet.id) == Points::whole(58));
    }
    SECTION("maxima differ by kind and the unit's kind changes")
    {
        Criterion byKind = sample.leaf("1.1");
        byKind.maximaByKind = QStringLiteral("bệnh viện=30");
        ChangeSet change(Action::EditTable);
        change.update(sample.leaf("1.1"), byKind);
        must(at.session->apply(change));
        CHECK(total(at.ledger, at.sheet.id) == Points::whole(50));
        Unit hospital = sample.units[2];
        hospital.kind = QStringLiteral("bệnh viện");
        ChangeSet kind(Action::EditUnits);
        kind.update(sample.units[2], hospital);
        must(at.session->apply(kind));
        CHECK(total(at.ledger, at.sheet.id) == Points::whole(30));
    }
    SECTION("a peer basis is brought up to date")
    {
        Criterion peer = sample.leaf("1.1");
        peer.rule = RuleKind::BestPeer;
        ChangeSet change(Action::EditTable);
        change.update(sample.leaf("1.1"), peer);
        const Score points = must(at.ledger.score(at.sheet.id, peer.id)).value();
        Score value = points;
        value.kind = Entry::Kind::Value;
        change.update(points, value);
        must(at.session->apply(change));
        ChangeSet basis(Action::UpdateBasis);
        basis.insert(PeerBasis{sample.blocs[0].id, peer.id, Round::Appraisal, Points::whole(100),
                               Points::whole(150), 2});
        must(at.session->apply(basis));
        CHECK(total(at.ledger, at.sheet.id) == Points::whole(30));
    }
    at.mustFit();
    CHECK(must(at.session->check()).isSound());
    // And back, all of it.
    while (at.session->nextUndo() && at.session->nextUndo()->number > 3) {
        must(at.session->undo());
        at.mustFit();
    }
    CHECK(total(at.ledger, at.sheet.id) == Points::whole(50));
}

TEST_CASE("a condition on the self-score follows the self-score")
{
    Scored at;
    GradeCondition condition{at.ledger.newId<RowId>(),
                             at.sample.plan.id,
                             0,
                             at.sample.grades[0].id,
                             GradeCondition::Kind::SelfScored,
                             {},
                             {}};
    ChangeSet change(Action::EditPlan);
    change.insert(condition);
    must(at.session->apply(change));
    CHECK(must(at.ledger.result(at.sheet.id))->failedConditions == 1);

    const Sheet self = at.sample.sheet(at.ledger, 2, Round::Self);
    ChangeSet score(Action::SetScore);
    score.insert(self);
    score.append(typeScore(self, at.sample.leaf("1.1"), Points::whole(55)));
    must(at.session->apply(score));
    CHECK(must(at.ledger.result(at.sheet.id))->failedConditions == 0);
    must(at.session->undo());
    CHECK(must(at.ledger.result(at.sheet.id))->failedConditions == 1);
    CHECK(must(at.session->check()).isSound());
}

TEST_CASE("what changed is told once per step, with plans and sheets")
{
    Scored at;
    std::vector<std::shared_ptr<const ChangeSummary>> told;
    QObject::connect(at.session.get(), &Session::changed, at.session.get(),
                     [&](const auto& summary) { told.push_back(summary); });
    must(at.session->apply(
        retypeScore(at.ledger, at.sheet, at.sample.leaf("1.1"), Points::whole(10))));
    REQUIRE(told.size() == 1);
    CHECK(told[0]->action == Action::SetScore);
    CHECK(told[0]->sheets == std::vector<SheetId>{at.sheet.id});
    CHECK(told[0]->plans.empty());
    CHECK_FALSE(told[0]->units);

    Unit renamed = at.sample.units[2];
    renamed.name = QStringLiteral("TTYT huyện Thanh Thủy");
    ChangeSet rename(Action::EditUnits);
    rename.update(at.sample.units[2], renamed);
    must(at.session->apply(rename));
    REQUIRE(told.size() == 2);
    CHECK(told[1]->units);
    CHECK(told[1]->touches(at.sample.plan.id));
    CHECK(must(at.ledger.book(at.sample.plan.id))->member(renamed.id)->name == renamed.name);
    must(at.session->undo());
    CHECK(told.size() == 3);
    CHECK(must(at.ledger.book(at.sample.plan.id))->member(renamed.id)->name
          == at.sample.units[2].name);
}

TEST_CASE("ids are never given twice, also after closing and after an undo")
{
    Folder folder;
    qint64 last = 0;
    {
        const auto session = must(Session::create(folder.file(), options()));
        const Sample sample(session->ledger());
        must(session->apply(sample.load()));
        last = session->ledger().newId();
        CHECK(session->ledger().newId() == last + 1);
        must(session->apply([&] {
            ChangeSet change(Action::EditPlan);
            change.insert(
                Paper{RowId{last}, sample.plan.id, 1, QStringLiteral("Báo cáo thành tích")});
            return change;
        }()));
        must(session->undo());
    }
    const auto session = must(Session::open(folder.file(), options()));
    CHECK(session->ledger().newId() > last);
}

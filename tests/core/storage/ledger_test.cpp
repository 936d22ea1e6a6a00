// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

#include "core/storage/bookloader.h"

using namespace thidua;
using namespace thidua::samples;

namespace {

QStringList codesOf(const std::vector<Member>& members)
{
    QStringList codes;
    for (const Member& member : members)
        codes += member.code;
    return codes;
}

} // namespace

TEST_CASE("codes compare with digits as numbers and letters without case")
{
    const auto [left, right, expected] = GENERATE(table<const char*, const char*, int>({
        {"K2-9", "K2-10", -1},
        {"k2-9", "K2-10", -1},
        {"K2-09", "K2-9", -1}, // the same number: decided by the letters as they are
        {"K2", "K2-1", -1},
        {"K10", "K9", 1},
        {"BV", "TT", -1},
        {"A1B2", "A1B2", 0},
        {"", "A", -1},
    }));
    CAPTURE(left, right);
    const auto sign = [](int order) { return (order > 0) - (order < 0); };
    const CodeOrder codes(true);
    CHECK(sign(codes.compare(QString::fromLatin1(left), QString::fromLatin1(right))) == expected);
    CHECK(sign(codes.compare(QString::fromLatin1(right), QString::fromLatin1(left))) == -expected);
}

TEST_CASE("members stand by bloc, then by code")
{
    const auto session = inMemory();
    const PlanId plan = must(session->ledger().plans()).front().id;
    const auto book = must(session->ledger().book(plan));
    CHECK(codesOf(book->members).join(u' ') == QStringLiteral("K1-2 K1-9 K1-10 K2-1 K2-3"));
    CHECK(book->problem.isEmpty());
    CHECK(book->table.size() == 5);
    CHECK(book->grades.grades().size() == 3);
    CHECK(book->movement.code == QStringLiteral("PT"));
    CHECK(book->member(book->members[3].unit) == &book->members[3]);
    QStringList units;
    for (const Unit& unit : must(session->ledger().units()))
        units += unit.code;
    CHECK(units.join(u' ') == QStringLiteral("K1-2 K1-9 K1-10 K2-1 K2-3"));
}

TEST_CASE("what a plan froze of a unit counts in its book")
{
    const auto session = inMemory();
    const Ledger& ledger = session->ledger();
    const auto memberships = must(ledger.rows<Membership>("1 ORDER BY unit"));
    Membership frozen = memberships.front();
    frozen.frozenName = QStringLiteral("Bệnh viện tỉnh (cũ)");
    frozen.frozenKind = QStringLiteral("bệnh viện hạng I");
    ChangeSet change(Action::EditPlan);
    change.update(memberships.front(), frozen);
    must(session->apply(change));
    const Member member = *must(ledger.book(frozen.plan))->member(frozen.unit);
    CHECK(member.name == frozen.frozenName);
    CHECK(member.kind == frozen.frozenKind);
    CHECK(member.code == QStringLiteral("K1-10"));
}

TEST_CASE("a table or scale that cannot be built is a problem of the book, not a failure")
{
    const auto session = inMemory();
    const Ledger& ledger = session->ledger();
    const PlanId plan = must(ledger.plans()).front().id;
    const auto grades = must(ledger.rows<Grade>("1 ORDER BY seq"));
    Grade hole = grades[1];
    hole.maximum = Points::whole(90);
    ChangeSet change(Action::EditPlan);
    change.update(grades[1], hole);
    must(session->apply(change));
    const auto book = must(ledger.book(plan));
    CHECK_FALSE(book->problem.isEmpty());
    CHECK(book->table.isEmpty());
    CHECK(book->grades.isEmpty());
    must(session->undo());
    CHECK(must(ledger.book(plan))->problem.isEmpty());
}

TEST_CASE("a plan that is not there is not found")
{
    const auto session = inMemory();
    CHECK(session->ledger().book(PlanId{4711}).error().code == ErrorCode::NotFound);
}

TEST_CASE("sheets are read with their sums, by round, unit and bloc")
{
    const auto session = must(Session::inMemory(options()));
    const Ledger& ledger = session->ledger();
    const Sample sample(ledger);
    must(session->apply(sample.load()));
    ChangeSet change(Action::SetScores);
    std::vector<Sheet> sheets;
    for (size_t unit = 0; unit < 4; ++unit) {
        for (const Round round : {Round::Self, Round::Appraisal}) {
            sheets.push_back(sample.sheet(ledger, unit, round, SheetState::Approved));
            change.insert(sheets.back());
            change.append(typeScore(
                sheets.back(), sample.leaf("1.1"),
                Points::whole(40 + static_cast<int>(unit) * 5 - (round == Round::Self ? 1 : 0))));
        }
    }
    const ScoreNote note{sheets[1].id, sample.leaf("1.1").id,       QStringLiteral("Trừ 1 điểm"),
                         {},           QStringLiteral("bc-12.pdf"), true};
    change.insert(note);
    must(session->apply(change));

    const auto summaries = must(ledger.summaries(sample.plan.id, Round::Appraisal));
    REQUIRE(summaries.size() == 4);
    for (const SheetSummary& summary : summaries) {
        CHECK(must(ledger.sheet(summary.sheet.id)) == summary.sheet);
        CHECK(must(ledger.result(summary.sheet.id)) == summary.result);
        CHECK(summary.result == must(ledger.evaluation(summary.sheet)).result);
    }
    CHECK(must(ledger.sheet(sample.plan.id, sample.units[1].id, Round::Self)) == sheets[2]);
    CHECK_FALSE(must(ledger.sheet(sample.plan.id, sample.units[4].id, Round::Self)).has_value());
    CHECK(must(ledger.scores(sheets[0].id)).front().amount == Points::whole(39));
    CHECK(must(ledger.note(note.sheet, note.criterion)) == note);
    CHECK(must(ledger.notes(note.sheet)) == std::vector<ScoreNote>{note});

    const UnitFile file = must(ledger.unitFile(sample.plan.id, sample.units[0].id));
    REQUIRE(file.rounds.size() == 2);
    CHECK(file.rounds[0].sheet == sheets[0]);
    CHECK(file.rounds[1].notes == std::vector<ScoreNote>{note});
    CHECK(file.rounds[1].result.total == Points::whole(40));

    const auto inBloc = must(ledger.scoresOf(sample.plan.id, sample.blocs[0].id,
                                             sample.leaf("1.1").id, Round::Appraisal));
    REQUIRE(inBloc.size() == 3);
    CHECK(inBloc[2].amount == Points::whole(50));

    const Standing standing = must(ledger.standing(sample.plan.id, QDate(2024, 12, 12)));
    REQUIRE(standing.blocs.size() == 2);
    CHECK(standing.blocs[0].ranked[0].unit == sample.units[2].id);
    CHECK(standing.blocs[0].ranked[0].total == Points::whole(50));
    CHECK(standing.blocs[0].awards.awarded == 1);
    CHECK(standing.blocs[1].ranked[1].unranked == Unranked::NoSheet);
}

TEST_CASE("decisions, figures and settings are read as they were written")
{
    const auto session = must(Session::inMemory(options()));
    const Ledger& ledger = session->ledger();
    const Sample sample(ledger);
    must(session->apply(sample.load()));
    DecidedDocket docket;
    docket.decision = {ledger.newId<DecisionId>(),
                       sample.plan.id,
                       sample.blocs[0].id,
                       Points::hundredths(9'750),
                       2,
                       QStringLiteral("Chủ tịch Hội đồng"),
                       QDate(2024, 12, 20),
                       QStringLiteral("12/QĐ-HĐTĐ"),
                       QStringLiteral("đủ điều kiện")};
    docket.units = {{docket.decision.id, sample.units[0].id, true},
                    {docket.decision.id, sample.units[1].id, false}};
    Metric votes;
    votes.id = ledger.newId<MetricId>();
    votes.plan = sample.plan.id;
    votes.kind = Metric::Kind::Votes;
    const MetricValue value{votes.id, sample.units[0].id, Points::whole(7)};
    ChangeSet change(Action::DecideDocket);
    change.insert(docket.decision);
    for (const DocketUnit& unit : docket.units)
        change.insert(unit);
    change.insert(votes);
    change.insert(value);
    change.insert(Setting{QStringLiteral("office"), QStringLiteral("Sở Y tế")});
    must(session->apply(change));
    CHECK(must(ledger.decisions(sample.plan.id)) == std::vector<DecidedDocket>{docket});
    CHECK(must(ledger.metricValues(sample.plan.id)) == std::vector<MetricValue>{value});
    CHECK(must(ledger.book(sample.plan.id))->metrics == std::vector<Metric>{votes});
    CHECK(must(ledger.setting(QStringLiteral("office"))) == QStringLiteral("Sở Y tế"));
    CHECK(must(ledger.setting(QStringLiteral("place"))).isEmpty());
}

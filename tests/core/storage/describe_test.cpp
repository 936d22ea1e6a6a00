// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/storage/sampleledger.h"

#include "core/session/detail.h"
#include "core/storage/tableinfo.h"

#include <QRegularExpression>

using namespace thidua;
using namespace thidua::samples;

TEST_CASE("an action is described with what it was about")
{
    struct Case {
        Action action;
        const char* arguments; // parted by |
        const char* expected;
    };
    const Case given = GENERATE(values<Case>({
        {Action::CreateLedger, "", "make the ledger"},
        {Action::LoadPlan, "Chuyên đề 2024", "add the plan “Chuyên đề 2024”"},
        {Action::EditPlan, "Chuyên đề 2024", "edit the plan: Chuyên đề 2024"},
        {Action::EditPlan, "part:grades", "edit the grades"},
        {Action::EditPlan, "", "edit the plan"},
        {Action::EditTable, "2.4", "edit criterion 2.4"},
        {Action::EditTable, "", "edit the score table"},
        {Action::EditUnits, "TTYT Thanh Thủy", "edit TTYT Thanh Thủy"},
        {Action::EditUnits, "12", "edit 12 unit(s)"},
        {Action::ImportUnits, "30|donvi.csv", "import 30 unit(s) from “donvi.csv”"},
        {Action::ImportBlocs, "3|khoi.csv", "import 3 bloc(s) from “khoi.csv”"},
        {Action::ImportTable, "18|bang.csv", "import 18 criteria from “bang.csv”"},
        {Action::ImportScores, "809|diem.csv", "import 809 score(s) from “diem.csv”"},
        {Action::SetScore, "TTYT Thanh Thủy|2.4|appraisal",
         "enter the score of 2.4 of TTYT Thanh Thủy (Appraisal)"},
        {Action::SetScores, "TTYT Thanh Thủy|38", "enter 38 score(s) of TTYT Thanh Thủy"},
        {Action::SetNote, "TTYT Thanh Thủy|2.4", "edit the note on 2.4 of TTYT Thanh Thủy"},
        {Action::DecideDocket, "Khối 2", "record the decision on the tie in Khối 2"},
        {Action::RevokeDecision, "Khối 2", "revoke the decision on the tie in Khối 2"},
        {Action::EditHold, "TTYT Yên Lạc", "edit the holds of TTYT Yên Lạc"},
        {Action::UpdateBasis, "Khối 2", "update the basis of comparison of Khối 2"},
        {Action::EditSettings, "", "edit the settings"},
        {Action::EditMetric, "Số phiếu", "edit the figure “Số phiếu”"},
        {Action::Undo, "4|8|TTYT Thanh Thủy|2.4|",
         "undo: enter the score of 2.4 of TTYT Thanh Thủy"},
        {Action::Redo, "4|12|", "redo: edit the register of holds"},
        {Action::Undo, "5|100|4|12|", "redo: edit the register of holds"},
        {Action::Redo, "5|100|4|12|", "undo: edit the register of holds"},
        {Action::Undo, "6|101|4|12|", "undo: edit the register of holds"},
        {Action::Undo, "6|100|5|100|4|12|", "undo: edit the register of holds"},
    }));
    const QString joined = QString::fromUtf8(given.arguments);
    CHECK(describeAction(given.action, joined.isEmpty() ? QStringList() : joined.split(u'|'))
          == QString::fromUtf8(given.expected));
}

TEST_CASE("a move of a sheet names unit, round and state in words")
{
    const QString text = describeAction(
        Action::MoveSheet,
        {QStringLiteral("TTYT Phù Yên"), QStringLiteral("self"), QStringLiteral("approved")});
    CHECK(text.contains(QStringLiteral("TTYT Phù Yên")));
    CHECK(text.contains(roundName(Round::Self)));
    CHECK(text.contains(sheetStateName(SheetState::Approved)));
}

TEST_CASE("every column has a name for people")
{
    for (const TableInfo& info : tableInfos()) {
        for (size_t i = 0; i < info.columns.size(); ++i) {
            // The cells of a score are shown as one figure; ids are shown as what they name.
            const QByteArray column = info.columns[i];
            if (column == "id" || column == "key" || column == "sheet" || column == "metric"
                || column == "decision")
                continue;
            INFO(info.name << "." << column.toStdString());
            CHECK((fieldName(column) != QString::fromLatin1(column) || !column.contains('_')));
        }
    }
}

TEST_CASE("the detail of an entry says which cell, from what, to what")
{
    const auto session = must(Session::inMemory(options()));
    const Ledger& ledger = session->ledger();
    const Sample sample(ledger);
    must(session->apply(sample.load()));
    const Sheet sheet = sample.sheet(ledger, 2, Round::Appraisal);
    ChangeSet first(Action::SetScore);
    first.insert(sheet);
    must(session->apply(first));
    const auto lastDetail = [&](const ChangeSet& change) {
        return must(session->detail(must(session->apply(change))));
    };
    const CriterionId byHand = sample.leaf("1.1").id;
    const CriterionId byRatio = sample.leaf("2.1").id;
    const Score points{sheet.id, byHand, Entry::Kind::Points, Points::hundredths(450), {}};
    const Score ratio{sheet.id, byRatio, Entry::Kind::Ratio, Points::whole(30), Points::whole(40)};

    auto lines = lastDetail(typeScore(sheet, sample.leaf("1.1"), Points::hundredths(450)));
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].object
          == QStringLiteral("TTYT Thanh Thủy · 1.1 · ") + roundName(Round::Appraisal));
    CHECK(lines[0].field == QStringLiteral("score"));
    CHECK(lines[0].before.isEmpty());
    CHECK(lines[0].after == QStringLiteral("4,50"));

    lines = lastDetail(retypeScore(ledger, sheet, sample.leaf("1.1"), Points::hundredths(375)));
    CHECK(lines[0].before + u'>' + lines[0].after == QStringLiteral("4,50>3,75"));

    ChangeSet ratioChange(Action::SetScore);
    ratioChange.insert(ratio);
    CHECK(lastDetail(ratioChange)[0].after == QStringLiteral("30/40"));
    Score better = ratio;
    better.amount = Points::whole(36);
    ChangeSet numerator(Action::SetScore);
    numerator.update(ratio, better);
    lines = lastDetail(numerator); // the denominator is not in the change, and is said
    CHECK(lines[0].before + u'>' + lines[0].after == QStringLiteral("30/40>36/40"));
    ChangeSet measured(Action::SetScore);
    measured.update(better, Score{sheet.id, byRatio, Entry::Kind::Value, Points::whole(96), {}});
    CHECK(lastDetail(measured)[0].after == QStringLiteral("measured 96"));
    must(session->undo());
    must(session->undo());
    ChangeSet notApplicable(Action::SetScore);
    notApplicable.update(ratio, Score{sheet.id, byRatio, Entry::Kind::NotApplicable, {}, {}});
    lines = lastDetail(notApplicable);
    CHECK(lines[0].before + u'>' + lines[0].after == QStringLiteral("30/40>not applicable"));

    Plan dated = sample.plan;
    dated.issued = QDate(2024, 3, 5);
    dated.state = PlanState::Scoring;
    ChangeSet plan(Action::EditPlan);
    plan.update(sample.plan, dated);
    lines = lastDetail(plan);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].object == sample.plan.title);
    CHECK(lines[0].after == QStringLiteral("frozen, being scored"));
    CHECK(lines[1].field == QStringLiteral("date of issue"));
    CHECK(lines[1].after == QStringLiteral("05/03/2024"));

    Membership moved = sample.memberships[0];
    moved.bloc = sample.blocs[1].id;
    ChangeSet move(Action::EditUnits);
    move.update(sample.memberships[0], moved);
    lines = lastDetail(move);
    CHECK(lines[0].object == QStringLiteral("Bệnh viện Đa khoa tỉnh"));
    CHECK(lines[0].before + u'>' + lines[0].after == QStringLiteral("Khối 1>Khối 2"));
    CHECK(must(session->detail(2, 3)).size() == 3);
    CHECK(points.criterion == byHand);
}

TEST_CASE("an entry says whether a row was added, edited or removed")
{
    const auto words = [](Action action, const char* made) {
        QStringList arguments{QStringLiteral("Khối 4")};
        if (*made != 0)
            arguments << QString::fromLatin1(made);
        return describeAction(action, arguments).toStdString();
    };
    CHECK(words(Action::EditUnits, "") == "edit Khối 4");
    CHECK(words(Action::EditUnits, "added") == "add Khối 4");
    CHECK(words(Action::EditUnits, "removed") == "remove Khối 4");
    CHECK(words(Action::EditHold, "") == "edit the holds of Khối 4");
    CHECK(words(Action::EditHold, "added") == "add a hold of Khối 4");
    CHECK(words(Action::EditHold, "removed") == "remove a hold of Khối 4");
}

TEST_CASE("what a new row leaves blank is not told, and codes are told in words")
{
    const auto session = must(Session::inMemory(options()));
    const Sample sample(session->ledger());
    must(session->apply(sample.load()));
    Hold hold;
    hold.id = session->ledger().newId<HoldId>();
    hold.plan = sample.plan.id;
    hold.unit = sample.units[0].id;
    hold.effect = Hold::Effect::Block;
    hold.source = QStringLiteral("Luật Thi đua, khen thưởng");
    ChangeSet change(Action::EditHold);
    change.insert(hold);
    QStringList told;
    for (const HistoryDetail& line : must(session->detail(must(session->apply(change)))))
        told << line.field + u'=' + line.after;
    CHECK(told.contains(QStringLiteral("effect=Excluded")));
    CHECK(told.contains(QStringLiteral("source=Luật Thi đua, khen thưởng")));
    CHECK(told.filter(QStringLiteral("points=")).isEmpty());
    CHECK(told.filter(QRegularExpression(QStringLiteral("=$"))).isEmpty());
}

TEST_CASE("what is gone from the ledger is still named by the entry that removed it")
{
    const auto session = inMemory();
    const Ledger& ledger = session->ledger();
    Unit unit;
    unit.id = ledger.newId<UnitId>();
    unit.code = QStringLiteral("K2-7");
    unit.name = QStringLiteral("TTYT Sông Lô");
    ChangeSet make(Action::EditUnits);
    make.insert(unit);
    must(session->apply(make));
    const qint64 undo = must(session->undo());
    const auto lines = must(session->detail(undo));
    REQUIRE_FALSE(lines.empty());
    CHECK(lines[0].object == QStringLiteral("TTYT Sông Lô"));
}

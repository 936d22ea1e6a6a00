// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/checks/preflight.h"

#include "tests/core/rankingdata.h"

using namespace thidua;
using namespace thidua::test;

namespace {

const QDate kDay(2024, 12, 12);

Criterion leaf(int id, const char* code, const char* shortTitle, int maximum)
{
    Criterion criterion;
    criterion.id = {id};
    criterion.seq = id;
    criterion.code = QString::fromUtf8(code);
    criterion.title = criterion.shortTitle = QString::fromUtf8(shortTitle);
    criterion.maximum = Points::whole(maximum);
    criterion.rule = RuleKind::Manual;
    return criterion;
}

/// A small table: 1.2 (5 points, evidence required), 2.2 for hospitals (8), T.1 (bonus by ratio, 2), and
/// 4.1 compared with the best of the bloc (87).
std::vector<Criterion> tableRows()
{
    std::vector<Criterion> result{
        leaf(1, "1.2", "Mạng nội bộ", 5), leaf(2, "2.2", "Bệnh án điện tử", 8),
        leaf(3, "4.1", "Lượt khám bằng VNeID", 87), leaf(4, "T.1", "Nhiệm vụ thí điểm", 2)};
    result[0].evidence = EvidenceRule::Required;
    result[1].appliesTo = QStringLiteral("bệnh viện");
    result[2].rule = RuleKind::BestPeer;
    result[3].type = CriterionType::Bonus;
    result[3].rule = RuleKind::Ratio;
    return result;
}

/// One bloc, Khối 3 with two awards, and three units: two centres and a hospital.
PlanBook bookOf()
{
    PlanBook book;
    auto table = ScoreTable::build(tableRows(), book.rules);
    REQUIRE(table);
    book.table = *table;
    book.grades = scaleOf2024();
    Bloc bloc;
    bloc.id = {3};
    bloc.name = QStringLiteral("Khối 3: Các chi cục và trung tâm chuyên ngành");
    bloc.shortName = QStringLiteral("Khối 3");
    bloc.quotaCount = 2;
    book.blocs = {bloc};
    const char* names[] = {"TT Kiểm nghiệm", "TT Pháp y", "BV Phổi"};
    for (int i = 0; i < 3; ++i) {
        Member member;
        member.unit = {i + 1};
        member.bloc = bloc.id;
        member.name = QString::fromUtf8(names[i]);
        member.kind = i < 2 ? QStringLiteral("trung tâm") : QStringLiteral("bệnh viện");
        book.memberIndex.insert(member.unit, i);
        book.members.push_back(member);
    }
    return book;
}

UnitFile::RoundFile roundFile(Round round, SheetState state,
                              const std::vector<std::pair<int, Entry>>& entries)
{
    UnitFile::RoundFile file;
    file.sheet.id = {10 + static_cast<int>(round)};
    file.sheet.round = round;
    file.sheet.state = state;
    for (const auto& [criterion, entry] : entries)
        file.scores.push_back(
            {file.sheet.id, {criterion}, entry.kind, entry.amount, entry.denominator});
    return file;
}

Entry given(int hundredths)
{
    return Entry::points(Points::hundredths(hundredths));
}

/// A hospital whose sheets give nothing to ask about.
UnitFile cleanFile()
{
    const std::vector<std::pair<int, Entry>> entries{
        {1, given(500)}, {2, given(700)}, {3, Entry::value(Points::whole(40))}};
    UnitFile file;
    file.unit = {3};
    file.rounds = {roundFile(Round::Self, SheetState::Locked, entries),
                   roundFile(Round::Appraisal, SheetState::Approved, entries)};
    ScoreNote note;
    note.criterion = {1};
    note.evidence = QStringLiteral("hop-dong-duong-truyen.pdf");
    file.rounds[0].notes = {note};
    return file;
}

ScoreNote noteOn(int criterion, const char* reason)
{
    ScoreNote note;
    note.criterion = {criterion};
    note.reason = QString::fromUtf8(reason);
    return note;
}

QString textOf(const std::vector<Finding>& findings)
{
    QStringList lines;
    for (const Finding& finding : findings)
        lines += finding.message;
    return lines.join(u'\n');
}

std::vector<Finding> only(std::vector<Finding> findings, Finding::Kind kind)
{
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return finding.kind != kind; }),
                   findings.end());
    return findings;
}

SheetSummary approved(int unit, int total)
{
    SheetSummary summary;
    summary.sheet.unit = {unit};
    summary.sheet.state = SheetState::Approved;
    summary.result = resultOf(Points::hundredths(total));
    return summary;
}

std::vector<Finding> planFindings(const PlanBook& book, const std::vector<SheetSummary>& summaries,
                                  Finding::Kind kind,
                                  const std::vector<DecidedDocket>& decisions = {})
{
    return only(checkPlan(book, standingOf(book, summaries, {}, decisions, kDay)), kind);
}

} // namespace

TEST_CASE("A complete, approved and explained unit has no findings")
{
    REQUIRE(textOf(checkUnit(bookOf(), cleanFile())).isEmpty());
}

TEST_CASE("A unit of another plan is not checked")
{
    UnitFile file = cleanFile();
    file.unit = {99};
    REQUIRE(checkUnit(bookOf(), file).empty());
}

TEST_CASE("Pre-flight names what is wrong with a unit, where, and what to do")
{
    PlanBook book = bookOf();
    UnitFile file = cleanFile();
    UnitFile::RoundFile& self = file.rounds[0];
    UnitFile::RoundFile& appraisal = file.rounds[1];
    Finding::Kind kind = Finding::Kind::NoSheet;
    CriterionId criterion;
    QString message;
    SECTION("no sheet in the deciding round")
    {
        file.rounds.pop_back();
        message = QStringLiteral("BV Phổi has no score sheet in the round Appraisal. Score the "
                                 "unit there; until then it "
                                 "is listed unranked.");
    }
    SECTION("not approved yet")
    {
        appraisal.sheet.state = SheetState::Appraised;
        kind = Finding::Kind::SheetNotApproved;
        message = QStringLiteral("BV Phổi, Appraisal: the score sheet is not approved (%1). "
                                 "Approve it; until then the "
                                 "unit is listed unranked.")
                      .arg(sheetStateName(SheetState::Appraised));
    }
    SECTION("returned")
    {
        appraisal.sheet.state = SheetState::Returned;
        appraisal.sheet.reason = QStringLiteral("thiếu minh chứng 1.2");
        kind = Finding::Kind::SheetNotApproved;
        message = QStringLiteral("BV Phổi, Appraisal: the score sheet was returned to the unit: "
                                 "thiếu minh chứng 1.2. The "
                                 "unit must send it again; until then it is listed unranked.");
    }
    SECTION("values changed after approval")
    {
        appraisal.sheet.editsSinceApproval = 2;
        kind = Finding::Kind::EditedAfterApproval;
        message = QStringLiteral("BV Phổi, Appraisal: 2 value(s) changed since the sheet was "
                                 "approved. Check and approve "
                                 "it again.");
    }
    SECTION("leaves without a score; a bonus need not have one")
    {
        appraisal.scores.erase(appraisal.scores.begin(), appraisal.scores.begin() + 2);
        kind = Finding::Kind::MissingScores;
        criterion = {1};
        message = QStringLiteral(
            "BV Phổi, Appraisal: 2 criteria have no score (1.2, 2.2). Score them, or mark them not "
            "applicable.");
    }
    SECTION("no evidence and no explanation")
    {
        self.notes.clear();
        kind = Finding::Kind::MissingExplanation;
        criterion = {1};
        message = QStringLiteral("BV Phổi, 1.2 Mạng nội bộ: evidence is required and there is "
                                 "none. Ask the unit for it, "
                                 "or for a written explanation.");
    }
    SECTION("part of the evidence, and a blank explanation")
    {
        self.notes[0].evidencePartial = true;
        self.notes[0].explanation = QStringLiteral("  ");
        kind = Finding::Kind::MissingExplanation;
        criterion = {1};
        message = QStringLiteral("BV Phổi, 1.2 Mạng nội bộ: only part of the required evidence is "
                                 "there. Ask the unit for "
                                 "it, or for a written explanation.");
    }
    SECTION("no evidence, explained")
    {
        self.notes[0].evidence.clear();
        self.notes[0].explanation = QStringLiteral("hợp đồng đang ký lại");
        kind = Finding::Kind::MissingEvidence;
        criterion = {1};
        message = QStringLiteral(
            "BV Phổi, 1.2 Mạng nội bộ: evidence is required and there is none. The unit explains: "
            "hợp đồng đang ký lại");
    }
    SECTION("appraised lower without a reason")
    {
        appraisal.scores[1].amount = Points::hundredths(650);
        kind = Finding::Kind::MissingReason;
        criterion = {2};
        message = QStringLiteral("BV Phổi, 2.2 Bệnh án điện tử: Appraisal is lower than Self-score "
                                 "by 0,50 points. Write "
                                 "the reason to confirm the sheet.");
    }
    SECTION("appraised higher without a reason")
    {
        appraisal.scores[1].amount = Points::hundredths(800);
        kind = Finding::Kind::MissingReason;
        criterion = {2};
        message = QStringLiteral("BV Phổi, 2.2 Bệnh án điện tử: Appraisal is higher than "
                                 "Self-score by 1,00 points. Write "
                                 "the reason to confirm the sheet.");
    }
    SECTION("another figure for a comparison within the bloc")
    {
        appraisal.scores[2].amount = Points::whole(39);
        kind = Finding::Kind::MissingReason;
        criterion = {3};
        message = QStringLiteral("BV Phổi, 4.1 Lượt khám bằng VNeID: Appraisal differs from "
                                 "Self-score. Write the reason "
                                 "to confirm the sheet.");
    }
    SECTION("not applicable without a reason")
    {
        appraisal.scores[1].kind = Entry::Kind::NotApplicable;
        kind = Finding::Kind::MissingReason;
        criterion = {2};
        message = QStringLiteral("BV Phổi, 2.2 Bệnh án điện tử: marked not applicable without a "
                                 "reason. Write why it does "
                                 "not apply.");
    }
    SECTION("scored by the appraisal where the unit proposed not applicable")
    {
        self.scores[1].kind = Entry::Kind::NotApplicable;
        kind = Finding::Kind::MissingReason;
        criterion = {2};
        message =
            QStringLiteral("BV Phổi, 2.2 Bệnh án điện tử: Appraisal differs from Self-score. Write "
                           "the reason to confirm the sheet.");
    }
    SECTION("more than the maximum")
    {
        self.scores[1].amount = appraisal.scores[1].amount = Points::whole(8) + Points{1};
        self.scores[1].amount = Points::hundredths(700);
        appraisal.notes = {noteOn(2, "đối chiếu tại chỗ")};
        kind = Finding::Kind::OutOfLimits;
        criterion = {2};
        const auto limit =
            book.table.validate(book.table.indexOf(CriterionId{2}), appraisal.scores[1].entry(),
                                QStringLiteral("bệnh viện"));
        REQUIRE_FALSE(limit);
        message = QStringLiteral("BV Phổi, Appraisal, 2.2 Bệnh án điện tử: %1 Correct the value.")
                      .arg(limit.error().message);
    }
    const auto findings = checkUnit(book, file);
    REQUIRE(textOf(findings) == message);
    CHECK(findings[0].kind == kind);
    CHECK(findings[0].unit == file.unit);
    CHECK(findings[0].bloc == BlocId{3});
    CHECK(findings[0].criterion == criterion);
    CHECK((findings[0].severity == Severity::Info) == (kind == Finding::Kind::MissingEvidence));
    CHECK((findings[0].severity == Severity::Error) == (kind == Finding::Kind::OutOfLimits));
}

TEST_CASE("What has its reason, or needs none, is not reported")
{
    PlanBook book = bookOf();
    UnitFile file = cleanFile();
    UnitFile::RoundFile& self = file.rounds[0];
    UnitFile::RoundFile& appraisal = file.rounds[1];
    SECTION("a difference with a reason")
    {
        appraisal.scores[1].amount = Points::hundredths(650);
        appraisal.notes = {noteOn(2, "chưa liên thông đủ các khoa")};
    }
    SECTION("not applicable with a reason, given in an earlier round")
    {
        self.scores[1].kind = appraisal.scores[1].kind = Entry::Kind::NotApplicable;
        self.notes.push_back(noteOn(2, "không điều trị nội trú"));
    }
    SECTION("other figures that come to the same points")
    {
        self.scores.push_back({{}, {4}, Entry::Kind::Ratio, Points::whole(40), Points::whole(40)});
        appraisal.scores.push_back(
            {{}, {4}, Entry::Kind::Ratio, Points::whole(39), Points::whole(39)});
    }
    SECTION("a council that keeps what the appraisal changed with a reason")
    {
        book.rules.rounds |= roundBit(Round::Council);
        appraisal.scores[1].amount = Points::hundredths(650);
        appraisal.notes = {noteOn(2, "chưa liên thông đủ các khoa")};
        file.rounds.push_back(appraisal);
        file.rounds[2].sheet.round = Round::Council;
        file.rounds[2].notes.clear();
    }
    SECTION("a bonus that does not apply")
    {
        appraisal.scores.push_back({{}, {4}, Entry::Kind::NotApplicable, {}, {}});
    }
    SECTION("scored for the first time by the appraisal")
    {
        self.scores.erase(self.scores.begin() + 1);
        self.sheet.state = SheetState::Draft;
    }
    SECTION("evidence for what does not apply")
    {
        self.notes = {noteOn(1, "dùng chung đường truyền")};
        self.scores[0].kind = appraisal.scores[0].kind = Entry::Kind::NotApplicable;
    }
    REQUIRE(textOf(checkUnit(book, file)).isEmpty());
}

TEST_CASE("A value at a criterion that is not meant for the kind of unit is reported")
{
    UnitFile file = cleanFile();
    file.unit = {1};
    const auto findings = checkUnit(bookOf(), file);
    REQUIRE(findings.size() == 2);
    for (const Finding& finding : findings) {
        CHECK(finding.kind == Finding::Kind::ValueWhereNotApplicable);
        CHECK(finding.criterion == CriterionId{2});
    }
    REQUIRE(findings[1].message
            == QStringLiteral("TT Kiểm nghiệm, Appraisal, 2.2 Bệnh án điện tử: the criterion is "
                              "not meant for this kind of "
                              "unit (trung tâm), yet a value is entered. Clear the value, or "
                              "correct the kind of the unit."));
    for (UnitFile::RoundFile& round : file.rounds)
        round.scores[1].kind = Entry::Kind::NotApplicable;
    REQUIRE(textOf(checkUnit(bookOf(), file)).isEmpty());

    // Without a mark it would count 0 in the denominator, so it must not go unnoticed.
    file.rounds[1].scores.erase(file.rounds[1].scores.begin() + 1);
    const auto missing = checkUnit(bookOf(), file);
    REQUIRE(missing.size() == 1);
    CHECK(missing[0].kind == Finding::Kind::MissingScores);
}

TEST_CASE("A long list of missing scores names the first six")
{
    PlanBook book = bookOf();
    std::vector<Criterion> criteria;
    for (int i = 1; i <= 8; ++i)
        criteria.push_back(leaf(i, qPrintable(QStringLiteral("3.%1").arg(i)), "Báo cáo", 5));
    book.table = *ScoreTable::build(criteria, book.rules);
    UnitFile file;
    file.unit = {1};
    file.rounds = {roundFile(Round::Self, SheetState::Draft, {}),
                   roundFile(Round::Appraisal, SheetState::Approved, {})};
    REQUIRE(textOf(checkUnit(book, file))
            == QStringLiteral("TT Kiểm nghiệm, Appraisal: 8 criteria have no score (3.1, 3.2, 3.3, "
                              "3.4, 3.5, 3.6, …). Score "
                              "them, or mark them not applicable."));
}

TEST_CASE("Pre-flight says what a plan lacks")
{
    PlanBook book = bookOf();
    Finding::Kind kind = Finding::Kind::TableProblem;
    Severity severity = Severity::Error;
    QString message;
    SECTION("a table or grades that could not be built")
    {
        book.problem = QStringLiteral("Tiêu chí 2.2 có hai lần.");
        book.table = {};
        book.grades = {};
        message = book.problem;
    }
    SECTION("no table")
    {
        book.table = {};
        message = QStringLiteral(
            "The plan has no score table. Import one, or build it in the section Score table.");
    }
    SECTION("no grades")
    {
        book.grades = {};
        kind = Finding::Kind::NoGrades;
        message = QStringLiteral("The plan has no grade scale. Enter its grades before ranking.");
    }
    SECTION("no blocs")
    {
        book.blocs.clear();
        book.members.clear();
        kind = Finding::Kind::NoBlocs;
        message =
            QStringLiteral("The plan has no blocs. Add the blocs with their number of awards.");
    }
    SECTION("no units")
    {
        book.members.clear();
        book.memberIndex.clear();
        kind = Finding::Kind::NoUnits;
        message = QStringLiteral("The plan has no units. Import them from a CSV file (Excel saves "
                                 "as CSV), or add them one "
                                 "by one.");
    }
    SECTION("a bloc without units")
    {
        Bloc empty = book.blocs[0];
        empty.id = {4};
        empty.shortName = QStringLiteral("Khối 4");
        book.blocs.push_back(empty);
        kind = Finding::Kind::NoUnits;
        severity = Severity::Warning;
        message = QStringLiteral("Khối 4 has no units. Add its units, or remove the bloc.");
    }
    SECTION("a unit in no bloc")
    {
        book.members[2].bloc = {};
        kind = Finding::Kind::ConstraintBroken;
        message = QStringLiteral(
            "BV Phổi is in no bloc of the plan, so it cannot be ranked. Put it in a bloc.");
    }
    SECTION("a minimum grade that does not exist")
    {
        book.rules.minimumGrade = QStringLiteral("A+");
        kind = Finding::Kind::ConstraintBroken;
        message = QStringLiteral(
            "Awards need the grade “A+”, which the grade scale does not have, so no unit is "
            "eligible. Correct the award policy of the plan.");
    }
    SECTION("a tie grade that does not exist")
    {
        book.rules.tieGrade = QStringLiteral("A+");
        kind = Finding::Kind::ConstraintBroken;
        message = QStringLiteral("Tied units need the grade “A+”, which the grade scale does not "
                                 "have. Correct the award "
                                 "policy of the plan.");
    }
    SECTION("a register entry with a grade that does not exist")
    {
        Hold hold;
        hold.unit = {2};
        hold.effect = Hold::Effect::GradeCap;
        hold.grade = QStringLiteral("A+");
        book.holds = {hold};
        kind = Finding::Kind::ConstraintBroken;
        message = QStringLiteral("TT Pháp y: the register limits the grade to “A+”, which the "
                                 "grade scale does not have, "
                                 "so it has no effect. Correct the entry.");
    }
    SECTION("a share above the whole")
    {
        book.blocs[0].quotaKind = QuotaKind::Share;
        book.blocs[0].quotaShare = Points::whole(101);
        kind = Finding::Kind::ConstraintBroken;
        message = QStringLiteral("Khối 3: the number of awards must be 0 or more, and a share at "
                                 "most 100%. Correct it in "
                                 "the section Units and blocs.");
    }
    const auto findings = planFindings(book, {}, kind);
    REQUIRE(textOf(findings) == message);
    CHECK(findings[0].severity == severity);
}

TEST_CASE("What lint finds in the table is a finding at its criterion")
{
    PlanBook book = bookOf();
    Criterion group = leaf(9, "V", "Nhóm", 10);
    group.rule = RuleKind::Sum;
    Criterion child = leaf(10, "5.1", "Con", 4);
    child.parent = group.id;
    book.table = *ScoreTable::build({group, child}, book.rules);
    const auto problems = lint(book.table);
    REQUIRE_FALSE(problems.empty());
    const auto findings = planFindings(book, {}, Finding::Kind::TableProblem);
    REQUIRE(findings.size() == problems.size());
    CHECK(findings[0].criterion == problems[0].criterion);
    CHECK(findings[0].severity == problems[0].severity);
    CHECK(findings[0].message == problems[0].message);
}

TEST_CASE("An open docket, and a decision for another tie, are reported until they are settled")
{
    PlanBook book = bookOf();
    std::vector<SheetSummary> summaries{approved(1, 9750), approved(2, 9750), approved(3, 9750)};
    const auto open = planFindings(book, summaries, Finding::Kind::OpenDocket);
    REQUIRE(textOf(open)
            == QStringLiteral("3 unit(s) tied at 97,50 points compete for the 2 place(s) left. The "
                              "list of Khối 3 cannot be "
                              "closed. Open the tie docket and record the decision."));
    REQUIRE(open[0].severity == Severity::Error);
    REQUIRE(open[0].bloc == BlocId{3});
    REQUIRE(planFindings(book, summaries, Finding::Kind::VacantPlaces).empty());

    DecidedDocket decided;
    decided.decision.bloc = {3};
    decided.decision.total = Points::hundredths(9750);
    decided.decision.places = 2;
    decided.units = {{{}, {1}, true}, {{}, {2}, false}, {{}, {3}, false}};
    REQUIRE(planFindings(book, summaries, Finding::Kind::OpenDocket, {decided}).empty());
    REQUIRE(planFindings(book, summaries, Finding::Kind::StaleDecision, {decided}).empty());
    REQUIRE(textOf(planFindings(book, summaries, Finding::Kind::VacantPlaces, {decided}))
            == QStringLiteral("Khối 3: the chair's decision takes 1 of the 2 place(s) left. 1 "
                              "place(s) stay vacant."));

    decided.decision.total = Points::hundredths(9700);
    REQUIRE(planFindings(book, summaries, Finding::Kind::OpenDocket, {decided}).size() == 1);
    const auto stale = planFindings(book, summaries, Finding::Kind::StaleDecision, {decided});
    REQUIRE(
        textOf(stale)
        == QStringLiteral(
            "Khối 3: the decision on file was made for another tie and no longer counts. Record a "
            "decision for the tie there is now."));
    REQUIRE(stale[0].severity == Severity::Error);

    summaries[2].result = resultOf(Points::hundredths(9000));
    const auto gone = planFindings(book, summaries, Finding::Kind::StaleDecision, {decided});
    REQUIRE(gone.size() == 1);
    REQUIRE(gone[0].severity == Severity::Warning);
}

TEST_CASE("Places no eligible unit can take are reported vacant")
{
    PlanBook book = bookOf();
    // There is nothing to do about it.
    CHECK(planFindings(book, {approved(1, 9700)}, Finding::Kind::VacantPlaces).front().severity
          == Severity::Info);
    REQUIRE(
        textOf(planFindings(book, {approved(1, 9700)}, Finding::Kind::VacantPlaces))
        == QStringLiteral("Khối 3 has 1 eligible unit(s) for 2 place(s). 1 place(s) stay vacant."));
    REQUIRE(planFindings(book, {approved(1, 9700), approved(2, 9600)}, Finding::Kind::VacantPlaces)
                .empty());
}

TEST_CASE("A bloc that mixes denominators says how many units were converted, and from what")
{
    PlanBook book = bookOf();
    std::vector<SheetSummary> summaries{approved(1, 9700), approved(2, 9600), approved(3, 9500)};
    REQUIRE(planFindings(book, summaries, Finding::Kind::MixedDenominators).empty());
    summaries[0].result.applicable = summaries[1].result.applicable = Points::whole(92);
    const auto findings = planFindings(book, summaries, Finding::Kind::MixedDenominators);
    REQUIRE(textOf(findings)
            == QStringLiteral("Khối 3 has 2 unit(s) converted because of criteria that do not "
                              "apply (applicable points: "
                              "100; 92). Totals compare on a base of 100."));
    REQUIRE(findings[0].severity == Severity::Info);
}

TEST_CASE("Maxima by kind of unit are told apart from converted totals")
{
    PlanBook book = bookOf();
    auto rows = tableRows();
    rows[1].maximaByKind = QStringLiteral("bệnh viện=5");
    book.table = ScoreTable::build(rows, book.rules).value();
    std::vector<SheetSummary> summaries{approved(1, 9700), approved(2, 9600), approved(3, 9500)};
    summaries[2].result.applicable = Points::whole(97);
    REQUIRE(textOf(planFindings(book, summaries, Finding::Kind::MixedDenominators))
            == QStringLiteral("Khối 3: the maximum of the base points differs by kind of unit "
                              "(100; 97). Totals compare as they are."));
}

TEST_CASE("Units and entries of the register that do not count on the day are reported")
{
    PlanBook book = bookOf();
    book.plan.last = kDay;
    REQUIRE(planFindings(book, {}, Finding::Kind::NotInForce).empty());
    book.members[0].validTo = QDate(2024, 2, 1);
    book.members[1].validFrom = QDate(2025, 1, 1);
    const auto units = planFindings(book, {}, Finding::Kind::NotInForce);
    REQUIRE(textOf(units)
            == QStringLiteral(
                "TT Kiểm nghiệm was in force until 01/02/2024. The plan is ranked as of "
                "12/12/2024, so the unit does not count in the number of awards. Correct its "
                "dates, or take it out of the plan.\n"
                "TT Pháp y is in force from 01/01/2025 only. The plan is ranked as of 12/12/2024, "
                "so the unit does not count in the number of awards. Correct its dates, or take "
                "it out of the plan."));
    CHECK(units[0].severity == Severity::Warning);
    CHECK(units[0].unit == UnitId{1});

    Hold hold;
    hold.unit = {3};
    hold.first = QDate(2024, 12, 12);
    book.holds = {hold};
    REQUIRE(planFindings(book, {}, Finding::Kind::HoldNotCounted).empty());
    book.holds[0].first = QDate(2025, 1, 5);
    const auto holds = planFindings(book, {}, Finding::Kind::HoldNotCounted);
    REQUIRE(holds.size() == 1);
    CHECK(holds[0].unit == UnitId{3});
    CHECK(holds[0].message.startsWith(
        QStringLiteral("BV Phổi: an entry of the register begins on 05/01/2025. The plan is "
                       "ranked as of 12/12/2024, so the entry has no effect.")));
    // Before there is a ranking, there is no day.
    CHECK(only(checkPlan(book, Standing{}), Finding::Kind::NotInForce).empty());
}

TEST_CASE("A tie-break on a criterion that is no standard is an error, not a figure to enter")
{
    PlanBook book = bookOf();
    auto rows = tableRows();
    rows[0].rule = RuleKind::Sum;
    rows[0].evidence = EvidenceRule::NotRequired;
    rows[1].parent = rows[0].id;
    book.table = ScoreTable::build(rows, book.rules).value();
    Metric metric;
    metric.id = {1};
    metric.criterion = {2};
    metric.title = QStringLiteral("Bệnh án điện tử");
    metric.breaksTies = true;
    book.metrics = {metric};
    const std::vector<SheetSummary> tied{approved(1, 9700), approved(2, 9700)};
    CHECK(planFindings(book, tied, Finding::Kind::MissingMetric).empty());
    const auto broken = planFindings(book, tied, Finding::Kind::ConstraintBroken);
    REQUIRE(textOf(broken)
            == QStringLiteral("Khối 3: units with equal totals should be told apart by “Bệnh án "
                              "điện tử”, but its criterion is no standard of the bloc’s score "
                              "table, so it decides nothing. Choose a standard for it."));
    CHECK(broken[0].severity == Severity::Error);
}

TEST_CASE("A total within half a point of a grade edge is mentioned, not changed")
{
    struct Case {
        qint64 total; ///< in 1/10,000
        const char* message;
    };
    const auto row = GENERATE(values<Case>({
        {947500, "BV Phổi is 0,25 points short of the grade Xuất sắc."},
        {945000, "BV Phổi is 0,50 points short of the grade Xuất sắc."},
        {944900, ""},
        {949950, "BV Phổi is 0,005 points short of the grade Xuất sắc."}, // prints as 95,00
        {950000, "BV Phổi is exactly at the edge of the grade Xuất sắc."},
        {952500, "BV Phổi is only 0,25 points above the edge of the grade Xuất sắc."},
        {955100, ""},
        {1015000, ""},
        {850100, "BV Phổi is only 0,01 points above the edge of the grade Giỏi."},
        {599900, "BV Phổi is 0,01 points short of the grade Trung bình."},
        {2000, ""}, // nothing lies below the lowest grade
    }));
    SheetSummary summary = approved(3, 0);
    summary.result = resultOf(Points{row.total});
    const auto findings = planFindings(bookOf(), {summary}, Finding::Kind::NearGradeEdge);
    REQUIRE(textOf(findings) == QString::fromUtf8(row.message));
    for (const Finding& finding : findings) {
        CHECK(finding.severity == Severity::Info);
        CHECK(finding.unit == UnitId{3});
    }
}

TEST_CASE("A unit whose grade is held down is not told how near an edge it is")
{
    PlanBook book = bookOf();
    Hold hold;
    hold.unit = {3};
    hold.effect = Hold::Effect::LowestGrade;
    book.holds = {hold};
    REQUIRE(planFindings(book, {approved(3, 9475)}, Finding::Kind::NearGradeEdge).empty());
    SheetSummary failing = approved(2, 9475);
    failing.result.failedConditions = 1;
    REQUIRE(planFindings(book, {failing}, Finding::Kind::NearGradeEdge).empty());
}

TEST_CASE("A tie-break figure that is not known is reported only where it decides")
{
    PlanBook book = bookOf();
    Metric metric;
    metric.id = {1};
    metric.kind = Metric::Kind::Votes;
    metric.title = QStringLiteral("Số phiếu");
    metric.breaksTies = true;
    book.metrics = {metric};
    const std::vector<SheetSummary> tied{approved(1, 9700), approved(2, 9700), approved(3, 9500)};
    REQUIRE(
        textOf(planFindings(book, tied, Finding::Kind::MissingMetric))
        == QStringLiteral("Khối 3: units with equal totals are told apart by “Số phiếu”, which is "
                          "not known for TT Kiểm "
                          "nghiệm, TT Pháp y. Enter it, or they rank last among their equals."));
    REQUIRE(planFindings(book, {approved(1, 9700), approved(2, 9600)}, Finding::Kind::MissingMetric)
                .empty());
    book.metrics[0].breaksTies = false;
    REQUIRE(planFindings(book, tied, Finding::Kind::MissingMetric).empty());
}

TEST_CASE("A comparison figure that is missing or differs from the scores is out of date")
{
    const PlanBook book = bookOf();
    PeerBasis basis;
    basis.bloc = {3};
    basis.criterion = {3};
    basis.round = Round::Appraisal;
    basis.best = Points::whole(40);
    basis.sum = Points::whole(90);
    basis.count = 3;
    const std::vector<PeerBasis> current{basis};
    REQUIRE(checkBases(book, current, current).empty());
    const auto missing = checkBases(book, {}, current);
    REQUIRE(textOf(missing)
            == QStringLiteral("Khối 3, Appraisal, 4.1 Lượt khám bằng VNeID: the figure units are "
                              "compared with is out of "
                              "date. Update the comparison figures before ranking."));
    REQUIRE(missing[0].kind == Finding::Kind::StaleBasis);
    std::vector<PeerBasis> older = current;
    older[0].sum = Points::whole(89);
    REQUIRE(checkBases(book, older, current).size() == 1);
}

TEST_CASE("A place that others take because a unit is on hold is said before the list is final")
{
    PlanBook book = bookOf();
    const std::vector<SheetSummary> summaries{approved(1, 9900), approved(2, 9800),
                                              approved(3, 9700)};
    REQUIRE(planFindings(book, summaries, Finding::Kind::OnHold).empty());
    Hold hold;
    hold.unit = {1};
    book.holds = {hold};
    const auto held = planFindings(book, summaries, Finding::Kind::OnHold);
    REQUIRE(textOf(held)
            == QStringLiteral("TT Kiểm nghiệm (Khối 3, rank 1) is on hold. The list may change "
                              "once the matter is settled: then end the entry of the register, or "
                              "exclude the unit."));
    CHECK(held[0].severity == Severity::Warning);
    CHECK(held[0].unit == UnitId{1});
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfile.h"

#include "core/actions/plan/definition.h"
#include "tests/movements/movementledger.h"

#include <QFile>
#include <QRegularExpression>

using namespace thidua;
using namespace thidua::test;

namespace {

/// One of everything a plan file may hold beyond the score table.
constexpr const char* kEverything = R"json({
"format": "sothidua-plan", "version": 1,
"movement": { "code": "pt", "name": "Phong trào xanh", "first": "2026-01-01", "last": "2030-12-31" },
"phases": [
  { "code": "1", "name": "Giai đoạn 1", "first": "2026-01-01", "last": "2027-12-31" },
  { "code": "2", "name": "Giai đoạn 2", "first": "2028-01-01", "last": "2030-12-31" } ],
"plan": { "code": "kh", "title": "Kế hoạch xanh" },
"contents": [ { "title": "Chất thải" } ],
"milestones": [
  { "title": "Phát động tại đơn vị", "kind": "launch", "per_unit": true, "phase": "1",
    "last": "2026-04-01", "last_excluded": true },
  { "title": "Mốc khác" } ],
"clauses": [
  { "kind": "individual", "text": "Gương mẫu" },
  { "text": [ "Đoạn một", "Đoạn hai" ] } ],
"duties": [ { "organisation": "Văn phòng Sở", "role": "supports", "text": "Tuyên truyền" } ],
"targets": [
  { "code": "A", "title": "Chất thải được phân loại", "short": "Phân loại", "output": "Báo cáo", "measure": "%",
    "rollup": "ratio", "numerator": "kg phân loại", "denominator": "kg chất thải", "scale": 1000,
    "kinds": [ "bệnh viện", "trung tâm y tế" ], "classes": [ "hạng II" ], "levels": [ "tỉnh" ],
    "ownerships": [ "công lập" ], "unit_goal": { "kind": "at_least", "value": "97.5" },
    "baseline": { "kind": "above", "value": 95, "year": 2021 }, "source": "Sổ cân", "evidence": "Phiếu cân",
    "lead": "Phòng Nghiệp vụ", "area": "Chất thải", "note": "Theo năm",
    "goals": [ { "year": 2027, "phase": "1", "kind": "above", "value": "75.5" },
               { "year": 2030, "phase": "2", "kind": "maintain" } ] },
  { "code": "B", "title": "Nhựa dùng một lần", "lower_is_better": true, "rollup": "mean", "weight": "giường",
    "baseline": { "kind": "unknown", "year": 2026 },
    "goals": [ { "year": 2030, "kind": "at_most", "value": 0 } ] },
  { "code": "C", "title": "Hài lòng", "goals": [ { "year": 2027, "kind": "none" },
    { "year": 2028, "kind": "increase", "value": 5 }, { "year": 2029, "kind": "increase" } ] } ],
"coverage": [
  { "title": "Mô hình của khối", "subject": "bloc", "kinds": [ "model", "breakthrough" ], "stage": "spread",
    "evaluated": true, "count": 2, "period": "phase", "phase": "2", "applies_to": [ "bệnh viện" ],
    "encouraged": true, "words": "ít nhất 02 mô hình" },
  { "title": "Sáng kiến hằng năm" } ],
"programmes": [
  { "code": "DA", "name": "Đề án", "number": "12/QĐ-UBND", "approved_on": "2026-02-03", "approver": "UBND tỉnh",
    "first_year": 2026, "last_year": 2030, "budget": ">58000000000", "note": "hơn 58 tỷ đồng" } ],
"projects": [
  { "code": "P1", "name": "Lò đốt", "programme": "DA", "state": "running", "budget": 58240000001,
    "lead": "Sở Y tế", "support": [ "Sở Tài chính", "Sở Xây dựng" ], "first": "2026-05-01", "last": "2027-05-01",
    "blocked": "Chờ đất", "description": "Một lò", "note": "Ghi chú",
    "funding": [ { "year": 2026, "source": "ngân sách tỉnh", "planned": "1.000.000.000", "disbursed": 0 },
                 { "source": "xã hội hóa" } ],
    "milestones": [ { "title": "Khởi công", "responsible": "Ban quản lý", "first": "2026-06-01",
                      "due": "2026-07-01", "done_on": "2026-07-02", "note": "muộn" }, { "title": "Nghiệm thu" } ],
    "risks": [ { "title": "Giá tăng", "level": "high", "response": "Dự phòng", "owner": "Sở Y tế",
                 "closed_on": "2026-08-01" } ] },
  { "name": "Trồng cây" } ],
"meetings": [
  { "code": "1", "on": "2026-04-01", "title": "Họp tiến độ", "chair": "Giám đốc", "document": "5/TB",
    "summary": [ "Một.", "Hai." ] } ],
"tasks": [
  { "source": "meeting", "text": "Làm hồ sơ đất", "given_by": "Giám đốc", "given_on": "2026-04-01",
    "document": "5/TB", "lead": "Ban quản lý", "support": "Văn phòng", "due": "2026-05-01", "due_words": "kịp thời",
    "recurrence": "monthly", "state": "done", "done_on": "2026-05-01", "result": "Đã nộp", "project": "P1",
    "meeting": "1" },
  { "text": "Tưới cây", "project": "Trồng cây" } ]
})json";

PlanDefinition everything()
{
    const auto plan = readPlanFile(QByteArray(kEverything), QStringLiteral("xanh.json"));
    INFO((plan ? QString() : plan.error().message).toStdString());
    REQUIRE(plan.has_value());
    return *plan;
}

/// The file of a plan, read into a ledger and taken out of it again.
QByteArray throughLedger(const PlanDefinition& plan)
{
    MovementLedger ledger;
    ledger.write(actions::loadPlan(ledger.read(), plan));
    const PlanId id = ledger.read().plans().value().front().id;
    return writePlanFile(actions::definitionOf(ledger.read(), id).value());
}

/// The message of the mistake in `kEverything` after one text in it is replaced by another.
QString mistake(const char* before, const char* after)
{
    QByteArray json(kEverything);
    const auto at = json.indexOf(before);
    REQUIRE(at >= 0);
    json.replace(at, qstrlen(before), after);
    const auto plan = readPlanFile(json, QStringLiteral("xanh.json"));
    REQUIRE_FALSE(plan.has_value());
    return plan.error().message;
}

} // namespace

TEST_CASE("every template is read back as it was written")
{
    REQUIRE(planTemplates().size() == 5);
    for (const PlanTemplate& known : planTemplates()) {
        INFO(known.name.toStdString());
        const PlanDefinition plan = loadTemplate(known.name).value();
        CHECK(readPlanFile(writePlanFile(plan), known.name).value() == plan);
        CHECK(throughLedger(plan).toStdString() == writePlanFile(plan).toStdString());
    }
}

TEST_CASE("a plan with one of everything is read back as it was written")
{
    const PlanDefinition plan = everything();
    CHECK(readPlanFile(writePlanFile(plan), QString()).value() == plan);
    CHECK(throughLedger(plan).toStdString() == writePlanFile(plan).toStdString());
}

TEST_CASE("milestones, clauses and duties are read from a plan file")
{
    const PlanDefinition plan = everything();
    REQUIRE(plan.milestones.size() == 2);
    CHECK(plan.milestones[0].kind == MilestoneKind::Launch);
    CHECK(plan.milestones[0].perUnit);
    CHECK(plan.milestones[0].phase == plan.phases[0].id);
    CHECK(plan.milestones[0].lastDay() == day("2026-03-31"));
    CHECK(plan.milestones[1].kind == MilestoneKind::Other);
    CHECK_FALSE(plan.milestones[1].perUnit);
    REQUIRE(plan.clauses.size() == 2);
    CHECK(plan.clauses[0].kind == ClauseKind::IndividualStandard);
    CHECK(plan.clauses[1].kind == ClauseKind::Requirement);
    CHECK(plan.clauses[1].text == QStringLiteral("Đoạn một\nĐoạn hai"));
    REQUIRE(plan.duties.size() == 1);
    CHECK(plan.duties[0].role == DutyRole::Supports);
}

TEST_CASE("targets and their goals are read from a plan file, unknown apart from zero")
{
    const PlanDefinition plan = everything();
    REQUIRE(plan.targets.size() == 3);
    const Target& sorted = plan.targets[0];
    CHECK(sorted.rollup == Rollup::RatioOfSums);
    CHECK(sorted.scale == 1000);
    CHECK(sorted.kinds == QStringLiteral("bệnh viện|trung tâm y tế"));
    CHECK(sorted.unitGoal == GoalKind::AtLeast);
    CHECK(sorted.unitValue == Points::hundredths(9750));
    CHECK(sorted.baselineKind == FigureKind::Above);
    CHECK(sorted.baseline == Points::whole(95));
    CHECK(sorted.baselineYear == 2021);
    CHECK(sorted.area == QStringLiteral("Chất thải"));
    CHECK(plan.targets[1].lowerIsBetter);
    CHECK(plan.targets[1].baselineKind == FigureKind::Unknown);
    CHECK(plan.targets[1].baselineYear == 2026);
    CHECK(plan.targets[2].unitGoal == GoalKind::Done);
    CHECK(plan.targets[2].scale == 100);

    const auto goal = [](int target, PhaseId phase, int year, GoalKind kind, Points value) {
        return TargetGoal{{}, TargetId{target}, phase, year, kind, value};
    };
    const std::vector<TargetGoal> expected = {
        goal(1, PhaseId{1}, 2027, GoalKind::Above, Points::hundredths(7550)),
        goal(1, PhaseId{2}, 2030, GoalKind::Maintain, {}),
        goal(2, {}, 2030, GoalKind::AtMost, {}), // zero is a figure
        goal(3, {}, 2027, GoalKind::NoFigure, {}),
        goal(3, {}, 2028, GoalKind::Increase, Points::whole(5)),
        goal(3, {}, 2029, GoalKind::Increase, {}),
    };
    CHECK(plan.goals == expected);
}

TEST_CASE("coverage rules are read from a plan file")
{
    const PlanDefinition plan = everything();
    REQUIRE(plan.coverage.size() == 2);
    const CoverageRule& rule = plan.coverage[0];
    CHECK(rule.subject == CoverageSubject::Bloc);
    CHECK(rule.kinds == (kindBit(InitiativeKind::Model) | kindBit(InitiativeKind::Breakthrough)));
    CHECK(rule.stage == InitiativeStage::Spread);
    CHECK(rule.evaluated);
    CHECK(rule.count == 2);
    CHECK(rule.period == CoveragePeriod::Phase);
    CHECK(rule.phase == plan.phases[1].id);
    CHECK(rule.unitKinds == QStringLiteral("bệnh viện"));
    CHECK(rule.encouraged);
    CHECK(plan.coverage[1].kinds == 0);
    CHECK(plan.coverage[1].count == 1);
    CHECK(plan.coverage[1].period == CoveragePeriod::EachYear);
}

TEST_CASE("projects, meetings and tasks are read from a plan file with exact money")
{
    const PlanDefinition plan = everything();
    REQUIRE(plan.programmes.size() == 1);
    CHECK(plan.programmes[0].budget == Money::moreThan(58'000'000'000));
    REQUIRE(plan.projects.size() == 2);
    CHECK(plan.projects[0].programme == plan.programmes[0].id);
    CHECK(plan.projects[0].budget == Money::exact(58'240'000'001));
    CHECK(plan.projects[0].support == QStringLiteral("Sở Tài chính\nSở Xây dựng"));
    CHECK(plan.projects[1].budget == Money{});
    REQUIRE(plan.funding.size() == 2);
    CHECK(plan.funding[0].planned == Money::exact(1'000'000'000));
    CHECK(plan.funding[0].disbursed == Money::exact(0));
    CHECK(plan.funding[1].planned == Money{});
    CHECK(plan.funding[1].year == 0);
    REQUIRE(plan.projectMilestones.size() == 2);
    CHECK(plan.projectMilestones[1].seq == 1);
    REQUIRE(plan.risks.size() == 1);
    CHECK(plan.risks[0].level == RiskLevel::High);
    REQUIRE(plan.tasks.size() == 2);
    CHECK(plan.tasks[0].meeting == plan.meetings[0].id);
    CHECK(plan.tasks[0].project == plan.projects[0].id);
    CHECK(plan.tasks[0].recurrence == Task::Recurrence::Monthly);
    CHECK(plan.tasks[0].state == Task::State::Done);
    CHECK(plan.tasks[1].source == Task::Source::Plan);
    CHECK(plan.tasks[1].project == plan.projects[1].id); // by its name, for it has no code
}

TEST_CASE("a mistake in a plan file is told with its line and reason")
{
    const auto [before, after, words] = GENERATE(table<const char*, const char*, const char*>({
        // a word that is none of those known
        {"\"launch\"", "\"lunch\"", "\"launch\""},
        {"\"role\": \"supports\"", "\"role\": \"helps\"", "carries_out, leads, supports"},
        {"\"rollup\": \"mean\"", "\"rollup\": \"median\"", "share"},
        {"\"model\", \"break", "\"modal\", \"break", "modal"},
        // a reference to what is not there
        {"\"per_unit\": true, \"phase\": \"1\"", "\"per_unit\": true, \"phase\": \"7\"", "“7”"},
        {"\"area\": \"Chất thải\"", "\"area\": \"Khí thải\"", "“Khí thải”"},
        {"\"phase\": \"2\", \"kind\": \"maintain\"", "\"phase\": \"3\", \"kind\": \"maintain\"",
         "“3”"},
        {"\"programme\": \"DA\"", "\"programme\": \"DB\"", "“DB”"},
        {"\"project\": \"P1\"", "\"project\": \"P2\"", "“P2”"},
        {"\"meeting\": \"1\"", "\"meeting\": \"2\"", "“2”"},
        // figures
        {"\"kind\": \"maintain\"", "\"kind\": \"maintain\", \"value\": 95", "“value”"},
        {"\"kind\": \"at_most\", \"value\": 0", "\"kind\": \"at_most\"", "“value”"},
        {"\"kind\": \"at_most\", \"value\": 0",
         "\"kind\": \"at_most\", \"value\": 1000000000000000",
         "12"}, // more digits than a figure has
        {"\"year\": 2029", "\"year\": 2028", "2028"},
        {"\"year\": 2027, \"phase\"", "\"year\": 27, \"phase\"", "1900"},
        {"{ \"year\": 2030, \"kind\": \"at", "{ \"kind\": \"at", "“year”"},
        {"\"kind\": \"unknown\", \"year\"", "\"kind\": \"unknown\", \"value\": 1, \"year\"",
         "“value”"},
        {"\"scale\": 1000", "\"scale\": 0", "“scale”"},
        {"\"count\": 2", "\"count\": 0", "“count”"},
        {"\"period\": \"phase\"", "\"period\": \"year\"", "“phase”"},
        {"58240000001", "1234567890123456789012345678901234", "“budget”"},
        {"58240000001", "1.5", "“budget”"},
        {"\">58000000000\"", "\">nhiều\"", "nhiều"},
        {"\"1.000.000.000\"", "-1", "“planned”"},
        // lists, codes, dates
        {"\"công lập\"", "\"công|tư\"", "“ownerships”"},
        {"\"code\": \"B\"", "\"code\": \"a\"", "“a”"},
        {"\"name\": \"Trồng cây\"", "\"name\": \"Trồng cây\", \"code\": \"p1\"", "“p1”"},
        {"\"due\": \"2026-07-01\"", "\"due\": \"2026-05-31\"", "“due”"},
        {"\"last_year\": 2030", "\"last_year\": 2025", "“last_year”"},
        // fields that are missing or that nobody knows
        {"\"organisation\": \"Văn phòng Sở\", ", "", "“organisation”"},
        {"\"text\": \"Gương mẫu\"", "\"text\": \"\"", "“text”"},
        {"\"lower_is_better\"", "\"lower_better\"", "“lower_better”"},
        {"\"risks\"", "\"risk\"", "“risk”"},
    }));
    CAPTURE(before, after);
    const QString message = mistake(before, after);
    CAPTURE(message.toStdString());
    const QByteArray json(kEverything);
    const auto line = json.first(json.indexOf(before)).count('\n') + 1;
    CHECK(message.contains(QStringLiteral("xanh.json, line %1:").arg(line)));
    CHECK(message.contains(QString::fromUtf8(words).remove(u'"')));
}

TEST_CASE("the examples of the guide can be read")
{
    QFile guide(QStringLiteral(THIDUA_SOURCE_DIR "/docs/plan-file.md"));
    REQUIRE(guide.open(QIODevice::ReadOnly));
    const QRegularExpression example(QStringLiteral("```json\n(.*?)```"),
                                     QRegularExpression::DotMatchesEverythingOption);
    int count = 0;
    for (const auto& found : example.globalMatch(QString::fromUtf8(guide.readAll()))) {
        const auto plan = readPlanFile(found.captured(1).toUtf8(), QString::number(++count));
        INFO((plan ? QString() : plan.error().message).toStdString());
        CHECK(plan.has_value());
    }
    CHECK(count == 2);
}

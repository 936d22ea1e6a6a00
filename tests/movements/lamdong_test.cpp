// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The source of Lâm Đồng, from its template to its boards and papers, worked out by hand.

#include "tests/movements/sector.h"

using namespace thidua;
using namespace thidua::test;

TEST_CASE(
    "Lâm Đồng 2026: targets by phase, a funnel with its coverage, and nominations by standard")
{
    Sector sector("lamdong-2026-2030");
    const UnitId a = sector.add("A", "1", "bệnh viện", "I", "tỉnh");
    const UnitId b = sector.add("B", "1", "bệnh viện", "II", "tỉnh");
    const UnitId c = sector.add("C", "2", "trung tâm y tế", "III", "huyện");
    const UnitId office =
        sector.add("P", "2", "bệnh viện", "III", "tỉnh", Participation::Encouraged);
    const Ledger& read = sector.ledger.read();
    const QDate today = day("2026-11-22");

    // Targets: life expectancy from the statistics office, beds per 10,000, a share of three units.
    sector.figure("3.7", {}, 2026, "75,1");
    sector.figure("3.9", {}, 2026, "", "4030", "1300000"); // 4.030 × 10.000 ÷ 1.300.000 = 31,0
    for (const auto& [unit, yes] : {std::pair{a, true}, {b, true}, {c, false}})
        sector.figure("1.1", unit, 2026, "", "", "", yes ? "yes" : "no");
    const TargetBoard board = targetBoard(read, sector.plan, today).value();
    const auto figure = [&](const char* code) {
        return board.row(sector.targetId(code))->year(2026)->figure();
    };
    CHECK(figureText(figure("3.7"), 1) == QStringLiteral("75,1"));
    CHECK(figureText(figure("3.9"), 1) == QStringLiteral("31,0"));
    CHECK(figureText(figure("1.1"), 1) == QStringLiteral("66,7")); // 2 of 3
    CHECK(board.row(sector.targetId("1.1"))->year(2026)->missing().size() == 1);
    // 75,1 lies short of 75,5 in 2030, and there is no earlier figure for a line that leads there.
    CHECK(board.row(sector.targetId("3.7"))->year(2026)->state == TargetState::NotDue);

    // Initiatives: A has an applied and evaluated one and a breakthrough task, B a model, C nothing.
    const InitiativeId applied = addInitiative(sector, a, InitiativeKind::Initiative,
                                               "Đặt lịch khám qua mạng", "2026-03-01");
    for (const auto& [stage, on] : {std::pair{InitiativeStage::Approved, "2026-04-01"},
                                    {InitiativeStage::Applied, "2026-06-01"}})
        sector.ledger.write(actions::moveInitiative(
            read, sector.plan, {applied, stage, day(on), QStringLiteral("5/QĐ"), {}}));
    Initiative evaluated = read.find<Initiative>({applied.value}).value().value();
    evaluated.effect = QStringLiteral("Giảm 20 phút chờ mỗi lượt");
    sector.ledger.write(actions::saveInitiative(read, sector.plan, evaluated));
    addInitiative(sector, a, InitiativeKind::Breakthrough, "Bệnh án không giấy", "2026-05-05");
    addInitiative(sector, b, InitiativeKind::Model, "Khoa xanh", "2026-09-09");

    const InitiativeRegister funnel = actions::initiativeRegister(read, sector.plan).value();
    CHECK(funnel.rows.size() == 3);
    CHECK(funnel.reached[static_cast<size_t>(InitiativeStage::Proposed)] == 3);
    CHECK(funnel.reached[static_cast<size_t>(InitiativeStage::Applied)] == 1);
    const auto rules = actions::coverage(read, sector.plan, today).value();
    struct Expected {
        const char* rule;
        int met;
        size_t of;
    };
    // Registered a year: A and B of three; applied and evaluated: A; breakthrough: A; a model: bloc 1 of two.
    for (const Expected& expected :
         {Expected{"đăng ký ít nhất 01 sáng kiến", 2, 3},
          Expected{"được áp dụng và đánh giá", 1, 3}, Expected{"nhiệm vụ đột phá", 1, 3},
          Expected{"Mỗi khối thi đua", 1, 2}}) {
        INFO(expected.rule);
        const CoverageSpan* span = ruleOf(rules, expected.rule).current();
        REQUIRE(span);
        CHECK(span->met == expected.met);
        CHECK(span->lines.size() == expected.of);
    }
    CHECK(ruleOf(rules, "Nhân rộng").current()->state == PeriodState::Ahead);
    CHECK_FALSE(ruleOf(rules, "đăng ký ít nhất 01 sáng kiến").fails()); // only encouraged
    const auto state = actions::movementState(read, sector.plan, today).value();
    CHECK_FALSE(state.reminder(c).isEmpty());
    CHECK(state.reminder(office).isEmpty());

    // On paper: 2 of 3 units = 66,7 % of target 1.1, 33,3 and one unit short; 75,5 − 75,1 = 0,4; 4.030 ×
    // 10.000 ÷ 1.300.000 = 31,0, which is 1,0 short of 32,0; and "over 95" is not "95".
    checkLines(paperOf(read, report::Kind::Targets, sector.plan, today),
               {" | ≥ 100,0 | ≥ 100,0 | 66,7 | 2/3 | 33,3 / (1 đơn vị) | ",
                "3.7 | Tuổi thọ trung bình từ lúc sinh (tuổi) | – | – | ≥ 75,5 | 75,1 | – | 0,4 | ",
                " | ≥ 32,0 | 31,0 | 4.030/1.300.000 | 1,0 | ", " | > 95,0 | – | – | – | ",
                "(năm 2026, 3/3 đơn vị đã báo cáo): chưa đạt: Đơn vị C."});
    // Registered: A and B, 2 of 3 = 66,7 %. Evaluated, and breakthrough: A, 1 of 3 = 33,3 %. A model: bloc 1
    // of two.
    checkLines(paperOf(read, report::Kind::Initiatives, sector.plan, today),
               {"Có 3 sáng kiến, mô hình được đề xuất; 1 được duyệt; 1 đã áp dụng; 0 đã nhân rộng.",
                "hằng năm (khuyến khích) | Năm 2026 (đang diễn ra) | 2/3 | 66,7% | Đơn vị C",
                "đánh giá hằng năm | Năm 2026 (đang diễn ra) | 1/3 | 33,3% | Đơn vị B; Đơn vị C",
                "nhiệm vụ đột phá | Giai đoạn I (đang diễn ra) | 1/3 | 33,3% | Đơn vị B; Đơn vị C",
                "cách làm hiệu quả | Giai đoạn I (đang diễn ra) | 1/2 | 50,0% | Khối 2",
                "Áp dụng, 01/06/2026 | Giảm 20 phút chờ mỗi lượt | "});
    // Each bloc for itself: A and B of bloc 1 both met target 1.1, C of bloc 2 did not; P is only encouraged.
    checkLines(paperOf(read, report::Kind::Bloc, sector.plan, today),
               {"Khối 1 có 2 đơn vị bắt buộc tham gia.",
                "Khối 2 có 1 đơn vị bắt buộc tham gia, 1 đơn vị khác.",
                "nhiệm vụ chuyên môn | 2026 | 2/2 | 2/2 | –",
                "nhiệm vụ chuyên môn | 2026 | 1/1 | 0/1 | chưa đạt: Đơn vị C",
                "Có 3 sáng kiến, mô hình được đề xuất; 1 được duyệt; 1 đã áp dụng; 0 đã nhân rộng.",
                "Chưa có sáng kiến nào được đăng ký.", "(khuyến khích) | Năm 2026 | 2/2 | –",
                "(khuyến khích) | Năm 2026 | 0/1 | Đơn vị C",
                "đánh giá hằng năm | Năm 2026 | 1/2 | Đơn vị B",
                "nhiệm vụ đột phá | Giai đoạn I | 1/2 | Đơn vị B",
                "cách làm hiệu quả | Giai đoạn I | 1/1 | –",
                "cách làm hiệu quả | Giai đoạn I | 0/1 | Khối có 0, cần 1"});

    // Nominations: a person at the grassroots who meets two of three standards, with a priority.
    const Nominations known = actions::nominations(read, sector.plan).value();
    REQUIRE(known.individualStandards.size() == 3);
    REQUIRE(known.collectiveStandards.size() == 4);
    REQUIRE(known.forms.size() == 3);
    REQUIRE(known.priorities.size() == 3);
    Nomination nurse;
    nurse.plan = sector.plan;
    nurse.unit = c;
    nurse.name = QStringLiteral("Lê Thị Hoa");
    nurse.form = known.forms.front().id;
    sector.ledger.write(actions::saveNomination(read, nurse,
                                                {{{}, known.individualStandards[0].id, true, {}},
                                                 {{}, known.individualStandards[1].id, true, {}},
                                                 {{}, known.individualStandards[2].id, false, {}},
                                                 {{}, known.priorities[1].id, true, {}}}));
    const Nominations now = actions::nominations(read, sector.plan).value();
    REQUIRE(now.rows.size() == 1);
    CHECK(now.rows.front().standards == 3);
    CHECK(now.rows.front().met == 2);
    CHECK(now.rows.front().priorities == 1);
    CHECK(now.rows.front().formText == known.forms.front().text);
    CHECK(sector.ledger.session().check().value().isSound());
}

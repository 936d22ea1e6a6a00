// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeactions.h"
#include "core/actions/launches/launchactions.h"
#include "core/actions/review/reviewread.h"
#include "core/reports/kinds/reports.h"
#include "core/reports/kinds/reviewtables.h"
#include "tests/movements/movementledger.h"
#include "tests/reports/papers.h"
#include "tests/reports/reviewledger.h"
#include "tests/reports/sampleledger.h"

using namespace thidua;
using namespace thidua::report;
using namespace thidua::test;
using namespace thidua::testing;

namespace {

/// The plan of Lâm Đồng with a hospital and a centre.
class LamDong : public MovementLedger {
public:
    LamDong()
    {
        plan = load("lamdong-2026-2030");
        hospital = add(plan, "BV-01", "Bệnh viện Đa khoa Đà Lạt");
        centre = add(plan, "TTYT-02", "TTYT Đức Trọng");
    }

    Result<Document> paper(Kind kind, const std::vector<UnitId>& units = {}) const
    {
        return makeReport(read(),
                          {.kind = kind,
                           .plan = plan,
                           .units = units,
                           .file = QStringLiteral("lam-dong.thidua"),
                           .at = QDateTime(QDate(2026, 8, 3), QTime(9, 41))});
    }
    /// The cells of its tables, one row a line: on the page their lines run through each other.
    QString cells(Kind kind) const
    {
        QStringList lines;
        const Document document = paper(kind).value();
        for (const Block& block : document.sections.front().blocks) {
            const auto* table = std::get_if<Table>(&block);
            for (const Row& row : table ? table->rows : std::vector<Row>()) {
                QStringList texts;
                for (const Cell& cell : row.cells)
                    texts << cell.text.toPlainText();
                lines << texts.join(QStringLiteral(" | "));
            }
        }
        return lines.join(u'\n');
    }
    QString text(Kind kind, const std::vector<UnitId>& units = {}) const
    {
        const auto made = paper(kind, units);
        INFO((made ? QString() : made.error().message).toStdString());
        REQUIRE(made);
        return pageTexts(laidOut(*made)).join(u'\n').simplified();
    }

    PlanId plan;
    UnitId hospital;
    UnitId centre;
};

void checkSays(const QString& text, std::initializer_list<const char*> words)
{
    UNSCOPED_INFO(text.toStdString());
    for (const char* one : words) {
        INFO(one);
        CHECK(text.contains(QString::fromUtf8(one)));
    }
}

} // namespace

TEST_CASE(
    "the register of initiatives prints who thought of it, what came of it and who recognised it")
{
    LamDong ledger;
    Initiative initiative;
    initiative.unit = ledger.hospital;
    initiative.title = QStringLiteral("Bệnh án điện tử");
    initiative.kind = InitiativeKind::Model;
    initiative.field = InitiativeField::Digital;
    initiative.authors = QStringLiteral("Lê Thị Hạnh\nTrần Văn Bình");
    initiative.summary = QStringLiteral("Bỏ hồ sơ giấy");
    initiative.benefit = Money::exact(58'240'000);
    initiative.recogniser = QStringLiteral("Sở Y tế");
    initiative.recognition = QStringLiteral("12/QĐ-SYT");
    initiative.recognisedOn = QDate(2026, 7, 1);
    ledger.write(
        actions::saveInitiative(ledger.read(), ledger.plan, initiative, QDate(2026, 3, 2)));
    const InitiativeId id = ledger.read().rows<Initiative>("1").value().front().id;
    ledger.write(actions::moveInitiative(
        ledger.read(), ledger.plan, {id, InitiativeStage::Approved, QDate(2026, 4, 1), {}, {}}));
    checkSays(
        ledger.text(Kind::Initiatives),
        {"DANH MỤC SÁNG KIẾN, MÔ HÌNH", "Tính đến ngày 03/08/2026.",
         "Có 1 sáng kiến, mô hình được đề xuất; 1 được duyệt; 0 đã áp dụng; 0 đã nhân rộng."});
    checkSays(
        ledger.cells(Kind::Initiatives),
        {"1 | Bệnh án điện tử (Lê Thị Hạnh, Trần Văn Bình). Bỏ hồ sơ giấy | Bệnh viện Đa khoa "
         "Đà Lạt | Mô hình | Chuyển đổi số | Được duyệt, 01/04/2026 | làm lợi 58.240.000 đồng "
         "mỗi năm | Sở Y tế; 12/QĐ-SYT, 01/07/2026",
         // 1 of 2 units has one in 2026: 50 %.
         "1/2 | 50,0% | TTYT Đức Trọng"});
}

TEST_CASE("a reminder to one unit lists what it owes, one to several lists who owes what")
{
    LamDong ledger;
    checkSays(ledger.text(Kind::Reminder, {ledger.centre}),
              {"Kính gửi: TTYT Đức Trọng", "đơn vị chưa hoàn thành các nội dung sau:", "1. "});
    const QString both = ledger.text(Kind::Reminder);
    checkSays(both,
              {"Kính gửi: Các đơn vị có tên trong danh sách dưới đây",
               "còn 2 đơn vị chưa hoàn thành", "Bệnh viện Đa khoa Đà Lạt; TTYT Đức Trọng"});
    CHECK_FALSE(both.contains(QStringLiteral("khuyến khích"))); // only what is obligatory
}

TEST_CASE("there is no reminder where nobody owes anything")
{
    MovementLedger ledger;
    const PlanId plan = ledger.load("theme-2024");
    ledger.add(plan, "BV-01", "Bệnh viện Đa khoa");
    std::vector<Milestone> none;
    ledger.write(actions::setMilestones(ledger.read(), plan, none));
    const auto made = makeReport(
        ledger.read(),
        {.kind = Kind::Reminder, .plan = plan, .at = QDateTime(QDate(2024, 8, 3), QTime(9, 0))});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NotFound);
}

TEST_CASE("a review compares only the plans and phases it is asked for")
{
    const ReviewLedger ledger;
    const auto review = [&](const ReviewChoice& choice) {
        return actions::movementReview(ledger.read(), ledger.first, ReviewLedger::day(), choice);
    };
    const auto whole = actions::reviewable(ledger.read(), ledger.first).value();
    REQUIRE(whole.plans.size() == 2);
    REQUIRE(whole.periods.size() == 2);
    CHECK(review({}).value().plans.size() == 2);
    CHECK_FALSE(review({}).value().isFinal());
    CHECK(review({.isFinal = true}).value().isFinal());
    // A phase brings the plans that run in it; a plan chosen keeps all phases.
    const auto second = review({.phases = {whole.periods[1].phase}}).value();
    REQUIRE(second.periods.size() == 1);
    REQUIRE(second.plans.size() == 1);
    CHECK(second.plans.front().plan.id == ledger.second);
    CHECK(second.funnel.periods.size() == 1);
    const auto first = review({.plans = {ledger.first}}).value();
    CHECK(first.periods.size() == 2);
    REQUIRE(first.plans.size() == 1);
    CHECK(first.plans.front().plan.id == ledger.first);
    CHECK_FALSE(review({.plans = {ledger.first}, .phases = {whole.periods[1].phase}}));
}

TEST_CASE("a review counts grades and awards as the ranking has them")
{
    const SampleLedger sample;
    const MovementReview review =
        actions::movementReview(sample.session->ledger(), sample.plan, SampleLedger::at().date())
            .value();
    const Table table = gradeTable(review);
    REQUIRE(table.rows.size() == 1);
    QStringList cells;
    for (const Cell& cell : table.rows.front().cells)
        cells << cell.text.toPlainText();
    // Excellent from 95: 5 + 5 + 2 in the three blocs; good from 85: 3 + 5 + 2; fair from 75: 3 + 2 + 1;
    // average from 60: one. 29 of 30 units are scored. Places: 3 + 3 + 2, of which bloc 2 has only its
    // first settled while three are tied: 3 + 1 + 2.
    CHECK(cells.mid(2)
          == QStringList{QStringLiteral("Xuất sắc: 12; Giỏi: 10; Khá: 6; Trung bình: 1; Yếu: 0"),
                         QStringLiteral("1"), QStringLiteral("8"), QStringLiteral("6"),
                         QStringLiteral("0"), QStringLiteral("0")});
}

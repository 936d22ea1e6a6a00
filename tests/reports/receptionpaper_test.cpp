// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/receptionpaper.h"
#include "tests/support/catch.h"

using namespace thidua;
using namespace thidua::report;

namespace {

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

Points points(QStringView text)
{
    return Points::parse(text).value();
}

/// The rows that were not taken: what the unit says and the council holds.
QStringList sides(const actions::ReceptionLine& line)
{
    ReceivedReturn one;
    one.record.lines = {line};
    const Section paper = receptionPaper(PlanBook(), {one}, {});
    for (const Block& block : paper.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table && table->rows.size() == 1 && table->rows.front().cells.size() == 5)
            return {table->rows.front().cells[2].text.toPlainText(),
                    table->rows.front().cells[3].text.toPlainText()};
    }
    return {};
}

template<class Row>
QStringList sides(int list, const Row& said, const std::optional<Row>& held)
{
    actions::ReceptionLine line;
    line.list = list;
    line.key = said.key();
    line.arrival = Arrival::Conflict;
    line.said = factsOf(said);
    line.held = factsOf(held);
    return sides(line);
}

} // namespace

TEST_CASE("minutes of receiving say both values in Vietnamese, exactly")
{
    ReportedScore score{s("1.1"), Entry::notApplicable(), {}, s("Không có\nđối tượng"), {}, false};
    ReportedScore held{
        s("1.1"), Entry::ratio(points(u"40,5"), Points::whole(80)), {}, {}, s("BC số 1"), true};
    CHECK(sides<ReportedScore>(1, score, held)
          == QStringList{s("không áp dụng; giải trình: Không có đối tượng"),
                         s("40,5/80; minh chứng: BC số 1; minh chứng chưa đủ")});
    score = {s("1.1"), Entry::points(points(u"8,5")), {}, {}, {}, false};
    held.entry = Entry::value(points(u"12,345"));
    held.evidence.clear();
    held.evidencePartial = false;
    CHECK(sides<ReportedScore>(1, score, held) == QStringList{s("8,50"), s("kết quả: 12,345")});

    ReportedFigure figure{s("CT1"), 2024};
    figure.amount = points(u"95,25");
    figure.above = true;
    figure.reportedOn = QDate(2024, 11, 5);
    CHECK(sides<ReportedFigure>(2, figure, {})
          == QStringList{s("trên 95,25; báo cáo ngày: 05/11/2024"), s("–")});
    ReportedPromise promise{s("CT1"), 2025, GoalKind::AtLeast, Points::whole(60), {}};
    CHECK(sides<ReportedPromise>(3, promise, {}).front() == s("ít nhất 60"));

    ReportedInitiative initiative;
    initiative.id = {7};
    initiative.title = s("Bệnh án điện tử");
    initiative.kind = InitiativeKind::Solution;
    initiative.field = InitiativeField::Digital;
    initiative.benefit = Money::moreThan(58'000'000);
    initiative.stages[2] = {true, QDate(2024, 5, 6), s("12/QĐ")};
    CHECK(sides<ReportedInitiative>(4, initiative, {}).front()
          == s("Bệnh án điện tử; Giải pháp cải tiến; Chuyển đổi số; áp dụng; 06/05/2024; 12/QĐ; "
               "giá trị làm lợi: hơn 58.000.000 đồng"));
    const ReportedFile file{s("score/1.1"), s("bc.pdf"), s("0123456789abcdef"), 2049};
    CHECK(sides<ReportedFile>(6, file, {}).front() == s("bc.pdf; 3 kB; mã kiểm tra: 01234567"));

    actions::ReceptionLine before; // kept in words, in the language of that day
    before.arrival = Arrival::Conflict;
    before.said = {{s("words"), s("result 3,00")}};
    CHECK(sides(before).front() == s("result 3,00"));
}

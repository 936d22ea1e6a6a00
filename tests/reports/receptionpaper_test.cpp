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

namespace {

/// The whole paper as text.
QString textOf(const ReceivedReturn& one, const PlanBook& book = {})
{
    QString text;
    const auto add = [&](const std::vector<Row>& rows) {
        for (const Row& row : rows) {
            for (const Cell& cell : row.cells)
                text += cell.text.toPlainText() + u'\n';
        }
    };
    for (const Block& block : receptionPaper(book, {one}, {}).blocks) {
        if (const auto* paragraph = std::get_if<Paragraph>(&block))
            text += paragraph->text.toPlainText() + u'\n';
        else if (const auto* table = std::get_if<Table>(&block))
            add(table->rows);
    }
    return text;
}

actions::ReceptionLine conflict(int list, const char* key)
{
    actions::ReceptionLine line;
    line.list = list;
    line.key = s(key);
    line.arrival = Arrival::Conflict;
    return line;
}

} // namespace

TEST_CASE("minutes say why a row was refused as a fact, in Vietnamese, and old records as kept")
{
    ReceivedReturn one;
    one.record.lines = {conflict(1, "1.2")};
    RowProblem& problem = one.record.lines.front().problem;
    problem = {RowProblem::Kind::TooHigh, s("5"),
               s("1.2: 9.00 is above 5.00. Enter at most 5.00.")};
    CHECK(textOf(one).contains(s("Vượt điểm tối đa 5,00")));
    CHECK_FALSE(textOf(one).contains(s("Enter")));
    problem.kind = RowProblem::Kind::Gone;
    CHECK(textOf(one).contains(s("Bảng điểm không còn chấm điểm tiêu chí này")));
    problem = {RowProblem::Kind::Unread, s("Điểm!12"), s("x")};
    CHECK(textOf(one).contains(s("dòng 12, trang “Điểm”")));
    problem = {RowProblem::Kind::Unknown, {}, s("Nhập nhiều nhất 5,00")};
    CHECK(textOf(one).contains(s("Nhập nhiều nhất 5,00")));
}

TEST_CASE("minutes name initiatives and answers, and the open rows of a unit's other returns")
{
    ReceivedReturn one;
    one.left = 3;
    auto initiative = conflict(4, "4294967297");
    initiative.said = {{s("words"), s("Bệnh án điện tử")}};
    one.record.lines = {initiative, conflict(5, "remark/77")};
    KeptReturn other;
    other.reception.revision = 1;
    other.reception.receivedOn = QDate(2024, 12, 5);
    other.record.lines = {conflict(1, "1.2")};
    one.open = {other};
    const QString text = textOf(one);
    CHECK(text.contains(s("Sáng kiến, mô hình “Bệnh án điện tử”")));
    CHECK_FALSE(text.contains(s("4294967297")));
    CHECK(text.contains(s("Trả lời nhận xét của Sở")));
    CHECK_FALSE(text.contains(s("Khó khăn")));
    CHECK(text.contains(s("Tệp nộp lần 1 nhận ngày 05/12/2024")));
    CHECK(text.contains(s("Còn 3 dòng chưa quyết định")));
    CHECK(text.count(s("Chưa quyết định")) == 3);
}

TEST_CASE("minutes say who decided after the return was received, and when")
{
    ReceivedReturn one;
    auto taken = conflict(1, "1.1");
    taken.taken = true;
    auto kept = conflict(1, "1.2");
    kept.decided = true;
    kept.reason = s("đã kiểm tra");
    for (auto* line : {&taken, &kept}) {
        line->decidedBy = s("Lê Thị Hạnh");
        line->decidedAt = QDateTime(QDate(2024, 12, 20), QTime(9, 0));
    }
    one.record.lines = {taken, kept, conflict(1, "1.3")};
    one.later = actions::laterDecisions({one.record});
    const QString text = textOf(one);
    CHECK(
        text.contains(s("Quyết định sau khi nhận, Lê Thị Hạnh, ngày 20/12/2024: tiếp nhận 1 dòng, "
                        "giữ giá trị của Sở 1 dòng.")));
    CHECK(text.contains(s("(Lê Thị Hạnh, ngày 20/12/2024)")));
}

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

TEST_CASE("minutes name no single cause where a rule has several, whatever list the row is of")
{
    ReceivedReturn one;
    const auto why = [&](int list) {
        auto line = conflict(list, "x");
        line.problem = {RowProblem::Kind::Forbidden, {}, s("The words of whatever refused it.")};
        one.record.lines = {line};
        return textOf(one);
    };
    CHECK(why(1).contains(s("tiêu chí không áp dụng cho khối của đơn vị")));
    CHECK(why(2).contains(s("không áp dụng cho đơn vị hoặc không còn nhận số liệu")));
    CHECK(why(3).contains(s("không áp dụng cho đơn vị hoặc không còn nhận đăng ký")));
    for (const int list : {0, 5, 6})
        CHECK(why(list).contains(s("Quy định của kế hoạch không cho phép tiếp nhận")));
}

TEST_CASE("two minutes that read differently have different codes")
{
    ReceivedReturn one;
    auto line = conflict(1, "1.2");
    line.decided = true;
    line.reason = s("đã kiểm tra");
    one.record.lines = {line};
    const auto codeOf = [](const ReceivedReturn& of) {
        return receptionPaper({}, {of}, {}).control->checkCode;
    };
    const QString code = codeOf(one);
    CHECK(codeOf(one) == code);
    ReceivedReturn other = one;
    other.record.lines.front().reason = s("chưa kiểm tra");
    CHECK(codeOf(other) != code);
    other = one;
    other.later = {{s("Hạnh"), QDateTime(QDate(2024, 12, 20), QTime(9, 0)), 0, 1}};
    CHECK(codeOf(other) != code);
    other = one;
    KeptReturn before;
    before.record.lines = {conflict(1, "1.1")};
    other.open = {before};
    CHECK(codeOf(other) != code);
    other = one;
    other.reception.digest = s("khác"); // reads the same
    CHECK(codeOf(other) != code);
}

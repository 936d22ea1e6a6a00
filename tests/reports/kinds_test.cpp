// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reports/sampleledger.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/ranking/rankingactions.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/exchange/templates.h"
#include "core/reports/kinds/rankingpaper.h"
#include "core/reports/kinds/scorecard.h"
#include "core/reports/pdfwriter.h"
#include "tests/reports/papers.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

QString textOf(const Document& document)
{
    return pageTexts(laidOut(document)).join(QStringLiteral("\n\f\n"));
}

/// The words with their lines run together, for sentences that may be broken anywhere.
QString flowing(const QString& text)
{
    return text.simplified();
}

/// Checks each line, so that a failure names the one that is missing.
void checkLines(const QString& text, std::initializer_list<const char*> lines)
{
    const QStringList have = text.split(u'\n');
    UNSCOPED_INFO(text.toStdString());
    for (const char* line : lines) {
        INFO(line);
        CHECK(have.contains(QString::fromUtf8(line)));
    }
}

QByteArray bytesOf(const Document& document)
{
    const auto bytes = pdfBytes(laidOut(document));
    REQUIRE(bytes);
    return *bytes;
}

void decide(SampleLedger& sample, std::vector<UnitId> taken)
{
    sample.apply(actions::decideDocket(
        sample.session->ledger(), sample.plan, sample.bloc("2"),
        {std::move(taken), QStringLiteral("Trần Văn Minh"), QDate(2024, 12, 18),
         QStringLiteral("Nhiều tiêu chí đạt tối đa"), QStringLiteral("45/TB-HĐTĐKT")},
        QDate(2024, 12, 18)));
}

void lock(SampleLedger& sample, UnitId unit, Round round)
{
    const actions::Stamp stamp{QStringLiteral("Lê Thị Hạnh"), SampleLedger::at()};
    const auto state = [&] {
        return sample.session->ledger().sheet(sample.plan, unit, round).value()->state;
    };
    for (const SheetState next : {SheetState::UnderAppraisal, SheetState::Appraised,
                                  SheetState::Approved, SheetState::Locked}) {
        bool back = false;
        if (isLegalMove(state(), next, &back) && !back)
            sample.apply(actions::moveSheet(sample.session->ledger(), sample.plan, unit, round,
                                            next, stamp));
    }
    REQUIRE(state() == SheetState::Locked);
}

} // namespace

TEST_CASE("The scorecard of a unit sets its rounds side by side and numbers the differences")
{
    const SampleLedger sample;
    const Document document = sample.document(Kind::Scorecard, {sample.unit("K2-02")});
    CHECK(document.title == QStringLiteral("Bảng chấm điểm – Trung tâm Y tế huyện Thanh Thủy"));
    checkLines(textOf(document),
               {
                   "BẢNG CHẤM ĐIỂM",
                   "Đơn vị: Trung tâm Y tế huyện Thanh Thủy | Khối thi đua: Khối 2",
                   "2.4 | Thanh toán viện phí không dùng tiền mặt(3) | 6,00 | 5,25 | 4,50 | −0,75",
                   "2.6 | Cập nhật hồ sơ sức khỏe điện tử(4) | 3,00 | 2,50 | 3,00 | +0,50",
                   "Cộng điểm chuẩn | 100,00 | 98,25 | 95,50 | −2,75",
                   "T.1 | Nhận nhiệm vụ thí điểm do Sở giao | 2,00 | KAĐ | KAĐ | –",
                   "TỔNG ĐIỂM | 108,00 | 101,25 | 97,50 | −3,75",
                   "Xếp loại: Xuất sắc | (từ 95,00 điểm trở lên; vượt 2,50 điểm)",
                   "ĐẠI DIỆN ĐƠN VỊ | TỔ KIỂM TRA | CHỦ TỊCH HỘI ĐỒNG",
                   "mẫu.thidua, số liệu tạm thời lúc 09:41 ngày 12/12/2024 | Trang 1/1",
               });
    CHECK(flowing(textOf(document))
              .contains(QStringLiteral("(5) 6/12 tháng cập nhật chậm. (6) 01 sáng kiến mới ở cấp "
                                       "cơ sở. KAĐ: không áp dụng.")));
}

TEST_CASE("Every scorecard of the sample stands on one page, also with the names of signers")
{
    SampleLedger sample;
    sample.apply(actions::editSettings(
        sample.session->ledger(),
        {{QStringLiteral("signer.chair.name"), QStringLiteral("Trần Văn Minh")},
         {QStringLiteral("office.superior"), QStringLiteral("UBND tỉnh An Sơn")},
         {QStringLiteral("office.place"), QStringLiteral("An Sơn")}}));
    const LaidOutDocument pages = laidOut(sample.document(Kind::Scorecard));
    REQUIRE(pages.pages.size() == 30);
    CHECK(pages.missingLetters.isEmpty());
    for (const LaidOutPage& page : pages.pages) {
        // The sheet of a unit nobody has appraised yet is signed at the unit.
        const bool own = page.toPlainText().contains(QStringLiteral("BẢNG TỰ CHẤM ĐIỂM"));
        CHECK(page.toPlainText().contains(QStringLiteral("Trần Văn Minh")) == !own);
        CHECK(page.toPlainText().endsWith(QStringLiteral("Trang 1/1")));
    }
}

TEST_CASE("A unit that is not yet scored in the deciding round gets no grade, and the note of "
          "other denominators is there")
{
    const SampleLedger sample;
    CHECK_FALSE(textOf(sample.document(Kind::Scorecard, {sample.unit("K3-06")}))
                    .contains(QStringLiteral("\nXếp loại: ")));
    const QString rescaled =
        flowing(textOf(sample.document(Kind::Scorecard, {sample.unit("K3-01")})));
    CHECK(rescaled.contains(QStringLiteral("Điểm chuẩn được quy đổi từ 65,00 điểm áp dụng.")));
}

TEST_CASE("Maxima by kind of unit add up on the scorecard and convert nothing")
{
    const SampleLedger sample;
    PlanBook book = *sample.book();
    std::vector<Criterion> rows;
    for (const TableNode& node : book.table.nodes()) {
        rows.push_back(node.criterion);
        if (node.criterion.code == QLatin1String("1.2"))
            rows.back().maximaByKind = QStringLiteral("bệnh viện=2");
        if (node.criterion.code == QLatin1String("T.1"))
            rows.back().maximaByKind = QStringLiteral("bệnh viện=1");
    }
    book.table = ScoreTable::build(rows, book.rules).value();
    const UnitFile file =
        sample.session->ledger().unitFile(sample.plan, sample.unit("K1-01")).value();
    ScorecardUnit unit{*book.member(file.unit), book.table, {}};
    for (const UnitFile::RoundFile& round : file.rounds)
        unit.rounds.push_back(
            {round.sheet,
             evaluate(book.table, round.scores, {}, SheetContext{unit.member.kind}).value(),
             {}});
    Document document;
    document.sections = {scorecard(book, unit, {})};
    const QString text = textOf(document);
    UNSCOPED_INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Cộng điểm chuẩn | 97,00 | ")));
    CHECK(text.contains(QStringLiteral("TỔNG ĐIỂM | 104,00 | ")));
    CHECK_FALSE(flowing(text).contains(QStringLiteral("quy đổi")));
}

TEST_CASE("The ranking of a bloc with maxima by kind of unit says so and converts nothing")
{
    const SampleLedger sample;
    PlanBook book = *sample.book();
    BlocStanding bloc = *sample.session->ledger()
                             .standing(sample.plan, SampleLedger::at().date())
                             .value()
                             .bloc(sample.bloc("1"));
    bloc.ranked[1].baseMaximum = bloc.ranked[1].result.applicable = Points::whole(97);
    bloc.maxima = bloc.denominators = {Points::whole(100), Points::whole(97)};
    Document document;
    document.sections = {rankingPaper(book, {&bloc}, QDate(2024, 12, 12), {}, true)};
    const QString text = flowing(textOf(document));
    UNSCOPED_INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("Điểm chuẩn tối đa 97")));
    CHECK(text.contains(QStringLiteral("Điểm chuẩn tối đa khác nhau theo loại hình đơn vị: 100; 97 "
                                       "điểm")));
    CHECK_FALSE(text.contains(QStringLiteral("Quy đổi từ")));
    CHECK(text.contains(QStringLiteral("được tính đến ngày 12/12/2024.")));
}

TEST_CASE("A figure that breaks ties is a standard, base or bonus points, or stored")
{
    SampleLedger sample;
    const Ledger& ledger = sample.session->ledger();
    sample.apply(actions::reopenPlan(ledger, sample.plan, QStringLiteral("thử")));
    Metric metric;
    metric.id = ledger.newId<MetricId>();
    metric.code = metric.title = QStringLiteral("Chỉ số");
    metric.breaksTies = true;
    metric.criterion = sample.criterion("4.1");
    const auto refused = actions::setMetrics(ledger, sample.plan, {metric});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().message.contains(
        QStringLiteral("The metric “Chỉ số” names 4.1, which is no standard")));
    metric.criterion = sample.criterion("IV");
    sample.apply(actions::setMetrics(ledger, sample.plan, {metric}));
}

TEST_CASE("The ranking writes shared ranks in words and gives the reason of units without a rank")
{
    const SampleLedger sample;
    const Document document = sample.document(Kind::Ranking);
    const LaidOutDocument pages = laidOut(document);
    for (const LaidOutPage& page : pages.pages)
        CHECK(page.size.width() > page.size.height());
    checkLines(
        textOf(document),
        {
            "Khối 2: Trung tâm Y tế",
            "1 | Trung tâm Y tế thành phố An Sơn | 99,25 | 97,25 | 2,00 | Xuất sắc | Đề nghị",
            "2 (đồng hạng) | Trung tâm Y tế huyện Thanh Thủy | 97,50 | 95,50 | 2,00 | Xuất sắc | "
            "Chờ quyết định",
            "13 | Trung tâm Y tế huyện Tân Lập | 73,70 | 73,70 | 0,00 | Trung bình | Quy đổi từ 96 "
            "điểm",
            "Chưa xếp hạng: chưa có bảng chấm điểm của",
            "– | Trung tâm Pháp y | – | – | – | –",
            "Số lượng khen thưởng: 2; đã xét: 2; còn trống: 0.",
            "THƯ KÝ HỘI ĐỒNG | CHỦ TỊCH HỘI ĐỒNG",
        });
    CHECK(flowing(textOf(document))
              .contains(QStringLiteral(
                  "đã xét: 1; chờ quyết định: 2. 3 đơn vị cùng 97,50 điểm, tranh 2 suất còn lại")));
    CHECK_FALSE(textOf(document).contains(u'='));
}

TEST_CASE("The docket asks for the chair's opinion first, and carries the decision afterwards")
{
    SampleLedger sample;
    const QString before = textOf(sample.document(Kind::Docket));
    checkLines(
        before,
        {
            "PHIẾU TRÌNH",
            "3 đơn vị cùng 97,50 điểm (hạng 2), tranh 2 suất còn lại trong 3 suất của Khối 2.",
            "2.2 | Bệnh án điện tử | 8,00 | 7,00 | 6,00 | 6,50",
            "T.1 | Nhiệm vụ thí điểm | 2,00 | KAĐ | 0,00 | 0,00",
            "Đề án 06 (để tham khảo) | 18,00 | 17,50 | 17,50 | 17,50",
            "Điểm chuẩn | 100,00 | 95,50 | 94,50 | 96,50",
            "Điểm thưởng | 8,00 | 2,00 | 3,00 | 1,00",
            "Tổng điểm | 108,00 | 97,50 | 97,50 | 97,50",
            "[   ]  Trung tâm Y tế huyện Lâm Bình",
            "[   ]  Không chọn đơn vị nào",
        });
    CHECK_FALSE(before.contains(QStringLiteral("1.1 |"))); // equal in all three

    decide(sample, {sample.unit("K2-02"), sample.unit("K2-04")});
    const QString after = textOf(sample.document(Kind::Docket));
    checkLines(after,
               {
                   "HỒ SƠ TRÙNG ĐIỂM",
                   "Người quyết định: Trần Văn Minh; ngày 18/12/2024; văn bản số 45/TB-HĐTĐKT.",
                   "Lý do: Nhiều tiêu chí đạt tối đa.",
               });
    CHECK(flowing(after).contains(QStringLiteral(
        "Quyết định: chọn Trung tâm Y tế huyện Thanh Thủy; Trung tâm Y tế thị xã Phú An.")));
    CHECK_FALSE(after.contains(QStringLiteral("[   ]")));
    CHECK(
        textOf(sample.document(Kind::Ranking)).count(QStringLiteral("Đề nghị (theo quyết định của"))
        == 2);
}

TEST_CASE("No docket is printed where nothing is tied")
{
    SampleLedger sample;
    Hold hold{
        .plan = sample.plan, .unit = sample.unit("K2-01"), .source = QStringLiteral("Điều 4")};
    sample.apply(actions::saveHold(sample.session->ledger(), hold));
    const auto made =
        makeReport(sample.session->ledger(),
                   {.kind = Kind::Docket, .plan = sample.plan, .at = SampleLedger::at()});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == ErrorCode::NotFound);
}

TEST_CASE("The ranking warns of a unit on hold whose place others take")
{
    SampleLedger sample;
    CHECK_FALSE(flowing(textOf(sample.document(Kind::Ranking)))
                    .contains(QStringLiteral("đang tạm dừng xét")));
    sample.apply(actions::saveHold(
        sample.session->ledger(),
        {.plan = sample.plan, .unit = sample.unit("K1-01"), .source = QStringLiteral("Điều 4")}));
    CHECK(flowing(textOf(sample.document(Kind::Ranking)))
              .contains(QStringLiteral("1 đơn vị đang tạm dừng xét, hạng 1: danh sách có thể đổi "
                                       "khi có kết luận.")));
}

TEST_CASE("A sheet that is not finished says what is left instead of a grade")
{
    SampleLedger sample;
    const UnitId unit = sample.unit("K3-06");
    sample.apply(actions::setScore(sample.session->ledger(),
                                   {sample.plan, unit, Round::Appraisal, sample.criterion("1.2")},
                                   Entry::points(Points::whole(2))));
    const QString text = textOf(sample.document(Kind::Scorecard, {unit}));
    checkLines(text, {"Xếp loại: Chưa đủ điểm (còn 19 tiêu chí)"});
    CHECK_FALSE(text.contains(QStringLiteral("Yếu")));
}

TEST_CASE("A paper that is not signed leaves its number and whole date to be filled in")
{
    const SampleLedger sample;
    const QString docket = textOf(sample.document(Kind::Docket));
    CHECK(docket.contains(QStringLiteral("/PTr-HĐTĐ")));
    CHECK(flowing(docket).contains(QStringLiteral("ngày tháng năm 20…")));
}

TEST_CASE("The card follows the register of holds as the ranking does")
{
    SampleLedger sample;
    const UnitId unit = sample.unit("K2-02");
    Hold cap{.plan = sample.plan,
             .unit = unit,
             .effect = Hold::Effect::GradeCap,
             .source = QStringLiteral("Điều 4")};
    cap.grade = sample.book()->grades.grades()[2].code;
    sample.apply(actions::saveHold(sample.session->ledger(), cap));
    checkLines(textOf(sample.document(Kind::Scorecard, {unit})),
               {"Xếp loại: Khá | (hạ loại do vi phạm)"});

    Hold penalty{.plan = sample.plan,
                 .unit = sample.unit("K2-05"),
                 .effect = Hold::Effect::Penalty,
                 .source = QStringLiteral("Điều 4")};
    penalty.points = Points::whole(2);
    sample.apply(actions::saveHold(sample.session->ledger(), penalty));
    checkLines(textOf(sample.document(Kind::Scorecard, {penalty.unit})),
               {
                   "Điểm trừ do vi phạm: 2,00 | Tổng điểm xét: 93,75",
                   "Xếp loại: Giỏi | (từ 85,00 điểm trở lên; vượt 8,75 điểm)",
               });
}

TEST_CASE("The same moment gives the same bytes, another one does not")
{
    const SampleLedger sample;
    const Kind kind = GENERATE(Kind::Scorecard, Kind::Ranking, Kind::Docket);
    CHECK(sample.document(kind).date == SampleLedger::at());
    const QByteArray first = bytesOf(sample.document(kind));
    CHECK((bytesOf(sample.document(kind)) == first));
    CHECK_FALSE((bytesOf(sample.document(kind, {}, SampleLedger::at().addSecs(3600))) == first));
}

TEST_CASE("Next year's plan and a renamed unit leave last year's printed card as it was")
{
    SampleLedger sample;
    const Ledger& ledger = sample.session->ledger();
    const std::vector<UnitId> units{sample.unit("K2-02"), sample.unit("K3-01")};
    const QByteArray before = bytesOf(sample.document(Kind::Scorecard, units));
    const QByteArray ranking = bytesOf(sample.document(Kind::Ranking));

    PlanDefinition next = loadTemplate(QStringLiteral("theme-2024")).value();
    next.plan.code = QStringLiteral("2025");
    next.plan.title = QStringLiteral("Chuyên đề năm 2025");
    sample.apply(actions::loadPlan(ledger, next));
    const auto plans = ledger.plans().value();
    REQUIRE(plans.size() == 2);
    const PlanId later = plans[0].id == sample.plan ? plans[1].id : plans[0].id;
    const auto book = ledger.book(later).value();
    Criterion criterion = book->table.node(1).criterion;
    criterion.title = QStringLiteral("Tiêu chí đổi lời");
    sample.apply(actions::saveCriterion(ledger, criterion));
    sample.apply(
        actions::removeCriterion(ledger, book->table.node(book->table.size() - 1).criterion.id));
    std::vector<Grade> grades = book->grades.grades();
    grades[0].name = QStringLiteral("Tốt");
    grades[0].minimum = Points::whole(99);
    grades[1].maximum = Points::whole(99);
    sample.apply(actions::setGrades(ledger, later, grades));
    const auto all = ledger.units().value();
    for (Unit unit : all) {
        if (unit.id == units.front()) {
            unit.name = QStringLiteral("Trung tâm Y tế khu vực Thanh Thủy");
            sample.apply(actions::saveUnit(ledger, unit));
        }
    }

    CHECK((bytesOf(sample.document(Kind::Scorecard, units)) == before));
    CHECK((bytesOf(sample.document(Kind::Ranking)) == ranking));
}

TEST_CASE("A card is marked as provisional until the sheet of the deciding round is locked")
{
    SampleLedger sample;
    const UnitId unit = sample.unit("K1-01");
    const auto mark = [&] {
        return sample.document(Kind::Scorecard, {unit}).sections.front().watermark;
    };
    CHECK(mark() == provisionalMark());
    lock(sample, unit, Round::Appraisal);
    CHECK(mark().isEmpty());
    CHECK(textOf(sample.document(Kind::Scorecard, {unit}))
              .contains(QStringLiteral("mẫu.thidua, số liệu lúc 09:41")));

    // A locked self-score alone decides nothing.
    const UnitId early = sample.unit("K3-06");
    sample.apply(actions::setScore(sample.session->ledger(),
                                   {sample.plan, early, Round::Self, sample.criterion("1.2")},
                                   std::nullopt));
    const Document begun = sample.document(Kind::Scorecard, {early});
    CHECK(begun.sections.front().watermark == QStringLiteral("BẢN NHÁP"));
    checkLines(textOf(begun), {"Xếp loại: Chưa đủ điểm (còn 1 tiêu chí)"});
    REQUIRE(sample.session->undo());
    // Whole, but nobody has looked at it: the council prints it as it stands now.
    const Document whole = sample.document(Kind::Scorecard, {early});
    CHECK(whole.sections.front().watermark == provisionalMark());
    CHECK(textOf(whole).contains(QStringLiteral("số liệu tạm thời")));
    lock(sample, early, Round::Self);
    const Document own = sample.document(Kind::Scorecard, {early});
    // It is the paper the head of the unit signs: nothing across it, and the grade is the unit's own.
    CHECK(own.sections.front().watermark.isEmpty());
    CHECK_FALSE(textOf(own).contains(QStringLiteral("tạm thời")));
    checkLines(textOf(own), {"BẢNG TỰ CHẤM ĐIỂM", "NGƯỜI LẬP BIỂU | THỦ TRƯỞNG ĐƠN VỊ"});
    CHECK(textOf(own).contains(QStringLiteral("Tự xếp loại (tạm tính): ")));
    CHECK_FALSE(textOf(own).contains(QStringLiteral("chưa xếp loại")));
    CHECK_FALSE(textOf(own).contains(QStringLiteral("CHỦ TỊCH HỘI ĐỒNG")));
    // Who made it stands below that, where somebody said who it is.
    const auto named = makeReport(sample.session->ledger(),
                                  {.kind = Kind::Scorecard,
                                   .plan = sample.plan,
                                   .units = {early},
                                   .at = SampleLedger::at(),
                                   .maker = QStringLiteral("Trần Thị Hoa")});
    REQUIRE(named);
    CHECK(textOf(*named).contains(QStringLiteral("Trần Thị Hoa")));
    CHECK(sample.document(Kind::Ranking).sections.front().watermark == provisionalMark());
}

TEST_CASE("The check code changes with one point, and only on the card it is on")
{
    SampleLedger sample;
    const UnitId unit = sample.unit("K2-06");
    const auto codes = [&] {
        QStringList list;
        for (const Section& section :
             sample.document(Kind::Scorecard, {unit, sample.unit("K2-07")}).sections)
            list << section.control->checkCode;
        return list;
    };
    const auto paper = [&](Kind kind) {
        return sample.document(kind).sections.front().control->checkCode;
    };
    const QStringList before = codes();
    const QString ranking = paper(Kind::Ranking);
    const QString docket = paper(Kind::Docket);
    CHECK(before == codes());

    const auto set = [&](UnitId who, const char* criterion, Points points) {
        sample.apply(
            actions::setScore(sample.session->ledger(),
                              {sample.plan, who, Round::Appraisal, sample.criterion(criterion)},
                              Entry::points(points)));
    };
    set(unit, "1.1", Points::hundredths(225));
    CHECK(codes()[0] != before[0]);
    CHECK(codes()[1] == before[1]);
    CHECK(paper(Kind::Ranking) != ranking);
    CHECK(paper(Kind::Docket) == docket);
    // The totals stay equal, the figures do not.
    const auto card = [&] {
        return sample.document(Kind::Scorecard, {sample.unit("K2-02")})
            .sections.front()
            .control->checkCode;
    };
    const QString balanced = card();
    set(sample.unit("K2-02"), "2.2", Points::hundredths(650));
    set(sample.unit("K2-02"), "3.3", Points::hundredths(400));
    CHECK(paper(Kind::Docket) != docket);
    CHECK(card() != balanced);
}

#ifdef Q_OS_LINUX
TEST_CASE("Every kind embeds one family, and its words can be taken out again")
{
    const SampleLedger sample;
    const Kind kind = GENERATE(Kind::Scorecard, Kind::Ranking, Kind::Docket);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("văn bản.pdf"));
    REQUIRE(writePdf(laidOut(sample.document(kind)), path));
    const auto output = [&](const char* program, const QStringList& arguments) {
        QProcess process;
        process.start(QString::fromLatin1(program), arguments);
        REQUIRE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput());
    };
    QSet<QString> families;
    const QStringList lines = output("pdffonts", {path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        families.insert(line.section(u' ', 0, 0).section(u'+', -1).section(u'-', 0, 0));
        const QStringList words = line.simplified().split(u' ');
        CHECK(words.mid(words.size() - 5, 3)
              == QStringList{QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("yes")});
    }
    CHECK(families.size() == 1);
    const QString text =
        output("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")});
    CHECK(text.contains(QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    CHECK(text.contains(QStringLiteral("Thanh Thủy")));
}
#endif

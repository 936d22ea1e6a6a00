// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/docketpaper.h"
#include "core/reports/kinds/rankingpaper.h"
#include "core/reports/kinds/scorecard.h"
#include "tests/reports/papers.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

namespace {

const QString kLongName = QStringLiteral("Trung tâm Kiểm soát bệnh tật, kiểm nghiệm và giám định y "
                                         "khoa liên huyện Nguyễn Tuyết Trường Sơn");

/// A plan of `leaves` criteria in groups of ten, with titles of two lines, and four rounds.
PlanBook largePlan(int leaves)
{
    PlanBook book;
    book.plan.code = QStringLiteral("L");
    book.plan.title =
        QStringLiteral("Phong trào thi đua “Đổi mới phong cách, thái độ phục vụ” năm 2026");
    for (const Round round : kRounds)
        book.rules.rounds |= roundBit(round);
    std::vector<Criterion> rows;
    for (int i = 0; i < leaves; ++i) {
        if (i % 10 == 0)
            rows.push_back({.id = {1000 + i},
                            .seq = i,
                            .code = QString::number(i / 10 + 1),
                            .title = QStringLiteral("Tiêu chuẩn %1").arg(i / 10 + 1),
                            .maximum = Points::whole(20),
                            .rule = RuleKind::Sum});
        rows.push_back({.id = {1 + i},
                        .parent = {1000 + i - i % 10},
                        .seq = i,
                        .code = QStringLiteral("%1.%2").arg(i / 10 + 1).arg(i % 10 + 1),
                        .title = QStringLiteral("Tiêu chí số %1, được viết đủ dài để không đứng "
                                                "vừa trên một dòng của cột tên tiêu chí")
                                     .arg(i + 1),
                        .maximum = Points::whole(2),
                        .rule = RuleKind::Manual});
    }
    book.table = ScoreTable::build(std::move(rows), book.rules).value();
    Grade grade;
    grade.code = QStringLiteral("D");
    grade.name = QStringLiteral("Đạt");
    book.grades = GradeScale::of({grade}).value();
    return book;
}

ScorecardUnit unitOf(const PlanBook& book, const QString& name)
{
    ScorecardUnit unit;
    unit.member.name = name;
    unit.member.code = name;
    unit.table = book.table;
    for (const Round round : kRounds) {
        ScorecardRound one;
        one.sheet.round = round;
        std::vector<Score> scores;
        for (const TableNode& node : book.table.nodes()) {
            const Points points = Points::hundredths(
                round == Round::Council && node.criterion.id.value % 3 == 0 ? 150 : 175);
            scores.push_back(
                {.criterion = node.criterion.id, .kind = Entry::Kind::Points, .amount = points});
            one.notes.push_back({.criterion = node.criterion.id,
                                 .reason = QStringLiteral("Hội đồng chấm lại theo biên bản ")});
        }
        one.evaluation = evaluate(book.table, scores, {}, {}).value();
        unit.rounds.push_back(std::move(one));
    }
    return unit;
}

/// Everything that is set stands between the margins.
void checkInsideMargins(const LaidOutDocument& document)
{
    for (const LaidOutPage& page : document.pages) {
        for (const PlacedLine& line : page.content.lines) {
            INFO(line.shaped().text.toStdString());
            CHECK(line.extent().left() >= page.body.left() - 1);
            CHECK(line.extent().right() <= page.body.right() + 1);
        }
        for (const auto& rule : page.content.rules)
            CHECK(rule.line.x2() <= page.body.right() + 1);
    }
}

QStringList counters(const LaidOutDocument& document)
{
    QStringList list;
    for (const LaidOutPage& page : document.pages)
        list << page.toPlainText().section(QStringLiteral("Trang "), -1);
    return list;
}

} // namespace

TEST_CASE("A plan of sixty long criteria and four rounds runs on without losing a row or a column")
{
    const PlanBook book = largePlan(60);
    const PaperFrame frame{.unitSigner = QStringLiteral("ĐẠI DIỆN ĐƠN VỊ"),
                           .teamSigner = QStringLiteral("TỔ KIỂM TRA"),
                           .chairSigner = QStringLiteral("CHỦ TỊCH HỘI ĐỒNG")};
    Document document;
    document.sections = {scorecard(book, unitOf(book, kLongName), frame),
                         scorecard(book, unitOf(book, QStringLiteral("Đơn vị hai")), frame)};
    const LaidOutDocument pages = laidOut(document);
    checkInsideMargins(pages);

    const QStringList texts = pageTexts(pages);
    REQUIRE(texts.size() >= 6);
    const qsizetype each = texts.size() / 2;
    QStringList expected;
    for (int unit = 0; unit < 2; ++unit) {
        for (qsizetype page = 1; page <= each; ++page)
            expected << QStringLiteral("%1/%2").arg(page).arg(each);
    }
    CHECK(counters(pages) == expected);
    for (const QString& text : texts) {
        const bool table = text.contains(QStringLiteral("| 1,75 | 1,75 |"));
        if (table)
            CHECK(text.contains(QStringLiteral("Thẩm")));
        if (text.contains(QStringLiteral("CHỦ TỊCH HỘI ĐỒNG")))
            CHECK(text.contains(QStringLiteral("Hội đồng chấm lại")));
    }
    for (int i = 1; i <= 60; ++i)
        CHECK(texts.mid(0, each).join(u'\n').contains(QStringLiteral("Tiêu chí số %1,").arg(i)));
    // The long name is whole, on two lines beside the bloc.
    QString first = texts.front()
                        .section(QStringLiteral("Đơn vị: "), 1, 1)
                        .section(QStringLiteral("TT |"), 0, 0);
    first.remove(QRegularExpression(QStringLiteral(" \\| Khối thi đua:.*")));
    CHECK(first.simplified().startsWith(kLongName));
}

TEST_CASE("A bloc of twenty-five units is ranked with its head on every page and each unit once")
{
    PlanBook book = largePlan(10);
    BlocStanding standing;
    standing.bloc.name = QStringLiteral("Khối 1");
    for (int i = 0; i < 25; ++i) {
        Member member;
        member.unit = {i + 1};
        member.code = member.name = QStringLiteral("Đơn vị số %1").arg(i + 1);
        if (i == 24)
            member.name += u' ' + kLongName;
        book.memberIndex.insert(member.unit, i);
        book.members.push_back(member);
        Ranked ranked;
        ranked.unit = member.unit;
        ranked.rank = i < 2 ? 2 : i + 1;
        ranked.tied = i < 2;
        ranked.grade = 0;
        ranked.total = Points::whole(100 - i);
        ranked.result.hasTotal = true;
        ranked.result.applicable = ranked.baseMaximum = book.table.maximum(CriterionType::Base);
        standing.ranked.push_back(ranked);
        standing.awards.awards.push_back({});
    }
    Document document;
    document.sections = {rankingPaper(book, {&standing}, QDate(2024, 12, 12), {}, true)};
    const LaidOutDocument pages = laidOut(document);
    checkInsideMargins(pages);
    const QStringList texts = pageTexts(pages);
    REQUIRE(texts.size() >= 2);
    for (const QString& text : texts) {
        if (text.contains(QStringLiteral("Đơn vị số")))
            CHECK(text.contains(QStringLiteral("Hạng | Đơn vị")));
    }
    for (int i = 1; i <= 25; ++i)
        CHECK(texts.join(u'\n').count(QRegularExpression(QStringLiteral("Đơn vị số %1\\b").arg(i)))
              == 1);
    CHECK(texts.front().contains(QStringLiteral("2 (đồng hạng) | Đơn vị số 2 | ")));
}

TEST_CASE("Totals that only look equal are ranked with all their decimals, and a misleading grade "
          "is explained")
{
    PlanBook book = largePlan(10);
    Grade good = book.grades.grades().front();
    good.minimum = Points::whole(95);
    Grade fair = good;
    fair.seq = 1;
    fair.name = QStringLiteral("Khá");
    fair.code = QStringLiteral("K");
    fair.minimum = {};
    fair.bounded = true;
    fair.maximum = Points::whole(95);
    book.grades = GradeScale::of({good, fair}).value();
    BlocStanding standing;
    for (const qint64 raw : {949980LL, 949960LL, 949960LL, 900000LL}) {
        Ranked ranked;
        ranked.unit = {static_cast<qint64>(standing.ranked.size()) + 1};
        ranked.rank = static_cast<int>(standing.ranked.size()) + 1;
        ranked.total = Points{raw};
        ranked.result.hasTotal = true;
        ranked.grade = 1;
        standing.ranked.push_back(ranked);
        standing.awards.awards.push_back({});
    }
    Document document;
    document.sections = {rankingPaper(book, {&standing}, QDate(2024, 12, 12), {}, true)};
    const QString text = pageTexts(laidOut(document)).join(u'\n');
    CHECK(text.contains(QStringLiteral("94,998 |")));
    CHECK(text.count(QStringLiteral("94,996 |")) == 2);
    CHECK(text.contains(QStringLiteral("90,00 |")));

    ScorecardUnit unit = unitOf(book, QStringLiteral("Đơn vị"));
    SheetResult& result = unit.rounds.back().evaluation.result;
    result.total = Points{949960};
    result.exactFloor = 949960;
    document.sections = {scorecard(book, unit, {})};
    const QString card = pageTexts(laidOut(document)).join(u'\n').simplified();
    CHECK(card.contains(QStringLiteral("Xếp loại: Khá | (dưới 95,00 điểm)")));
    CHECK(
        card.contains(QStringLiteral("Tổng điểm chưa làm tròn: 94,996; xếp loại theo điểm này.")));
}

TEST_CASE("A tie of many units is compared across the page")
{
    const int tied = GENERATE(3, 12);
    const PlanBook book = largePlan(20);
    std::vector<ScorecardUnit> units;
    Docket docket;
    for (int i = 0; i < tied; ++i) {
        units.push_back(unitOf(book, QStringLiteral("Trung tâm Y tế huyện số %1").arg(i + 1)));
        units.back().member.unit = {i + 1};
        docket.units.push_back(units.back().member.unit);
    }
    units.front().rounds.back().evaluation.nodes[1].points = Points::hundredths(25);
    Document document;
    document.sections = {docketPaper(book, {}, docket, units, {})};
    const LaidOutDocument pages = laidOut(document);
    checkInsideMargins(pages);
    CHECK((pages.pages.front().size.width() > pages.pages.front().size.height()) == (tied > 5));
    CHECK(pageTexts(pages).join(u'\n').contains(QStringLiteral("| 0,25 | 1,75")));
}

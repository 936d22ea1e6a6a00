// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/explanation.h"
#include "tests/core/scoringdata.h"

using namespace thidua;
using namespace thidua::test;

namespace {

GradeScale twoGrades()
{
    Grade best;
    best.id = {1};
    best.name = best.code = QStringLiteral("Xuất sắc");
    best.minimum = pts("95");
    Grade other;
    other.id = {2};
    other.seq = 1;
    other.name = other.code = QStringLiteral("Giỏi");
    other.bounded = true;
    other.maximum = pts("95");
    GradeCondition condition;
    condition.grade = {1};
    return GradeScale::of({best, other}, {condition}).value();
}

QString tree(const ScoreTable& table, const std::vector<Score>& scores,
             const GradeScale& grades = {}, int only = -1)
{
    const auto evaluation = evaluated(table, scores, grades.conditions());
    QString result;
    for (const ExplanationLine& line : explain(table, scores, evaluation, grades, {}, only)) {
        result += QString(line.depth * 2, u' ') + (line.code.isEmpty() ? line.title : line.code)
            + QStringLiteral(" | ") + line.how + QStringLiteral(" | ") + line.points
            + QStringLiteral(" | ") + line.maximum + u'\n';
    }
    return result;
}

} // namespace

TEST_CASE("The whole way from the entries to total and grade is written out")
{
    const auto built = test::table(R"(
        I - 0 base sum
        1.1 I 6 base ratio :: target=80
        1.2 I 5 base bands :: >=95:5|>=85:4|<85:0
        1.3 I 4 base choice :: 4:đủ|0:chưa
        1.4 I 5 base manual
        II - 0 base sum
        2.1 II 80 base manual
        T - 0 bonus sum :: cap=8
        T.1 T 9 bonus count
        T.2 T 2 bonus manual
        P - 3 penalty penalty :: each=0.5)");
    CHECK(tree(built, typed(built, "1.1=30/40;1.2=88;1.3=đủ;1.4=KAD;2.1=80;T.1=12;T.2=KAD;P=1"),
               twoGrades())
          == text(R"(I | 5,63 + 4,00 + 4,00 + 0,00 = 13,63 | 13,63 | 20,00
  1.1 | 30 ÷ 40 = 75,0%; ÷ 80,0% × 6,00 = 5,63 | 5,63 | 6,00
  1.2 | 88 is in the band ≥ 85: 4,00 | 4,00 | 5,00
  1.3 | đủ: 4,00 | 4,00 | 4,00
  1.4 | Not applicable; it leaves the denominator | KAĐ | 5,00
II | 80,00 | 80,00 | 80,00
  2.1 | Points given: 80,00 | 80,00 | 80,00
T | 9,00 + 0,00 = 9,00; at most 8,00 | 8,00 | 8,00
  T.1 | 12 × 1,00 = 12,00; at most 9,00 | 9,00 | 9,00
  T.2 | Not applicable; it counts 0 | KAĐ | 2,00
P | 1 × 0,50 off = 0,50 | 0,50 | 3,00
Base points | 93,63 of 95,00 applicable points, rescaled: 98,5579 | 98,5579 | 100,00
Bonus points |  | 8,00 | 8,00
Penalty points |  | −0,50 | 
Total | 98,5579 + 8,00 − 0,50 | 106,0579 | 
Grade | from 95,00 points | Xuất sắc | 
)"));
}

TEST_CASE("Groups that rescale, redistribute, rate or are blocked say so")
{
    const auto built = test::table(R"(
        A - 0 base sum na:rescale
        a.1 A 6 base manual
        a.2 A 4 base manual
        B - 0 base sum na:redistribute
        b.1 B 5 base manual
        b.2 B 5 base manual
        M - 10 base weighted_mean
        m.1 M 0 base rating :: weight=2
        m.2 M 0 base rating
        G - 0 base sum
        g.0 G 0 base gate
        g.1 G 5 base manual)");
    CHECK(
        tree(built, typed(built, "a.1=3;a.2=KAD;b.1=4;b.2=KAD;m.1=4;m.2=2;g.0=không;g.1=5"))
        == text(R"(A | 3,00 + 0,00 = 3,00; rescaled for what is not applicable: 5,00 | 5,00 | 10,00
  a.1 | Points given: 3,00 | 3,00 | 6,00
  a.2 | Not applicable; it leaves the denominator | KAĐ | 4,00
B | 8,00 + 0,00 = 8,00 | 8,00 | 10,00
  b.1 | Points given: 4,00; maximum raised from 5,00 to 10,00: 8,00 | 8,00 | 10,00
  b.2 | Not applicable; its points are shared among the others of its group | KAĐ | 0,00
M | (2 × 4 + 1 × 2) ÷ 3 ÷ 5 × 10,00 = 6,67 | 6,67 | 10,00
  m.1 | Level 4 × weight 2 | 4,00 | 5,00
  m.2 | Level 2 × weight 1 | 2,00 | 5,00
G | 0, because a precondition is not met | 0,00 | 5,00
  g.0 | The precondition is not met | 0,00 | 0,00
  g.1 | 0, because a precondition is not met | 0,00 | 5,00
Base points |  | 19,67 | 35,00
Total | 19,67 | 19,67 | 
)"));
}

TEST_CASE("A grade lost by a condition, and a sheet without a total, are explained")
{
    const auto built = test::table("1 - 97 base manual\n2 - 3 base manual");
    CHECK(tree(built, typed(built, "1=97"), twoGrades())
              .contains(QStringLiteral("Grade | “Xuất sắc” by points; a condition")));
    const QString empty = tree(built, {}, twoGrades());
    CHECK(empty.contains(QStringLiteral("1 | No score yet; it counts 0 | – | 97,00")));
    CHECK(empty.contains(QStringLiteral("Total | No total")));
    CHECK_FALSE(empty.contains(QStringLiteral("Grade")));
}

TEST_CASE("One branch can be explained alone")
{
    const auto built =
        test::table("I - 0 base sum\n1.1 I 5 base manual\nII - 0 base sum\n2.1 II 5 base manual");
    CHECK(tree(built, typed(built, "1.1=4;2.1=3"), {}, 2)
          == text("II | 3,00 | 3,00 | 5,00\n  2.1 | Points given: 3,00 | 3,00 | 5,00\n"));
}

TEST_CASE("The rule strip shows a ratio with its figures and their names")
{
    auto named = rows("2.4 - 6 base ratio :: target=80");
    named[0].numerator = QStringLiteral("số lượt không tiền mặt");
    named[0].denominator = QStringLiteral("tổng lượt thanh toán");
    const auto built = ScoreTable::build(named, {}).value();
    const Entry entry = Entry::ratio(pts("18432"), pts("30720"));
    const auto evaluation = evaluated(built, {score(built, "2.4", entry)});
    CHECK(explainLeaf(built, 0, &entry, evaluation.nodes[0], {})
          == text("60,0% of a target of 80,0% × 6,00 points = 4,50. Số lượt không tiền mặt 18.432, "
                  "tổng lượt thanh toán 30.720."));
    CHECK(explainLeaf(built, 0, nullptr, evaluated(built, std::vector<Score>{}).nodes[0], {})
          == text("Share of a target of 80,0%, at most 6,00 points"));
}

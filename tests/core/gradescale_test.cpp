// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/gradescale.h"
#include "tests/core/scoringdata.h"

using namespace thidua;
using namespace thidua::test;

namespace {

Grade grade(int seq, const char* code, const char* minimum, bool minimumClosed = true,
            const char* maximum = nullptr, bool maximumClosed = false)
{
    Grade result;
    result.id = {seq + 1};
    result.seq = seq;
    result.code = result.name = text(code);
    result.minimum = pts(minimum);
    result.minimumClosed = minimumClosed;
    result.bounded = maximum != nullptr;
    result.maximum = maximum ? pts(maximum) : Points{};
    result.maximumClosed = maximumClosed;
    return result;
}

std::vector<Grade> grades2024()
{
    return {grade(0, "XS", "95"), grade(1, "G", "85", true, "95"), grade(2, "K", "75", true, "85"),
            grade(3, "TB", "60", true, "75"), grade(4, "Y", "0", true, "60")};
}

/// Grades of a scheme that says "above 90", "above 80".
std::vector<Grade> openGrades()
{
    return {grade(0, "XS", "90", false, "100", true), grade(1, "T", "80", false, "90", true),
            grade(2, "HT", "50", true, "80", true), grade(3, "KHT", "0", true, "50")};
}

SheetResult totalling(const char* floor, bool above = false)
{
    SheetResult result;
    result.hasTotal = true;
    result.exactFloor = pts(floor).raw;
    result.aboveFloor = above;
    result.total = Points{result.exactFloor};
    return result;
}

GradeCondition condition(int seq, GradeCondition::Kind kind, qint64 grade)
{
    GradeCondition result;
    result.seq = seq;
    result.kind = kind;
    result.grade = {grade};
    return result;
}

} // namespace

TEST_CASE("The grade is the band the exact total falls into")
{
    const auto scale = GradeScale::of(grades2024()).value();
    const auto [total, above, code] = GENERATE(table<const char*, bool, const char*>({
        {"108", false, "XS"},
        {"95", false, "XS"},
        {"94,9999", false, "G"},
        {"94,9999", true, "G"}, // 94,99996 rounds to 95,00 and is not excellent
        {"94,995", false, "G"}, // shown as 95,00
        {"85", false, "G"},
        {"84,9999", true, "K"},
        {"75", false, "K"},
        {"74,9999", false, "TB"},
        {"60", false, "TB"},
        {"59,9999", true, "Y"},
        {"0", false, "Y"},
    }));
    INFO(total);
    CHECK(scale.grades()[static_cast<size_t>(scale.gradeOf(totalling(total, above)))].code
          == text(code));
}

TEST_CASE("An open bound needs more than the bound, by however little")
{
    const auto scale = GradeScale::of(openGrades()).value();
    const auto [total, above, code] = GENERATE(table<const char*, bool, const char*>({
        {"90", false, "T"},
        {"90", true, "XS"},
        {"90,0001", false, "XS"},
        {"80", false, "HT"},
        {"50", false, "HT"},
        {"49,9999", true, "KHT"},
        {"104", false, "XS"}, // a bonus lifts above the last bound
    }));
    INFO(total);
    CHECK(scale.grades()[static_cast<size_t>(scale.gradeOf(totalling(total, above)))].code
          == text(code));
}

TEST_CASE("Scales with holes, overlaps or a wrong order are refused, and both bands are named")
{
    const auto [grades, named] = GENERATE(table<std::vector<Grade>, const char*>({
        {std::vector<Grade>(), ""},
        {{grade(0, "Tốt", "85", true, "100", true), grade(1, "Khá", "0", true, "84", true)},
         "84,0001"},
        {{grade(0, "Tốt", "85", false), grade(1, "Khá", "0", true, "85")},
         "85"}, // 85 itself has no grade
        {{grade(0, "Tốt", "85"), grade(1, "Khá", "0", true, "85", true)}, "Khá"}, // 85 has two
        {{grade(0, "Tốt", "85"), grade(1, "Khá", "0", true, "90")}, "Khá"},
        {{grade(0, "Tốt", "85"), grade(1, "Khá", "0")},
         "overlap at 85,00"}, // "and more" reaches into Tốt
        {{grade(0, "Khá", "0", true, "85"), grade(1, "Tốt", "85")}, "Tốt"},
        {{grade(0, "Tốt", "85"), grade(1, "Khá", "60", true, "85")}, "Khá"}, // below 60 nothing
        {{grade(0, "Tốt", "0", false)}, "Tốt"}, // 0 itself has no grade
        {{grade(0, "Tốt", "85", true, "80"), grade(1, "Khá", "0", true, "85")}, "Tốt"},
    }));
    const auto scale = GradeScale::of(grades);
    REQUIRE_FALSE(scale);
    CHECK(scale.error().message.contains(text(named)));
}

TEST_CASE("Rows in any order make the same scale")
{
    auto rows = grades2024();
    std::swap(rows[0], rows[3]);
    CHECK(GradeScale::of(rows).value() == GradeScale::of(grades2024()).value());
}

TEST_CASE("A failed condition leads to the best grade below the one that demands it")
{
    using Kind = GradeCondition::Kind;
    const auto scale =
        GradeScale::of(grades2024(),
                       {condition(0, Kind::NoZero, 1), condition(1, Kind::EachShare, 2),
                        condition(2, Kind::SelfScored, 0)})
            .value();
    const auto [total, failed, cap, expected] = GENERATE(table<const char*, qint64, int, int>({
        {"96", 0b000, 0, 0},
        {"96", 0b001, 0, 1}, // no longer excellent
        {"96", 0b010, 0, 2}, // neither excellent nor good
        {"86", 0b001, 0, 1}, // the condition of a better grade costs nothing
        {"70", 0b011, 0, 3},
        {"96", 0b100, 0, 4}, // no self-score: the lowest
        {"96", 0b000, 2, 2}, // capped by a violation
        {"62", 0b000, 2, 3}, // a cap never lifts
        {"96", 0b000, 9, 4},
    }));
    SheetResult result = totalling(total);
    result.failedConditions = failed;
    CHECK(scale.gradeOf(result, cap) == expected);
}

TEST_CASE("Without a total there is no grade")
{
    const auto scale = GradeScale::of(grades2024()).value();
    CHECK(scale.gradeOf(SheetResult{}) == -1);
    CHECK_FALSE(scale.toNextGrade(SheetResult{}));
    CHECK_FALSE(scale.aboveEdge(SheetResult{}));
    CHECK(GradeScale{}.gradeOf(totalling("96")) == -1);
}

TEST_CASE("The distance to the next grade is never shown as nothing when it is missing")
{
    const auto scale = GradeScale::of(grades2024()).value();
    CHECK(scale.toNextGrade(totalling("94,75")).value() == pts("0,25"));
    CHECK(scale.aboveEdge(totalling("97,5")).value() == pts("2,5"));
    CHECK_FALSE(scale.toNextGrade(totalling("97,5")));
    CHECK(scale.toNextGrade(totalling("94,9999", true)).value() == Points{1});
    CHECK(GradeScale::of(openGrades())->toNextGrade(totalling("90")).value() == Points{1});
    CHECK(scale.indexOf(u" g ") == 1);
    CHECK(scale.indexOf(u"A") == -1);
}

TEST_CASE("Conditions are numbered once each")
{
    using Kind = GradeCondition::Kind;
    CHECK_FALSE(GradeScale::of(grades2024(),
                               {condition(0, Kind::NoZero, 1), condition(0, Kind::EachShare, 1)}));
    CHECK_FALSE(GradeScale::of(grades2024(), {condition(63, Kind::NoZero, 1)}));
}

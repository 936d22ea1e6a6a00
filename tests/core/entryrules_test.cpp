// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/scoringdata.h"

using namespace thidua;
using namespace thidua::test;

namespace {

constexpr const char* kTable = R"(
    I - 0 base sum
    2.1 I 8 base manual :: step=0.25
    2.2 I 10 base manual
    2.3 I 6 base choice :: 6:đã phê duyệt|2:đã lập hồ sơ|0:chưa
    2.4 I 6 base ratio :: target=80
    2.5 I 6 base ratio :: target=120|zero=error
    2.6 I 5 base bands :: >=95:5|<95:0
    2.6b I 5 base bands :: >=95:5|<95:0 (%)
    2.7 I 3 base count
    2.8 I 0 base gate
    2.9 I 10 base best_peer
    P - 2 penalty penalty :: each=0.5
    M - 10 base weighted_mean
    M.1 M 0 base rating)";

} // namespace

TEST_CASE("Typed text becomes the entry its criterion takes, and an editor opens with text that "
          "reads back")
{
    const auto built = test::table(kTable);
    const auto v = [](const char* value) { return Entry::value(pts(value)); };
    const auto p = [](const char* value) { return Entry::points(pts(value)); };
    const auto [code, written, entry,
                shown] = GENERATE_REF(table<const char*, const char*, Entry, const char*>({
        {"2.1", "7,75", p("7,75"), "7,75"},
        {"2.1", " 7.75 ", p("7,75"), "7,75"},
        {"2.1", "8", p("8"), "8,00"},
        {"2.1", "KAD", Entry::notApplicable(), "KAĐ"},
        {"2.1", "na", Entry::notApplicable(), "KAĐ"},
        {"2.1", "Không áp dụng", Entry::notApplicable(), "KAĐ"},
        {"2.3", "2", p("2"), "2,00"},
        {"2.3", "ĐÃ LẬP  hồ sơ", p("2"), "2,00"},
        {"2.3", "da phe duyet", p("6"), "6,00"},
        {"2.4", "30/40", Entry::ratio(pts("30"), pts("40")), "30/40"},
        {"2.4", "18.432.000 / 30.720.000", Entry::ratio(pts("18432000"), pts("30720000")),
         "18432000/30720000"},
        {"2.4", "75%", Entry::ratio(pts("75"), pts("100")), "75/100"},
        {"2.4", "4,5", p("4,5"), "4,50"},
        {"2.4", "0/0", Entry::ratio({}, {}), "0/0"}, // not applicable by this rule
        {"2.5", "45/40", Entry::ratio(pts("45"), pts("40")), "45/40"}, // the target is above 100 %
        {"2.6", "96,5", v("96,5"), "96,5"},
        {"2.6", "-3", v("-3"), "−3"},
        {"2.6", "4,5 điểm", p("4,5"), "4,50 điểm"},
        {"2.6", "4,5 d", p("4,5"), "4,50 điểm"},
        {"2.6b", "96,5 %", v("96,5"), "96,5"}, // percents are what it measures
        {"2.7", "12", v("12"), "12"}, // capped when it counts, not refused
        {"2.8", "có", v("1"), "có"},
        {"2.8", "Không", v("0"), "không"},
        {"2.8", "1", v("1"), "có"},
        {"2.9", "1.500.000", v("1500000"), "1500000"},
        {"P", "3", v("3"), "3"},
        {"P", "1,5 điểm", p("1,5"), "1,50 điểm"},
        {"M.1", "4", v("4"), "4"},
    }));
    INFO(code << " ← " << written);
    const int node = built.indexOf(text(code));
    const auto read = built.parseEntry(node, text(written), {});
    if (!read)
        FAIL(read.error().message.toStdString());
    CHECK(*read == entry);
    CHECK(built.formatEntry(node, *read) == text(shown));
    CHECK(built.parseEntry(node, built.formatEntry(node, *read), {}).value() == entry);
}

TEST_CASE("What a criterion does not take is refused with its code and what to do")
{
    const auto built = test::table(kTable);
    const auto [code, written, named] = GENERATE(table<const char*, const char*, const char*>({
        {"2.2", "12", "2.2: 12,00 is above the maximum of 10,00. Enter at most 10,00."},
        {"2.2", "10,0001", "10,0001"},
        {"2.2", "-1", "below 0"},
        {"2.2", "8,555", "decimals"},
        {"2.2", "", "2.2"},
        {"2.2", "tám", "tám"},
        {"2.2", "30/40", "2.2"},
        {"2.1", "7,8", "steps of 0,25"},
        {"2.3", "4", "6,00; 2,00; 0,00"},
        {"2.3", "đang làm", "đang làm"},
        {"2.4", "50/40", "above the denominator 40"},
        {"2.4", "-1/40", "below 0"},
        {"2.4", "1.500/2.000", "1.500"}, // thousands or decimals
        {"2.4", "5/0", "denominator is 0"},
        {"2.5", "0/0", "denominator is 0"},
        {"2.4", "30/", "2.4"},
        {"2.6", "6 điểm", "above the maximum of 5,00"},
        {"2.6", "1.500", "1.500"},
        {"2.6", "96%", "2.6"},
        {"2.7", "1,5", "whole number"},
        {"2.7", "-1", "below 0"},
        {"2.8", "2", "yes or no"},
        {"2.9", "-1", "below 0"},
        {"M.1", "6", "from 1 to 5"},
        {"M.1", "0", "from 1 to 5"},
        {"M.1", "4,555", "decimals"},
        {"I", "5", "group"},
        {"M", "5", "group"},
    }));
    INFO(code << " ← " << written);
    const auto read = built.parseEntry(built.indexOf(text(code)), text(written), {});
    REQUIRE_FALSE(read);
    INFO(read.error().message.toStdString());
    CHECK(read.error().message.contains(text(named)));
    CHECK(read.error().message.startsWith(text(code)));
}

TEST_CASE("Entries of the wrong kind are refused even when no text was typed")
{
    const auto built = test::table(kTable);
    const auto [code, entry] = GENERATE(table<const char*, Entry>({
        {"2.2", Entry::value(pts("5"))},
        {"2.2", Entry::ratio(pts("1"), pts("2"))},
        {"2.4", Entry::value(pts("5"))},
        {"2.6", Entry::ratio(pts("1"), pts("2"))},
        {"2.6", Entry::value(Points::whole(1'000'000'000'000))},
        {"2.4", Entry::ratio(pts("1"), Points::whole(1'000'000'000'000))},
    }));
    CHECK_FALSE(built.validate(built.indexOf(text(code)), entry, {}));
}

TEST_CASE("The limit of a criterion is that of the kind of unit, and its maximum may lie between "
          "two steps")
{
    const auto built = test::table("1 - 10 base manual kinds:viện=8,1 :: step=0.25");
    CHECK(built.validate(0, Entry::points(pts("10")), {}));
    CHECK_FALSE(built.validate(0, Entry::points(pts("10")), QStringLiteral("viện")));
    CHECK(built.validate(0, Entry::points(pts("8,1")), QStringLiteral("viện")));
    CHECK_FALSE(built.validate(0, Entry::points(pts("8,1")), {}));
}

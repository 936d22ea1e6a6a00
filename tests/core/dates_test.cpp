// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/dates.h"
#include "tests/support/catch.h"

using namespace thidua;

TEST_CASE("Dates are read as people write them")
{
    const QDate reference(2024, 6, 1);
    const auto [written, day] = GENERATE(table<const char*, QDate>({
        {"12/12/2024", QDate(2024, 12, 12)},
        {"12-12-2024", QDate(2024, 12, 12)},
        {"5.1.2025", QDate(2025, 1, 5)},
        {"12122024", QDate(2024, 12, 12)},
        {"2024-12-12", QDate(2024, 12, 12)},
        {" 20/12 ", QDate(2024, 12, 20)},
        {"29/02/2024", QDate(2024, 2, 29)},
    }));
    INFO(written);
    CHECK(parseDate(QString::fromUtf8(written), reference).value() == day);
}

TEST_CASE("A day that does not exist is refused by name")
{
    const auto day = parseDate(QStringLiteral("31/11/2024"));
    REQUIRE_FALSE(day);
    CHECK(day.error().message.contains(QStringLiteral("31/11/2024")));
    CHECK(day.error().message.contains(QStringLiteral("30")));
    CHECK_FALSE(parseDate(QStringLiteral("29/02/2023")));
    CHECK_FALSE(parseDate(QStringLiteral("12/13/2024")));
    CHECK_FALSE(parseDate(QStringLiteral("hôm nay")));
    CHECK_FALSE(parseDate(QStringLiteral("12/12"))); // without a reference there is no year
    CHECK_FALSE(parseDate(QString()));
}

TEST_CASE("A window may be open at an end, and its last day may be excluded")
{
    const DateRange before{{}, QDate(2024, 12, 20), true};
    CHECK(before.lastDay() == QDate(2024, 12, 19));
    CHECK(before.contains(QDate(2024, 12, 19)));
    CHECK_FALSE(before.contains(QDate(2024, 12, 20)));
    const DateRange window{QDate(2024, 11, 15), QDate(2024, 11, 30)};
    CHECK(window.contains(QDate(2024, 11, 30)));
    CHECK_FALSE(window.contains(QDate(2024, 11, 14)));
    CHECK(window.toString() == QStringLiteral("15/11/2024–30/11/2024"));
    CHECK(DateRange{}.contains(QDate(1999, 1, 1)));
    CHECK(formatDate(QDate(2024, 12, 2)) == QStringLiteral("02/12/2024"));
    CHECK_FALSE(formatDate({}).isEmpty()); // a missing date says so
}

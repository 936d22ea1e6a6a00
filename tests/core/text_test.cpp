// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace thidua;

TEST_CASE("Searching ignores accents, case and normal form")
{
    const QString composed = QStringLiteral("Bệnh viện Đa khoa");
    CHECK(folded(composed) == QStringLiteral("benh vien da khoa"));
    CHECK(folded(composed.normalized(QString::NormalizationForm_D)) == folded(composed));
    CHECK(matchesSearch(composed, QStringLiteral("benh vien")));
    CHECK(matchesSearch(composed, QStringLiteral("khoa BENH")));
    CHECK(matchesSearch(composed, QStringLiteral("d")));
    CHECK_FALSE(matchesSearch(composed, QStringLiteral("benh vien phoi")));
    CHECK(matchesSearch(composed, QString()));
}

TEST_CASE("Stored text is composed, trimmed and free of control characters")
{
    const QString decomposed =
        QStringLiteral("  Lê Thị Hạnh \u0007").normalized(QString::NormalizationForm_D);
    CHECK(cleaned(decomposed) == QStringLiteral("Lê Thị Hạnh"));
    CHECK(cleaned(QStringLiteral("dòng 1\ndòng 2")) == QStringLiteral("dòng 1\ndòng 2"));
}

TEST_CASE("Vietnamese order puts đ after d and counts digits as numbers")
{
    QStringList names{QStringLiteral("K2-10"), QStringLiteral("Đông Hưng"),
                      QStringLiteral("K2-9"),  QStringLiteral("Dương"),
                      QStringLiteral("Em"),    QStringLiteral("An Sơn")};
    std::sort(names.begin(), names.end(), lessVietnamese);
    CHECK(names.join(u'|') == QStringLiteral("An Sơn|Dương|Đông Hưng|Em|K2-9|K2-10"));
    CHECK(compareVietnamese(QStringLiteral("A"), QStringLiteral("A")) == 0);
    CHECK(compareVietnamese(QStringLiteral("a"), QStringLiteral("A")) != 0); // the order is total
}

TEST_CASE("People are sorted by their given name")
{
    CHECK(givenNameFirst(QStringLiteral("Lê Thị  Hạnh")) == QStringLiteral("Hạnh Lê Thị"));
    CHECK(givenNameFirst(QStringLiteral("Hạnh")) == QStringLiteral("Hạnh"));
}

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/fonts.h"
#include "tests/reports/papers.h"
#include "tests/support/catch.h"

using namespace thidua;
using namespace thidua::report;
using namespace thidua::testing;

TEST_CASE("Without a font for documents there is an error that names the fonts, and no other font "
          "is taken")
{
    const auto family =
        FontFamily::find({QStringLiteral("Phông Không Có"), QStringLiteral("Chữ Không Cài")});
    REQUIRE_FALSE(family);
    CHECK(family.error().code == ErrorCode::NotFound);
    CHECK(family.error().message.contains(QStringLiteral("Phông Không Có, Chữ Không Cài")));
}

TEST_CASE("A family without real bold and italic faces is passed over")
{
    // DejaVu Math has one face; installed with the other test fonts on Debian, absent elsewhere.
    CHECK_FALSE(FontFamily::find({QStringLiteral("DejaVu Math TeX Gyre")}));
}

TEST_CASE("Documents are set in Times New Roman or its twin")
{
    const auto family = FontFamily::find();
    REQUIRE(family);
    CHECK(FontFamily::defaultCandidates().contains(family->name()));
    CHECK(FontFamily::defaultCandidates().first() == QStringLiteral("Times New Roman"));
    CHECK(family->font(10.5, true, false).pixelSize() == 210);
}

TEST_CASE("Text is set as people see it, whatever its normal form and its marks")
{
    struct Case {
        QString given;
        QString set;
    };
    const auto [given, set] = GENERATE(values<Case>({
        {QStringLiteral("Thủy").normalized(QString::NormalizationForm_D), QStringLiteral("Thủy")},
        {QStringLiteral("a\tb"), QStringLiteral("a b")},
        {QStringLiteral("✓"), QStringLiteral("√")}, // no office font has the first
        {QStringLiteral("−0,50"), QStringLiteral("−0,50")},
    }));
    CHECK(printable(given) == set);
}

TEST_CASE("Every Vietnamese letter and mark of a scorecard is in the family, in all four faces")
{
    const QString letters = QStringLiteral("ẨẪẬẮẰẲẴẶỄỆỖỘỠỢỮỰỶỸỴĐ ẩẫậắằẳẵặễệỗộỡợữựỷỹỵđ −–“”⁽¹⁾…√×");
    const LaidOutDocument document = laidOut(documentOf({Paragraph{
        .text = plain(letters) + bold(letters) + italic(letters) + boldItalic(letters)}}));
    CHECK(document.missingLetters == QString());
}

TEST_CASE("Letters the family lacks are reported, each once")
{
    const LaidOutDocument document =
        laidOut(documentOf({Paragraph{.text = plain(QStringLiteral("病院 và 病"))},
                            Paragraph{.text = bold(QStringLiteral("病"))}}));
    CHECK(document.missingLetters == QStringLiteral("病院"));
}

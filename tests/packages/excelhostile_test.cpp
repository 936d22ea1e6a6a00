// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packages/excelfixture.h"

#include <set>

using namespace thidua;
using namespace thidua::test;

namespace {

/// A compound file as Office writes one, with the name of a stream in its directory.
QByteArray compound(const char16_t* stream)
{
    const QString name = QString::fromUtf16(stream);
    QByteArray bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    bytes.append(QByteArray(504, '\0'));
    bytes.append(reinterpret_cast<const char*>(name.utf16()), name.size() * 2);
    return bytes.append(QByteArray(512, '\0'));
}

/// What reading says; the workbook must not be received.
QString refusal(const PackageFixture& fixture, const QByteArray& bytes)
{
    const auto read = ExcelReturnReader(fixture.ledger()).read(bytes, QStringLiteral("a.xlsx"));
    if (read)
        return {};
    CHECK(read.error().message.contains(QStringLiteral("a.xlsx")));
    return read.error().message;
}

constexpr char kFirstSheet[] = "xl/worksheets/sheet2.xml";

} // namespace

TEST_CASE("a hostile or foreign workbook is refused, each in its own words, and nothing is written")
{
    PackageFixture fixture(2);
    const auto forms = issueExcel(fixture);
    PackageFixture other(1);
    const QByteArray foreign = issueExcel(other).front().bytes;
    const qint64 number = forms[0].fileName.section(u'_', -1).section(u'.', 0, 0).toLongLong();
    const qint64 second = forms[1].fileName.section(u'_', -1).section(u'.', 0, 0).toLongLong();
    struct Case {
        const char* what;
        std::function<QByteArray(WorkbookEditor&)> make;
        const char* words;
    };
    const auto edit = [](const char* part, const QByteArray& from, const QByteArray& to) {
        return [=](WorkbookEditor& book) {
            REQUIRE(book.part(part).contains(from));
            book.part(part).replace(from, to);
            return book.bytes();
        };
    };
    const auto with = [](const char* part) {
        return [=](WorkbookEditor& book) {
            book.add(part, "x");
            return book.bytes();
        };
    };
    const std::vector<Case> cases{
        {"locked with a password", [](WorkbookEditor&) { return compound(u"EncryptedPackage"); },
         "locked with a password"},
        {"an old .xls", [](WorkbookEditor&) { return compound(u"Workbook"); }, "(.xls)"},
        {"a text", [](WorkbookEditor&) { return QByteArray("Kính gửi Sở Y tế"); },
         "it is no Excel workbook"},
        {"nothing", [](WorkbookEditor&) { return QByteArray(); }, "is empty"},
        {"cut short", [](WorkbookEditor& book) { return book.bytes().chopped(3000); },
         "is damaged"},
        {"a zip bomb",
         [](WorkbookEditor& book) {
             book.part(kFirstSheet) = QByteArray(65 << 20, ' ');
             return book.bytes();
         },
         "would unpack to more"},
        {"a part outside of the file", with("../../evil.xml"), "“../../evil.xml”"},
        {"macros", with("xl/vbaProject.bin"), "macros"},
        {"a binary workbook", with("xl/workbook.bin"), ".xlsb"},
        {"links to other files", with("xl/externalLinks/externalLink1.xml"),
         "linked to other files"},
        {"data from elsewhere", with("xl/connections.xml"), "from elsewhere"},
        {"an embedded document", with("xl/embeddings/a.docx"), "embedded"},
        {"a package under another ending", with("manifest.json"), "another ending"},
        {"an OpenDocument spreadsheet", with("content.xml"), ".ods"},
        {"an entity",
         edit("xl/sharedStrings.xml", "<sst ",
              "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">]><sst "),
         "declares a document type"},
        {"an entity nobody declared", edit(kFirstSheet, "<sheetData>", "<sheetData>&b;"),
         "cannot be read"},
        {"elements without end",
         edit(kFirstSheet, "<sheetData>", "<sheetData>" + QByteArray("<a>").repeated(200)),
         "nested too deeply"},
        {"a cell beyond every sheet", edit(kFirstSheet, "<c r=\"F6\"", "<c r=\"XFE1048577\""),
         "“XFE1048577” cannot exist"},
        {"merged cells that cannot be",
         edit(kFirstSheet, "</sheetData>",
              "</sheetData><mergeCells><mergeCell ref=\"A0:ZZZZ9\"/></mergeCells>"),
         "“A0:ZZZZ9” cannot exist"},
        {"a text that is not there",
         [](WorkbookEditor& book) {
             book.put("Tự chấm", 5, ScoreColumn::Figure, "<v>999999</v>", "t=\"s\"");
             return book.bytes();
         },
         "names text 999999"},
        {"a sheet that is not there",
         [](WorkbookEditor& book) {
             book.remove(kFirstSheet);
             return book.bytes();
         },
         "“Tự chấm” is not in the file"},
        {"a sheet outside of the file",
         edit("xl/_rels/workbook.xml.rels", "Target=\"worksheets/sheet2.xml\"",
              "Target=\"https://example.org/a.xml\" TargetMode=\"External\""),
         "is not in the file"},
        {"a sheet that was removed",
         [](WorkbookEditor& book) {
             book.text("Tự chấm", 0, 0, "");
             return book.bytes();
         },
         "“Tự chấm” was removed"},
        {"a later version",
         [](WorkbookEditor& book) {
             book.text("_sothidua", 1, 0, "2");
             return book.bytes();
         },
         "later version"},
        {"no hidden sheet", edit("xl/sharedStrings.xml", "sothidua-excel", "sothidua"),
         "its hidden sheet was removed"},
        {"another ledger's form", [&](WorkbookEditor&) { return foreign; },
         "this ledger did not give out the form"},
        {"another unit's number",
         [second](WorkbookEditor& book) {
             book.text("_sothidua", 2, 0, QByteArray::number(second).constData());
             return book.bytes();
         },
         "did not give out"},
        {"a sheet of another unit's form",
         edit("xl/sharedStrings.xml", "scores@" + QByteArray::number(number),
              "scores@" + QByteArray::number(second)),
         "was copied from another form"},
        {"a sheet twice",
         [number](WorkbookEditor& book) {
             book.text("Khó khăn", 0, 0,
                       sheetMark(ExcelSheet::Scores, number).toUtf8().constData());
             return book.bytes();
         },
         "is there twice"},
        {"nothing filled in", [](WorkbookEditor& book) { return book.bytes(); },
         "nothing is filled in"},
    };
    const auto entries = ok(fixture.council().history()).size();
    std::set<QString> words;
    for (const Case& hostile : cases) {
        INFO(hostile.what);
        WorkbookEditor book(forms[0].bytes);
        const QString said = refusal(fixture, hostile.make(book));
        INFO(said.toStdString());
        CHECK_FALSE(said.isEmpty());
        CHECK(said.contains(QString::fromUtf8(hostile.words)));
        words.insert(said);
    }
    CHECK(words.size() >= cases.size() - 2);
    CHECK(ok(fixture.council().history()).size() == entries);
}

TEST_CASE("what the hidden sheet says is believed only with the council's signature")
{
    PackageFixture fixture(2);
    const auto forms = issueExcel(fixture);
    const auto book = ok(readXlsx(forms[0].bytes, QStringLiteral("a.xlsx")));
    const auto claim = ok(claimOf(book, QStringLiteral("a.xlsx")));
    const QByteArray payload = claim.payload.toBase64();
    for (const qsizetype at : {qsizetype(10), payload.size() / 2, payload.size() - 10}) {
        WorkbookEditor forged(forms[0].bytes);
        QByteArray other = payload;
        other[at] = other[at] == 'A' ? 'B' : 'A';
        REQUIRE(forged.part("xl/sharedStrings.xml").contains(payload));
        forged.part("xl/sharedStrings.xml").replace(payload, other);
        CHECK(refusal(fixture, forged.bytes())
                  .contains(QStringLiteral("signature on it does not fit")));
    }
    // The neighbour's signed identity under this form's number.
    const auto theirs =
        ok(claimOf(ok(readXlsx(forms[1].bytes, QStringLiteral("b"))), QStringLiteral("b")));
    WorkbookEditor swapped(forms[0].bytes);
    swapped.part("xl/sharedStrings.xml").replace(payload, theirs.payload.toBase64());
    swapped.part("xl/sharedStrings.xml")
        .replace(claim.signature.toBase64(), theirs.signature.toBase64());
    CHECK(refusal(fixture, swapped.bytes()).contains(QStringLiteral("is not that of the form")));
}

TEST_CASE("a declared size, markup and formulas in a workbook do no harm")
{
    PackageFixture fixture(1);
    WorkbookEditor book(issueExcel(fixture).front().bytes);
    QByteArray& sheet = book.part(kFirstSheet);
    const auto at = sheet.indexOf("<dimension ref=\"");
    REQUIRE(at >= 0);
    sheet.replace(at, sheet.indexOf("/>", at) + 2 - at, "<dimension ref=\"A1:XFD1048576\"/>");
    const char* const nasty = "=cmd|' /C calc'!A1<script>alert(1)</script>'; DROP TABLE unit; --";
    book.text("Sáng kiến", kExcelFirstRow, InitiativeColumn::Title, nasty);
    const int row = book.rowWith("Tự chấm", ScoreColumn::Code, QStringLiteral("1.1"));
    book.put("Tự chấm", row, ScoreColumn::Figure,
             "<f>HYPERLINK(\"http://example.org\")</f><v>4</v>");
    const ReturnComparison received = receiveExcel(fixture, book.bytes());
    CHECK(received.incoming.warnings.join(u'\n').contains(QStringLiteral("Tự chấm!F6")));
    const UnitReport held = fixture.held(fixture.unit(0));
    CHECK(held.initiatives.front().title == QString::fromUtf8(nasty));
    CHECK(held.scores.front().entry == Entry::points(Points::whole(4)));
    // Given out again, it is a text and no formula.
    WorkbookEditor again(issueExcel(fixture).front().bytes);
    CHECK_FALSE(again.part("xl/worksheets/sheet5.xml").contains("<f>"));
    CHECK(again.part("xl/sharedStrings.xml").contains("=cmd|"));
}

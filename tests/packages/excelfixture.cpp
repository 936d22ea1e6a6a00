// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packages/excelfixture.h"

#include <QRegularExpression>

namespace thidua::test {

WorkbookEditor::WorkbookEditor(const QByteArray& bytes)
{
    ArchiveLimits limits;
    limits.strict = false;
    const auto archive = ok(ArchiveReader::open(bytes, QStringLiteral("a.xlsx"), limits));
    for (const QString& name : archive.parts())
        m_parts.push_back({name, ok(archive.part(name)), false});
}

QByteArray& WorkbookEditor::part(const char* name)
{
    const auto part = std::ranges::find(m_parts, QLatin1String(name), &ArchivePart::name);
    REQUIRE(part != m_parts.end());
    return part->bytes;
}

void WorkbookEditor::add(const char* name, const QByteArray& bytes)
{
    m_parts.push_back({QLatin1String(name), bytes, false});
}

void WorkbookEditor::remove(const char* name)
{
    std::erase_if(m_parts,
                  [&](const ArchivePart& part) { return part.name == QLatin1String(name); });
}

/// Our own forms have their sheets in the order of the workbook.
QByteArray& WorkbookEditor::sheetPart(const char* name)
{
    const auto book = ok(readXlsx(bytes(), QStringLiteral("a.xlsx")));
    const auto sheet = std::ranges::find(book.sheets, QString::fromUtf8(name), &XlsxSheet::name);
    REQUIRE(sheet != book.sheets.end());
    const auto number = sheet - book.sheets.begin() + 1;
    return part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(number).toLatin1().constData());
}

int WorkbookEditor::rowWith(const char* sheet, int column, const QString& text) const
{
    const auto book = ok(readXlsx(bytes(), QStringLiteral("a.xlsx")));
    const auto found = std::ranges::find(book.sheets, QString::fromUtf8(sheet), &XlsxSheet::name);
    REQUIRE(found != book.sheets.end());
    for (const auto& [place, cell] : found->cells) {
        if (place.second == column && place.first >= kExcelFirstRow && cell.text == text)
            return place.first;
    }
    FAIL("no row with " << text.toStdString());
    return -1;
}

void WorkbookEditor::put(const char* sheet, int row, int column, const QByteArray& content,
                         const QByteArray& attributes)
{
    QByteArray& part = sheetPart(sheet);
    QString xml = QString::fromUtf8(part);
    const QString name = cellName(row, column);
    static const QString kCell = QStringLiteral("<c r=\"%1\"( s=\"\\d+\")?[^>]*?(/>|>.*?</c>)");
    const QRegularExpression cell(kCell.arg(name));
    const auto match = cell.match(xml);
    const QString made = QStringLiteral("<c r=\"%1\"%2 %3>%4</c>")
                             .arg(name, match.captured(1), QString::fromUtf8(attributes),
                                  QString::fromUtf8(content));
    if (match.hasMatch()) {
        xml.replace(match.capturedStart(), match.capturedLength(), made);
    } else {
        xml.replace(QStringLiteral("</sheetData>"),
                    QStringLiteral("<row r=\"%1\">%2</row></sheetData>").arg(row + 1).arg(made));
    }
    part = xml.toUtf8();
}

void WorkbookEditor::number(const char* sheet, int row, int column, const char* value)
{
    put(sheet, row, column, QByteArray("<v>") + value + "</v>");
}

void WorkbookEditor::text(const char* sheet, int row, int column, const char* words)
{
    put(sheet, row, column,
        QByteArray("<is><t>") + QString::fromUtf8(words).toHtmlEscaped().toUtf8() + "</t></is>",
        "t=\"inlineStr\"");
}

void WorkbookEditor::savedAt(const char* moment)
{
    QString xml = QString::fromUtf8(part("docProps/core.xml"));
    static const QRegularExpression modified(
        QStringLiteral("(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)"));
    xml.replace(modified, QStringLiteral("\\1%1\\2").arg(QLatin1String(moment)));
    part("docProps/core.xml") = xml.toUtf8();
}

std::vector<IssuedForm> issueExcel(PackageFixture& fixture, const std::vector<int>& units)
{
    std::vector<FormRequest> requests;
    const auto members = fixture.book()->members;
    for (size_t i = 0; i < members.size(); ++i) {
        if (units.empty() || std::ranges::find(units, static_cast<int>(i)) != units.end())
            requests.push_back({members[i].unit, {}});
    }
    auto issued = ok(issueExcelForms(fixture.ledger(), fixture.plan(), requests, fixture.stamp()));
    PackageFixture::write(fixture.council(), issued.change);
    return std::move(issued.files);
}

ReturnComparison compareExcel(const PackageFixture& fixture, const QByteArray& bytes)
{
    auto read = ok(ExcelReturnReader(fixture.ledger()).read(bytes, QStringLiteral("a.xlsx")));
    CHECK(read.standing == ReturnStanding::Fresh);
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    return ok(desk.compare(std::move(read.incoming)));
}

ReturnComparison receiveExcel(PackageFixture& fixture, const QByteArray& bytes)
{
    std::vector<ReturnComparison> returns;
    returns.push_back(compareExcel(fixture, bytes));
    const auto desk =
        ok(actions::ReturnDesk::make(fixture.ledger(), fixture.plan(), fixture.today()));
    PackageFixture::write(fixture.council(), desk.receive(returns, fixture.stamp()));
    return std::move(returns.front());
}

} // namespace thidua::test

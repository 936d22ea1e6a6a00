// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excelrows.h"

#include "core/base/text.h"
#include "core/exchange/excel/excellayout.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct ExcelRowsText {
    Q_DECLARE_TR_FUNCTIONS(ExcelRowsText)
};

constexpr int kMostStrays = 5; ///< named one by one

/// Name a sheet of the form has when nobody renames it.
QString sheetName(ExcelSheet kind)
{
    switch (kind) {
    case ExcelSheet::Scores:
        return QStringLiteral("Tự chấm");
    case ExcelSheet::Steps:
        return QStringLiteral("Phát động");
    case ExcelSheet::Targets:
        return QStringLiteral("Chỉ tiêu");
    case ExcelSheet::Initiatives:
        return QStringLiteral("Sáng kiến");
    case ExcelSheet::Words:
        return QStringLiteral("Khó khăn");
    }
    return {};
}

tl::unexpected<Error> refused(const QString& file, const QString& why)
{
    return fail(ErrorCode::Refused, ExcelRowsText::tr("%1 was not received: %2").arg(file, why));
}

QString shownText(const XlsxCell& cell)
{
    const QString text = cell.kind == XlsxCell::Kind::Number ? QString::number(cell.number, 'g', 10)
                                                             : cell.text.simplified();
    return text.size() > 40 ? QString(text.left(40) + QChar(0x2026)) : text;
}

} // namespace

Result<ExcelRows> ExcelRows::find(const XlsxBook& book, ExcelSheet kind, qint64 form, int places,
                                  int columns, const QString& fileName)
{
    const QString mark = sheetMark(kind, form);
    const QString anyForm = mark.section(u'@', 0, 0) + u'@';
    const XlsxSheet* found = nullptr;
    for (const XlsxSheet& sheet : book.sheets) {
        const QString& own = sheet.at(0, 0).text;
        if (own == mark && found)
            return refused(fileName,
                           ExcelRowsText::tr("its sheet “%1” is there twice (“%2”). Remove the "
                                             "copy and save it again.")
                               .arg(found->name, sheet.name));
        if (own == mark)
            found = &sheet;
        else if (own.startsWith(anyForm))
            return refused(fileName,
                           ExcelRowsText::tr("its sheet “%1” was copied from another form (number "
                                             "%2). Each unit fills in its own form.")
                               .arg(sheet.name, own.section(u'@', 1)));
    }
    if (!found)
        return refused(fileName,
                       ExcelRowsText::tr("its sheet “%1” was removed. Ask the unit for the whole "
                                         "workbook.")
                           .arg(sheetName(kind)));
    ExcelRows rows(*found, places);
    rows.readMarks(form);
    rows.findStrays(columns);
    return rows;
}

void ExcelRows::readMarks(qint64 form)
{
    const QString ending = u'@' + QString::number(form);
    for (const auto& [at, cell] : m_sheet->cells) {
        const auto [row, column] = at;
        if (column != 0 || row < kExcelFirstRow || cell.kind != XlsxCell::Kind::Text)
            continue;
        if (!cell.text.endsWith(ending)) {
            m_strays.append(
                ExcelRowsText::tr("%1, row %2: it comes from another form and is not received.")
                    .arg(m_sheet->name)
                    .arg(row + 1));
            continue;
        }
        if (m_known.size() <= static_cast<size_t>(row))
            m_known.resize(static_cast<size_t>(row) + 1);
        m_known[static_cast<size_t>(row)] = true;
        bool isPlace = false;
        const int place = cell.text.section(u'@', 0, 0).toInt(&isPlace);
        if (!isPlace || place < 0 || place >= static_cast<int>(m_rows.size()))
            continue; // a heading or a sum
        if (has(place))
            m_twice.emplace(place, row);
        else
            m_rows[static_cast<size_t>(place)] = row;
    }
}

void ExcelRows::findStrays(int columns)
{
    int count = 0;
    for (const auto& [at, cell] : m_sheet->cells) {
        const auto [row, column] = at;
        const bool known =
            static_cast<size_t>(row) < m_known.size() && m_known[static_cast<size_t>(row)];
        if (column == 0 || row < kExcelFirstRow || (known && column < columns)
            || cell.kind == XlsxCell::Kind::Empty)
            continue;
        if (++count <= kMostStrays)
            m_strays.append(ExcelRowsText::tr("%1!%2: “%3” stands outside the rows of the form and "
                                              "is not received.")
                                .arg(m_sheet->name, cellName(row, column), shownText(cell)));
    }
    if (count > kMostStrays)
        m_strays.append(ExcelRowsText::tr("%1: %n more cell(s) outside the rows of the form.",
                                          nullptr, count - kMostStrays)
                            .arg(m_sheet->name));
}

QString ExcelRows::troubleOf(int place, int column, const QString& code) const
{
    const int row = rowOf(place);
    if (const auto second = m_twice.find(place); second != m_twice.end())
        return ExcelRowsText::tr("%1: the row is there twice, as row %2 and row %3. Ask the unit "
                                 "which one counts.")
            .arg(m_sheet->name)
            .arg(row + 1)
            .arg(second->second + 1);
    for (const XlsxRange& merge : m_sheet->merges) {
        if (merge.firstRow <= row && row <= merge.lastRow
            && (merge.firstRow != merge.lastRow || merge.firstColumn != merge.lastColumn))
            return ExcelRowsText::tr("%1!%2: cells were merged here, so it cannot be told whose "
                                     "value this is.")
                .arg(m_sheet->name, cellName(merge.firstRow, merge.firstColumn));
    }
    if (cleaned(m_sheet->at(row, column).text) != cleaned(code)) {
        const XlsxCell& there = m_sheet->at(row, column);
        if (there.kind != XlsxCell::Kind::Number || QString::number(there.number, 'g', 15) != code)
            return ExcelRowsText::tr("%1!%2: “%3” should stand here, not “%4”: cells of the form "
                                     "were moved or overwritten.")
                .arg(m_sheet->name, cellName(row, column), code, shownText(there));
    }
    return {};
}

} // namespace thidua

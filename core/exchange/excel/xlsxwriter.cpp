// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/xlsxwriter.h"

#include "core/exchange/excel/xlsxbook.h"
#include "core/exchange/packages/archive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <xlsxwriter.h>

namespace thidua {

namespace {

struct XlsxWriterText {
    Q_DECLARE_TR_FUNCTIONS(XlsxWriterText)
};

constexpr char kHiddenSheet[] = "_sothidua";
constexpr int kFirstList = 2; ///< column of the hidden sheet
constexpr int kSoftHint = 250; ///< Excel shows at most 255 characters
constexpr double kLine = 12.75; ///< points a line of text is high
constexpr double kSlack = 0.88; ///< letters are narrower than the digits widths are counted in
constexpr int kMostLines = 30; ///< Excel's rows end at 409 points

lxw_row_t rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

lxw_col_t columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

double numberOf(Points value)
{
    return static_cast<double>(value.raw) / Points::kScale;
}

lxw_datetime dayOf(QDate day)
{
    return {day.year(), day.month(), day.day(), 0, 0, 0};
}

/// Heights are where to begin: rows grow with what people type.
QByteArray growingRows(QByteArray xml)
{
    return xml.replace(" customHeight=\"1\"", "");
}

/// The hidden sheet cannot be brought back from Excel's menu, and sheets can be neither renamed, moved
/// nor removed: what the library cannot say by itself.
QByteArray lockedWorkbook(QByteArray xml)
{
    xml.replace("state=\"hidden\"", "state=\"veryHidden\"");
    xml.replace("<bookViews>", "<workbookProtection lockStructure=\"1\"/><bookViews>");
    return xml;
}

Result<QByteArray> repacked(const QByteArray& bytes)
{
    ArchiveLimits limits;
    limits.strict = false;
    THIDUA_ASSIGN(archive, ArchiveReader::open(bytes, QStringLiteral("xlsx"), limits));
    std::vector<ArchivePart> parts;
    for (const QString& name : archive.parts()) {
        THIDUA_ASSIGN(part, archive.part(name));
        if (name == QLatin1String("xl/workbook.xml"))
            part = lockedWorkbook(part);
        else if (name.startsWith(QLatin1String("xl/worksheets/")))
            part = growingRows(part);
        parts.push_back({name, part, false});
    }
    return makeArchive(parts);
}

} // namespace

void XlsxSheetWriter::width(int column, double characters)
{
    m_widths[column] = characters;
    worksheet_set_column(m_sheet, columnOf(column), columnOf(column), characters, nullptr);
}

void XlsxSheetWriter::hideColumn(int column)
{
    lxw_row_col_options options{};
    options.hidden = 1;
    worksheet_set_column_opt(m_sheet, columnOf(column), columnOf(column), 2, nullptr, &options);
}

void XlsxSheetWriter::height(int row, double points)
{
    double& height = m_heights[row];
    height = std::max(height, points);
}

void XlsxSheetWriter::text(int row, int column, const QString& text, XlsxStyle style)
{
    if (text.isEmpty())
        return blank(row, column, style);
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.toUtf8().constData(),
                           m_book->format(style));
    if (style == XlsxStyle::Title || style == XlsxStyle::Label) { // they run on to the right
        height(row, style == XlsxStyle::Title ? 22 : kLine);
        return;
    }
    const auto width = m_widths.find(column);
    if (width == m_widths.end())
        return;
    int lines = 0;
    for (const QString& line : text.split(u'\n'))
        lines += 1 + static_cast<int>(static_cast<double>(line.size()) * kSlack / width->second);
    height(row, std::min(kMostLines, lines) * kLine + 3);
}

void XlsxSheetWriter::number(int row, int column, Points value, XlsxStyle style)
{
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), numberOf(value),
                           m_book->format(style));
}

void XlsxSheetWriter::date(int row, int column, QDate day, XlsxStyle style)
{
    if (!day.isValid())
        return blank(row, column, style);
    lxw_datetime when = dayOf(day);
    worksheet_write_datetime(m_sheet, rowOf(row), columnOf(column), &when, m_book->format(style));
}

void XlsxSheetWriter::blank(int row, int column, XlsxStyle style)
{
    worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), m_book->format(style));
}

void XlsxSheetWriter::formula(int row, int column, const QString& formula,
                              std::optional<Points> shown, XlsxStyle style)
{
    const QByteArray text = formula.toUtf8();
    if (shown)
        worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), text.constData(),
                                    m_book->format(style), numberOf(*shown));
    else
        worksheet_write_formula_str(m_sheet, rowOf(row), columnOf(column), text.constData(),
                                    m_book->format(style), "");
}

void XlsxSheetWriter::limit(int row, int column, const Limit& limit)
{
    lxw_data_validation rule{};
    QByteArray list = limit.list.toUtf8();
    QByteArray hint = limit.hint.left(kSoftHint).toUtf8();
    QByteArray error = limit.error.left(kSoftHint).toUtf8();
    QByteArray title = QByteArrayLiteral("Giá trị không hợp lệ");
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    switch (limit.kind) {
    case Limit::Kind::Anything:
        rule.validate = LXW_VALIDATION_TYPE_ANY;
        break;
    case Limit::Kind::List:
        rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
        rule.value_formula = list.data();
        break;
    case Limit::Kind::Number:
    case Limit::Kind::Whole:
        rule.validate = limit.kind == Limit::Kind::Whole ? LXW_VALIDATION_TYPE_INTEGER
                                                         : LXW_VALIDATION_TYPE_DECIMAL;
        rule.minimum_number = numberOf(limit.minimum);
        rule.maximum_number = numberOf(limit.maximum);
        break;
    case Limit::Kind::Date:
        rule.validate = LXW_VALIDATION_TYPE_DATE;
        rule.minimum_datetime = dayOf(QDate(2000, 1, 1));
        rule.maximum_datetime = dayOf(QDate(2100, 12, 31));
        break;
    }
    if (!hint.isEmpty())
        rule.input_message = hint.data();
    if (!error.isEmpty()) {
        rule.error_title = title.data();
        rule.error_message = error.data();
    }
    worksheet_data_validation_cell(m_sheet, rowOf(row), columnOf(column), &rule);
}

void XlsxSheetWriter::freeze(int rows, int columns, int header)
{
    worksheet_freeze_panes(m_sheet, rowOf(rows), columnOf(columns));
    worksheet_repeat_rows(m_sheet, rowOf(header), rowOf(header));
}

void XlsxSheetWriter::setUpPage(const QString& footer)
{
    constexpr uint8_t kA4 = 9;
    worksheet_set_landscape(m_sheet);
    worksheet_set_paper(m_sheet, kA4);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_margins(m_sheet, 0.5, 0.4, 0.5, 0.6);
    QString safe = footer;
    safe.replace(u'&', QStringLiteral("&&"));
    const QString line = QStringLiteral("&L&8%1&R&8Trang &P/&N").arg(safe.left(150));
    worksheet_set_footer(m_sheet, line.toUtf8().constData());
}

void XlsxSheetWriter::finish()
{
    for (const auto& [row, points] : m_heights)
        worksheet_set_row(m_sheet, rowOf(row), points, nullptr);
    lxw_protection options{};
    options.format_columns = 1;
    options.format_rows = 1;
    worksheet_protect(m_sheet, nullptr, &options);
}

Result<XlsxWriter> XlsxWriter::make(const QString& title, const QString& author,
                                    const QDateTime& madeAt)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return fail(ErrorCode::Io,
                    XlsxWriterText::tr("The Excel form cannot be made: %1. Free some space on the "
                                       "disk and try again.")
                        .arg(folder->errorString()));
    QByteArray place = QDir::toNativeSeparators(folder->path()).toUtf8();
    const QByteArray path =
        QDir::toNativeSeparators(folder->filePath(QStringLiteral("form.xlsx"))).toUtf8();
    lxw_workbook_options options{};
    options.tmpdir = place.data();
    lxw_workbook* book = workbook_new_opt(path.constData(), &options);
    if (!book)
        return fail(ErrorCode::Io,
                    XlsxWriterText::tr("There is not enough memory for an Excel form."));
    QByteArray titleText = title.toUtf8();
    QByteArray authorText = author.toUtf8();
    lxw_doc_properties properties{};
    properties.title = titleText.data();
    properties.author = authorText.data();
    properties.created = static_cast<time_t>(madeAt.toSecsSinceEpoch());
    workbook_set_properties(book, &properties);
    return XlsxWriter(std::move(folder), book);
}

XlsxWriter::XlsxWriter(std::unique_ptr<QTemporaryDir> folder, lxw_workbook* book)
    : m_folder(std::move(folder)), m_book(book)
{
}

XlsxWriter::XlsxWriter(XlsxWriter&& other) noexcept
    : m_folder(std::move(other.m_folder)), m_book(std::exchange(other.m_book, nullptr)),
      m_formats(std::move(other.m_formats)), m_lists(std::move(other.m_lists)),
      m_lines(std::move(other.m_lines))
{
}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format* XlsxWriter::format(XlsxStyle style)
{
    lxw_format*& format = m_formats[style];
    if (!format) {
        format = workbook_add_format(m_book);
        shape(format, style);
    }
    return format;
}

XlsxSheetWriter XlsxWriter::addSheet(const QString& name)
{
    return {*this, workbook_add_worksheet(m_book, name.toUtf8().constData())};
}

QString XlsxWriter::keepList(List list)
{
    const auto size = std::max<size_t>(list.numbers.size(), static_cast<size_t>(list.texts.size()));
    auto place = std::ranges::find(m_lists, list);
    if (place == m_lists.end())
        place = m_lists.insert(m_lists.end(), std::move(list));
    const QString column =
        cellName(0, kFirstList + static_cast<int>(place - m_lists.begin())).chopped(1);
    return QStringLiteral("=%1!$%2$1:$%2$%3").arg(QLatin1String(kHiddenSheet), column).arg(size);
}

QString XlsxWriter::list(const QStringList& choices)
{
    return keepList({choices, {}});
}

QString XlsxWriter::list(const std::vector<Points>& choices)
{
    return keepList({{}, choices});
}

void XlsxWriter::hide(const QStringList& lines)
{
    m_lines = lines;
}

void XlsxWriter::writeHidden()
{
    XlsxSheetWriter sheet(*this, workbook_add_worksheet(m_book, kHiddenSheet));
    for (int row = 0; row < m_lines.size(); ++row)
        worksheet_write_string(sheet.m_sheet, rowOf(row), 0, m_lines[row].toUtf8().constData(),
                               nullptr);
    int column = kFirstList;
    for (const List& list : m_lists) {
        for (int row = 0; row < list.texts.size(); ++row)
            sheet.text(row, column, list.texts[row], XlsxStyle::Plain);
        for (size_t row = 0; row < list.numbers.size(); ++row)
            sheet.number(static_cast<int>(row), column, list.numbers[row], XlsxStyle::Plain);
        ++column;
    }
    sheet.finish();
    worksheet_hide(sheet.m_sheet);
}

Result<QByteArray> XlsxWriter::finish()
{
    writeHidden();
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    QFile file(m_folder->filePath(QStringLiteral("form.xlsx")));
    if (closed != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    XlsxWriterText::tr("The Excel form cannot be made: %1. Free some space on the "
                                       "disk and try again.")
                        .arg(closed != LXW_NO_ERROR ? QString::fromUtf8(lxw_strerror(closed))
                                                    : file.errorString()));
    return repacked(file.readAll());
}

} // namespace thidua

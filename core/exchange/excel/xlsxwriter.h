// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"
#include "core/base/result.h"
#include "core/exchange/excel/xlsxstyle.h"

#include <QDateTime>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
class QTemporaryDir;

namespace thidua {

class XlsxWriter;

/// A sheet of a workbook being written. Rows and columns count from 0. Text is always written as text,
/// never as a formula.
class XlsxSheetWriter {
public:
    void width(int column, double characters);
    void hideColumn(int column);
    /// At least; rows are as high as their texts need in any case.
    void height(int row, double points);
    void text(int row, int column, const QString& text, XlsxStyle style);
    void number(int row, int column, Points value, XlsxStyle style);
    void date(int row, int column, QDate day, XlsxStyle style);
    void blank(int row, int column, XlsxStyle style);
    /// `shown` is what it comes to now, for programs that do not work it out on opening.
    void formula(int row, int column, const QString& formula, std::optional<Points> shown,
                 XlsxStyle style);

    /// What a cell takes, and what people read when they type something else.
    struct Limit {
        enum class Kind { Anything, List, Number, Whole, Date };
        Kind kind = Kind::Anything;
        QString list = {}; ///< of Kind::List: XlsxWriter::list()
        Points minimum = {};
        Points maximum = Points::whole(999'999'999'999);
        QString hint = {}; ///< shown while the cell is chosen
        QString error = {};
    };
    void limit(int row, int column, const Limit& limit);

    /// Rows above and columns to the left stay in sight; the header row is printed on every page.
    void freeze(int rows, int columns, int header);
    /// A4 landscape, as wide as one page.
    void setUpPage(const QString& footer);
    /// Rows get their heights, and only entry cells can be changed from now on; no password.
    void finish();

private:
    friend class XlsxWriter;
    XlsxSheetWriter(XlsxWriter& book, lxw_worksheet* sheet) : m_book(&book), m_sheet(sheet) { }
    XlsxWriter* m_book;
    lxw_worksheet* m_sheet;
    std::map<int, double> m_widths; ///< by column, in characters
    std::map<int, double> m_heights; ///< by row, in points
};

/// A workbook being written: its styles, its lists of choices, and what no one sees.
class XlsxWriter {
public:
    static Result<XlsxWriter> make(const QString& title, const QString& author,
                                   const QDateTime& madeAt);
    XlsxWriter(XlsxWriter&&) noexcept;
    ~XlsxWriter();

    XlsxSheetWriter addSheet(const QString& name);
    /// Choices people see in a list, kept on the hidden sheet; the formula that names them.
    QString list(const QStringList& choices);
    QString list(const std::vector<Points>& choices);
    /// The first column of the hidden sheet.
    void hide(const QStringList& lines);
    /// The bytes; the same for the same input. Nothing can be written afterwards.
    Result<QByteArray> finish();

private:
    friend class XlsxSheetWriter;
    XlsxWriter(std::unique_ptr<QTemporaryDir> folder, lxw_workbook* book);
    lxw_format* format(XlsxStyle style);

    std::unique_ptr<QTemporaryDir> m_folder; ///< where the library gathers its parts
    lxw_workbook* m_book;
    std::map<XlsxStyle, lxw_format*> m_formats;
    struct List {
        QStringList texts;
        std::vector<Points> numbers;
        bool operator==(const List&) const = default;
    };
    std::vector<List> m_lists; ///< each once; a column of the hidden sheet
    QStringList m_lines;

    QString keepList(List list);
    void writeHidden();
};

} // namespace thidua

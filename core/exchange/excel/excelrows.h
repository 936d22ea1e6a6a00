// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/points.h"
#include "core/exchange/excel/excelidentity.h"

namespace thidua {

/// The rows of one sheet of a filled form, found by their marks wherever they are now.
class ExcelRows {
public:
    /// Refused: a sheet that was removed, is there twice, or comes from another form.
    static Result<ExcelRows> find(const XlsxBook& book, ExcelSheet kind, qint64 form, int places,
                                  int columns, const QString& fileName);

    const XlsxSheet& sheet() const { return *m_sheet; }
    bool has(int place) const { return m_rows[static_cast<size_t>(place)] >= 0; }
    int rowOf(int place) const { return m_rows[static_cast<size_t>(place)]; }
    /// Why a row cannot be believed although each of its cells can: it is there twice, cells were merged
    /// over it, or `code`, which nobody may change, is not what stands in `column`. Blank when it can.
    QString troubleOf(int place, int column, const QString& code) const;
    /// What was written where the form asks nothing.
    const QStringList& strays() const { return m_strays; }

private:
    explicit ExcelRows(const XlsxSheet& sheet, int places)
        : m_sheet(&sheet), m_rows(static_cast<size_t>(places), -1)
    {
    }
    void readMarks(qint64 form);
    void findStrays(int columns);

    const XlsxSheet* m_sheet;
    std::vector<int> m_rows; ///< by place; −1: gone
    std::map<int, int> m_twice; ///< second row of a place
    std::vector<bool> m_known; ///< rows with a mark of this form
    QStringList m_strays;
};

/// Reads cells of one row; what cannot be read is gathered as the row's trouble, with sheet and cell.
class ExcelRow {
public:
    ExcelRow(const XlsxSheet& sheet, int row, bool from1904, QDate reference)
        : m_sheet(&sheet), m_row(row), m_from1904(from1904), m_reference(reference)
    {
    }

    bool isBlank(int column) const { return m_sheet->at(m_row, column).isBlank(); }
    bool areBlank(int first, int last) const;
    /// Text as people read it; `known` itself when it says the same.
    QString text(int column, const QString& known = {});
    struct Figure {
        Points value;
        bool above = false; ///< `> 95`
        bool points = false; ///< `4,5 điểm`
        bool percent = false;
    };
    /// Nothing for a blank cell, and for one that is no number, which is told.
    std::optional<Figure> figure(int column);
    QDate day(int column);
    void complain(int column, const QString& why);

    QString trouble() const { return m_troubles.join(QStringLiteral("; ")); }
    const QStringList& formulas() const
    {
        return m_formulas;
    } ///< cells whose stored value was read

private:
    const XlsxCell& cell(int column);
    std::optional<Figure> textFigure(int column, const QString& text);
    std::optional<Points> exactly(int column, double number);
    QString nameOf(int column) const;

    const XlsxSheet* m_sheet;
    int m_row;
    bool m_from1904;
    QDate m_reference;
    QStringList m_troubles;
    QStringList m_formulas;
};

} // namespace thidua

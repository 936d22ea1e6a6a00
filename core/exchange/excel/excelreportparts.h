// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/excel/excelreport.h"
#include "core/exchange/excel/excelrows.h"

#include <algorithm>

namespace thidua {

// The sheets of a filled form, each read into the report.

struct ExcelSource {
    const XlsxBook& book;
    const ExcelIdentity& identity;
    QString fileName;
};

/// A list of a report, and its place in forEachReportList.
template<class Row>
struct ExcelList {
    int place = 0;
    std::vector<Row> UnitReport::*rows = nullptr;
};
inline constexpr ExcelList<ReportedStep> kStepList{0, &UnitReport::steps};
inline constexpr ExcelList<ReportedScore> kScoreList{1, &UnitReport::scores};
inline constexpr ExcelList<ReportedFigure> kFigureList{2, &UnitReport::figures};
inline constexpr ExcelList<ReportedPromise> kPromiseList{3, &UnitReport::promises};
inline constexpr ExcelList<ReportedInitiative> kInitiativeList{4, &UnitReport::initiatives};
inline constexpr ExcelList<ReportedWords> kWordsList{5, &UnitReport::words};

/// One sheet of the form, its rows taken into the report one by one.
class ExcelSheetReader {
public:
    struct Layout {
        ExcelSheet kind = ExcelSheet::Scores;
        int columns = 0;
        int codeColumn = 0; ///< what stands there says whose row it is
    };
    static Result<ExcelSheetReader> make(const ExcelSource& source, const Layout& layout,
                                         int places, ExcelReport& report);

    /// Takes the row at a place of the form. `blank` has its key and nothing else; `read(row, base)` gives
    /// what the unit says, nothing for a row left blank. A row that is gone stays as the council has it.
    template<class Row, class Read>
    void take(int place, const QString& code, const ExcelList<Row>& list, const Row& blank,
              const Read& read)
    {
        const std::vector<Row>& base = m_source.identity.base.*list.rows;
        const QString key = blank.key();
        const auto known =
            std::ranges::find_if(base, [&](const Row& row) { return row.key() == key; });
        const bool isKnown = known != base.end();
        if (!m_rows.has(place)) {
            if (isKnown)
                m_report.unread.insert_or_assign({list.place, key}, removedRow(code));
            else
                ++m_gone;
            return;
        }
        const Row before = isKnown ? *known : blank;
        std::optional<Row> said = before;
        QString trouble = m_rows.troubleOf(place, m_layout.codeColumn, code);
        if (trouble.isEmpty()) {
            ExcelRow row(m_rows.sheet(), m_rows.rowOf(place), m_source.book.from1904, reference());
            said = read(row, before);
            trouble = row.trouble();
            m_report.formulas += row.formulas();
        }
        if (!trouble.isEmpty()) {
            m_report.unread.insert_or_assign({list.place, key}, unreadRow(place, trouble));
            said = said.value_or(before);
        }
        auto& rows = m_report.report.*list.rows;
        std::erase_if(rows, [&](const Row& one) { return one.key() == key; });
        if (said)
            rows.push_back(std::move(*said));
    }

    /// Tells what the sheet has that the form does not, and what it no longer has.
    void finish();

private:
    ExcelSheetReader(const ExcelSource& source, const Layout& layout, ExcelRows rows,
                     ExcelReport& report)
        : m_source(source), m_layout(layout), m_rows(std::move(rows)), m_report(report)
    {
    }
    RowProblem removedRow(const QString& code) const;
    RowProblem unreadRow(int place, const QString& why) const;
    QDate reference() const { return m_source.identity.madeAt.toLocalTime().date(); }

    const ExcelSource& m_source;
    Layout m_layout;
    ExcelRows m_rows;
    ExcelReport& m_report;
    int m_gone = 0;
};

Result<void> readScores(const ExcelSource& source, ExcelReport& report);
Result<void> readSteps(const ExcelSource& source, ExcelReport& report);
Result<void> readTargets(const ExcelSource& source, ExcelReport& report);
Result<void> readInitiatives(const ExcelSource& source, ExcelReport& report);
Result<void> readWords(const ExcelSource& source, ExcelReport& report);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/drawing.h"

#include <QDate>
#include <QStringList>
#include <optional>

namespace thidua::report {

// Charts as drawings. Every figure stands beside its mark in words, and series are told apart by
// pattern and label, so that nothing is lost in black and white. Values are only for the lengths.

/// Height that words of nine points need in `widthMm`, as far as their number of letters tells.
double wordsHeight(const QString& words, double widthMm);

/// How the bars of a series are filled, at most four side by side.
enum class BarFill { Black, Hatched, Grey, White };

/// Bars from zero, in rows; one bar a series in each row.
struct BarChart {
    struct Bar {
        std::optional<double> value; ///< none: only its words
        QString words;
    };
    struct BarRow {
        QString label;
        std::vector<Bar> bars; ///< parallel to `series`
    };
    QStringList series; ///< named above the bars when there are several
    std::vector<BarRow> rows;
    /// What a bar over the whole length would be, such as 1 of shares; none: the largest value.
    std::optional<double> whole = {};
};
Drawing drawn(const BarChart& chart, double widthMm);

/// Lines over years or phases, each named at its end; goals are dashed.
struct LineChart {
    struct Point {
        std::optional<double> value; ///< none: the line has a gap
        QString words;
    };
    struct Line {
        QString name;
        std::vector<Point> points; ///< parallel to `places`
        bool dashed = false;
    };
    QStringList places;
    std::vector<Line> lines;
};
Drawing drawn(const LineChart& chart, double widthMm);

/// Spans and days in rows under a scale of months or years.
struct GanttChart {
    enum class Mark { None, Open, Done, Late };
    struct GanttRow {
        QString label;
        bool head = false; ///< names a project, in bold
        QDate first; ///< none: only `last` is known
        QDate last; ///< none: no day is set
        Mark mark = Mark::None;
        QString words; ///< at the end of the row
    };
    QDate today;
    QString todayWord;
    QString doneWord; ///< for the key
    QString openWord;
    QString lateWord;
    std::vector<GanttRow> rows;
};
/// As many drawings as pages need: none is higher than `mostMm`, and the scale is the same in all.
std::vector<Drawing> drawn(const GanttChart& chart, double widthMm, double mostMm = 140);

} // namespace thidua::report

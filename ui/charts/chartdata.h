// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/base/points.h"

#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace thidua {

/// How many units of each bloc reached each grade; also how many of another row are in each state.
struct GradeBars {
    struct Bloc {
        QString name;
        QString detail;
        std::vector<int> counts; ///< parallel to `grades`
        int unranked = 0;
        int total() const;
    };
    QStringList grades; ///< best first
    std::vector<Bloc> blocs; ///< in the order of the plan
    QString heading = {}; ///< what the rows are; blank: blocs
    QString rest = {}; ///< what `unranked` counts; blank: units without a grade

    int countOf(int grade) const; ///< over all blocs
    int unranked() const;
};

/// The totals of a bloc's ranked units against the last total that gets a place.
struct RankDots {
    struct Unit {
        QString rank; ///< `2=`
        QString name;
        Points total;
        bool atLine = false; ///< tied at the quota line
        bool proposed = false; ///< for an award
    };
    std::vector<Unit> units; ///< best first
    std::optional<Points> line; ///< total at the quota line; none while places are vacant
    int places = 0;
    int decimals = 2;
};

/// One unit's standards or criteria against the bloc's median, as shares of the maximum.
struct UnitProfile {
    struct Row {
        QString name;
        Points maximum;
        std::optional<Points> points; ///< none: not applicable
        std::optional<Points> median; ///< of the units it applies to
    };
    QString unit;
    std::vector<Row> rows;
    int decimals = 2;
};

/// Money planned and disbursed, a pair of bars for each year or source.
struct BudgetBars {
    struct Row {
        QString name;
        Money planned;
        Money disbursed;
        bool plannedPartial = false; ///< some of its amounts are not known
        bool disbursedPartial = false;
    };
    QString heading; ///< what the rows are: "Year"
    std::vector<Row> rows;
};

/// An amount of such a bar: of a sum with some amounts missing what is known, and that it is not all.
QString barMoneyText(Money money, bool partial);

/// What a target came to year by year, its goals, and where the trend leads.
struct TargetTrend {
    struct Mark {
        int year = 0;
        Points value;
        QString words; ///< the figure as it is shown: `> 95,0`
    };
    std::vector<Mark> figures; ///< by year, as all of them
    std::vector<Mark> goals;
    std::vector<Mark> forecast; ///< an extrapolation, and shown as one

    std::pair<int, int> years() const; ///< first and last of all marks
};

using ChartData =
    std::variant<std::monostate, GradeBars, RankDots, UnitProfile, BudgetBars, TargetTrend>;

/// The figures of a chart as a table; what *Figures* shows and a screen reader is told.
struct ChartTable {
    QStringList headers;
    std::vector<QStringList> rows; ///< as wide as `headers`; the first column is text
    bool operator==(const ChartTable&) const = default;
};

ChartTable figuresOf(const ChartData& data);
/// The figures as one text: a sentence a row.
QString describeFigures(const ChartTable& table);

/// The middle value; the mean of the two middle ones, rounded half up. None of an empty list.
std::optional<Points> medianOf(std::vector<Points> values);

} // namespace thidua

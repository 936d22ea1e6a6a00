// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/sheet.h"

#include <optional>
#include <span>

namespace thidua {

/// A band of the grade scale (xếp loại). Each bound is open or closed as the plan words it: "từ 95
/// điểm trở lên" is closed, "dưới 95 điểm" open. A missing upper bound means "and more".
struct Grade {
    GradeId id;
    PlanId plan;
    int seq = 0; ///< 0 is the best
    QString code;
    QString name;
    Points minimum;
    bool minimumClosed = true;
    bool bounded = false; ///< whether `maximum` counts
    Points maximum;
    bool maximumClosed = false;
    bool operator==(const Grade&) const = default;
};

/// A further demand of a grade (or of all grades down to it); a sheet that fails it gets the best
/// grade below.
struct GradeCondition {
    enum class Kind {
        NoZero, ///< no applicable base criterion at zero points
        EachShare, ///< each applicable base criterion has at least `share` percent of its maximum
        CriterionShare, ///< `criterion` has at least `share` percent of its maximum
        SelfScored, ///< the unit has a self-score with a total; otherwise the lowest grade
    };
    RowId id;
    PlanId plan;
    int seq = 0; ///< bit of SheetResult::failedConditions
    GradeId grade;
    Kind kind = Kind::NoZero;
    CriterionId criterion;
    Points share; ///< percent
    bool operator==(const GradeCondition&) const = default;
};

/// The grades of a plan, best first, without holes or overlaps.
class GradeScale {
public:
    GradeScale() = default;
    /// Refuses an empty scale, bands that overlap or leave a hole, one that is not ordered, and a
    /// lowest band that starts above 0; says which two bands meet badly.
    static Result<GradeScale> of(std::vector<Grade> grades,
                                 std::vector<GradeCondition> conditions = {});

    const std::vector<Grade>& grades() const { return m_grades; }
    const std::vector<GradeCondition>& conditions() const { return m_conditions; }
    bool isEmpty() const { return m_grades.empty(); }

    /// Index of the grade of a sheet: by the exact total, then down past every condition it fails,
    /// never better than `cap` (an index; from a discipline or a violation). −1 without a total.
    int gradeOf(const SheetResult& result, int cap = 0) const;
    /// Index by points alone.
    int gradeOf(Points total) const;
    int indexOf(QStringView code) const; ///< −1 when there is none
    /// Points missing to the next better grade; none at the best.
    std::optional<Points> toNextGrade(const SheetResult& result) const;
    /// Points above the lower edge of the grade reached.
    std::optional<Points> aboveEdge(const SheetResult& result) const;

    bool operator==(const GradeScale&) const = default;

private:
    std::vector<Grade> m_grades;
    std::vector<GradeCondition> m_conditions;
};

} // namespace thidua

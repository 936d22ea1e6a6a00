// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/scoring/gradescale.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct GradeText {
    Q_DECLARE_TR_FUNCTIONS(GradeScale)
};

constexpr int kMostConditions = 62;

/// A total as its largest 1/10,000 not above it, and whether it lies above that.
struct ExactPoints {
    qint64 floor = 0;
    bool above = false;
};

bool reaches(const Grade& grade, ExactPoints total)
{
    if (grade.minimumClosed || total.floor != grade.minimum.raw)
        return total.floor >= grade.minimum.raw;
    return total.above;
}

/// The best grade whose lower bound a total reaches. The bands meet, so upper bounds decide nothing;
/// what lies above the best grade's bound, by a bonus, is that grade.
int indexFor(const std::vector<Grade>& grades, ExactPoints total)
{
    for (size_t i = 0; i < grades.size(); ++i) {
        if (reaches(grades[i], total))
            return static_cast<int>(i);
    }
    return static_cast<int>(grades.size()) - 1;
}

Result<void> checkMeeting(const Grade& better, const Grade& worse)
{
    if (worse.minimum > better.minimum
        || (worse.minimum == better.minimum && (better.minimumClosed || !worse.minimumClosed)))
        return fail(
            ErrorCode::InvalidInput,
            GradeText::tr("“%1” starts above “%2” but stands after it. Put the best grade first.")
                .arg(worse.name, better.name));
    const QString edge = better.minimum.toExactString(2);
    const bool overlaps = !worse.bounded || worse.maximum > better.minimum
        || (worse.maximum == better.minimum && worse.maximumClosed && better.minimumClosed);
    if (overlaps)
        return fail(ErrorCode::InvalidInput,
                    GradeText::tr("“%1” and “%2” overlap at %3 points. End “%2” where “%1” starts.")
                        .arg(better.name, worse.name, edge));
    if (worse.maximum < better.minimum || (!worse.maximumClosed && !better.minimumClosed))
        return fail(ErrorCode::InvalidInput,
                    GradeText::tr("There is a hole between “%1” and “%2”: %3 points would have no "
                                  "grade. End “%2” where “%1” starts.")
                        .arg(better.name, worse.name,
                             worse.maximum < better.minimum && worse.maximumClosed
                                 ? (worse.maximum + Points{1}).toExactString(2)
                                 : worse.maximum.toExactString(2)));
    return {};
}

} // namespace

Result<GradeScale> GradeScale::of(std::vector<Grade> grades, std::vector<GradeCondition> conditions)
{
    if (grades.empty())
        return fail(ErrorCode::InvalidInput,
                    GradeText::tr("The grade scale is empty. Add at least one grade."));
    std::stable_sort(grades.begin(), grades.end(),
                     [](const Grade& a, const Grade& b) { return a.seq < b.seq; });
    for (size_t i = 0; i < grades.size(); ++i) {
        const Grade& grade = grades[i];
        if (grade.bounded && grade.maximum < grade.minimum)
            return fail(ErrorCode::InvalidInput,
                        GradeText::tr("“%1” ends below where it starts. Correct its bounds.")
                            .arg(grade.name));
        if (i > 0)
            THIDUA_TRY(checkMeeting(grades[i - 1], grade));
    }
    const Grade& lowest = grades.back();
    if (lowest.minimum > Points{} || (lowest.minimum.isZero() && !lowest.minimumClosed))
        return fail(ErrorCode::InvalidInput,
                    GradeText::tr("The lowest grade, “%1”, starts above 0: low totals would have "
                                  "no grade. Let it start at 0.")
                        .arg(lowest.name));
    std::stable_sort(
        conditions.begin(), conditions.end(),
        [](const GradeCondition& a, const GradeCondition& b) { return a.seq < b.seq; });
    for (size_t i = 0; i < conditions.size(); ++i) {
        const int seq = conditions[i].seq;
        if (seq < 0 || seq > kMostConditions || (i > 0 && conditions[i - 1].seq == seq))
            return fail(
                ErrorCode::InvalidInput,
                GradeText::tr(
                    "The conditions of the grades must be numbered from 0 to %1, each number once.")
                    .arg(kMostConditions));
    }
    GradeScale scale;
    scale.m_grades = std::move(grades);
    scale.m_conditions = std::move(conditions);
    return scale;
}

int GradeScale::gradeOf(const SheetResult& result, int cap) const
{
    if (!result.hasTotal || isEmpty())
        return -1;
    const int lowest = static_cast<int>(m_grades.size()) - 1;
    int index = std::max(indexFor(m_grades, {result.exactFloor, result.aboveFloor}), cap);
    for (const GradeCondition& condition : m_conditions) {
        if ((result.failedConditions >> condition.seq & 1) == 0)
            continue;
        if (condition.kind == GradeCondition::Kind::SelfScored)
            return lowest;
        const auto bound = std::find_if(m_grades.begin(), m_grades.end(), [&](const Grade& grade) {
            return grade.id == condition.grade;
        });
        const int demanding =
            bound == m_grades.end() ? 0 : static_cast<int>(bound - m_grades.begin());
        index = std::max(index, demanding + 1);
    }
    return std::min(index, lowest);
}

int GradeScale::gradeOf(Points total) const
{
    return isEmpty() ? -1 : indexFor(m_grades, {total.raw, false});
}

int GradeScale::indexOf(QStringView code) const
{
    const auto wanted = code.trimmed();
    for (size_t i = 0; i < m_grades.size(); ++i) {
        if (wanted.compare(m_grades[i].code, Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    }
    return -1;
}

std::optional<Points> GradeScale::toNextGrade(const SheetResult& result) const
{
    if (!result.hasTotal || isEmpty())
        return {};
    const int index = indexFor(m_grades, {result.exactFloor, result.aboveFloor});
    if (index == 0)
        return {};
    const Grade& better = m_grades[static_cast<size_t>(index) - 1];
    return Points{std::max<qint64>(better.minimum.raw - result.exactFloor, 1)};
}

std::optional<Points> GradeScale::aboveEdge(const SheetResult& result) const
{
    if (!result.hasTotal || isEmpty())
        return {};
    const int index = indexFor(m_grades, {result.exactFloor, result.aboveFloor});
    return Points{result.exactFloor} - m_grades[static_cast<size_t>(index)].minimum;
}

} // namespace thidua

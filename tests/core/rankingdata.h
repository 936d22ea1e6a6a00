// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/award.h"
#include "tests/core/scoringdata.h"

#include <QStringList>

namespace thidua::test {

// Units, totals and grades of the 2024 theme, and rankings written as text.

inline Grade band(int seq, const char* code, const char* name, int minimum, int maximum)
{
    Grade grade;
    grade.id = {seq + 1};
    grade.seq = seq;
    grade.code = QString::fromUtf8(code);
    grade.name = QString::fromUtf8(name);
    grade.minimum = Points::whole(minimum);
    grade.bounded = maximum > 0;
    grade.maximum = Points::whole(maximum);
    return grade;
}

/// Xuất sắc from 95, Giỏi from 85, Khá from 75, Trung bình from 60, Yếu below.
inline GradeScale scaleOf2024()
{
    auto scale = GradeScale::of({band(0, "XS", "Xuất sắc", 95, 0), band(1, "G", "Giỏi", 85, 95),
                                 band(2, "K", "Khá", 75, 85), band(3, "TB", "Trung bình", 60, 75),
                                 band(4, "Y", "Yếu", 0, 60)});
    REQUIRE(scale);
    return *scale;
}

inline SheetResult resultOf(Points total)
{
    SheetResult result;
    result.hasTotal = true;
    result.total = total;
    result.exactFloor = total.raw;
    result.base = total;
    result.applicable = Points::whole(100);
    return result;
}

/// `total` in hundredths, as 9750 for 97,50.
inline Contender contenderOf(int unit, int total)
{
    Contender contender;
    contender.unit = {unit};
    contender.bloc = {2};
    contender.result = resultOf(Points::hundredths(total));
    return contender;
}

/// Units 1, 2, 3 … with these totals, in hundredths.
inline std::vector<Contender> contendersOf(const std::vector<int>& totals)
{
    std::vector<Contender> contenders;
    for (const int total : totals)
        contenders.push_back(contenderOf(static_cast<int>(contenders.size()) + 1, total));
    return contenders;
}

/// By unit number, so that texts are easy to predict.
inline QHash<UnitId, int> orderOf(std::span<const Contender> contenders)
{
    QHash<UnitId, int> order;
    for (const Contender& contender : contenders)
        order.insert(contender.unit, static_cast<int>(contender.unit.value));
    return order;
}

inline std::vector<Ranked> rank(std::span<const Contender> contenders,
                                std::span<const Metric> metrics = {})
{
    return rankBloc(contenders, scaleOf2024(), metrics, orderOf(contenders));
}

/// `1:K1 2=:K2 2=:K3 –:K4`, in the order of the ranking.
inline QString rankingText(std::span<const Ranked> ranked)
{
    QStringList parts;
    for (const Ranked& unit : ranked)
        parts += (unit.rank > 0 ? rankText(unit) : QStringLiteral("–")) + QStringLiteral(":K")
            + QString::number(unit.unit.value);
    return parts.join(u' ');
}

} // namespace thidua::test

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What papers and letters say of the units behind a target.

#include "core/domain/shortname.h"
#include "core/reports/kinds/targetpaper.h"

#include <algorithm>

namespace thidua::report {

namespace {

using UnitList = std::vector<const UnitOutcome*>;

QString unitsText(const UnitList& units)
{
    QStringList names;
    for (const UnitOutcome* unit : units)
        names << unit->name;
    return names.join(QStringLiteral("; "));
}

QString unitsText(const UnitList& units, bool reported)
{
    UnitList found;
    std::copy_if(units.begin(), units.end(), std::back_inserter(found),
                 [&](const UnitOutcome* unit) { return unit->reported.any == reported; });
    return unitsText(found);
}

} // namespace

QString missingOnPaper(const TargetYear& year)
{
    const UnitList missing = year.missing();
    QStringList parts;
    const auto add = [&](const QString& words, const QString& names) {
        if (!names.isEmpty())
            parts << QStringLiteral("%1: %2").arg(words, names);
    };
    add(QStringLiteral("chưa đạt"), unitsText(missing, true));
    add(QStringLiteral("chưa so sánh được"), unitsText(year.untold()));
    if (year.total.reported > 0)
        add(QStringLiteral("chưa báo cáo"), unitsText(missing, false));
    else if (!missing.empty())
        parts << QStringLiteral("chưa có đơn vị nào báo cáo");
    add(QStringLiteral("có báo cáo nhưng không tính, vì cuối năm không còn hoạt động"),
        unitsText(year.uncounted()));
    return parts.join(QStringLiteral(". "));
}

QString targetReminder(const Plan& plan, const TargetRow& row, const TargetYear& year)
{
    const auto missing = year.missing();
    QStringList lines{
        QStringLiteral("Đề nghị các đơn vị sau thực hiện, báo cáo chỉ tiêu “%1” (%2), năm %3.")
            .arg(row.target.title, shortTitle(plan))
            .arg(year.year)};
    if (year.goal.isValue())
        lines << QStringLiteral("Mốc năm %1: %2 %3; kết quả đến nay: %4.")
                     .arg(year.goal.year)
                     .arg(demandText(year.goal, row.decimals), row.target.measure,
                          figureOnPaper(year.figure(), row.decimals))
                     .simplified();
    const QString unmet = unitsText(missing, true);
    const QString silent = unitsText(missing, false);
    if (!unmet.isEmpty())
        lines << QStringLiteral("Chưa đạt: %1.").arg(unmet);
    if (!silent.isEmpty())
        lines << QStringLiteral("Chưa báo cáo: %1.").arg(silent);
    if (!row.target.evidence.isEmpty())
        lines << QStringLiteral("Minh chứng kèm theo: %1.").arg(row.target.evidence);
    return lines.join(u'\n');
}

} // namespace thidua::report

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/coveragewords.h"

#include "core/domain/projects/budget.h"
#include "core/reports/kinds/paperwords.h"

#include <algorithm>

namespace thidua::report {

namespace {

QString periodWords(const RuleCoverage& result, const CoverageSpan& span)
{
    QString words = span.label.isEmpty()                 ? QStringLiteral("Cả kế hoạch")
        : result.rule.period == CoveragePeriod::EachYear ? QStringLiteral("Năm %1").arg(span.label)
                                                         : span.label;
    if (span.state == PeriodState::Running)
        words += QStringLiteral(" (đang diễn ra)");
    else if (span.state == PeriodState::Ahead)
        words += QStringLiteral(" (chưa đến)");
    return words;
}

QString missingOnPaper(const PlanBook& book, const CoverageSpan& span)
{
    QStringList names;
    for (const CoverageLine* line : span.missing()) {
        const Member* member = book.member(line->unit);
        const Bloc* bloc = book.bloc(line->bloc);
        names.append(member ? member->name : bloc ? bloc->name : QStringLiteral("toàn ngành"));
    }
    if (names.size() > 1 && names.size() == static_cast<qsizetype>(span.lines.size()))
        return QStringLiteral("tất cả (%1)").arg(names.size());
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral("; "));
}

} // namespace

Table coverageTable(const MovementState& state)
{
    Table table;
    table.columns = {{1.6, 0, Align::Left},
                     {0, 38, Align::Left},
                     {0, 18, Align::Right},
                     {0, 18, Align::Right},
                     {1.6, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("Yêu cầu"), QStringLiteral("Kỳ"), QStringLiteral("Đạt"),
                           QStringLiteral("Tỷ lệ"), QStringLiteral("Còn thiếu")})};
    for (const RuleCoverage& result : state.coverage) {
        const QString title = result.rule.encouraged
            ? QStringLiteral("%1 (khuyến khích)").arg(result.rule.title)
            : result.rule.title;
        for (const CoverageSpan& span : result.spans)
            table.rows.push_back(
                bodyRow({title, periodWords(result, span),
                         QStringLiteral("%1/%2").arg(span.met).arg(span.lines.size()),
                         shareText(span.share), missingOnPaper(*state.book, span)}));
        if (result.spans.empty())
            table.rows.push_back(bodyRow({title, QStringLiteral("Chưa đến kỳ"), QStringLiteral("–"),
                                          QStringLiteral("–"), QStringLiteral("–")}));
    }
    return table;
}

Table launchTable(const LaunchBoard& board)
{
    Table table;
    table.columns = {{1.4, 0, Align::Left}, {0, 24, Align::Centre}, {0, 18, Align::Right},
                     {0, 18, Align::Right}, {0, 16, Align::Right},  {0, 16, Align::Right},
                     {1.4, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("Việc"), QStringLiteral("Hạn"), QStringLiteral("Đã làm"),
                           QStringLiteral("Tỷ lệ"), QStringLiteral("Làm trễ"),
                           QStringLiteral("Quá hạn"), QStringLiteral("Đơn vị chưa làm")})};
    for (const LaunchColumn& column : board.columns) {
        QStringList names;
        for (const LaunchCell& cell : column.cells) {
            const auto member = std::ranges::find(board.members, cell.unit, &Member::unit);
            if ((cell.state == StepState::Late || cell.state == StepState::Open)
                && member != board.members.end())
                names.append(member->name);
        }
        table.rows.push_back(bodyRow(
            {column.milestone.title, dayOnPaper(column.deadline),
             QStringLiteral("%1/%2").arg(column.done).arg(column.obliged), shareText(column.share),
             QString::number(column.doneLate), QString::number(column.late),
             names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral("; "))}));
    }
    return table;
}

} // namespace thidua::report

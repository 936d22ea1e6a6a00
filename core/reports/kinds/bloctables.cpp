// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/bloctables.h"

#include "core/domain/projects/budget.h"
#include "core/reports/kinds/initiativepaper.h"
#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/targetpaper.h"

#include <algorithm>

namespace thidua::report {

namespace {

QString joined(const QStringList& names)
{
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral("; "));
}

QString outOf(qsizetype part, qsizetype whole)
{
    return QStringLiteral("%1/%2").arg(part).arg(whole);
}

bool isIn(const BlocReport& report, UnitId unit)
{
    return std::ranges::any_of(report.board.units,
                               [&](const BlocUnitLine& line) { return line.member.unit == unit; });
}

/// The units of the bloc in one year of a target.
struct TargetCount {
    std::vector<const UnitOutcome*> units;
    qsizetype reported = 0;
    qsizetype met = 0;
    QStringList silent;
    QStringList unmet;
};

TargetCount countOf(const TargetYear& year, BlocId bloc)
{
    TargetCount count;
    for (const UnitOutcome& unit : year.units) {
        if (unit.bloc != bloc || !unit.counts())
            continue;
        count.units.push_back(&unit);
        count.reported += unit.reported.any;
        count.met += unit.state == UnitOutcome::State::Met;
        if (!unit.reported.any)
            count.silent << unit.name;
        else if (unit.state == UnitOutcome::State::NotMet)
            count.unmet << unit.name;
    }
    return count;
}

/// The last year up to the board's day in which a unit of the bloc reported, else the running one.
const TargetYear* yearOf(const TargetRow& row, BlocId bloc, QDate today)
{
    const TargetYear* reported = nullptr;
    const TargetYear* running = nullptr;
    for (const TargetYear& year : row.years) {
        if (year.year <= today.year() && countOf(year, bloc).reported > 0)
            reported = &year;
        if (year.year == today.year())
            running = &year;
    }
    return reported ? reported : running;
}

QString lackWords(const TargetCount& count)
{
    QStringList parts;
    if (!count.unmet.isEmpty())
        parts << QStringLiteral("chưa đạt: %1").arg(joined(count.unmet));
    if (count.reported == 0 && count.silent.size() > 1)
        parts << QStringLiteral("chưa có đơn vị nào báo cáo");
    else if (!count.silent.isEmpty())
        parts << QStringLiteral("chưa báo cáo: %1").arg(joined(count.silent));
    return parts.isEmpty() ? QStringLiteral("–") : parts.join(QStringLiteral(". "));
}

QString metWords(const PromiseOutcome& promise)
{
    if (!promise.met)
        return promise.figure.isKnown() ? QStringLiteral("đang thực hiện")
                                        : QStringLiteral("chưa có số liệu");
    return *promise.met ? QStringLiteral("đạt") : QStringLiteral("chưa đạt");
}

QString promiseWords(const Promise& promise, int decimals)
{
    const Demand demand = demandOf(promise.kind, promise.value, promise.year, {}, false);
    return promise.kind == GoalKind::Done ? QStringLiteral("thực hiện")
                                          : demandOnPaper(&demand, decimals);
}

QString spanWords(const RuleCoverage& rule, const CoverageSpan& span)
{
    if (span.label.isEmpty())
        return QStringLiteral("Cả kế hoạch");
    return rule.rule.period == CoveragePeriod::EachYear ? QStringLiteral("Năm %1").arg(span.label)
                                                        : span.label;
}

/// One rule over the units of the bloc; without cells when it binds none of them, nor the bloc.
Row coverageRow(const BlocReport& report, const RuleCoverage& rule, const CoverageSpan& span)
{
    QStringList missing;
    qsizetype bound = 0;
    qsizetype met = 0;
    for (const CoverageLine& line : span.lines) {
        if (line.bloc != report.board.bloc.id)
            continue;
        ++bound;
        met += line.met;
        const Member* member = report.boards.book->member(line.unit);
        if (!line.met)
            missing << (member ? member->name
                               : QStringLiteral("Khối có %1, cần %2")
                                     .arg(line.count())
                                     .arg(rule.rule.count));
    }
    if (bound == 0)
        return {};
    if (missing.size() > 1 && missing.size() == bound)
        missing = {QStringLiteral("tất cả (%1)").arg(bound)};
    const QString title = rule.rule.encouraged
        ? QStringLiteral("%1 (khuyến khích)").arg(rule.rule.title)
        : rule.rule.title;
    return bodyRow({title, spanWords(rule, span), outOf(met, bound), joined(missing)});
}

} // namespace

Table blocTargetTable(const BlocReport& report)
{
    Table table;
    table.columns = {{0, 10, Align::Centre}, {2, 0, Align::Left},   {0, 12, Align::Centre},
                     {0, 14, Align::Right},  {0, 13, Align::Right}, {1.1, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("TT"), QStringLiteral("Chỉ tiêu"), QStringLiteral("Năm"),
                           QStringLiteral("Đã báo cáo"), QStringLiteral("Đạt"),
                           QStringLiteral("Đơn vị chưa đạt, chưa báo cáo")})};
    for (const TargetRow& row : report.boards.targets.rows) {
        const TargetYear* year = yearOf(row, report.board.bloc.id, report.boards.today);
        if (!year)
            continue;
        const TargetCount count = countOf(*year, report.board.bloc.id);
        if (count.units.empty())
            continue;
        const auto units = std::ssize(count.units);
        table.rows.push_back(bodyRow({QString::number(table.rows.size() + 1), row.target.title,
                                      QString::number(year->year), outOf(count.reported, units),
                                      outOf(count.met, units), lackWords(count)}));
    }
    return table;
}

Table blocPromiseTable(const BlocReport& report)
{
    Table table;
    table.columns = {{1.6, 0, Align::Left},
                     {0, 13, Align::Centre},
                     {0, 26, Align::Right},
                     {0, 26, Align::Right},
                     {1, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("Chỉ tiêu khối đăng ký"), QStringLiteral("Năm"),
                           QStringLiteral("Đăng ký"), QStringLiteral("Thực hiện"),
                           QStringLiteral("Kết quả")})};
    for (const TargetRow& row : report.boards.targets.rows) {
        for (const PromiseOutcome& promise : row.promises) {
            if (promise.promise.bloc != report.board.bloc.id)
                continue;
            table.rows.push_back(
                bodyRow({row.target.title, QString::number(promise.promise.year),
                         promiseWords(promise.promise, row.decimals),
                         figureOnPaper(promise.figure, row.decimals), metWords(promise)}));
        }
    }
    return table;
}

Table blocCoverageTable(const BlocReport& report)
{
    Table table;
    table.columns = {
        {1.6, 0, Align::Left}, {0, 34, Align::Left}, {0, 18, Align::Right}, {1.4, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("Yêu cầu"), QStringLiteral("Kỳ"), QStringLiteral("Đạt"),
                           QStringLiteral("Còn thiếu")})};
    for (const RuleCoverage& rule : report.boards.state.coverage) {
        const CoverageSpan* span = rule.current();
        if (!span || span->state == PeriodState::Ahead)
            continue;
        if (Row row = coverageRow(report, rule, *span); !row.cells.empty())
            table.rows.push_back(std::move(row));
    }
    return table;
}

InitiativeRegister initiativesOf(const BlocReport& report)
{
    InitiativeRegister own;
    for (const InitiativeRow& row : report.boards.initiatives.rows) {
        if (!isIn(report, row.initiative.unit))
            continue;
        own.rows.push_back(row);
        for (int stage = 0; stage <= static_cast<int>(row.stage()); ++stage)
            ++own.reached[static_cast<size_t>(stage)];
    }
    return own;
}

Table blocInitiativeTable(const InitiativeRegister& initiatives)
{
    Table table;
    table.columns = {{0, 10, Align::Centre},
                     {1.8, 0, Align::Left},
                     {1.2, 0, Align::Left},
                     {0, 26, Align::Left},
                     {0, 30, Align::Left}};
    table.head = {
        headRow({QStringLiteral("TT"), QStringLiteral("Tên sáng kiến, mô hình"),
                 QStringLiteral("Đơn vị"), QStringLiteral("Loại"), QStringLiteral("Giai đoạn")})};
    for (const InitiativeRow& row : initiatives.rows)
        table.rows.push_back(
            bodyRow({QString::number(table.rows.size() + 1), row.initiative.title, row.unitName,
                     initiativeKindOnPaper(row.initiative.kind), initiativeStageOnPaper(row)}));
    return table;
}

Table blocTaskTable(const BlocReport& report)
{
    Table table;
    table.columns = {
        {1.8, 0, Align::Left}, {1.2, 0, Align::Left}, {0, 26, Align::Centre}, {0, 26, Align::Left}};
    table.head = {headRow({QStringLiteral("Nhiệm vụ"), QStringLiteral("Đơn vị chủ trì"),
                           QStringLiteral("Hạn"), QStringLiteral("Tình trạng")})};
    for (const TaskRow& row : report.boards.tasks) {
        const bool led = std::ranges::any_of(report.board.units, [&](const BlocUnitLine& line) {
            return isLedBy(row.task, line.member);
        });
        if (led && row.task.state == Task::State::Open)
            table.rows.push_back(
                bodyRow({row.task.text, row.task.lead, dayOnPaper(row.nextDue),
                         row.late ? QStringLiteral("quá hạn") : QStringLiteral("đang thực hiện")}));
    }
    return table;
}

} // namespace thidua::report

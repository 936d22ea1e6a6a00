// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/reviewtables.h"

#include "core/domain/shortname.h"
#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/projecttables.h"
#include "core/reports/kinds/targetpaper.h"

#include <algorithm>
#include <numeric>

namespace thidua::report {

namespace {

constexpr double kTableSize = 10;

QString number(int value)
{
    return QString::number(value);
}

QString columnWords(const LaunchColumn& column)
{
    return QStringLiteral("%1/%2 đơn vị (%3)")
        .arg(column.done)
        .arg(column.obliged)
        .arg(shareText(column.share));
}

QString changeWords(const TargetReview& review, int decimals)
{
    return review.change ? review.change->toDifferenceString(decimals) : QStringLiteral("–");
}

QString metWords(const PeriodResult& result)
{
    if (!result.met)
        return result.early ? QStringLiteral("chưa đến hạn") : QStringLiteral("–");
    return *result.met ? QStringLiteral("đạt") : QStringLiteral("chưa đạt");
}

Row funnelRow(const QString& name, const FunnelCount& count, RowKind kind)
{
    Row row = bodyRow({name});
    for (const int reached : count.reached)
        row.cells.push_back({plain(number(reached))});
    row.cells.push_back({plain(number(count.rewarded))});
    row.kind = kind;
    return row;
}

/// The years of a chart: with those between them, so that the line has its true slope, while there is room.
std::vector<int> placesOf(std::vector<int> years)
{
    constexpr int kMostPlaces = 12;
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    if (years.back() - years.front() >= kMostPlaces)
        return years;
    std::vector<int> places(static_cast<size_t>(years.back() - years.front() + 1));
    std::iota(places.begin(), places.end(), years.front());
    return places;
}

LineChart::Point figurePoint(const TargetYear& year, int decimals)
{
    const QString words = figureOnPaper(year.figure(), decimals);
    return {static_cast<double>(year.figure().shown().raw),
            year.origin == FigureOrigin::Baseline ? QStringLiteral("%1 (ban đầu)").arg(words)
                                                  : words};
}

/// Visits every milestone all units of a plan must do, phase by phase.
template<class Visit>
void forEachLaunch(const MovementReview& review, int period, Visit visit)
{
    for (const PlanReview& plan : review.plans) {
        for (const LaunchColumn& column : plan.board.columns) {
            const int own =
                periodOf(review.periods, column.milestone.phase, plan.plan.phase, column.deadline);
            if (own == period)
                visit(plan, column);
        }
    }
}

} // namespace

QString planOnPaper(const Plan& plan)
{
    return shortTitle(plan);
}

QString periodOnPaper(const MovementReview& review, int period)
{
    return period < 0 ? QStringLiteral("Ngoài các giai đoạn")
                      : review.periods[static_cast<size_t>(period)].name;
}

Table launchTable(const MovementReview& review)
{
    Table table;
    table.size = kTableSize;
    table.columns = {{1.4, 0, Align::Left}, {1.6, 0, Align::Left}, {0, 25, Align::Centre},
                     {0, 22, Align::Right}, {0, 22, Align::Right}, {0, 22, Align::Right},
                     {0, 24, Align::Right}, {0, 20, Align::Right}};
    table.head = {headRow({QStringLiteral("Kế hoạch"), QStringLiteral("Mốc"), QStringLiteral("Hạn"),
                           QStringLiteral("Đơn vị bắt buộc"), QStringLiteral("Đã thực hiện"),
                           QStringLiteral("Trong đó trễ hạn"), QStringLiteral("Chưa thực hiện"),
                           QStringLiteral("Tỷ lệ")})};
    for (int period = -1; period < static_cast<int>(review.periods.size()); ++period) {
        bool named = false;
        forEachLaunch(review, period, [&](const PlanReview& plan, const LaunchColumn& column) {
            if (!named)
                table.rows.push_back(groupRow(periodOnPaper(review, period), 8));
            named = true;
            table.rows.push_back(bodyRow(
                {planOnPaper(plan.plan), column.milestone.title, dayOnPaper(column.deadline),
                 number(column.obliged), number(column.done), number(column.doneLate),
                 number(column.obliged - column.done), shareText(column.share)}));
        });
    }
    return table;
}

BarChart launchChart(const MovementReview& review)
{
    BarChart chart{{QStringLiteral("Đã thực hiện")}, {}};
    chart.whole = 1;
    for (int period = -1; period < static_cast<int>(review.periods.size()); ++period) {
        forEachLaunch(review, period, [&](const PlanReview&, const LaunchColumn& column) {
            if (!column.share)
                return;
            const double share = static_cast<double>(column.share->numerator())
                / static_cast<double>(column.share->denominator());
            chart.rows.push_back({QStringLiteral("%1: %2").arg(periodOnPaper(review, period),
                                                               column.milestone.title),
                                  {{share, columnWords(column)}}});
        });
    }
    return chart;
}

Table targetPeriodTable(const MovementReview& review, const PlanReview& plan)
{
    Table table;
    table.size = kTableSize;
    table.columns = {{0, 10, Align::Centre}, {2, 0, Align::Left}, {0, 24, Align::Centre}};
    QStringList head{QStringLiteral("TT"), QStringLiteral("Chỉ tiêu"), QStringLiteral("Ban đầu")};
    for (const ReviewPeriod& period : review.periods) {
        table.columns.insert(
            table.columns.end(),
            {{0, 27, Align::Right}, {0, 24, Align::Right}, {0, 19, Align::Centre}});
        head << QStringLiteral("%1: kết quả").arg(period.name) << QStringLiteral("Mốc")
             << QStringLiteral("So với mốc");
    }
    table.columns.push_back({0, 20, Align::Right});
    head << QStringLiteral("Thay đổi");
    table.head = {headRow(head)};
    for (size_t i = 0; i < plan.targets.rows.size(); ++i) {
        const TargetRow& row = plan.targets.rows[i];
        const TargetReview& result = plan.targetResults[i];
        QString title = row.target.title;
        if (!row.target.measure.isEmpty())
            title += QStringLiteral(" (%1)").arg(row.target.measure);
        QStringList cells{row.target.code, title, baselineOnPaper(row)};
        for (const PeriodResult& period : result.periods)
            cells << (period.year ? QStringLiteral("%1 (%2)")
                                        .arg(figureOnPaper(period.figure, row.decimals))
                                        .arg(period.year)
                                  : QStringLiteral("–"))
                  << demandOnPaper(period.hasGoal ? &period.demand : nullptr, row.decimals)
                  << metWords(period);
        cells << changeWords(result, row.decimals);
        table.rows.push_back(bodyRow(cells));
    }
    return table;
}

Table targetYearTable(const PlanReview& plan)
{
    Table table;
    table.size = kTableSize;
    table.columns = {{0, 10, Align::Centre}, {2, 0, Align::Left}};
    QStringList head{QStringLiteral("TT"), QStringLiteral("Chỉ tiêu")};
    const std::vector<int> years = yearsOnPaper(plan.targets);
    for (const int year : years) {
        table.columns.push_back({0, 24, Align::Right});
        head << number(year);
    }
    table.head = {headRow(head)};
    for (const TargetRow& row : plan.targets.rows) {
        QStringList cells{row.target.code, row.target.title};
        bool any = false;
        for (const int year : years) {
            const TargetYear* found = row.year(year);
            const bool known = found && found->figure().isKnown();
            any = any || known;
            cells << (known ? figureOnPaper(found->figure(), row.decimals) : QStringLiteral("–"));
        }
        if (any)
            table.rows.push_back(bodyRow(cells));
    }
    return table;
}

LineChart targetChart(const TargetRow& row, QDate today)
{
    const auto isKnown = [&](const TargetYear& year) {
        return year.year <= today.year() && year.figure().isValue();
    };
    if (std::count_if(row.years.begin(), row.years.end(), isKnown) < 2)
        return {};
    std::vector<int> years;
    for (const TargetYear& year : row.years) {
        if (isKnown(year))
            years.push_back(year.year);
    }
    for (const Demand& demand : row.demands) {
        if (demand.isValue())
            years.push_back(demand.year);
    }
    LineChart chart;
    LineChart::Line figures{QStringLiteral("Kết quả"), {}, false};
    LineChart::Line goals{QStringLiteral("Mốc"), {}, true};
    for (const int number : placesOf(std::move(years))) {
        chart.places << QString::number(number);
        const TargetYear* year = row.year(number);
        figures.points.push_back(year && isKnown(*year) ? figurePoint(*year, row.decimals)
                                                        : LineChart::Point{});
        const Demand* demand = row.demandIn(number);
        goals.points.push_back(demand && demand->isValue()
                                   ? LineChart::Point{static_cast<double>(demand->value.raw),
                                                      demandOnPaper(demand, row.decimals)}
                                   : LineChart::Point{});
    }
    chart.lines = {std::move(figures), std::move(goals)};
    return chart;
}

Table funnelTable(const MovementReview& review)
{
    Table table;
    table.size = kTableSize;
    table.columns = {{1, 0, Align::Left},   {0, 30, Align::Right}, {0, 30, Align::Right},
                     {0, 30, Align::Right}, {0, 30, Align::Right}, {0, 36, Align::Right}};
    table.head = {headRow({QStringLiteral("Thời gian"), QStringLiteral("Đề xuất"),
                           QStringLiteral("Được duyệt"), QStringLiteral("Áp dụng"),
                           QStringLiteral("Nhân rộng"), QStringLiteral("Được khen thưởng")})};
    const FunnelReview& funnel = review.funnel;
    if (funnel.initiatives == 0)
        return table;
    for (const auto& [year, count] : funnel.years)
        table.rows.push_back(funnelRow(QStringLiteral("Năm %1").arg(year), count, RowKind::Body));
    if (funnel.undated != FunnelCount())
        table.rows.push_back(
            funnelRow(QStringLiteral("Chưa rõ ngày"), funnel.undated, RowKind::Body));
    table.rows.push_back(funnelRow(QStringLiteral("Tổng cộng"), funnel.total, RowKind::Subtotal));
    for (size_t i = 0; i < review.periods.size() && review.periods.size() > 1; ++i)
        table.rows.push_back(funnelRow(review.periods[i].name, funnel.periods[i], RowKind::Body));
    return table;
}

BarChart funnelChart(const MovementReview& review)
{
    BarChart chart{{QStringLiteral("Đề xuất"), QStringLiteral("Được duyệt"),
                    QStringLiteral("Áp dụng"), QStringLiteral("Nhân rộng")},
                   {}};
    for (const auto& [year, count] : review.funnel.years) {
        BarChart::BarRow row{number(year), {}};
        for (const int reached : count.reached)
            row.bars.push_back({static_cast<double>(reached), number(reached)});
        chart.rows.push_back(std::move(row));
    }
    return chart;
}

Table gradeTable(const MovementReview& review)
{
    Table table;
    table.size = kTableSize;
    table.columns = {{1.4, 0, Align::Left}, {1, 0, Align::Left},   {1.8, 0, Align::Left},
                     {0, 22, Align::Right}, {0, 26, Align::Right}, {0, 22, Align::Right},
                     {0, 24, Align::Right}, {0, 24, Align::Right}};
    table.head = {
        headRow({QStringLiteral("Kế hoạch"), QStringLiteral("Giai đoạn"),
                 QStringLiteral("Xếp loại (số đơn vị)"), QStringLiteral("Chưa xếp loại"),
                 QStringLiteral("Số lượng khen thưởng"), QStringLiteral("Đã xét"),
                 QStringLiteral("Tập thể được khen"), QStringLiteral("Cá nhân được khen")})};
    for (const PlanReview& plan : review.plans) {
        if (plan.grades.isEmpty() && plan.rewardedCollectives + plan.rewardedPersons == 0)
            continue;
        QStringList grades;
        for (qsizetype i = 0; i < plan.grades.grades.size(); ++i)
            grades << QStringLiteral("%1: %2")
                          .arg(plan.grades.grades[i])
                          .arg(plan.grades.counts[static_cast<size_t>(i)]);
        const bool scored = !plan.grades.isEmpty();
        const auto ofScores = [&](int value) {
            return scored ? number(value) : QStringLiteral("–");
        };
        table.rows.push_back(
            bodyRow({planOnPaper(plan.plan), periodOnPaper(review, plan.period),
                     orDash(grades.join(QStringLiteral("; "))), ofScores(plan.grades.ungraded),
                     ofScores(plan.grades.quota), ofScores(plan.grades.awarded),
                     number(plan.rewardedCollectives), number(plan.rewardedPersons)}));
    }
    return table;
}

Table projectReviewTable(const MovementReview& review)
{
    Table table;
    table.size = kTableSize;
    table.columns = {{1.4, 0, Align::Left}, {1, 0, Align::Left},   {0, 20, Align::Right},
                     {0, 18, Align::Right}, {0, 22, Align::Right}, {0, 42, Align::Right},
                     {0, 42, Align::Right}, {0, 20, Align::Right}};
    table.head = {headRow({QStringLiteral("Kế hoạch"), QStringLiteral("Giai đoạn"),
                           QStringLiteral("Số dự án"), QStringLiteral("Trễ hạn"),
                           QStringLiteral("Vướng mắc"), QStringLiteral("Tổng mức đầu tư (đồng)"),
                           QStringLiteral("Đã giải ngân (đồng)"), QStringLiteral("Tỷ lệ")})};
    for (const PlanReview& plan : review.plans) {
        const Portfolio& portfolio = plan.portfolio;
        if (portfolio.projects.empty())
            continue;
        table.rows.push_back(
            bodyRow({planOnPaper(plan.plan), periodOnPaper(review, plan.period),
                     QString::number(portfolio.projects.size()), number(portfolio.late()),
                     number(portfolio.blocked()), sumOnPaper(knownBudget(portfolio)),
                     sumOnPaper(knownDisbursed(portfolio)), shareText(portfolio.share)}));
    }
    return table;
}

BarChart budgetChart(const MovementReview& review)
{
    BarChart chart{{QStringLiteral("Kế hoạch vốn"), QStringLiteral("Đã giải ngân")}, {}};
    const auto bar = [](Money money, bool partial) {
        return BarChart::Bar{money.kind == Money::Kind::Unknown
                                 ? std::nullopt
                                 : std::optional(static_cast<double>(money.dong)),
                             partOnPaper(money, partial, true)};
    };
    for (const BudgetLine& line : review.budget)
        chart.rows.push_back(
            {line.year ? number(line.year) : QStringLiteral("chưa rõ năm"),
             {bar(line.planned, line.plannedPartial), bar(line.disbursed, line.disbursedPartial)}});
    return chart;
}

} // namespace thidua::report

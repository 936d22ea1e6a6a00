// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/projecttables.h"

#include "core/reports/kinds/paperwords.h"

namespace thidua::report {

namespace {

QString lines(const QString& text)
{
    return QString(text).replace(u'\n', QStringLiteral("; "));
}

QString nextWords(const ProjectStatus& status, QDate today)
{
    if (status.milestones.empty())
        return QStringLiteral("chưa có mốc");
    if (!status.late.empty()) {
        const ProjectMilestone& late = status.milestones[static_cast<size_t>(status.late.front())];
        return QStringLiteral("%1 (trễ hạn): %2").arg(dayOnPaper(late.due), late.title);
    }
    if (status.next >= 0) {
        const ProjectMilestone& next = status.milestones[static_cast<size_t>(status.next)];
        return QStringLiteral("%1: %2").arg(dayOnPaper(next.due), next.title);
    }
    for (const ProjectMilestone& milestone : status.milestones) {
        if (!milestone.isDone(today) && !milestone.due.isValid())
            return QStringLiteral("%1: %2").arg(dayOnPaper({}), milestone.title);
    }
    return QStringLiteral("–");
}

QString standingWords(const ProjectStatus& status, const Portfolio& portfolio)
{
    QString words = standingOnPaper(status.standing);
    if (status.isLate())
        words += QStringLiteral(" (%1 ngày làm việc)")
                     .arg(portfolio.workedDaysSince(
                         portfolio.today.addDays(-status.worstDays(portfolio.today))));
    if (status.isBlocked())
        words += QStringLiteral(": %1").arg(status.project.blocked);
    return words;
}

Row projectRow(int number, const ProjectStatus& status, const Portfolio& portfolio)
{
    const Project& project = status.project;
    return bodyRow({QString::number(number), project.name, moneyOnPaper(project.budget),
                    sumOnPaper(knownDisbursed(status)), shareText(status.share),
                    nextWords(status, portfolio.today), nobodyOnPaper(project.lead),
                    orDash(lines(project.support)), standingWords(status, portfolio)});
}

QString programmeTitle(const Programme& programme)
{
    if (!programme.id)
        return QStringLiteral("Dự án không thuộc đề án");
    QStringList facts;
    if (!programme.number.isEmpty())
        facts << programme.number;
    if (programme.firstYear)
        facts << (programme.lastYear && programme.lastYear != programme.firstYear
                      ? QStringLiteral("%1–%2").arg(programme.firstYear).arg(programme.lastYear)
                      : QString::number(programme.firstYear));
    return facts.isEmpty()
        ? programme.name
        : QStringLiteral("%1 (%2)").arg(programme.name, facts.join(QStringLiteral("; ")));
}

QString yearOnPaper(int year)
{
    return year ? QString::number(year) : QStringLiteral("chưa rõ năm");
}

QString sourceOnPaper(const QString& source)
{
    return source.isEmpty() ? QStringLiteral("chưa rõ nguồn") : source;
}

Row budgetRow(const QString& first, const QString& second, const BudgetLine& line, RowKind kind)
{
    Row row = bodyRow({first, second, partOnPaper(line.planned, line.plannedPartial),
                       partOnPaper(line.disbursed, line.disbursedPartial),
                       shareText(shareOf(line.disbursed, line.planned))});
    row.kind = kind;
    return row;
}

QString riskLevelWords(RiskLevel level)
{
    switch (level) {
    case RiskLevel::Low:
        return QStringLiteral("Thấp");
    case RiskLevel::Medium:
        return QStringLiteral("Trung bình");
    case RiskLevel::High:
        return QStringLiteral("Cao");
    }
    return {};
}

} // namespace

QString partOnPaper(Money money, bool partial, bool unit)
{
    return partial
        ? QStringLiteral("%1 (chưa đủ số liệu)").arg(moneyOnPaper(Money::exact(money.dong), unit))
        : moneyOnPaper(money, unit);
}

QString sumOnPaper(const KnownSum& sum, bool unit)
{
    if (!sum.isPartial())
        return moneyOnPaper(sum.sum, unit);
    if (sum.projects == 1)
        return partOnPaper(sum.sum, true, unit);
    return QStringLiteral("%1 (%2/%3 dự án có đủ số liệu)")
        .arg(moneyOnPaper(Money::exact(sum.sum.dong), unit))
        .arg(sum.known)
        .arg(sum.projects);
}

QString nobodyOnPaper(const QString& who)
{
    return who.trimmed().isEmpty() ? QStringLiteral("chưa phân công") : who;
}

QString standingOnPaper(ProjectStanding standing)
{
    switch (standing) {
    case ProjectStanding::LateAndBlocked:
        return QStringLiteral("Trễ hạn, vướng mắc");
    case ProjectStanding::Late:
        return QStringLiteral("Trễ hạn");
    case ProjectStanding::Blocked:
        return QStringLiteral("Vướng mắc");
    case ProjectStanding::NoMilestone:
        return QStringLiteral("Chưa có mốc");
    case ProjectStanding::NoDay:
        return QStringLiteral("Mốc chưa đặt hạn");
    case ProjectStanding::OnCourse:
        return QStringLiteral("Đúng tiến độ");
    case ProjectStanding::MilestonesDone:
        return QStringLiteral("Đã xong các mốc");
    case ProjectStanding::Finished:
        return QStringLiteral("Hoàn thành");
    case ProjectStanding::Stopped:
        return QStringLiteral("Dừng thực hiện");
    }
    return {};
}

Table projectTable(const Portfolio& portfolio)
{
    Table table;
    if (portfolio.projects.empty())
        return table;
    table.columns = {{0, 11, Align::Centre}, {1.5, 0, Align::Left}, {0, 33, Align::Right},
                     {0, 33, Align::Right},  {0, 16, Align::Right}, {1.1, 0, Align::Left},
                     {0.9, 0, Align::Left},  {1, 0, Align::Left},   {1.4, 0, Align::Left}};
    table.head = {headRow({QStringLiteral("TT"), QStringLiteral("Dự án"),
                           QStringLiteral("Tổng mức đầu tư (đồng)"),
                           QStringLiteral("Đã giải ngân (đồng)"), QStringLiteral("Tỷ lệ"),
                           QStringLiteral("Mốc tiếp theo"), QStringLiteral("Chịu trách nhiệm"),
                           QStringLiteral("Phối hợp, hỗ trợ"), QStringLiteral("Tình trạng")})};
    int number = 0;
    for (const ProgrammeStatus& programme : portfolio.programmes) {
        if (portfolio.programmes.size() > 1 || programme.programme.id) {
            Row row;
            row.kind = RowKind::Group;
            row.cells = {{bold(programmeTitle(programme.programme)), 2, Align::Left},
                         {bold(sumOnPaper(knownBudget(portfolio, &programme)))},
                         {bold(sumOnPaper(knownDisbursed(portfolio, &programme)))},
                         {bold(shareText(programme.share))},
                         {plain(QString()), 4}};
            table.rows.push_back(row);
        }
        for (const ProjectStatus& status : portfolio.projects) {
            if (status.project.programme == programme.programme.id)
                table.rows.push_back(projectRow(++number, status, portfolio));
        }
    }
    Row total;
    total.kind = RowKind::Total;
    total.cells = {{bold(QStringLiteral("TỔNG CỘNG")), 2, Align::Left},
                   {bold(sumOnPaper(knownBudget(portfolio)))},
                   {bold(sumOnPaper(knownDisbursed(portfolio)))},
                   {bold(shareText(portfolio.share))},
                   {plain(QString()), 4}};
    table.rows.push_back(total);
    return table;
}

Table fundingTable(const Portfolio& portfolio)
{
    Table table;
    table.columns = {{0, 24, Align::Centre},
                     {1, 0, Align::Left},
                     {0, 48, Align::Right},
                     {0, 48, Align::Right},
                     {0, 24, Align::Right}};
    table.head = {headRow({QStringLiteral("Năm"), QStringLiteral("Nguồn vốn"),
                           QStringLiteral("Kế hoạch vốn (đồng)"),
                           QStringLiteral("Đã giải ngân (đồng)"), QStringLiteral("Tỷ lệ")})};
    for (const ProjectStatus& status : portfolio.projects) {
        if (status.lines.empty())
            continue;
        table.rows.push_back(groupRow(status.project.name, 5));
        for (const BudgetLine& line : status.lines)
            table.rows.push_back(
                budgetRow(yearOnPaper(line.year), sourceOnPaper(line.source), line, RowKind::Body));
        if (status.lines.size() > 1)
            table.rows.push_back(budgetRow({}, QStringLiteral("Cộng dự án"),
                                           totalOf(status.lines).value_or(BudgetLine{}),
                                           RowKind::Subtotal));
    }
    if (table.rows.empty())
        return table;
    table.rows.push_back(groupRow(QStringLiteral("Tất cả các dự án"), 5));
    for (const BudgetLine& line : portfolio.byYear)
        table.rows.push_back(
            budgetRow(yearOnPaper(line.year), QStringLiteral("Các nguồn"), line, RowKind::Body));
    for (const BudgetLine& line : portfolio.bySource)
        table.rows.push_back(
            budgetRow(QStringLiteral("Các năm"), sourceOnPaper(line.source), line, RowKind::Body));
    table.rows.push_back(budgetRow({}, QStringLiteral("TỔNG CỘNG"),
                                   totalOf(portfolio.byYear).value_or(BudgetLine{}),
                                   RowKind::Total));
    return table;
}

Table riskTable(const Portfolio& portfolio)
{
    Table table;
    table.columns = {{0, 11, Align::Centre}, {1.4, 0, Align::Left}, {1, 0, Align::Left},
                     {0, 26, Align::Left},   {1.4, 0, Align::Left}, {1, 0, Align::Left},
                     {0, 30, Align::Left}};
    table.head = {headRow({QStringLiteral("TT"), QStringLiteral("Rủi ro"), QStringLiteral("Dự án"),
                           QStringLiteral("Mức độ"), QStringLiteral("Biện pháp"),
                           QStringLiteral("Theo dõi"), QStringLiteral("Tình trạng")})};
    int number = 0;
    for (const ProjectStatus& status : portfolio.projects) {
        for (const Risk& risk : status.risks)
            table.rows.push_back(
                bodyRow({QString::number(++number), risk.title, status.project.name,
                         riskLevelWords(risk.level), orDash(lines(risk.response)),
                         nobodyOnPaper(risk.owner),
                         risk.closedOn.isValid()
                             ? QStringLiteral("Hết ngày %1").arg(dayOnPaper(risk.closedOn))
                             : QStringLiteral("Còn")}));
    }
    return table;
}

} // namespace thidua::report

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/reviewpaper.h"

#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/reviewtables.h"

namespace thidua::report {

namespace {

constexpr size_t kMostCharts = 8; ///< of targets; the tables have all of them

void addHeading(const QString& title, std::vector<Block>& blocks, int level = 2)
{
    blocks.emplace_back(Heading{bold(title), level});
}

/// A table with its head repeated, or a sentence that there is nothing.
void addTable(Table table, const QString& name, std::vector<Block>& blocks)
{
    if (table.rows.empty()) {
        blocks.emplace_back(running(plain(QStringLiteral("Chưa có số liệu."))));
        return;
    }
    table.continued = bold(QStringLiteral("%1 (tiếp theo)").arg(name));
    blocks.emplace_back(std::move(table));
}

void addChart(const BarChart& chart, double width, std::vector<Block>& blocks)
{
    if (!chart.rows.empty())
        blocks.emplace_back(drawn(chart, width));
}

QString spanOnPaper(QDate first, QDate last)
{
    if (!first.isValid() && !last.isValid())
        return QStringLiteral("chưa rõ thời gian");
    if (!first.isValid())
        return QStringLiteral("đến %1").arg(dayOnPaper(last));
    return last.isValid() ? QStringLiteral("%1–%2").arg(dayOnPaper(first), dayOnPaper(last))
                          : QStringLiteral("từ %1").arg(dayOnPaper(first));
}

QString introduction(const MovementReview& review)
{
    QStringList periods;
    for (const ReviewPeriod& period : review.periods)
        periods << QStringLiteral("%1 (%2)").arg(period.name,
                                                 spanOnPaper(period.first, period.last));
    QStringList plans;
    for (const PlanReview& plan : review.plans)
        plans << planOnPaper(plan.plan);
    QString text = QStringLiteral("Số liệu tính đến ngày %1. Báo cáo so sánh %2. Các kế hoạch: %3.")
                       .arg(dayOnPaper(review.today), periods.join(QStringLiteral("; ")),
                            plans.join(QStringLiteral("; ")));
    if (overlap(review.periods))
        text += QStringLiteral(" Các giai đoạn có thời gian chồng nhau: số liệu của thời gian đó "
                               "được tính ở mỗi giai đoạn.");
    return text;
}

/// Who has not done what was due.
void addLate(const MovementReview& review, std::vector<Block>& blocks)
{
    for (const PlanReview& plan : review.plans) {
        for (const LaunchColumn& column : plan.board.columns) {
            QStringList names;
            for (const int index : plan.board.lateMembers(column))
                names << plan.board.members[static_cast<size_t>(index)].name;
            if (names.isEmpty())
                continue;
            blocks.emplace_back(
                running(bold(QStringLiteral("%1, %2: còn %3 đơn vị trễ hạn: ")
                                 .arg(planOnPaper(plan.plan), column.milestone.title)
                                 .arg(names.size()))
                        + plain(names.join(QStringLiteral("; ")) + u'.')));
        }
    }
}

void addTargets(const MovementReview& review, double width, std::vector<Block>& blocks)
{
    bool any = false;
    size_t charts = 0;
    for (const PlanReview& plan : review.plans) {
        if (plan.targets.rows.empty())
            continue;
        any = true;
        addHeading(planOnPaper(plan.plan), blocks, 3);
        addTable(targetPeriodTable(review, plan), QStringLiteral("Chỉ tiêu theo giai đoạn"),
                 blocks);
        if (Table years = targetYearTable(plan); !years.rows.empty())
            addTable(std::move(years), QStringLiteral("Chỉ tiêu theo năm"), blocks);
        for (const TargetRow& row : plan.targets.rows) {
            const LineChart chart = targetChart(row, review.today);
            if (chart.lines.empty() || charts == kMostCharts)
                continue;
            ++charts;
            Paragraph title = running(bold(row.target.title));
            title.firstIndentMm = 0;
            title.keepWithNext = true;
            blocks.emplace_back(title);
            blocks.emplace_back(drawn(chart, width));
        }
    }
    if (!any)
        blocks.emplace_back(running(plain(QStringLiteral("Chưa có số liệu."))));
}

QByteArray canonicalData(const MovementReview& review)
{
    QString text = review.today.toString(Qt::ISODate) + u'\n';
    for (const Table& table : {launchTable(review), funnelTable(review), gradeTable(review),
                               projectReviewTable(review)}) {
        for (const Row& row : table.rows) {
            for (const Cell& cell : row.cells)
                text += cell.text.toPlainText() + u'\t';
            text += u'\n';
        }
    }
    for (const PlanReview& plan : review.plans) {
        for (const Row& row : targetPeriodTable(review, plan).rows) {
            for (const Cell& cell : row.cells)
                text += cell.text.toPlainText() + u'\t';
        }
    }
    return text.toUtf8();
}

QString nameOf(const MovementReview& review)
{
    const QString name = review.movement.name.isEmpty() && !review.plans.empty()
        ? review.plans.front().plan.title
        : review.movement.name;
    return name.startsWith(QStringLiteral("Phong trào")) || review.movement.name.isEmpty()
        ? name
        : QStringLiteral("Phong trào thi đua “%1”").arg(name);
}

} // namespace

Section reviewPaper(const MovementReview& review, const PaperFrame& frame)
{
    Section section;
    section.page.orientation = Orientation::Landscape;
    section.bookmark =
        review.isFinal() ? QStringLiteral("Báo cáo tổng kết") : QStringLiteral("Báo cáo sơ kết");
    const double width = textWidthMm(section.page);
    std::vector<Block>& blocks = section.blocks;
    blocks.emplace_back(nationalHeader(frame, QStringLiteral("BC-SYT")));
    blocks.emplace_back(TitleBlock{review.isFinal() ? QStringLiteral("BÁO CÁO TỔNG KẾT")
                                                    : QStringLiteral("BÁO CÁO SƠ KẾT"),
                                   nameOf(review)});
    blocks.emplace_back(running(plain(introduction(review))));
    addHeading(QStringLiteral("I. Phát động, đăng ký và các mốc mọi đơn vị phải thực hiện"),
               blocks);
    addTable(launchTable(review), QStringLiteral("Các mốc"), blocks);
    addChart(launchChart(review), width, blocks);
    addLate(review, blocks);
    addHeading(QStringLiteral("II. Chỉ tiêu"), blocks);
    addTargets(review, width, blocks);
    addHeading(QStringLiteral("III. Sáng kiến, mô hình, giải pháp"), blocks);
    addTable(funnelTable(review), QStringLiteral("Sáng kiến"), blocks);
    if (review.funnel.initiatives > 0)
        addChart(funnelChart(review), width, blocks);
    addHeading(QStringLiteral("IV. Xếp loại và khen thưởng"), blocks);
    addTable(gradeTable(review), QStringLiteral("Xếp loại và khen thưởng"), blocks);
    addHeading(QStringLiteral("V. Dự án"), blocks);
    addTable(projectReviewTable(review), QStringLiteral("Dự án"), blocks);
    addChart(budgetChart(review), width, blocks);
    SignatureBlock signatures;
    signatures.beforePt = 12;
    signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                          signature(frame.chairSigner, frame.chairName)};
    blocks.emplace_back(signatures);
    section.control = controlLine(frame, Standpoint::Final, canonicalData(review));
    return section;
}

} // namespace thidua::report

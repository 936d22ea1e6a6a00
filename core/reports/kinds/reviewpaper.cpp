// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/reviewpaper.h"

#include "core/reports/kinds/paperwords.h"
#include "core/reports/kinds/reviewtables.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace thidua::report {

namespace {

constexpr size_t kMostCharts = 8; ///< of targets; the tables have all of them

/// A chapter of the review; one without blocks is left out and named in a line at the end.
struct Chapter {
    QString title;
    std::vector<Block> blocks = {};
};

void addHeading(const QString& title, std::vector<Block>& blocks, int level = 2)
{
    blocks.emplace_back(Heading{bold(title), level});
}

/// A table with its head repeated; none of no rows.
void addTable(Table table, const QString& name, std::vector<Block>& blocks)
{
    if (table.rows.empty())
        return;
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

/// A plan where it is named first: its whole title, number and day, and how tables call it.
QString planInFull(const Plan& plan)
{
    QString words = plan.title;
    if (!plan.number.isEmpty())
        words += plan.issued.isValid()
            ? QStringLiteral(" (số %1 ngày %2)").arg(plan.number, dayOnPaper(plan.issued))
            : QStringLiteral(" (số %1)").arg(plan.number);
    return planOnPaper(plan) == plan.title
        ? words
        : QStringLiteral("%1, gọi tắt là “%2”").arg(words, planOnPaper(plan));
}

QString introduction(const MovementReview& review)
{
    QStringList periods;
    for (const ReviewPeriod& period : review.periods)
        periods << QStringLiteral("%1 (%2)").arg(period.name,
                                                 spanOnPaper(period.first, period.last));
    QStringList plans;
    for (const PlanReview& plan : review.plans)
        plans << planInFull(plan.plan);
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
    size_t charts = 0;
    for (const PlanReview& plan : review.plans) {
        if (plan.targets.rows.empty())
            continue;
        addHeading(planOnPaper(plan.plan), blocks, 3);
        addTable(targetPeriodTable(review, plan), QStringLiteral("Chỉ tiêu theo giai đoạn"),
                 blocks);
        addTable(targetYearTable(plan), QStringLiteral("Chỉ tiêu theo năm"), blocks);
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
}

std::vector<Chapter> chaptersOf(const MovementReview& review, double width)
{
    Chapter launches{QStringLiteral("Phát động, đăng ký và các mốc mọi đơn vị phải thực hiện")};
    addTable(launchTable(review), QStringLiteral("Các mốc"), launches.blocks);
    addChart(launchChart(review), width, launches.blocks);
    addLate(review, launches.blocks);
    Chapter targets{QStringLiteral("Chỉ tiêu")};
    addTargets(review, width, targets.blocks);
    Chapter initiatives{QStringLiteral("Sáng kiến, mô hình, giải pháp")};
    addTable(funnelTable(review), QStringLiteral("Sáng kiến"), initiatives.blocks);
    if (review.funnel.initiatives > 0)
        addChart(funnelChart(review), width, initiatives.blocks);
    Chapter grades{QStringLiteral("Xếp loại và khen thưởng")};
    addTable(gradeTable(review), grades.title, grades.blocks);
    Chapter projects{QStringLiteral("Dự án")};
    addTable(projectReviewTable(review), projects.title, projects.blocks);
    addChart(budgetChart(review), width, projects.blocks);
    return {std::move(launches), std::move(targets), std::move(initiatives), std::move(grades),
            std::move(projects)};
}

/// The chapters that have something, numbered, then one line about the others.
void addChapters(std::vector<Chapter> chapters, std::vector<Block>& blocks)
{
    static constexpr std::array kNumerals{"I", "II", "III", "IV", "V"};
    size_t number = 0;
    QStringList without;
    for (Chapter& chapter : chapters) {
        if (chapter.blocks.empty()) {
            without << chapter.title.left(1).toLower() + chapter.title.mid(1);
            continue;
        }
        addHeading(
            QStringLiteral("%1. %2").arg(QLatin1String(kNumerals.at(number++)), chapter.title),
            blocks);
        std::ranges::move(chapter.blocks, std::back_inserter(blocks));
    }
    if (!without.isEmpty())
        blocks.emplace_back(running(
            plain(QStringLiteral("Các kế hoạch nêu trên không có hoặc chưa có số liệu về: %1.")
                      .arg(without.join(QStringLiteral("; "))))));
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
    addChapters(chaptersOf(review, width), blocks);
    SignatureBlock signatures;
    signatures.beforePt = 12;
    signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                          signature(frame.chairSigner, frame.chairName)};
    blocks.emplace_back(signatures);
    section.control = controlLine(frame, Standpoint::Final, canonicalData(review));
    return section;
}

} // namespace thidua::report

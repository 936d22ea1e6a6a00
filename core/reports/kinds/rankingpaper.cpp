// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/rankingpaper.h"

namespace thidua::report {

namespace {

constexpr double kSmall = 12;

QString awardText(const Award& award)
{
    switch (award.outcome) {
    case AwardOutcome::Yes:
        return award.reason == AwardReason::TakenByDecision
            ? QStringLiteral("Đề nghị (theo quyết định của Chủ tịch Hội đồng)")
            : QStringLiteral("Đề nghị");
    case AwardOutcome::Docket:
        return QStringLiteral("Chờ quyết định");
    case AwardOutcome::Ineligible:
        switch (award.reason) {
        case AwardReason::OnHold:
            return QStringLiteral("Tạm dừng xét");
        case AwardReason::Blocked:
            return QStringLiteral("Không xét");
        case AwardReason::BelowGrade:
            return QStringLiteral("Chưa đạt loại theo quy định");
        default:
            return {};
        }
    case AwardOutcome::No:
        break;
    }
    return award.reason == AwardReason::NotTakenByDecision
        ? QStringLiteral("Không chọn (theo quyết định của Chủ tịch Hội đồng)")
        : QString();
}

QString unrankedReason(const Ranked& ranked)
{
    switch (ranked.unranked) {
    case Unranked::NoSheet:
        return QStringLiteral("Chưa xếp hạng: chưa có bảng chấm điểm của bước quyết định");
    case Unranked::NotApproved:
        return QStringLiteral("Chưa xếp hạng: bảng chấm điểm chưa được duyệt");
    case Unranked::NoTotal:
        return QStringLiteral("Chưa xếp hạng: bảng chấm điểm chưa có tổng điểm");
    case Unranked::Returned:
        return QStringLiteral("Chưa xếp hạng: đã trả lại để bổ sung. %1").arg(ranked.reason);
    case Unranked::No:
        break;
    }
    return {};
}

/// The total of a place; with all its decimals where another total would show the same figure.
QString totalText(const std::vector<Ranked>& ranked, size_t place, int decimals)
{
    const Ranked& own = ranked[place];
    const QString shown = own.total.toString(decimals);
    const bool misleads =
        own.rank > 0 && std::any_of(ranked.begin(), ranked.end(), [&](const Ranked& other) {
            return other.rank > 0 && other.total != own.total
                && other.total.toString(decimals) == shown;
        });
    return misleads ? own.total.toExactString(decimals) : shown;
}

QString maximaText(const std::vector<Points>& maxima)
{
    QStringList texts;
    for (const Points maximum : maxima)
        texts.append(maximum.toExactString());
    return texts.join(QStringLiteral("; "));
}

QString blocSummary(const BlocStanding& standing, int decimals)
{
    QStringList parts;
    const Docket* open = standing.openDocket();
    parts.append(QStringLiteral("Số lượng khen thưởng: %1; đã xét: %2; %3: %4.")
                     .arg(standing.awards.quota)
                     .arg(standing.awards.awarded)
                     .arg(open ? QStringLiteral("chờ quyết định") : QStringLiteral("còn trống"))
                     .arg(open ? open->places : standing.awards.vacant));
    if (open)
        parts.append(QStringLiteral("%1 đơn vị cùng %2 điểm, tranh %3 suất còn lại: chờ quyết định "
                                    "của Chủ tịch Hội đồng.")
                         .arg(open->units.size())
                         .arg(open->total.toString(decimals))
                         .arg(open->places));
    if (open && standing.awards.staleDecision)
        parts.append(QStringLiteral("Quyết định đã ghi không còn đúng với số liệu hiện tại."));
    if (const auto held = standing.heldAboveLine(); !held.empty()) {
        QStringList ranks;
        for (const Ranked* unit : held)
            ranks.append(rankTextOnPaper(*unit));
        parts.append(QStringLiteral("%1 đơn vị đang tạm dừng xét, hạng %2: danh sách có thể đổi "
                                    "khi có kết luận.")
                         .arg(held.size())
                         .arg(ranks.join(QStringLiteral(", "))));
    }
    if (standing.mixedDenominators() && standing.rescaled() > 0)
        parts.append(standing.mixedMaxima()
                         ? QStringLiteral("Khối có đơn vị được quy đổi vì tiêu chí không áp dụng.")
                         : QStringLiteral("Khối có đơn vị được quy đổi vì tiêu chí không áp dụng; "
                                          "tổng điểm so trên cùng một thang."));
    if (standing.mixedMaxima())
        parts.append(QStringLiteral("Điểm chuẩn tối đa khác nhau theo loại hình đơn vị: %1 điểm; "
                                    "tổng điểm không quy đổi theo loại hình.")
                         .arg(maximaText(standing.maxima)));
    return parts.join(u' ');
}

QByteArray canonicalData(const PlanBook& book, const std::vector<const BlocStanding*>& blocs)
{
    QString text = book.plan.code + u'\n';
    for (const BlocStanding* standing : blocs) {
        for (size_t i = 0; i < standing->ranked.size(); ++i) {
            const Ranked& ranked = standing->ranked[i];
            const Member* member = book.member(ranked.unit);
            text += QStringLiteral("%1 %2 %3 %4\n")
                        .arg(member ? member->code : QString())
                        .arg(ranked.rank)
                        .arg(ranked.total.toExactString(0, NumberStyle::C),
                             awardCode(standing->awards.awards[i].outcome));
        }
    }
    return text.toUtf8();
}

} // namespace

Table blocRankingTable(const PlanBook& book, const BlocStanding& standing)
{
    const int decimals = book.rules.decimals;
    Table table;
    table.columns = {{0, 27, Align::Centre}, {1, 0, Align::Left},   {0, 18, Align::Right},
                     {0, 18, Align::Right},  {0, 18, Align::Right}, {0, 24, Align::Left},
                     {1, 0, Align::Left}};
    Row head;
    for (const char* title : {"Hạng", "Đơn vị", "Tổng điểm", "Điểm chuẩn", "Điểm thưởng",
                              "Xếp loại", "Khen thưởng, ghi chú"})
        head.cells.push_back({bold(QString::fromUtf8(title))});
    table.head = {head};
    for (size_t i = 0; i < standing.ranked.size(); ++i) {
        const Ranked& ranked = standing.ranked[i];
        const Member* member = book.member(ranked.unit);
        const bool awarded = standing.awards.awards[i].outcome == AwardOutcome::Yes;
        const auto styled = [&](const QString& text) { return awarded ? bold(text) : plain(text); };
        const auto figure = [&](Points points) {
            return ranked.result.hasTotal ? styled(points.toString(decimals))
                                          : plain(QStringLiteral("–"));
        };
        QString remark = ranked.unranked == Unranked::No ? awardText(standing.awards.awards[i])
                                                         : unrankedReason(ranked);
        if (ranked.isRescaled())
            remark += (remark.isEmpty() ? QString() : QStringLiteral(". "))
                + QStringLiteral("Quy đổi từ %1 điểm")
                      .arg(ranked.result.applicable.toExactString());
        if (standing.mixedMaxima() && ranked.rank > 0
            && ranked.baseMaximum != standing.maxima.front())
            remark += (remark.isEmpty() ? QString() : QStringLiteral(". "))
                + QStringLiteral("Điểm chuẩn tối đa %1").arg(ranked.baseMaximum.toExactString());
        Row row;
        const QString grade = ranked.grade < 0
            ? QStringLiteral("–")
            : book.grades.grades()[static_cast<size_t>(ranked.grade)].name;
        row.cells = {{styled(ranked.rank > 0 ? rankTextOnPaper(ranked) : QStringLiteral("–"))},
                     {styled(member ? member->name : QString())},
                     {ranked.result.hasTotal ? styled(totalText(standing.ranked, i, decimals))
                                             : plain(QStringLiteral("–"))},
                     {figure(ranked.result.base)},
                     {figure(ranked.result.bonus)},
                     {styled(grade)},
                     {styled(remark)}};
        table.rows.push_back(row);
    }
    return table;
}

Section rankingPaper(const PlanBook& book, const std::vector<const BlocStanding*>& blocs, QDate day,
                     const PaperFrame& frame, bool provisional)
{
    Section section;
    section.page.orientation = Orientation::Landscape;
    section.bookmark = QStringLiteral("Bảng xếp hạng");
    section.blocks.emplace_back(nationalHeader(frame, QStringLiteral("BXH-SYT")));
    section.blocks.emplace_back(TitleBlock{QStringLiteral("BẢNG XẾP HẠNG"), book.plan.title});
    Paragraph basis;
    basis.text = italic(QStringLiteral("Việc tạm dừng xét, không xét và số đơn vị được tính đến "
                                       "ngày %1.")
                            .arg(day.toString(QStringLiteral("dd/MM/yyyy"))));
    basis.align = Align::Centre;
    basis.size = kSmall;
    section.blocks.emplace_back(basis);
    for (const BlocStanding* standing : blocs) {
        const QString name = standing->bloc.shortName.isEmpty()
            ? standing->bloc.name
            : QStringLiteral("%1: %2").arg(standing->bloc.name, standing->bloc.shortName);
        section.blocks.emplace_back(Heading{bold(name), 2});
        Table table = blocRankingTable(book, *standing);
        table.continued = bold(name + QStringLiteral(" (tiếp theo)"));
        section.blocks.emplace_back(std::move(table));
        Paragraph summary;
        summary.text = italic(blocSummary(*standing, book.rules.decimals));
        summary.size = kSmall;
        summary.afterPt = 10;
        section.blocks.emplace_back(summary);
    }
    SignatureBlock signatures;
    signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                          signature(frame.chairSigner, frame.chairName)};
    section.blocks.emplace_back(signatures);
    section.control = controlLine(frame, provisional ? Standpoint::Provisional : Standpoint::Final,
                                  canonicalData(book, blocs));
    if (provisional)
        section.watermark = provisionalMark();
    return section;
}

} // namespace thidua::report

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/docketpaper.h"

#include "core/domain/ranking/tiecomparison.h"

namespace thidua::report {

namespace {

constexpr size_t kMostUpright =
    5; // tied units whose names still read in columns across an upright page

Paragraph paragraph(Text text)
{
    Paragraph paragraph;
    paragraph.text = std::move(text);
    paragraph.firstIndentMm = 10;
    return paragraph;
}

TieComparison comparisonOf(const PlanBook& book, const std::vector<ScorecardUnit>& units)
{
    if (units.empty())
        return {};
    QStringList kinds;
    std::vector<Evaluation> evaluations;
    for (const ScorecardUnit& unit : units) {
        kinds.append(unit.member.kind);
        evaluations.push_back(unit.rounds.empty() ? Evaluation() : unit.rounds.back().evaluation);
    }
    return compareTied(book, units.front().table, kinds, evaluations);
}

QString titleOf(const PlanBook& book, const ScoreTable& table, const TieLine& line)
{
    switch (line.kind) {
    case TieLine::Kind::Criterion: {
        const Criterion& criterion = table.node(line.node).criterion;
        return criterion.shortTitle.isEmpty() ? criterion.title : criterion.shortTitle;
    }
    case TieLine::Kind::Metric: {
        const Metric& metric = book.metrics[static_cast<size_t>(line.metric)];
        return metric.breaksTies ? metric.title
                                 : QStringLiteral("%1 (để tham khảo)").arg(metric.title);
    }
    case TieLine::Kind::Base:
        return QStringLiteral("Điểm chuẩn");
    case TieLine::Kind::Bonus:
        return QStringLiteral("Điểm thưởng");
    case TieLine::Kind::Penalty:
        return QStringLiteral("Điểm trừ");
    case TieLine::Kind::Total:
        return QStringLiteral("Tổng điểm");
    }
    return {};
}

Table comparisonTable(const PlanBook& book, const std::vector<ScorecardUnit>& units,
                      const TieComparison& comparison)
{
    const int decimals = book.rules.decimals;
    const ScoreTable& scored = units.front().table;
    Table table;
    table.columns = {{0, 11, Align::Centre}, {1.6, 0, Align::Left}, {0, 16, Align::Right}};
    Row head;
    for (const char* title : {"TT", "Tiêu chí khác nhau", "Tối đa"})
        head.cells.push_back({bold(QString::fromUtf8(title))});
    for (const ScorecardUnit& unit : units) {
        table.columns.push_back({1, 0, Align::Right});
        head.cells.push_back({bold(unit.member.name)});
    }
    table.head = {head};
    for (const TieLine& line : comparison.lines) {
        const auto styled = [&](const QString& text) {
            return line.isSum() ? bold(text) : plain(text);
        };
        Row row;
        if (line.isSum())
            row.kind = line.kind == TieLine::Kind::Total ? RowKind::Total : RowKind::Subtotal;
        row.cells = {{styled(line.isSum() ? QString() : scored.node(line.node).criterion.code)},
                     {styled(titleOf(book, scored, line))},
                     {styled(line.maximum.isZero() ? QStringLiteral("–")
                                                   : line.maximum.toString(decimals))}};
        for (const auto& points : line.points)
            row.cells.push_back(
                {styled(points ? points->toString(decimals) : QStringLiteral("KAĐ"))});
        table.rows.push_back(row);
    }
    return table;
}

QString caseText(const PlanBook& book, const Docket& docket)
{
    const int grade = book.grades.indexOf(book.rules.tieGrade);
    const QString name =
        grade < 0 ? QString() : book.grades.grades()[static_cast<size_t>(grade)].name;
    if (docket.docketCase == DocketCase::MayNotGrow)
        return QStringLiteral("Có đơn vị chưa đạt loại “%1”: số lượng không được tăng; chọn nhiều "
                              "nhất %2 đơn vị, hoặc không chọn đơn vị nào.")
            .arg(name)
            .arg(docket.mayTake);
    return name.isEmpty()
        ? QStringLiteral("Chủ tịch Hội đồng quyết định số lượng, nhiều nhất %1 đơn vị.")
              .arg(docket.mayTake)
        : QStringLiteral("Các đơn vị đều đạt loại “%1”: Chủ tịch Hội đồng quyết định số lượng, "
                         "nhiều nhất %2 đơn vị.")
              .arg(name)
              .arg(docket.mayTake);
}

void addQuestion(Section& section, const Docket& docket, const PlanBook& book)
{
    section.blocks.emplace_back(paragraph(bold(QStringLiteral("Ý kiến của Chủ tịch Hội đồng:"))));
    for (const UnitId unit : docket.units) {
        const Member* member = book.member(unit);
        section.blocks.emplace_back(
            paragraph(plain(QStringLiteral("[   ]  %1").arg(member ? member->name : QString()))));
    }
    section.blocks.emplace_back(paragraph(plain(QStringLiteral("[   ]  Không chọn đơn vị nào"))));
    section.blocks.emplace_back(
        paragraph(plain(QStringLiteral("Lý do: ……………………………………………………………………………"))));
}

void addDecision(Section& section, const Docket& docket, const PlanBook& book)
{
    QStringList taken;
    for (const UnitId unit : docket.taken) {
        if (const Member* member = book.member(unit))
            taken.append(member->name);
    }
    const DocketDecision& decision = docket.decision;
    section.blocks.emplace_back(
        paragraph(bold(QStringLiteral("Quyết định: "))
                  + plain(taken.isEmpty()
                              ? QStringLiteral("không chọn đơn vị nào.")
                              : QStringLiteral("chọn %1.").arg(taken.join(QStringLiteral("; "))))));
    section.blocks.emplace_back(paragraph(plain(
        QStringLiteral("Người quyết định: %1; ngày %2; văn bản số %3.")
            .arg(decision.decidedBy, decision.decidedOn.toString(QStringLiteral("dd/MM/yyyy")),
                 decision.document))));
    section.blocks.emplace_back(
        paragraph(plain(QStringLiteral("Lý do: ") + sentence(decision.reason))));
}

/// What the check code proves: the tie, every figure compared, and the decision.
QByteArray canonicalData(const PlanBook& book, const BlocStanding& standing, const Docket& docket,
                         const std::vector<ScorecardUnit>& units)
{
    QStringList lines{book.plan.code, standing.bloc.code,
                      docket.total.toExactString(0, NumberStyle::C)};
    const TieComparison comparison = comparisonOf(book, units);
    for (size_t i = 0; i < units.size(); ++i) {
        const Member& member = units[i].member;
        const bool taken =
            std::find(docket.taken.begin(), docket.taken.end(), member.unit) != docket.taken.end();
        lines.append(member.code + (taken ? QStringLiteral(" taken") : QString()));
        for (const TieLine& line : comparison.lines) {
            if (!line.isSum())
                lines.append(units[i].table.node(line.node).criterion.code + u'='
                             + line.points[i].value_or(Points{}).toExactString(0, NumberStyle::C));
        }
    }
    if (docket.decided)
        lines.append({docket.decision.decidedBy, docket.decision.decidedOn.toString(Qt::ISODate),
                      docket.decision.document});
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

Section docketPaper(const PlanBook& book, const BlocStanding& standing, const Docket& docket,
                    const std::vector<ScorecardUnit>& units, const PaperFrame& frame)
{
    Section section;
    section.bookmark = QStringLiteral("Hồ sơ trùng điểm %1").arg(standing.bloc.name);
    if (units.size() > kMostUpright)
        section.page.orientation = Orientation::Landscape;
    section.blocks.emplace_back(nationalHeader(
        frame, docket.decided ? QStringLiteral("HS-HĐTĐ") : QStringLiteral("PTr-HĐTĐ")));
    section.blocks.emplace_back(
        docket.decided
            ? TitleBlock{QStringLiteral("HỒ SƠ TRÙNG ĐIỂM"),
                         QStringLiteral("%1, %2").arg(standing.bloc.name, book.plan.title)}
            : TitleBlock{QStringLiteral("PHIẾU TRÌNH"),
                         QStringLiteral("Xin ý kiến Chủ tịch Hội đồng về đơn vị trùng điểm của %1")
                             .arg(standing.bloc.name)});
    section.blocks.emplace_back(paragraph(
        plain(QStringLiteral(
                  "%1 đơn vị cùng %2 điểm (hạng %3), tranh %4 suất còn lại trong %5 suất của %6.")
                  .arg(docket.units.size())
                  .arg(docket.total.toString(book.rules.decimals))
                  .arg(docket.rank)
                  .arg(docket.places)
                  .arg(standing.awards.quota)
                  .arg(standing.bloc.name))));
    if (!book.rules.tieRule.isEmpty())
        section.blocks.emplace_back(paragraph(bold(QStringLiteral("Quy định của kế hoạch: "))
                                              + italic(book.rules.tieRule)));
    section.blocks.emplace_back(paragraph(plain(caseText(book, docket))));
    if (!units.empty() && !units.front().rounds.empty())
        section.blocks.emplace_back(comparisonTable(book, units, comparisonOf(book, units)));
    if (docket.decided)
        addDecision(section, docket, book);
    else
        addQuestion(section, docket, book);
    SignatureBlock signatures;
    signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                          signature(frame.chairSigner, frame.chairName)};
    section.blocks.emplace_back(signatures);
    section.control =
        controlLine(frame, docket.decided ? Standpoint::Final : Standpoint::Provisional,
                    canonicalData(book, standing, docket, units));
    return section;
}

} // namespace thidua::report

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/docketpaper.h"

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

const NodeOutcome& outcome(const ScorecardUnit& unit, int node)
{
    return unit.rounds.back().evaluation.nodes[static_cast<size_t>(node)];
}

QString pointsText(const ScorecardUnit& unit, int node, int decimals)
{
    const NodeOutcome& o = outcome(unit, node);
    return o.state == NodeOutcome::State::NotApplicable ? QStringLiteral("KAD")
                                                        : o.points.toString(decimals);
}

Table comparison(const PlanBook& book, const std::vector<ScorecardUnit>& units)
{
    const int decimals = book.rules.decimals;
    Table table;
    table.columns = {{0, 11, Align::Centre}, {1.6, 0, Align::Left}};
    Row head;
    head.cells = {{bold(QStringLiteral("TT"))}, {bold(QStringLiteral("Tiêu chí khác nhau"))}};
    for (const ScorecardUnit& unit : units) {
        table.columns.push_back({1, 0, Align::Right});
        head.cells.push_back({bold(unit.member.name)});
    }
    table.head = {head};
    const ScoreTable& first = units.front().table;
    for (const int leaf : differingLeaves(units)) {
        const Criterion& criterion = first.nodes()[static_cast<size_t>(leaf)].criterion;
        Row row;
        row.cells = {
            {plain(criterion.code)},
            {plain(criterion.shortTitle.isEmpty() ? criterion.title : criterion.shortTitle)}};
        for (const ScorecardUnit& unit : units)
            row.cells.push_back({plain(pointsText(unit, leaf, decimals))});
        table.rows.push_back(row);
    }
    for (const Metric& metric : book.metrics) {
        if (metric.kind != Metric::Kind::Criterion)
            continue;
        const int node = first.indexOf(metric.criterion);
        if (node < 0)
            continue;
        Row row;
        row.kind = RowKind::Subtotal;
        row.cells = {{QString()}, {bold(QStringLiteral("%1 (để tham khảo)").arg(metric.title))}};
        for (const ScorecardUnit& unit : units)
            row.cells.push_back({bold(pointsText(unit, node, decimals))});
        table.rows.push_back(row);
    }
    Row total;
    total.kind = RowKind::Total;
    total.cells = {{QString()}, {bold(QStringLiteral("TỔNG ĐIỂM"))}};
    for (const ScorecardUnit& unit : units)
        total.cells.push_back(
            {bold(unit.rounds.back().evaluation.result.total.toString(decimals))});
    table.rows.push_back(total);
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
    const std::vector<int> leaves = differingLeaves(units);
    for (const ScorecardUnit& unit : units) {
        const bool taken = std::find(docket.taken.begin(), docket.taken.end(), unit.member.unit)
            != docket.taken.end();
        lines.append(unit.member.code + (taken ? QStringLiteral(" taken") : QString()));
        for (const int leaf : leaves)
            lines.append(unit.table.node(leaf).criterion.code + u'='
                         + outcome(unit, leaf).points.toExactString(0, NumberStyle::C));
    }
    if (docket.decided)
        lines.append({docket.decision.decidedBy, docket.decision.decidedOn.toString(Qt::ISODate),
                      docket.decision.document});
    return (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace

std::vector<int> differingLeaves(const std::vector<ScorecardUnit>& units)
{
    std::vector<int> leaves;
    if (units.empty())
        return leaves;
    const auto& nodes = units.front().table.nodes();
    for (int i = 0; i < static_cast<int>(nodes.size()); ++i) {
        if (!nodes[static_cast<size_t>(i)].isLeaf())
            continue;
        const bool differs =
            std::any_of(units.begin(), units.end(), [&](const ScorecardUnit& unit) {
                return outcome(unit, i).points != outcome(units.front(), i).points
                    || outcome(unit, i).state != outcome(units.front(), i).state;
            });
        if (differs)
            leaves.push_back(i);
    }
    return leaves;
}

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
        section.blocks.emplace_back(comparison(book, units));
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

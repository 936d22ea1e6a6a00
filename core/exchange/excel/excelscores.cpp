// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excelscores.h"

#include "core/domain/scoring/evaluate.h"
#include "core/exchange/excel/excellayout.h"

#include <algorithm>

namespace thidua {

namespace {

using Limit = XlsxSheetWriter::Limit;

ExcelField fieldOf(const TableNode& node)
{
    const RuleKind kind = node.criterion.rule;
    if (kind == RuleKind::Gate)
        return ExcelField::Gate;
    if (takesRatio(kind))
        return ExcelField::Ratio;
    return takesValue(kind) ? ExcelField::Measured : ExcelField::Points;
}

/// Writes the table of one unit: leaves with entry cells, groups with sums, totals by type.
class ScoreSheet {
public:
    explicit ScoreSheet(ExcelSheetMaker& maker)
        : m_maker(maker), m_table(maker.plan.table.forBloc(maker.member.bloc)),
          m_kind(maker.member.kind), m_rows(static_cast<size_t>(m_table.size()), -1),
          m_points(m_rows.size())
    {
        for (const ReportedScore& row : maker.identity.base.scores)
            m_base.insert(row.criterion, &row);
    }

    void write()
    {
        XlsxSheetWriter sheet = m_maker.begin(
            ExcelSheet::Scores, QStringLiteral("Tự chấm"), QStringLiteral("BẢNG TỰ CHẤM ĐIỂM"),
            QStringLiteral("Chỉ nhập vào ô màu vàng. Cột “Điểm tạm tính” và các dòng cộng do Excel "
                           "tính; Hội đồng tính lại khi nhận."),
            {{QStringLiteral("Mã"), 6},
             {QStringLiteral("Nội dung, tiêu chí"), 36},
             {QStringLiteral("Cách ghi"), 25},
             {QStringLiteral("Điểm tối đa"), 7},
             {QStringLiteral("Điểm / số liệu"), 9.5},
             {QStringLiteral("Mẫu số"), 9.5},
             {QStringLiteral("Không áp dụng"), 7.5},
             {QStringLiteral("Điểm tạm tính"), 8},
             {QStringLiteral("Minh chứng (số văn bản, tên tệp)"), 20},
             {QStringLiteral("Giải trình, lý do không áp dụng"), 20}});
        placeRows();
        for (int index = 0; index < m_table.size(); ++index) {
            if (rowOf(index) >= 0)
                writeNode(sheet, index);
        }
        writeTotals(sheet);
        sheet.freeze(kExcelFirstRow, ScoreColumn::How, kExcelHeaderRow);
        m_maker.finish(sheet);
    }

private:
    int rowOf(int index) const { return m_rows[static_cast<size_t>(index)]; }
    /// Nodes with a leaf that is meant for this kind of unit, and those leaves, get a row each.
    void placeRows()
    {
        std::vector<bool> wanted(m_rows.size());
        for (int index = m_table.size() - 1; index >= 0; --index) {
            const TableNode& node = m_table.node(index);
            const auto place = static_cast<size_t>(index);
            if (node.isLeaf())
                wanted[place] = m_table.appliesTo(index, m_kind);
            if (wanted[place] && node.parent >= 0)
                wanted[static_cast<size_t>(node.parent)] = true;
        }
        for (size_t place = 0; place < wanted.size(); ++place) {
            if (wanted[place])
                m_rows[place] = m_next++;
        }
        // Sums are of rows below, so leaves are worked out first.
        for (int index = m_table.size() - 1; index >= 0; --index) {
            if (rowOf(index) >= 0)
                m_points[static_cast<size_t>(index)] = pointsOf(index);
        }
    }

    /// What a node comes to with what the council holds; a leaf without entry has nothing.
    std::optional<Points> pointsOf(int index) const
    {
        const TableNode& node = m_table.node(index);
        if (node.isLeaf()) {
            const ReportedScore* base = m_base.value(node.criterion.code);
            if (!base || !base->entry || base->entry->kind == Entry::Kind::NotApplicable)
                return {};
            const auto points = leafPoints(m_table, index, *base->entry, {m_kind});
            return points ? std::optional(*points) : std::nullopt;
        }
        Points sum;
        if (node.criterion.rule == RuleKind::Sum) {
            for (const int child : node.children) {
                if (rowOf(child) >= 0 && !m_table.isTypeRoot(child))
                    sum += m_points[static_cast<size_t>(child)].value_or(Points());
            }
        }
        return sum;
    }

    void writeNode(XlsxSheetWriter& sheet, int index)
    {
        const TableNode& node = m_table.node(index);
        const int row = rowOf(index);
        const bool leaf = node.isLeaf();
        const XlsxStyle text = leaf ? XlsxStyle::Text : XlsxStyle::Group;
        const Points maximum = m_table.maximumFor(index, m_kind);
        sheet.text(row, ScoreColumn::Code, node.criterion.code, text);
        sheet.text(row, ScoreColumn::Title, node.criterion.title, text);
        sheet.text(row, ScoreColumn::How,
                   leaf ? howToFill(node, maximum, m_table.rules()) : QString(), text);
        sheet.number(row, ScoreColumn::Maximum, maximum,
                     leaf ? XlsxStyle::Number : XlsxStyle::GroupNumber);
        if (leaf)
            writeLeaf(sheet, index, row, maximum);
        else
            writeGroup(sheet, index, row);
    }

    void writeGroup(XlsxSheetWriter& sheet, int index, int row)
    {
        const qint64 form = m_maker.identity.form;
        sheet.text(row, ScoreColumn::Mark, headMark(form), XlsxStyle::Plain);
        for (int column = ScoreColumn::Figure; column < ScoreColumn::Count; ++column)
            sheet.blank(row, column, XlsxStyle::Group);
        sheet.formula(row, ScoreColumn::Worked, groupFormula(index),
                      m_points[static_cast<size_t>(index)], XlsxStyle::GroupNumber);
    }

    QString groupFormula(int index) const
    {
        const TableNode& node = m_table.node(index);
        if (const auto* mean = std::get_if<WeightedMeanRule>(&node.rule))
            return meanFormula(node, *mean);
        QStringList cells;
        for (const int child : node.children) {
            if (rowOf(child) >= 0 && !m_table.isTypeRoot(child))
                cells.append(cellName(rowOf(child), ScoreColumn::Worked));
        }
        const QString sum = QStringLiteral("SUM(%1)").arg(cells.join(u','));
        const auto& rule = std::get<SumRule>(node.rule);
        return rule.cap ? QStringLiteral("=MIN(%1,%2)").arg(inFormula(*rule.cap), sum)
                        : QString(u'=' + sum);
    }

    QString meanFormula(const TableNode& node, const WeightedMeanRule& mean) const
    {
        QStringList levels;
        Points weights;
        for (const int child : node.children) {
            const auto* rating = std::get_if<RatingRule>(&m_table.node(child).rule);
            if (!rating || rowOf(child) < 0)
                continue;
            levels.append(
                QStringLiteral("N(%1)*%2")
                    .arg(cellName(rowOf(child), ScoreColumn::Figure), inFormula(rating->weight)));
            weights += rating->weight;
        }
        if (levels.isEmpty() || weights.isZero())
            return QStringLiteral("=0");
        return QStringLiteral("=ROUND((%1)/%2/%3*%4,%5)")
            .arg(levels.join(u'+'), inFormula(weights), inFormula(mean.scale),
                 inFormula(node.itemMaximum(m_kind)))
            .arg(m_table.rules().decimals);
    }

    void writeLeaf(XlsxSheetWriter& sheet, int index, int row, Points maximum)
    {
        const TableNode& node = m_table.node(index);
        auto& places = m_maker.identity.scores;
        const ExcelField field = fieldOf(node);
        sheet.text(row, ScoreColumn::Mark,
                   rowMark(static_cast<int>(places.size()), m_maker.identity.form),
                   XlsxStyle::Plain);
        places.push_back({node.criterion.code, field});
        const ReportedScore* base = m_base.value(node.criterion.code);
        writeEntry(sheet, row, node, base && base->entry ? &*base->entry : nullptr);
        limitEntry(sheet, row, node, maximum);
        const bool exempt = base && base->entry && base->entry->kind == Entry::Kind::NotApplicable;
        sheet.text(row, ScoreColumn::NotApplicable, exempt ? excelNotApplicable() : QString(),
                   XlsxStyle::EntryChoice);
        sheet.limit(row, ScoreColumn::NotApplicable,
                    {Limit::Kind::List,
                     m_maker.book.list({excelNotApplicable()}),
                     {},
                     {},
                     {},
                     QStringLiteral("Chỉ chọn KAĐ khi tiêu chí không áp dụng cho đơn vị, hoặc để "
                                    "trống.")});
        const QString formula = leafFormula(node, maximum, m_table.rules(), row);
        if (formula.isEmpty())
            sheet.blank(row, ScoreColumn::Worked, XlsxStyle::Off);
        else
            sheet.formula(row, ScoreColumn::Worked, formula, m_points[static_cast<size_t>(index)],
                          XlsxStyle::Worked);
        sheet.text(row, ScoreColumn::Evidence, base ? base->evidence : QString(),
                   XlsxStyle::EntryText);
        sheet.text(row, ScoreColumn::Explanation,
                   !base        ? QString()
                       : exempt ? base->reason
                                : base->explanation,
                   XlsxStyle::EntryText);
    }

    void writeEntry(XlsxSheetWriter& sheet, int row, const TableNode& node, const Entry* entry)
    {
        const bool gate = node.criterion.rule == RuleKind::Gate;
        const XlsxStyle style = gate ? XlsxStyle::EntryChoice : XlsxStyle::EntryNumber;
        const bool ratio = takesRatio(node.criterion.rule);
        sheet.blank(row, ScoreColumn::Figure, style);
        sheet.blank(row, ScoreColumn::Denominator, ratio ? XlsxStyle::EntryNumber : XlsxStyle::Off);
        if (!entry || entry->kind == Entry::Kind::NotApplicable)
            return;
        const bool direct = entry->kind == Entry::Kind::Points && takesValue(node.criterion.rule)
            && !node.isRating();
        if (gate || direct) // "4,5 điểm": points where a figure is asked for
            sheet.text(row, ScoreColumn::Figure,
                       gate && !direct
                           ? (entry->amount.isZero() ? excelNo() : excelYes())
                           : QStringLiteral("%1 điểm").arg(entry->amount.toExactString()),
                       style);
        else
            sheet.number(row, ScoreColumn::Figure, entry->amount, style);
        if (entry->kind == Entry::Kind::Ratio)
            sheet.number(row, ScoreColumn::Denominator, entry->denominator, style);
    }

    void limitEntry(XlsxSheetWriter& sheet, int row, const TableNode& node, Points maximum)
    {
        Limit limit{Limit::Kind::Number};
        const QString most = maximum.toExactString();
        limit.error = QStringLiteral("Ghi một số từ 0 trở lên.");
        switch (node.criterion.rule) {
        case RuleKind::Gate:
            limit.kind = Limit::Kind::List;
            limit.list = m_maker.book.list({excelYes(), excelNo()});
            limit.error = QStringLiteral("Chọn Có hoặc Không.");
            break;
        case RuleKind::Choice: {
            std::vector<Points> options;
            for (const auto& option : std::get<ChoiceRule>(node.rule).options)
                options.push_back(option.points);
            limit.kind = Limit::Kind::List;
            limit.list = m_maker.book.list(options);
            limit.error = QStringLiteral("Chọn một trong các mức điểm của tiêu chí.");
            break;
        }
        case RuleKind::Rating:
            limit.minimum = Points::whole(1);
            limit.maximum = node.maximum;
            limit.error = QStringLiteral("Ghi mức từ 1 đến %1.").arg(node.maximum.toExactString());
            break;
        case RuleKind::Count:
        case RuleKind::Penalty:
            limit.kind = Limit::Kind::Whole;
            limit.error = QStringLiteral("Ghi số nguyên từ 0 trở lên.");
            break;
        case RuleKind::Bands:
            limit.minimum = Points() - limit.maximum;
            limit.error = QStringLiteral("Ghi một số.");
            break;
        case RuleKind::Manual:
            limit.maximum = maximum;
            limit.error = QStringLiteral("Điểm của tiêu chí này từ 0 đến %1. Nếu không áp dụng, "
                                         "chọn KAĐ ở cột bên cạnh.")
                              .arg(most);
            break;
        case RuleKind::Ratio:
            sheet.limit(row, ScoreColumn::Denominator, limit);
            break;
        default:
            break;
        }
        sheet.limit(row, ScoreColumn::Figure, limit);
    }

    void writeTotals(XlsxSheetWriter& sheet)
    {
        QStringList sums;
        for (const CriterionType type :
             {CriterionType::Base, CriterionType::Bonus, CriterionType::Penalty}) {
            QStringList cells;
            Points shown;
            for (int index = 0; index < m_table.size(); ++index) {
                if (rowOf(index) < 0 || m_table.node(index).type() != type
                    || !m_table.isTypeRoot(index))
                    continue;
                cells.append(cellName(rowOf(index), ScoreColumn::Worked));
                shown += m_points[static_cast<size_t>(index)].value_or(Points());
            }
            if (cells.isEmpty())
                continue;
            const bool minus = type == CriterionType::Penalty;
            m_total = minus ? m_total - shown : m_total + shown;
            sums.append((minus ? QStringLiteral("-") : QStringLiteral("+"))
                        + cellName(m_next, ScoreColumn::Worked));
            writeTotal(sheet, titleOf(type), QStringLiteral("=SUM(%1)").arg(cells.join(u',')),
                       shown);
        }
        if (!sums.isEmpty())
            writeTotal(sheet, QStringLiteral("TỔNG ĐIỂM TỰ CHẤM (tạm tính)"),
                       u'=' + sums.join(QString()), m_total);
        writeSignatures(sheet);
    }

    static QString titleOf(CriterionType type)
    {
        switch (type) {
        case CriterionType::Bonus:
            return QStringLiteral("Điểm thưởng");
        case CriterionType::Penalty:
            return QStringLiteral("Điểm trừ");
        default:
            return QStringLiteral("Cộng điểm các tiêu chí");
        }
    }

    void writeTotal(XlsxSheetWriter& sheet, const QString& title, const QString& formula,
                    Points shown)
    {
        const int row = m_next++;
        sheet.text(row, ScoreColumn::Mark, headMark(m_maker.identity.form), XlsxStyle::Plain);
        for (int column = ScoreColumn::Code; column < ScoreColumn::Count; ++column)
            sheet.blank(row, column, XlsxStyle::Total);
        sheet.text(row, ScoreColumn::Title, title, XlsxStyle::Total);
        sheet.formula(row, ScoreColumn::Worked, formula, shown, XlsxStyle::TotalNumber);
    }

    void writeSignatures(XlsxSheetWriter& sheet)
    {
        const int row = m_next + 1;
        for (int below = 0; below < 2; ++below)
            sheet.text(row + below, ScoreColumn::Mark, headMark(m_maker.identity.form),
                       XlsxStyle::Plain);
        sheet.text(row, ScoreColumn::Title, QStringLiteral("NGƯỜI LẬP BIỂU"), XlsxStyle::Label);
        sheet.text(row, ScoreColumn::Evidence, QStringLiteral("THỦ TRƯỞNG ĐƠN VỊ"),
                   XlsxStyle::Label);
        sheet.text(row + 1, ScoreColumn::Title, QStringLiteral("(Ký, ghi rõ họ tên)"),
                   XlsxStyle::Plain);
        sheet.text(row + 1, ScoreColumn::Evidence, QStringLiteral("(Ký, đóng dấu)"),
                   XlsxStyle::Plain);
    }

    ExcelSheetMaker& m_maker;
    ScoreTable m_table; ///< of the unit's bloc
    QString m_kind;
    std::vector<int> m_rows; ///< by node; −1: not for this unit
    std::vector<std::optional<Points>> m_points;
    QHash<QString, const ReportedScore*> m_base;
    Points m_total;
    int m_next = kExcelFirstRow;
};

} // namespace

XlsxSheetWriter ExcelSheetMaker::begin(ExcelSheet kind, const QString& name, const QString& title,
                                       const QString& note,
                                       const std::vector<std::pair<QString, double>>& columns)
{
    XlsxSheetWriter sheet = book.addSheet(name);
    sheet.hideColumn(0);
    sheet.text(0, 0, sheetMark(kind, identity.form), XlsxStyle::Plain);
    sheet.text(0, 1, QStringLiteral("%1 – %2").arg(title, identity.unitName), XlsxStyle::Title);
    sheet.text(1, 1, identity.planTitle, XlsxStyle::Label);
    sheet.text(2, 1, note, XlsxStyle::Label);
    int column = 1;
    for (const auto& [header, width] : columns) {
        sheet.width(column, width);
        sheet.text(kExcelHeaderRow, column++, header, XlsxStyle::Header);
    }
    return sheet;
}

void ExcelSheetMaker::finish(XlsxSheetWriter& sheet) const
{
    sheet.setUpPage(QStringLiteral("%1 · %2 · biểu mẫu số %3")
                        .arg(identity.unitName,
                             plan.plan.shortTitle.isEmpty() ? plan.plan.code : plan.plan.shortTitle)
                        .arg(identity.form));
    sheet.finish();
}

void writeScoreSheet(ExcelSheetMaker& maker)
{
    ScoreSheet(maker).write();
}

} // namespace thidua

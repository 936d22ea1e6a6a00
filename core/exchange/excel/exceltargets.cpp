// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excellayout.h"
#include "core/exchange/excel/excelsheets.h"

#include <algorithm>
#include <set>

namespace thidua {

namespace {

using Limit = XlsxSheetWriter::Limit;
using Column = TargetColumn;

bool asksDone(const Target& target)
{
    return target.rollup == Rollup::ShareOfUnits && target.unitGoal == GoalKind::Done;
}

ExcelField fieldOf(const Target& target)
{
    if (asksDone(target))
        return ExcelField::Done;
    return target.rollup == Rollup::RatioOfSums ? ExcelField::Ratio : ExcelField::Measured;
}

QString demandWords(GoalKind kind, Points value)
{
    const bool bare =
        kind == GoalKind::NoFigure || kind == GoalKind::Done || kind == GoalKind::Maintain;
    return bare ? excelWord(kind)
                : QStringLiteral("%1 %2").arg(excelWord(kind), formatMeasured(value));
}

/// What one unit must reach: `từ (≥) 95`, `hoàn thành`; nothing where the plan names no figure.
QString demandOf(const ExcelTargets& targets, const Target& target, int year)
{
    if (target.rollup == Rollup::ShareOfUnits) // the goal is a share of the units
        return demandWords(target.unitGoal, target.unitValue);
    const auto goal = std::ranges::find_if(targets.goals, [&](const TargetGoal& one) {
        return one.target == target.id && one.year == year;
    });
    return goal == targets.goals.end() ? QString() : demandWords(goal->kind, goal->value);
}

class TargetSheet {
public:
    TargetSheet(ExcelSheetMaker& maker, const ExcelTargets& targets)
        : m_maker(maker), m_targets(targets)
    {
    }

    void write()
    {
        XlsxSheetWriter sheet = m_maker.begin(
            ExcelSheet::Targets, QStringLiteral("Chỉ tiêu"),
            QStringLiteral("CHỈ TIÊU ĐĂNG KÝ VÀ KẾT QUẢ"),
            QStringLiteral(
                "Chưa có số liệu thì để trống (trống khác với 0). Không áp dụng: ghi KAĐ "
                "vào cột kết quả."),
            {{QStringLiteral("Mã"), 7},
             {QStringLiteral("Chỉ tiêu"), 32},
             {QStringLiteral("Đơn vị tính"), 12},
             {QStringLiteral("Năm (quý)"), 9},
             {QStringLiteral("Kế hoạch yêu cầu"), 15},
             {QStringLiteral("Đăng ký: cách so"), 14},
             {QStringLiteral("Đăng ký: mức"), 11},
             {QStringLiteral("Đăng ký: ghi chú"), 14},
             {QStringLiteral("Kết quả (tử số)"), 13},
             {QStringLiteral("Mẫu số"), 12},
             {QStringLiteral("Trọng số"), 10},
             {QStringLiteral("Nguồn số liệu"), 15},
             {QStringLiteral("Minh chứng"), 15},
             {QStringLiteral("Ghi chú"), 14}});
        for (const Target& target : m_targets.targets) {
            for (const auto& [year, quarter] : periodsOf(target))
                writeRow(sheet, target, year, quarter);
        }
        sheet.freeze(kExcelFirstRow, Column::Measure, kExcelHeaderRow);
        m_maker.finish(sheet);
    }

private:
    /// Years the form asks for, and what is recorded already.
    std::set<std::pair<int, int>> periodsOf(const Target& target) const
    {
        std::set<std::pair<int, int>> periods;
        for (const int year : m_targets.years)
            periods.insert({year, 0});
        for (const ReportedFigure& row : m_maker.identity.base.figures) {
            if (row.target == target.code)
                periods.insert({row.year, row.quarter});
        }
        for (const ReportedPromise& row : m_maker.identity.base.promises) {
            if (row.target == target.code)
                periods.insert({row.year, 0});
        }
        return periods;
    }

    void writeRow(XlsxSheetWriter& sheet, const Target& target, int year, int quarter)
    {
        const int row = m_next++;
        auto& places = m_maker.identity.targets;
        sheet.text(row, Column::Mark,
                   rowMark(static_cast<int>(places.size()), m_maker.identity.form),
                   XlsxStyle::Plain);
        places.push_back({target.code, year, quarter, fieldOf(target)});
        sheet.text(row, Column::Code, target.code, XlsxStyle::Text);
        sheet.text(row, Column::Title, target.title, XlsxStyle::Text);
        sheet.text(row, Column::Measure, measureOf(target), XlsxStyle::Text);
        sheet.text(row, Column::Period,
                   quarter == 0 ? QString::number(year)
                                : QStringLiteral("%1 (quý %2)").arg(year).arg(quarter),
                   XlsxStyle::Text);
        sheet.text(row, Column::Demand, demandOf(m_targets, target, year), XlsxStyle::Text);
        writePromise(sheet, row, target, year, quarter);
        writeFigure(sheet, row, target, year, quarter);
    }

    static QString measureOf(const Target& target)
    {
        if (asksDone(target))
            return QStringLiteral("Có / Chưa");
        if (target.numerator.isEmpty())
            return target.measure;
        return QStringLiteral("%1 (%2 ÷ %3)")
            .arg(target.measure, target.numerator, target.denominator);
    }

    void writePromise(XlsxSheetWriter& sheet, int row, const Target& target, int year, int quarter)
    {
        if (quarter != 0) {
            for (int column = Column::PromiseKind; column <= Column::PromiseNote; ++column)
                sheet.blank(row, column, XlsxStyle::Off);
            return;
        }
        const auto& promises = m_maker.identity.base.promises;
        const auto known = std::ranges::find_if(promises, [&](const ReportedPromise& one) {
            return one.target == target.code && one.year == year;
        });
        const bool is = known != promises.end();
        sheet.text(row, Column::PromiseKind, is ? excelWord(known->kind) : QString(),
                   XlsxStyle::EntryChoice);
        sheet.limit(row, Column::PromiseKind,
                    {Limit::Kind::List,
                     m_maker.book.list(excelWords(kPromiseKinds)),
                     {},
                     {},
                     {},
                     QStringLiteral("Chọn trong danh sách; để trống nghĩa là “từ (≥)”.")});
        if (is && known->kind != GoalKind::Done && known->kind != GoalKind::Maintain)
            sheet.number(row, Column::PromiseFigure, known->value, XlsxStyle::EntryNumber);
        else
            sheet.blank(row, Column::PromiseFigure, XlsxStyle::EntryNumber);
        sheet.text(row, Column::PromiseNote, is ? known->note : QString(), XlsxStyle::EntryText);
    }

    void writeFigure(XlsxSheetWriter& sheet, int row, const Target& target, int year, int quarter)
    {
        const auto& figures = m_maker.identity.base.figures;
        const auto known = std::ranges::find_if(figures, [&](const ReportedFigure& one) {
            return one.target == target.code && one.year == year && one.quarter == quarter;
        });
        const ReportedFigure* base = known == figures.end() ? nullptr : &*known;
        writeAmount(sheet, row, target, base);
        // Asked for also where the council has one: what is not asked for would come back as gone.
        const bool hasRatio = base && base->kind == Measurement::Kind::Ratio;
        const bool ratio = target.rollup == Rollup::RatioOfSums || !target.numerator.isEmpty();
        figureCell(sheet, row, Column::Denominator, ratio || hasRatio, hasRatio,
                   base ? base->denominator : Points());
        const bool hasWeight = base && !base->weight.isZero();
        const bool weighted = target.rollup == Rollup::WeightedMean;
        figureCell(sheet, row, Column::Weight, weighted || hasWeight, hasWeight,
                   base ? base->weight : Points());
        sheet.text(row, Column::Source, base ? base->source : QString(), XlsxStyle::EntryText);
        sheet.text(row, Column::Evidence, base ? base->evidence : QString(), XlsxStyle::EntryText);
        sheet.text(row, Column::Note, base ? base->note : QString(), XlsxStyle::EntryText);
    }

    static void figureCell(XlsxSheetWriter& sheet, int row, int column, bool asked, bool known,
                           Points value)
    {
        if (!asked)
            sheet.blank(row, column, XlsxStyle::Off);
        else if (known)
            sheet.number(row, column, value, XlsxStyle::EntryNumber);
        else
            sheet.blank(row, column, XlsxStyle::EntryNumber);
        if (asked)
            sheet.limit(row, column,
                        {Limit::Kind::Number,
                         {},
                         {},
                         Points::whole(999'999'999'999),
                         {},
                         QStringLiteral("Ghi một số từ 0 trở lên.")});
    }

    void writeAmount(XlsxSheetWriter& sheet, int row, const Target& target,
                     const ReportedFigure* base)
    {
        using Kind = Measurement::Kind;
        const bool done = asksDone(target);
        const XlsxStyle style = done ? XlsxStyle::EntryChoice : XlsxStyle::EntryNumber;
        if (done)
            sheet.limit(row, Column::Figure,
                        {Limit::Kind::List,
                         m_maker.book.list({excelYes(), excelNotYet(), excelNotApplicable()}),
                         {},
                         {},
                         {},
                         QStringLiteral("Chọn Có, Chưa hoặc KAĐ.")});
        if (!base)
            sheet.blank(row, Column::Figure, style);
        else if (base->kind == Kind::NotApplicable)
            sheet.text(row, Column::Figure, excelNotApplicable(), style);
        else if (base->kind == Kind::Done || base->kind == Kind::NotDone)
            sheet.text(row, Column::Figure, base->kind == Kind::Done ? excelYes() : excelNotYet(),
                       style);
        else if (base->above)
            sheet.text(row, Column::Figure,
                       QStringLiteral("> %1").arg(base->amount.toExactString()), style);
        else
            sheet.number(row, Column::Figure, base->amount, style);
    }

    ExcelSheetMaker& m_maker;
    const ExcelTargets& m_targets;
    int m_next = kExcelFirstRow;
};

} // namespace

void writeTargetSheet(ExcelSheetMaker& maker, const ExcelTargets& targets)
{
    if (!targets.targets.empty())
        TargetSheet(maker, targets).write();
}

} // namespace thidua

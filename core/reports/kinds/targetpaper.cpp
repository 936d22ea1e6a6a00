// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/kinds/targetpaper.h"

#include "core/reports/kinds/paperwords.h"

#include <algorithm>

namespace thidua::report {

namespace {

constexpr size_t kMostYears = 5;
constexpr double kNoSource = 15; ///< millimetres, of a column nobody filled
constexpr double kTableSize = 9.5;
constexpr double kSmall = 12;
constexpr qsizetype kShortFigure = 7; ///< letters of a numerator that shares a line

QString nothing()
{
    return QStringLiteral("–");
}

/// Words first, so that the table says the same without its greys.
QString mark(TargetState state)
{
    switch (state) {
    case TargetState::Reached:
        return QStringLiteral("✓ ");
    case TargetState::OnCourse:
        return QStringLiteral("^ ");
    case TargetState::Behind:
        return QStringLiteral("! ");
    default:
        return {};
    }
}

int shade(TargetState state)
{
    switch (state) {
    case TargetState::Reached:
        return 22;
    case TargetState::OnCourse:
        return 10;
    default:
        return 0;
    }
}

/// A goal in words of its own where it is no figure.
QString goalOnPaper(const TargetRow& row, int year)
{
    for (size_t i = 0; i < row.goals.size(); ++i) {
        if (row.goals[i].year != year)
            continue;
        const QString figure = demandOnPaper(&row.demands[i], row.decimals);
        switch (row.goals[i].kind) {
        case GoalKind::Increase:
            return row.demands[i].isNone() ? QStringLiteral("tăng")
                                           : QStringLiteral("tăng\n%1").arg(figure);
        case GoalKind::Decrease:
            return row.demands[i].isNone() ? QStringLiteral("giảm")
                                           : QStringLiteral("giảm\n%1").arg(figure);
        case GoalKind::Maintain:
            return row.demands[i].isNone() ? QStringLiteral("duy trì")
                                           : QStringLiteral("duy trì\n%1").arg(figure);
        default:
            return figure;
        }
    }
    return nothing();
}

QString whyOnPaper(NoFigureWhy why)
{
    switch (why) {
    case NoFigureWhy::ZeroDenominator:
        return QStringLiteral("mẫu số bằng 0");
    case NoFigureWhy::NothingApplies:
        return QStringLiteral("không có đơn vị áp dụng");
    case NoFigureWhy::NothingToCompare:
        return QStringLiteral("chưa so sánh được");
    case NoFigureWhy::NoWeight:
        return QStringLiteral("chưa có trọng số");
    case NoFigureWhy::TooLarge:
        return QStringLiteral("số quá lớn");
    default:
        return nothing();
    }
}

/// How far into its year a sum of quarters goes; blank for all of it.
QString quarterOnPaper(const TargetRow& row, const TargetYear& year)
{
    static const QStringList names{QStringLiteral("I"), QStringLiteral("II"),
                                   QStringLiteral("III")};
    const int quarter = year.total.quarter;
    const bool part = row.target.rollup == Rollup::Sum && quarter >= 1 && quarter <= names.size();
    return part ? QStringLiteral("\nđến quý %1").arg(names[quarter - 1]) : QString();
}

Cell yearCell(const TargetRow& row, int number)
{
    const TargetYear* year = row.year(number);
    if (!year || !year->figure().isKnown())
        return {plain(year ? whyOnPaper(year->total.why) : nothing())};
    Cell cell{plain(mark(year->state) + figureOnPaper(year->figure(), row.decimals)
                    + quarterOnPaper(row, *year))};
    cell.shadePercent = shade(year->state);
    return cell;
}

QString partsOnPaper(const TargetYear* year)
{
    if (!year || !year->total.parts)
        return nothing();
    const Parts& parts = *year->total.parts;
    const QString numerator = formatMeasured(parts.numerator);
    // Long figures are parted at the stroke, never within.
    return numerator
        + (numerator.size() > kShortFigure ? QStringLiteral("/\n") : QStringLiteral("/"))
        + formatMeasured(parts.denominator);
}

QString lackingOnPaper(const TargetRow& row, const TargetYear* year)
{
    if (!year || !year->figure().isKnown())
        return nothing();
    if (year->state == TargetState::Reached)
        return QStringLiteral("đạt");
    if (!year->lacking)
        return nothing();
    const QString value = figureText(year->lacking->shown(row.decimals), row.decimals);
    if (year->lacking->value.numerator() == 0)
        return QStringLiteral("vừa bằng mốc");
    return year->lacking->units
        ? QStringLiteral("%1\n(%2 đơn vị)").arg(value).arg(*year->lacking->units)
        : value;
}

Text titleOnPaper(const TargetRow& row)
{
    const Target& target = row.target;
    QString title = target.title;
    if (!target.measure.isEmpty())
        title += QStringLiteral(" (%1)").arg(target.measure);
    QString words = filterWords(target);
    if (target.rollup != Rollup::Direct)
        words += (words.isEmpty() ? QString() : QStringLiteral(": "))
            + QStringLiteral("%1 đơn vị").arg(row.unitsNow);
    return words.isEmpty() ? bold(title) : bold(title) + plain(u'\n' + words);
}

/// The goals of a page as wide as this one: those of years to come first, at most three.
std::vector<int> goalYearsOnPaper(const TargetBoard& board)
{
    constexpr size_t kMostGoals = 3;
    std::vector<int> years = board.goalYears();
    while (years.size() > kMostGoals && years.front() < board.today.year())
        years.erase(years.begin());
    if (years.size() > kMostGoals)
        years.resize(kMostGoals);
    return years;
}

void addMissing(const TargetBoard& board, std::vector<Block>& blocks)
{
    for (const TargetRow& row : board.rows) {
        const TargetYear* year = row.latest();
        if (!year || row.target.rollup == Rollup::Direct)
            continue;
        const QString words = missingOnPaper(*year);
        if (words.isEmpty())
            continue;
        blocks.emplace_back(running(bold(QStringLiteral("%1 (năm %2, %3/%4 đơn vị đã báo cáo): ")
                                             .arg(row.target.title)
                                             .arg(year->year)
                                             .arg(year->total.reported)
                                             .arg(year->total.expected))
                                    + plain(words + u'.')));
    }
}

QByteArray canonicalData(const TargetBoard& board)
{
    QString text;
    for (const TargetRow& row : board.rows) {
        for (const TargetYear& year : row.years)
            text += QStringLiteral("%1 %2 %3 %4\n")
                        .arg(row.target.code)
                        .arg(year.year)
                        .arg(figureText(year.figure(), Points::kDecimals, NumberStyle::C))
                        .arg(static_cast<int>(year.state));
    }
    return text.toUtf8();
}

void addHeading(const char* words, std::vector<Block>& blocks)
{
    blocks.emplace_back(Heading{bold(QString::fromUtf8(words)), 2});
}

} // namespace

QString figureOnPaper(const Figure& figure, int decimals)
{
    switch (figure.kind) {
    case Figure::Kind::Done:
        return QStringLiteral("đã thực hiện");
    case Figure::Kind::NotDone:
        return QStringLiteral("chưa");
    default:
        return figureText(figure, decimals);
    }
}

QString demandOnPaper(const Demand* demand, int decimals)
{
    if (!demand)
        return nothing();
    if (demand->kind == GoalKind::Done)
        return QStringLiteral("thực hiện");
    return demand->isNone() ? QStringLiteral("chưa có số liệu") : demandText(*demand, decimals);
}

QString baselineOnPaper(const TargetRow& row)
{
    const Target& target = row.target;
    if (target.baselineKind == FigureKind::Unknown)
        return nothing();
    const QString figure = figureText(
        Figure::of(target.baseline, target.baselineKind == FigureKind::Above), row.decimals);
    return target.baselineYear > 0 ? QStringLiteral("%1 (%2)").arg(figure).arg(target.baselineYear)
                                   : figure;
}

std::vector<int> yearsOnPaper(const TargetBoard& board)
{
    std::vector<int> years;
    for (const int year : board.years) {
        if (year <= board.today.year())
            years.push_back(year);
    }
    if (years.size() > kMostYears)
        years.erase(years.begin(), years.end() - kMostYears);
    return years;
}

Table targetTable(const TargetBoard& board)
{
    const std::vector<int> years = yearsOnPaper(board);
    const std::vector<int> goals = goalYearsOnPaper(board);
    Table table;
    table.size = kTableSize;
    table.columns = {{0, 9, Align::Centre}, {2, 0, Align::Left}, {0, 19, Align::Centre}};
    QStringList head{QStringLiteral("TT"), QStringLiteral("Chỉ tiêu, nơi áp dụng"),
                     QStringLiteral("Ban đầu")};
    for (const int goal : goals) {
        table.columns.push_back({0, 19, Align::Centre});
        head << QStringLiteral("Mốc %1").arg(goal);
    }
    for (const int year : years) {
        table.columns.push_back({0, 18, Align::Right});
        head << QString::number(year);
    }
    const int last = years.empty() ? 0 : years.back();
    table.columns.insert(table.columns.end(),
                         {{0, 24, Align::Right}, {0, 20, Align::Right}, {1, 0, Align::Left}});
    if (std::ranges::all_of(board.rows,
                            [](const TargetRow& row) { return row.target.source.isEmpty(); }))
        table.columns.back() = {0, kNoSource, Align::Left};
    head << QStringLiteral("Tử số/ mẫu số") << QStringLiteral("Còn thiếu")
         << QStringLiteral("Nguồn số liệu");
    table.head = {headRow(head)};
    for (const TargetRow& row : board.rows) {
        const TargetYear* now = last > 0 ? row.year(last) : nullptr;
        Row line;
        line.cells = {{plain(row.target.code)}, {titleOnPaper(row)}, {plain(baselineOnPaper(row))}};
        for (const int goal : goals)
            line.cells.push_back({plain(goalOnPaper(row, goal))});
        for (const int year : years)
            line.cells.push_back(yearCell(row, year));
        line.cells.push_back({plain(partsOnPaper(now))});
        line.cells.push_back({plain(lackingOnPaper(row, now))});
        line.cells.push_back({plain(orDash(row.target.source))});
        table.rows.push_back(std::move(line));
    }
    return table;
}

Table forecastTable(const TargetBoard& board)
{
    Table table;
    table.size = kTableSize;
    table.columns = {{0, 9, Align::Centre}, {2, 0, Align::Left},   {0, 50, Align::Centre},
                     {0, 32, Align::Right}, {0, 32, Align::Right}, {0, 32, Align::Centre}};
    table.head = {headRow({QStringLiteral("TT"), QStringLiteral("Chỉ tiêu"),
                           QStringLiteral("Số liệu dùng"), QStringLiteral("Mốc"),
                           QStringLiteral("Ngoại suy"), QStringLiteral("So với mốc")})};
    for (const TargetRow& row : board.rows) {
        for (size_t i = 0; i < row.forecasts.size(); ++i) {
            const auto& guess = row.forecasts[i];
            if (!guess || row.demands[i].isNone())
                continue;
            const QString answer = !guess->meets ? nothing()
                : *guess->meets                  ? QStringLiteral("đạt")
                                                 : QStringLiteral("chưa đạt");
            table.rows.push_back(bodyRow({row.target.code, row.target.title,
                                          QStringLiteral("%1 số liệu, %2–%3")
                                              .arg(guess->figures)
                                              .arg(guess->firstYear)
                                              .arg(guess->lastYear),
                                          QStringLiteral("%1: %2")
                                              .arg(guess->year)
                                              .arg(demandOnPaper(&row.demands[i], row.decimals)),
                                          figureText(guess->value, row.decimals), answer}));
        }
    }
    return table;
}

Section targetPaper(const Plan& plan, const TargetBoard& board, const PaperFrame& frame)
{
    Section section;
    section.page.orientation = Orientation::Landscape;
    section.bookmark = QStringLiteral("Bảng theo dõi chỉ tiêu");
    std::vector<Block>& blocks = section.blocks;
    blocks.emplace_back(nationalHeader(frame, QStringLiteral("BC-SYT")));
    blocks.emplace_back(TitleBlock{QStringLiteral("BẢNG THEO DÕI CHỈ TIÊU"), plan.title});
    Paragraph key;
    key.text = italic(QStringLiteral("Số liệu đến ngày %1. ✓ đạt mốc kế tiếp; ^ đúng tiến độ; ! "
                                     "chậm tiến độ; không dấu: chưa đến hạn; – chưa có số liệu. "
                                     "Đúng tiến độ: không kém đường thẳng từ số liệu ban đầu "
                                     "(hoặc số liệu đầu tiên) đến mốc.")
                          .arg(dayOnPaper(board.today)));
    key.align = Align::Centre;
    key.size = kSmall;
    blocks.emplace_back(key);
    Table table = targetTable(board);
    table.continued = bold(QStringLiteral("Bảng theo dõi chỉ tiêu (tiếp theo)"));
    blocks.emplace_back(std::move(table));
    std::vector<Block> missing;
    addMissing(board, missing);
    if (!missing.empty()) {
        addHeading("Đơn vị chưa đạt, chưa so sánh được hoặc chưa báo cáo", blocks);
        blocks.insert(blocks.end(), missing.begin(), missing.end());
    }
    Table forecasts = forecastTable(board);
    if (!forecasts.rows.empty()) {
        addHeading("Dự báo theo xu hướng (ngoại suy đường thẳng, không phải kết quả)", blocks);
        forecasts.continued = bold(QStringLiteral("Dự báo theo xu hướng (tiếp theo)"));
        blocks.emplace_back(std::move(forecasts));
    }
    SignatureBlock signatures;
    signatures.beforePt = 12;
    signatures.columns = {signature(frame.secretarySigner, frame.secretaryName),
                          signature(frame.chairSigner, frame.chairName)};
    blocks.emplace_back(signatures);
    section.control = controlLine(frame, Standpoint::Final, canonicalData(board));
    return section;
}

} // namespace thidua::report

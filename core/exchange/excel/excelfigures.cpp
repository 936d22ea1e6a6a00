// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/text.h"
#include "core/domain/scoring/scoretable.h"
#include "core/exchange/excel/excellayout.h"
#include "core/exchange/excel/excelreportparts.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct ExcelFigureText {
    Q_DECLARE_TR_FUNCTIONS(ExcelFigureText)
};

bool saysYes(const QString& word)
{
    return word == QLatin1String("co") || word == QLatin1String("dat") || word == QLatin1String("1")
        || word == QLatin1String("x");
}

bool saysNo(const QString& word)
{
    return word == QLatin1String("khong") || word == QLatin1String("chua")
        || word == QLatin1String("khong dat") || word == QLatin1String("chua dat")
        || word == QLatin1String("0");
}

/// Entries of the score sheet, by what the cell of a criterion means.
struct ScoreCells {
    using Column = ScoreColumn;
    ExcelRow& row;
    ExcelField field;

    /// Whether the criterion is said not to apply, in its own column or where the figure goes.
    bool exempt()
    {
        const QString word = row.text(Column::NotApplicable);
        const bool inFigure = saysNotApplicable(row.text(Column::Figure));
        if (word.isEmpty())
            return inFigure;
        if (!saysNotApplicable(word) && folded(word) != QLatin1String("x")) {
            row.complain(Column::NotApplicable,
                         ExcelFigureText::tr("“%1” does not say whether the criterion applies. "
                                             "Choose KAĐ or leave it blank.")
                             .arg(word.left(60)));
            return false;
        }
        if (!inFigure && !row.areBlank(Column::Figure, Column::Denominator))
            row.complain(Column::NotApplicable,
                         ExcelFigureText::tr("the criterion has a figure and is said not to "
                                             "apply. Ask the unit which is right."));
        return true;
    }

    std::optional<Entry> entry()
    {
        if (field == ExcelField::Gate)
            return gate();
        if (field == ExcelField::Ratio)
            return ratio();
        if (!row.isBlank(Column::Denominator))
            row.complain(Column::Denominator,
                         ExcelFigureText::tr("this criterion has no denominator."));
        const auto figure = row.figure(Column::Figure);
        if (!figure)
            return {};
        return field == ExcelField::Points || figure->points ? Entry::points(figure->value)
                                                             : Entry::value(figure->value);
    }

    std::optional<Entry> gate()
    {
        const QString text = row.text(Column::Figure);
        const QString word = folded(text.simplified());
        if (word.isEmpty())
            return {};
        if (saysYes(word) || saysNo(word))
            return Entry::value(Points::whole(saysYes(word) ? 1 : 0));
        if (word.endsWith(QLatin1String("diem"))) {
            const auto figure = row.figure(Column::Figure);
            return figure ? std::optional(Entry::points(figure->value)) : std::nullopt;
        }
        row.complain(Column::Figure,
                     ExcelFigureText::tr("“%1” is neither Có nor Không.").arg(text.left(60)));
        return {};
    }

    std::optional<Entry> ratio()
    {
        const QString text = row.text(Column::Figure);
        const bool alone = row.isBlank(Column::Denominator);
        if (alone && text.count(u'/') == 1)
            return both(text);
        const auto numerator = row.figure(Column::Figure);
        if (alone) {
            if (numerator && numerator->points)
                return Entry::points(numerator->value);
            if (numerator && numerator->percent)
                return Entry::ratio(numerator->value, Points::whole(100));
            if (numerator)
                row.complain(Column::Denominator,
                             ExcelFigureText::tr("the denominator is missing."));
            return {};
        }
        const auto denominator = row.figure(Column::Denominator);
        if (!numerator && row.isBlank(Column::Figure))
            row.complain(Column::Figure, ExcelFigureText::tr("the numerator is missing."));
        if (!numerator || !denominator)
            return {};
        return Entry::ratio(numerator->value, denominator->value);
    }

    /// `30/40` in one cell.
    std::optional<Entry> both(const QString& text)
    {
        const auto numerator = Points::parseMeasured(text.section(u'/', 0, 0));
        const auto denominator = Points::parseMeasured(text.section(u'/', 1));
        if (numerator && denominator)
            return Entry::ratio(*numerator, *denominator);
        row.complain(
            Column::Figure,
            ExcelFigureText::tr("“%1” is no numerator with its denominator.").arg(text.left(60)));
        return {};
    }
};

std::optional<ReportedScore> scoreOf(ExcelRow& row, ReportedScore said, ExcelField field)
{
    using Column = ScoreColumn;
    ScoreCells cells{row, field};
    said.evidence = row.text(Column::Evidence, said.evidence);
    if (cells.exempt()) {
        said.entry = Entry::notApplicable();
        said.reason = row.text(Column::Explanation, said.reason);
    } else {
        const bool wasExempt = said.entry && said.entry->kind == Entry::Kind::NotApplicable;
        said.entry = cells.entry();
        // What the column was filled in with was the reason why the criterion did not apply.
        const QString words = row.text(Column::Explanation, said.explanation);
        if (!wasExempt || words != said.reason)
            said.explanation = words;
        if (wasExempt)
            said.reason.clear();
    }
    const bool blank = !said.entry && said.evidence.isEmpty() && said.explanation.isEmpty()
        && said.reason.isEmpty() && !said.evidencePartial;
    return blank && row.trouble().isEmpty() ? std::nullopt : std::optional(said);
}

std::optional<ReportedPromise> promiseOf(ExcelRow& row, ReportedPromise said)
{
    using Column = TargetColumn;
    if (row.areBlank(Column::PromiseKind, Column::PromiseNote))
        return {};
    const QString word = row.text(Column::PromiseKind);
    auto kind = excelChoice(kPromiseKinds, word);
    if (!kind && word == excelWord(said.kind))
        kind = said.kind; // not offered, but the council has it
    if (!kind && !word.isEmpty())
        row.complain(Column::PromiseKind,
                     ExcelFigureText::tr("“%1” is not in the list.").arg(word.left(60)));
    said.kind = kind.value_or(GoalKind::AtLeast);
    const bool needsFigure = said.kind == GoalKind::AtLeast || said.kind == GoalKind::Above
        || said.kind == GoalKind::AtMost || said.kind == GoalKind::Below;
    const auto figure = row.figure(Column::PromiseFigure);
    said.value = figure ? figure->value : Points();
    if (needsFigure && !figure && row.trouble().isEmpty())
        row.complain(Column::PromiseFigure, ExcelFigureText::tr("the figure is missing."));
    said.note = row.text(Column::PromiseNote, said.note);
    return said;
}

/// The result itself: done or not, or a number with what it is measured against.
void readResult(ExcelRow& row, ExcelField field, ReportedFigure& said)
{
    using Column = TargetColumn;
    using Kind = Measurement::Kind;
    said.amount = {};
    said.denominator = {};
    said.above = false;
    const QString text = row.text(Column::Figure);
    if (saysNotApplicable(text)) {
        said.kind = Kind::NotApplicable;
        return;
    }
    if (field == ExcelField::Done) {
        const QString word = folded(text.simplified());
        said.kind = saysYes(word) ? Kind::Done : Kind::NotDone;
        if (!saysYes(word) && !saysNo(word))
            row.complain(Column::Figure,
                         ExcelFigureText::tr("“%1” is neither Có nor Chưa.").arg(text.left(60)));
        return;
    }
    const auto figure = row.figure(Column::Figure);
    if (!figure && row.isBlank(Column::Figure))
        row.complain(Column::Figure, ExcelFigureText::tr("the result is missing."));
    said.kind = Kind::Number;
    if (figure) {
        said.amount = figure->value;
        said.above = figure->above;
    }
    if (!row.isBlank(Column::Denominator)) {
        said.kind = Kind::Ratio;
        if (const auto denominator = row.figure(Column::Denominator))
            said.denominator = denominator->value;
    } else if (field == ExcelField::Ratio && figure && figure->percent) {
        said.kind = Kind::Ratio;
        said.denominator = Points::whole(100);
    }
}

/// `day` is when the workbook was saved: figures that are new in it are of that day.
std::optional<ReportedFigure> figureOf(ExcelRow& row, ReportedFigure said, ExcelField field,
                                       QDate day)
{
    using Column = TargetColumn;
    if (row.areBlank(Column::Figure, Column::Note))
        return {};
    const ReportedFigure before = said;
    readResult(row, field, said);
    const auto weight = row.figure(Column::Weight);
    said.weight = weight ? weight->value : Points();
    said.source = row.text(Column::Source, said.source);
    said.evidence = row.text(Column::Evidence, said.evidence);
    said.note = row.text(Column::Note, said.note);
    if (said != before)
        said.reportedOn = day;
    return said;
}

} // namespace

Result<void> readScores(const ExcelSource& source, ExcelReport& report)
{
    const auto& places = source.identity.scores;
    if (places.empty())
        return {};
    THIDUA_ASSIGN(
        reader,
        ExcelSheetReader::make(source, {ExcelSheet::Scores, ScoreColumn::Count, ScoreColumn::Code},
                               static_cast<int>(places.size()), report));
    for (size_t place = 0; place < places.size(); ++place) {
        const auto& [criterion, field] = places[place];
        ReportedScore blank;
        blank.criterion = criterion;
        reader.take(static_cast<int>(place), criterion, kScoreList, blank,
                    [kind = field](ExcelRow& row, const ReportedScore& before) {
                        return scoreOf(row, before, kind);
                    });
    }
    reader.finish();
    return {};
}

Result<void> readTargets(const ExcelSource& source, ExcelReport& report)
{
    const auto& places = source.identity.targets;
    if (places.empty())
        return {};
    THIDUA_ASSIGN(reader,
                  ExcelSheetReader::make(
                      source, {ExcelSheet::Targets, TargetColumn::Count, TargetColumn::Code},
                      static_cast<int>(places.size()), report));
    QDate day = source.book.modifiedAt.toLocalTime().date();
    if (day > QDate::currentDate())
        day = {}; // the clock of that computer is wrong
    for (size_t index = 0; index < places.size(); ++index) {
        const ExcelIdentity::TargetRow& asked = places[index];
        const int place = static_cast<int>(index);
        ReportedFigure figure;
        figure.target = asked.target;
        figure.year = asked.year;
        figure.quarter = asked.quarter;
        reader.take(place, asked.target, kFigureList, figure,
                    [&](ExcelRow& row, const ReportedFigure& before) {
                        return figureOf(row, before, asked.field, day);
                    });
        if (asked.quarter != 0)
            continue;
        ReportedPromise promise;
        promise.target = asked.target;
        promise.year = asked.year;
        reader.take(place, asked.target, kPromiseList, promise, promiseOf);
    }
    reader.finish();
    return {};
}

} // namespace thidua

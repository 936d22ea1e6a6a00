// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/excel/excelreport.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/domain/scoring/scoretable.h"
#include "core/exchange/excel/excellayout.h"
#include "core/exchange/excel/excelreportparts.h"

#include <QCoreApplication>

#include <cmath>

namespace thidua {

namespace {

struct ExcelReportText {
    Q_DECLARE_TR_FUNCTIONS(ExcelReportText)
};

/// `x`, `có`, `rồi`: done, and nobody knows when.
bool isTick(const QString& text)
{
    const QString word = folded(text.simplified());
    return word == QLatin1String("x") || word == QLatin1String("co") || word == QLatin1String("roi")
        || word == QLatin1String("da");
}

/// One of a list's words; told when it is none. `otherwise` for a blank cell.
template<class T, size_t size>
T choice(ExcelRow& row, int column, const T (&all)[size], T otherwise)
{
    const QString word = row.text(column);
    if (word.isEmpty())
        return otherwise;
    if (const auto one = excelChoice(all, word))
        return *one;
    row.complain(column, ExcelReportText::tr("“%1” is not in the list.").arg(word.left(60)));
    return otherwise;
}

Money moneyOf(ExcelRow& row, int column, const Money& known)
{
    const QString text = row.text(column, known.toField());
    if (text == known.toField())
        return known;
    const auto money = Money::parseAny(text);
    if (!money)
        row.complain(column, money.error().message);
    return money.value_or(known);
}

std::optional<ReportedStep> stepOf(ExcelRow& row, ReportedStep said)
{
    using Column = StepColumn;
    if (row.areBlank(Column::DoneOn, Column::Note))
        return {};
    said.doneOn = row.day(Column::DoneOn);
    said.document = row.text(Column::Document, said.document);
    said.note = row.text(Column::Note, said.note);
    if (!said.doneOn.isValid() && row.trouble().isEmpty())
        row.complain(Column::DoneOn, ExcelReportText::tr("the day it was done is missing."));
    return said;
}

std::optional<ReportedWords> wordsOf(ExcelRow& row, ReportedWords said)
{
    if (row.isBlank(WordsColumn::Text))
        return {};
    said.text = row.text(WordsColumn::Text, said.text);
    return said;
}

void readStages(ExcelRow& row, ReportedInitiative& said)
{
    for (const InitiativeStage stage : kInitiativeStages) {
        const int column = kStageColumns[static_cast<size_t>(stage)];
        ReportedStage& own = said.stages[static_cast<size_t>(stage)];
        if (row.isBlank(column)) {
            own = {};
        } else if (isTick(row.text(column))) {
            own.reached = true;
            own.on = {};
        } else {
            own.reached = true;
            own.on = row.day(column);
        }
    }
    ReportedStage& approved = said.stages[static_cast<size_t>(InitiativeStage::Approved)];
    approved.document = row.text(InitiativeColumn::ApprovedBy, approved.document);
    approved.reached = approved.reached || !approved.document.isEmpty();
}

std::optional<ReportedInitiative> initiativeOf(ExcelRow& row, ReportedInitiative said)
{
    using Column = InitiativeColumn;
    if (row.areBlank(Column::Title, Column::Count - 1))
        return {};
    said.title = row.text(Column::Title, said.title);
    said.kind = choice(row, Column::Kind, kInitiativeKinds, InitiativeKind::Initiative);
    said.field = choice(row, Column::Field, kExcelFields, InitiativeField::Other);
    said.authors = row.text(Column::Authors, said.authors);
    said.summary = row.text(Column::Summary, said.summary);
    said.effect = row.text(Column::Effect, said.effect);
    said.benefit = moneyOf(row, Column::Benefit, said.benefit);
    readStages(row, said);
    if (said.title.isEmpty() && row.trouble().isEmpty())
        row.complain(Column::Title, ExcelReportText::tr("the title is missing."));
    return said;
}

} // namespace

Result<ExcelSheetReader> ExcelSheetReader::make(const ExcelSource& source, const Layout& layout,
                                                int places, ExcelReport& report)
{
    THIDUA_ASSIGN(rows,
                  ExcelRows::find(source.book, layout.kind, source.identity.form, places,
                                  layout.columns, source.fileName));
    return ExcelSheetReader(source, layout, std::move(rows), report);
}

RowProblem ExcelSheetReader::removedRow(const QString& code) const
{
    return {RowProblem::Kind::Removed, m_rows.sheet().name,
            ExcelReportText::tr("%1: the row “%2” was removed from the form. What the council "
                                "holds stays.")
                .arg(m_rows.sheet().name, code)};
}

RowProblem ExcelSheetReader::unreadRow(int place, const QString& why) const
{
    return {RowProblem::Kind::Unread,
            QStringLiteral("%1!%2").arg(m_rows.sheet().name).arg(m_rows.rowOf(place) + 1), why};
}

void ExcelSheetReader::finish()
{
    m_report.warnings += m_rows.strays();
    if (m_gone > 0)
        m_report.warnings.append(
            ExcelReportText::tr("%1: %n row(s) of the form were removed; there is nothing of them.",
                                nullptr, m_gone)
                .arg(m_rows.sheet().name));
}

Result<void> readSteps(const ExcelSource& source, ExcelReport& report)
{
    const QStringList& titles = source.identity.steps;
    if (titles.isEmpty())
        return {};
    THIDUA_ASSIGN(reader,
                  ExcelSheetReader::make(source,
                                         {ExcelSheet::Steps, StepColumn::Count, StepColumn::Title},
                                         static_cast<int>(titles.size()), report));
    for (int place = 0; place < titles.size(); ++place)
        reader.take(place, titles[place], kStepList, ReportedStep{titles[place], {}, {}, {}},
                    stepOf);
    reader.finish();
    return {};
}

Result<void> readInitiatives(const ExcelSource& source, ExcelReport& report)
{
    const auto& ids = source.identity.initiatives;
    THIDUA_ASSIGN(reader,
                  ExcelSheetReader::make(
                      source,
                      {ExcelSheet::Initiatives, InitiativeColumn::Count, InitiativeColumn::Place},
                      static_cast<int>(ids.size()), report));
    for (size_t place = 0; place < ids.size(); ++place) {
        ReportedInitiative blank;
        blank.id = ids[place];
        reader.take(static_cast<int>(place), QString::number(place + 1), kInitiativeList, blank,
                    initiativeOf);
    }
    reader.finish();
    return {};
}

Result<void> readWords(const ExcelSource& source, ExcelReport& report)
{
    const QStringList& topics = source.identity.topics;
    THIDUA_ASSIGN(
        reader,
        ExcelSheetReader::make(source, {ExcelSheet::Words, WordsColumn::Count, WordsColumn::Topic},
                               static_cast<int>(topics.size()), report));
    for (int place = 0; place < topics.size(); ++place)
        reader.take(place, excelTopic(topics[place]), kWordsList, ReportedWords{topics[place], {}},
                    wordsOf);
    reader.finish();
    return {};
}

Result<ExcelReport> readExcelReport(const XlsxBook& book, const ExcelIdentity& identity,
                                    const QString& fileName)
{
    const ExcelSource source{book, identity, fileName};
    ExcelReport report;
    report.report = identity.base;
    THIDUA_TRY(readScores(source, report));
    THIDUA_TRY(readSteps(source, report));
    THIDUA_TRY(readTargets(source, report));
    THIDUA_TRY(readInitiatives(source, report));
    THIDUA_TRY(readWords(source, report));
    report.report.arrange();
    return report;
}

} // namespace thidua

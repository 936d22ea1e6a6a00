// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/packages/reportread.h"

#include "core/actions/targets/targetreads.h"
#include "core/domain/packages/answertopic.h"
#include "core/storage/movemententities.h"
#include "core/storage/packageentities.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua::actions {

namespace {

struct ReportReadText {
    Q_DECLARE_TR_FUNCTIONS(ReportReadText)
};

} // namespace

Result<ReportReader> ReportReader::make(const Ledger& ledger, PlanId plan)
{
    ReportReader reader(ledger);
    THIDUA_ASSIGN(book, ledger.book(plan));
    reader.m_book = book;
    THIDUA_ASSIGN(owner, thidua::planOfTargets(ledger, plan));
    reader.m_planOfTargets = owner;
    THIDUA_ASSIGN(targets, ledger.rows<Target>("plan = ?", {toValue(owner)}));
    for (const Target& target : targets) {
        reader.m_targetCodes.insert(target.id, target.code);
        reader.m_targetIds.insert(target.code, target.id);
    }
    return reader;
}

CriterionId ReportReader::criterion(const QString& code) const
{
    const int node = m_book->table.indexOf(code);
    return node < 0 ? CriterionId() : m_book->table.nodes()[static_cast<size_t>(node)].criterion.id;
}

MilestoneId ReportReader::milestone(const QString& title) const
{
    const auto found = std::ranges::find_if(m_book->milestones, [&](const Milestone& milestone) {
        return milestone.perUnit && milestone.title == title;
    });
    return found == m_book->milestones.end() ? MilestoneId() : found->id;
}

Result<void> ReportReader::readScores(UnitId unit, UnitReport& report) const
{
    if (!m_book->rules.has(Round::Self))
        return {};
    THIDUA_ASSIGN(sheet, m_ledger->sheet(m_book->plan.id, unit, Round::Self));
    if (!sheet)
        return {};
    THIDUA_ASSIGN(scores, m_ledger->scores(sheet->id));
    THIDUA_ASSIGN(notes, m_ledger->notes(sheet->id));
    const auto& nodes = m_book->table.nodes();
    QHash<CriterionId, size_t> places;
    report.scores.reserve(scores.size());
    const auto place = [&](CriterionId criterion) -> ReportedScore* {
        const int node = m_book->table.indexOf(criterion);
        if (node < 0)
            return nullptr;
        const auto known = places.constFind(criterion);
        if (known != places.constEnd())
            return &report.scores[*known];
        places.insert(criterion, report.scores.size());
        report.scores.push_back(
            {nodes[static_cast<size_t>(node)].criterion.code, {}, {}, {}, {}, false});
        return &report.scores.back();
    };
    for (const Score& score : scores) {
        if (ReportedScore* row = place(score.criterion))
            row->entry = score.entry();
    }
    for (const ScoreNote& note : notes) {
        if (ReportedScore* row = place(note.criterion)) {
            row->reason = note.reason;
            row->explanation = note.explanation;
            row->evidence = note.evidence;
            row->evidencePartial = note.evidencePartial;
        }
    }
    return {};
}

Result<void> ReportReader::readTargets(UnitId unit, UnitReport& report) const
{
    THIDUA_ASSIGN(
        figures,
        m_ledger->rows<Measurement>("unit = ? AND target IN (SELECT id FROM target WHERE plan = ?)",
                                    {toValue(unit), toValue(m_planOfTargets)}));
    for (const Measurement& row : figures) {
        report.figures.push_back({m_targetCodes.value(row.target), row.year, row.quarter, row.kind,
                                  row.amount, row.denominator, row.weight, row.above,
                                  row.reportedOn, row.source, row.evidence, row.note});
    }
    THIDUA_ASSIGN(
        promises,
        m_ledger->rows<Promise>("unit = ? AND target IN (SELECT id FROM target WHERE plan = ?)",
                                {toValue(unit), toValue(m_planOfTargets)}));
    for (const Promise& row : promises) {
        report.promises.push_back(
            {m_targetCodes.value(row.target), row.year, row.kind, row.value, row.note});
    }
    return {};
}

Result<void> ReportReader::readInitiatives(UnitId unit, UnitReport& report) const
{
    const auto* mine = "unit = ? AND id IN (SELECT initiative FROM initiative_use WHERE plan = ?)";
    THIDUA_ASSIGN(rows,
                  m_ledger->rows<Initiative>(mine, {toValue(unit), toValue(m_book->plan.id)}));
    for (const Initiative& row : rows) {
        ReportedInitiative reported{row.id,      row.code,    row.title,  row.kind,    row.field,
                                    row.authors, row.summary, row.effect, row.benefit, {}};
        THIDUA_ASSIGN(steps, m_ledger->rows<InitiativeStep>("initiative = ?", {toValue(row.id)}));
        for (const InitiativeStep& step : steps)
            reported.stages[static_cast<size_t>(step.stage)] = {true, step.on, step.document};
        report.initiatives.push_back(std::move(reported));
    }
    return {};
}

Result<void> ReportReader::readWords(UnitId unit, UnitReport& report) const
{
    const std::vector<Value> mine{toValue(m_book->plan.id), toValue(unit)};
    THIDUA_ASSIGN(steps,
                  m_ledger->rows<UnitStep>(
                      "milestone IN (SELECT id FROM milestone WHERE plan = ?) AND unit = ?", mine));
    for (const UnitStep& step : steps) {
        const auto milestone =
            std::ranges::find(m_book->milestones, step.milestone, &Milestone::id);
        // Of two milestones with one title the first is the one files speak of.
        if (milestone != m_book->milestones.end()
            && this->milestone(milestone->title) == milestone->id)
            report.steps.push_back({milestone->title, step.doneOn, step.document, step.note});
    }
    THIDUA_ASSIGN(words, m_ledger->rows<UnitWords>("plan = ? AND unit = ?", mine));
    for (const UnitWords& row : words)
        report.words.push_back({row.topic, row.text});
    THIDUA_ASSIGN(answers,
                  m_ledger->rows<Remark>("plan = ? AND unit = ? AND answer IS NOT NULL", mine));
    for (const Remark& row : answers)
        report.words.push_back({answerTopic(row.id), row.answer});
    THIDUA_ASSIGN(files, m_ledger->rows<Attachment>("plan = ? AND unit = ?", mine));
    for (const Attachment& row : files)
        report.files.push_back({row.about, row.name, row.sha256, row.bytes});
    return {};
}

Result<UnitReport> ReportReader::read(UnitId unit) const
{
    UnitReport report;
    THIDUA_TRY(readScores(unit, report));
    THIDUA_TRY(readTargets(unit, report));
    THIDUA_TRY(readInitiatives(unit, report));
    THIDUA_TRY(readWords(unit, report));
    if (!report.arrange())
        return fail(
            ErrorCode::Corrupt,
            ReportReadText::tr("Two rows of a unit have the same code, and no file can tell "
                               "them apart. Give the targets of the plan “%1” codes of "
                               "their own.")
                .arg(m_book->plan.title));
    return report;
}

} // namespace thidua::actions

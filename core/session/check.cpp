// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session/check.h"

#include <QCoreApplication>

namespace thidua {

namespace {

struct FileChecks {
    Q_DECLARE_TR_FUNCTIONS(FileChecks)
};

constexpr int kMostProblems = 100;

// Where each part ends, in percent.
constexpr int kFileDone = 20;
constexpr int kReferencesDone = 30;
constexpr int kChainDone = 50;

} // namespace

Result<CheckReport> FileCheck::run(const std::function<bool(int percent)>& progress)
{
    m_progress = progress;
    m_report = {};
    const std::pair<Result<void> (FileCheck::*)(), int> parts[] = {
        {&FileCheck::checkFile, kFileDone},
        {&FileCheck::checkReferences, kReferencesDone},
        {&FileCheck::checkChain, kChainDone},
        {&FileCheck::checkResults, 100}};
    THIDUA_TRY(tell(0));
    for (const auto& [part, percent] : parts) {
        const auto done = (this->*part)();
        // Damage that stops one part is a finding; the others may still say more.
        if (!done && done.error().code == ErrorCode::Corrupt)
            m_report.problems += done.error().message;
        else if (!done)
            return fail(done.error());
        THIDUA_TRY(tell(percent));
    }
    return std::move(m_report);
}

Result<void> FileCheck::tell(int percent) const
{
    if (m_progress && !m_progress(percent))
        return fail(ErrorCode::Cancelled, FileChecks::tr("Stopped."));
    return {};
}

Result<void> FileCheck::collect(const QByteArray& sql,
                                const std::function<QString(const Statement&)>& describe)
{
    auto statement = m_database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    for (int i = 0; i < kMostProblems; ++i) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return {};
        if (const QString problem = describe(*statement); !problem.isEmpty())
            m_report.problems += problem;
    }
    return {};
}

Result<void> FileCheck::checkFile()
{
    return collect("PRAGMA integrity_check(100)", [](const Statement& row) {
        const QString text = row.text(0);
        return text == QLatin1String("ok")
            ? QString()
            : FileChecks::tr("The file is damaged: %1. Keep a copy and restore the latest backup.")
                  .arg(text);
    });
}

Result<void> FileCheck::checkReferences()
{
    THIDUA_TRY(collect(
        "SELECT \"table\", rowid, parent FROM pragma_foreign_key_check", [](const Statement& row) {
            return FileChecks::
                tr("A row of “%1” refers to a row of “%2” that is gone. Restore the latest backup.")
                    .arg(row.text(0), row.text(2));
        }));
    for (const char* table : {"score", "score_note"})
        THIDUA_TRY(collect(
            QByteArray("SELECT x.sheet, x.criterion FROM ") + table
                + " x LEFT JOIN sheet s ON s.id = x.sheet LEFT JOIN criterion c ON c.id = "
                  "x.criterion"
                  " AND c.plan = s.plan WHERE c.id IS NULL",
            [](const Statement& row) {
                return FileChecks::tr(
                           "Sheet %1 has an entry for criterion %2, which its plan does not have. "
                           "Restore the latest backup.")
                    .arg(row.integer(0))
                    .arg(row.integer(1));
            }));
    return collect(
        "SELECT r.sheet FROM sheet_result r LEFT JOIN sheet s ON s.id = r.sheet WHERE s.id IS NULL",
        [](const Statement& row) {
            return FileChecks::
                tr("A stored result belongs to sheet %1, which is gone. Restore the latest backup.")
                    .arg(row.integer(0));
        });
}

Result<void> FileCheck::checkChain()
{
    const auto last = m_history.lastNumber();
    if (!last)
        return fail(last.error());
    int told = kReferencesDone;
    const auto verdict = m_history.verify([&](qint64 done) {
        const auto percent = kReferencesDone
            + static_cast<int>(done * (kChainDone - kReferencesDone)
                               / std::max<qint64>(*last, done));
        return percent == std::exchange(told, percent) || tell(percent).has_value();
    });
    if (!verdict)
        return fail(verdict.error());
    m_report.historyEntries = verdict->entries;
    m_report.firstBrokenEntry = verdict->firstBroken;
    m_report.chainSound = verdict->firstBroken == 0;
    if (!m_report.chainSound)
        m_report.problems +=
            FileChecks::tr(
                "History entry %1 was changed after it was written. Compare with the latest "
                "backup to see what it said.")
                .arg(verdict->firstBroken);
    return {};
}

Result<void> FileCheck::checkResults()
{
    auto sheets = m_ledger.rows<Sheet>();
    if (!sheets)
        return fail(std::move(sheets).error());
    int told = kChainDone;
    for (const Sheet& sheet : *sheets) {
        THIDUA_TRY(checkSheet(sheet));
        ++m_report.sheetsChecked;
        const int percent = kChainDone
            + static_cast<int>(m_report.sheetsChecked * (100 - kChainDone)
                               / static_cast<qint64>(sheets->size()));
        if (percent != std::exchange(told, percent))
            THIDUA_TRY(tell(percent));
    }
    return {};
}

Result<void> FileCheck::checkSheet(const Sheet& sheet)
{
    const auto stored = m_ledger.result(sheet.id);
    if (!stored)
        return fail(stored.error());
    const auto computed = m_ledger.evaluation(sheet);
    if (!computed)
        return fail(computed.error());
    if (*stored && **stored == computed->result)
        return {};
    if (m_report.problems.size() >= kMostProblems)
        return {};
    const auto unit = m_ledger.find<Unit>({sheet.unit.value});
    const QString name = unit && *unit ? (*unit)->name : QString::number(sheet.unit.value);
    if (!*stored)
        m_report.problems +=
            FileChecks::tr(
                "The sheet of %1 (%2) has no stored result. Enter one of its scores again.")
                .arg(name, roundName(sheet.round));
    else if ((*stored)->total != computed->result.total)
        m_report.problems +=
            FileChecks::tr("The stored total of %1 (%2) is %3; its scores give %4. Enter one of "
                           "its scores again.")
                .arg(name, roundName(sheet.round), (*stored)->total.toExactString(2),
                     computed->result.total.toExactString(2));
    else
        m_report.problems += FileChecks::tr("The stored sums of %1 (%2) are not those of its "
                                            "scores. Enter one of its scores again.")
                                 .arg(name, roundName(sheet.round));
    return {};
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/benchledger.h"

#include "core/actions/plan/planactions.h"
#include "core/actions/scoring/scoreactions.h"
#include "core/actions/support.h"
#include "core/session/session.h"
#include "core/storage/database.h"
#include "core/storage/results.h"
#include "tests/benchmarks/benchplan.h"

namespace thidua::bench {

namespace {

Session::Options options()
{
    Session::Options options;
    options.actor = {QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("lan"),
                     QStringLiteral("may-1")};
    options.clock = [] { return QDateTime(QDate(2024, 11, 20), QTime(8, 0), Qt::UTC); };
    return options;
}

Unit unitOf(int number, int bloc, UnitId id)
{
    Unit unit;
    unit.id = id;
    unit.code = QStringLiteral("K%1-%2").arg(bloc + 1).arg(number, 5, 10, QLatin1Char('0'));
    unit.name = QStringLiteral("Trung tâm Y tế khu vực số %1").arg(number);
    unit.shortName = QStringLiteral("TTYT số %1").arg(number);
    unit.kind = number % 3 == 0 ? QStringLiteral("bệnh viện") : QStringLiteral("trung tâm y tế");
    unit.unitClass = number % 2 == 0 ? QStringLiteral("hạng II") : QStringLiteral("hạng III");
    return unit;
}

/// Plan, units and membership, frozen as the first score would freeze them.
Result<PlanId> writePlan(Session& session, const LedgerSize& size)
{
    THIDUA_ASSIGN(loaded, actions::loadPlan(session.ledger(), planOf(size)));
    THIDUA_TRY(session.apply(loaded));
    THIDUA_ASSIGN(plans, session.ledger().plans());
    const PlanId plan = plans.front().id;
    THIDUA_ASSIGN(book, session.ledger().book(plan));
    ChangeSet units(Action::ImportUnits,
                    {QString::number(size.units), QStringLiteral("don-vi.csv")});
    for (int i = 0; i < size.units; ++i) {
        const auto bloc = static_cast<int>(qint64{i} * size.blocs / size.units);
        const Unit unit = unitOf(i, bloc, session.ledger().newId<UnitId>());
        units.insert(unit);
        units.insert(Membership{plan, unit.id, book->blocs[static_cast<size_t>(bloc)].id});
    }
    THIDUA_TRY(session.apply(units));
    if (size.scored) {
        THIDUA_ASSIGN(frozen, actions::freezePlan(session.ledger(), plan));
        THIDUA_TRY(session.apply(frozen));
    }
    return plan;
}

/// Writes one sheet with all its scores.
Result<void> writeSheet(Database& database, const PlanBook& book, const Sheet& sheet, int number)
{
    auto row = database.prepare(
        "INSERT INTO sheet (id, plan, unit, round, state, changed_by, changed_at, reason,"
        " edits_since_approval) VALUES (?,?,?,?,?,?,?,NULL,0)");
    auto score = database.prepare(
        "INSERT INTO score (sheet, criterion, kind, amount, denominator) VALUES (?,?,?,?,?)");
    if (!row || !score)
        return fail(row ? score.error() : row.error());
    row->bind(sheet.id.value)
        .bind(sheet.plan.value)
        .bind(sheet.unit.value)
        .bind(toValue(sheet.round));
    row->bind(toValue(sheet.state)).bind(sheet.changedBy).bind(toValue(sheet.changedAt));
    THIDUA_TRY(row->run());
    for (int node = 0; node < book.table.size(); ++node) {
        if (!book.table.node(node).isLeaf())
            continue;
        const Entry entry = entryOf(book.table.node(node), number, sheet.round);
        THIDUA_TRY(book.table.validate(node, entry, {}));
        score->reset();
        score->bind(sheet.id.value)
            .bind(book.table.node(node).criterion.id.value)
            .bind(toValue(entry.kind));
        score->bind(entry.amount.raw).bind(entry.denominator.raw);
        THIDUA_TRY(score->run());
    }
    return {};
}

Result<void> writeScores(Database& database, PlanId plan)
{
    const Ledger ledger(database);
    THIDUA_ASSIGN(book, ledger.book(plan));
    THIDUA_ASSIGN(transaction, Transaction::begin(database));
    int number = 0;
    for (const Member& member : book->members) {
        for (const Round round : kRounds) {
            if (!book->rules.has(round))
                continue;
            const bool deciding = round == book->rules.decidingRound();
            Sheet sheet{ledger.newId<SheetId>(), plan, member.unit, round,
                        deciding ? SheetState::Approved : SheetState::Appraised};
            sheet.changedBy = options().actor.name;
            sheet.changedAt = options().clock();
            THIDUA_TRY(writeSheet(database, *book, sheet, number));
        }
        ++number;
    }
    THIDUA_ASSIGN(sheets, ledger.rows<Sheet>());
    for (const Sheet& sheet : sheets) {
        THIDUA_ASSIGN(evaluation, ledger.evaluation(sheet));
        THIDUA_TRY(storeResult(database, evaluation.result));
    }
    THIDUA_TRY(database.execute("UPDATE meta SET value = " + QByteArray::number(ledger.idMark())
                                + " WHERE key = 'next_id'"));
    return transaction.commit();
}

} // namespace

Result<void> writeLedger(const QString& path, const LedgerSize& size)
{
    PlanId plan;
    {
        THIDUA_ASSIGN(session, Session::create(path, options()));
        THIDUA_ASSIGN(written, writePlan(*session, size));
        plan = written;
    }
    if (!size.scored)
        return {};
    {
        THIDUA_ASSIGN(database, Database::open(path, Database::Mode::ReadWrite));
        THIDUA_TRY(database->execute("PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF"));
        THIDUA_TRY(writeScores(*database, plan));
    }
    if (size.peerCriteria == 0)
        return {};
    THIDUA_ASSIGN(session, Session::open(path, options()));
    for (const Round round : kRounds) {
        THIDUA_ASSIGN(basis, actions::updateBasis(session->ledger(), plan, round));
        THIDUA_TRY(session->apply(basis));
    }
    return {};
}

} // namespace thidua::bench

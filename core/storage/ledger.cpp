// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledgerprivate.h"

#include "core/storage/bookloader.h"
#include "core/storage/rowreader.h"

#include <algorithm>

namespace thidua {

Ledger::Ledger(Database& database) : d(new Private{database, {}}) { }
Ledger::~Ledger() = default;

/// A reader beside a writer sees its commits: what was kept before one is stale.
Result<void> Ledger::Private::forgetWhatOthersChanged()
{
    if (!database.isReadOnly())
        return {};
    const auto version = database.scalar("PRAGMA data_version");
    if (!version)
        return fail(version.error());
    if (integerOf(*version) != dataVersion)
        kept.clear();
    dataVersion = integerOf(*version);
    return {};
}

Result<std::shared_ptr<Kept>> Ledger::Private::keep(PlanId plan)
{
    THIDUA_TRY(forgetWhatOthersChanged());
    if (const auto found = kept.constFind(plan); found != kept.constEnd())
        return *found;
    auto book = loadBook(database, plan);
    if (!book)
        return fail(std::move(book).error());
    auto entry = std::make_shared<Kept>();
    entry->book = std::move(*book);
    const auto& nodes = entry->book->table.nodes();
    entry->hasBlocBranches = std::any_of(nodes.begin(), nodes.end(), [](const TableNode& node) {
        return !node.criterion.bloc.isNull();
    });
    const auto& conditions = entry->book->grades.conditions();
    entry->needsSelfScore =
        std::any_of(conditions.begin(), conditions.end(), [](const GradeCondition& condition) {
            return condition.kind == GradeCondition::Kind::SelfScored;
        });
    kept.insert(plan, entry);
    return entry;
}

Result<std::shared_ptr<const ScoreTable>> Ledger::Private::tableFor(Kept& entry, BlocId bloc) const
{
    if (!entry.hasBlocBranches)
        return std::shared_ptr<const ScoreTable>(entry.book, &entry.book->table);
    auto& table = entry.tables[bloc];
    if (!table)
        table = std::make_shared<const ScoreTable>(entry.book->table.forBloc(bloc));
    return table;
}

Result<std::shared_ptr<const QHash<BasisKey, PeerBasis>>> Ledger::Private::basesFor(
    Kept& entry, BlocId bloc) const
{
    auto& bases = entry.bases[bloc];
    if (bases)
        return bases;
    auto statement = database.prepare(selectAllSql<PeerBasis>() + " WHERE bloc = ?");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(bloc.value);
    auto rows = readRows<PeerBasis>(*statement);
    if (!rows)
        return fail(std::move(rows).error());
    auto byLeaf = std::make_shared<QHash<BasisKey, PeerBasis>>();
    for (const PeerBasis& basis : *rows)
        byLeaf->insert({basis.criterion.value, static_cast<int>(basis.round)}, basis);
    bases = byLeaf;
    return bases;
}

Result<Ledger::Book> Ledger::book(PlanId plan) const
{
    const auto entry = d->keep(plan);
    if (!entry)
        return fail(entry.error());
    return (*entry)->book;
}

Result<Standing> Ledger::standing(PlanId plan, QDate day) const
{
    const auto entry = d->keep(plan);
    if (!entry)
        return fail(entry.error());
    const PlanBook& book = *(*entry)->book;
    // Ranking asks neither who moved a sheet nor when; for a whole country that is worth not reading.
    const auto sheets = d->summaries(plan, book.rules.decidingRound(), "NULL, NULL, s.reason, 0");
    if (!sheets)
        return fail(sheets.error());
    const auto values = metricValues(plan);
    if (!values)
        return fail(values.error());
    const auto decided = decisions(plan);
    if (!decided)
        return fail(decided.error());
    return standingOf(book, *sheets, *values, *decided, day);
}

Result<Evaluation> Ledger::evaluation(PlanId plan, UnitId unit, Round round) const
{
    const auto stored = sheet(plan, unit, round);
    if (!stored)
        return fail(stored.error());
    return evaluation(stored->value_or(Sheet{{}, plan, unit, round}));
}

Result<Evaluation> Ledger::evaluation(const Sheet& sheet) const
{
    const auto entry = d->keep(sheet.plan);
    if (!entry)
        return fail(entry.error());
    const PlanBook& book = *(*entry)->book;
    const auto surroundings = context(book, sheet.unit, sheet.round);
    if (!surroundings)
        return fail(surroundings.error());
    const Member* member = book.member(sheet.unit);
    const auto table = d->tableFor(**entry, member ? member->bloc : BlocId{});
    if (!table)
        return fail(table.error());
    const auto entries = scores(sheet.id);
    if (!entries)
        return fail(entries.error());
    auto evaluation = evaluate(**table, *entries, book.grades.conditions(), *surroundings);
    if (evaluation)
        evaluation->result.sheet = sheet.id;
    return evaluation;
}

Result<SheetContext> Ledger::context(const PlanBook& book, UnitId unit, Round round) const
{
    const auto entry = d->keep(book.plan.id);
    if (!entry)
        return fail(entry.error());
    SheetContext context;
    const Member* member = book.member(unit);
    if (member) {
        context.unitKind = member->kind;
        const auto bases = d->basesFor(**entry, member->bloc);
        if (!bases)
            return fail(bases.error());
        context.basis = [byLeaf = *bases, round](CriterionId criterion) -> const PeerBasis* {
            const auto found = byLeaf->constFind({criterion.value, static_cast<int>(round)});
            return found == byLeaf->constEnd() ? nullptr : &*found;
        };
    }
    if ((*entry)->needsSelfScore && round != Round::Self && book.rules.has(Round::Self)) {
        const auto self = sheet(book.plan.id, unit, Round::Self);
        if (!self)
            return fail(self.error());
        const auto sums =
            *self ? result((*self)->id) : Result<std::optional<SheetResult>>(std::nullopt);
        if (!sums)
            return fail(sums.error());
        context.selfScored = *sums && (*sums)->hasTotal;
    }
    return context;
}

Result<void> Ledger::readIdMark()
{
    const auto stored = d->database.scalar("SELECT value FROM meta WHERE key = 'next_id'");
    if (!stored)
        return fail(stored.error());
    d->nextId = std::max<qint64>(integerOf(*stored), 1);
    return {};
}

qint64 Ledger::newId() const
{
    const qint64 id = idMark();
    d->nextId = id + 1;
    return id;
}

qint64 Ledger::idMark() const
{
    return d->nextId;
}

void Ledger::forget(const std::vector<PlanId>& plans)
{
    if (plans.empty())
        d->kept.clear();
    for (const PlanId plan : plans)
        d->kept.remove(plan);
}

} // namespace thidua

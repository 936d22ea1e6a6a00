// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledger.h"

#include "core/base/text.h"
#include "core/storage/bookloader.h"
#include "core/storage/results.h"
#include "core/storage/rowreader.h"

#include <algorithm>

namespace thidua {

namespace {

constexpr size_t kUsualLeaves = 128;

using BasisKey = std::pair<qint64, int>; // criterion, round

/// What is kept of a plan between reads.
struct Kept {
    Ledger::Book book;
    QHash<BlocId, std::shared_ptr<const ScoreTable>>
        tables; ///< only where the table has branches for blocs
    QHash<BlocId, std::shared_ptr<const QHash<BasisKey, PeerBasis>>> bases;
    bool hasBlocBranches = false;
    bool needsSelfScore = false;
};

template<class T>
Result<std::optional<T>> firstOf(Result<std::vector<T>> rows)
{
    if (!rows)
        return fail(std::move(rows).error());
    return rows->empty() ? std::optional<T>() : std::optional<T>(std::move(rows->front()));
}

} // namespace

struct Ledger::Private {
    Database& database;
    QHash<PlanId, std::shared_ptr<Kept>> kept;
    qint64 nextId = 0;
    qint64 dataVersion = -1;

    Result<std::shared_ptr<Kept>> keep(PlanId plan);
    Result<std::shared_ptr<const ScoreTable>> tableFor(Kept& entry, BlocId bloc) const;
    Result<std::shared_ptr<const QHash<BasisKey, PeerBasis>>> basesFor(Kept& entry,
                                                                       BlocId bloc) const;
    Result<void> forgetWhatOthersChanged();
    Result<std::vector<SheetSummary>> summaries(PlanId plan, Round round,
                                                const QByteArray& columns) const;
};

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

template<class T>
Result<std::vector<T>> Ledger::rows(const char* where, const std::vector<Value>& values) const
{
    auto statement =
        d->database.prepare(where ? selectAllSql<T>() + " WHERE " + where : selectAllSql<T>());
    if (!statement)
        return fail(std::move(statement).error());
    for (const Value& value : values)
        statement->bind(value);
    return readRows<T>(*statement);
}

template<class T>
Result<std::optional<T>> Ledger::find(const std::vector<Value>& key) const
{
    return firstOf(rows<T>(tableInfo(Entity<T>::table)->keyCondition.constData(), key));
}

#define THIDUA_ROWS_OF(T)                                                                          \
    template Result<std::vector<T>> Ledger::rows<T>(const char*, const std::vector<Value>&) const; \
    template Result<std::optional<T>> Ledger::find<T>(const std::vector<Value>&) const;
THIDUA_ROWS_OF(Setting)
THIDUA_ROWS_OF(Movement)
THIDUA_ROWS_OF(Phase)
THIDUA_ROWS_OF(Plan)
THIDUA_ROWS_OF(PlanRules)
THIDUA_ROWS_OF(LegalBasis)
THIDUA_ROWS_OF(ContentArea)
THIDUA_ROWS_OF(Milestone)
THIDUA_ROWS_OF(Paper)
THIDUA_ROWS_OF(Grade)
THIDUA_ROWS_OF(Unit)
THIDUA_ROWS_OF(Bloc)
THIDUA_ROWS_OF(Membership)
THIDUA_ROWS_OF(Criterion)
THIDUA_ROWS_OF(GradeCondition)
THIDUA_ROWS_OF(Sheet)
THIDUA_ROWS_OF(Score)
THIDUA_ROWS_OF(ScoreNote)
THIDUA_ROWS_OF(Metric)
THIDUA_ROWS_OF(MetricValue)
THIDUA_ROWS_OF(DocketDecision)
THIDUA_ROWS_OF(DocketUnit)
THIDUA_ROWS_OF(Hold)
THIDUA_ROWS_OF(PeerBasis)
#undef THIDUA_ROWS_OF

Result<std::vector<Plan>> Ledger::plans() const
{
    auto all = rows<Plan>();
    if (!all)
        return all;
    std::sort(all->begin(), all->end(), [](const Plan& left, const Plan& right) {
        if (left.first != right.first)
            return left.first < right.first;
        if (left.last != right.last)
            return left.last < right.last;
        const int order = compareVietnamese(left.title, right.title);
        return order != 0 ? order < 0 : left.id < right.id;
    });
    return all;
}

Result<Ledger::Book> Ledger::book(PlanId plan) const
{
    const auto entry = d->keep(plan);
    if (!entry)
        return fail(entry.error());
    return (*entry)->book;
}

Result<std::vector<Unit>> Ledger::units() const
{
    auto all = rows<Unit>();
    if (!all)
        return all;
    const CodeOrder codes(
        std::all_of(all->begin(), all->end(), [](const Unit& unit) { return isAscii(unit.code); }));
    const auto before = [&](const Unit& left, const Unit& right) {
        const int order = codes.compare(left.code, right.code);
        return order != 0 ? order < 0 : left.id < right.id;
    };
    if (!std::is_sorted(all->begin(), all->end(), before))
        std::sort(all->begin(), all->end(), before);
    return all;
}

Result<std::optional<Sheet>> Ledger::sheet(PlanId plan, UnitId unit, Round round) const
{
    return firstOf(rows<Sheet>("unit = ? AND plan = ? AND round = ?",
                               {unit.value, plan.value, toValue(round)}));
}

Result<std::optional<Sheet>> Ledger::sheet(SheetId id) const
{
    return find<Sheet>({id.value});
}

Result<std::vector<SheetSummary>> Ledger::summaries(PlanId plan, Round round) const
{
    return d->summaries(plan, round,
                        "s.changed_by, s.changed_at, s.reason, s.edits_since_approval");
}

/// `columns`: who moved the sheet, when, why, and how often it was edited since; NULL for what is not needed.
Result<std::vector<SheetSummary>> Ledger::Private::summaries(PlanId plan, Round round,
                                                             const QByteArray& columns) const
{
    auto count = database.prepare("SELECT count(*) FROM sheet WHERE plan = ? AND round = ?");
    auto statement =
        database.prepare("SELECT s.id, s.unit, s.state, " + columns + ", " + kResultColumns
                         + " FROM sheet s LEFT JOIN sheet_result r ON r.sheet = s.id"
                           " WHERE s.plan = ? AND s.round = ?");
    if (!count || !statement)
        return fail(count ? std::move(statement).error() : std::move(count).error());
    count->bind(plan.value).bind(toValue(round));
    const auto counted = count->step();
    if (!counted)
        return fail(counted.error());
    statement->bind(plan.value).bind(toValue(round));
    std::vector<SheetSummary> summaries;
    summaries.reserve(static_cast<size_t>(count->integer(0)));
    QByteArray lastName;
    QString lastPerson;
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return summaries;
        SheetSummary& summary = summaries.emplace_back();
        Sheet& sheet = summary.sheet;
        sheet.id.value = statement->integer(0);
        sheet.plan = plan;
        sheet.unit.value = statement->integer(1);
        sheet.round = round;
        sheet.state = static_cast<SheetState>(statement->integer(2));
        // Whole imports are moved by one person: thousands of rows share the name.
        if (const auto name = statement->bytes(3); name != lastName) {
            lastName = name.toByteArray();
            lastPerson = statement->text(3);
        }
        sheet.changedBy = lastPerson;
        if (!statement->isNull(4))
            sheet.changedAt = QDateTime::fromMSecsSinceEpoch(statement->integer(4), Qt::UTC);
        sheet.reason = statement->text(5);
        sheet.editsSinceApproval = static_cast<int>(statement->integer(6));
        summary.result.sheet = sheet.id;
        readResult(*statement, 7, summary.result);
    }
}

Result<std::optional<SheetResult>> Ledger::result(SheetId sheet) const
{
    static const QByteArray sql =
        "SELECT " + QByteArray(kResultColumns) + " FROM sheet_result r WHERE r.sheet = ?";
    auto statement = d->database.prepare(sql);
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(sheet.value);
    const auto row = statement->step();
    if (!row)
        return fail(row.error());
    if (!*row)
        return std::optional<SheetResult>();
    SheetResult result;
    result.sheet = sheet;
    readResult(*statement, 0, result);
    return result;
}

Result<std::vector<Score>> Ledger::scores(SheetId sheet) const
{
    auto statement =
        d->database.prepare("SELECT criterion, kind, amount, denominator FROM score WHERE sheet = ?"
                            " ORDER BY criterion");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(sheet.value);
    std::vector<Score> scores;
    scores.reserve(kUsualLeaves);
    while (true) {
        const auto row = statement->step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return scores;
        scores.push_back({sheet, CriterionId{statement->integer(0)},
                          static_cast<Entry::Kind>(statement->integer(1)),
                          Points{statement->integer(2)}, Points{statement->integer(3)}});
    }
}

Result<std::optional<Score>> Ledger::score(SheetId sheet, CriterionId criterion) const
{
    return find<Score>({sheet.value, criterion.value});
}

Result<std::vector<ScoreNote>> Ledger::notes(SheetId sheet) const
{
    return rows<ScoreNote>("sheet = ? ORDER BY criterion", {sheet.value});
}

Result<std::optional<ScoreNote>> Ledger::note(SheetId sheet, CriterionId criterion) const
{
    return find<ScoreNote>({sheet.value, criterion.value});
}

Result<UnitFile> Ledger::unitFile(PlanId plan, UnitId unit) const
{
    auto sheets = rows<Sheet>("unit = ? AND plan = ? ORDER BY round", {unit.value, plan.value});
    if (!sheets)
        return fail(std::move(sheets).error());
    UnitFile file;
    file.unit = unit;
    for (const Sheet& sheet : *sheets) {
        auto sums = result(sheet.id);
        auto entries = scores(sheet.id);
        auto words = notes(sheet.id);
        for (const Error* error :
             {sums ? nullptr : &sums.error(), entries ? nullptr : &entries.error(),
              words ? nullptr : &words.error()}) {
            if (error)
                return fail(*error);
        }
        file.rounds.push_back(
            {sheet, sums->value_or(SheetResult{sheet.id}), std::move(*entries), std::move(*words)});
    }
    return file;
}

Result<std::vector<Score>> Ledger::scoresOf(PlanId plan, BlocId bloc, CriterionId criterion,
                                            Round round) const
{
    auto statement = d->database.prepare(
        "SELECT c.sheet, c.criterion, c.kind, c.amount, c.denominator FROM membership m"
        " JOIN sheet s ON s.unit = m.unit AND s.plan = m.plan AND s.round = ?1"
        " JOIN score c ON c.sheet = s.id AND c.criterion = ?2 WHERE m.plan = ?3 AND m.bloc = ?4 "
        "ORDER BY s.unit");
    if (!statement)
        return fail(std::move(statement).error());
    statement->bind(toValue(round)).bind(criterion.value).bind(plan.value).bind(bloc.value);
    return readRows<Score>(*statement);
}

Result<std::vector<PeerBasis>> Ledger::bases(PlanId plan) const
{
    return rows<PeerBasis>("bloc IN (SELECT id FROM bloc WHERE plan = ?)", {plan.value});
}

Result<std::vector<MetricValue>> Ledger::metricValues(PlanId plan) const
{
    return rows<MetricValue>("metric IN (SELECT id FROM metric WHERE plan = ?)", {plan.value});
}

Result<std::vector<DecidedDocket>> Ledger::decisions(PlanId plan) const
{
    auto decisions = rows<DocketDecision>("plan = ? ORDER BY id", {plan.value});
    if (!decisions)
        return fail(std::move(decisions).error());
    std::vector<DecidedDocket> result;
    for (DocketDecision& decision : *decisions) {
        auto units = rows<DocketUnit>("decision = ? ORDER BY unit", {decision.id.value});
        if (!units)
            return fail(std::move(units).error());
        result.push_back({std::move(decision), std::move(*units)});
    }
    return result;
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

Result<QString> Ledger::setting(const QString& key) const
{
    const auto row = find<Setting>({key});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->value : QString();
}

qint64 Ledger::newId() const
{
    const qint64 id = idMark();
    d->nextId = id + 1;
    return id;
}

qint64 Ledger::idMark() const
{
    if (d->nextId == 0) {
        const auto stored = d->database.scalar("SELECT value FROM meta WHERE key = 'next_id'");
        d->nextId = std::max<qint64>(stored ? integerOf(*stored) : 0, 1);
    }
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

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/ledgerreads.h"

#include "core/base/text.h"
#include "core/storage/bookloader.h"
#include "core/storage/results.h"

#include <algorithm>

// The plain reads: rows as they are stored. What is computed or kept from them is in ledger.cpp.

namespace thidua {

namespace {

constexpr size_t kUsualLeaves = 128;

} // namespace

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

Result<QString> Ledger::setting(const QString& key) const
{
    const auto row = find<Setting>({key});
    if (!row)
        return fail(row.error());
    return *row ? (*row)->value : QString();
}

} // namespace thidua

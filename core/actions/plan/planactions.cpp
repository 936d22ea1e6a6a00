// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"

#include "core/actions/support.h"
#include "core/base/dates.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QSet>

namespace thidua::actions {

namespace {

struct PlanActions {
    Q_DECLARE_TR_FUNCTIONS(PlanActions)
};

/// Replaces a list of the plan; `seq` follows the order given.
template<class T>
Result<ChangeSet> setList(const Ledger& ledger, PlanId plan, std::vector<T> rows,
                          const QString& what)
{
    THIDUA_ASSIGN(before, ledger.rows<T>("plan = ?", {toValue(plan)}));
    int seq = 0;
    for (T& row : rows) {
        row.plan = plan;
        row.seq = seq++;
    }
    ChangeSet change(Action::EditPlan, {what});
    replaceRows(ledger, before, std::move(rows), change);
    return change;
}

Error blank(const QString& what)
{
    return {ErrorCode::InvalidInput,
            PlanActions::tr("%1 is blank. Enter it and save again.").arg(what)};
}

Result<void> checkPeriod(QDate first, QDate last)
{
    if (first.isValid() && last.isValid() && last < first)
        return fail(
            ErrorCode::InvalidInput,
            PlanActions::tr("The period ends (%1) before it begins (%2). Exchange the two dates.")
                .arg(formatDate(last), formatDate(first)));
    return {};
}

} // namespace

Result<ChangeSet> editPlan(const Ledger& ledger, const Plan& plan)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan.id));
    if (plan.title.trimmed().isEmpty())
        return fail(blank(PlanActions::tr("The title of the plan")));
    if (plan.code.trimmed().isEmpty())
        return fail(blank(PlanActions::tr("The code of the plan")));
    THIDUA_TRY(checkPeriod(plan.first, plan.last));
    Plan after = plan;
    after.state = book->plan.state;
    ChangeSet change(Action::EditPlan, {plan.title});
    change.update(book->plan, after);
    return change;
}

Result<ChangeSet> editMovement(const Ledger& ledger, const Movement& movement)
{
    THIDUA_ASSIGN(before, existing<Movement>(ledger, movement.id));
    if (movement.name.trimmed().isEmpty())
        return fail(blank(PlanActions::tr("The name of the movement")));
    THIDUA_TRY(checkPeriod(movement.first, movement.last));
    ChangeSet change(Action::EditPlan, {movement.name});
    change.update(before, movement);
    return change;
}

Result<ChangeSet> startMovement(const Ledger& ledger, PlanId plan, Movement movement)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    if (!book->plan.movement.isNull())
        return fail(ErrorCode::Refused,
                    PlanActions::tr("The plan belongs to “%1” already. Change that movement.")
                        .arg(book->movement.name));
    if (movement.name.trimmed().isEmpty())
        return fail(blank(PlanActions::tr("The name of the movement")));
    THIDUA_TRY(checkPeriod(movement.first, movement.last));
    ChangeSet change(Action::EditPlan, {movement.name});
    THIDUA_ASSIGN(known, ledger.rows<Movement>("code = ?", {toValue(movement.code)}));
    if (movement.code.isEmpty() || known.empty()) {
        movement.id = ledger.newId<MovementId>();
        change.insert(movement);
    } else {
        movement = known.front();
    }
    Plan after = book->plan;
    after.movement = movement.id;
    change.update(book->plan, after);
    return change;
}

Result<ChangeSet> editRules(const Ledger& ledger, const PlanRules& rules)
{
    THIDUA_ASSIGN(book, draftBook(ledger, rules.plan));
    if (rules.rounds == 0)
        return fail(ErrorCode::InvalidInput,
                    PlanActions::tr("A plan needs at least one round. Choose one."));
    if (rules.decimals < 0 || rules.decimals > Points::kDecimals)
        return fail(ErrorCode::OutOfRange,
                    PlanActions::tr("Points show 0 to 4 decimals. Choose one of these."));
    for (const QString& code : {rules.minimumGrade, rules.tieGrade}) {
        if (!code.isEmpty() && book->grades.indexOf(code) < 0)
            return fail(
                ErrorCode::NotFound,
                PlanActions::tr("The plan has no grade “%1”. Choose one of its grades.").arg(code));
    }
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:rules")});
    change.update(book->rules, rules);
    return change;
}

Result<ChangeSet> setPhases(const Ledger& ledger, MovementId movement, std::vector<Phase> rows)
{
    THIDUA_ASSIGN(before, ledger.rows<Phase>("movement = ?", {toValue(movement)}));
    for (Phase& row : rows) {
        row.movement = movement;
        THIDUA_TRY(checkPeriod(row.first, row.last));
        if (row.name.trimmed().isEmpty())
            return fail(blank(PlanActions::tr("The name of a phase")));
    }
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:phases")});
    replaceRows(ledger, before, std::move(rows), change);
    return change;
}

Result<ChangeSet> setLegalBases(const Ledger& ledger, PlanId plan, std::vector<LegalBasis> rows)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    Q_UNUSED(book)
    return setList(ledger, plan, std::move(rows), QStringLiteral("part:legal_bases"));
}

Result<ChangeSet> setContentAreas(const Ledger& ledger, PlanId plan, std::vector<ContentArea> rows)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    Q_UNUSED(book)
    return setList(ledger, plan, std::move(rows), QStringLiteral("part:contents"));
}

Result<ChangeSet> setMilestones(const Ledger& ledger, PlanId plan, std::vector<Milestone> rows)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    Q_UNUSED(book)
    for (const Milestone& row : rows)
        THIDUA_TRY(checkPeriod(row.first, row.last));
    return setList(ledger, plan, std::move(rows), QStringLiteral("part:milestones"));
}

Result<ChangeSet> setPapers(const Ledger& ledger, PlanId plan, std::vector<Paper> rows)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    Q_UNUSED(book)
    return setList(ledger, plan, std::move(rows), QStringLiteral("part:papers"));
}

Result<ChangeSet> setGrades(const Ledger& ledger, PlanId plan, std::vector<Grade> rows)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    int seq = 0;
    QSet<QString> codes;
    for (Grade& row : rows) {
        row.seq = seq++;
        if (codes.contains(row.code.toLower()))
            return fail(ErrorCode::InvalidInput,
                        PlanActions::tr("The grade “%1” stands there twice. Choose another code.")
                            .arg(row.code));
        codes.insert(row.code.toLower());
    }
    THIDUA_TRY(GradeScale::of(rows));
    for (const GradeCondition& condition : book->grades.conditions()) {
        const bool there = condition.grade.isNull()
            || std::any_of(rows.begin(), rows.end(),
                           [&](const Grade& row) { return row.id == condition.grade; });
        if (!there)
            return fail(ErrorCode::Refused,
                        PlanActions::tr(
                            "A grade with a condition cannot be removed. Keep it in the scale."));
    }
    for (const QString& code : {book->rules.minimumGrade, book->rules.tieGrade}) {
        const bool there = std::any_of(rows.begin(), rows.end(),
                                       [&](const Grade& row) { return row.code == code; });
        if (!code.isEmpty() && !there)
            return fail(
                ErrorCode::Refused,
                PlanActions::tr(
                    "The award rules need the grade “%1”. Change the rules before removing it.")
                    .arg(code));
    }
    return setList(ledger, plan, std::move(rows), QStringLiteral("part:grades"));
}

Result<ChangeSet> setMetrics(const Ledger& ledger, PlanId plan, std::vector<Metric> rows)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    for (const Metric& row : rows) {
        if (row.title.trimmed().isEmpty())
            return fail(blank(PlanActions::tr("The title of a metric")));
        if (row.kind == Metric::Kind::Criterion && book->table.indexOf(row.criterion) < 0)
            return fail(
                ErrorCode::InvalidInput,
                PlanActions::tr("The metric “%1” names no criterion. Choose one of the table.")
                    .arg(row.title));
        if (row.kind == Metric::Kind::Criterion && !book->table.isStandard(row.criterion))
            return fail(
                ErrorCode::InvalidInput,
                PlanActions::tr("The metric “%1” names %2, which is no standard: only the rows at "
                                "the top of the score table can tell units apart. Choose one of "
                                "them.")
                    .arg(row.title,
                         book->table.node(book->table.indexOf(row.criterion)).criterion.code));
    }
    return setList(ledger, plan, std::move(rows), QStringLiteral("part:metrics"));
}

Result<void> appendFreeze(const Ledger& ledger, PlanId plan, ChangeSet& change)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    if (book->plan.state != PlanState::Draft)
        return {};
    if (!book->problem.isEmpty())
        return fail(ErrorCode::Refused, book->problem);
    for (const TableProblem& problem : lint(book->table)) {
        if (problem.severity == Severity::Error)
            return fail(ErrorCode::Refused,
                        PlanActions::tr("Scoring cannot begin: the score table has an error. %1")
                            .arg(problem.message));
    }
    Plan frozen = book->plan;
    frozen.state = PlanState::Scoring;
    change.update(book->plan, frozen);
    THIDUA_ASSIGN(memberships, ledger.rows<Membership>("plan = ?", {toValue(plan)}));
    for (const Membership& membership : memberships) {
        const Member* member = book->member(membership.unit);
        if (!member)
            continue;
        Membership named = membership;
        named.frozenName = member->name;
        named.frozenKind = member->kind;
        named.frozenClass = member->unitClass;
        change.update(membership, named);
    }
    return {};
}

Result<ChangeSet> freezePlan(const Ledger& ledger, PlanId plan)
{
    THIDUA_ASSIGN(book, draftBook(ledger, plan));
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:freeze")});
    if (book->table.isEmpty() || book->members.empty() || book->grades.isEmpty())
        return fail(ErrorCode::Refused,
                    PlanActions::tr("Scoring cannot begin: the plan needs a score table, grades "
                                    "and units in blocs first."));
    THIDUA_TRY(appendFreeze(ledger, plan, change));
    return change;
}

Result<ChangeSet> reopenPlan(const Ledger& ledger, PlanId plan, const QString& reason)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    if (book->plan.state != PlanState::Scoring)
        return fail(ErrorCode::Refused,
                    PlanActions::tr("The plan is not locked; there is nothing to reopen."));
    if (reason.trimmed().isEmpty())
        return fail(blank(PlanActions::tr("The reason for reopening the plan")));
    Plan draft = book->plan;
    draft.state = PlanState::Draft;
    ChangeSet change(Action::EditPlan, {QStringLiteral("part:reopen"), cleaned(reason)});
    change.update(book->plan, draft);
    THIDUA_ASSIGN(memberships, ledger.rows<Membership>("plan = ?", {toValue(plan)}));
    for (const Membership& membership : memberships) {
        Membership live = membership;
        live.frozenName.clear();
        live.frozenKind.clear();
        live.frozenClass.clear();
        change.update(membership, live);
    }
    return change;
}

Result<ChangeSet> editSettings(const Ledger& ledger, const std::vector<Setting>& settings)
{
    ChangeSet change(Action::EditSettings);
    for (const Setting& setting : settings) {
        THIDUA_ASSIGN(before, ledger.find<Setting>({toValue(setting.key)}));
        const QString value = cleaned(setting.value);
        std::optional<Setting> after;
        if (!value.isEmpty())
            after = Setting{setting.key, value};
        if (before || after)
            change.put(before, after);
    }
    return change;
}

} // namespace thidua::actions

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/plan/planactions.h"

#include "core/actions/plan/plancheck.h"
#include "core/actions/support.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>
#include <algorithm>

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

/// Where a plan that is edited stands: its code is its own, its phase one of its movement, and it carries
/// out no plan that carries out itself.
Result<void> checkPlace(const Ledger& ledger, const Plan& before, const Plan& after)
{
    THIDUA_ASSIGN(plans, ledger.plans());
    QHash<PlanId, PlanId> parents;
    for (const Plan& other : plans) {
        parents.insert(other.id, other.parent);
        if (other.id != after.id && other.code.compare(after.code, Qt::CaseInsensitive) == 0)
            return fail(ErrorCode::Refused,
                        PlanActions::tr("The code “%1” belongs to the plan “%2”. Choose another "
                                        "code.")
                            .arg(after.code, other.title));
    }
    PlanId above = after.parent;
    for (size_t hops = 0; above && hops <= plans.size(); ++hops) {
        if (above == after.id)
            return fail(ErrorCode::InvalidInput,
                        PlanActions::tr("“%1” cannot carry out itself, or a plan that carries it "
                                        "out. Choose another plan.")
                            .arg(after.title));
        above = parents.value(above);
    }
    if (after.phase && (after.phase != before.phase || after.movement != before.movement)) {
        THIDUA_ASSIGN(phase, existing<Phase>(ledger, after.phase));
        if (phase.movement != after.movement)
            return fail(ErrorCode::InvalidInput,
                        PlanActions::tr("“%1” is a phase of another movement. Choose a phase of "
                                        "this one.")
                            .arg(phase.name));
    }
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
    THIDUA_TRY(checkPlace(ledger, book->plan, plan));
    Plan after = plan;
    after.state = book->plan.state;
    ChangeSet change(Action::EditPlan, {plan.title});
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
    for (Milestone& row : rows) {
        row.title = row.title.trimmed();
        if (row.title.isEmpty())
            return fail(blank(PlanActions::tr("The title of a milestone")));
        THIDUA_TRY(checkPeriod(row.first, row.last));
        if (row.lastExcluded && row.first.isValid() && row.last.isValid() && row.last == row.first)
            return fail(
                ErrorCode::InvalidInput,
                PlanActions::tr("“%1” begins on %2 and ends before that day: no day is left. Check "
                                "the two dates.")
                    .arg(row.title, formatDate(row.first)));
    }
    for (const Milestone& old : book->milestones) {
        if (std::ranges::find(rows, old.id, &Milestone::id) != rows.end())
            continue;
        THIDUA_ASSIGN(steps, ledger.rows<UnitStep>("milestone = ?", {toValue(old.id)}));
        if (!steps.empty())
            return fail(
                ErrorCode::Refused,
                PlanActions::tr("“%1” cannot be removed: for %n unit(s) it is recorded that "
                                "it was done. Take that back first.",
                                nullptr, static_cast<int>(steps.size()))
                    .arg(old.title));
    }
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

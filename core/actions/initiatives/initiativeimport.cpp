// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeimport.h"

#include "core/actions/initiatives/closeduses.h"
#include "core/actions/planrow.h"
#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/domain/shortname.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <QSet>
#include <algorithm>

namespace thidua::actions {

namespace {

struct InitiativeImport {
    Q_DECLARE_TR_FUNCTIONS(InitiativeImport)
};

void take(QString& target, const QString& text)
{
    if (const QString value = cleaned(text); !value.isEmpty())
        target = value;
}

/// A title as it is compared: without accents, case and doubled spaces.
QString wordsOf(const QString& title)
{
    return folded(title).simplified();
}

QString noUnit(const QString& code)
{
    return InitiativeImport::tr("There is no unit “%1”. Add the unit or mend the code.").arg(code);
}

Error aheadOf(QDate day)
{
    return {ErrorCode::InvalidInput,
            InitiativeImport::tr("%1 lies ahead. Enter the day on which it was done.")
                .arg(formatDate(day))};
}

/// What the ledger has, as the rows of a file are held against it.
struct KnownInitiatives {
    std::vector<Initiative> rows;
    std::vector<InitiativeStep> steps;
    std::vector<InitiativeUse> uses;
    QHash<QString, UnitId> units; ///< by code in lower case
    QHash<UnitId, QString> unitNames;
    QHash<PlanId, QString> planNames;
    ClosedUses closed;

    static Result<KnownInitiatives> of(const Ledger& ledger)
    {
        KnownInitiatives known;
        THIDUA_ASSIGN(rows, ledger.rows<Initiative>("1 ORDER BY id"));
        THIDUA_ASSIGN(steps, ledger.rows<InitiativeStep>("1 ORDER BY initiative, stage"));
        THIDUA_ASSIGN(uses, ledger.rows<InitiativeUse>("1 ORDER BY initiative, plan"));
        THIDUA_ASSIGN(units, ledger.units());
        THIDUA_ASSIGN(plans, ledger.plans());
        THIDUA_ASSIGN(closed, ClosedUses::of(ledger));
        known.rows = std::move(rows);
        known.steps = std::move(steps);
        known.uses = std::move(uses);
        known.closed = std::move(closed);
        for (const Unit& unit : units) {
            known.units.insert(unit.code.toLower(), unit.id);
            known.unitNames.insert(unit.id, unit.name);
        }
        for (const Plan& plan : plans)
            known.planNames.insert(plan.id, shortTitle(plan));
        return known;
    }
    bool serves(InitiativeId id, PlanId plan) const
    {
        return std::ranges::any_of(uses, [&](const InitiativeUse& use) {
            return use.initiative == id && use.plan == plan;
        });
    }
    QString plansOf(InitiativeId id) const
    {
        QStringList names;
        for (const InitiativeUse& use : uses) {
            if (use.initiative == id)
                names += planNames.value(use.plan);
        }
        return names.join(QStringLiteral(", "));
    }
};

/// Takes up one row after the other; each sees what the rows before it did.
class Initiatives {
public:
    Initiatives(const Ledger& ledger, PlanId plan, KnownInitiatives known, QDate today)
        : m_ledger(ledger), m_plan(plan), m_known(std::move(known)), m_today(today)
    {
        for (const InitiativeUse& use : m_known.uses) {
            if (use.plan == plan)
                m_served.insert(use.initiative);
            else if (use.rewarded)
                m_rewarded.insert(use.initiative, m_known.planNames.value(use.plan));
        }
        for (size_t i = 0; i < m_known.rows.size(); ++i)
            enter(i);
    }

    void add(const InitiativeFileRow& row, BulkChange& bulk)
    {
        const auto before = bulk.change.rows().size();
        bool fresh = false;
        if (const auto written = write(row, bulk.change, fresh); !written)
            bulk.refused.push_back(
                {row.line, row.code.isEmpty() ? row.title : row.code, written.error().message});
        else
            bulk.take(row.line, before, fresh);
    }

private:
    void enter(size_t place)
    {
        const Initiative& row = m_known.rows[place];
        if (!row.code.isEmpty())
            m_byCode.insert(row.code.toLower(), place);
        m_byTitle.insert({row.unit, wordsOf(row.title)}, place);
    }

    Result<void> write(const InitiativeFileRow& row, ChangeSet& change, bool& fresh)
    {
        const UnitId unit = m_known.units.value(cleaned(row.unit).toLower());
        if (!unit)
            return fail(ErrorCode::NotFound, noUnit(row.unit));
        if (cleaned(row.title).isEmpty())
            return fail(ErrorCode::InvalidInput,
                        InitiativeImport::tr("An initiative needs a title. Enter it."));
        if (row.recognisedOn > m_today)
            return fail(aheadOf(row.recognisedOn));
        THIDUA_ASSIGN(found, find(row, unit));
        const Initiative* known = found ? &m_known.rows[*found] : nullptr;
        Initiative after = known ? *known : Initiative{};
        if (known && m_seen.contains(known->id))
            return fail(ErrorCode::Refused,
                        InitiativeImport::tr("The file has this initiative twice. Keep one row."));
        after.unit = unit;
        fill(after, row);
        THIDUA_ASSIGN(stages, stepsAfter(after.id, row));
        if (known)
            THIDUA_TRY(mayChange(*known, after, stages));
        fresh = known == nullptr;
        if (fresh) {
            after.id = m_ledger.newId<InitiativeId>();
            change.insert(after);
            m_known.rows.push_back(after);
            enter(m_known.rows.size() - 1);
        } else {
            change.update(*known, after);
        }
        m_seen.insert(after.id);
        writeSteps(after.id, stages, change);
        if (!m_served.contains(after.id))
            change.insert(InitiativeUse{after.id, m_plan, false, {}, {}});
        m_served.insert(after.id);
        return {};
    }

    /// The one a row means: by code inside its unit, else by unit and title. An error when the code is
    /// another's, or more than one is meant.
    Result<std::optional<size_t>> find(const InitiativeFileRow& row, UnitId unit) const
    {
        const QString code = cleaned(row.code);
        const QString words = wordsOf(row.title);
        const auto coded = code.isEmpty() ? QList<size_t>() : m_byCode.values(code.toLower());
        QList<size_t> meant;
        for (const size_t place : coded) {
            const Initiative& one = m_known.rows[place];
            if (one.unit == unit && (m_served.contains(one.id) || wordsOf(one.title) == words))
                meant.append(place);
        }
        if (meant.isEmpty() && !coded.isEmpty())
            return fail(taken(code, m_known.rows[coded.front()]));
        if (coded.isEmpty())
            meant = m_byTitle.values({unit, words});
        const auto ofPlan = [&](size_t place) { return m_served.contains(m_known.rows[place].id); };
        if (std::ranges::any_of(meant, ofPlan))
            meant.removeIf([&](size_t place) { return !ofPlan(place); });
        if (meant.size() > 1)
            return fail(ErrorCode::Refused,
                        InitiativeImport::tr("%n initiatives of this unit are called so: the row "
                                             "may mean any of them. Write its code.",
                                             nullptr, static_cast<int>(meant.size())));
        if (meant.isEmpty())
            return std::optional<size_t>();
        const Initiative& one = m_known.rows[meant.front()];
        if (coded.isEmpty() && !code.isEmpty() && !one.code.isEmpty())
            return fail(ErrorCode::Refused,
                        InitiativeImport::tr("“%1” of this unit is in the ledger with the code "
                                             "“%2” (%3). Write that code, or give the other one a "
                                             "title of its own.")
                            .arg(one.title, one.code, m_known.plansOf(one.id)));
        return std::optional(meant.front());
    }

    Error taken(const QString& code, const Initiative& other) const
    {
        const QString unit = m_known.unitNames.value(other.unit);
        const QString plans = m_known.plansOf(other.id); // none yet of a row of this file
        return {ErrorCode::Refused,
                InitiativeImport::tr("The code “%1” belongs to “%2” of %3. Choose another code.")
                    .arg(code, other.title,
                         plans.isEmpty() ? unit : QStringLiteral("%1 (%2)").arg(unit, plans))};
    }

    /// What typing would be refused as well: closed plans keep what they have, rewarded work stays as it
    /// was rewarded, and what was dropped goes no further.
    Result<void> mayChange(const Initiative& before, const Initiative& after,
                           const std::vector<InitiativeStep>& steps) const
    {
        THIDUA_TRY(m_known.closed.checkRow(before, after));
        const QString rewardedIn = m_rewarded.value(before.id);
        if (before != after && !rewardedIn.isEmpty())
            return fail(ErrorCode::Refused,
                        InitiativeImport::tr("“%1” was rewarded in “%2” and stays as it was then. "
                                             "Take its new words out of the row.")
                            .arg(before.title, rewardedIn));
        for (const InitiativeStep& step : steps) {
            const InitiativeStep* old = storedStep(before.id, step.stage);
            if (old && *old == step)
                continue;
            if (!before.dropped.isEmpty())
                return fail(ErrorCode::Refused,
                            InitiativeImport::tr("“%1” goes no further (%2). Clear that remark "
                                                 "first.")
                                .arg(before.title, before.dropped));
            THIDUA_TRY(m_known.closed.checkStep(before, old, &step));
        }
        return {};
    }

    const InitiativeStep* storedStep(InitiativeId id, InitiativeStage stage) const
    {
        const auto found = std::ranges::find_if(m_known.steps, [&](const InitiativeStep& one) {
            return one.initiative == id && one.stage == stage;
        });
        return found == m_known.steps.end() ? nullptr : &*found;
    }

    static void fill(Initiative& after, const InitiativeFileRow& row)
    {
        take(after.code, row.code);
        take(after.title, row.title);
        take(after.authors, row.authors);
        take(after.summary, row.summary);
        take(after.effect, row.effect);
        take(after.recognition, row.recognition);
        take(after.recogniser, row.recogniser);
        after.kind = row.kind.value_or(after.kind);
        after.field = row.field.value_or(after.field);
        after.scope = row.scope.value_or(after.scope);
        after.benefit = row.benefit.value_or(after.benefit);
        if (row.recognisedOn.isValid())
            after.recognisedOn = row.recognisedOn;
    }

    /// The steps as the row leaves them; an error when their days do not follow each other.
    Result<std::vector<InitiativeStep>> stepsAfter(InitiativeId id,
                                                   const InitiativeFileRow& row) const
    {
        std::vector<InitiativeStep> steps;
        for (const InitiativeStep& step : m_known.steps) {
            if (id && step.initiative == id)
                steps.push_back(step);
        }
        for (const InitiativeStage stage : kInitiativeStages) {
            const auto& entry = row.stages[static_cast<size_t>(stage)];
            if (!entry.reached)
                continue;
            if (entry.on > m_today)
                return fail(aheadOf(entry.on));
            auto step = std::find_if(steps.begin(), steps.end(),
                                     [&](const InitiativeStep& one) { return one.stage == stage; });
            if (step == steps.end())
                step = steps.insert(steps.end(), InitiativeStep{id, stage, {}, {}, {}});
            if (entry.on.isValid())
                step->on = entry.on;
            take(step->document, entry.document);
        }
        if (steps.empty())
            steps.push_back({id, InitiativeStage::Proposed, {}, {}, {}});
        for (const InitiativeStep& step : steps)
            THIDUA_TRY(checkOrder(steps, step,
                                  InitiativeImport::tr("The days of the stages do not follow each "
                                                       "other. Check them.")));
        return steps;
    }

    void writeSteps(InitiativeId id, const std::vector<InitiativeStep>& steps,
                    ChangeSet& change) const
    {
        for (InitiativeStep step : steps) {
            step.initiative = id;
            if (const InitiativeStep* old = storedStep(id, step.stage))
                change.update(*old, step);
            else
                change.insert(step);
        }
    }

    const Ledger& m_ledger;
    PlanId m_plan;
    KnownInitiatives m_known;
    QDate m_today;
    QSet<InitiativeId> m_served; ///< by the plan
    QHash<InitiativeId, QString> m_rewarded; ///< in another plan: what it is called
    QMultiHash<QString, size_t> m_byCode;
    QMultiHash<std::pair<UnitId, QString>, size_t> m_byTitle;
    QSet<InitiativeId> m_seen;
};

} // namespace

Result<BulkChange> importInitiatives(const Ledger& ledger, PlanId plan,
                                     const std::vector<InitiativeFileRow>& rows,
                                     const QString& file, QDate today)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(known, KnownInitiatives::of(ledger));
    Initiatives initiatives(ledger, plan, std::move(known), today);
    BulkChange bulk;
    bulk.total = static_cast<int>(rows.size());
    bulk.change = ChangeSet(Action::EditInitiative,
                            {QString::number(rows.size()), QStringLiteral("imported"), file});
    for (const InitiativeFileRow& row : rows)
        initiatives.add(row, bulk);
    return bulk;
}

} // namespace thidua::actions

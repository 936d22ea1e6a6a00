// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/initiatives/initiativeimport.h"

#include "core/actions/planrow.h"
#include "core/base/dates.h"
#include "core/base/text.h"
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

/// Units of the ledger by code.
QHash<QString, UnitId> unitsByCode(const std::vector<Unit>& units)
{
    QHash<QString, UnitId> byCode;
    for (const Unit& unit : units)
        byCode.insert(unit.code.toLower(), unit.id);
    return byCode;
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

/// Takes up one row after the other; each sees what the rows before it did.
class Initiatives {
public:
    Initiatives(const Ledger& ledger, PlanId plan, std::vector<Initiative> stored,
                std::vector<InitiativeStep> steps, QSet<InitiativeId> served,
                QHash<QString, UnitId> units)
        : m_ledger(ledger), m_plan(plan), m_stored(std::move(stored)), m_steps(std::move(steps)),
          m_served(std::move(served)), m_units(std::move(units))
    {
    }

    void add(const InitiativeFileRow& row, BulkChange& bulk)
    {
        const auto before = bulk.change.rows().size();
        bool fresh = false;
        const QString refused = write(row, bulk.change, fresh);
        if (!refused.isEmpty()) {
            bulk.refused.push_back({row.line, row.code.isEmpty() ? row.title : row.code, refused});
            return;
        }
        if (fresh)
            ++bulk.added;
        else if (bulk.change.rows().size() > before)
            ++bulk.changed;
        else
            ++bulk.unchanged;
    }

private:
    /// Why the row is refused; blank when it was written.
    QString write(const InitiativeFileRow& row, ChangeSet& change, bool& fresh)
    {
        const UnitId unit = m_units.value(cleaned(row.unit).toLower());
        if (!unit)
            return noUnit(row.unit);
        if (cleaned(row.title).isEmpty())
            return InitiativeImport::tr("An initiative needs a title. Enter it.");
        const Initiative* known = find(row, unit);
        Initiative after = known ? *known : Initiative{};
        if (known && m_seen.contains(known->id))
            return InitiativeImport::tr("The file has this initiative twice. Keep one row.");
        after.unit = unit;
        fill(after, row);
        const auto stages = stepsAfter(after.id, row);
        if (!stages)
            return stages.error().message;
        fresh = known == nullptr;
        if (fresh) {
            after.id = m_ledger.newId<InitiativeId>();
            change.insert(after);
        } else {
            change.update(*known, after);
        }
        m_seen.insert(after.id);
        if (fresh)
            m_stored.push_back(after);
        writeSteps(after.id, *stages, change);
        if (!m_served.contains(after.id))
            change.insert(InitiativeUse{after.id, m_plan, false, {}, {}});
        return {};
    }

    const Initiative* find(const InitiativeFileRow& row, UnitId unit) const
    {
        const QString code = cleaned(row.code);
        const QString title = wordsOf(row.title);
        const auto found =
            std::find_if(m_stored.begin(), m_stored.end(), [&](const Initiative& one) {
                return code.isEmpty() ? one.unit == unit && wordsOf(one.title) == title
                                      : one.code.compare(code, Qt::CaseInsensitive) == 0;
            });
        return found == m_stored.end() ? nullptr : &*found;
    }

    static void fill(Initiative& after, const InitiativeFileRow& row)
    {
        take(after.code, row.code);
        take(after.title, row.title);
        take(after.authors, row.authors);
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
        for (const InitiativeStep& step : m_steps) {
            if (id && step.initiative == id)
                steps.push_back(step);
        }
        for (const InitiativeStage stage : kInitiativeStages) {
            const auto& entry = row.stages[static_cast<size_t>(stage)];
            if (!entry.reached)
                continue;
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
            const auto old =
                std::find_if(m_steps.begin(), m_steps.end(), [&](const InitiativeStep& one) {
                    return one.initiative == id && one.stage == step.stage;
                });
            if (old == m_steps.end())
                change.insert(step);
            else
                change.update(*old, step);
        }
    }

    const Ledger& m_ledger;
    PlanId m_plan;
    std::vector<Initiative> m_stored;
    std::vector<InitiativeStep> m_steps;
    QSet<InitiativeId> m_served;
    QHash<QString, UnitId> m_units;
    QSet<InitiativeId> m_seen;
};

/// The milestone a row names, by title or by a kind only one has.
const Milestone* milestoneOf(const PlanBook& book, const QString& name)
{
    const QString wanted = folded(cleaned(name));
    const Milestone* byKind = nullptr;
    int ofKind = 0;
    for (const Milestone& milestone : book.milestones) {
        if (!milestone.perUnit)
            continue;
        if (folded(milestone.title) == wanted)
            return &milestone;
        if (folded(enumCode(milestone.kind)) == wanted
            || folded(enumName(milestone.kind)) == wanted) {
            byKind = &milestone;
            ++ofKind;
        }
    }
    return ofKind == 1 ? byKind : nullptr;
}

/// Why a row of steps is refused; blank when it can be written.
QString whyNot(const StepFileRow& row, const PlanBook& book, const Milestone* milestone,
               QDate today)
{
    if (!book.memberByCode(cleaned(row.unit)))
        return InitiativeImport::tr(
                   "The plan has no unit “%1”. Put it into a bloc or mend the code.")
            .arg(row.unit);
    if (!milestone)
        return InitiativeImport::tr("“%1” names no milestone every unit must do. Write its title.")
            .arg(row.milestone);
    if (!row.doneOn.isValid())
        return InitiativeImport::tr("The day on which it was done is missing. Enter it.");
    if (row.doneOn > today)
        return InitiativeImport::tr("%1 lies ahead. Enter the day on which it was done.")
            .arg(formatDate(row.doneOn));
    return {};
}

} // namespace

Result<BulkChange> importInitiatives(const Ledger& ledger, PlanId plan,
                                     const std::vector<InitiativeFileRow>& rows,
                                     const QString& file)
{
    THIDUA_TRY(openBook(ledger, plan));
    THIDUA_ASSIGN(stored, ledger.rows<Initiative>("1 ORDER BY id"));
    THIDUA_ASSIGN(steps, ledger.rows<InitiativeStep>("1 ORDER BY initiative, stage"));
    THIDUA_ASSIGN(uses, ledger.rows<InitiativeUse>("plan = ?", {toValue(plan)}));
    THIDUA_ASSIGN(units, ledger.units());
    QSet<InitiativeId> served;
    for (const InitiativeUse& use : uses)
        served.insert(use.initiative);
    Initiatives initiatives(ledger, plan, std::move(stored), std::move(steps), std::move(served),
                            unitsByCode(units));
    BulkChange bulk;
    bulk.total = static_cast<int>(rows.size());
    bulk.change = ChangeSet(Action::EditInitiative,
                            {QString::number(rows.size()), QStringLiteral("imported"), file});
    for (const InitiativeFileRow& row : rows)
        initiatives.add(row, bulk);
    return bulk;
}

Result<BulkChange> importSteps(const Ledger& ledger, PlanId plan,
                               const std::vector<StepFileRow>& rows, const QString& file,
                               QDate today)
{
    THIDUA_ASSIGN(book, openBook(ledger, plan));
    BulkChange bulk;
    bulk.total = static_cast<int>(rows.size());
    bulk.change = ChangeSet(Action::RecordSteps,
                            {file, QString::number(rows.size()), QStringLiteral("imported")});
    QSet<QString> seen;
    for (const StepFileRow& row : rows) {
        const Milestone* milestone = milestoneOf(*book, row.milestone);
        QString refused = whyNot(row, *book, milestone, today);
        const Member* member = book->memberByCode(cleaned(row.unit));
        if (refused.isEmpty()) {
            const QString key =
                QStringLiteral("%1 %2").arg(member->unit.value).arg(milestone->id.value);
            if (seen.contains(key))
                refused = InitiativeImport::tr(
                    "The file has this unit and milestone twice. Keep one row.");
            seen.insert(key);
        }
        if (!refused.isEmpty()) {
            bulk.refused.push_back({row.line, row.unit, refused});
            continue;
        }
        THIDUA_ASSIGN(before,
                      ledger.find<UnitStep>({toValue(milestone->id), toValue(member->unit)}));
        UnitStep after = before ? *before : UnitStep{milestone->id, member->unit, {}, {}, {}};
        after.doneOn = row.doneOn;
        take(after.document, row.document);
        take(after.note, row.note);
        const auto rowsBefore = bulk.change.rows().size();
        bulk.change.put(before, std::optional(after));
        const bool changed = bulk.change.rows().size() > rowsBefore;
        ++(!before ? bulk.added : changed ? bulk.changed : bulk.unchanged);
    }
    return bulk;
}

} // namespace thidua::actions

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/reliability/work.h"

namespace thidua::reliability {

namespace {

constexpr int kUnits = 6;
constexpr int kLeaves = 10;
constexpr int kPasted = 40;

template<class T>
T numbered(const Ledger& ledger, PlanId plan, int seq)
{
    T row;
    row.id.value = ledger.newId();
    row.plan = plan;
    row.seq = seq;
    row.code = QString::number(seq + 1);
    return row;
}

} // namespace

Session::Options options(bool readOnly)
{
    Session::Options options;
    options.actor = {QStringLiteral("Nguyễn Thị Hoa"), QStringLiteral("hoant"),
                     machineName()};
    options.readOnly = readOnly;
    return options;
}

Result<void> Work::prepare()
{
    const Ledger& ledger = m_session.ledger();
    const auto plans = ledger.plans();
    if (!plans)
        return fail(plans.error());
    if (!plans->empty())
        return {};
    Plan plan;
    plan.id = ledger.newId<PlanId>();
    plan.code = QStringLiteral("CD-2024");
    plan.title = QStringLiteral("Chuyên đề thi đua 2024");
    PlanRules rules;
    rules.plan = plan.id;
    ChangeSet change(Action::LoadPlan, {plan.title});
    change.insert(plan);
    change.insert(rules);
    const auto bloc = numbered<Bloc>(ledger, plan.id, 0);
    change.insert(bloc);
    for (int i = 0; i < kLeaves; ++i) {
        auto leaf = numbered<Criterion>(ledger, plan.id, i);
        leaf.maximum = Points::whole(10);
        leaf.rule = RuleKind::Manual;
        change.insert(leaf);
    }
    for (int i = 0; i < kUnits; ++i) {
        Unit unit;
        unit.id = ledger.newId<UnitId>();
        unit.code = QStringLiteral("K1-%1").arg(i + 1);
        unit.name = QStringLiteral("Trung tâm Y tế số %1").arg(i + 1);
        change.insert(unit);
        change.insert(Membership{plan.id, unit.id, bloc.id});
        Sheet sheet;
        sheet.id = ledger.newId<SheetId>();
        sheet.plan = plan.id;
        sheet.unit = unit.id;
        sheet.round = Round::Appraisal;
        change.insert(sheet);
    }
    THIDUA_TRY(m_session.apply(change));
    return {};
}

Result<ChangeSet> Work::paste(int number, int cells) const
{
    const Ledger& ledger = m_session.ledger();
    const auto sheets = ledger.rows<Sheet>("1 ORDER BY id");
    const auto leaves = ledger.rows<Criterion>("1 ORDER BY id");
    if (!sheets || !leaves)
        return fail(sheets ? leaves.error() : sheets.error());
    ChangeSet change(cells == 1 ? Action::SetScore : Action::SetScores);
    for (int i = 0; i < cells; ++i) {
        const size_t cell = static_cast<size_t>(number * 7 + i) % (sheets->size() * leaves->size());
        const SheetId sheet = (*sheets)[cell / leaves->size()].id;
        const CriterionId leaf = (*leaves)[cell % leaves->size()].id;
        const auto before = ledger.score(sheet, leaf);
        if (!before)
            return fail(before.error());
        const auto after = number % 11 == 3 ? std::optional<Score>()
                                            : Score{sheet,
                                                    leaf,
                                                    Entry::Kind::Points,
                                                    Points::hundredths((number * 13 + i) % 1'000),
                                                    {}};
        change.put(*before, after);
    }
    return change;
}

Result<qint64> Work::step(int number)
{
    if (number % 5 == 4 && m_session.nextUndo() && m_session.nextUndo()->number > 2)
        return m_session.undo();
    if (number % 10 == 5 && m_session.nextRedo())
        return m_session.redo();
    const auto change = paste(number, number % 7 == 6 ? kPasted : 1);
    if (!change)
        return fail(change.error());
    return m_session.apply(*change);
}

} // namespace thidua::reliability

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/ranking/award.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace thidua {

namespace {

struct AwardText {
    Q_DECLARE_TR_FUNCTIONS(Award)
};

/// Whether a grade satisfies a plan's demand for `code`. No demand is always met; one for a grade
/// the scale does not have never is, so that a mistake in the plan cannot give an award away.
class GradeDemand {
public:
    GradeDemand(const QString& code, const GradeScale& grades)
        : m_none(code.isEmpty()), m_index(grades.indexOf(code))
    {
    }
    bool isMetBy(int grade) const { return m_none || (grade >= 0 && grade <= m_index); }

private:
    bool m_none;
    int m_index;
};

using Exclusions = QHash<UnitId, AwardReason>;

Exclusions exclusionsOf(std::span<const Hold> holds)
{
    Exclusions result;
    for (const Hold& hold : holds) {
        if (hold.effect == Hold::Effect::Block)
            result[hold.unit] = AwardReason::Blocked;
        else if (hold.effect == Hold::Effect::Hold && !result.contains(hold.unit))
            result[hold.unit] = AwardReason::OnHold;
    }
    return result;
}

/// Why a unit cannot be awarded whatever its rank; None when it can.
class Eligibility {
public:
    Eligibility(const PlanRules& rules, const GradeScale& grades, std::span<const Hold> holds)
        : m_minimum(rules.minimumGrade, grades),
          m_everyone(rules.tieGradeBinds == TieGradeBinds::Everyone ? rules.tieGrade : QString(),
                     grades),
          m_exclusions(exclusionsOf(holds))
    {
    }

    AwardReason against(const Ranked& ranked) const
    {
        if (ranked.rank == 0)
            return AwardReason::Unranked;
        const AwardReason excluded = m_exclusions.value(ranked.unit, AwardReason::None);
        if (excluded != AwardReason::None)
            return excluded;
        if (!m_minimum.isMetBy(ranked.grade) || !m_everyone.isMetBy(ranked.grade))
            return AwardReason::BelowGrade;
        return AwardReason::None;
    }

private:
    GradeDemand m_minimum;
    GradeDemand m_everyone;
    Exclusions m_exclusions;
};

/// Positions in the ranking of eligible units that share one rank.
using TieGroup = std::span<const size_t>;

std::vector<UnitId> sortedUnits(std::vector<UnitId> units)
{
    std::sort(units.begin(), units.end());
    return units;
}

bool holdsUnit(std::span<const UnitId> sorted, UnitId unit)
{
    return std::binary_search(sorted.begin(), sorted.end(), unit);
}

std::vector<UnitId> unitsOf(const DecidedDocket& decision)
{
    std::vector<UnitId> units;
    for (const DocketUnit& unit : decision.units)
        units.push_back(unit.unit);
    return units;
}

std::vector<UnitId> takenUnits(const DecidedDocket& decision)
{
    std::vector<UnitId> units;
    for (const DocketUnit& unit : decision.units) {
        if (unit.taken)
            units.push_back(unit.unit);
    }
    return units;
}

bool isForTie(const DecidedDocket& decision, const Docket& docket)
{
    return decision.decision.bloc == docket.bloc && decision.decision.total == docket.total
        && decision.decision.places == docket.places
        && sortedUnits(unitsOf(decision)) == sortedUnits(docket.units);
}

Docket docketOf(std::span<const Ranked> ranked, TieGroup group, BlocId bloc, int places,
                const GradeDemand& tieGrade)
{
    Docket docket;
    docket.bloc = bloc;
    docket.total = ranked[group.front()].total;
    docket.rank = ranked[group.front()].rank;
    docket.places = places;
    bool mayGrow = true;
    for (const size_t position : group) {
        docket.units.push_back(ranked[position].unit);
        mayGrow = mayGrow && tieGrade.isMetBy(ranked[position].grade);
    }
    docket.docketCase = mayGrow ? DocketCase::MayGrow : DocketCase::MayNotGrow;
    docket.mayTake = mayGrow ? static_cast<int>(group.size()) : places;
    return docket;
}

/// The last decision recorded for just this tie that keeps to what the docket allows now.
const DecidedDocket* decisionFor(const Docket& docket, std::span<const DecidedDocket> decisions)
{
    const DecidedDocket* last = nullptr;
    for (const DecidedDocket& decision : decisions) {
        const bool counts = isForTie(decision, docket)
            && static_cast<int>(takenUnits(decision).size()) <= docket.mayTake;
        if (counts && (!last || decision.decision.id > last->decision.id))
            last = &decision;
    }
    return last;
}

void settle(Docket& docket, const DecidedDocket& decision)
{
    docket.decided = true;
    docket.decision = decision.decision;
    const std::vector<UnitId> taken = sortedUnits(takenUnits(decision));
    std::copy_if(docket.units.begin(), docket.units.end(), std::back_inserter(docket.taken),
                 [&](UnitId unit) { return holdsUnit(taken, unit); });
}

/// Awards of the tied units: the docket's until it is decided.
void awardTied(const Docket& docket, std::span<const Ranked> ranked, TieGroup group,
               std::vector<Award>& awards)
{
    const std::vector<UnitId> taken = sortedUnits(docket.taken);
    for (const size_t position : group) {
        if (!docket.decided)
            awards[position] = {AwardOutcome::Docket, AwardReason::AwaitingDecision};
        else if (holdsUnit(taken, ranked[position].unit))
            awards[position] = {AwardOutcome::Yes, AwardReason::TakenByDecision};
        else
            awards[position] = {AwardOutcome::No, AwardReason::NotTakenByDecision};
    }
}

/// Positions of the eligible units, in rank order; the others get their reason.
std::vector<size_t> setAsideIneligible(std::span<const Ranked> ranked,
                                       const Eligibility& eligibility, std::vector<Award>& awards)
{
    std::vector<size_t> eligible;
    for (size_t i = 0; i < ranked.size(); ++i) {
        const AwardReason against = eligibility.against(ranked[i]);
        if (against == AwardReason::None)
            eligible.push_back(i);
        else
            awards[i] = {AwardOutcome::Ineligible, against};
    }
    return eligible;
}

void giveAll(TieGroup group, Award award, std::vector<Award>& awards)
{
    for (const size_t position : group)
        awards[position] = award;
}

void markStale(BlocAwards& result, BlocId bloc, std::span<const DecidedDocket> decisions)
{
    const bool any =
        std::any_of(decisions.begin(), decisions.end(),
                    [&](const DecidedDocket& decision) { return decision.decision.bloc == bloc; });
    result.staleDecision = any && (result.dockets.empty() || !result.isFinal());
    for (Docket& docket : result.dockets)
        docket.staleDecision = result.staleDecision;
}

QString missingParts(const DocketDecision& decision)
{
    QStringList missing;
    if (decision.decidedBy.trimmed().isEmpty())
        missing += AwardText::tr("who decided");
    if (!decision.decidedOn.isValid())
        missing += AwardText::tr("the date");
    if (decision.reason.trimmed().isEmpty())
        missing += AwardText::tr("the reason");
    if (decision.document.trimmed().isEmpty())
        missing += AwardText::tr("the document number");
    return missing.join(QStringLiteral(", "));
}

int countBelow(const GradeDemand& demand, const Docket& docket, std::span<const Ranked> ranked)
{
    const std::vector<UnitId> tied = sortedUnits(docket.units);
    return static_cast<int>(std::count_if(ranked.begin(), ranked.end(), [&](const Ranked& unit) {
        return !demand.isMetBy(unit.grade) && holdsUnit(tied, unit.unit);
    }));
}

QString gradeName(const QString& code, const GradeScale& grades)
{
    const int index = grades.indexOf(code);
    return index < 0 ? code : grades.grades()[static_cast<size_t>(index)].name;
}

} // namespace

bool BlocAwards::isFinal() const
{
    return std::all_of(dockets.begin(), dockets.end(),
                       [](const Docket& docket) { return docket.decided; });
}

int quotaOf(const Bloc& bloc, int members)
{
    if (bloc.quotaKind == QuotaKind::Count)
        return std::max(bloc.quotaCount, 0);
    const qint64 share =
        mulDiv(members, bloc.quotaShare.raw, 100 * Points::kScale, bloc.quotaRounding).value_or(0);
    return static_cast<int>(std::clamp<qint64>(share, 0, std::numeric_limits<int>::max()));
}

BlocAwards awardBloc(std::span<const Ranked> ranked, const Bloc& bloc, int members,
                     const PlanRules& rules, const GradeScale& grades, std::span<const Hold> holds,
                     std::span<const DecidedDocket> decisions)
{
    BlocAwards result;
    result.quota = quotaOf(bloc, members);
    result.awards.resize(ranked.size());
    const std::vector<size_t> eligible =
        setAsideIneligible(ranked, Eligibility(rules, grades, holds), result.awards);

    int places = result.quota;
    for (size_t first = 0, next = 0; first < eligible.size(); first = next) {
        const int rank = ranked[eligible[first]].rank;
        while (next < eligible.size() && ranked[eligible[next]].rank == rank)
            ++next;
        const TieGroup group(eligible.data() + first, next - first);
        const int size = static_cast<int>(group.size());
        if (size <= places) {
            giveAll(group, {AwardOutcome::Yes, AwardReason::WithinQuota}, result.awards);
            result.awarded += size;
            places -= size;
        } else if (places == 0) {
            giveAll(group, {AwardOutcome::No, AwardReason::BelowQuota}, result.awards);
        } else {
            Docket docket =
                docketOf(ranked, group, bloc.id, places, GradeDemand(rules.tieGrade, grades));
            if (const DecidedDocket* decision = decisionFor(docket, decisions))
                settle(docket, *decision);
            awardTied(docket, ranked, group, result.awards);
            result.awarded += static_cast<int>(docket.taken.size());
            result.dockets.push_back(std::move(docket));
            places = 0;
        }
    }

    markStale(result, bloc.id, decisions);
    if (result.isFinal())
        result.vacant = std::max(result.quota - result.awarded, 0);
    return result;
}

Result<void> validateDecision(const Docket& docket, const DecidedDocket& decision,
                              const PlanRules& rules, const GradeScale& grades,
                              std::span<const Ranked> ranked)
{
    const std::vector<UnitId> taken = takenUnits(decision);
    const std::vector<UnitId> tied = sortedUnits(docket.units);
    const auto strangers = std::count_if(taken.begin(), taken.end(),
                                         [&](UnitId unit) { return !holdsUnit(tied, unit); });
    if (strangers > 0)
        return fail(
            ErrorCode::Refused,
            AwardText::tr(
                "%n unit(s) of the decision are not in this tie. Only tied units can be taken: "
                "choose among them.",
                nullptr, static_cast<int>(strangers)));
    if (!isForTie(decision, docket))
        return fail(
            ErrorCode::Conflict,
            AwardText::tr(
                "The decision was made for another tie than the one at %1 points now. Open the tie "
                "docket again and decide from what it shows.")
                .arg(docket.total.toString(rules.decimals)));

    const int count = static_cast<int>(taken.size());
    if (count > docket.mayTake) {
        const int below = countBelow(GradeDemand(rules.tieGrade, grades), docket, ranked);
        return fail(
            ErrorCode::Refused,
            AwardText::tr("%1 units are taken for the %2 places left, but the number may grow only "
                          "when every tied unit is graded %3; %4 of the %5 are not. Take at most "
                          "%2, or none.")
                .arg(QString::number(count), QString::number(docket.places),
                     gradeName(rules.tieGrade, grades), QString::number(below),
                     QString::number(docket.units.size())));
    }
    const QString missing = missingParts(decision.decision);
    if (!missing.isEmpty())
        return fail(ErrorCode::InvalidInput,
                    AwardText::tr(
                        "The decision on the tie cannot be recorded yet. Missing: %1. Fill it in.")
                        .arg(missing));
    return {};
}

QString awardCode(AwardOutcome outcome)
{
    switch (outcome) {
    case AwardOutcome::No:
        return QStringLiteral("no");
    case AwardOutcome::Yes:
        return QStringLiteral("yes");
    case AwardOutcome::Docket:
        return QStringLiteral("docket");
    case AwardOutcome::Ineligible:
        return QStringLiteral("ineligible");
    }
    return {};
}

QString awardReasonText(AwardReason reason)
{
    switch (reason) {
    case AwardReason::None:
        return {};
    case AwardReason::WithinQuota:
        return AwardText::tr("Within the number of awards");
    case AwardReason::TakenByDecision:
        return AwardText::tr("Taken by the chair's decision");
    case AwardReason::NotTakenByDecision:
        return AwardText::tr("Not taken by the chair's decision");
    case AwardReason::AwaitingDecision:
        return AwardText::tr("Awaiting decision");
    case AwardReason::BelowQuota:
        return AwardText::tr("Below the award line");
    case AwardReason::BelowGrade:
        return AwardText::tr("Below the grade an award needs");
    case AwardReason::Unranked:
        return AwardText::tr("Not ranked");
    case AwardReason::OnHold:
        return AwardText::tr("On hold");
    case AwardReason::Blocked:
        return AwardText::tr("Excluded");
    }
    return {};
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/blocnotices.h"

#include "core/base/dates.h"
#include "ui/ranking/blocwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace thidua {

namespace {

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(BlocNotice)
};

using Kind = BlocNotice::Kind;

BlocNotice openDocketNotice(const PlanBook& book, const BlocStanding& bloc, const Docket& docket)
{
    QString meaning =
        NoticeText::tr("The list of %1 cannot be final yet.").arg(blocTitle(bloc.bloc));
    if (docket.staleDecision)
        meaning += u' ' + NoticeText::tr("The decision on file was made for another tie.");
    return {Kind::OpenDocket, Tone::Warn, Icon::Tie,
            NoticeText::tr("%n unit(s) share %1 points for %2 remaining place(s).", nullptr,
                           static_cast<int>(docket.units.size()))
                .arg(planPoints(book, docket.total))
                .arg(docket.places),
            meaning};
}

QString takenText(const PlanBook& book, const Docket& docket)
{
    if (docket.taken.empty())
        return NoticeText::tr("none of them");
    QStringList names;
    for (const UnitId unit : docket.taken)
        names << unitShortName(book, unit);
    return names.join(QStringLiteral(", "));
}

BlocNotice decidedNotice(const PlanBook& book, const Docket& docket)
{
    return {Kind::Decided, Tone::Ok, Icon::Ok,
            NoticeText::tr("Decided on the tie at %1 points: %2.")
                .arg(planPoints(book, docket.total), takenText(book, docket)),
            NoticeText::tr("%1, %2, document %3.")
                .arg(docket.decision.decidedBy, formatDate(docket.decision.decidedOn),
                     docket.decision.document)};
}

BlocNotice heldNotice(const PlanBook& book, const std::vector<const Ranked*>& held)
{
    QStringList units;
    for (const Ranked* unit : held)
        units
            << NoticeText::tr("%1, rank %2").arg(unitShortName(book, unit->unit), rankText(*unit));
    return {Kind::OnHold, Tone::Warn, Icon::Warn,
            NoticeText::tr("%n unit(s) on hold (%1).", nullptr, static_cast<int>(held.size()))
                .arg(units.join(QStringLiteral("; "))),
            NoticeText::tr("The list may change once the matter is settled.")};
}

BlocNotice vacantNotice(const BlocStanding& bloc)
{
    const auto eligible =
        std::count_if(bloc.awards.awards.begin(), bloc.awards.awards.end(), [](const Award& award) {
            return award.outcome == AwardOutcome::Yes || award.outcome == AwardOutcome::No;
        });
    return {Kind::Vacant, Tone::Info, Icon::Info,
            NoticeText::tr("%1 has %n eligible unit(s) for %2 places.", nullptr,
                           static_cast<int>(eligible))
                .arg(blocTitle(bloc.bloc))
                .arg(bloc.awards.quota),
            NoticeText::tr("%n place(s) stay vacant.", nullptr, bloc.awards.vacant)};
}

BlocNotice mixedNotice(const PlanBook& book, const BlocStanding& bloc)
{
    return {Kind::MixedDenominators, Tone::Info, Icon::Info,
            NoticeText::tr("%1 has %n unit(s) scaled because criteria do not apply.", nullptr,
                           bloc.rescaled())
                .arg(blocTitle(bloc.bloc)),
            NoticeText::tr("Totals compare on the full table; scored out of %1.")
                .arg(denominatorText(book, bloc))};
}

BlocNotice maximaNotice(const PlanBook& book, const BlocStanding& bloc)
{
    QStringList maxima;
    for (const Points maximum : bloc.maxima)
        maxima << maximum.toExactString(book.rules.decimals);
    return {Kind::MixedDenominators, Tone::Info, Icon::Info,
            NoticeText::tr("In %1 the maximum differs by kind of unit.").arg(blocTitle(bloc.bloc)),
            NoticeText::tr("Base points out of %1; totals compare as they are.")
                .arg(maxima.join(QStringLiteral(", ")))};
}

} // namespace

QString docketCaseText(const PlanBook& book, const Docket& docket)
{
    const int grade = book.grades.indexOf(book.rules.tieGrade);
    const QString name =
        grade < 0 ? book.rules.tieGrade : book.grades.grades()[static_cast<size_t>(grade)].name;
    if (docket.docketCase == DocketCase::MayNotGrow)
        return NoticeText::tr("Not every tied unit is graded %1: at most %n may be taken, or none.",
                              nullptr, docket.mayTake)
            .arg(name);
    if (name.isEmpty())
        return NoticeText::tr("The plan asks for no grade: up to %n tied unit(s) may be taken.",
                              nullptr, docket.mayTake);
    return NoticeText::tr("All %n tied units are graded %1", nullptr,
                          static_cast<int>(docket.units.size()))
        .arg(name);
}

QString explainDocket(const PlanBook& book, const Docket& docket)
{
    QStringList parts;
    if (!book.rules.tieRule.isEmpty())
        parts << NoticeText::tr("Rule of the plan: \"%1\"").arg(book.rules.tieRule);
    parts << docketCaseText(book, docket);
    parts << NoticeText::tr("The chair of the council decides who is taken. Record the decision in "
                            "the tie docket; until "
                            "then the list stays open.");
    return parts.join(QStringLiteral("\n\n"));
}

std::vector<BlocNotice> noticesOf(const PlanBook& book, const BlocStanding& bloc, bool basisStale)
{
    std::vector<BlocNotice> notices;
    if (const Docket* docket = bloc.openDocket())
        notices.push_back(openDocketNotice(book, bloc, *docket));
    if (basisStale)
        notices.push_back(
            {Kind::StaleBasis, Tone::Warn, Icon::Warn,
             NoticeText::tr("The figures units are compared with are older than the scores."),
             NoticeText::tr("Ranks may change once they are up to date.")});
    if (bloc.awards.staleDecision && !bloc.openDocket())
        notices.push_back(
            {Kind::StaleDecision, Tone::Warn, Icon::Warn,
             NoticeText::tr("A decision is on file for a tie that is no longer there."),
             NoticeText::tr("It counts for nothing; take it back or keep it for the record.")});
    if (const auto held = bloc.heldAboveLine(); !held.empty())
        notices.push_back(heldNotice(book, held));
    const auto ranked = std::count_if(bloc.ranked.begin(), bloc.ranked.end(),
                                      [](const Ranked& unit) { return unit.rank > 0; });
    if (ranked == 0 && !bloc.ranked.empty())
        notices.push_back({Kind::NoRanking, Tone::Info, Icon::Info,
                           NoticeText::tr("No ranking yet."),
                           NoticeText::tr("%n sheet(s) are not approved.", nullptr,
                                          static_cast<int>(bloc.ranked.size()))});
    bool decided = false;
    for (const Docket& docket : bloc.awards.dockets) {
        if (docket.decided)
            notices.push_back(decidedNotice(book, docket));
        decided = decided || docket.decided;
    }
    if (bloc.awards.vacant > 0 && ranked > 0 && !decided)
        notices.push_back(vacantNotice(bloc));
    if (bloc.mixedMaxima())
        notices.push_back(maximaNotice(book, bloc));
    if (bloc.mixedDenominators() && bloc.rescaled() > 0)
        notices.push_back(mixedNotice(book, bloc));
    return notices;
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/findingplace.h"

namespace thidua {

namespace {

Section sectionOf(Finding::Kind kind)
{
    using Kind = Finding::Kind;
    switch (kind) {
    case Kind::TableProblem:
        return Section::Table;
    case Kind::NoGrades:
    case Kind::ConstraintBroken:
        return Section::Plan;
    case Kind::NoBlocs:
    case Kind::NoUnits:
    case Kind::NotInForce:
        return Section::Units;
    case Kind::OpenDocket:
    case Kind::StaleDecision:
    case Kind::MixedDenominators:
    case Kind::VacantPlaces:
    case Kind::StaleBasis:
    case Kind::NearGradeEdge:
    case Kind::MissingMetric:
    case Kind::HoldNotCounted:
    case Kind::OnHold:
        return Section::Ranking;
    case Kind::NoSheet:
    case Kind::SheetNotApproved:
    case Kind::MissingScores:
    case Kind::MissingEvidence:
    case Kind::MissingExplanation:
    case Kind::MissingReason:
    case Kind::ValueWhereNotApplicable:
    case Kind::OutOfLimits:
    case Kind::EditedAfterApproval:
        break;
    }
    return Section::Scoring;
}

} // namespace

Location placeOf(const Finding& finding, const PlanBook& book)
{
    Location place;
    place.section = sectionOf(finding.kind);
    place.unit = finding.unit;
    place.criterion = finding.criterion;
    place.round = book.rules.decidingRound();
    const Member* member = book.member(finding.unit);
    place.bloc = finding.bloc.isNull() && member ? member->bloc : finding.bloc;
    return place;
}

} // namespace thidua

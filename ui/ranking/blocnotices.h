// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/standing.h"
#include "ui/support/icons.h"

namespace thidua {

/// One thing the page has to say about a bloc, in a banner.
struct BlocNotice {
    enum class Kind {
        OpenDocket,
        StaleBasis,
        StaleDecision,
        OnHold,
        NoRanking,
        Vacant,
        MixedDenominators,
        Decided
    };
    Kind kind = Kind::Vacant;
    Tone tone = Tone::Info;
    Icon icon = Icon::Info;
    QString fact;
    QString meaning;
    bool operator==(const BlocNotice&) const = default;
};

/// What there is to say, the weightiest first.
std::vector<BlocNotice> noticesOf(const PlanBook& book, const BlocStanding& bloc, bool basisStale);

/// Why the list of the bloc stands as it does, for *Explain*: the rule, the case, what to do.
QString explainDocket(const PlanBook& book, const Docket& docket);
/// "every tied unit is graded Xuất sắc: the chair may take all 3" in the program's language.
QString docketCaseText(const PlanBook& book, const Docket& docket);

} // namespace thidua

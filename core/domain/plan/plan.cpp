// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/plan.h"

#include "core/base/dates.h"

#include <QCoreApplication>
#include <QStringList>

namespace thidua {

namespace {
struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};
} // namespace

Round PlanRules::decidingRound() const
{
    Round last = Round::Self;
    for (const Round round : kRounds) {
        if (has(round))
            last = round;
    }
    return last;
}

QDate Milestone::lastDay() const
{
    const QDate end = last.isValid() ? last : first;
    return DateRange{first, end, last.isValid() && lastExcluded}.lastDay();
}

QString roundCode(Round round)
{
    switch (round) {
    case Round::Self:
        return QStringLiteral("self");
    case Round::Cross:
        return QStringLiteral("cross");
    case Round::Appraisal:
        return QStringLiteral("appraisal");
    case Round::Council:
        return QStringLiteral("council");
    }
    return {};
}

Result<Round> parseRound(QStringView code)
{
    const auto wanted = code.trimmed();
    for (const Round round : kRounds) {
        if (wanted.compare(roundCode(round), Qt::CaseInsensitive) == 0
            || wanted.compare(roundName(round), Qt::CaseInsensitive) == 0)
            return round;
    }
    return fail(ErrorCode::InvalidInput,
                PlanText::tr("“%1” is not a round. Use self, cross, appraisal or council.")
                    .arg(code.toString()));
}

QString roundName(Round round)
{
    switch (round) {
    case Round::Self:
        return PlanText::tr("Self-score");
    case Round::Cross:
        return PlanText::tr("Cross-score");
    case Round::Appraisal:
        return PlanText::tr("Appraisal");
    case Round::Council:
        return PlanText::tr("Council");
    }
    return {};
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/units/unit.h"

#include <QCoreApplication>

namespace thidua {

namespace {
struct UnitText {
    Q_DECLARE_TR_FUNCTIONS(Unit)
};
constexpr Participation kAll[] = {Participation::Obliged, Participation::Encouraged,
                                  Participation::Duty};
} // namespace

QString participationCode(Participation participation)
{
    switch (participation) {
    case Participation::Obliged:
        return QStringLiteral("obliged");
    case Participation::Encouraged:
        return QStringLiteral("encouraged");
    case Participation::Duty:
        return QStringLiteral("duty");
    }
    return {};
}

Result<Participation> parseParticipation(QStringView code)
{
    const auto wanted = code.trimmed();
    if (wanted.isEmpty())
        return Participation::Obliged;
    for (const Participation participation : kAll) {
        if (wanted.compare(participationCode(participation), Qt::CaseInsensitive) == 0
            || wanted.compare(participationName(participation), Qt::CaseInsensitive) == 0)
            return participation;
    }
    return fail(
        ErrorCode::InvalidInput,
        UnitText::tr("“%1” is not a kind of participation. Use obliged, encouraged or duty.")
            .arg(code.toString()));
}

QString participationName(Participation participation)
{
    switch (participation) {
    case Participation::Obliged:
        return UnitText::tr("Obliged");
    case Participation::Encouraged:
        return UnitText::tr("Encouraged");
    case Participation::Duty:
        return UnitText::tr("Duty only");
    }
    return {};
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/exact.h"
#include "core/base/id.h"
#include "core/base/points.h"

#include <QDate>
#include <QString>

namespace thidua {

/// A unit (đơn vị): hospital, health centre, office. Lives across plans; what a plan needs of it is
/// frozen in its Membership.
struct Unit {
    UnitId id;
    QString code;
    QString name;
    QString shortName;
    QString kind; ///< e.g. "bệnh viện", "trung tâm y tế"
    QString unitClass; ///< hạng
    QString level; ///< tuyến, cấp
    QString ownership; ///< công lập, tư nhân
    QDate validFrom;
    QDate validTo;
    UnitId successor;
    bool operator==(const Unit&) const = default;
};

/// How far a plan binds a unit. Percentages and coverage count the obliged ones.
enum class Participation { Obliged, Encouraged, Duty };

enum class QuotaKind { Count, Share };

/// A bloc (khối thi đua) of one plan, with the number of awards it has.
struct Bloc {
    BlocId id;
    PlanId plan;
    int seq = 0;
    QString code;
    QString name;
    QString shortName;
    QuotaKind quotaKind = QuotaKind::Count;
    int quotaCount = 0;
    Points quotaShare; ///< percent of the bloc's units, for QuotaKind::Share
    Rounding quotaRounding = Rounding::Down;
    UnitId head;
    UnitId deputy;
    QString composition; ///< which units it is made of, in the plan's own words
    bool operator==(const Bloc&) const = default;
};

/// A unit in a bloc of one plan. Name, kind and class are blank until the plan freezes; then they
/// hold what was true on that day.
struct Membership {
    PlanId plan;
    UnitId unit;
    BlocId bloc;
    Participation participation = Participation::Obliged;
    QString frozenName;
    QString frozenKind;
    QString frozenClass;
    bool operator==(const Membership&) const = default;
};

QString participationCode(Participation participation); ///< `obliged`, `encouraged`, `duty`
Result<Participation> parseParticipation(QStringView code);
QString participationName(Participation participation);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QString>

namespace thidua {

/// What a clause of a plan says.
enum class ClauseKind {
    Requirement, ///< yêu cầu
    Solution, ///< giải pháp thực hiện
    CollectiveStandard, ///< tiêu chí thi đua đối với tập thể
    IndividualStandard, ///< tiêu chí thi đua đối với cá nhân
    AwardForm, ///< hình thức khen thưởng
    Priority, ///< đối tượng ưu tiên khi xét khen thưởng
};

/// A clause of a plan: text that people follow or are judged by, in the plan's own words.
struct Clause {
    ClauseId id;
    PlanId plan;
    int seq = 0; ///< among all clauses of the plan
    ClauseKind kind = ClauseKind::Requirement;
    QString text;
    bool operator==(const Clause&) const = default;
};

enum class DutyRole {
    CarriesOut, ///< thực hiện
    Leads, ///< chủ trì
    Supports, ///< phối hợp
};

/// What a plan makes an organisation do (tổ chức thực hiện).
struct Duty {
    RowId id;
    PlanId plan;
    int seq = 0;
    QString organisation;
    DutyRole role = DutyRole::CarriesOut;
    QString text;
    bool operator==(const Duty&) const = default;
};

template<>
struct EnumWords<ClauseKind> {
    static constexpr EnumWord words[] = {
        {"requirement", QT_TRANSLATE_NOOP("EnumWords", "Requirement")},
        {"solution", QT_TRANSLATE_NOOP("EnumWords", "Solution")},
        {"collective", QT_TRANSLATE_NOOP("EnumWords", "Standard for collectives")},
        {"individual", QT_TRANSLATE_NOOP("EnumWords", "Standard for individuals")},
        {"award_form", QT_TRANSLATE_NOOP("EnumWords", "Award form")},
        {"priority", QT_TRANSLATE_NOOP("EnumWords", "Priority")},
    };
};
template<>
struct EnumWords<DutyRole> {
    static constexpr EnumWord words[] = {
        {"carries_out", QT_TRANSLATE_NOOP("EnumWords", "Carries out")},
        {"leads", QT_TRANSLATE_NOOP("EnumWords", "Leads")},
        {"supports", QT_TRANSLATE_NOOP("EnumWords", "Supports")},
    };
};

} // namespace thidua

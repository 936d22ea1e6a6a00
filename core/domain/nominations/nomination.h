// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

enum class NominationState { Proposed, Reviewed, Rewarded, Rejected };

/// A collective or a person put forward for an award of a plan (đề nghị khen thưởng).
struct Nomination {
    NominationId id;
    PlanId plan;
    UnitId unit; ///< that puts it forward
    bool collective = false;
    QString name;
    QString position; ///< of a person: title and place of work
    QString achievement;
    ClauseId form; ///< the award asked for: a clause of kind AwardForm
    NominationState state = NominationState::Proposed;
    QDate decidedOn;
    QString document;
    QString note;
    bool operator==(const Nomination&) const = default;
};

/// How a nomination stands to a standard of the plan (met or not), or to a priority group (belongs to it).
struct NominationMark {
    NominationId nomination;
    ClauseId clause;
    bool met = false;
    QString note;
    bool operator==(const NominationMark&) const = default;
};

template<>
struct EnumWords<NominationState> {
    static constexpr EnumWord words[] = {
        {"proposed", QT_TRANSLATE_NOOP("EnumWords", "Proposed")},
        {"reviewed", QT_TRANSLATE_NOOP("EnumWords", "Reviewed")},
        {"rewarded", QT_TRANSLATE_NOOP("EnumWords", "Rewarded")},
        {"rejected", QT_TRANSLATE_NOOP("EnumWords", "Rejected")},
    };
};

} // namespace thidua

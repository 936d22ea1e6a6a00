// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/points.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

enum class InitiativeKind {
    Initiative, ///< sáng kiến
    Model, ///< mô hình, cách làm hiệu quả
    Solution, ///< giải pháp cải tiến
    Topic, ///< đề tài khoa học
    Breakthrough, ///< nhiệm vụ đột phá
};
inline constexpr InitiativeKind kInitiativeKinds[] = {
    InitiativeKind::Initiative, InitiativeKind::Model, InitiativeKind::Solution,
    InitiativeKind::Topic, InitiativeKind::Breakthrough};
/// Kinds as a set, as a coverage rule stores them.
constexpr int kindBit(InitiativeKind kind)
{
    return 1 << static_cast<int>(kind);
}

enum class InitiativeField { Other, Digital, Green, Science, Innovation, Administration };

/// How far its recognition reaches: an initiative of the base cannot carry a provincial title.
enum class InitiativeScope { Unknown, Unit, Sector, Province, Nation };

/// The funnel: each stage has its day and paper (InitiativeStep).
enum class InitiativeStage { Proposed, Approved, Applied, Spread };
inline constexpr InitiativeStage kInitiativeStages[] = {
    InitiativeStage::Proposed, InitiativeStage::Approved, InitiativeStage::Applied,
    InitiativeStage::Spread};

/// An initiative, model, solution, topic or breakthrough task of a unit. Lives across plans:
/// InitiativeUse says which it serves.
struct Initiative {
    InitiativeId id;
    UnitId unit;
    QString code;
    QString title;
    InitiativeKind kind = InitiativeKind::Initiative;
    InitiativeField field = InitiativeField::Other;
    InitiativeScope scope = InitiativeScope::Unknown;
    QString authors; ///< one a line
    QString summary;
    QString
        effect; ///< what came of it, in words; it is evaluated once this or the benefit is there
    Money benefit; ///< saved or earned, đồng a year
    QString recognition; ///< number of the paper that recognises it
    QDate recognisedOn;
    QString recogniser;
    QString dropped; ///< why it went no further; blank while it is alive
    bool operator==(const Initiative&) const = default;

    bool isEvaluated() const { return !effect.isEmpty() || benefit.kind != Money::Kind::Unknown; }
};

/// A stage an initiative has reached.
struct InitiativeStep {
    InitiativeId initiative;
    InitiativeStage stage = InitiativeStage::Proposed;
    QDate on;
    QString document;
    QString note;
    bool operator==(const InitiativeStep&) const = default;
};

/// A plan an initiative serves. It may serve several but is rewarded once (one achievement, one reward:
/// Law on Emulation and Commendation 06/2022/QH15, Article 5; 5007/BNV-TĐKT of 2023).
struct InitiativeUse {
    InitiativeId initiative;
    PlanId plan;
    bool rewarded = false;
    QDate rewardedOn;
    QString document; ///< decision that rewarded it
    bool operator==(const InitiativeUse&) const = default;
};

enum class CoverageSubject { Unit, Bloc, Sector };
enum class CoveragePeriod { EachYear, Phase, WholePlan };

/// What a plan wants every unit, bloc or the sector to have: "mỗi đơn vị ít nhất 01 sáng kiến hằng năm".
struct CoverageRule {
    RowId id;
    PlanId plan;
    int seq = 0;
    QString title;
    CoverageSubject subject = CoverageSubject::Unit;
    int kinds = 0; ///< set of InitiativeKind, kindBit; 0 for any
    InitiativeStage stage = InitiativeStage::Proposed; ///< reached in the period
    bool evaluated = false; ///< its effect must have been evaluated as well
    int count = 1;
    CoveragePeriod period = CoveragePeriod::EachYear;
    PhaseId phase; ///< of CoveragePeriod::Phase
    QString unitKinds; ///< kinds of unit it binds, parted by `|`; blank for all obliged ones
    bool encouraged = false; ///< "khuyến khích": those missing are named, nothing fails
    QString words; ///< of the plan
    bool operator==(const CoverageRule&) const = default;
};

template<>
struct EnumWords<InitiativeKind> {
    static constexpr EnumWord words[] = {
        {"initiative", QT_TRANSLATE_NOOP("EnumWords", "Initiative")},
        {"model", QT_TRANSLATE_NOOP("EnumWords", "Model")},
        {"solution", QT_TRANSLATE_NOOP("EnumWords", "Solution for improvement")},
        {"topic", QT_TRANSLATE_NOOP("EnumWords", "Research topic")},
        {"breakthrough", QT_TRANSLATE_NOOP("EnumWords", "Breakthrough task")},
    };
};
template<>
struct EnumWords<InitiativeField> {
    static constexpr EnumWord words[] = {
        {"other", QT_TRANSLATE_NOOP("EnumWords", "Other")},
        {"digital", QT_TRANSLATE_NOOP("EnumWords", "Digital transformation")},
        {"green", QT_TRANSLATE_NOOP("EnumWords", "Green transformation")},
        {"science", QT_TRANSLATE_NOOP("EnumWords", "Science and technology")},
        {"innovation", QT_TRANSLATE_NOOP("EnumWords", "Innovation")},
        {"administration", QT_TRANSLATE_NOOP("EnumWords", "Administrative reform")},
    };
};
template<>
struct EnumWords<InitiativeScope> {
    static constexpr EnumWord words[] = {
        {"unknown", QT_TRANSLATE_NOOP("EnumWords", "not recognised")},
        {"unit", QT_TRANSLATE_NOOP("EnumWords", "in the unit")},
        {"sector", QT_TRANSLATE_NOOP("EnumWords", "in the sector")},
        {"province", QT_TRANSLATE_NOOP("EnumWords", "in the province")},
        {"nation", QT_TRANSLATE_NOOP("EnumWords", "in the country")},
    };
};
template<>
struct EnumWords<InitiativeStage> {
    static constexpr EnumWord words[] = {
        {"proposed", QT_TRANSLATE_NOOP("EnumWords", "Proposed")},
        {"approved", QT_TRANSLATE_NOOP("EnumWords", "Approved")},
        {"applied", QT_TRANSLATE_NOOP("EnumWords", "Applied")},
        {"spread", QT_TRANSLATE_NOOP("EnumWords", "Spread")},
    };
};
template<>
struct EnumWords<CoverageSubject> {
    static constexpr EnumWord words[] = {
        {"unit", QT_TRANSLATE_NOOP("EnumWords", "each unit")},
        {"bloc", QT_TRANSLATE_NOOP("EnumWords", "each bloc")},
        {"sector", QT_TRANSLATE_NOOP("EnumWords", "the sector")},
    };
};
template<>
struct EnumWords<CoveragePeriod> {
    static constexpr EnumWord words[] = {
        {"year", QT_TRANSLATE_NOOP("EnumWords", "each year")},
        {"phase", QT_TRANSLATE_NOOP("EnumWords", "in the phase")},
        {"plan", QT_TRANSLATE_NOOP("EnumWords", "in the whole plan")},
    };
};

} // namespace thidua

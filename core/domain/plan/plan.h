// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/exact.h"
#include "core/base/id.h"
#include "core/base/points.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

// The rows a plan is made of, as they are stored. Rules that need several of them together work on
// a PlanBook (planbook.h).

/// A movement (phong trào thi đua): runs over several phases.
struct Movement {
    MovementId id;
    QString code;
    QString name;
    QString description;
    QDate first;
    QDate last;
    bool operator==(const Movement&) const = default;
};

/// A phase (giai đoạn) of a movement, any span of years.
struct Phase {
    PhaseId id;
    MovementId movement;
    QString code;
    QString name;
    QDate first;
    QDate last;
    bool operator==(const Phase&) const = default;
};

enum class PlanState {
    Draft, ///< everything may be edited
    Scoring, ///< first score committed: table, grades, quotas and membership are frozen
    Closed, ///< read-only
};

/// One campaign (kế hoạch, chuyên đề thi đua): a year or a theme.
struct Plan {
    PlanId id;
    MovementId movement;
    PhaseId phase;
    PlanId parent;
    PlanState state = PlanState::Draft;
    QString code;
    QString title;
    QString shortTitle;
    QString number; ///< of the signed document, blank until it has one
    QDate issued;
    QString issuer;
    QDate first; ///< period of the campaign
    QDate last;
    QString subject; ///< who takes part (đối tượng thi đua)
    QString purpose; ///< paragraphs, one a line
    QString source; ///< where a template's text comes from
    QString sampleNote; ///< what of the plan is a sample and not in its source
    PlanId copiedFrom; ///< the plan this one was made from, usually last year's
    bool operator==(const Plan&) const = default;
};

/// Whom the grade demanded at a tie binds.
enum class TieGradeBinds {
    Overflow, ///< only the tied units beyond the quota
    Everyone, ///< every winner
};

/// What a not-applicable criterion does to the total.
enum class NaPolicy {
    Inherit, ///< what the parent, at last the table, declares
    Rescale, ///< leaves the denominator of the node that declares it
    Full, ///< counts as full marks
    Redistribute, ///< its maximum is shared among the others of its group
    Percent, ///< points ÷ applicable maximum, on a scale of 100
    Zero, ///< counts as zero
};

enum class Round { Self, Cross, Appraisal, Council };
inline constexpr Round kRounds[] = {Round::Self, Round::Cross, Round::Appraisal, Round::Council};
/// A plan's rounds as a set; they always run in the order of the enumeration.
constexpr int roundBit(Round round)
{
    return 1 << static_cast<int>(round);
}

/// The figures and policies of a plan that freeze with its first score.
struct PlanRules {
    PlanId plan;
    int rounds = roundBit(Round::Self) | roundBit(Round::Appraisal);
    int decimals = 2; ///< shown, and rounded to at each leaf (0–4)
    Rounding rounding = Rounding::HalfUp;
    bool roundLeaves = true; ///< false: leaves keep four decimals and only the display rounds
    NaPolicy naPolicy = NaPolicy::Rescale;
    QString minimumGrade; ///< code of the grade an award needs at least; blank for none
    QString tieGrade; ///< code of the grade tied units need to exceed the quota; blank for none
    TieGradeBinds tieGradeBinds = TieGradeBinds::Overflow;
    QString awardForm; ///< e.g. "Giấy khen của Giám đốc Sở Y tế"
    QString tieRule; ///< the plan's own words, printed in the docket
    bool operator==(const PlanRules&) const = default;

    bool has(Round round) const { return (rounds & roundBit(round)) != 0; }
    /// The round that ranks and grades: the plan's last.
    Round decidingRound() const;
};

/// A legal basis (căn cứ) of a plan.
struct LegalBasis {
    RowId id;
    PlanId plan;
    int seq = 0;
    QString number;
    QDate issued;
    QString issuer;
    QString title;
    bool operator==(const LegalBasis&) const = default;
};

/// A content area (nội dung thi đua).
struct ContentArea {
    RowId id;
    PlanId plan;
    int seq = 0;
    QString title;
    QString text;
    bool operator==(const ContentArea&) const = default;
};

/// What a milestone is about; a movement's launch board is made of those every unit must do.
enum class MilestoneKind {
    Other,
    Launch, ///< phát động
    Registration, ///< đăng ký
    Report, ///< báo cáo, gửi minh chứng, gửi hồ sơ
    InterimReview, ///< sơ kết
    FinalReview, ///< tổng kết
    PlanIssued, ///< ban hành kế hoạch
};

/// A milestone or window of days; a missing date stays missing.
struct Milestone {
    MilestoneId id;
    PlanId plan;
    int seq = 0;
    QString title;
    QString who;
    QDate first;
    QDate last;
    bool lastExcluded = false; ///< "trước ngày 20/12" ends on the 19th
    MilestoneKind kind = MilestoneKind::Other;
    bool perUnit = false; ///< every unit must do it: UnitStep says which have
    PhaseId phase; ///< of the movement it belongs to; none: the plan's
    bool operator==(const Milestone&) const = default;

    QDate lastDay() const; ///< of a milestone with one day, that day; none when no date is set
};

/// A paper a nomination must contain (thành phần hồ sơ).
struct Paper {
    RowId id;
    PlanId plan;
    int seq = 0;
    QString title;
    bool operator==(const Paper&) const = default;
};

QString roundCode(
    Round round); ///< `self`, `cross`, `appraisal`, `council`: in files and on the command line
Result<Round> parseRound(QStringView code);
QString roundName(Round round); ///< in the program's language

template<>
struct EnumWords<MilestoneKind> {
    static constexpr EnumWord words[] = {
        {"other", QT_TRANSLATE_NOOP("EnumWords", "Milestone")},
        {"launch", QT_TRANSLATE_NOOP("EnumWords", "Launch")},
        {"registration", QT_TRANSLATE_NOOP("EnumWords", "Registration")},
        {"report", QT_TRANSLATE_NOOP("EnumWords", "Report or papers")},
        {"interim_review", QT_TRANSLATE_NOOP("EnumWords", "Interim review")},
        {"final_review", QT_TRANSLATE_NOOP("EnumWords", "Final review")},
        {"plan_issued", QT_TRANSLATE_NOOP("EnumWords", "Plan issued")},
    };
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/standing.h"
#include "core/domain/scoring/evaluate.h"

#include <QStringList>

namespace thidua {

/// Everything a tie docket shows: the tied units side by side in every criterion in which they
/// differ, the sums, the plan's rule and what it allows. A value; made on the page, read by the dialog.
struct DocketFacts {
    struct Row {
        QString code;
        QString title;
        QString fullTitle;
        Points maximum; ///< of the units' kind; zero when it differs among them
        std::vector<std::optional<Points>> points; ///< parallel to `names`; none: not applicable
        bool sum = false; ///< a total below the criteria
    };
    Docket docket;
    PlanRules rules;
    GradeScale grades;
    std::vector<Ranked> ranked; ///< of the bloc: what the rule is judged by
    QString planTitle;
    QString blocTitle;
    QStringList fullNames; ///< of the docket's units
    QStringList names; ///< the same without the words all of them begin with
    std::vector<Row> rows;
    int differing = 0; ///< criteria shown
    int equal = 0; ///< criteria left out, because they make no difference
    int quota = 0;
    int awardedBefore = 0; ///< units above the tie
    QString caseText;
    QDate today;
};

/// `evaluations` are those of the docket's units, in its order, in the deciding round.
DocketFacts docketFacts(const PlanBook& book, const BlocStanding& bloc, const Docket& docket,
                        const std::vector<Evaluation>& evaluations, QDate today);

/// Names without the leading words all of them share: "huyện Thanh Thủy" of "Trung tâm Y tế huyện …".
QStringList distinctNames(const QStringList& names);

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/text.h"
#include "core/domain/initiatives/initiative.h"
#include "core/domain/targets/target.h"

#include <QStringList>

#include <optional>

namespace thidua {

// Where things are in an Excel form, for who writes it and who reads it. The first column, hidden, has the
// marks of excelidentity.h. Words are Vietnamese always: a form is a paper of the department.

inline constexpr int kExcelHeaderRow = 3;
inline constexpr int kExcelFirstRow = 4;
inline constexpr int kExcelBlankInitiatives = 15; ///< rows for new ones

struct ScoreColumn {
    enum : int {
        Mark,
        Code,
        Title,
        How,
        Maximum,
        Figure,
        Denominator,
        NotApplicable,
        Worked,
        Evidence,
        Explanation,
        Count
    };
};
struct StepColumn {
    enum : int { Mark, Title, Deadline, DoneOn, Document, Note, Count };
};
struct TargetColumn {
    enum : int {
        Mark,
        Code,
        Title,
        Measure,
        Period,
        Demand,
        PromiseKind,
        PromiseFigure,
        PromiseNote,
        Figure,
        Denominator,
        Weight,
        Source,
        Evidence,
        Note,
        Count
    };
};
struct InitiativeColumn {
    enum : int {
        Mark,
        Place,
        Title,
        Kind,
        Field,
        Authors,
        Summary,
        Effect,
        Benefit,
        Proposed,
        Approved,
        ApprovedBy,
        Applied,
        Spread,
        Count
    };
};
struct WordsColumn {
    enum : int { Mark, Topic, Text, Count };
};

/// Columns of an initiative's stages, in their order.
inline constexpr int kStageColumns[] = {InitiativeColumn::Proposed, InitiativeColumn::Approved,
                                        InitiativeColumn::Applied, InitiativeColumn::Spread};
inline constexpr GoalKind kPromiseKinds[] = {
    GoalKind::AtLeast, GoalKind::Above,    GoalKind::AtMost,   GoalKind::Below,
    GoalKind::Done,    GoalKind::Increase, GoalKind::Decrease, GoalKind::Maintain};
inline constexpr InitiativeField kExcelFields[] = {
    InitiativeField::Digital,    InitiativeField::Green,          InitiativeField::Science,
    InitiativeField::Innovation, InitiativeField::Administration, InitiativeField::Other};

QString excelWord(GoalKind kind);
QString excelWord(InitiativeKind kind);
QString excelWord(InitiativeField field);
QString excelTopic(const QString& topic);
inline QString excelYes()
{
    return QStringLiteral("Có");
}
inline QString excelNo()
{
    return QStringLiteral("Không");
}
inline QString excelNotYet()
{
    return QStringLiteral("Chưa");
}
inline QString excelNotApplicable()
{
    return QStringLiteral("KAĐ");
}

/// The one of `all` whose word it is, whatever case and accents; nothing for other words.
template<class T, size_t size>
std::optional<T> excelChoice(const T (&all)[size], const QString& word)
{
    const QString wanted = folded(word.simplified());
    for (const T one : all) {
        if (folded(excelWord(one)) == wanted)
            return one;
    }
    return {};
}

/// The words of `all`, as a list offers them.
template<class T, size_t size>
QStringList excelWords(const T (&all)[size])
{
    QStringList words;
    for (const T one : all)
        words.append(excelWord(one));
    return words;
}

} // namespace thidua

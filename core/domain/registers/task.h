// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

/// Something an organisation has to do: a duty of the plan with a day, a leader's instruction, what a
/// progress meeting decided.
struct Task {
    enum class Source { Plan, Instruction, Meeting };
    enum class Recurrence { Once, Monthly, Quarterly, Yearly };
    enum class State { Open, Done, Cancelled };
    TaskId id;
    PlanId plan;
    int seq = 0;
    Source source = Source::Plan;
    QString text;
    QString givenBy;
    QDate givenOn;
    QString document;
    QString lead; ///< who has to act
    QString support; ///< organisations that help, one a line
    QDate due; ///< none: "chưa đặt hạn"; of a recurring task the first one
    QString
        dueWords; ///< the source's own words for a day it does not name ("trong năm", "kịp thời")
    Recurrence recurrence = Recurrence::Once;
    State state = State::Open;
    QDate doneOn; ///< of a recurring task: the due day last met
    QString result;
    ProjectId project; ///< what it is about, if one
    MeetingId meeting; ///< that decided it, if one
    bool operator==(const Task&) const = default;

    /// The day it is due next; none when it has no day or nothing is open.
    QDate nextDue() const;
    bool isLate(QDate today) const;
};

/// Months from one due day of a recurring task to the next; 0 for a task that does not recur.
int monthsOf(Task::Recurrence recurrence);

/// A progress meeting and its conclusion; what it decided are tasks.
struct Meeting {
    MeetingId id;
    PlanId plan;
    QDate on;
    QString title;
    QString chair;
    QString document;
    QString summary;
    bool operator==(const Meeting&) const = default;
};

template<>
struct EnumWords<Task::Source> {
    static constexpr EnumWord words[] = {
        {"plan", QT_TRANSLATE_NOOP("EnumWords", "Duty of the plan")},
        {"instruction", QT_TRANSLATE_NOOP("EnumWords", "Instruction")},
        {"meeting", QT_TRANSLATE_NOOP("EnumWords", "Decided at a meeting")},
    };
};
template<>
struct EnumWords<Task::Recurrence> {
    static constexpr EnumWord words[] = {
        {"once", QT_TRANSLATE_NOOP("EnumWords", "once")},
        {"monthly", QT_TRANSLATE_NOOP("EnumWords", "every month")},
        {"quarterly", QT_TRANSLATE_NOOP("EnumWords", "every quarter")},
        {"yearly", QT_TRANSLATE_NOOP("EnumWords", "every year")},
    };
};
template<>
struct EnumWords<Task::State> {
    static constexpr EnumWord words[] = {
        {"open", QT_TRANSLATE_NOOP("EnumWords", "open")},
        {"done", QT_TRANSLATE_NOOP("EnumWords", "done")},
        {"cancelled", QT_TRANSLATE_NOOP("EnumWords", "cancelled")},
    };
};

} // namespace thidua

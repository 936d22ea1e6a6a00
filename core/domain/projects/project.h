// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/enumwords.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

namespace thidua {

/// A programme (đề án) that groups projects.
struct Programme {
    ProgrammeId id;
    PlanId plan;
    int seq = 0;
    QString code;
    QString name;
    QString number; ///< of the paper that approved it
    QDate approvedOn;
    QString approver;
    int firstYear = 0; ///< 0: not known
    int lastYear = 0;
    Money budget;
    QString note;
    bool operator==(const Programme&) const = default;
};

enum class ProjectState { Proposed, Approved, Running, Finished, Stopped };

/// A project (dự án) of a plan. Unknown money stays unknown.
struct Project {
    ProjectId id;
    PlanId plan;
    ProgrammeId programme;
    int seq = 0;
    QString code;
    QString name;
    ProjectState state = ProjectState::Proposed;
    Money budget;
    QString lead; ///< who answers for it
    QString support; ///< organisations that must help, one a line
    QDate first;
    QDate last;
    QString blocked; ///< what holds it up; blank when nothing does
    QString description;
    QString note;
    bool operator==(const Project&) const = default;
};

/// Money of a project from one source in one year.
struct Funding {
    RowId id;
    ProjectId project;
    int year = 0; ///< 0: no year named
    QString source; ///< nguồn vốn
    Money planned;
    Money disbursed;
    bool operator==(const Funding&) const = default;
};

struct ProjectMilestone {
    RowId id;
    ProjectId project;
    int seq = 0;
    QString title;
    QString responsible;
    QDate first; ///< none: only its end is known
    QDate due;
    QDate doneOn;
    QString note;
    bool operator==(const ProjectMilestone&) const = default;

    /// On a day: what is dated after it is not done yet.
    bool isDone(QDate day) const { return doneOn.isValid() && doneOn <= day; }
};

enum class RiskLevel { Low, Medium, High };

struct Risk {
    RowId id;
    ProjectId project;
    QString title;
    RiskLevel level = RiskLevel::Medium;
    QString response;
    QString owner;
    QDate closedOn;
    bool operator==(const Risk&) const = default;
};

template<>
struct EnumWords<ProjectState> {
    static constexpr EnumWord words[] = {
        {"proposed", QT_TRANSLATE_NOOP("EnumWords", "Proposed")},
        {"approved", QT_TRANSLATE_NOOP("EnumWords", "Approved")},
        {"running", QT_TRANSLATE_NOOP("EnumWords", "Under way")},
        {"finished", QT_TRANSLATE_NOOP("EnumWords", "Finished")},
        {"stopped", QT_TRANSLATE_NOOP("EnumWords", "Stopped")},
    };
};
template<>
struct EnumWords<RiskLevel> {
    static constexpr EnumWord words[] = {
        {"low", QT_TRANSLATE_NOOP("EnumWords", "Low")},
        {"medium", QT_TRANSLATE_NOOP("EnumWords", "Medium")},
        {"high", QT_TRANSLATE_NOOP("EnumWords", "High")},
    };
};

} // namespace thidua

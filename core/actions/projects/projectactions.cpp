// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/projects/projectactions.h"

#include "core/actions/planrow.h"
#include "core/base/text.h"
#include "core/storage/movemententities.h"

#include <QCoreApplication>
#include <algorithm>

namespace thidua::actions {

namespace {

struct ProjectActions {
    Q_DECLARE_TR_FUNCTIONS(ProjectActions)
};

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;

/// The same text, cleaned line by line.
QString cleanedLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString clean = cleaned(line); !clean.isEmpty())
            lines << clean;
    }
    return lines.join(u'\n');
}

Result<void> checkMoney(const QString& name, Money money)
{
    if (money.kind == Money::Kind::Unknown || money.dong >= 0)
        return {};
    return fail(
        ErrorCode::OutOfRange,
        ProjectActions::tr("An amount of “%1” is below 0. Money cannot be negative.").arg(name));
}

Result<void> checkYear(const QString& name, int year)
{
    if (year == 0 || (year >= kFirstYear && year <= kLastYear))
        return {};
    return fail(ErrorCode::OutOfRange,
                ProjectActions::tr("%1 is not a year of “%2”. Write it with four digits.")
                    .arg(year)
                    .arg(name));
}

tl::unexpected<Error> nameless(const QString& message)
{
    return fail(ErrorCode::InvalidInput, message);
}

/// A row that is there stays in its plan, and is checked against what that plan has.
template<class T>
Result<void> stayInPlan(const Ledger& ledger, T& after)
{
    if (!after.id)
        return {};
    THIDUA_ASSIGN(before, existing<T>(ledger, after.id));
    after.plan = before.plan;
    return {};
}

Result<Project> openProject(const Ledger& ledger, ProjectId id)
{
    THIDUA_ASSIGN(project, existing<Project>(ledger, id));
    THIDUA_TRY(openBook(ledger, project.plan));
    return project;
}

template<class T>
Result<std::vector<T>> ofProject(const Ledger& ledger, ProjectId project)
{
    return ledger.rows<T>("project = ? ORDER BY id", {toValue(project)});
}

Result<void> checkCode(const Ledger& ledger, const Project& project)
{
    if (project.code.isEmpty())
        return {};
    THIDUA_ASSIGN(same,
                  ledger.rows<Project>("plan = ? AND code = ? COLLATE NOCASE",
                                       {toValue(project.plan), toValue(project.code)}));
    for (const Project& other : same) {
        if (other.id != project.id)
            return fail(ErrorCode::Refused,
                        ProjectActions::tr("The code “%1” belongs to “%2”. Choose another code.")
                            .arg(project.code, other.name));
    }
    return {};
}

Result<void> checkProgramme(const Ledger& ledger, const Project& project)
{
    if (!project.programme)
        return {};
    THIDUA_ASSIGN(programme, existing<Programme>(ledger, project.programme));
    if (programme.plan != project.plan)
        return fail(ErrorCode::Refused,
                    ProjectActions::tr("“%1” belongs to another plan. Choose a programme of this "
                                       "plan, or none.")
                        .arg(programme.name));
    return {};
}

Result<void> checkRow(Funding& row)
{
    row.source = cleaned(row.source);
    if (row.year == 0 && row.source.isEmpty() && row.planned.kind == Money::Kind::Unknown
        && row.disbursed.kind == Money::Kind::Unknown)
        return nameless(ProjectActions::tr("A row of money says nothing. Enter a year, a source or "
                                           "an amount, or remove the row."));
    const QString name = row.source.isEmpty() ? QString::number(row.year) : row.source;
    THIDUA_TRY(checkYear(name, row.year));
    THIDUA_TRY(checkMoney(name, row.planned));
    return checkMoney(name, row.disbursed);
}

Result<void> checkRow(ProjectMilestone& row)
{
    row.title = cleaned(row.title);
    row.responsible = cleaned(row.responsible);
    row.note = cleanedLines(row.note);
    if (row.title.isEmpty())
        return nameless(ProjectActions::tr("A milestone needs a name. Enter what is to be done."));
    if (row.first.isValid() && row.due.isValid() && row.due < row.first)
        return fail(ErrorCode::InvalidInput,
                    ProjectActions::tr("“%1” would end before it begins. Check the two dates.")
                        .arg(row.title));
    return {};
}

Result<void> checkRow(Risk& row)
{
    row.title = cleaned(row.title);
    row.owner = cleaned(row.owner);
    row.response = cleanedLines(row.response);
    if (row.title.isEmpty())
        return nameless(ProjectActions::tr("A risk needs a name. Enter what may happen."));
    return {};
}

template<class T>
Result<ChangeSet> setRows(const Ledger& ledger, ProjectId id, std::vector<T> rows)
{
    THIDUA_ASSIGN(project, openProject(ledger, id));
    THIDUA_ASSIGN(before, ofProject<T>(ledger, id));
    int place = 0;
    for (T& row : rows) {
        row.project = id;
        if constexpr (requires { row.seq; })
            row.seq = ++place;
        THIDUA_TRY(checkRow(row));
    }
    ChangeSet change(Action::EditProject, aboutRow(project.name, Made::Edited));
    replaceRows(ledger, before, std::move(rows), change);
    return change;
}

} // namespace

Result<ChangeSet> saveProgramme(const Ledger& ledger, const Programme& programme)
{
    Programme after = programme;
    THIDUA_TRY(stayInPlan(ledger, after));
    for (QString* text : {&after.code, &after.name, &after.number, &after.approver})
        *text = cleaned(*text);
    after.note = cleanedLines(after.note);
    if (after.name.isEmpty())
        return nameless(ProjectActions::tr("A programme needs a name. Enter it."));
    THIDUA_TRY(checkMoney(after.name, after.budget));
    THIDUA_TRY(checkYear(after.name, after.firstYear));
    THIDUA_TRY(checkYear(after.name, after.lastYear));
    if (after.firstYear && after.lastYear && after.lastYear < after.firstYear)
        return fail(ErrorCode::InvalidInput,
                    ProjectActions::tr("“%1” would end before it begins. Check the two years.")
                        .arg(after.name));
    return saveRow(ledger, after, Action::EditProject, after.name);
}

Result<ChangeSet> removeProgramme(const Ledger& ledger, ProgrammeId programme)
{
    THIDUA_ASSIGN(row, existing<Programme>(ledger, programme));
    THIDUA_TRY(openBook(ledger, row.plan));
    THIDUA_ASSIGN(projects, ledger.rows<Project>("programme = ?", {toValue(programme)}));
    if (!projects.empty())
        return fail(ErrorCode::Refused,
                    ProjectActions::tr("%n project(s) belong to “%1”. Move them to another "
                                       "programme or remove them first.",
                                       nullptr, static_cast<int>(projects.size()))
                        .arg(row.name));
    ChangeSet change(Action::EditProject, aboutRow(row.name, Made::Removed));
    change.remove(row);
    return change;
}

Result<ChangeSet> saveProject(const Ledger& ledger, const Project& project)
{
    Project after = project;
    THIDUA_TRY(stayInPlan(ledger, after));
    for (QString* text : {&after.code, &after.name, &after.lead, &after.blocked})
        *text = cleaned(*text);
    for (QString* text : {&after.support, &after.description, &after.note})
        *text = cleanedLines(*text);
    if (after.name.isEmpty())
        return nameless(ProjectActions::tr("A project needs a name. Enter it."));
    THIDUA_TRY(checkMoney(after.name, after.budget));
    if (after.first.isValid() && after.last.isValid() && after.last < after.first)
        return fail(ErrorCode::InvalidInput,
                    ProjectActions::tr("“%1” would end before it begins. Check the two dates.")
                        .arg(after.name));
    THIDUA_TRY(checkCode(ledger, after));
    THIDUA_TRY(checkProgramme(ledger, after));
    return saveRow(ledger, after, Action::EditProject, after.name);
}

Result<ChangeSet> removeProject(const Ledger& ledger, ProjectId project)
{
    THIDUA_ASSIGN(row, openProject(ledger, project));
    ChangeSet change(Action::EditProject, aboutRow(row.name, Made::Removed));
    THIDUA_ASSIGN(funding, ofProject<Funding>(ledger, project));
    THIDUA_ASSIGN(milestones, ofProject<ProjectMilestone>(ledger, project));
    THIDUA_ASSIGN(risks, ofProject<Risk>(ledger, project));
    THIDUA_ASSIGN(tasks, ofProject<Task>(ledger, project));
    for (const Funding& one : funding)
        change.remove(one);
    for (const ProjectMilestone& one : milestones)
        change.remove(one);
    for (const Risk& one : risks)
        change.remove(one);
    for (const Task& before : tasks) {
        Task after = before;
        after.project = {};
        change.update(before, after);
    }
    change.remove(row);
    return change;
}

Result<ChangeSet> setFunding(const Ledger& ledger, ProjectId project, std::vector<Funding> rows)
{
    for (size_t i = 0; i < rows.size(); ++i) {
        const QString source = cleaned(rows[i].source);
        const auto twin = [&](const Funding& other) {
            return other.year == rows[i].year
                && cleaned(other.source).compare(source, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i), twin))
            return fail(ErrorCode::InvalidInput,
                        ProjectActions::tr("Two rows are about the money of %1 from “%2”. Write "
                                           "both amounts in one row.")
                            .arg(rows[i].year ? QString::number(rows[i].year)
                                              : ProjectActions::tr("no year"),
                                 source));
    }
    return setRows(ledger, project, std::move(rows));
}

Result<ChangeSet> setProjectMilestones(const Ledger& ledger, ProjectId project,
                                       std::vector<ProjectMilestone> rows)
{
    return setRows(ledger, project, std::move(rows));
}

Result<ChangeSet> setRisks(const Ledger& ledger, ProjectId project, std::vector<Risk> rows)
{
    return setRows(ledger, project, std::move(rows));
}

Result<ChangeSet> markMilestoneDone(const Ledger& ledger, RowId milestone, QDate on)
{
    THIDUA_ASSIGN(before, existing<ProjectMilestone>(ledger, milestone));
    THIDUA_ASSIGN(project, openProject(ledger, before.project));
    ProjectMilestone after = before;
    after.doneOn = on;
    ChangeSet change(Action::EditProject, aboutRow(project.name, Made::Edited));
    change.update(before, after);
    return change;
}

} // namespace thidua::actions

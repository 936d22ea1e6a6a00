// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/planfileparts.h"

#include <QCoreApplication>

namespace thidua::planfile {

namespace {

struct ProjectFile {
    Q_DECLARE_TR_FUNCTIONS(ProjectFile)
};

/// What others of the file point to a programme or project by: its code, or its name if it has none.
template<class T>
QString handle(const T& row)
{
    return row.code.isEmpty() ? row.name : row.code;
}

template<class T, class Id>
QString handleOf(const std::vector<T>& rows, Id id)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const T& row) { return row.id == id; });
    return found == rows.end() ? QString() : handle(*found);
}

template<class T>
decltype(T::id) readHandle(JsonObject& object, const char* key, const std::vector<T>& rows)
{
    const QString wanted = object.text(key);
    if (wanted.isEmpty())
        return {};
    for (const T& row : rows) {
        if (handle(row) == wanted)
            return row.id;
    }
    object.fail(key, ProjectFile::tr("there is no “%1” in the file.").arg(wanted));
    return {};
}

/// Reads the parts of a file that deal with projects and with what has to be done.
class ProjectReader {
public:
    explicit ProjectReader(PlanDefinition& plan) : m_plan(plan) { }

    void read(JsonObject& root)
    {
        root.each("programmes", [this](JsonObject& object) { readProgramme(object); });
        root.each("projects", [this](JsonObject& object) { readProject(object); });
        root.each("meetings", [this](JsonObject& object) { readMeeting(object); });
        root.each("tasks", [this](JsonObject& object) { readTask(object); });
    }

private:
    void readProgramme(JsonObject& object)
    {
        Programme programme;
        programme.id = nextId<ProgrammeId>(m_plan.programmes);
        programme.code = object.text("code");
        programme.name = object.requiredText("name");
        programme.number = object.text("number");
        programme.approvedOn = object.date("approved_on");
        programme.approver = object.text("approver");
        programme.firstYear = readYear(object, "first_year");
        programme.lastYear = readYear(object, "last_year");
        programme.budget = object.money("budget");
        programme.note = object.lines("note");
        if (programme.firstYear > 0 && programme.lastYear > 0
            && programme.lastYear < programme.firstYear)
            object.fail("last_year", ProjectFile::tr("the end lies before the beginning."));
        m_programmeNames.add(object, programme.code.isEmpty() ? "name" : "code", handle(programme));
        m_plan.programmes.push_back(programme);
    }

    void readProject(JsonObject& object)
    {
        Project project;
        project.id = nextId<ProjectId>(m_plan.projects);
        project.programme = readHandle(object, "programme", m_plan.programmes);
        project.code = object.text("code");
        project.name = object.requiredText("name");
        project.state = object.word("state", ProjectState::Proposed);
        project.budget = object.money("budget");
        project.lead = object.text("lead");
        project.support = object.lines("support");
        project.first = object.date("first");
        project.last = object.date("last");
        project.blocked = object.lines("blocked");
        project.description = object.lines("description");
        project.note = object.lines("note");
        checkDates(object, "last", project.first, project.last);
        m_projectNames.add(object, project.code.isEmpty() ? "name" : "code", handle(project));
        m_plan.projects.push_back(project);
        object.each("funding", [&](JsonObject& part) { readFunding(part, project.id); });
        int seq = 0;
        object.each("milestones",
                    [&](JsonObject& part) { readMilestone(part, project.id, seq++); });
        object.each("risks", [&](JsonObject& part) { readRisk(part, project.id); });
    }

    void readFunding(JsonObject& object, ProjectId project)
    {
        m_plan.funding.push_back({{},
                                  project,
                                  readYear(object, "year"),
                                  object.text("source"),
                                  object.money("planned"),
                                  object.money("disbursed")});
    }

    void readMilestone(JsonObject& object, ProjectId project, int seq)
    {
        ProjectMilestone milestone;
        milestone.project = project;
        milestone.seq = seq;
        milestone.title = object.requiredText("title");
        milestone.responsible = object.text("responsible");
        milestone.first = object.date("first");
        milestone.due = object.date("due");
        milestone.doneOn = object.date("done_on");
        milestone.note = object.lines("note");
        checkDates(object, "due", milestone.first, milestone.due);
        m_plan.projectMilestones.push_back(milestone);
    }

    void readRisk(JsonObject& object, ProjectId project)
    {
        Risk risk;
        risk.project = project;
        risk.title = object.requiredText("title");
        risk.level = object.word("level", RiskLevel::Medium);
        risk.response = object.lines("response");
        risk.owner = object.text("owner");
        risk.closedOn = object.date("closed_on");
        m_plan.risks.push_back(risk);
    }

    void readMeeting(JsonObject& object)
    {
        Meeting meeting;
        meeting.id = nextId<MeetingId>(m_plan.meetings);
        meeting.on = object.date("on");
        meeting.title = object.requiredText("title");
        meeting.chair = object.text("chair");
        meeting.document = object.text("document");
        meeting.summary = object.lines("summary");
        const QString code = object.text("code");
        m_meetingCodes.add(object, "code", code);
        m_meetings.insert(code, meeting.id);
        m_plan.meetings.push_back(meeting);
    }

    void readTask(JsonObject& object)
    {
        Task task;
        task.source = object.word("source", Task::Source::Plan);
        task.text = object.requiredLines("text");
        task.givenBy = object.text("given_by");
        task.givenOn = object.date("given_on");
        task.document = object.text("document");
        task.lead = object.text("lead");
        task.support = object.lines("support");
        task.due = object.date("due");
        task.dueWords = object.text("due_words");
        task.recurrence = object.word("recurrence", Task::Recurrence::Once);
        task.state = object.word("state", Task::State::Open);
        task.doneOn = object.date("done_on");
        task.result = object.lines("result");
        task.project = readHandle(object, "project", m_plan.projects);
        if (const QString code = object.text("meeting"); !code.isEmpty()) {
            task.meeting = m_meetings.value(code);
            if (!task.meeting)
                object.fail("meeting",
                            ProjectFile::tr("there is no meeting “%1” in the file.").arg(code));
        }
        m_plan.tasks.push_back(task);
    }

    PlanDefinition& m_plan;
    Names m_programmeNames, m_projectNames, m_meetingCodes;
    QHash<QString, MeetingId> m_meetings;
};

Fields programmeFields(const Programme& programme)
{
    Fields fields;
    fields.text("code", programme.code).text("name", programme.name);
    fields.text("number", programme.number)
        .date("approved_on", programme.approvedOn)
        .text("approver", programme.approver);
    fields.number("first_year", programme.firstYear, 0).number("last_year", programme.lastYear, 0);
    return fields.money("budget", programme.budget).lines("note", programme.note);
}

Fields milestoneFields(const ProjectMilestone& milestone)
{
    return Fields()
        .text("title", milestone.title)
        .text("responsible", milestone.responsible)
        .date("first", milestone.first)
        .date("due", milestone.due)
        .date("done_on", milestone.doneOn)
        .lines("note", milestone.note);
}

Fields riskFields(const Risk& risk)
{
    return Fields()
        .text("title", risk.title)
        .text("level", enumCode(risk.level))
        .lines("response", risk.response)
        .text("owner", risk.owner)
        .date("closed_on", risk.closedOn);
}

Fields fundingFields(const Funding& funding)
{
    return Fields()
        .number("year", funding.year, 0)
        .text("source", funding.source)
        .money("planned", funding.planned)
        .money("disbursed", funding.disbursed);
}

Fields projectFields(const Project& project, const PlanDefinition& plan)
{
    const auto belongs = [&](const auto& row) { return row.project == project.id; };
    Fields fields;
    fields.text("code", project.code).text("name", project.name);
    fields.text("programme", handleOf(plan.programmes, project.programme))
        .text("state", enumCode(project.state))
        .money("budget", project.budget);
    fields.text("lead", project.lead).lines("support", project.support);
    fields.date("first", project.first)
        .date("last", project.last)
        .lines("blocked", project.blocked)
        .lines("description", project.description)
        .lines("note", project.note);
    return fields.array("funding", listOf(plan.funding, belongs, fundingFields))
        .array("milestones", listOf(plan.projectMilestones, belongs, milestoneFields))
        .array("risks", listOf(plan.risks, belongs, riskFields));
}

/// A meeting has no code of its own: in the file it is its place in the list.
QString meetingCode(const PlanDefinition& plan, MeetingId id)
{
    for (size_t i = 0; i < plan.meetings.size(); ++i) {
        if (plan.meetings[i].id == id)
            return QString::number(i + 1);
    }
    return {};
}

Fields taskFields(const Task& task, const PlanDefinition& plan)
{
    Fields fields;
    fields.text("source", enumCode(task.source)).lines("text", task.text);
    fields.text("given_by", task.givenBy)
        .date("given_on", task.givenOn)
        .text("document", task.document);
    fields.text("lead", task.lead).lines("support", task.support);
    fields.date("due", task.due)
        .text("due_words", task.dueWords)
        .word("recurrence", task.recurrence)
        .word("state", task.state)
        .date("done_on", task.doneOn)
        .lines("result", task.result);
    if (task.project)
        fields.text("project", handleOf(plan.projects, task.project));
    if (task.meeting)
        fields.text("meeting", meetingCode(plan, task.meeting));
    return fields;
}

} // namespace

void readProjects(JsonObject& root, PlanDefinition& plan)
{
    ProjectReader(plan).read(root);
}

void writeProjects(Fields& root, const PlanDefinition& plan)
{
    root.array("programmes", listOf(plan.programmes, programmeFields));
    root.array("projects",
               listOf(plan.projects, [&](const Project& row) { return projectFields(row, plan); }));
    root.array("meetings", listOf(plan.meetings, [&](const Meeting& row) {
                   return Fields()
                       .text("code", meetingCode(plan, row.id))
                       .date("on", row.on)
                       .text("title", row.title)
                       .text("chair", row.chair)
                       .text("document", row.document)
                       .lines("summary", row.summary);
               }));
    root.array("tasks", listOf(plan.tasks, [&](const Task& row) { return taskFields(row, plan); }));
}

} // namespace thidua::planfile

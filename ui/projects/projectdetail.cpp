// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/projectdetail.h"

#include "core/actions/projects/projectactions.h"
#include "core/base/dates.h"
#include "ui/plan/roweditor.h"
#include "ui/projects/meetingdialog.h"
#include "ui/projects/projectrows.h"
#include "ui/projects/projectwords.h"
#include "ui/support/buttons.h"
#include "ui/support/elidedlabel.h"
#include "ui/support/ground.h"
#include "ui/support/prompts.h"
#include "ui/support/segments.h"
#include "ui/support/type.h"
#include "ui/workspace.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

ProjectDetail::ProjectDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_portfolio(std::make_shared<const Portfolio>()),
      m_parts(new Segments(tr("Lists of the project"), this)), m_title(new ElidedLabel({}, this)),
      m_done(makeButton(ButtonKind::Secondary, tr("Done today"), Icon::Check, this)),
      m_stack(new QStackedWidget(this))
{
    setGround(this, Ground::Surface);
    m_parts->setObjectName(QStringLiteral("projectParts"));
    for (const QString& name : {tr("Milestones"), tr("Money by year and source"), tr("Risks"),
                                tr("Decisions of meetings")})
        m_parts->addSegment(name);
    setRole(m_title, TypeRole::Strong);
    m_done->setObjectName(QStringLiteral("milestoneDoneToday"));
    setToolSize(m_done);
    m_milestones = makeEditor("projectMilestones", tr("Milestones"), tr("Add milestone"),
                              tr("The project has no milestone yet."));
    m_money = makeEditor("projectMoney", tr("Money by year and source"), tr("Add money"),
                         tr("No money by year and source yet."));
    m_risks = makeEditor("projectRisks", tr("Risks"), tr("Add risk"), tr("No risk noted yet."));
    m_meetings = makeEditor("meetings", tr("Decisions of meetings"), tr("Add meeting"),
                            tr("No progress meeting yet."));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::kPageMargin, space::kSmall, space::kPageMargin, space::kSmall);
    head->setSpacing(space::kLarge);
    head->addWidget(m_parts);
    head->addWidget(m_title, 1);
    head->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHairline(Qt::Horizontal, this));
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connect(m_parts, &Segments::chosen, this, &ProjectDetail::showPart);
    connect(m_done, &QPushButton::clicked, this, &ProjectDetail::markDone);
    connectLists();
    showPart();
}

RowEditor* ProjectDetail::makeEditor(const char* name, const QString& title, const QString& addText,
                                     const QString& empty)
{
    auto* editor = new RowEditor(QLatin1String(name), title, addText, this);
    editor->setHeadingVisible(false);
    editor->setEmptyText(empty);
    editor->setOrdered(false);
    editor->setPaned();
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kSmall);
    column->addWidget(editor);
    m_stack->addWidget(page);
    return editor;
}

template<class T, class Edit, class Save>
void ProjectDetail::editRow(RowEditor* editor, std::vector<T> ProjectStatus::*list, int row,
                            Edit edit, Save save)
{
    if (!m_project)
        return;
    const std::vector<T> before = m_project->*list;
    T value = row < 0 ? T{} : before[static_cast<size_t>(row)];
    if (!edit(m_workspace.prompts(), value, row < 0, this))
        return;
    std::vector<T> rows = before;
    if (row < 0)
        rows.push_back(value);
    else
        rows[static_cast<size_t>(row)] = value;
    if (!m_workspace.apply(save(m_workspace.ledger(), m_project->project.id, std::move(rows)))
        || !m_project)
        return;
    // Lists stand in an order of their own, by year: the row is found again where it stands now.
    const auto isIt = [&](const T& other) {
        return row < 0 ? std::ranges::find(before, other.id, &T::id) == before.end()
                       : other.id == value.id;
    };
    const std::vector<T>& now = m_project->*list;
    if (const auto it = std::ranges::find_if(now, isIt); it != now.end())
        editor->setCurrentRow(static_cast<int>(it - now.begin()));
}

template<class T, class Save>
void ProjectDetail::removeRow(std::vector<T> rows, int row, Save save)
{
    rows.erase(rows.begin() + row);
    m_workspace.apply(save(m_workspace.ledger(), m_project->project.id, std::move(rows)));
}

void ProjectDetail::connectLists()
{
    const auto list = [this](RowEditor* editor, auto member, auto edit, auto save) {
        const auto open = [=, this](int row) { editRow(editor, member, row, edit, save); };
        connect(editor, &RowEditor::addRequested, this, [open] { open(-1); });
        connect(editor, &RowEditor::editRequested, this, open);
        connect(editor, &RowEditor::removeRequested, this,
                [=, this](int row) { removeRow(m_project->*member, row, save); });
    };
    list(m_milestones, &ProjectStatus::milestones, editMilestone, actions::setProjectMilestones);
    list(m_money, &ProjectStatus::funding, editFunding, actions::setFunding);
    list(m_risks, &ProjectStatus::risks, editRisk, actions::setRisks);
    connect(m_meetings, &RowEditor::addRequested, this, &ProjectDetail::addMeeting);
    connect(m_meetings, &RowEditor::editRequested, this, &ProjectDetail::editMeetingAt);
    connect(m_meetings, &RowEditor::removeRequested, this, &ProjectDetail::removeMeetingAt);
    connect(m_milestones, &RowEditor::currentRowChanged, this, &ProjectDetail::showPart);
}

void ProjectDetail::show(std::shared_ptr<const Portfolio> portfolio, ProjectId chosen,
                         const QString& locked)
{
    m_portfolio = std::move(portfolio);
    m_project = m_portfolio->project(chosen);
    m_locked = locked;
    showLists();
    showMeetings();
    showPart();
}

ProjectDetail::Part ProjectDetail::part() const
{
    return static_cast<Part>(m_parts->current());
}

void ProjectDetail::setPart(Part part)
{
    m_parts->setCurrent(part);
    showPart();
}

void ProjectDetail::showPart()
{
    m_stack->setCurrentIndex(m_parts->current());
    const bool ofProject = part() != Meetings;
    QString title = m_project ? m_project->project.name : tr("Choose a project above.");
    if (m_project && m_project->isBlocked())
        title = tr("%1 – blocked: %2").arg(title, m_project->project.blocked);
    if (m_project) {
        QStringList parts{title, QString(m_project->project.description).replace(u'\n', u' '),
                          m_project->project.note};
        parts.removeAll(QString());
        title = parts.join(QStringLiteral(" · "));
    }
    m_title->setText(ofProject ? title : QString());
    const int row = m_milestones->currentRow();
    const bool open = m_project && row >= 0 && row < static_cast<int>(m_project->milestones.size())
        && !m_project->milestones[static_cast<size_t>(row)].doneOn.isValid();
    m_done->setVisible(part() == Milestones);
    setDisabledReason(m_done,
                      !m_locked.isEmpty() ? m_locked
                          : open          ? QString()
                                          : tr("Choose a milestone that is not done"));
}

void ProjectDetail::showLists()
{
    const QString locked = m_project ? m_locked : tr("Choose a project first");
    std::vector<QStringList> milestones;
    std::vector<QStringList> money;
    std::vector<QStringList> risks;
    if (m_project) {
        for (const ProjectMilestone& row : m_project->milestones)
            milestones.push_back(milestoneTexts(*m_project, row, *m_portfolio));
        for (const Funding& row : m_project->funding)
            money.push_back(fundingTexts(row));
        for (const Risk& row : m_project->risks)
            risks.push_back(riskTexts(row));
    }
    m_milestones->show(milestoneColumns(), std::move(milestones), locked);
    m_money->show(fundingColumns(), std::move(money), locked);
    m_risks->show(riskColumns(), std::move(risks), locked);
}

void ProjectDetail::showMeetings()
{
    m_meetingRows.clear();
    std::vector<QStringList> texts;
    for (const MeetingStatus& status : m_portfolio->meetings) {
        const QString meeting = status.meeting.on.isValid()
            ? QStringLiteral("%1 · %2").arg(formatDate(status.meeting.on), status.meeting.title)
            : status.meeting.title;
        if (status.decisions.empty()) {
            m_meetingRows.push_back({&status, -1});
            texts.push_back({meeting, tr("no decision yet"), QStringLiteral("–"),
                             QStringLiteral("–"), QStringLiteral("–"), QStringLiteral("–")});
        }
        for (size_t i = 0; i < status.decisions.size(); ++i) {
            const Task& task = status.decisions[i];
            m_meetingRows.push_back({&status, static_cast<int>(i)});
            const ProjectStatus* about = m_portfolio->project(task.project);
            texts.push_back({meeting, task.text, about ? about->project.name : QStringLiteral("–"),
                             task.lead.isEmpty() ? QStringLiteral("–") : task.lead, dueText(task),
                             followUpText(task, *m_portfolio)});
        }
    }
    m_meetings->show({{tr("Meeting"), 220},
                      {tr("Decision"), 0},
                      {tr("Project"), 170},
                      {tr("Who acts"), 160},
                      {tr("Due"), 150},
                      {tr("State"), 120}},
                     std::move(texts), m_locked);
}

void ProjectDetail::addMeeting()
{
    if (!m_locked.isEmpty())
        return;
    Meeting fresh;
    fresh.plan = m_workspace.plan();
    const auto portfolio = m_portfolio;
    MeetingDialog dialog(m_workspace.prompts(), *portfolio, fresh, {},
                         m_project ? m_project->project.id : ProjectId{}, this);
    if (dialog.exec() != QDialog::Accepted
        || !m_workspace.apply(
            actions::saveMeeting(m_workspace.ledger(), dialog.meeting(), dialog.decisions())))
        return;
    const auto isNew = [&](const MeetingRow& row) {
        return std::ranges::none_of(portfolio->meetings, [&](const MeetingStatus& old) {
            return old.meeting.id == row.meeting->meeting.id;
        });
    };
    if (const auto it = std::ranges::find_if(m_meetingRows, isNew); it != m_meetingRows.end())
        m_meetings->setCurrentRow(static_cast<int>(it - m_meetingRows.begin()));
}

void ProjectDetail::editMeetingAt(int row)
{
    const MeetingRow& chosen = m_meetingRows[static_cast<size_t>(row)];
    const auto portfolio = m_portfolio;
    MeetingDialog dialog(m_workspace.prompts(), *portfolio, chosen.meeting->meeting,
                         chosen.meeting->decisions, m_project ? m_project->project.id : ProjectId{},
                         this);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.apply(
            actions::saveMeeting(m_workspace.ledger(), dialog.meeting(), dialog.decisions()));
}

void ProjectDetail::removeMeetingAt(int row)
{
    const MeetingRow& chosen = m_meetingRows[static_cast<size_t>(row)];
    const Meeting& meeting = chosen.meeting->meeting;
    if (chosen.decision >= 0) {
        std::vector<Task> decisions = chosen.meeting->decisions;
        decisions.erase(decisions.begin() + chosen.decision);
        m_workspace.apply(actions::saveMeeting(m_workspace.ledger(), meeting, decisions));
        return;
    }
    m_workspace.apply(actions::removeMeeting(m_workspace.ledger(), meeting.id));
}

void ProjectDetail::markDone()
{
    const int row = m_milestones->currentRow();
    if (!m_project || row < 0)
        return;
    const RowId milestone = m_project->milestones[static_cast<size_t>(row)].id;
    m_workspace.apply(actions::markMilestoneDone(m_workspace.ledger(), milestone,
                                                 m_workspace.session().now().date()));
}

} // namespace thidua

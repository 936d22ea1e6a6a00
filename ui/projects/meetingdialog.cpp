// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/projects/meetingdialog.h"

#include "core/base/text.h"
#include "ui/plan/paragraphedit.h"
#include "ui/plan/roweditor.h"
#include "ui/projects/projectrows.h"
#include "ui/projects/projectwords.h"
#include "ui/support/buttons.h"
#include "ui/support/dateedit.h"
#include "ui/support/formfield.h"
#include "ui/support/type.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace thidua {

MeetingDialog::MeetingDialog(Prompts& prompts, const Portfolio& portfolio, const Meeting& meeting,
                             std::vector<Task> decisions, ProjectId about, QWidget* parent)
    : DialogFrame(prompts, DialogSize::Large, parent), m_portfolio(portfolio), m_about(about),
      m_meeting(meeting), m_decisions(std::move(decisions)),
      m_title(new QLineEdit(meeting.title, this)), m_on(new DateEdit(this)),
      m_chair(new QLineEdit(meeting.chair, this)),
      m_document(new QLineEdit(meeting.document, this)), m_summary(new ParagraphEdit(2, this)),
      m_editor(new RowEditor(QStringLiteral("decisions"), tr("What was decided"),
                             tr("Add decision"), this))
{
    setWindowTitle(tr("Progress meeting"));
    setHeadline(meeting.id ? meeting.title : tr("New progress meeting"));
    m_title->setObjectName(QStringLiteral("meetingTitle"));
    m_on->setObjectName(QStringLiteral("meetingOn"));
    m_chair->setObjectName(QStringLiteral("meetingChair"));
    m_document->setObjectName(QStringLiteral("meetingDocument"));
    m_summary->setObjectName(QStringLiteral("meetingSummary"));
    m_on->setDate(meeting.on);
    m_summary->setText(meeting.summary);
    m_editor->setEmptyText(tr("No decision yet."));
    arrange();
    m_primary = addEnding(tr("Cancel"), meeting.id ? tr("Save meeting") : tr("Add meeting"));
    m_primary->setObjectName(QStringLiteral("saveMeeting"));
    connect(m_title, &QLineEdit::textChanged, this, &MeetingDialog::showState);
    connect(m_on, &QLineEdit::textChanged, this, &MeetingDialog::showState);
    connect(m_editor, &RowEditor::addRequested, this, [this] { editDecisionAt(-1); });
    connect(m_editor, &RowEditor::editRequested, this, &MeetingDialog::editDecisionAt);
    connect(m_editor, &RowEditor::removeRequested, this, [this](int row) {
        m_decisions.erase(m_decisions.begin() + row);
        setEdited(true);
        showDecisions();
    });
    connect(m_editor, &RowEditor::moveRequested, this, [this](int row, int by) {
        auto& one = m_decisions[static_cast<size_t>(row)];
        auto& other = m_decisions[static_cast<size_t>(row + by)];
        std::swap(one, other);
        if (one.id && other.id)
            std::swap(one.seq, other.seq);
        setEdited(true);
        showDecisions();
        m_editor->setCurrentRow(row + by);
    });
    showDecisions();
    showState();
}

void MeetingDialog::arrange()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kSmall);
    const auto put = [&](int row, int column, const QString& label, QWidget* control, int span) {
        auto* field = new FormField(label, control, this);
        grid->addWidget(field, row, column, 1, span, Qt::AlignTop);
        return field;
    };
    put(0, 0, tr("Name of the meeting"), m_title, 2)->setRequired(true);
    put(0, 2, tr("Day"), m_on, 1);
    put(1, 0, tr("Chair"), m_chair, 1);
    put(1, 1, tr("Number of the conclusion"), m_document, 1);
    put(1, 2, tr("Summary"), m_summary, 1);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    content()->addLayout(grid);
    content()->addWidget(m_editor);
    content()->addStretch(1);
}

void MeetingDialog::showDecisions()
{
    std::vector<QStringList> texts;
    for (const Task& task : m_decisions) {
        const ProjectStatus* project = m_portfolio.project(task.project);
        texts.push_back({task.text, task.lead.isEmpty() ? QStringLiteral("–") : task.lead,
                         project ? project->project.name : QStringLiteral("–"), dueText(task),
                         followUpText(task, m_portfolio)});
    }
    m_editor->show({{tr("Decision"), 0},
                    {tr("Who acts"), 190},
                    {tr("Project"), 170},
                    {tr("Due"), 200},
                    {tr("State"), 150}},
                   std::move(texts), {});
}

void MeetingDialog::editDecisionAt(int row)
{
    Task task;
    task.project = m_about;
    if (row >= 0)
        task = m_decisions[static_cast<size_t>(row)];
    if (!editDecision(m_prompts, task, m_portfolio.projects, row < 0, this))
        return;
    if (row < 0)
        m_decisions.push_back(task);
    else
        m_decisions[static_cast<size_t>(row)] = task;
    setEdited(true);
    showDecisions();
    m_editor->setCurrentRow(row < 0 ? static_cast<int>(m_decisions.size()) - 1 : row);
}

Meeting MeetingDialog::meeting() const
{
    Meeting meeting = m_meeting;
    meeting.title = cleaned(m_title->text());
    meeting.on = m_on->date();
    meeting.chair = cleaned(m_chair->text());
    meeting.document = cleaned(m_document->text());
    meeting.summary = m_summary->text();
    return meeting;
}

void MeetingDialog::showState()
{
    QString reason;
    if (m_title->text().trimmed().isEmpty())
        reason = tr("Enter a name.");
    else if (!m_on->isBlank() && !m_on->date().isValid())
        reason = tr("Mend the date.");
    setDisabledReason(m_primary, reason);
    setFootNote(reason);
}

} // namespace thidua

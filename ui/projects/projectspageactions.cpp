// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/projects/projectactions.h"
#include "ui/projects/programmesdialog.h"
#include "ui/projects/projectdetail.h"
#include "ui/projects/projectdialog.h"
#include "ui/projects/projectsmodel.h"
#include "ui/projects/projectspage.h"
#include "ui/support/prompts.h"
#include "ui/support/searchedit.h"

#include <QAction>
#include <QMenu>
#include <QTableView>

#include <algorithm>

namespace thidua {

void ProjectsPage::makeActions()
{
    const auto add = [this](QWidget* owner, const QKeySequence& key, void (ProjectsPage::*act)()) {
        auto* action = new QAction(owner);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        owner->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    add(m_table, Qt::Key_Insert, &ProjectsPage::addProject);
    add(m_table, Qt::Key_F2, &ProjectsPage::editProject);
    add(m_table, Qt::Key_Delete, &ProjectsPage::removeProject);
}

void ProjectsPage::print()
{
    workspace().preview(QStringLiteral("projects"));
}

void ProjectsPage::find()
{
    setView(List);
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ProjectsPage::addProject()
{
    if (!m_locked.isEmpty())
        return;
    Project fresh;
    fresh.plan = workspace().plan();
    const auto portfolio = m_portfolio;
    ProjectDialog dialog(workspace().prompts(), *portfolio, fresh, this);
    if (dialog.exec() != QDialog::Accepted
        || !workspace().apply(actions::saveProject(workspace().ledger(), dialog.project())))
        return;
    reload();
    // The one that was not there before.
    for (const ProjectStatus& status : m_portfolio->projects) {
        if (!portfolio->project(status.project.id))
            choose(status.project.id);
    }
}

void ProjectsPage::editProject()
{
    const auto portfolio = m_portfolio;
    const ProjectStatus* status = portfolio->project(chosen());
    if (!status || !m_locked.isEmpty())
        return;
    ProjectDialog dialog(workspace().prompts(), *portfolio, status->project, this);
    if (dialog.exec() == QDialog::Accepted)
        workspace().apply(actions::saveProject(workspace().ledger(), dialog.project()));
}

void ProjectsPage::removeProject()
{
    const auto portfolio = m_portfolio;
    const ProjectStatus* status = portfolio->project(chosen());
    if (!status || !m_locked.isEmpty())
        return;
    if (workspace().prompts().confirm(
            {.title = tr("Projects"),
             .fact = tr("Remove %1?").arg(status->project.name),
             .text = tr("Its milestones, money and risks go with it. What meetings decided about "
                        "it stays."),
             .action = tr("Remove project"),
             .cancel = tr("Keep it"),
             .destructive = true}))
        workspace().apply(actions::removeProject(workspace().ledger(), status->project.id));
}

void ProjectsPage::editProgrammes()
{
    ProgrammesDialog(workspace(), m_locked, this).exec();
}

void ProjectsPage::openMenu(const QPoint& at)
{
    QMenu menu(this);
    menu.setToolTipsVisible(true);
    if (chosen()) {
        menu.addAction(tr("Change project"), QKeySequence(Qt::Key_F2), this,
                       &ProjectsPage::editProject);
        menu.addAction(tr("Remove project"), QKeySequence(Qt::Key_Delete), this,
                       &ProjectsPage::removeProject);
        menu.addSeparator();
    }
    menu.addAction(tr("Add project"), QKeySequence(Qt::Key_Insert), this,
                   &ProjectsPage::addProject);
    menu.addAction(tr("Add meeting"), m_detail, &ProjectDetail::addMeeting);
    for (QAction* action : menu.actions()) {
        if (!m_locked.isEmpty() && !action->isSeparator()) {
            action->setEnabled(false);
            action->setToolTip(m_locked);
        }
    }
    menu.exec(m_table->viewport()->mapToGlobal(at));
}

} // namespace thidua

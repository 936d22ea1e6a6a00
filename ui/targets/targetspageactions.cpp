// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/actions/targets/targetactions.h"
#include "core/exchange/templates.h"
#include "core/reports/kinds/targetpaper.h"
#include "ui/support/prompts.h"
#include "ui/targets/entrydialog.h"
#include "ui/targets/promisesdialog.h"
#include "ui/targets/targetdialog.h"
#include "ui/targets/targetsmodel.h"
#include "ui/targets/targetspage.h"
#include "ui/targets/targetview.h"
#include "ui/targets/targetwords.h"
#include "ui/targets/trenddialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace thidua {

void TargetsPage::enterFigures()
{
    if (!m_enter->isEnabled())
        return;
    const int year = entryYear(m_model->view(), m_sources, today());
    const TargetRow* row = current();
    EntryDialog dialog(workspace(), year, row ? row->target.id : TargetId{}, this);
    dialog.exec();
    reload();
}

void TargetsPage::saveEntry(const Target& target, const std::vector<TargetGoal>& goals)
{
    const auto& view = m_model->view();
    const int next = view.goals.empty() ? today().year() + 1 : view.goals.front();
    TargetDialog dialog(workspace().prompts(), {target, goals}, next, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const TargetEntry entry = dialog.entry();
    workspace().apply(actions::saveTarget(workspace().ledger(), entry.target, entry.goals));
}

void TargetsPage::addTarget()
{
    if (!m_add->isEnabled())
        return;
    Target target;
    // Beside the targets that are there: of the parent's plan where it has them.
    target.plan = m_sources.plan;
    target.rollup = Rollup::ShareOfUnits;
    target.measure = QStringLiteral("%");
    saveEntry(target, {});
}

void TargetsPage::editTarget()
{
    const TargetRow* row = current();
    if (!row || !m_add->isEnabled())
        return;
    // The board of some units has lost the baseline: take the target as it is stored.
    for (const Target& target : m_sources.targets) {
        if (target.id == row->target.id)
            return saveEntry(target, row->goals);
    }
}

void TargetsPage::removeTarget()
{
    const TargetRow* row = current();
    if (!row || !m_add->isEnabled())
        return;
    const auto change = actions::removeTarget(workspace().ledger(), row->target.id);
    if (!change)
        return workspace().prompts().showError(change.error());
    const Question question{.title = tr("Remove target"),
                            .fact = tr("Remove “%1” with its goals?").arg(row->target.title),
                            .text = tr("No figure is recorded for it. It can be undone."),
                            .action = tr("Remove target"),
                            .destructive = true};
    if (workspace().prompts().confirm(question))
        workspace().apply(change);
}

void TargetsPage::moveTarget(int by)
{
    if (const TargetRow* row = current(); row && m_add->isEnabled())
        workspace().apply(actions::moveTarget(workspace().ledger(), row->target.id, by));
}

void TargetsPage::openTrend()
{
    const TargetRow* row = current();
    if (!row)
        return;
    const TargetId target = row->target.id;
    TrendDialog trend(workspace().prompts(), *row, currentYear(), this);
    if (trend.exec() != QDialog::Accepted || !m_enter->isEnabled())
        return;
    EntryDialog(workspace(), trend.year(), target, this).exec();
    reload();
}

void TargetsPage::copyReminder()
{
    const TargetRow* row = current();
    const TargetYear* year = currentYear();
    if (!row || !year)
        return;
    const QString text = report::targetReminder(workspace().book()->plan, *row, *year);
    QGuiApplication::clipboard()->setText(text);
    workspace().prompts().inform(tr("Reminder"), tr("The text is copied."), text);
}

void TargetsPage::openPromises()
{
    const TargetRow* row = current();
    if (!row)
        return;
    PromisesDialog(workspace(), row->target.id, entryYear(m_model->view(), m_sources, today()),
                   this)
        .exec();
    reload();
}

void TargetsPage::takeFromTemplate()
{
    const auto definition = loadTemplate(QStringLiteral("hue-2021-targets"));
    if (!definition)
        return workspace().prompts().showError(definition.error());
    workspace().apply(actions::addTargets(workspace().ledger(), workspace().plan(),
                                          definition->targets, definition->goals));
}

void TargetsPage::print()
{
    workspace().preview(QStringLiteral("targets"));
}

void TargetsPage::openMenu(const QPoint& at)
{
    if (!current())
        return;
    QMenu menu(this);
    menu.addAction(tr("Open trend chart"), QKeySequence(Qt::CTRL | Qt::Key_Return), this,
                   &TargetsPage::openTrend);
    menu.addAction(tr("Enter figures"), QKeySequence(Qt::Key_Return), this,
                   &TargetsPage::enterFigures);
    menu.addAction(tr("Registered figures"), this, &TargetsPage::openPromises);
    menu.addSeparator();
    QList<QAction*> edits{menu.addAction(tr("Add target"), QKeySequence(Qt::Key_Insert), this,
                                         &TargetsPage::addTarget),
                          menu.addAction(tr("Change target"), QKeySequence(Qt::Key_F2), this,
                                         &TargetsPage::editTarget),
                          menu.addAction(tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), this,
                                         [this] { moveTarget(-1); }),
                          menu.addAction(tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down),
                                         this, [this] { moveTarget(1); }),
                          menu.addAction(tr("Remove target"), QKeySequence(Qt::Key_Delete), this,
                                         &TargetsPage::removeTarget)};
    for (QAction* action : edits) {
        action->setEnabled(m_add->isEnabled());
        action->setToolTip(m_add->toolTip());
    }
    menu.exec(at);
}

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the wizard does with what was decided: writes it, saves the list, prints, takes it back.

#include "core/base/wholefile.h"
#include "ui/packages/receivedecidepage.h"
#include "ui/packages/receiveresultpage.h"
#include "ui/packages/receivewizard.h"
#include "ui/reports/previewdialog.h"
#include "ui/support/prompts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace thidua {

/// Stop comes too late from here on: what is pressed meanwhile is passed over.
bool ReceiveWizard::commit(const Result<ChangeSet>& change)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const bool written = m_workspace.apply(change);
    QGuiApplication::restoreOverrideCursor();
    QCoreApplication::processEvents();
    return written;
}

void ReceiveWizard::write()
{
    if (!m_desk || m_busy)
        return;
    setBusy(true);
    m_decidePage->setBusy(true);
    const Session& session = m_workspace.session();
    const auto change =
        m_desk->receive(m_batch.returns(), {session.actor().name, session.now()},
                        [this](int done, int all) { return advanceWriting(done, all); });
    QCoreApplication::processEvents(); // Stop may have been pressed for the last of them
    const bool stopped = m_stop || (!change && change.error().code == ErrorCode::Cancelled);
    // Returns received before, and nobody decided anything.
    const bool nothing = !stopped && change && change->isEmpty();
    const bool written = !stopped && !nothing && commit(change);
    m_decidePage->setBusy(false);
    setBusy(false);
    if (stopped)
        setFootNote(tr("Stopped. Nothing was written to the ledger."));
    else if (nothing)
        setFootNote(tr("Nothing was decided, so nothing was written."));
    if (!written)
        return;
    m_desk.reset(); // it read the ledger as it was
    goTo(Done);
    m_next->setFocus();
}

/// As the ledger has it by now: what was received before counts with what became of it then, and a unit's
/// other returns may have rows left, too.
Result<void> ReceiveWizard::showResult()
{
    std::vector<ReturnCounts> outcomes;
    THIDUA_ASSIGN(left, actions::leftRows(m_workspace.ledger(), m_workspace.plan()));
    m_left.clear();
    for (const int file : m_batch.compared()) {
        const ReturnComparison& comparison = m_batch.comparison(file);
        THIDUA_ASSIGN(outcome, actions::outcomeOf(m_workspace.ledger(), comparison));
        outcomes.push_back(outcome);
        std::ranges::copy_if(left, std::back_inserter(m_left), [&](const actions::LeftRows& one) {
            return one.unit == comparison.incoming.unit;
        });
    }
    m_resultPage->show(m_batch, outcomes, m_left);
    return {};
}

void ReceiveWizard::saveList()
{
    const QString day =
        m_workspace.session().now().toLocalTime().toString(QStringLiteral("yyyyMMdd-HHmm"));
    const QString path = m_prompts.saveFile(tr("Save the comparison"),
                                            tr("comparison-%1.csv").arg(day), tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (writeWholeFile(path, comparisonCsv(m_batch)))
        m_prompts.showError(
            {ErrorCode::Io,
             tr("%1 cannot be written. Choose another folder.").arg(QFileInfo(path).fileName())});
    else
        setFootNote(tr("Saved: %1").arg(QFileInfo(path).fileName()));
}

void ReceiveWizard::printMinutes()
{
    std::vector<UnitId> units;
    for (const int file : m_batch.compared())
        units.push_back(m_batch.comparison(file).incoming.unit);
    PreviewDialog(m_workspace, {.kind = QStringLiteral("reception"), .units = units}, this).exec();
}

void ReceiveWizard::takeBack()
{
    const auto last = m_workspace.session().nextUndo();
    if (!last || last->action != Action::ReceiveReturns)
        return;
    m_workspace.undo();
    const auto after = m_workspace.session().nextUndo();
    if (after && after->number == last->number)
        return; // the question was answered with no
    m_takenBack = true;
    m_resultPage->showTakenBack();
    setHeadline(tr("Taken back"));
    showFoot();
    m_again->setFocus();
}

} // namespace thidua

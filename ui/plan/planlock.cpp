// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planlock.h"

#include <QCoreApplication>

namespace thidua {

namespace {
struct PlanLock {
    Q_DECLARE_TR_FUNCTIONS(PlanLock)
};
} // namespace

QString wordingLocked(const Workspace& workspace)
{
    if (!workspace.isEditable())
        return PlanLock::tr("The ledger is open for reading only");
    const auto book = workspace.book();
    if (!book->plan.id)
        return PlanLock::tr("There is no plan yet");
    return book->plan.state == PlanState::Closed ? PlanLock::tr("The plan is closed") : QString();
}

QString figuresLocked(const Workspace& workspace)
{
    const QString wording = wordingLocked(workspace);
    if (!wording.isEmpty())
        return wording;
    return workspace.book()->plan.state == PlanState::Scoring
        ? PlanLock::tr("Locked since scoring began. Reopen the plan to change it")
        : QString();
}

} // namespace thidua

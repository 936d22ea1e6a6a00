// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/registers/registeractions.h"
#include "tests/ui/draftfixture.h"
#include "tests/ui/samplefixture.h"

#include <QMenu>

namespace thidua {

/// The sample on 12/12/2024 with dated things a test adds.
class CalendarFixture : public SampleFixture {
public:
    /// Writes a milestone; one every unit must do when `perUnit`.
    void addMilestone(const char* title, QDate first, QDate last, bool excluded = false,
                      bool perUnit = false)
    {
        auto rows = workspace.book()->milestones;
        Milestone row;
        row.title = QString::fromUtf8(title);
        row.first = first;
        row.last = last;
        row.lastExcluded = excluded;
        row.perUnit = perUnit;
        row.kind = perUnit ? MilestoneKind::Registration : MilestoneKind::Other;
        rows.push_back(row);
        REQUIRE(workspace.apply(
            actions::setMilestones(workspace.ledger(), workspace.plan(), std::move(rows))));
    }
    bool addTask(const char* text, QDate due)
    {
        Task task;
        task.plan = workspace.plan();
        task.text = QString::fromUtf8(text);
        task.due = due;
        return workspace.apply(actions::saveTask(workspace.ledger(), task));
    }
};

/// Chooses an entry of the menu that opens next, as Enter does.
inline void inMenu(const QString& entry)
{
    QTimer::singleShot(0, qApp, [entry] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (!menu) {
            FAIL_CHECK("no menu was opened");
            return;
        }
        for (QAction* action : menu->actions()) {
            if (action->text() == entry) {
                menu->setActiveAction(action);
                QTest::keyClick(menu, Qt::Key_Return);
                return;
            }
        }
        FAIL_CHECK("no entry " << entry.toStdString());
        menu->close();
    });
}

} // namespace thidua

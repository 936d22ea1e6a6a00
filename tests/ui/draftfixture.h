// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/plan/planactions.h"
#include "core/actions/scoring/tableactions.h"
#include "core/base/dates.h"
#include "core/exchange/templates.h"
#include "tests/support/catch.h"
#include "tests/support/fakeprompts.h"
#include "ui/page.h"
#include "ui/support/settings.h"

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

namespace thidua {

/// A ledger in memory with the theme of 2024 as a draft (100 + 8 points, five grades, three blocs)
/// and one unit in bloc 1.
class DraftFixture {
public:
    DraftFixture()
    {
        auto definition = loadTemplate(QStringLiteral("theme-2024"));
        REQUIRE(definition);
        REQUIRE(workspace.apply(actions::loadPlan(workspace.ledger(), *definition)));
        workspace.setPlan(workspace.ledger().plans()->front().id);
        Unit unit;
        unit.code = QStringLiteral("K1-01");
        unit.name = QStringLiteral("Bệnh viện Đa khoa tỉnh");
        unit.kind = QStringLiteral("bệnh viện");
        REQUIRE(workspace.apply(
            actions::addMember(workspace.ledger(), workspace.plan(), book()->blocs[0].id, unit)));
    }

    Ledger::Book book() const { return workspace.book(); }
    void freeze()
    {
        REQUIRE(workspace.apply(actions::freezePlan(workspace.ledger(), workspace.plan())));
    }
    qint64 steps() const { return static_cast<qint64>(workspace.session().history()->size()); }

    const Criterion& criterion(const char* code) const
    {
        static Ledger::Book held;
        held = book();
        const int node = held->table.indexOf(QString::fromLatin1(code));
        REQUIRE(node >= 0);
        return held->table.node(node).criterion;
    }

    /// Shows a page as the window does: read at once, read again after every change.
    template<class P>
    std::unique_ptr<P> open()
    {
        auto page = std::make_unique<P>(workspace);
        P* shown = page.get();
        QObject::connect(&workspace, &Workspace::changed, shown,
                         [shown](const std::shared_ptr<const ChangeSummary>&) { shown->reload(); });
        page->resize(1134, 620);
        page->reload();
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(shown)); // shortcuts need it
        return page;
    }

    QTemporaryDir folder;
    QSettings store{folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings{store};
    FakePrompts prompts;
    mutable Workspace workspace{Session::inMemory({}).value(), prompts, settings};
};

template<class W>
W& child(QWidget& parent, const char* name)
{
    auto* found = parent.findChild<W*>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found);
    return *found;
}

/// Runs `act` in the next modal dialog; a dialog it leaves open is closed, so that no test hangs.
inline void inDialog(const std::function<void(QDialog&)>& act)
{
    QTimer::singleShot(0, qApp, [act] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) {
            FAIL_CHECK("no dialog was opened");
            return;
        }
        act(*dialog);
        if (dialog->isVisible()) {
            FAIL_CHECK("the dialog stayed open");
            dialog->done(QDialog::Rejected);
        }
    });
}

inline void type(QWidget& dialog, const char* name, const QString& text)
{
    auto& edit = child<QLineEdit>(dialog, name);
    edit.setText(text);
    emit edit.editingFinished();
}

inline void press(QWidget& parent, const char* name)
{
    auto& button = child<QAbstractButton>(parent, name);
    INFO(name << ": " << button.toolTip().toStdString());
    REQUIRE(button.isEnabled());
    button.click();
}

} // namespace thidua

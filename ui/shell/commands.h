// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/support/icons.h"

#include <QAction>
#include <optional>
#include <span>
#include <vector>

class QMenu;
class QMenuBar;

namespace thidua {

/// TextSize is a submenu of View.
enum class Menu { File, Edit, View, TextSize, Data, Tools, Help };

/// Everything that can be done from the menus. The sections stand in the order of `Section`.
enum class Command {
    NewLedger,
    OpenLedger,
    CloseLedger,
    BackUp,
    PrintPage,
    PrintScorecards,
    PrintRanking,
    PrintReview,
    PrintBlocs,
    Quit,
    Undo,
    Redo,
    Find,
    Search,
    ShowOverview,
    ShowPlan,
    ShowUnits,
    ShowTable,
    ShowScoring,
    ShowRanking,
    ShowTargets,
    ShowInitiatives,
    ShowProjects,
    ShowHistory,
    Back,
    NextPane,
    PreviousPane,
    Larger,
    Smaller,
    NormalSize,
    Refresh,
    AddPlan,
    AddPlanFile,
    ImportCsv,
    IssueForms,
    ReceiveReturns,
    ShowReturns,
    ExportPlan,
    ExportUnits,
    ExportTable,
    ExportScores,
    ExportTargets,
    ExportInitiatives,
    ExportSteps,
    Recheck,
    CheckLedger,
    Holidays,
    Settings,
    Shortcuts,
    About,
};

/// One command as it is declared, once: menus, shortcuts and the list of keys come from here.
struct CommandInfo {
    Command command;
    Menu menu;
    const char* name; ///< of the action, for tests
    const char* text; ///< untranslated, with its mnemonic
    std::optional<Icon> icon;
    const char* shortcut; ///< portable text
    bool startsGroup;
};
std::span<const CommandInfo> commandInfos();

/// The actions of one window and the menus they stand in. Owned by the window; the texts are those
/// of the program's language when it is made.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QWidget* window);

    QAction* action(Command command) const { return m_actions[static_cast<size_t>(command)]; }
    /// Puts every command into its menu.
    void fill(QMenuBar* bar);
    QMenu* menu(Menu menu) const { return m_menus[static_cast<size_t>(menu)]; }
    /// Inserts a submenu before a command.
    QMenu* addSubmenu(Command before, const QString& name, const QString& text);

    static QString menuText(Menu menu);
    /// The text of a command without mnemonic and ellipsis.
    static QString plainText(Command command);

private:
    std::vector<QAction*> m_actions;
    std::vector<QMenu*> m_menus;
};

} // namespace thidua

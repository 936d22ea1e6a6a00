// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commands.h"

#include <QMenu>
#include <QMenuBar>

namespace thidua {

namespace {

struct MenuInfo {
    const char* name;
    const char* text;
};
constexpr MenuInfo kMenus[] = {
    {"menuFile", QT_TRANSLATE_NOOP("thidua::Commands", "&File")},
    {"menuEdit", QT_TRANSLATE_NOOP("thidua::Commands", "&Edit")},
    {"menuView", QT_TRANSLATE_NOOP("thidua::Commands", "&View")},
    {"menuTextSize", QT_TRANSLATE_NOOP("thidua::Commands", "Te&xt size")},
    {"menuData", QT_TRANSLATE_NOOP("thidua::Commands", "&Data")},
    {"menuTools", QT_TRANSLATE_NOOP("thidua::Commands", "&Tools")},
    {"menuHelp", QT_TRANSLATE_NOOP("thidua::Commands", "&Help")},
};

constexpr CommandInfo kCommands[] = {
    {Command::NewLedger, Menu::File, "newLedger",
     QT_TRANSLATE_NOOP("thidua::Commands", "&New ledger…"), Icon::Add, "Ctrl+N", false},
    {Command::OpenLedger, Menu::File, "openLedger",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Open ledger…"), Icon::Open, "Ctrl+O", false},
    {Command::CloseLedger,
     Menu::File,
     "closeLedger",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Close ledger"),
     {},
     "Ctrl+W",
     false},
    {Command::BackUp, Menu::File, "backUp", QT_TRANSLATE_NOOP("thidua::Commands", "&Back up now…"),
     Icon::Backup, "Ctrl+S", true},
    {Command::PrintPage, Menu::File, "printPage",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Preview this page…"), Icon::Print, "Ctrl+P", true},
    {Command::PrintScorecards,
     Menu::File,
     "printScorecards",
     QT_TRANSLATE_NOOP("thidua::Commands", "Print &score sheets…"),
     {},
     "",
     false},
    {Command::PrintRanking,
     Menu::File,
     "printRanking",
     QT_TRANSLATE_NOOP("thidua::Commands", "Print ran&king…"),
     {},
     "",
     false},
    {Command::PrintReview,
     Menu::File,
     "printReview",
     QT_TRANSLATE_NOOP("thidua::Commands", "Review of the &movement…"),
     {},
     "",
     false},
    {Command::PrintBlocs,
     Menu::File,
     "printBlocs",
     QT_TRANSLATE_NOOP("thidua::Commands", "Reports of the b&locs…"),
     {},
     "",
     false},
    {Command::Quit,
     Menu::File,
     "quit",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Quit"),
     {},
     "Ctrl+Q",
     true},

    {Command::Undo, Menu::Edit, "undo", QT_TRANSLATE_NOOP("thidua::Commands", "&Undo"), Icon::Undo,
     "Ctrl+Z", false},
    {Command::Redo, Menu::Edit, "redo", QT_TRANSLATE_NOOP("thidua::Commands", "&Redo"), Icon::Redo,
     "Ctrl+Y", false},
    {Command::Find,
     Menu::Edit,
     "find",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Find on this page"),
     {},
     "Ctrl+F",
     true},
    {Command::Search, Menu::Edit, "search",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Search everywhere"), Icon::Search, "Ctrl+K", false},

    {Command::ShowOverview, Menu::View, "showOverview",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Overview"), Icon::Overview, "Ctrl+1", false},
    {Command::ShowPlan, Menu::View, "showPlan", QT_TRANSLATE_NOOP("thidua::Commands", "&Plan"),
     Icon::Plan, "Ctrl+2", false},
    {Command::ShowUnits, Menu::View, "showUnits",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Units and blocs"), Icon::Units, "Ctrl+3", false},
    {Command::ShowTable, Menu::View, "showTable",
     QT_TRANSLATE_NOOP("thidua::Commands", "Score &table"), Icon::Table, "Ctrl+4", false},
    {Command::ShowScoring, Menu::View, "showScoring",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Scoring"), Icon::Score, "Ctrl+5", false},
    {Command::ShowRanking, Menu::View, "showRanking",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Ranking, awards"), Icon::Rank, "Ctrl+6", false},
    {Command::ShowTargets, Menu::View, "showTargets",
     QT_TRANSLATE_NOOP("thidua::Commands", "Tar&gets"), Icon::Target, "Ctrl+7", false},
    {Command::ShowInitiatives, Menu::View, "showInitiatives",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Initiatives"), Icon::Idea, "Ctrl+8", false},
    {Command::ShowProjects, Menu::View, "showProjects",
     QT_TRANSLATE_NOOP("thidua::Commands", "Pro&jects"), Icon::Project, "Ctrl+9", false},
    {Command::ShowHistory, Menu::View, "showHistory",
     QT_TRANSLATE_NOOP("thidua::Commands", "&History"), Icon::History, "Ctrl+Shift+H", false},
    {Command::Back, Menu::View, "back", QT_TRANSLATE_NOOP("thidua::Commands", "&Back"), Icon::Left,
     "Alt+Left", true},
    {Command::NextPane,
     Menu::View,
     "nextPane",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Next pane"),
     {},
     "F6",
     false},
    {Command::PreviousPane,
     Menu::View,
     "previousPane",
     QT_TRANSLATE_NOOP("thidua::Commands", "Pre&vious pane"),
     {},
     "Shift+F6",
     false},
    {Command::Larger, Menu::TextSize, "larger", QT_TRANSLATE_NOOP("thidua::Commands", "&Larger"),
     Icon::ZoomIn, "Ctrl++", false},
    {Command::Smaller, Menu::TextSize, "smaller", QT_TRANSLATE_NOOP("thidua::Commands", "&Smaller"),
     Icon::ZoomOut, "Ctrl+-", false},
    {Command::NormalSize,
     Menu::TextSize,
     "normalSize",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Normal"),
     {},
     "Ctrl+0",
     false},
    {Command::Refresh,
     Menu::View,
     "refresh",
     QT_TRANSLATE_NOOP("thidua::Commands", "Read a&gain"),
     {},
     "F5",
     true},

    {Command::AddPlan, Menu::Data, "addPlan",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Add plan from template…"), Icon::Plan, "", false},
    {Command::AddPlanFile,
     Menu::Data,
     "addPlanFile",
     QT_TRANSLATE_NOOP("thidua::Commands", "Add plan from &file…"),
     {},
     "",
     false},
    {Command::ImportCsv, Menu::Data, "importCsv",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Import from CSV…"), Icon::Import, "", true},
    {Command::IssueForms, Menu::Data, "issueFormsOfUnits",
     QT_TRANSLATE_NOOP("thidua::Commands", "Give out f&orms to units…"), Icon::Package, "", true},
    {Command::ReceiveReturns, Menu::Data, "receiveReturnsOfUnits",
     QT_TRANSLATE_NOOP("thidua::Commands", "R&eceive returns of units…"), Icon::Import,
     "Ctrl+Shift+R", false},
    {Command::ShowReturns,
     Menu::Data,
     "showReturns",
     QT_TRANSLATE_NOOP("thidua::Commands", "See who &has sent what"),
     {},
     "",
     false},
    {Command::ExportPlan, Menu::Data, "exportPlan",
     QT_TRANSLATE_NOOP("thidua::Commands", "Save &plan as file…"), Icon::Export, "", true},
    {Command::ExportUnits,
     Menu::Data,
     "exportUnits",
     QT_TRANSLATE_NOOP("thidua::Commands", "Export &units…"),
     {},
     "",
     false},
    {Command::ExportTable,
     Menu::Data,
     "exportTable",
     QT_TRANSLATE_NOOP("thidua::Commands", "Export score &table…"),
     {},
     "",
     false},
    {Command::ExportScores,
     Menu::Data,
     "exportScores",
     QT_TRANSLATE_NOOP("thidua::Commands", "Export &scores…"),
     {},
     "",
     false},
    {Command::ExportTargets,
     Menu::Data,
     "exportTargets",
     QT_TRANSLATE_NOOP("thidua::Commands", "Export fi&gures of targets…"),
     {},
     "",
     false},
    {Command::ExportInitiatives,
     Menu::Data,
     "exportInitiatives",
     QT_TRANSLATE_NOOP("thidua::Commands", "Export i&nitiatives…"),
     {},
     "",
     false},
    {Command::ExportSteps,
     Menu::Data,
     "exportSteps",
     QT_TRANSLATE_NOOP("thidua::Commands", "Export &what units have done…"),
     {},
     "",
     false},
    {Command::Recheck,
     Menu::Data,
     "recheck",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Recompute and check"),
     {},
     "F9",
     true},

    {Command::CheckLedger, Menu::Tools, "checkLedger",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Check ledger…"), Icon::Ok, "", false},
    {Command::Holidays, Menu::Tools, "holidays",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Holidays…"), Icon::Calendar, "", false},
    {Command::Settings, Menu::Tools, "settings",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Settings…"), Icon::Settings, "Ctrl+,", true},

    {Command::Shortcuts,
     Menu::Help,
     "shortcuts",
     QT_TRANSLATE_NOOP("thidua::Commands", "&Keyboard shortcuts"),
     {},
     "Ctrl+F1",
     false},
    {Command::About, Menu::Help, "about",
     QT_TRANSLATE_NOOP("thidua::Commands", "&About Sổ Thi Đua"), Icon::Info, "", true},
};

} // namespace

std::span<const CommandInfo> commandInfos()
{
    return kCommands;
}

Commands::Commands(QWidget* window) : QObject(window)
{
    m_actions.reserve(std::size(kCommands));
    for (const auto& info : kCommands) {
        auto* action = new QAction(tr(info.text), window);
        action->setObjectName(QString::fromLatin1(info.name));
        if (info.icon)
            action->setIcon(icon(*info.icon));
        action->setShortcut(QKeySequence::fromString(QString::fromLatin1(info.shortcut),
                                                     QKeySequence::PortableText));
        action->setMenuRole(QAction::NoRole);
        window->addAction(action);
        m_actions.push_back(action);
    }
    // The keys Excel users have in their fingers, besides the ones the menu shows.
    action(Command::Redo)
        ->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    action(Command::Larger)
        ->setShortcuts(
            {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

void Commands::fill(QMenuBar* bar)
{
    for (size_t i = 0; i < std::size(kMenus); ++i) {
        const auto which = static_cast<Menu>(i);
        auto* created = which == Menu::TextSize ? new QMenu(menuText(which), menu(Menu::View))
                                                : bar->addMenu(menuText(which));
        created->setObjectName(QString::fromLatin1(kMenus[i].name));
        m_menus.push_back(created);
    }
    for (const auto& info : kCommands) {
        auto* target = menu(info.menu);
        if (info.startsGroup)
            target->addSeparator();
        target->addAction(action(info.command));
    }
    menu(Menu::View)->insertMenu(action(Command::Refresh), menu(Menu::TextSize));
}

QMenu* Commands::addSubmenu(Command before, const QString& name, const QString& text)
{
    const auto& info = kCommands[static_cast<size_t>(before)];
    auto* submenu = new QMenu(text, menu(info.menu));
    submenu->setObjectName(name);
    menu(info.menu)->insertMenu(action(before), submenu);
    return submenu;
}

QString Commands::menuText(Menu menu)
{
    return tr(kMenus[static_cast<size_t>(menu)].text);
}

QString Commands::plainText(Command command)
{
    auto text = tr(kCommands[static_cast<size_t>(command)].text);
    text.remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    return text;
}

} // namespace thidua

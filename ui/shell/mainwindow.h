// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"
#include "ui/shell/sections.h"
#include "ui/shell/waiting.h"

#include <QMainWindow>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace thidua {

class MenuRow;
class Sidebar;
class StatusLine;
class ThemeController;

/// The window of an open ledger: menu row, sidebar, one page a section, status bar. Owns the
/// workspace. What leaves the ledger (new, open, close) it asks of the shell by signals.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(std::unique_ptr<Session> session, Prompts& prompts, Settings& settings,
               ThemeController& theme);
    ~MainWindow() override;

    Workspace& workspace() { return *m_workspace; }
    Commands& commands() { return *m_commands; }
    Section section() const { return m_place.section; }
    /// The page on show; pages are made when they are first gone to.
    Page* page() const;
    void goTo(const Location& location);
    void goBack();

signals:
    void newRequested();
    void openRequested(const QString& path); ///< blank: ask for a file
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectCommands();
    void connectFileCommands();
    void connectDataCommands();
    void connectToolCommands();
    void fillRecentMenu(QMenu& menu);
    void fillSchemeMenu(QMenu& menu);
    void fillRowHeightMenu(QMenu& menu);
    void layOut();
    void addReadOnlyBanner(QVBoxLayout& column);
    void visit(const Location& location);
    void showPlace(const Location& location);
    void showPlan(const Location& location);
    Page* pageFor(Section section);
    void planChosen();
    void written(const ChangeSummary& summary);
    /// Sidebar and undo shrink in a narrow window.
    void giveWay();
    void updateTitle();
    void updateSteps();
    void updatePlans();
    void updateWaiting();
    void updateStatus();
    /// Where F6 stops on the page: widgets with the property `pane`, or else its tables.
    std::vector<QWidget*> panesOfPage() const;
    void focusPage();
    void movePane(int by);
    void changeFontScale(int percent);
    void openSettings();
    void backUp();
    void recheck();
    void readAgain();
    void preview(const PreviewRequest& request);

    std::unique_ptr<Workspace> m_workspace;
    Settings& m_settings;
    ThemeController& m_theme;
    Commands* m_commands;
    MenuRow* m_menuRow;
    Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    Page* m_pages[kSectionCount] = {};
    QString m_pageStatus;
    Waiting m_waiting;
    bool m_stale[kSectionCount] = {};
    Location m_place;
    std::vector<Location> m_trail;
};

} // namespace thidua

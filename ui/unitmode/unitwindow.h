// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/packages/unitcopy.h"
#include "ui/unitmode/steplist.h"
#include "ui/unitmode/unitpage.h"

#include <QMainWindow>

namespace thidua {

class SentBand;
class StatusLine;
class ThemeController;
class UnitHeader;
class UnitPages;

/// The window of a unit's copy of a plan: what is to be done at the left, one page a step, until when and how
/// much is there on top. Owns the workspace. What leaves the file it asks of the shell by signals.
class UnitWindow : public QMainWindow {
    Q_OBJECT
public:
    UnitWindow(std::unique_ptr<Session> session, UnitCopy copy, Prompts& prompts,
               Settings& settings, ThemeController& theme);
    ~UnitWindow() override;

    Workspace& workspace() { return *m_workspace; }
    const UnitTodo& todo() const { return m_todo; }
    UnitPage* page() const;
    /// Shows the step of a part, or (nothing) the sending.
    void showPart(std::optional<UnitPart> part);
    void showItem(const TodoItem& item);
    void exportReturn();

signals:
    void openRequested(const QString& path); ///< blank: ask for a file
    void closeRequested();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void layOut();
    void fillMenu();
    void addKeys();
    void show(const QString& id);
    void open(const QString& id);
    void showStatus(const QString& text);
    Result<void> readTodo();
    void written(const ChangeSummary& summary);
    void readAgain();
    void refresh();
    void refreshSteps(bool changedSince);
    void goTo(const Location& location);
    void leaveField() const;
    void showUndo();
    void undo();
    void redo();
    bool mayTakeBack(const std::optional<HistoryEntry>& entry) const;
    void changeFontScale(int by);
    void openSettings();
    void backUp();

    std::unique_ptr<Workspace> m_workspace;
    UnitCopy m_copy;
    Settings& m_settings;
    ThemeController& m_theme;
    UnitTodo m_todo;
    UnitHeader* m_header;
    StepList* m_list;
    UnitPages* m_pages = nullptr;
    SentBand* m_band;
    StatusLine* m_status;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QString m_lastReturn; ///< where the last one lies; blank: not known
};

} // namespace thidua

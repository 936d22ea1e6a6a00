// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/initiatives/registerdialogs.h"
#include "ui/initiatives/registermodel.h"
#include "ui/support/columnfiller.h"
#include "ui/workspace.h"

#include <functional>

class QHBoxLayout;
class QMenu;
class QStackedWidget;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace thidua {

class EmptyState;
class SearchEdit;

/// What a register calls its things.
struct RegisterWords {
    QString name; ///< for screen readers
    QString search;
    QString empty; ///< "No initiative is registered yet."
    QString add; ///< "Add initiative"
    QString edit;
    QString remove;
    QString marked; ///< the filter for rows that need somebody: "Late"
    Icon icon = Icon::Table;
};

/// The stage after one of an enumeration of stages; none after the last.
template<class Stage>
std::optional<Stage> stageAfter(Stage stage)
{
    const int next = static_cast<int>(stage) + 1;
    return next < enumCount<Stage>() ? std::optional(static_cast<Stage>(next)) : std::nullopt;
}

/// One register of the page: a search, filters, a table and what stands in place of an empty one. Each
/// register says how its rows read and what its intents do; the page owns it and tells it to read again.
class RegisterTab : public QWidget {
    Q_OBJECT
public:
    /// `name` begins the object names: `tasksTable`, `tasksSearch` …
    RegisterTab(Workspace& workspace, const char* name, const RegisterWords& words,
                QWidget* parent);

    virtual void reload(QDate today, const QString& locked) = 0;
    virtual void add() = 0;
    virtual void edit() = 0;
    virtual void remove() = 0;
    /// Ctrl+→: the next stage of the chosen row.
    virtual void advance() { }
    /// What the status bar says while this register is shown.
    virtual QString status() const;
    void find();
    /// Chooses a row, and takes off what hides it.
    void showRow(qint64 key);
    const RegisterWords& words() const { return m_words; }

signals:
    void statusChanged();

protected:
    /// Shows the rows; the one chosen before stays chosen.
    void showLines(std::vector<RegisterColumn> columns, std::vector<RegisterLine> lines);
    /// Takes what is said of the same rows since they were shown.
    void remark(std::vector<RegisterLine> lines);
    /// Widths in pixels at 100 %, taken when the first rows are shown. Columns that are not filled then
    /// follow what stands in them.
    void setWidths(const QList<int>& widths, std::vector<FilledColumn> filled);
    /// Adds to the menu of the chosen row, between changing and removing it; there is one.
    virtual void addToMenu(QMenu&) { }
    virtual void chosenChanged() { }
    /// Shows all rows again; search and filters of its own are off after it.
    virtual void clearFilters();

    qint64 chosen() const; ///< 0 for none
    void choose(qint64 key);
    /// Asks before something is removed for good.
    bool confirmRemoval(const QString& name) const;
    /// Asks for the day and paper of the stage something named reaches.
    std::optional<StepAnswer> askNextStage(const QString& from, const QString& to,
                                           const QString& name, bool asksNextDue = false);
    /// Asks why something named goes back a stage.
    std::optional<QString> askWayBack(const QString& name, const QString& stage);
    /// Entries of the menu for the stage after (blank: none) and the one before.
    void addStages(QMenu& menu, const QString& next, bool canGoBack,
                   const std::function<void()>& goBack);
    /// The obliged and other units of the plan, for a choice.
    std::vector<PickerItem> unitChoices() const;
    QString unitName(UnitId unit) const;

    Workspace& m_workspace;
    RegisterWords m_words;
    QDate m_today;
    QString m_locked;
    QVBoxLayout* m_top = nullptr; ///< above the search, for more than a table
    QVBoxLayout* m_bottom = nullptr; ///< under the table
    QHBoxLayout* m_tools = nullptr;
    QTableView* m_table = nullptr;
    RegisterModel* m_model;
    RegisterFilter* m_filter;

private:
    QWidget* makeTable(const QString& name);
    void makeActions();
    void openMenu(const QPoint& at);
    void showEmpty();
    void fitColumns(bool first);
    void countMarked(const std::vector<RegisterLine>& lines);

    SearchEdit* m_search = nullptr;
    QToolButton* m_marked = nullptr;
    QStackedWidget* m_views = nullptr;
    EmptyState* m_empty = nullptr;
    ColumnFiller* m_filler = nullptr;
    QList<int> m_widths;
    std::vector<FilledColumn> m_filled;
};

} // namespace thidua

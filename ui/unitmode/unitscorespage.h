// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/scoring/scoreediting.h"
#include "ui/unitmode/unitpage.h"

class QSplitter;
class QToolButton;

namespace thidua {

class AnswerPanel;
class Banner;
class ScoreGrid;
class TotalsModel;
enum class Tone;

/// The unit's own score sheet: the grid of scoring with the round of the unit alone, and the chosen criterion
/// in full beside it.
class UnitScoresPage : public UnitPage {
    Q_OBJECT
public:
    UnitScoresPage(Workspace& workspace, UnitPlace place);
    ~UnitScoresPage() override;

    void reload() override;
    void showTodo(const UnitTodo& todo) override;
    void goToItem(const TodoItem& item) override;
    void print() override;

    ScoreGrid& grid() const { return *m_grid; }

private:
    QWidget* makeTools();
    void connectGrid();
    ScoreSnapshot snapshot() const;
    void showCurrent();
    void showPreview(const QModelIndex& index, const QString& text);
    void showFilters();
    void tell(Tone tone, const QString& fact, const QString& meaning);
    void explain(const QModelIndex& index);
    void writeNote(int node, const ScoreNote& note);

    ScoreModel* m_model;
    TotalsModel* m_totals;
    ScoreGrid* m_grid;
    ScoreEditing* m_editing;
    AnswerPanel* m_panel;
    Banner* m_notice;
    QPushButton* m_lacking = nullptr; ///< leads to the first thing that is missing
    TodoItem m_firstLacking;
    QToolButton* m_unscored = nullptr;
    QToolButton* m_unproven = nullptr;
    bool m_begun = false;
};

} // namespace thidua

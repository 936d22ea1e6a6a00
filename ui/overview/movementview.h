// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewview.h"

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace thidua {

class BoardWidget;
class MovementOverview;
class ScopeBar;
struct BoardPage;

/// The overview of what is followed as a movement: the whole of it, a plan, a bloc or a unit, as the bar
/// above says. Going from one to another is going to a place, so that Alt+← comes back.
class MovementView : public OverviewView {
    Q_OBJECT
public:
    explicit MovementView(Workspace& workspace, QWidget* parent = nullptr);
    ~MovementView() override;

    static bool isOffered(const Ledger& ledger, const PlanBook& book);
    static bool shows(Board board);
    void read() override;
    Headline headline() const override;
    QWidget* actions() override { return m_actions; }
    Location here() const override { return m_scope; }
    void goTo(const Location& location) override;

private:
    QWidget* makeActions();
    void readPlan();
    void readBoard();
    Result<BoardPage> page() const;
    QDate today() const;

    Location m_scope;
    Headline m_headline;
    QPushButton* m_blocReport = nullptr; ///< of the bloc on show
    QWidget* m_actions;
    ScopeBar* m_bar;
    QStackedWidget* m_stack;
    MovementOverview* m_plan;
    BoardWidget* m_board;
    QScrollArea* m_planScroll;
    QScrollArea* m_boardScroll;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/calendarboard.h"
#include "ui/overview/overviewview.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace thidua {

class AgendaModel;
class CalendarTools;
class EmptyState;
class MonthGrid;
class Segments;
class YearStrip;

/// Everything of a plan that falls on days: a month, the year under it, and beside it what the month or
/// the chosen day holds. Whatever is opened leads to the page where it is seen to.
class CalendarView : public OverviewView {
    Q_OBJECT
public:
    explicit CalendarView(Workspace& workspace, QWidget* parent = nullptr);

    static bool isOffered(const Ledger&, const PlanBook& book) { return !book.plan.id.isNull(); }
    static bool shows(Board board) { return board == Board::Calendar; }
    void read() override;
    Headline headline() const override;
    QWidget* actions() override { return m_actions; }
    Location here() const override { return {.board = Board::Calendar}; }

private:
    void makeActions();
    QWidget* makeAgenda();
    void chooseDay(QDate day);
    void move(int months);
    void showAll();
    void showDay();
    void showEmpty(QDate last);
    QWidget* makeList();
    void openDay(QDate day);
    void openItem(const CalendarItem& item);
    void copyMonth();
    void saveFile();
    QString planName() const;

    CalendarBoard m_board;
    PlanId m_plan; ///< whose calendar is shown
    QWidget* m_actions;
    CalendarTools* m_tools;
    MonthGrid* m_grid;
    YearStrip* m_year;
    Segments* m_scope;
    QLabel* m_heading;
    AgendaModel* m_model;
    QTableView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_agenda;
    QDate m_next; ///< of the first thing after what the list shows
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/targetboard.h"
#include "ui/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace thidua {

class ColumnFiller;
class EmptyState;
class Segments;
class TargetDetail;
class TargetKey;
class TargetsModel;

/// Chỉ tiêu: the plan's targets as a colour table by year, phase by phase, for all units, one kind of
/// unit or one bloc; below, what the chosen one lacks.
class TargetsPage : public Page {
    Q_OBJECT
public:
    explicit TargetsPage(Workspace& workspace, QWidget* parent = nullptr);

    void reload() override;
    void update(const ChangeSummary& summary) override;
    void goTo(const Location& location) override;
    void print() override;

    void enterFigures();
    void addTarget();
    void editTarget();
    void removeTarget();
    void moveTarget(int by);
    void openTrend();
    void copyReminder();
    void openPromises();
    void takeFromTemplate();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeToolbar();
    void makeTable();
    void makeEmpty();
    void makeKeys();
    void showPhases();
    void showFilters();
    void showBoard();
    void showColumns();
    void showDetail();
    void showLocks();
    void showStatus();
    void openMenu(const QPoint& at);
    void saveEntry(const Target& target, const std::vector<TargetGoal>& goals);
    TargetSources chosenSources() const; ///< of the units that are filtered
    const TargetRow* current() const;
    const TargetYear* currentYear() const;
    QDate today() const;

    TargetSources m_sources;
    bool m_outdated = true;
    int m_phase = -1; ///< position in the book's phases; −1 when there are none
    TargetsModel* m_model;
    QTableView* m_table;
    TargetDetail* m_detail;
    QStackedWidget* m_views;
    EmptyState* m_empty = nullptr;
    Segments* m_segments = nullptr;
    QWidget* m_segmentsPlace = nullptr;
    QComboBox* m_units = nullptr;
    TargetKey* m_key = nullptr;
    ColumnFiller* m_filler = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_enter = nullptr;
    QWidget* m_toolbar = nullptr;
};

} // namespace thidua

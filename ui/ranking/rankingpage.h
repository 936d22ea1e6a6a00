// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ranking/standing.h"
#include "ui/page.h"
#include "ui/ranking/blocnotices.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace thidua {

class Banner;
class ChartWidget;
class RankingModel;
class RankingTable;
class Segments;

/// Ranking and awards: a bloc's ranks with the award line, what still stands in the way of its list,
/// and the ways to settle it.
class RankingPage : public Page {
    Q_OBJECT
public:
    explicit RankingPage(Workspace& workspace, QWidget* parent = nullptr);
    ~RankingPage() override;

    void reload() override;
    void update(const ChangeSummary& summary) override;
    void goTo(const Location& location) override;
    void print() override;

    BlocId currentBloc() const;
    /// What the open dialogs do, for menus and tests.
    void openPreflight();
    void openDocket();
    void openHolds(UnitId unit = {});
    void updateBasis();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeToolbar();
    QWidget* makeKey();
    QWidget* makeEmpty();
    void connectTable();

    const BlocStanding* bloc() const;
    void showBlocs();
    void showBloc();
    void showPlaces();
    void showNotice();
    void addNoticeActions(BlocNotice::Kind kind);
    void showStatus();
    void nameTabs();
    /// The sheet behind a dot of the chart; only who has a rank has one.
    void openDot(int dot);
    void showChart(bool shown);
    void chooseBloc(int index);
    void chooseNotice();

    void explain();
    void revoke();
    void openSheet(UnitId unit);
    void openExplanation(UnitId unit);
    void openProfile(UnitId unit);
    QDate today() const;

    Ledger::Book m_book;
    Standing m_standing;
    int m_current = 0; ///< position of the bloc on show
    bool m_basisStale = false;
    bool m_outdated = true;
    std::vector<BlocNotice> m_notices;
    size_t m_notice = 0;

    RankingModel* m_model;
    RankingTable* m_table;
    ChartWidget* m_chart;
    QStackedWidget* m_views;
    QHBoxLayout* m_tabs = nullptr;
    Segments* m_segments = nullptr;
    QComboBox* m_blocs = nullptr;
    QLabel* m_quota = nullptr;
    QLabel* m_places = nullptr;
    QToolButton* m_more = nullptr;
    QToolButton* m_chartToggle = nullptr;
    QPushButton* m_holds = nullptr;
    Banner* m_banner;
    QWidget* m_toolbar = nullptr;
    QWidget* m_key = nullptr;
};

} // namespace thidua

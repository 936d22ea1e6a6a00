// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace thidua {

class Banner;
class HistoryDetailModel;
class HistoryModel;
class InfoLine;
class PageHeader;
class SearchEdit;
struct Question;

/// Nhật ký: whether the chain is sound, every entry, what the chosen one changed, and taking one
/// back together with those that depend on it.
class HistoryPage : public Page {
    Q_OBJECT
public:
    explicit HistoryPage(Workspace& workspace, QWidget* parent = nullptr);

    void reload() override;
    void find() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    QWidget* makeNameless();
    QWidget* makeDetail();
    void checkChain();
    qint64 newest() const; ///< number of the last entry
    void choose(qint64 number); ///< 0: none
    void showSelected();
    std::vector<HistoryDetail> detailsOf(const HistoryEntry& entry) const;
    void undoSelected();
    const HistoryEntry* selected() const;
    QString describe(const HistoryEntry& entry) const;
    Question undoQuestion(const HistoryEntry& entry,
                          const std::vector<HistoryEntry>& dependents) const;

    HistoryModel* m_model;
    QSortFilterProxyModel* m_proxy;
    HistoryDetailModel* m_detail;
    PageHeader* m_header;
    QPushButton* m_undo;
    InfoLine* m_chain;
    Banner* m_broken;
    QWidget* m_nameless; ///< says how to set the name, while there is none
    SearchEdit* m_filter;
    QTableView* m_table;
    QLabel* m_detailTitle;
    QTableView* m_detailTable;
    bool m_checkIsSlow = false;
    bool m_left = false; ///< nobody has chosen an entry since the page was left
};

} // namespace thidua

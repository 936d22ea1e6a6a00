// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/searchindex.h"
#include "ui/support/searchedit.h"

#include <functional>

class QLabel;
class QListView;
class QStandardItemModel;

namespace thidua {

/// The search field of the menu row (Ctrl+K) with its list of finds below: ↑↓ choose, Enter goes
/// there, Esc gives up. The keyboard stays in the field all the time.
class SearchBox : public SearchEdit {
    Q_OBJECT
public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Asked for anew whenever a search begins, so that it is never out of date.
    void setSource(std::function<SearchIndex()> source) { m_source = std::move(source); }

signals:
    void chosen(const thidua::Location& location);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showHits();
    void choose(int row);
    void placeList();

    std::function<SearchIndex()> m_source;
    SearchIndex m_index;
    std::vector<SearchHit> m_hits;
    QStandardItemModel* m_model;
    QWidget* m_popup;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace thidua

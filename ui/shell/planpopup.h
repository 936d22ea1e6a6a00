// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QFrame>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace thidua {

class PlanTreeModel;

/// The open list of the plan selector: type to filter, accents do not matter; Enter or a click
/// chooses. Deletes itself when closed.
class PlanPopup : public QFrame {
    Q_OBJECT
public:
    PlanPopup(PlanTreeModel& model, PlanId current, QWidget* parent);

    void openBelow(const QWidget& anchor);

signals:
    void chosen(thidua::PlanId plan);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void choose(const QModelIndex& index);

    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_filter;
    QTreeView* m_view;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/plantreemodel.h"

#include <QAbstractButton>

namespace thidua {

/// Heads the sidebar, because everything under it belongs to the chosen plan: shows the plan and
/// opens the list of plans.
class PlanSelector : public QAbstractButton {
    Q_OBJECT
public:
    explicit PlanSelector(QWidget* parent = nullptr);

    void setLines(std::vector<PlanTreeModel::Line> lines);
    void setCurrent(PlanId plan);
    void setRail(bool rail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(thidua::PlanId plan);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openList();

    PlanTreeModel* m_model;
    std::vector<PlanTreeModel::Line> m_lines;
    PlanId m_current;
    QString m_title;
    QString m_subtitle;
    bool m_rail = false;
};

} // namespace thidua

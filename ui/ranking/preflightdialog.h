// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checks/preflight.h"
#include "ui/support/dialogframe.h"

class QTableView;
class QToolButton;

namespace thidua {

class PreflightModel;
class SearchEdit;

/// Pre-flight (kiểm tra trước): everything that stands between the plan and its award list, by weight,
/// each with the way there. Accepted when the user follows a finding; chosen() says which.
class PreflightDialog : public DialogFrame {
    Q_OBJECT
public:
    PreflightDialog(Prompts& prompts, const PlanBook& book, std::vector<Finding> findings,
                    QWidget* parent = nullptr);

    const Finding* chosen() const { return m_chosen; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeFilters();
    QWidget* makeTable();
    void filter();
    void follow(const QModelIndex& index);

    PreflightModel* m_model;
    QTableView* m_table = nullptr;
    SearchEdit* m_search = nullptr;
    std::vector<QToolButton*> m_filters;
    const Finding* m_chosen = nullptr;
};

} // namespace thidua

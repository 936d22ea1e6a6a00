// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/scoring/rule.h"

#include <QWidget>

class QLineEdit;
class QTableView;
class QToolButton;

namespace thidua {

class FormField;
class InfoLine;
class RuleRowsModel;

/// The small form of a rule that is a list: the levels of a choice, the bands of a measured value.
class RuleRows : public QWidget {
    Q_OBJECT
public:
    explicit RuleRows(QWidget* parent = nullptr);

    void setRule(const Rule& rule); ///< a ChoiceRule or a BandsRule
    Rule rule() const;
    void setEditable(bool editable);

signals:
    void edited();

private:
    void showState();
    void fitHeight();

    RuleRowsModel* m_model;
    QTableView* m_table;
    InfoLine* m_refusal;
    QLineEdit* m_unit;
    FormField* m_unitField;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
    bool m_editable = true;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/launches/movementstate.h"

#include <QWidget>

class QTableView;

namespace thidua {

class ColumnFiller;
class RegisterModel;

/// What the rules of coverage of a plan come to, one line a rule in the period people ask about: met of how
/// many, the rule, and who is missing behind a link.
class CoverageStrip : public QWidget {
    Q_OBJECT
public:
    explicit CoverageStrip(QWidget* parent = nullptr);

    void show(const MovementState& state);
    /// Shows at most so many rules; the others are scrolled to.
    void setMostRows(int rows);

signals:
    /// Those who are missing by the rule at this place are to be shown.
    void missingRequested(int rule);

private:
    void open(const QModelIndex& index);
    void fitHeight();

    RegisterModel* m_model;
    QTableView* m_table;
    ColumnFiller* m_filler;
    int m_mostRows = 5;
};

} // namespace thidua

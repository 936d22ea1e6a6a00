// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QPushButton;

namespace thidua {

class ObjectPicker;

/// What a movement is looked at as: the whole of it, a plan, a bloc or a unit. A way of words leads up;
/// the list, searched by typing without accents, leads anywhere.
class ScopeBar : public QWidget {
    Q_OBJECT
public:
    explicit ScopeBar(QWidget* parent = nullptr);

    /// `plans` is how many the movement has: a plan that stands alone has nothing above it.
    void showScopes(const Ledger::Book& book, int plans);
    void setScope(const Location& scope);

signals:
    void chosen(const thidua::Location& scope);

private:
    QPushButton* addStep(const char* name);

    Ledger::Book m_book;
    bool m_hasWhole = false;
    BlocId m_bloc; ///< the step between a plan and one of its units
    QPushButton* m_whole;
    QPushButton* m_plan;
    QPushButton* m_blocStep;
    ObjectPicker* m_picker;
};

} // namespace thidua

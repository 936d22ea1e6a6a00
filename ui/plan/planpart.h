// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace thidua {

/// One part of a plan's outline: shows what the book says and writes what is changed, each commit as
/// one step. Belongs to the page.
class PlanPart : public QWidget {
    Q_OBJECT
public:
    explicit PlanPart(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent), m_workspace(workspace)
    {
    }

    virtual void showBook(Ledger::Book book) = 0;
    /// Chooses the row a location names.
    virtual void goTo(const Location&) { }

protected:
    Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
};

} // namespace thidua

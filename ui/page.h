// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace thidua {

/// A section's page. It reads the ledger when shown or told of a change, writes by intents through
/// the workspace, and asks to go elsewhere by Workspace::goTo.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent), m_workspace(workspace)
    {
    }

    /// Another plan was chosen, or the page is shown for the first time: read everything again.
    virtual void reload() = 0;
    /// A change was written; the default reads everything again.
    virtual void update(const ChangeSummary&) { reload(); }
    /// Shows what a location names (unit, bloc, criterion).
    virtual void goTo(const Location&) { }
    /// Where the page is, for the way back; `shown` is where it was sent last.
    virtual Location here(const Location& shown) const { return shown; }
    /// Ctrl+P and Ctrl+F on this page.
    virtual void print() { }
    virtual void find() { }

signals:
    /// Left part of the status bar: what is selected, or what the figures rest on.
    void statusChanged(const QString& text);

protected:
    Workspace& workspace() const { return m_workspace; }

private:
    using QWidget::update;
    Workspace& m_workspace;
};

} // namespace thidua

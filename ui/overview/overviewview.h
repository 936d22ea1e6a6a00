// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

#include <QWidget>

namespace thidua {

/// One view of the overview, made when it is first shown. The page calls read() when the view is on show
/// and out of date, and takes its headline into the header; a view never reads by itself.
///
/// Beside these a view answers for its kind, before there is one:
/// `static bool isOffered(const Ledger&, const PlanBook&)`, whether the plan has anything for it, without
/// reading it all; `static bool shows(Board)`, whether a board of the overview is a place of it.
class OverviewView : public QWidget {
    Q_OBJECT
public:
    struct Headline {
        QString title;
        QString subtitle;
        QString status; ///< what the figures rest on, for the status bar
    };
    explicit OverviewView(Workspace& workspace, QWidget* parent = nullptr)
        : QWidget(parent), m_workspace(workspace)
    {
    }

    virtual void read() = 0;
    virtual Headline headline() const = 0;
    /// What the header shows at its right while this view is on show; null for nothing.
    virtual QWidget* actions() { return nullptr; }

    /// Where the view is, so that one can come back to it.
    virtual Location here() const { return {}; }
    /// To a place of this view. What it shows then may need read().
    virtual void goTo(const Location&) {}

signals:
    /// Something else is to be shown: read again.
    void outdated();
    /// What it shows, and its headline, have become complete since read().
    void completed();

protected:
    Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
};

} // namespace thidua

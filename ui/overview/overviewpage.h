// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/overview/overviewview.h"
#include "ui/page.h"

class QStackedWidget;

namespace thidua {

class PageHeader;
class Segments;

/// What a director reads in one minute, in several views: first steps, scoring, the movement, the
/// calendar. A plan has those that it has something for; the one on show is read, the others wait.
class OverviewPage : public Page {
    Q_OBJECT
public:
    explicit OverviewPage(Workspace& workspace, QWidget* parent = nullptr);
    ~OverviewPage() override;

    void reload() override;
    void update(const ChangeSummary& summary) override;
    void goTo(const Location& location) override;
    Location here(const Location& shown) const override;
    void print() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// What is asked of a kind of view, whether or not there is one yet.
    struct Kind {
        bool (*isOffered)(const Ledger&, const PlanBook&);
        bool (*shows)(Board);
        OverviewView* (*make)(Workspace&, QWidget* parent);
    };
    struct View {
        Kind kind;
        OverviewView* widget = nullptr; ///< null until it is first shown
        bool offered = false;
        bool outdated = true;
    };
    /// Views stand in the order they are added; the first one offered is shown until another is chosen.
    template<typename V>
    void addView(const QString& name);
    /// The view, made now where nobody has seen it yet.
    OverviewView& widgetOf(int view);
    void choose(int view);
    /// Reads and shows the chosen view; another where the plan does not have it.
    void showView();
    void showHeadline();

    std::vector<View> m_views;
    int m_chosen = -1; ///< by the user, or by where somebody went
    int m_shown = -1;
    PageHeader* m_header;
    Segments* m_segments;
    QStackedWidget* m_stack;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/unitmode/unitpage.h"

#include <QStackedWidget>

namespace thidua {

class UnitSendPage;

/// The pages of a unit's steps: those of the parts the plan asks for, then the sending. One that is not on
/// show is read again when it is shown, if something was written meanwhile.
class UnitPages : public QStackedWidget {
    Q_OBJECT
public:
    UnitPages(Workspace& workspace, UnitPlace place, const UnitTodo& todo, const QString& office,
              QWidget* parent);

    const QStringList& steps() const { return m_steps; } ///< ids in their order
    UnitPage* page() const { return pageAt(currentIndex()); }
    UnitSendPage& sending() const { return *m_sending; }
    /// Shows the page of a step; false when there is none.
    bool showStep(const QString& id);
    void showTodo(const UnitTodo& todo);
    /// A change was written.
    void written(const ChangeSummary& summary);
    void readAgain();

signals:
    /// The page on show has something to say about what it shows; blank: nothing.
    void statusChanged(const QString& text);
    void stepWanted(const QString& id);
    void itemWanted(const thidua::TodoItem& item);

private:
    void add(const QString& id, UnitPage* page);
    UnitPage* pageAt(int index) const;
    UnitPage* makePage(UnitPart part);
    void outdateOthers();

    Workspace& m_workspace;
    UnitPlace m_place;
    QStringList m_steps;
    std::vector<bool> m_stale; ///< by page
    UnitSendPage* m_sending = nullptr;
};

} // namespace thidua

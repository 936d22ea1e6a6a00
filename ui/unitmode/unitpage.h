// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/packages/unittodo.h"
#include "ui/page.h"

class QPushButton;
class QVBoxLayout;

namespace thidua {

class PageHeader;

/// Which unit's copy of which plan is filled in.
struct UnitPlace {
    PlanId plan;
    UnitId unit;
};

/// One step of what a unit does with its form: a title, a sentence what to do here, the content, and the
/// way to the next step. Every entry is written at once.
class UnitPage : public Page {
    Q_OBJECT
public:
    UnitPage(Workspace& workspace, UnitPlace place, const QString& title, const QString& what);

    /// What the unit has given and what not, after each change.
    virtual void showTodo(const UnitTodo&) { }
    /// Shows what something missing is about.
    virtual void goToItem(const TodoItem&) { }
    /// The next step's name; blank: there is none.
    void setNext(const QString& name);

signals:
    void nextWanted();
    /// To where something is missing, on whatever page.
    void itemWanted(const thidua::TodoItem& item);

protected:
    UnitPlace place() const { return m_place; }
    QDate today() const;
    QVBoxLayout* body() const { return m_body; }
    PageHeader* header() const { return m_header; }

private:
    UnitPlace m_place;
    PageHeader* m_header;
    QVBoxLayout* m_body;
    QPushButton* m_next;
};

} // namespace thidua

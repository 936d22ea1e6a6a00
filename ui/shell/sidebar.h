// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/workspace.h"

namespace thidua {

class PlanSelector;
class SectionList;
struct Waiting;

/// The left of the window: the plan selector above the sections of that plan. Narrows to a rail.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget* parent = nullptr);

    PlanSelector& plans() { return *m_plans; }
    SectionList& sections() { return *m_sections; }
    void setSection(Section section);
    void setWaiting(const Waiting& waiting);
    void setRail(bool rail);

signals:
    void chosen(thidua::Section section);

private:
    /// As wide as the design says, and wider where a font needs it for the names.
    void fit();

    PlanSelector* m_plans;
    SectionList* m_sections;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

#include <array>

class QPushButton;
class QStackedWidget;

namespace thidua {

class InitiativesTab;
class RegisterTab;
class Segments;

/// Sáng kiến: the registers of a movement side by side – initiatives with their funnel and coverage,
/// exemplars, publicity and training, tasks and instructions, nominations.
class InitiativesPage : public Page {
    Q_OBJECT
public:
    enum Register { Initiatives, Exemplars, Activities, Tasks, Nominations };

    explicit InitiativesPage(Workspace& workspace, QWidget* parent = nullptr);

    void reload() override;
    void goTo(const Location& location) override;
    void print() override;
    void find() override;

    void showRegister(Register which);

private:
    QWidget* makeHeader();
    RegisterTab* current() const;
    void showCurrent();
    void readCurrent();

    Segments* m_segments = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_csv = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_remind = nullptr;
    QStackedWidget* m_stack;
    InitiativesTab* m_initiatives;
    std::vector<RegisterTab*> m_tabs;
    std::array<bool, 5> m_stale{}; ///< of the tabs, read when they are shown
    QString m_locked;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/registers/registeractions.h"
#include "ui/initiatives/registertab.h"

namespace thidua {

/// The register of exemplars: who was found, fostered, commended, spread, and whose next stage is late.
class ExemplarsTab : public RegisterTab {
    Q_OBJECT
public:
    ExemplarsTab(Workspace& workspace, QWidget* parent);

    void reload(QDate today, const QString& locked) override;
    void add() override;
    void edit() override;
    void remove() override;
    void advance() override;

protected:
    void addToMenu(QMenu& menu) override;

private:
    void moveBack();
    const ExemplarRow* row() const;

    std::vector<ExemplarRow> m_rows;
};

/// Publicity and training, planned and held, late ones first.
class ActivitiesTab : public RegisterTab {
    Q_OBJECT
public:
    ActivitiesTab(Workspace& workspace, QWidget* parent);

    void reload(QDate today, const QString& locked) override;
    void add() override;
    void edit() override;
    void remove() override;

protected:
    void addToMenu(QMenu& menu) override;

private:
    void markHeld();
    const ActivityRow* row() const;

    std::vector<ActivityRow> m_rows;
};

/// Duties with a day, leaders' instructions and what meetings decided, late ones first.
class TasksTab : public RegisterTab {
    Q_OBJECT
public:
    TasksTab(Workspace& workspace, QWidget* parent);

    void reload(QDate today, const QString& locked) override;
    void add() override;
    void edit() override;
    void remove() override;
    /// Done on a day.
    void advance() override;

protected:
    void addToMenu(QMenu& menu) override;

private:
    void cancelTask();
    const TaskRow* row() const;

    std::vector<TaskRow> m_rows;
};

} // namespace thidua

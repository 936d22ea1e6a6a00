// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/actions/registers/registeractions.h"
#include "ui/initiatives/rowstab.h"

namespace thidua {

/// The register of exemplars: who was found, fostered, commended, spread, and whose next stage is late.
class ExemplarsTab : public RowsTab<ExemplarRow> {
    Q_OBJECT
public:
    ExemplarsTab(Workspace& workspace, QWidget* parent);

    void advance() override;

protected:
    Result<std::vector<ExemplarRow>> read() override;
    std::vector<RegisterColumn> columns() const override;
    RegisterLine lineOf(const ExemplarRow& row) const override;
    qint64 keyOf(const ExemplarRow& row) const override;
    QString nameOf(const ExemplarRow& row) const override;
    ExemplarRow fresh() const override;
    std::optional<Result<ChangeSet>> ask(const ExemplarRow& row) override;
    Result<ChangeSet> removal(const ExemplarRow& row) const override;
    void addToMenu(QMenu& menu) override;

private:
    void moveBack();
};

/// Publicity and training, planned and held, late ones first.
class ActivitiesTab : public RowsTab<ActivityRow> {
    Q_OBJECT
public:
    ActivitiesTab(Workspace& workspace, QWidget* parent);

protected:
    Result<std::vector<ActivityRow>> read() override;
    std::vector<RegisterColumn> columns() const override;
    RegisterLine lineOf(const ActivityRow& row) const override;
    qint64 keyOf(const ActivityRow& row) const override;
    QString nameOf(const ActivityRow& row) const override;
    ActivityRow fresh() const override;
    std::optional<Result<ChangeSet>> ask(const ActivityRow& row) override;
    Result<ChangeSet> removal(const ActivityRow& row) const override;
    void addToMenu(QMenu& menu) override;

private:
    void markHeld();
};

/// Duties with a day, leaders' instructions and what meetings decided, late ones first.
class TasksTab : public RowsTab<TaskRow> {
    Q_OBJECT
public:
    TasksTab(Workspace& workspace, QWidget* parent);

    /// Done on a day.
    void advance() override;

protected:
    Result<std::vector<TaskRow>> read() override;
    std::vector<RegisterColumn> columns() const override;
    RegisterLine lineOf(const TaskRow& row) const override;
    qint64 keyOf(const TaskRow& row) const override;
    QString nameOf(const TaskRow& row) const override;
    TaskRow fresh() const override;
    std::optional<Result<ChangeSet>> ask(const TaskRow& row) override;
    Result<ChangeSet> removal(const TaskRow& row) const override;
    void addToMenu(QMenu& menu) override;

private:
    void cancelTask();
};

} // namespace thidua

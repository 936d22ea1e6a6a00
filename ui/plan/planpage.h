// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace thidua {

class Banner;
class Chip;
class EmptyState;
class InfoLine;
class PlanChecks;
class PlanPart;

/// Kế hoạch: the outline of the plan at the left, the form of the chosen part, and at the right what
/// is right and what is missing before scoring starts.
class PlanPage : public Page {
    Q_OBJECT
public:
    /// The parts of the outline, in its order.
    enum Part {
        General,
        MovementAndPhases,
        LegalBases,
        Contents,
        Milestones,
        Clauses,
        Duties,
        Coverage,
        Grades,
        Blocs,
        Rules,
        Papers
    };

    explicit PlanPage(Workspace& workspace, QWidget* parent = nullptr);

    void reload() override;
    void goTo(const Location& location) override;

    void choosePart(int part);
    void freeze();
    void closePlan();
    void reopen();
    /// Makes a plan of another year from this one and goes there.
    void copyPlan();
    void showDifferences();

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitPanes();
    QWidget* makeHeader();
    QWidget* makeBody();
    void addSampleNote();
    void addPart(const QString& title, PlanPart* part);
    void showState();
    void showSampleNote();
    int unitsOutside() const;

    QListWidget* m_outline = nullptr;
    QStackedWidget* m_stack = nullptr;
    std::vector<PlanPart*> m_parts;
    PlanChecks* m_checks = nullptr;
    QWidget* m_outlinePane = nullptr;
    QWidget* m_checksPane = nullptr;
    Banner* m_sample = nullptr;
    PlanId m_sampleRead; ///< whose note was closed
    PlanId m_sampleUnfolded; ///< whose note is shown whole
    QPushButton* m_unfoldSample = nullptr;
    InfoLine* m_lock = nullptr;
    Chip* m_state = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_close = nullptr;
    QPushButton* m_reopen = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_differences = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_body = nullptr;
};

} // namespace thidua

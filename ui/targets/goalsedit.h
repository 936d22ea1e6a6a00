// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/targets/target.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace thidua {

class NumberEdit;

/// A kind of goal with the value that goes with it; kinds without one hide it.
class DemandEdit : public QWidget {
    Q_OBJECT
public:
    explicit DemandEdit(const QString& name, QWidget* parent = nullptr);

    /// Kinds there are to choose from; the chosen one stays if it is among them, else it is the first.
    void offer(const std::vector<GoalKind>& kinds);

    /// Without a value the field is left to be filled in.
    void setDemand(GoalKind kind, std::optional<Points> value);
    GoalKind kind() const;
    Points value() const;
    bool check(); ///< whether the value can be used

signals:
    void changed();

private:
    QComboBox* m_kind;
    NumberEdit* m_value;
};

/// The goals of a target, one a year, as rows that are added and taken away.
class GoalsEdit : public QWidget {
    Q_OBJECT
public:
    explicit GoalsEdit(const std::vector<TargetGoal>& goals, int nextYear,
                       QWidget* parent = nullptr);

    std::vector<TargetGoal> goals() const;
    bool check();
    /// Whether two rows are of the same year.
    bool hasYearTwice() const;

signals:
    void changed();

private:
    struct Row {
        QWidget* widget = nullptr;
        QSpinBox* year = nullptr;
        DemandEdit* demand = nullptr;
        PhaseId phase;
    };
    void addRow(const TargetGoal& goal, bool hasValue);
    void removeRow(QWidget* widget);

    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
    int m_nextYear;
};

} // namespace thidua

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace thidua {

class Segments;

/// How many of the tied units are taken, and which: the number as segments (or Alt and a digit), the
/// units as ticks. Taking none and all ticks by itself; a number in between waits for the ticks.
class TakenChoice : public QWidget {
    Q_OBJECT
public:
    struct Unit {
        UnitId id;
        QString name; ///< short, where the dialog says of what kind they are
        QString fullName;
    };
    TakenChoice(std::vector<Unit> units, int mayTake, QWidget* parent = nullptr);

    std::vector<UnitId> taken() const;
    void setTaken(const std::vector<UnitId>& taken);
    /// Whether a number was chosen and as many units are ticked.
    bool isComplete() const;
    /// What is still to tick; blank when complete.
    QString missingText() const;
    int wanted() const { return m_wanted; }
    void setWanted(int count);
    void setConsequence(const QString& text, bool beyondQuota);

signals:
    void changed();

private:
    int tickedCount() const;
    void tickAll(bool ticked);
    void takeTicks();
    QWidget* makeNumbers(int mayTake);
    QString numberText(int count) const;
    void showWanted();

    std::vector<Unit> m_units;
    std::vector<QCheckBox*> m_ticks;
    Segments* m_segments = nullptr; ///< for a few units
    QComboBox* m_numbers = nullptr; ///< for many
    QLabel* m_consequence;
    int m_wanted = -1; ///< −1: nothing was chosen yet
};

} // namespace thidua

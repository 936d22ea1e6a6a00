// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/plan.h"

#include <QWidget>

namespace thidua {

/// The dates of a plan on one line: windows as bars, days as diamonds, today as a flag. What is past
/// is pale, what runs is filled up to today, what is to come is outlined; each has its words below,
/// the title in one line or two.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void setMilestones(std::vector<Milestone> milestones, QDate today);
    /// Whether a title had to be shortened.
    bool isShortened() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A milestone with its place: the mark on the line, the words in a lane below it.
    struct Mark {
        const Milestone* milestone = nullptr;
        QStringList title; ///< lines, as they fit
        QString days;
        double from = 0;
        double to = 0;
        double textLeft = 0;
        double room = 0; ///< for the words, up to those of the next mark
        int lane = 0;
    };
    void arrange();
    void collectDays();
    void collectMarks();
    int placeWords(bool inTwoLines);
    void breakTitles();
    double laneTop(int lane) const;
    double positionOf(QDate day) const;
    double lineLeft() const;
    double lineRight() const;
    void paintMark(QPainter& painter, const Mark& mark) const;
    void paintWords(QPainter& painter, const Mark& mark) const;
    void paintToday(QPainter& painter) const;
    void describe();

    std::vector<Milestone> m_milestones;
    QDate m_today;
    /// The days of the milestones with their place on the line, 0…1.
    std::vector<std::pair<QDate, double>> m_days;
    std::vector<Mark> m_marks;
    QStringList m_undated;
    std::vector<int> m_lanes; ///< lines of the longest title in each
};

} // namespace thidua

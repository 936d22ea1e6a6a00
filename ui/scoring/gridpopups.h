// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <functional>

class QGridLayout;

namespace thidua {

/// The legend of the grid: every cell state with its mark, what it means and its shape.
class LegendPopup : public QFrame {
    Q_OBJECT
public:
    /// All of it, or what the own sheet of a unit can show.
    enum class Of { Scoring, OwnSheet };

    explicit LegendPopup(QWidget* parent, Of of = Of::Scoring);
    void openBelow(const QWidget& anchor);

private:
    using Paint = std::function<void(QPainter*, const QRect&)>;
    struct Sample {
        Paint paint;
        QString figure;
        QString name;
        QString meaning;
        bool pale = false;
    };

    void addStates(Of of);
    void addCompanions();
    void add(Sample sample);

    QGridLayout* m_grid;
    int m_count = 0;
};

/// The whole rule of one criterion (F1).
class RulePopup : public QFrame {
    Q_OBJECT
public:
    RulePopup(const QString& title, const QStringList& paragraphs, QWidget* parent);
    void openAt(const QPoint& global);
};

} // namespace thidua

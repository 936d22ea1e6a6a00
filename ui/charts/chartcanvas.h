// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartsaver.h"

#include <QWidget>

namespace thidua {

/// What shows the data of a chart: a picture by QtCharts (chartcanvas.cpp), or, in a build without
/// it, the table of its figures (chartcanvastable.cpp). Enter opens what a mark or a figure leads to;
/// where nothing does, it asks for the figures.
class ChartCanvas : public QWidget {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    /// True when there is a picture, which has a key.
    static bool drawsPictures();
    /// What saving makes: a picture, or a table for a spreadsheet; and its kinds of file.
    static QString savingName();
    static QString savedKinds();
    static Result<void> save(const ChartPlate& plate, const QString& path);
    void setTitle(const QString& title);
    /// Whether marks lead somewhere.
    void setOpens(bool opens);
    /// Where the mark of a figure is in the view; null where nothing is drawn of it.
    QRect boxOf(int row, int column) const;
    /// Shows the data in the present scheme and font.
    void draw(const ChartData& figures);

signals:
    void figuresWanted();
    /// By row and column of the figures.
    void activated(int row, int column);

private:
    QWidget* m_view; ///< of the kind the file that makes it knows
    bool m_opens = false;
};

} // namespace thidua

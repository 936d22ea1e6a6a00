// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/chartdata.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace thidua {

class ChartCanvas;
class ChartKey;
class Prompts;

/// A chart with its sentence above, its key below, and two buttons: its figures as a table, and the
/// picture as a file. Draws itself again when the scheme or the font changes.
class ChartWidget : public QWidget {
    Q_OBJECT
public:
    explicit ChartWidget(Prompts& prompts, QWidget* parent = nullptr);
    ~ChartWidget() override;

    /// The sentence the chart proves, and what its figures are ("units", "points").
    void setTitle(const QString& title, const QString& note = {});
    void setData(ChartData data);
    const ChartData& data() const { return m_data; }
    /// Whether marks and figures lead somewhere: activated() is then emitted for them.
    void setOpens(bool opens);
    /// Where the mark of a figure is in the view of the chart.
    QRect boxOf(int row, int column) const;
    void showFigures();
    void savePicture();

signals:
    /// A mark was opened, by row and column of its figure in the chart's table.
    void activated(int row, int column);

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();

    Prompts& m_prompts;
    ChartData m_data;
    QLabel* m_title;
    QLabel* m_note;
    QVBoxLayout* m_column;
    ChartCanvas* m_canvas;
    ChartKey* m_key;
    bool m_drawing = false;
    bool m_opens = false;
};

} // namespace thidua

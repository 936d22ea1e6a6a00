// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <memory>

class QAbstractAxis;
class QCategoryAxis;
class QChart;
class QColor;

namespace thidua {

struct Theme;

/// A chart with the fixed rules of every chart: surface as ground, no margins, legend or animation.
std::unique_ptr<QChart> makePlainChart(const Theme& theme);
/// Takes lines and grid off an axis and sets its text.
void setPlainAxis(QAbstractAxis* axis, const Theme& theme, bool strong = false);
/// An upright scale for `rows` marks, the first at the top. `labels` are HTML, from the top.
QCategoryAxis* makeRowAxis(const QStringList& labels, const Theme& theme);
/// Where row `row` of `rows` stands on the upright scale.
double rowPosition(int row, int rows);
/// HTML of a label: text is escaped; `strong` is weight 600.
QString labelHtml(const QString& text, const QColor& colour, bool strong);
/// Widths of label columns at 100 %: of dots, and of bars, which often stand two charts side by side.
inline constexpr int kLabelWidth = 250;
inline constexpr int kBarLabelWidth = 180;
/// `text` cut to the width of a label column, so that the marks keep most of the room.
QString fitLabel(const QString& text, int width = kLabelWidth);
/// How wide a label of bars that was cut so is, in pixels.
int labelWidth(const QString& text);

} // namespace thidua

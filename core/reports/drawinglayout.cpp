// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/drawinglayout.h"

#include "core/reports/units.h"

#include <algorithm>

namespace thidua::report {

namespace {

constexpr double kFrame = 8; // twips: 0.4 points
constexpr double kHatch = 6;
constexpr double kHatchStep = fromMm(1.2);

QPointF twips(QPointF mm)
{
    return {fromMm(mm.x()), fromMm(mm.y())};
}

QRectF twips(const QRectF& mm)
{
    return {twips(mm.topLeft()), twips(mm.bottomRight())};
}

/// Lines rising to the right, cut at the edges of the box.
void hatch(const QRectF& box, Content& content)
{
    for (double start = box.left() - box.height() + kHatchStep; start < box.right();
         start += kHatchStep) {
        const double over = std::max(0.0, box.left() - start);
        const double past = std::max(0.0, start + box.height() - box.right());
        const QLineF line(wholeTwips(start + over), wholeTwips(box.bottom() - over),
                          wholeTwips(start + box.height() - past), wholeTwips(box.top() + past));
        content.rules.push_back({line, kHatch});
    }
}

void add(const DrawnBox& drawn, Content& content)
{
    const QRectF box = twips(drawn.area);
    if (drawn.greyPercent > 0)
        content.fills.push_back({box, drawn.greyPercent});
    if (drawn.hatched)
        hatch(box, content);
    if (!drawn.framed)
        return;
    for (const QLineF& side :
         {QLineF(box.topLeft(), box.topRight()), QLineF(box.bottomLeft(), box.bottomRight()),
          QLineF(box.topLeft(), box.bottomLeft()), QLineF(box.topRight(), box.bottomRight())})
        content.rules.push_back({side, kFrame});
}

void add(const DrawnMark& mark, Content& content)
{
    const QPointF at = twips(mark.at);
    const double half = fromMm(mark.sizeMm / 2);
    QPolygonF shape;
    switch (mark.shape) {
    case MarkShape::Square:
        shape = {at + QPointF(-half, -half), at + QPointF(half, -half), at + QPointF(half, half),
                 at + QPointF(-half, half)};
        break;
    case MarkShape::Diamond:
        shape = {at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half),
                 at + QPointF(-half, 0)};
        break;
    case MarkShape::Triangle:
        shape = {at + QPointF(0, -half), at + QPointF(half, half), at + QPointF(-half, half)};
        break;
    }
    content.shapes.push_back({shape, mark.filled});
}

void add(const DrawnText& drawn, TextShaper& shaper, Content& content)
{
    const double width = fromMm(drawn.widthMm);
    const ShapedTextPtr text =
        shaper.shape(drawn.text, {.size = drawn.size, .width = width, .align = drawn.align});
    const QPointF at = twips(drawn.at);
    const double left = at.x()
        - (drawn.align == Align::Right        ? width
               : drawn.align == Align::Centre ? wholeTwips(width / 2)
                                              : 0);
    double y = wholeTwips(at.y() - text->height() / 2);
    for (size_t line = 0; line < text->lines.size(); ++line) {
        content.add(text, line, {left, y + text->baseline});
        y += text->lineHeight;
    }
}

} // namespace

Slice layoutDrawing(const Drawing& drawing, TextShaper& shaper)
{
    Slice slice{.height = fromMm(drawing.heightMm), .keepWithNext = drawing.keepWithNext};
    for (const DrawnBox& box : drawing.boxes)
        add(box, slice.content);
    for (const DrawnLine& line : drawing.lines)
        slice.content.rules.push_back({QLineF(twips(line.line.p1()), twips(line.line.p2())),
                                       fromPoints(line.points), line.dashed});
    for (const DrawnMark& mark : drawing.marks)
        add(mark, slice.content);
    for (const DrawnText& text : drawing.texts)
        add(text, shaper, slice.content);
    return slice;
}

} // namespace thidua::report

// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/laidout.h"

#include <algorithm>
#include <iterator>

namespace thidua::report {

QRectF PlacedLine::extent() const
{
    const ShapedLine& shapedLine = shaped();
    return {at.x() + shapedLine.left, at.y() - text->baseline, shapedLine.width, text->lineHeight};
}

void Content::add(const ShapedTextPtr& text, size_t line, QPointF at)
{
    if (!text->lines[line].glyphs.empty())
        lines.push_back({text, line, at});
}

void Content::moveInto(Content& other, QPointF offset)
{
    for (PlacedLine& line : lines) {
        line.at += offset;
        other.lines.push_back(std::move(line));
    }
    for (const Fill& fill : fills)
        other.fills.push_back({fill.area.translated(offset), fill.greyPercent});
    for (const Rule& rule : rules)
        other.rules.push_back({rule.line.translated(offset), rule.width, rule.dotted});
    for (const Shape& shape : shapes)
        other.shapes.push_back({shape.outline.translated(offset), shape.filled});
    for (PlacedImage& image : images)
        other.images.push_back({image.area.translated(offset), std::move(image.image)});
}

QString LaidOutPage::toPlainText() const
{
    std::vector<const PlacedLine*> order;
    for (const PlacedLine& line : content.lines)
        if (!line.shaped().text.trimmed().isEmpty())
            order.push_back(&line);
    std::stable_sort(order.begin(), order.end(), [](const PlacedLine* a, const PlacedLine* b) {
        return std::pair(qRound(a->at.y()), a->extent().left())
            < std::pair(qRound(b->at.y()), b->extent().left());
    });
    QString text;
    const PlacedLine* previous = nullptr;
    for (const PlacedLine* line : order) {
        if (previous)
            text += qRound(previous->at.y()) == qRound(line->at.y()) ? QStringLiteral(" | ")
                                                                     : QStringLiteral("\n");
        text += line->shaped().text.trimmed();
        previous = line;
    }
    return text;
}

} // namespace thidua::report

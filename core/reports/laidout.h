// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/shaper.h"

#include <QDateTime>
#include <QImage>
#include <QLineF>
#include <QPolygonF>
#include <QRectF>

namespace thidua::report {

/// A line of a shaped text at its place: the left edge of its box and its base line.
struct PlacedLine {
    ShapedTextPtr text;
    size_t line = 0;
    QPointF at;

    const ShapedLine& shaped() const { return text->lines[line]; }
    /// The room the letters take, marks above and below included.
    QRectF extent() const;
};

struct Fill {
    QRectF area;
    int greyPercent = 100;
};

struct Rule {
    QLineF line;
    double width = 0;
    bool dotted = false;
};

/// A mark of a drawing, over the rules: black, or white with a black edge.
struct Shape {
    QPolygonF outline;
    bool filled = true;
};

struct PlacedImage {
    QRectF area;
    QImage image;
};

/// What is drawn in one place, in twips.
struct Content {
    std::vector<PlacedLine> lines;
    std::vector<Fill> fills;
    std::vector<Rule> rules;
    std::vector<Shape> shapes;
    std::vector<PlacedImage> images;

    /// Places a line of `text` by its base line; one without letters takes room but draws nothing.
    void add(const ShapedTextPtr& text, size_t line, QPointF at);
    void moveInto(Content& other, QPointF offset);
};

/// A page ready to paint, in twips from its upper left corner.
struct LaidOutPage {
    QSizeF size;
    QRectF body; ///< inside the margins
    Content content;
    /// The dark squares of the code, shared by the pages of a section.
    std::shared_ptr<const std::vector<QRectF>> qr;
    ShapedTextPtr watermark;
    size_t section = 0;
    int number = 1; ///< of `count`, in its section
    int count = 1;

    /// The lines of the page from top to bottom and left to right; a table row is one line, its
    /// cells divided by ` | `.
    QString toPlainText() const;
};

struct LaidOutDocument {
    QString title;
    QDateTime date;
    std::vector<LaidOutPage> pages;
    QString missingLetters; ///< set as empty boxes, because the font lacks them
};

} // namespace thidua::report

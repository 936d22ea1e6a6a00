// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reports/fonts.h"
#include "core/reports/richtext.h"

#include <QList>
#include <QPointF>
#include <QRawFont>
#include <memory>
#include <unordered_map>

namespace thidua::report {

/// Letters of one face, each with its place: whole twips from the left edge of the box and the base
/// line of the text they belong to.
struct Glyphs {
    QRawFont font;
    QList<quint32> indexes;
    QList<QPointF> positions;
};

/// One line of text, broken and measured.
struct ShapedLine {
    QString text;
    std::vector<Glyphs> glyphs;
    double left = 0; ///< where the letters begin inside the box
    double width = 0; ///< of the letters
};

/// A text set in a box of a given width. All lines are equally high.
struct ShapedText {
    std::vector<ShapedLine> lines;
    double lineHeight = 0;
    double baseline = 0; ///< from the top of a line

    double height() const { return lineHeight * static_cast<double>(lines.size()); }
    double widest() const;
};

using ShapedTextPtr = std::shared_ptr<const ShapedText>;

/// What the look of a shaped text depends on; sizes in points, lengths in twips.
struct ShapeStyle {
    double size = 13;
    double width = 0;
    Align align = Align::Left;
    bool bold = false; ///< all of it, whatever its runs say
    bool italic = false;
    bool balanced = false; ///< lines of about equal length: titles
    double firstIndent = 0;
    double lineSpacing = 1;
    bool operator==(const ShapeStyle&) const = default;
};

/// Breaks text into lines and glyphs, and remembers what it has set: five hundred scorecards repeat
/// the same criteria and mostly the same numbers. Lives for one layout, on its thread.
class TextShaper {
public:
    explicit TextShaper(FontFamily family) : m_family(std::move(family)) { }

    ShapedTextPtr shape(const Text& text, const ShapeStyle& style);
    /// Letters met so far that the family does not have; they are set as empty boxes.
    const QString& missingLetters() const { return m_missing; }

private:
    struct Key {
        Text text;
        ShapeStyle style;
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        size_t operator()(const Key& key) const;
    };

    ShapedText shapeNow(const Text& text, const ShapeStyle& style);
    void shapeParagraph(const std::vector<Run>& runs, const ShapeStyle& style, ShapedText& into);
    void noteMissing(const QString& text, const Glyphs& glyphs);

    FontFamily m_family;
    std::unordered_map<Key, ShapedTextPtr, KeyHash> m_cache;
    QString m_missing;
};

} // namespace thidua::report

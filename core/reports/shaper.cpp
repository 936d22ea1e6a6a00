// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/shaper.h"

#include "core/reports/units.h"

#include <QTextLayout>
#include <algorithm>

namespace thidua::report {

namespace {

constexpr double kSuperscriptSize = 0.7;
constexpr double kSuperscriptRise = 0.34;
constexpr double kSuperscriptGap = 0.05; // clears the horn of ư and ơ

std::vector<std::vector<Run>> paragraphsOf(const Text& text)
{
    std::vector<std::vector<Run>> paragraphs(1);
    for (const Run& run : text.runs) {
        const QStringList parts = run.text.split(u'\n');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            if (i > 0)
                paragraphs.emplace_back();
            Run part = run;
            part.text = printable(parts[i]);
            paragraphs.back().push_back(std::move(part));
        }
    }
    return paragraphs;
}

Qt::Alignment qtAlignment(Align align)
{
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    case Align::Justify:
        return Qt::AlignJustify;
    }
    return Qt::AlignLeft;
}

/// The narrowest width that needs no more lines: what makes the lines of a title equally long.
double balancedWidth(TextShaper& shaper, const Text& text, ShapeStyle style)
{
    style.balanced = false;
    const size_t lines = shaper.shape(text, style)->lines.size();
    if (lines < 2)
        return style.width;
    double tooNarrow = style.width / 2;
    double enough = style.width;
    while (enough - tooNarrow > fromMm(1)) {
        style.width = (tooNarrow + enough) / 2;
        const ShapedTextPtr shaped = shaper.shape(text, style);
        (shaped->lines.size() > lines ? tooNarrow : enough) = style.width;
    }
    return enough;
}

} // namespace

double ShapedText::widest() const
{
    double width = 0;
    for (const ShapedLine& line : lines)
        width = std::max(width, line.width);
    return width;
}

size_t TextShaper::KeyHash::operator()(const Key& key) const
{
    size_t hash = qHashMulti(0, key.style.size, key.style.width, static_cast<int>(key.style.align),
                             key.style.bold, key.style.lineSpacing);
    for (const Run& run : key.text.runs)
        hash = qHashMulti(hash, run.text, run.bold, run.italic);
    return hash;
}

ShapedTextPtr TextShaper::shape(const Text& text, const ShapeStyle& style)
{
    Key key{text, style};
    if (const auto known = m_cache.find(key); known != m_cache.end())
        return known->second;
    auto shaped = std::make_shared<ShapedText>(shapeNow(text, style));
    return m_cache.emplace(std::move(key), std::move(shaped)).first->second;
}

ShapedText TextShaper::shapeNow(const Text& text, const ShapeStyle& style)
{
    ShapedText shaped;
    double size = text.runs.empty() ? style.size : 0;
    for (const Run& run : text.runs)
        size = std::max(size, run.size > 0 ? run.size : style.size);
    const QRawFont face = QRawFont::fromFont(m_family.font(size, style.bold, style.italic));
    const double natural = face.ascent() + face.descent() + face.leading();
    shaped.lineHeight = wholeTwips(natural * style.lineSpacing);
    shaped.baseline = wholeTwips(shaped.lineHeight - natural + face.leading() / 2 + face.ascent());

    ShapeStyle inner = style;
    if (style.balanced)
        inner.width = balancedWidth(*this, text, style);
    for (const std::vector<Run>& runs : paragraphsOf(text))
        shapeParagraph(runs, inner, shaped);
    if (const double shift = wholeTwips((style.width - inner.width) / 2); shift > 0)
        for (ShapedLine& line : shaped.lines) {
            line.left += shift;
            for (Glyphs& glyphs : line.glyphs)
                for (QPointF& position : glyphs.positions)
                    position.rx() += shift;
        }
    return shaped;
}

void TextShaper::shapeParagraph(const std::vector<Run>& runs, const ShapeStyle& style,
                                ShapedText& into)
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const Run& run : runs) {
        const double size =
            (run.size > 0 ? run.size : style.size) * (run.superscript ? kSuperscriptSize : 1);
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(text.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(
            m_family.font(size, run.bold || style.bold, run.italic || style.italic));
        ranges.push_back(range);
        text += run.text;
    }

    QTextLayout layout(text,
                       ranges.size() == 1 ? ranges.first().format.font()
                                          : m_family.font(style.size, style.bold, style.italic));
    QTextOption option(qtAlignment(style.align));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    if (ranges.size() > 1)
        layout.setFormats(ranges);

    layout.beginLayout();
    for (double indent = style.firstIndent;; indent = 0) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::max(1.0, style.width - indent));
        line.setPosition({indent, 0});
    }
    layout.endLayout();

    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        ShapedLine shaped;
        shaped.text = text.mid(line.textStart(), line.textLength());
        const QRectF extent = line.naturalTextRect();
        shaped.left = extent.left();
        shaped.width = extent.width();
        for (size_t r = 0; r < runs.size(); ++r) {
            const int start = std::max(line.textStart(), ranges[static_cast<int>(r)].start);
            const int end =
                std::min(line.textStart() + line.textLength(),
                         ranges[static_cast<int>(r)].start + ranges[static_cast<int>(r)].length);
            if (start >= end)
                continue;
            const double em =
                runs[r].superscript ? fromPoints(runs[r].size > 0 ? runs[r].size : style.size) : 0;
            const double rise = line.ascent() + kSuperscriptRise * em;
            const double gap = kSuperscriptGap * em;
            for (const QGlyphRun& run : line.glyphRuns(start, end - start)) {
                Glyphs glyphs{run.rawFont(), run.glyphIndexes(), run.positions()};
                for (QPointF& position : glyphs.positions)
                    position = {wholeTwips(position.x() + gap), wholeTwips(position.y() - rise)};
                noteMissing(runs[r].text, glyphs);
                shaped.glyphs.push_back(std::move(glyphs));
            }
        }
        into.lines.push_back(std::move(shaped));
    }
    if (layout.lineCount() == 0)
        into.lines.emplace_back();
}

void TextShaper::noteMissing(const QString& text, const Glyphs& glyphs)
{
    if (!glyphs.indexes.contains(0U))
        return;
    for (const char32_t letter : text.toUcs4())
        if (!glyphs.font.supportsCharacter(letter) && QChar::isPrint(letter)) {
            const QString missing = QString::fromUcs4(&letter, 1);
            if (!m_missing.contains(missing))
                m_missing += missing;
        }
}

} // namespace thidua::report

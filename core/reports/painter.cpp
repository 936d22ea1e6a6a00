// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/painter.h"

#include <QGlyphRun>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace thidua::report {

namespace {

constexpr int kWatermarkGrey = 10; // percent
constexpr int kShapeEdge = 14; // twips

QColor grey(int percent)
{
    const int value = 255 - 255 * std::clamp(percent, 0, 100) / 100;
    return QColor(value, value, value);
}

void paintFills(const std::vector<Fill>& fills, QPainter& painter)
{
    for (const Fill& fill : fills)
        painter.fillRect(fill.area, grey(fill.greyPercent));
}

/// Gathers letters of one face across cells and lines, which a PDF then names once.
class Letters {
public:
    explicit Letters(QPainter& painter) : m_painter(painter) { }

    void add(const Glyphs& glyphs, QPointF at)
    {
        if (!(glyphs.font == m_font)) {
            flush();
            m_font = glyphs.font;
        }
        m_indexes += glyphs.indexes;
        for (const QPointF& position : glyphs.positions)
            m_positions.push_back(position + at);
    }

    void flush()
    {
        if (m_indexes.isEmpty())
            return;
        QGlyphRun run;
        run.setRawFont(m_font);
        run.setRawData(m_indexes.constData(), m_positions.constData(),
                       static_cast<int>(m_indexes.size()));
        m_painter.drawGlyphRun({}, run);
        m_indexes.clear();
        m_positions.clear();
    }

private:
    QPainter& m_painter;
    QRawFont m_font;
    QList<quint32> m_indexes;
    QList<QPointF> m_positions;
};

/// From the lower left to the upper right corner, through the middle of the page.
void paintWatermark(const LaidOutPage& page, QPainter& painter)
{
    if (!page.watermark)
        return;
    const ShapedLine& line = page.watermark->lines.front();
    const double diagonal = std::hypot(page.size.width(), page.size.height()) * 0.72;
    const double scale = std::min(1.0, diagonal / line.width);
    painter.save();
    painter.setPen(grey(kWatermarkGrey));
    painter.translate(page.size.width() / 2, page.size.height() / 2);
    painter.rotate(-std::atan2(page.size.height(), page.size.width()) * 180 / std::numbers::pi);
    painter.scale(scale, scale);
    const QPointF start(-line.left - line.width / 2,
                        page.watermark->baseline - page.watermark->lineHeight / 2);
    Letters letters(painter);
    for (const Glyphs& glyphs : line.glyphs)
        letters.add(glyphs, start);
    letters.flush();
    painter.restore();
}

void paintRules(std::vector<Rule> rules, QPainter& painter)
{
    std::stable_sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) {
        return std::pair(a.dotted, a.width) < std::pair(b.dotted, b.width);
    });
    QList<QLineF> lines;
    for (size_t first = 0; first < rules.size();) {
        const Rule& style = rules[first];
        lines.clear();
        for (; first < rules.size() && rules[first].width == style.width
             && rules[first].dotted == style.dotted;
             ++first)
            lines.push_back(rules[first].line);
        QPen pen(Qt::black, style.width, Qt::SolidLine, style.dotted ? Qt::FlatCap : Qt::SquareCap);
        if (style.dotted)
            pen.setDashPattern({6, 6});
        painter.setPen(pen);
        painter.drawLines(lines);
    }
}

void paintShapes(const std::vector<Shape>& shapes, QPainter& painter)
{
    if (shapes.empty())
        return;
    painter.setPen(QPen(Qt::black, kShapeEdge));
    for (const Shape& shape : shapes) {
        painter.setBrush(shape.filled ? Qt::black : Qt::white);
        painter.drawPolygon(shape.outline);
    }
}

} // namespace

void paint(const LaidOutPage& page, QPainter& painter)
{
    painter.save();
    paintFills(page.content.fills, painter);
    paintWatermark(page, painter);
    paintRules(page.content.rules, painter);
    paintShapes(page.content.shapes, painter);
    for (const PlacedImage& image : page.content.images)
        painter.drawImage(image.area, image.image);
    if (page.qr) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::black);
        painter.drawRects(page.qr->data(), static_cast<int>(page.qr->size()));
    }
    painter.setPen(Qt::black);
    Letters letters(painter);
    for (const PlacedLine& line : page.content.lines)
        for (const Glyphs& glyphs : line.shaped().glyphs)
            letters.add(glyphs, line.at);
    letters.flush();
    painter.restore();
}

} // namespace thidua::report

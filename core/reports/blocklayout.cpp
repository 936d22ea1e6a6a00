// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/blocklayout.h"

#include "core/reports/drawinglayout.h"
#include "core/reports/officialblocks.h"
#include "core/reports/tablelayout.h"
#include "core/reports/units.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace thidua::report {

namespace {

struct BlocksText {
    Q_DECLARE_TR_FUNCTIONS(BlocksText)
};

/// Sets one kind of block after another; what each returns goes below what stands already.
class BlockLayout {
public:
    BlockLayout(double width, double height, TextShaper& shaper)
        : m_width(width), m_height(height), m_shaper(shaper)
    {
    }

    Result<void> operator()(const Paragraph& paragraph)
    {
        add(paragraphSlices(paragraph, m_width - fromMm(paragraph.leftIndentMm)),
            paragraph.beforePt, paragraph.afterPt);
        return {};
    }

    Result<void> operator()(const Heading& heading)
    {
        Paragraph paragraph{
            .text = heading.text, .align = heading.align, .size = heading.level <= 1 ? 14.0 : 13.0};
        for (Run& run : paragraph.text.runs) {
            run.bold = true;
            run.italic = run.italic || heading.level >= 3;
        }
        paragraph.beforePt = 6;
        paragraph.keepWithNext = true;
        const size_t first = m_slices.size();
        THIDUA_TRY((*this)(paragraph));
        if (first < m_slices.size())
            m_slices[first].heading = true;
        return {};
    }

    Result<void> operator()(const SplitLine& line)
    {
        add({splitLine(line, m_width, m_shaper)}, line.beforePt, line.afterPt);
        return {};
    }

    Result<void> operator()(const NationalHeader& header)
    {
        add({nationalHeader(header, m_width, m_shaper)}, 0, 16);
        return {};
    }

    Result<void> operator()(const TitleBlock& title)
    {
        add({titleBlock(title, m_width, m_shaper)}, 0, 12);
        return {};
    }

    Result<void> operator()(const Table& table)
    {
        add(layoutTable(table, m_width, m_height, m_shaper), table.beforePt, table.afterPt);
        return {};
    }

    Result<void> operator()(const SignatureBlock& block)
    {
        add({signatureBlock(block, m_width, m_shaper)}, block.beforePt, 0);
        keepWithPreceding(m_slices, 1);
        return {};
    }

    Result<void> operator()(const Recipients& recipients)
    {
        add({recipientsBlock(recipients, m_width, m_shaper)}, 6, 0);
        return {};
    }

    Result<void> operator()(const Notes& notes)
    {
        QStringList parts{notes.lead};
        for (qsizetype i = 0; i < notes.numbered.size(); ++i)
            parts << QStringLiteral("(%1)\u00A0%2").arg(i + 1).arg(notes.numbered[i]);
        parts << notes.tail;
        parts.removeAll(QString());
        if (parts.isEmpty())
            return {};
        return (*this)(
            Paragraph{.text = plain(parts.join(u' ')), .size = notes.size, .afterPt = 3});
    }

    Result<void> operator()(const Picture& picture)
    {
        if (picture.image.isNull())
            return {};
        QSizeF size(picture.image.size());
        size.scale(std::min(m_width, fromMm(picture.widthMm)), m_height, Qt::KeepAspectRatio);
        Slice slice{.height = size.height()};
        slice.content.images.push_back(
            {QRectF(QPointF((m_width - size.width()) / 2, 0), size), picture.image});
        add({std::move(slice)}, 6, 6);
        return {};
    }

    Result<void> operator()(const Drawing& drawing)
    {
        add({layoutDrawing(drawing, m_shaper)}, drawing.beforePt, drawing.afterPt);
        return {};
    }

    Result<void> operator()(const Placed& placed)
    {
        Slice slice{.onPage = true};
        double y = fromMm(placed.yMm);
        for (Slice& line : paragraphSlices(placed.paragraph, fromMm(placed.widthMm))) {
            line.content.moveInto(slice.content, {fromMm(placed.xMm), y});
            y += line.height;
        }
        m_slices.push_back(std::move(slice));
        return {};
    }

    Result<void> operator()(const Space& space)
    {
        m_after = std::max(m_after, fromMm(space.mm));
        return {};
    }

    Result<void> operator()(const Tiles& tiles)
    {
        const size_t columns = static_cast<size_t>(std::max(1, tiles.columns));
        const double tileWidth = std::floor(m_width / static_cast<double>(columns));
        const double height = std::min(fromMm(tiles.heightMm), m_height);
        for (size_t first = 0; first < tiles.tiles.size(); first += columns) {
            Slice row{.height = height};
            for (size_t i = first; i < std::min(first + columns, tiles.tiles.size()); ++i) {
                const double left = static_cast<double>(i - first) * tileWidth;
                if (Result<void> set =
                        addTile(tiles.tiles[i], left, tileWidth, height, row.content);
                    !set)
                    return set;
            }
            add({std::move(row)}, 0, 0);
        }
        return {};
    }

    Result<void> operator()(const PageBreak&)
    {
        m_slices.push_back({.pageBreak = true});
        m_after = 0;
        return {};
    }

    std::vector<Slice> takeSlices() { return std::move(m_slices); }

private:
    static constexpr double kTilePad = fromMm(4);
    static constexpr double kCutRule = 6;

    std::vector<Slice> paragraphSlices(const Paragraph& paragraph, double width) const
    {
        const ShapedTextPtr text = m_shaper.shape(paragraph.text,
                                                  {.size = paragraph.size,
                                                   .width = width,
                                                   .align = paragraph.align,
                                                   .firstIndent = fromMm(paragraph.firstIndentMm),
                                                   .lineSpacing = paragraph.lineSpacing});
        std::vector<Slice> slices;
        const size_t count = text->lines.size();
        for (size_t line = 0; line < count; ++line) {
            Slice slice{.height = text->lineHeight};
            slice.content.add(text, line, {fromMm(paragraph.leftIndentMm), text->baseline});
            // No line of a paragraph stands alone at the foot or the top of a page.
            const bool last = line + 1 == count;
            slice.keepWithNext = last ? paragraph.keepWithNext : line == 0 || line + 2 == count;
            slices.push_back(std::move(slice));
        }
        return slices;
    }

    /// The larger of the room asked for after the last block and before this one counts.
    void add(std::vector<Slice> slices, double beforePt, double afterPt)
    {
        if (slices.empty())
            return;
        slices.front().before = std::max(fromPoints(beforePt), m_after);
        m_after = fromPoints(afterPt);
        std::move(slices.begin(), slices.end(), std::back_inserter(m_slices));
    }

    Result<void> addTile(const std::vector<Block>& blocks, double left, double width, double height,
                         Content& content) const
    {
        auto slices = layoutBlocks(blocks, width - 2 * kTilePad, m_height, m_shaper);
        if (!slices)
            return fail(slices.error());
        const QRectF inside(kTilePad, kTilePad, width - 2 * kTilePad, height - 2 * kTilePad);
        std::vector<LaidOutPage> pages = paginate(std::move(*slices), {width, height}, inside);
        const std::vector<PlacedLine>& lines = pages.front().content.lines;
        const bool fits = std::all_of(lines.begin(), lines.end(), [&](const PlacedLine& line) {
            return line.extent().bottom() <= height;
        });
        if (pages.size() > 1 || !fits)
            return fail(
                ErrorCode::OutOfRange,
                BlocksText::tr("The text of one small paper does not fit its place of %1 mm. Make "
                               "the text shorter or put fewer on a page.")
                    .arg(qRound(height / fromMm(1))));
        pages.front().content.moveInto(content, {left, 0});
        for (const QLineF& side :
             {QLineF(left, 0, left + width, 0), QLineF(left, height, left + width, height),
              QLineF(left, 0, left, height), QLineF(left + width, 0, left + width, height)})
            content.rules.push_back({side, kCutRule, true});
        return {};
    }

    double m_width;
    double m_height;
    TextShaper& m_shaper;
    std::vector<Slice> m_slices;
    double m_after = 0;
};

} // namespace

Result<std::vector<Slice>> layoutBlocks(const std::vector<Block>& blocks, double width,
                                        double height, TextShaper& shaper)
{
    BlockLayout layout(width, height, shaper);
    for (const Block& block : blocks)
        THIDUA_TRY(std::visit([&](const auto& one) { return layout(one); }, block.value()));
    return layout.takeSlices();
}

} // namespace thidua::report

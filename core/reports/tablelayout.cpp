// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reports/tablelayout.h"

#include "core/reports/units.h"

#include <algorithm>
#include <cmath>

namespace thidua::report {

namespace {

constexpr double kPadSide = fromMm(1.2);
constexpr double kPadTop = fromMm(0.2); // of a row of one line, which has its least height
constexpr double kPadTopOfMany = fromMm(0.5);
constexpr double kNarrowestColumn = fromMm(8); // two letters of any size and the room beside them
constexpr double kStrongRule = 16; // twips: 0.8 points
constexpr int kHeadShade = 7;
constexpr int kGroupShade = 4;

struct SetCell {
    ShapedTextPtr text;
    double left = 0;
    double right = 0;
    int shade = 0;
};

/// Columns too narrow for a letter grow at the cost of the others, as far as there is room for all.
void widenNarrowest(std::vector<double>& widths, double available)
{
    const double least = std::min(kNarrowestColumn, available / static_cast<double>(widths.size()));
    double free = available;
    double lacking = 0;
    double over = 0; // what the wider columns have beyond the least
    for (const double width : widths) {
        free -= width;
        (width < least ? lacking : over) += std::abs(width - least);
    }
    const double taken = std::max(0.0, lacking - free);
    for (double& width : widths)
        width = width < least ? least : width - (over > 0 ? (width - least) / over * taken : 0);
}

class TableLayout {
public:
    TableLayout(const Table& table, double width, double pageHeight, TextShaper& shaper)
        : m_table(table), m_edges(columnEdges(table.columns, width)), m_pageHeight(pageHeight),
          m_shaper(shaper)
    {
    }

    std::vector<Slice> run()
    {
        auto frame = std::make_shared<TableFrame>();
        frame->left = m_edges.front();
        frame->right = m_edges.back();
        frame->ruled = m_table.ruled;

        std::vector<Slice> slices;
        for (const Row& row : m_table.head)
            addRow(row, true, slices);
        double headHeight = 0;
        for (Slice& slice : slices) {
            slice.keepWithNext = true;
            headHeight += slice.height;
        }
        const Slice continued = continuedLine(frame->right - frame->left);
        headHeight += continued.height;
        const bool repeated = headHeight < m_pageHeight / 2;
        m_rowLimit = m_pageHeight - (repeated ? headHeight : 0);
        const size_t headSlices = slices.size();
        for (const Row& row : m_table.rows)
            addRow(row, false, slices);

        // The head inside the frame needs a frame of its own, or the two would own each other.
        if (repeated) {
            auto headFrame = std::make_shared<TableFrame>(*frame);
            frame->head.assign(slices.begin(),
                               slices.begin() + static_cast<std::ptrdiff_t>(headSlices));
            frame->headHeight = headHeight;
            for (Slice& slice : frame->head)
                slice.table = headFrame;
            if (continued.height > 0)
                frame->head.insert(frame->head.begin(), continued);
        }
        for (Slice& slice : slices)
            slice.table = frame;
        if (!slices.empty())
            slices.front().before = fromPoints(m_table.beforePt);
        return slices;
    }

private:
    /// The unruled line above a head that is repeated; of no height when the table has none.
    Slice continuedLine(double width) const
    {
        if (m_table.continued.isEmpty())
            return {};
        const ShapedTextPtr text = m_shaper.shape(
            m_table.continued, {.size = m_table.size, .width = width, .align = Align::Left});
        Slice slice{.height = text->height() + fromPoints(2), .keepWithNext = true};
        for (size_t line = 0; line < text->lines.size(); ++line)
            slice.content.add(text, line,
                              {0, static_cast<double>(line) * text->lineHeight + text->baseline});
        return slice;
    }

    void addRow(const Row& row, bool head, std::vector<Slice>& slices)
    {
        const bool strong = head || row.kind != RowKind::Body;
        std::vector<SetCell> cells;
        size_t column = 0;
        double textHeight = 0;
        bool oneLine = true;
        for (const Cell& cell : row.cells) {
            if (column >= m_table.columns.size())
                break;
            const size_t end = std::min(column + static_cast<size_t>(std::max(1, cell.span)),
                                        m_table.columns.size());
            SetCell set{{}, m_edges[column], m_edges[end], cell.shadePercent};
            if (set.shade == 0)
                set.shade = head ? kHeadShade : strong ? kGroupShade : 0;
            ShapeStyle style{
                .size = m_table.size,
                .width = std::max(fromMm(1), set.right - set.left - 2 * kPadSide),
                .align = cell.align.value_or(head ? Align::Centre : m_table.columns[column].align),
                .bold = strong};
            set.text = m_shaper.shape(cell.text, style);
            textHeight = std::max(textHeight, set.text->height());
            oneLine = oneLine && set.text->lines.size() == 1;
            cells.push_back(std::move(set));
            column = end;
        }
        if (column < m_table.columns.size())
            cells.push_back({m_shaper.shape({}, {.size = m_table.size}), m_edges[column],
                             m_edges.back(),
                             head         ? kHeadShade
                                 : strong ? kGroupShade
                                          : 0});

        const bool staysUp = row.kind == RowKind::Subtotal || row.kind == RowKind::Total;
        if (!head && staysUp && !slices.empty())
            slices.back().keepWithNext = true;
        const double minimum = fromMm(row.minHeightMm > 0 ? row.minHeightMm : m_table.rowHeightMm);
        const double height =
            std::max(minimum, textHeight + 2 * (oneLine ? kPadTop : kPadTopOfMany));
        if (height > m_rowLimit)
            addSplitRow(cells, textHeight > 0, slices);
        else
            slices.push_back(wholeRow(cells, height));
        slices.back().keepWithNext = row.keepWithNext || row.kind == RowKind::Group;
        if (row.kind == RowKind::Total && !head)
            slices.back().ruleWidth = kStrongRule;
    }

    void frameCell(const SetCell& cell, double height, Content& content) const
    {
        std::vector<Fill>& fills = content.fills;
        if (cell.shade > 0 && !fills.empty() && fills.back().greyPercent == cell.shade
            && fills.back().area.right() == cell.left)
            fills.back().area.setRight(cell.right);
        else if (cell.shade > 0)
            fills.push_back({QRectF(cell.left, 0, cell.right - cell.left, height), cell.shade});
        if (!m_table.ruled)
            return;
        if (content.rules.empty())
            content.rules.push_back({QLineF(cell.left, 0, cell.left, height), kTableRule});
        content.rules.push_back({QLineF(cell.right, 0, cell.right, height), kTableRule});
    }

    Slice wholeRow(const std::vector<SetCell>& cells, double height) const
    {
        Slice slice{.height = height};
        for (const SetCell& cell : cells) {
            frameCell(cell, height, slice.content);
            const double top = wholeTwips((height - cell.text->height()) / 2);
            for (size_t line = 0; line < cell.text->lines.size(); ++line)
                slice.content.add(cell.text, line,
                                  {cell.left + kPadSide,
                                   top + static_cast<double>(line) * cell.text->lineHeight
                                       + cell.text->baseline});
        }
        return slice;
    }

    void addSplitRow(const std::vector<SetCell>& cells, bool hasText,
                     std::vector<Slice>& slices) const
    {
        size_t lines = 1;
        double lineHeight = hasText ? 0 : fromMm(m_table.rowHeightMm);
        for (const SetCell& cell : cells) {
            lines = std::max(lines, cell.text->lines.size());
            lineHeight = std::max(lineHeight, cell.text->lineHeight);
        }
        for (size_t line = 0; line < lines; ++line) {
            const bool first = line == 0;
            const bool last = line + 1 == lines;
            const double top = first ? kPadTop : 0;
            Slice slice{.height = lineHeight + top + (last ? kPadTop : 0),
                        .ruleAbove = first,
                        .ruleBelow = last};
            for (const SetCell& cell : cells) {
                frameCell(cell, slice.height, slice.content);
                if (line < cell.text->lines.size())
                    slice.content.add(cell.text, line,
                                      {cell.left + kPadSide, top + cell.text->baseline});
            }
            slices.push_back(std::move(slice));
        }
    }

    const Table& m_table;
    std::vector<double> m_edges;
    double m_pageHeight;
    double m_rowLimit = m_pageHeight;
    TextShaper& m_shaper;
};

} // namespace

std::vector<double> columnEdges(const std::vector<Column>& columns, double width)
{
    double fixed = 0;
    double shares = 0;
    for (const Column& column : columns)
        (column.fixedMm > 0 ? fixed : shares) +=
            column.fixedMm > 0 ? fromMm(column.fixedMm) : std::max(0.0, column.share);
    // What the columns with a share may claim even when the fixed ones would take it all.
    const double least = shares > 0 ? width / 5 : 0;
    const double scale = fixed > 0 && fixed > width - least ? (width - least) / fixed : 1;
    const double rest = width - fixed * scale;
    std::vector<double> widths;
    for (const Column& column : columns)
        widths.push_back(column.fixedMm > 0
                             ? fromMm(column.fixedMm) * scale
                             : rest * std::max(0.0, column.share) / std::max(shares, 1e-9));
    widenNarrowest(widths, width);

    std::vector<double> edges{0};
    double edge = 0;
    for (const double own : widths) {
        edge += own;
        edges.push_back(std::min(width, wholeTwips(edge)));
    }
    return edges;
}

std::vector<Slice> layoutTable(const Table& table, double width, double pageHeight,
                               TextShaper& shaper)
{
    if (table.columns.empty())
        return {};
    return TableLayout(table, width, pageHeight, shaper).run();
}

} // namespace thidua::report

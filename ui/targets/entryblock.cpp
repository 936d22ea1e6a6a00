// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/targets/entryblock.h"

#include "core/base/text.h"
#include "ui/targets/targetwords.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace thidua {

namespace {

struct EntryBlockText {
    Q_DECLARE_TR_FUNCTIONS(EntryBlock)
};

struct Corners {
    int top;
    int left;
    int bottom;
    int right;
};

Corners cornersOf(const QModelIndexList& cells)
{
    Corners corners{cells.front().row(), cells.front().column(), cells.front().row(),
                    cells.front().column()};
    for (const QModelIndex& cell : cells) {
        corners.top = std::min(corners.top, cell.row());
        corners.left = std::min(corners.left, cell.column());
        corners.bottom = std::max(corners.bottom, cell.row());
        corners.right = std::max(corners.right, cell.column());
    }
    return corners;
}

bool saysNoFigure(const QString& text)
{
    static const QStringList words{QStringLiteral("–"),         QStringLiteral("-"),
                                   QStringLiteral("—"),         QStringLiteral("chua co so lieu"),
                                   QStringLiteral("no figure"), QStringLiteral("no data")};
    return words.contains(folded(text.simplified()));
}

/// The names that copyEntries() put around the figures.
void dropNames(CellBlock& block)
{
    if (block.empty() || block.front().isEmpty()
        || block.front().front() != EntryBlockText::tr("Unit"))
        return;
    block.erase(block.begin());
    for (QStringList& row : block)
        row.removeFirst();
}

/// Adds what a text means for a cell.
void add(EntryBlock& edits, const EntryGridModel& model, const QModelIndex& cell,
         const QString& text)
{
    if (text.trimmed().isEmpty())
        return;
    const bool none = saysNoFigure(text);
    if (!model.isAsked(cell)) {
        // The dash the grid itself shows there.
        if (!none)
            edits.refused.push_back({cellName(model, cell), cell.data(Qt::ToolTipRole).toString()});
        return;
    }
    if (none && !model.recorded(cell))
        return;
    edits.entries.push_back(model.entryAt(cell, none ? QString() : text));
    edits.cells.push_back(cell);
}

} // namespace

QString cellName(const EntryGridModel& model, const QModelIndex& cell)
{
    return QStringLiteral("%1, %2").arg(
        model.headerData(cell.row(), Qt::Vertical, Qt::DisplayRole).toString(),
        shortTitle(*model.targetAt(cell)));
}

EntryBlock planPaste(const EntryGridModel& model, const QModelIndexList& cells, CellBlock block)
{
    EntryBlock edits;
    dropNames(block);
    if (cells.isEmpty() || block.empty())
        return edits;
    if (block.size() == 1 && block.front().size() == 1) {
        for (const QModelIndex& cell : cells)
            add(edits, model, cell, block.front().front());
        return edits;
    }
    const Corners corners = cornersOf(cells);
    int outside = 0;
    for (size_t row = 0; row < block.size(); ++row) {
        for (qsizetype column = 0; column < block[row].size(); ++column) {
            const QModelIndex cell = model.index(corners.top + static_cast<int>(row),
                                                 corners.left + static_cast<int>(column));
            const QString& text = block[row][column];
            if (cell.isValid())
                add(edits, model, cell, text);
            else
                outside += !text.trimmed().isEmpty();
        }
    }
    if (outside > 0)
        edits.refused.push_back(
            {EntryBlockText::tr("outside the grid"),
             EntryBlockText::tr("%n figure(s) lie beyond the last unit or target.", nullptr,
                                outside)});
    return edits;
}

EntryBlock planFillDown(const EntryGridModel& model, const QModelIndexList& cells)
{
    EntryBlock edits;
    std::map<int, std::vector<int>> rows; // by column
    for (const QModelIndex& cell : cells)
        rows[cell.column()].push_back(cell.row());
    for (auto& [column, chosen] : rows) {
        std::sort(chosen.begin(), chosen.end());
        const bool single = chosen.size() == 1;
        const int source = single ? chosen.front() - 1 : chosen.front();
        if (source < 0)
            continue;
        const QString text = model.copyText(model.index(source, column));
        for (size_t i = single ? 0 : 1; i < chosen.size(); ++i)
            add(edits, model, model.index(chosen[i], column), text);
    }
    return edits;
}

EntryBlock planClear(const EntryGridModel& model, const QModelIndexList& cells)
{
    EntryBlock edits;
    for (const QModelIndex& cell : cells) {
        if (!model.recorded(cell))
            continue;
        edits.entries.push_back(model.entryAt(cell, {}));
        edits.cells.push_back(cell);
    }
    return edits;
}

CellBlock copyEntries(const EntryGridModel& model, const QModelIndexList& cells, bool withHeaders)
{
    CellBlock block;
    if (cells.isEmpty())
        return block;
    const Corners corners = cornersOf(cells);
    if (withHeaders) {
        QStringList head{EntryBlockText::tr("Unit")};
        for (int column = corners.left; column <= corners.right; ++column)
            head << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        block.push_back(head);
    }
    for (int row = corners.top; row <= corners.bottom; ++row) {
        QStringList texts;
        if (withHeaders)
            texts << model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
        for (int column = corners.left; column <= corners.right; ++column)
            texts << model.copyText(model.index(row, column));
        block.push_back(texts);
    }
    return block;
}

} // namespace thidua

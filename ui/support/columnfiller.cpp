// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/columnfiller.h"

#include "ui/support/type.h"

#include <QAbstractItemDelegate>
#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace thidua {

namespace {

/// The widths the cells of a column ask for, children included. Cells that run over several columns
/// say nothing about one of them.
void collectWidths(const QAbstractItemView& view, const QModelIndex& parent, int column,
                   std::vector<int>& widths)
{
    const QAbstractItemModel& model = *view.model();
    const auto* table = qobject_cast<const QTableView*>(&view);
    const auto* tree = qobject_cast<const QTreeView*>(&view);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, column, parent);
        const bool spanned = (table && table->columnSpan(row, column) > 1)
            || (tree && tree->isFirstColumnSpanned(row, parent));
        if (!spanned)
            widths.push_back(view.itemDelegateForIndex(index)->sizeHint({}, index).width());
        collectWidths(view, model.index(row, 0, parent), column, widths);
    }
}

/// The width at which `part` in a hundred of the cells are whole.
int widthFor(const std::vector<int>& sorted, size_t part)
{
    return sorted.empty() ? 0 : sorted[(sorted.size() - 1) * part / 100];
}

} // namespace

ColumnFiller::ColumnFiller(QAbstractItemView* view, QHeaderView* header,
                           std::vector<FilledColumn> columns)
    : QObject(view), m_view(view), m_header(header)
{
    header->setStretchLastSection(false);
    view->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int before, int after) {
        // A column that is filled may be drawn by hand; showing or hiding it moves the others.
        if (!isFilled(section) || before == 0 || after == 0)
            share();
    });
    setColumns(std::move(columns));
}

void ColumnFiller::setColumns(std::vector<FilledColumn> columns)
{
    m_columns = std::move(columns);
    for (const FilledColumn& filled : m_columns) {
        if (filled.column < m_header->count())
            m_header->setSectionResizeMode(filled.column, QHeaderView::Interactive);
    }
    fill();
}

bool ColumnFiller::isFilled(int column) const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [column](const FilledColumn& filled) { return filled.column == column; });
}

void ColumnFiller::fill()
{
    measure();
    share();
}

void ColumnFiller::measure()
{
    m_needs.clear();
    for (const FilledColumn& column : m_columns)
        m_needs.push_back(column.column < m_header->count() ? needOf(column) : Need{});
}

ColumnFiller::Need ColumnFiller::needOf(const FilledColumn& column) const
{
    std::vector<int> widths;
    collectWidths(*m_view, {}, column.column, widths);
    std::sort(widths.begin(), widths.end());
    const int least = std::max(scaled(column.least), m_header->sectionSizeHint(column.column));
    const auto wanted = [&](size_t part) {
        const int width = widthFor(widths, part);
        return std::max(least, column.most > 0 ? std::min(width, scaled(column.most)) : width);
    };
    return {least, wanted(75), wanted(95), wanted(100)};
}

void ColumnFiller::share()
{
    if (m_filling)
        return;
    const QScopedValueRollback filling(m_filling, true);
    int room = m_view->viewport()->width() - m_header->length();
    std::vector<size_t> shown;
    std::vector<int> widths(m_columns.size());
    int parts = 0;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        // A section that is about to be hidden has no width any more.
        const int column = m_columns[i].column;
        if (column >= m_header->count() || m_header->sectionSize(column) == 0)
            continue;
        shown.push_back(i);
        parts += m_columns[i].share;
        widths[i] = m_needs[i].front();
        room += m_header->sectionSize(column) - widths[i];
    }
    for (size_t step = 1; step < Need().size(); ++step) {
        for (const size_t i : shown) {
            const int given = std::clamp(m_needs[i][step] - widths[i], 0, std::max(room, 0));
            widths[i] += given;
            room -= given;
        }
    }
    const int rest = std::max(room, 0);
    for (const size_t i : shown) {
        const int given = parts > 0 ? rest * m_columns[i].share / parts : 0;
        widths[i] += given;
        room -= given;
    }
    for (const size_t i : shown) {
        const int rounded = i == shown.front() ? std::max(room, 0) : 0;
        m_header->resizeSection(m_columns[i].column, widths[i] + rounded);
    }
}

bool ColumnFiller::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

} // namespace thidua

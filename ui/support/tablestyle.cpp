// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/tablestyle.h"

#include "ui/support/tableheader.h"
#include "ui/support/type.h"

#include <QListView>
#include <QTableView>
#include <QTreeView>

namespace thidua {

namespace {

RowDelegate* stylePlain(QAbstractItemView* view, int rowHeight, bool twoLines)
{
    auto* delegate = new RowDelegate(view);
    delegate->setRowHeight(rowHeight);
    delegate->setTwoLines(twoLines);
    view->setItemDelegate(delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setAlternatingRowColors(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setTextElideMode(Qt::ElideRight);
    return delegate;
}

int heightOf(const RowDelegate& delegate)
{
    return delegate.sizeHint({}, {}).height();
}

void applyWidths(QHeaderView* header, const QList<int>& widths)
{
    for (int column = 0; column < widths.size() && column < header->count(); ++column) {
        if (widths[column] > 0)
            header->resizeSection(column, scaled(widths[column]));
        else
            header->setSectionResizeMode(column, QHeaderView::Stretch);
    }
}

constexpr int kTickGap = 4;

} // namespace

RowDelegate* styleTable(QTableView* view, RowHeight height, bool twoLines)
{
    RowDelegate* delegate = stylePlain(view, rowPixels(height, 0), twoLines);
    view->setHorizontalHeader(new TableHeader(Qt::Horizontal, view));
    view->horizontalHeader()->setVisible(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(scaled(24));
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(heightOf(*delegate));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setTabKeyNavigation(false);
    return delegate;
}

RowDelegate* styleTree(QTreeView* view, RowHeight height, bool twoLines)
{
    RowDelegate* delegate = stylePlain(view, rowPixels(height, 0), twoLines);
    view->setHeader(new TableHeader(Qt::Horizontal, view));
    view->header()->setVisible(true);
    view->setUniformRowHeights(true);
    view->setWordWrap(false);
    view->setAllColumnsShowFocus(true);
    return delegate;
}

RowDelegate* styleList(QListView* view, bool twoLines)
{
    RowDelegate* delegate = stylePlain(view, rowPixels(RowHeight::Normal, 0), twoLines);
    view->setUniformItemSizes(true);
    return delegate;
}

void setRoomyTicks(QListView* view)
{
    view->setSpacing(scaled(kTickGap));
}

TableHeader* headerOf(QTableView* view)
{
    return qobject_cast<TableHeader*>(view->horizontalHeader());
}

TableHeader* headerOf(QTreeView* view)
{
    return qobject_cast<TableHeader*>(view->header());
}

void setRowHeight(QAbstractItemView* view, RowHeight height, int windowHeight)
{
    auto* delegate = qobject_cast<RowDelegate*>(view->itemDelegate());
    if (!delegate)
        return;
    delegate->setRowHeight(rowPixels(height, windowHeight));
    if (auto* table = qobject_cast<QTableView*>(view))
        table->verticalHeader()->setDefaultSectionSize(heightOf(*delegate));
    emit delegate->sizeHintChanged({});
}

void fitHeaders(QHeaderView* header)
{
    for (int column = 0; column < header->count(); ++column) {
        const int words = header->sectionSizeHint(column);
        if (!header->isSectionHidden(column) && header->sectionSize(column) < words)
            header->resizeSection(column, words);
    }
}

void fitNumberColumns(QTableView* view)
{
    const QAbstractItemModel* model = view->model();
    if (!model || model->rowCount() == 0)
        return;
    for (int column = 0; column < model->columnCount(); ++column) {
        const int alignment = model->index(0, column).data(Qt::TextAlignmentRole).toInt();
        const bool number = Qt::Alignment(alignment).testFlag(Qt::AlignRight);
        if (!number)
            continue;
        int wanted = view->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            wanted =
                std::max(wanted, view->itemDelegateForIndex(index)->sizeHint({}, index).width());
        }
        if (view->columnWidth(column) < wanted)
            view->setColumnWidth(column, wanted);
    }
}

void fitToContents(QTableView* view, const QList<int>& columns, int most)
{
    const QAbstractItemModel* model = view->model();
    for (const int column : columns) {
        int whole = view->horizontalHeader()->sectionSizeHint(column);
        int words = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, column);
            const int wanted = view->itemDelegateForIndex(index)->sizeHint({}, index).width();
            const bool number =
                Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight);
            int& kind = number || index.data(ChipRole).isValid() ? whole : words;
            kind = std::max(kind, wanted);
        }
        view->setColumnWidth(column, std::max(whole, std::min(words, scaled(most))));
    }
}

int fitRows(QTableView* view)
{
    const auto* delegate = qobject_cast<const RowDelegate*>(view->itemDelegate());
    const QAbstractItemModel* model = view->model();
    const int line = view->verticalHeader()->defaultSectionSize();
    const int two = std::max(line, 2 * view->fontMetrics().height() + scaled(space::kSmall));
    int height = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        bool wraps = false;
        for (int column = 0; column < model->columnCount() && !wraps; ++column) {
            const QModelIndex index = model->index(row, column);
            wraps = delegate->isWrapped(column)
                && delegate->sizeHint({}, index).width() > view->columnWidth(column);
        }
        view->setRowHeight(row, wraps ? two : line);
        height += wraps ? two : line;
    }
    return height;
}

void setColumnWidths(QTableView* view, const QList<int>& widths)
{
    applyWidths(view->horizontalHeader(), widths);
}

void setColumnWidths(QTreeView* view, const QList<int>& widths)
{
    view->header()->setStretchLastSection(false);
    applyWidths(view->header(), widths);
}

} // namespace thidua

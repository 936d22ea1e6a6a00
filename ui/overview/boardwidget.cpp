// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overview/boardwidget.h"

#include "ui/charts/chartwidget.h"
#include "ui/overview/boardmodel.h"
#include "ui/overview/leadtile.h"
#include "ui/support/card.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kNarrow = 900; ///< below this parts stand one under another
constexpr int kMostRows = 40; ///< a longer table scrolls by itself
constexpr int kBetweenParts = space::kMedium;

} // namespace

BoardWidget::BoardWidget(Prompts& prompts, QWidget* parent)
    : QWidget(parent), m_prompts(prompts), m_tiles(new QWidget(this)),
      m_tileRow(new QHBoxLayout(m_tiles)), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(space::kPageMargin, 0, space::kPageMargin, space::kPageMargin);
    m_grid->setSpacing(kBetweenParts);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_tileRow->setContentsMargins({});
    m_tileRow->setSpacing(kBetweenParts);
}

LeadTile* BoardWidget::tilePart(size_t at)
{
    if (at < m_tileParts.size())
        return m_tileParts[at];
    auto* tile = new LeadTile({}, m_tiles);
    tile->setObjectName(QStringLiteral("boardTile%1").arg(at + 1));
    connect(tile, &LeadTile::followed, this, &BoardWidget::followed);
    m_tileRow->addWidget(tile, 1);
    m_tileParts.push_back(tile);
    return tile;
}

BoardWidget::ChartPart& BoardWidget::chartPart(size_t at)
{
    if (at < m_charts.size())
        return m_charts[at];
    ChartPart part{new Card({}, this), nullptr, {}};
    part.chart = new ChartWidget(m_prompts, part.card);
    part.chart->setObjectName(QStringLiteral("boardChart%1").arg(at + 1));
    part.chart->setOpens(true);
    part.card->content()->addWidget(part.chart);
    connect(part.chart, &ChartWidget::activated, this, [this, at](int row) {
        const std::vector<Location>& places = m_charts[at].places;
        if (static_cast<size_t>(row) < places.size())
            emit followed(places[static_cast<size_t>(row)]);
    });
    m_charts.push_back(std::move(part));
    return m_charts.back();
}

BoardWidget::TablePart& BoardWidget::tablePart(size_t at)
{
    if (at < m_tables.size())
        return m_tables[at];
    TablePart part{new Card({}, this), nullptr, new BoardModel(this)};
    part.view = new QTableView(part.card);
    part.view->setObjectName(QStringLiteral("boardTable%1").arg(at + 1));
    styleTable(part.view, RowHeight::Normal, true)->setWrapped(0);
    part.view->setModel(part.model);
    part.view->setSelectionMode(QAbstractItemView::SingleSelection);
    part.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.view->setCursor(Qt::PointingHandCursor);
    const auto open = [this, model = part.model](const QModelIndex& index) {
        emit followed(model->placeAt(index.row()));
    };
    connect(part.view, &QTableView::clicked, this, open);
    connect(part.view, &QTableView::activated, this, open);
    part.card->content()->addWidget(part.view);
    part.card->content()->addStretch(1);
    m_tables.push_back(part);
    return m_tables.back();
}

void BoardWidget::showTable(TablePart& part, const BoardTable& table)
{
    part.card->setTitle(table.title);
    part.card->setNote(table.rows.empty() && !table.empty.isEmpty() ? table.empty : table.note);
    part.view->setAccessibleName(table.title);
    part.model->setTable(table);
    part.view->setVisible(!table.rows.empty());
    QList<int> widths;
    for (const BoardColumn& column : table.columns)
        widths << column.width;
    part.view->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnWidths(part.view, widths);
}

void BoardWidget::showPage(const BoardPage& page)
{
    for (size_t i = 0; i < std::max(page.tiles.size(), m_tileParts.size()); ++i) {
        LeadTile* tile = tilePart(i);
        tile->setVisible(i < page.tiles.size());
        if (i >= page.tiles.size())
            continue;
        tile->setCaption(page.tiles[i].caption);
        tile->showWords(page.tiles[i].words);
        tile->setPlace(page.tiles[i].place);
    }
    m_tiles->setVisible(!page.tiles.empty());
    for (size_t i = 0; i < std::max(page.charts.size(), m_charts.size()); ++i) {
        ChartPart& part = chartPart(i);
        part.card->setVisible(i < page.charts.size());
        if (i >= page.charts.size())
            continue;
        part.chart->setTitle(page.charts[i].title, page.charts[i].note);
        part.chart->setData(page.charts[i].data);
        part.places = page.charts[i].places;
    }
    for (size_t i = 0; i < std::max(page.tables.size(), m_tables.size()); ++i) {
        TablePart& part = tablePart(i);
        part.card->setVisible(i < page.tables.size());
        if (i < page.tables.size())
            showTable(part, page.tables[i]);
    }
    fitTables();
    arrange();
}

/// As high as their rows: the board scrolls, not each table in it.
void BoardWidget::fitTables()
{
    for (const TablePart& part : m_tables) {
        setRowHeight(part.view, RowHeight::Normal, 0);
        const int rows = std::min(part.model->rowCount(), kMostRows);
        const QHeaderView* upright = part.view->verticalHeader();
        part.view->setFixedHeight(part.view->horizontalHeader()->sizeHint().height()
                                  + rows * upright->defaultSectionSize());
    }
}

void BoardWidget::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowStretch(row, 0);
    int row = 0;
    int column = 0;
    const auto place = [&](QWidget* widget, bool wide) {
        if (widget->isHidden())
            return;
        wide = wide || m_narrow;
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(widget, row, column, 1, wide ? 2 : 1);
        column = wide ? 2 : column + 1;
        if (column > 1) {
            ++row;
            column = 0;
        }
    };
    place(m_tiles, true);
    // A movement is a table of its plans first; elsewhere the charts lead.
    const bool tableFirst = m_tiles->isHidden();
    const auto tables = [&] {
        for (const TablePart& part : m_tables)
            place(part.card, part.model->table().isWide);
    };
    if (tableFirst)
        tables();
    for (size_t i = 0; i < m_charts.size(); ++i) {
        const bool isLast = i + 1 == m_charts.size() || m_charts[i + 1].card->isHidden();
        place(m_charts[i].card, isLast && column == 0);
    }
    if (!tableFirst)
        tables();
    m_grid->setRowStretch(row + 1, 1);
}

void BoardWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        for (TablePart& part : m_tables)
            showTable(part, BoardTable(part.model->table()));
        fitTables();
    }
}

void BoardWidget::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(kNarrow);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

} // namespace thidua

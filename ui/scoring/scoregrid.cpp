// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scoring/scoregrid.h"

#include "ui/scoring/frozenview.h"
#include "ui/scoring/scoredelegate.h"
#include "ui/scoring/scoreview.h"
#include "ui/scoring/totalsmodel.h"
#include "ui/support/tableheader.h"
#include "ui/support/type.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace thidua {

namespace {

constexpr int kNumberWidth = 44;
constexpr int kTitleWidth = 322;
constexpr int kShortTitleWidth = 226;
constexpr int kShortestTitle = 180;
constexpr int kMaximumWidth = 56;
constexpr int kMatrixMaximumWidth = 50;
constexpr int kMatrixNumberWidth = 40;
constexpr int kRoundWidth = 84;
constexpr int kUnitWidth = 62;
constexpr int kDifferenceWidth = 80;
constexpr int kReasonWidth = 160;
constexpr int kEvidenceWidth = 110;
// Of the own sheet: evidence says when no file goes along, and the panel beside has the explanation whole.
constexpr int kOwnReasonWidth = 130;
constexpr int kOwnEvidenceWidth = 194;
constexpr int kTotalHeight = 36;
constexpr int kMatrixTotalHeight = 28;

void prepare(QTableView* view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setCornerButtonEnabled(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setMinimumSectionSize(1);
    view->horizontalHeader()->setMinimumSectionSize(scaled(24));
}

} // namespace

ScoreGrid::ScoreGrid(ScoreModel& scores, TotalsModel& totals, QWidget* parent)
    : QWidget(parent), m_scoreModel(scores), m_totalsModel(totals),
      m_delegate(new ScoreDelegate(this)), m_frozenDelegate(new ScoreDelegate(this)),
      m_totalsDelegate(new ScoreDelegate(this))
{
    m_totalsDelegate->setTotals(true);
    for (ScoreDelegate* delegate : {m_delegate, m_frozenDelegate, m_totalsDelegate})
        delegate->setFrozenColumns(ScoreModel::kFrozenColumns);
    buildCells();
    buildFrozen();
    buildTotals();
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_frozen, 0, 0);
    layout->addWidget(m_cells, 0, 1);
    layout->addWidget(m_frozenTotals, 1, 0);
    layout->addWidget(m_totalCells, 1, 1);
    layout->setRowStretch(0, 1);
    layout->setColumnStretch(1, 1);
    connectScrolling();
    connect(&scores, &QAbstractItemModel::modelReset, this, &ScoreGrid::showColumns);
    connect(&scores, &QAbstractItemModel::dataChanged, this, &ScoreGrid::markColumn);
    showColumns();
}

void ScoreGrid::buildCells()
{
    m_cells = new ScoreView(m_scoreModel, *m_delegate, this);
    m_cells->setObjectName(QStringLiteral("scoreCells"));
    m_cells->setAccessibleName(tr("Score grid"));
    prepare(m_cells);
    m_header = new TableHeader(Qt::Horizontal, m_cells);
    m_cells->setHorizontalHeader(m_header);
    m_header->setSectionResizeMode(QHeaderView::Interactive);
    m_cells->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cells->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_cells->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ScoreGrid::currentMoved);
}

void ScoreGrid::buildFrozen()
{
    m_frozen = new FrozenView(this);
    m_frozen->setObjectName(QStringLiteral("scoreFrozen"));
    prepare(m_frozen);
    m_frozenHeader = new TableHeader(Qt::Horizontal, m_frozen);
    m_frozen->setHorizontalHeader(m_frozenHeader);
    m_frozenHeader->setSectionResizeMode(QHeaderView::Interactive);
    m_frozen->setModel(&m_scoreModel);
    m_frozen->setItemDelegate(m_frozenDelegate);
    m_frozen->setSelectionMode(QAbstractItemView::NoSelection);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_frozen, &QTableView::clicked, this, &ScoreGrid::frozenClicked);
    connect(m_frozen, &QTableView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() == ScoreModel::TitleColumn)
            m_scoreModel.toggle(index.row());
    });
}

void ScoreGrid::buildTotals()
{
    m_frozenTotals = new FrozenView(this);
    m_totalCells = new TotalsView(this);
    m_frozenTotals->setObjectName(QStringLiteral("scoreFrozenTotals"));
    m_totalCells->setObjectName(QStringLiteral("scoreTotals"));
    m_totalCells->setAccessibleName(tr("Totals"));
    for (QTableView* view : {m_frozenTotals, m_totalCells}) {
        prepare(view);
        view->horizontalHeader()->hide();
        view->setModel(&m_totalsModel);
        view->setItemDelegate(m_totalsDelegate);
        view->setSelectionMode(QAbstractItemView::NoSelection);
        view->setFocusPolicy(Qt::NoFocus);
        view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    }
    m_frozenTotals->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_totalCells, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { emit totalExplained(index.column()); });
    connect(m_frozenTotals, &QTableView::doubleClicked, this, [this] { emit totalExplained(-1); });
}

void ScoreGrid::connectScrolling()
{
    QScrollBar* down = m_cells->verticalScrollBar();
    QScrollBar* across = m_totalCells->horizontalScrollBar();
    connect(down, &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, down, &QScrollBar::setValue);
    connect(across, &QScrollBar::valueChanged, m_cells->horizontalScrollBar(),
            &QScrollBar::setValue);
    connect(m_cells->horizontalScrollBar(), &QScrollBar::valueChanged, across,
            &QScrollBar::setValue);
    connect(across, &QScrollBar::rangeChanged, this, [this] { fitHeights(); });
    const auto follow = [this](TableHeader* header, QTableView* totals) {
        connect(header, &QHeaderView::sectionResized, this,
                [this, totals](int column, int, int width) {
                    totals->setColumnWidth(column, width);
                    rememberWidth(column, width);
                });
    };
    follow(m_header, m_totalCells);
    follow(m_frozenHeader, m_frozenTotals);
}

void ScoreGrid::showColumns()
{
    const QScopedValueRollback fitting(m_fitting, true); // hiding a column resizes it to nothing
    for (int column = 0; column < m_scoreModel.columnCount(); ++column) {
        const bool frozen = column < ScoreModel::kFrozenColumns;
        m_frozen->setColumnHidden(column, !frozen);
        m_frozenTotals->setColumnHidden(column, !frozen);
        m_cells->setColumnHidden(column, frozen);
        m_totalCells->setColumnHidden(column, frozen);
    }
    const bool matrix = m_scoreModel.layout() == GridLayout::Matrix;
    m_header->setTwoLines(matrix);
    m_frozenHeader->setTwoLines(matrix);
    m_totalCells->clearSpans();
    const int columns = m_scoreModel.columnCount();
    if (!matrix && columns > ScoreModel::kFrozenColumns + 1)
        m_totalCells->setSpan(0, columns - 2, 1, 2);
    fitHeights();
    m_fitting = false;
    fitColumns();
    currentMoved(m_cells->currentIndex());
}

QString ScoreGrid::widthKey(int column) const
{
    const GridColumn& each = m_scoreModel.columnAt(column);
    const bool matrix = m_scoreModel.layout() == GridLayout::Matrix;
    return QString::number(int(matrix)) + u'.' + QString::number(int(each.kind)) + u'.'
        + QString::number(matrix ? 0 : each.round);
}

void ScoreGrid::rememberWidth(int column, int width)
{
    const bool pulled = QApplication::mouseButtons() & Qt::LeftButton;
    if (m_fitting || !pulled || width <= 0 || column >= m_scoreModel.columnCount())
        return;
    m_widths.insert(widthKey(column), qRound(width / fontScale()));
    fitColumns();
}

/// Wide enough for the largest figure with a mark before it: numbers are never shortened.
int ScoreGrid::numberWidth(int column) const
{
    const QFontMetrics metrics(roleFont(TypeRole::Strong));
    const QFontMetrics headMetrics(roleFont(TypeRole::SmallStrong));
    const Points largest = m_scoreModel.snapshot().table.maximum(CriterionType::Base);
    const bool matrix = m_scoreModel.layout() == GridLayout::Matrix;
    const bool maximum = m_scoreModel.columnAt(column).kind == GridColumn::Kind::Maximum;
    const QString figure = maximum && matrix ? largest.toExactString()
                                             : largest.toString(m_scoreModel.snapshot().decimals());
    const int pads = scaled(space::kCellLeft + space::kCellRight);
    const int head = matrix && !maximum
        ? 0
        : headMetrics.horizontalAdvance(
            m_scoreModel.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return std::max(metrics.horizontalAdvance(figure) + (maximum ? 0 : scaled(4)),
                    head + (maximum ? 0 : scaled(6)))
        + pads;
}

int ScoreGrid::baseWidth(int column) const
{
    using Kind = GridColumn::Kind;
    const bool matrix = m_scoreModel.layout() == GridLayout::Matrix;
    const bool own = m_scoreModel.snapshot().rounds.size() == 1;
    if (const auto pulled = m_widths.constFind(widthKey(column)); pulled != m_widths.constEnd())
        return scaled(*pulled);
    switch (m_scoreModel.columnAt(column).kind) {
    case Kind::Number: {
        int width = scaled(matrix ? kMatrixNumberWidth : kNumberWidth);
        const QFontMetrics metrics(roleFont(TypeRole::Strong));
        for (const TableNode& node : m_scoreModel.snapshot().table.nodes())
            width = std::max(width,
                             metrics.horizontalAdvance(node.criterion.code)
                                 + scaled(node.isLeaf() ? 16 : 28));
        return width;
    }
    case Kind::Title:
        return scaled(matrix ? kShortTitleWidth : kTitleWidth);
    case Kind::Maximum:
        return std::max(scaled(matrix ? kMatrixMaximumWidth : kMaximumWidth), numberWidth(column));
    case Kind::Score:
        return std::max(scaled(matrix ? kUnitWidth : kRoundWidth), numberWidth(column));
    case Kind::Difference:
        return std::max(scaled(kDifferenceWidth), numberWidth(column));
    case Kind::Reason:
        return scaled(own ? kOwnReasonWidth : kReasonWidth);
    case Kind::Evidence:
        return scaled(own ? kOwnEvidenceWidth : kEvidenceWidth);
    }
    return scaled(kRoundWidth);
}

void ScoreGrid::fitColumns()
{
    const int columns = m_scoreModel.columnCount();
    if (columns == 0)
        return;
    m_fitting = true;
    std::vector<int> widths;
    int total = m_cells->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < columns; ++column) {
        widths.push_back(baseWidth(column));
        total += widths.back();
    }
    const int spare = width() - total;
    const auto grow = [&](int column, int by) {
        if (!m_widths.contains(widthKey(column)))
            widths[static_cast<size_t>(column)] += by;
    };
    const bool matrix = m_scoreModel.layout() == GridLayout::Matrix;
    if (spare > 0 && matrix && columns > ScoreModel::kFrozenColumns) {
        const int each = std::min(scaled(30), spare / (columns - ScoreModel::kFrozenColumns));
        for (int column = ScoreModel::kFrozenColumns; column < columns; ++column)
            grow(column, each);
    } else if (spare > 0 && columns > ScoreModel::kFrozenColumns) {
        const int reason = columns - 2;
        const int first = std::min(spare, scaled(94));
        grow(reason, first + (spare - first) * 2 / 3);
        grow(ScoreModel::TitleColumn, (spare - first) / 3);
    } else if (spare < 0) {
        grow(ScoreModel::TitleColumn,
             std::max(spare, -scaled((matrix ? kShortTitleWidth : kTitleWidth) - kShortestTitle)));
    }
    int frozenWidth = 0;
    for (int column = 0; column < columns; ++column) {
        const bool frozen = column < ScoreModel::kFrozenColumns;
        const int columnWidth = widths[static_cast<size_t>(column)];
        frozenWidth += frozen ? columnWidth : 0;
        (frozen ? m_frozen : m_cells)->setColumnWidth(column, columnWidth);
        (frozen ? m_frozenTotals : m_totalCells)->setColumnWidth(column, columnWidth);
    }
    m_frozen->setFixedWidth(frozenWidth);
    m_frozenTotals->setFixedWidth(frozenWidth);
    m_fitting = false;
}

void ScoreGrid::fitHeights()
{
    const int row = rowPixels(m_rowHeight, window()->height());
    const bool matrix = m_scoreModel.layout() == GridLayout::Matrix;
    const int total = scaled(matrix ? kMatrixTotalHeight : kTotalHeight);
    for (QTableView* view : {m_frozen, static_cast<QTableView*>(m_cells)}) {
        view->verticalHeader()->setDefaultSectionSize(row);
        view->verticalScrollBar()->setSingleStep(row);
    }
    const QScrollBar* across = m_totalCells->horizontalScrollBar();
    const int bar = across->maximum() > across->minimum() ? across->sizeHint().height() : 0;
    for (QTableView* view : {m_frozenTotals, m_totalCells}) {
        view->verticalHeader()->setDefaultSectionSize(total);
        view->setFixedHeight(total * std::max(1, m_totalsModel.rowCount()) + bar);
    }
}

void ScoreGrid::setRowHeight(RowHeight height)
{
    m_rowHeight = height;
    fitHeights();
}

void ScoreGrid::goToRow(int row)
{
    const int column = std::max(int(ScoreModel::kFrozenColumns), m_cells->currentIndex().column());
    const QModelIndex index = m_scoreModel.index(row, column);
    if (!index.isValid())
        return;
    m_cells->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_cells->scrollTo(index);
}

void ScoreGrid::frozenClicked(const QModelIndex& index)
{
    if (index.column() == ScoreModel::NumberColumn && !m_scoreModel.isLeafRow(index.row()))
        m_scoreModel.toggle(index.row());
    goToRow(index.row());
    m_cells->setFocus();
}

void ScoreGrid::currentMoved(const QModelIndex& current)
{
    for (ScoreDelegate* delegate : {m_delegate, m_frozenDelegate})
        delegate->setCurrentRow(current.isValid() ? current.row() : -1);
    markColumn();
    m_frozen->viewport()->update();
    m_cells->viewport()->update();
}

/// Of one unit, the column of the round being scored, wherever the cell is; of a bloc, its own.
void ScoreGrid::markColumn()
{
    const QModelIndex current = m_cells->currentIndex();
    if (m_scoreModel.layout() == GridLayout::Matrix)
        m_header->setActiveColumn(current.isValid() ? current.column() : -1);
    else
        m_header->setActiveColumn(m_scoreModel.columnCount() > ScoreModel::kFrozenColumns
                                      ? ScoreModel::kFrozenColumns + m_scoreModel.activeRound()
                                      : -1);
    m_header->viewport()->update();
}

void ScoreGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitHeights();
    fitColumns();
}

void ScoreGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ApplicationFontChange) {
        fitHeights();
        fitColumns();
    }
}

} // namespace thidua

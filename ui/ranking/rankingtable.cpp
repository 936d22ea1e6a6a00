// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ranking/rankingtable.h"

#include "ui/ranking/rankingdelegate.h"
#include "ui/ranking/rankingheader.h"
#include "ui/ranking/rankingmodel.h"
#include "ui/ranking/rankingsort.h"
#include "ui/support/columnfiller.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace thidua {

namespace {

constexpr int kLeastUnit = 220;
constexpr int kLeastVersus = 100;
constexpr int kLeastAward = 110;
constexpr int kWidths[] = {68, kLeastUnit, 88, kLeastVersus, 84, 152, 72, 76};
constexpr int kMetricWidth = 92;

} // namespace

RankingTable::RankingTable(RankingModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_sort(new RankingSort(this)),
      m_delegate(new RankingDelegate(model, this))
{
    styleTable(this);
    auto* header = new RankingHeader(model, this);
    setHorizontalHeader(header);
    header->setVisible(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(m_delegate);
    verticalHeader()->setMinimumSectionSize(RankingDelegate::lineRowHeight());
    m_sort->setSourceModel(&model);
    setModel(m_sort);
    setSelectionMode(SingleSelection);
    setAccessibleName(tr("Ranking of the bloc"));
    setMouseTracking(true);
    m_filler = new ColumnFiller(this, header, {});
    header->setSortIndicator(RankingModel::Rank, Qt::AscendingOrder);
    setSortingEnabled(true);

    connect(header, &QHeaderView::customContextMenuRequested, this, &RankingTable::showColumnMenu);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        arrange();
        setWidths();
    });
    connect(m_sort, &RankingSort::orderChanged, this, [this] {
        arrange();
        emit orderChanged();
    });
    setWidths();
}

UnitId RankingTable::unitOf(const QModelIndex& index) const
{
    return m_model.unitAt(m_sort->mapToSource(index).row());
}

UnitId RankingTable::currentUnit() const
{
    return unitOf(currentIndex());
}

void RankingTable::setCurrentUnit(UnitId unit)
{
    const int row = m_model.rowOf(unit);
    if (row < 0)
        return;
    const QModelIndex index = m_sort->mapFromSource(m_model.index(row, RankingModel::Unit));
    setCurrentIndex(index);
    scrollTo(index);
}

void RankingTable::applyRowHeight(RowHeight height, int windowHeight)
{
    thidua::setRowHeight(this, height, windowHeight);
    arrange();
}

QString RankingTable::orderText() const
{
    if (m_sort->isRanked())
        return {};
    return tr("Sorted by: %1")
        .arg(m_model.headerData(m_sort->sortColumn(), Qt::Horizontal, Qt::DisplayRole).toString());
}

/// The award line and the reason of an unranked unit run over several columns.
void RankingTable::arrange()
{
    clearSpans();
    const int award = m_model.awardColumn();
    for (int row = 0; row < m_sort->rowCount(); ++row) {
        const int kind = m_sort->index(row, 0).data(RankingModel::KindRole).toInt();
        if (kind == RankingModel::LineRow)
            setSpan(row, 0, 1, award + 1);
        else if (kind == RankingModel::UnrankedRow)
            setSpan(row, RankingModel::Versus, 1, award - RankingModel::Versus);
        verticalHeader()->resizeSection(row,
                                        kind == RankingModel::LineRow
                                            ? RankingDelegate::lineRowHeight()
                                            : verticalHeader()->defaultSectionSize());
    }
}

void RankingTable::setWidths()
{
    // A hidden column does not tell its width.
    for (const int column : m_yielded)
        setColumnHidden(column, false);
    m_yielded.clear();
    QList<int> widths(std::begin(kWidths), std::end(kWidths));
    while (widths.size() < m_model.awardColumn())
        widths << kMetricWidth;
    setColumnWidths(this, widths);
    fitNumberColumns(this);
    setColumnWidth(
        RankingModel::Grade,
        std::max(columnWidth(RankingModel::Grade), sizeHintForColumn(RankingModel::Grade)));
    for (int column = RankingModel::FirstMetric; column < m_model.awardColumn(); ++column)
        setColumnWidth(column, std::min(columnWidth(column), scaled(2 * kMetricWidth)));
    const int award = m_model.awardColumn();
    m_widths.clear();
    for (int column = 0; column < award; ++column)
        m_widths.push_back(columnWidth(column));
    m_widths[RankingModel::Unit] = scaled(kLeastUnit);
    m_widths[RankingModel::Versus] = scaled(kLeastVersus);
    m_widths.push_back(std::max(scaled(kLeastAward), horizontalHeader()->sectionSizeHint(award)));
    m_filler->setColumns({{RankingModel::Unit, kLeastUnit, 2},
                          {award, kLeastAward, 2},
                          {RankingModel::Versus, kLeastVersus, 3}});
    giveWay();
}

/// What is only for reference gives way, from the right, before the awards leave the view.
void RankingTable::giveWay()
{
    // While the model is being reset the widths are still those of other columns.
    if (static_cast<int>(m_widths.size()) != m_model.awardColumn() + 1)
        return;
    const auto before = m_yielded;
    int wanted = 0;
    for (int column = 0; column <= m_model.awardColumn(); ++column) {
        if (!isColumnHidden(column) || m_yielded.contains(column))
            wanted += m_widths[static_cast<size_t>(column)];
    }
    m_yielded.clear();
    for (int column = m_model.awardColumn() - 1; column >= RankingModel::Base; --column) {
        if (!m_model.isReference(column) || m_chosen.contains(column))
            continue;
        const bool yields = wanted > viewport()->width();
        if (yields) {
            m_yielded << column;
            wanted -= m_widths[static_cast<size_t>(column)];
        }
        setColumnHidden(column, yields);
    }
    if (m_yielded != before)
        emit columnsYielded();
}

int RankingTable::yieldedColumns() const
{
    return static_cast<int>(m_yielded.size());
}

void RankingTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    giveWay();
}

void RankingTable::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    for (int column = RankingModel::Versus; column < m_model.awardColumn(); ++column) {
        QAction* action =
            menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_chosen << column;
            m_yielded.remove(column);
            setColumnHidden(column, !shown);
            giveWay();
        });
    }
    menu.exec(horizontalHeader()->mapToGlobal(position));
}

void RankingTable::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const UnitId unit = currentUnit();
    if (!enter || unit.isNull()) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ControlModifier))
        emit explanationRequested(unit);
    else
        emit sheetRequested(unit);
}

void RankingTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const UnitId unit = unitOf(index);
    if (unit.isNull() || event->button() != Qt::LeftButton)
        return;
    if (index.column() == RankingModel::Total)
        emit explanationRequested(unit);
    else
        emit sheetRequested(unit);
}

void RankingTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.data(LinkRole).toBool())
        emit sheetRequested(unitOf(index));
}

void RankingTable::mouseMoveEvent(QMouseEvent* event)
{
    QTableView::mouseMoveEvent(event);
    const bool link = indexAt(event->position().toPoint()).data(LinkRole).toBool();
    viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RankingTable::contextMenuEvent(QContextMenuEvent* event)
{
    const UnitId unit =
        event->reason() == QContextMenuEvent::Mouse ? unitOf(indexAt(event->pos())) : currentUnit();
    if (unit.isNull())
        return;
    QMenu menu(this);
    connect(menu.addAction(tr("Open sheet")), &QAction::triggered, this,
            [this, unit] { emit sheetRequested(unit); });
    connect(menu.addAction(tr("Why this total?")), &QAction::triggered, this,
            [this, unit] { emit explanationRequested(unit); });
    connect(menu.addAction(tr("Compare with the bloc…")), &QAction::triggered, this,
            [this, unit] { emit profileRequested(unit); });
    menu.addSeparator();
    connect(menu.addAction(tr("Hold or exclude…")), &QAction::triggered, this,
            [this, unit] { emit holdRequested(unit); });
    const QPoint at = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(at);
}

void RankingTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setWidths();
}

} // namespace thidua

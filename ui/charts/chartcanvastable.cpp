// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcanvas.h"

#include "core/base/wholefile.h"
#include "core/exchange/csv.h"
#include "ui/charts/figuresdialog.h"
#include "ui/support/tablestyle.h"
#include "ui/support/type.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace thidua {

namespace {

constexpr int kLeastNames = 96; ///< of the column of names

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent), m_view(new QTableView(this))
{
    auto* view = static_cast<QTableView*>(m_view);
    view->setObjectName(QStringLiteral("chartView"));
    styleTable(view);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(view, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (m_opens)
            emit activated(index.row(), index.column());
        else
            emit figuresWanted();
    });
    setFocusProxy(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(view);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

bool ChartCanvas::drawsPictures()
{
    return false;
}

QString ChartCanvas::savingName()
{
    return tr("Save table");
}

QString ChartCanvas::savedKinds()
{
    return tr("CSV tables (*.csv)");
}

Result<void> ChartCanvas::save(const ChartPlate& plate, const QString& path)
{
    const ChartTable table = figuresOf(plate.data);
    QString text = csvLine(table.headers) + u'\n';
    for (const QStringList& row : table.rows)
        text += csvLine(row) + u'\n';
    if (!writeWholeFile(path, "\xef\xbb\xbf" + text.toUtf8()))
        return {};
    return fail(ErrorCode::Io,
                tr("The table was not saved to \"%1\". Check that the folder exists and can be "
                   "written to, or choose another one.")
                    .arg(path));
}

void ChartCanvas::setTitle(const QString& title)
{
    m_view->setAccessibleName(title);
}

void ChartCanvas::setOpens(bool opens)
{
    m_opens = opens;
    m_view->setCursor(opens ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

QRect ChartCanvas::boxOf(int row, int column) const
{
    const auto* view = static_cast<QTableView*>(m_view);
    return view->visualRect(view->model()->index(row, column));
}

void ChartCanvas::draw(const ChartData& figures)
{
    auto* view = static_cast<QTableView*>(m_view);
    view->setAccessibleDescription(describeFigures(figuresOf(figures)));
    auto* old = view->model();
    view->setModel(new FiguresModel(figuresOf(figures), view));
    delete old;
    setRowHeight(view, RowHeight::Compact, 0);
    QHeaderView* head = view->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    int others = 0;
    for (int column = 1; column < head->count(); ++column)
        others += std::max(static_cast<QAbstractItemView*>(view)->sizeHintForColumn(column),
                           head->sectionSizeHint(column));
    if (head->count() > 0) {
        head->setSectionResizeMode(0, QHeaderView::Stretch);
        // Figures whole; the names give way and have their words in a tool tip.
        setMinimumWidth(others + scaled(kLeastNames));
    }
    setMinimumHeight(head->sizeHint().height() + view->verticalHeader()->length());
}

} // namespace thidua

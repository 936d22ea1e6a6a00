// SPDX-FileCopyrightText: 2026 The Sổ Thi Đua authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartcanvas.h"

#include "core/base/wholefile.h"
#include "core/exchange/csv.h"
#include "ui/charts/figuresdialog.h"
#include "ui/support/tablestyle.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace thidua {

ChartCanvas::ChartCanvas(QWidget* parent) : QWidget(parent), m_view(new QTableView(this))
{
    auto* view = static_cast<QTableView*>(m_view);
    view->setObjectName(QStringLiteral("chartView"));
    styleTable(view);
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

void ChartCanvas::draw(const ChartData& figures)
{
    auto* view = static_cast<QTableView*>(m_view);
    view->setAccessibleDescription(describeFigures(figuresOf(figures)));
    auto* old = view->model();
    view->setModel(new FiguresModel(figuresOf(figures), view));
    delete old;
    QHeaderView* head = view->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::ResizeToContents);
    if (head->count() > 0)
        head->setSectionResizeMode(0, QHeaderView::Stretch);
    setMinimumHeight(head->height() + view->verticalHeader()->length());
}

bool ChartCanvas::eventFilter(QObject* watched, QEvent* event)
{
    return QWidget::eventFilter(watched, event);
}

} // namespace thidua
